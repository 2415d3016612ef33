//! Memory: luck and results of the question at hand, so that only what changed is worked out again.

use super::luck::{self, Luck};
use super::manifest::manifest;
use super::question::Question;
use crate::domain::library::Library;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::block;
use crate::simulation::futures::Futures;
use crate::summary::comparison::{Manifest, Summary};
use crate::summary::summarise::summarise;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// How many results are kept before all are forgotten: enough for undoing, little enough for memory to stay flat.
const MOST_RESULTS: usize = 16;

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
    alone: bool,
}

/// Luck and results of one setting.
#[derive(Debug, Default)]
pub struct Memory {
    setting: Option<Setting>,
    manifest: Option<Manifest>,
    luck: Luck,
    results: HashMap<(Decision, usize), Result>,
}

impl Memory {
    /// The results of decisions over the first `futures` futures.
    pub fn results(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: &[Decision],
        futures: usize,
    ) -> Vec<Result> {
        let unknown: Vec<Decision> = decisions
            .iter()
            .copied()
            .filter(|decision| !self.results.contains_key(&(*decision, futures)))
            .collect();
        if !unknown.is_empty() {
            if self.results.len() + unknown.len() > MOST_RESULTS {
                self.results.retain(|(decision, of), _| *of == futures && decisions.contains(decision));
            }
            for (decision, result) in self.simulate(library, inputs, question, &unknown, futures) {
                self.results.insert((decision, futures), result);
            }
        }
        decisions.iter().filter_map(|decision| self.results.get(&(*decision, futures)).cloned()).collect()
    }

    /// Gets ready for a question: forgets everything when the setting is another. Gives the manifest of its answer.
    pub fn settle(&mut self, library: &Library, inputs: Inputs<'_>, question: &Question) -> Manifest {
        let setting = Setting {
            case: question.case.clone(),
            organisation: question.organisation.clone(),
            seed: question.seed,
            alone: question.alone,
        };
        if self.setting.as_ref() != Some(&setting) {
            *self = Self { setting: Some(setting), ..Self::default() };
        }
        self.manifest.get_or_insert_with(|| manifest(library, inputs, question)).clone()
    }

    /// Simulates decisions, all blocks of all decisions at once.
    fn simulate(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: &[Decision],
        futures: usize,
    ) -> Vec<(Decision, Result)> {
        let models: Vec<_> = decisions.iter().map(|decision| resolve(&inputs, decision)).collect();
        let Some(first) = models.first() else { return Vec::new() };
        let others = luck::others(library, inputs, question.alone);
        let blocks = self.luck.blocks(question.seed, futures, first, &others);
        let jobs: Vec<_> =
            models.iter().flat_map(|model| blocks.iter().map(move |draws| (model, draws))).collect();
        let done: Vec<Futures> =
            jobs.into_par_iter().map(|(model, draws)| block::simulate(model, draws)).collect();
        let per_decision: Vec<&[Futures]> = done.chunks(blocks.len().max(1)).collect();
        decisions
            .par_iter()
            .zip(per_decision)
            .map(|(decision, blocks)| {
                let mut joined = Futures::default();
                for block in blocks {
                    joined.append(block);
                }
                let summary = Arc::new(summarise(&joined, &inputs.base.incidents));
                (*decision, Result { futures: Arc::new(joined), summary })
            })
            .collect()
    }
}
