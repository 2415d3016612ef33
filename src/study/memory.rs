//! Memory: luck and futures of the question at hand, so that only what changed is worked out again.

use super::luck::{self, Luck};
use super::manifest::manifest;
use super::question::Question;
use crate::domain::library::Library;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::block;
use crate::simulation::futures::Futures;
use crate::simulation::random::BLOCK;
use crate::summary::comparison::{Manifest, Summary};
use crate::summary::summarise::summarise;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// How many decisions are remembered at most: enough for undoing, little enough for memory to stay flat.
const MOST_DECISIONS: usize = 12;

/// The futures of a decision with their summary.
#[derive(Clone, Debug)]
pub struct Result {
    /// Every future.
    pub futures: Arc<Futures>,
    /// In figures.
    pub summary: Arc<Summary>,
}

/// What everything kept belongs to. Another setting makes it worthless.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Setting {
    case: String,
    organisation: String,
    seed: u64,
    futures: usize,
    alone: bool,
}

/// Luck and results of one setting.
#[derive(Debug, Default)]
pub struct Memory {
    setting: Option<Setting>,
    manifest: Option<Manifest>,
    others: Option<Vec<ResolvedModel>>,
    luck: Luck,
    results: HashMap<Decision, Result>,
}

impl Memory {
    /// Gets ready for a question: forgets everything when the setting is another. Gives the manifest of its answer.
    pub fn settle(&mut self, library: &Library, inputs: Inputs<'_>, question: &Question) -> Manifest {
        let setting = Setting {
            case: question.case.clone(),
            organisation: question.organisation.clone(),
            seed: question.seed,
            futures: question.futures,
            alone: question.alone,
        };
        if self.setting.as_ref() != Some(&setting) {
            *self = Self { setting: Some(setting), ..Self::default() };
        }
        self.manifest.get_or_insert_with(|| manifest(library, inputs, question)).clone()
    }

    /// The results of decisions over at least the first `futures` futures; one that is known further stays so.
    pub fn results(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: &[Decision],
        futures: usize,
    ) -> Vec<Result> {
        let short: Vec<Decision> = decisions
            .iter()
            .copied()
            .filter(|decision| self.results.get(decision).is_none_or(|known| known.futures.len() < futures))
            .collect();
        if !short.is_empty() {
            if self.results.len() + short.len() > MOST_DECISIONS {
                self.results.retain(|decision, _| decisions.contains(decision));
            }
            self.extend(library, inputs, question, &short, futures);
        }
        decisions.iter().filter_map(|decision| self.results.get(decision).cloned()).collect()
    }

    /// Simulates the blocks that decisions still lack, all at once, and summarises them anew.
    fn extend(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: &[Decision],
        futures: usize,
    ) {
        let others =
            self.others.get_or_insert_with(|| luck::others(library, inputs, question.alone)).as_slice();
        let models: Vec<_> = decisions.iter().map(|decision| resolve(&inputs, decision)).collect();
        let Some(first) = models.first() else { return };
        let blocks = self.luck.blocks(question.seed, futures, first, others);
        let known: Vec<Futures> = decisions
            .iter()
            .map(|decision| {
                self.results
                    .remove(decision)
                    .map_or_else(Futures::default, |known| Arc::unwrap_or_clone(known.futures))
            })
            .collect();
        let jobs: Vec<_> = models
            .iter()
            .zip(&known)
            .flat_map(|(model, known)| blocks[known.len() / BLOCK..].iter().map(move |draws| (model, draws)))
            .collect();
        let done: Vec<Futures> =
            jobs.into_par_iter().map(|(model, draws)| block::simulate(model, draws)).collect();
        let mut done = done.into_iter();
        let joins: Vec<(Decision, Futures, Vec<Futures>)> = decisions
            .iter()
            .zip(known)
            .map(|(decision, known)| {
                let fresh = blocks.len() - known.len() / BLOCK;
                (*decision, known, done.by_ref().take(fresh).collect())
            })
            .collect();
        let results: Vec<_> = joins
            .into_par_iter()
            .map(|(decision, mut known, fresh)| {
                known.reserve(futures - known.len());
                for block in &fresh {
                    known.append(block);
                }
                let summary = Arc::new(summarise(&known, &inputs.base.incidents));
                (decision, Result { futures: Arc::new(known), summary })
            })
            .collect();
        self.results.extend(results);
    }
}
