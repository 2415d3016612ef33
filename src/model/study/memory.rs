//! Memory: luck and futures of the question at hand, so that only what changed is worked out again.

use super::flips::Turning;
use super::luck::{self, Luck};
use super::manifest::manifest;
use super::means::Means;
use super::question::Question;
use super::result::Result;
use super::search::Search;
use super::surveying::Known;
use super::trials::Bench;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::block::{self, BlockDraws};
use crate::simulation::futures::Futures;
use crate::simulation::random::BLOCK;
use crate::summary::comparison::Manifest;
use crate::summary::summarise::summarise;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// How many decisions are remembered at most: every choice of a cell, little enough for memory to stay flat (about
/// 2 MB each at 10,000 futures).
const MOST_DECISIONS: usize = 48;

/// What everything kept belongs to. Another setting makes it worthless.
#[derive(Clone, Debug, PartialEq)]
struct Setting {
    case: String,
    organisation: String,
    seed: u64,
    alone: bool,
    portfolio: Option<Arc<Portfolio>>,
    without_doubt: bool,
    edits: Edits,
}

/// Luck and results of one setting.
#[derive(Debug, Default)]
pub struct Memory {
    setting: Option<Setting>,
    library: Option<Arc<Library>>,
    manifest: Option<Manifest>,
    others: Option<Arc<[ResolvedModel]>>,
    luck: Luck,
    means: Means,
    search: Option<Search>,
    turning: Option<Turning>,
    results: HashMap<Decision, Result>,
    /// Scenarios of surveys.
    pub known: Known,
}

impl Memory {
    /// Gets ready for a question: forgets everything when the setting is another. Gives the library with the edits of
    /// the question in it.
    pub fn settle(&mut self, library: &Arc<Library>, question: &Question) -> Arc<Library> {
        let setting = Setting {
            case: question.case.clone(),
            organisation: question.organisation.clone(),
            seed: question.seed,
            alone: question.alone,
            portfolio: question.portfolio.clone(),
            without_doubt: question.without_doubt,
            edits: question.edits.clone(),
        };
        if self.setting.as_ref() != Some(&setting) {
            *self = Self { setting: Some(setting), ..Self::default() };
        }
        Arc::clone(self.library.get_or_insert_with(|| question.library(library)))
    }

    /// The manifest of the answer.
    pub fn manifest(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        shipped: Inputs<'_>,
        question: &Question,
    ) -> Manifest {
        self.manifest.get_or_insert_with(|| manifest(library, inputs, shipped, question)).clone()
    }

    /// The mean outcomes of decisions over all futures of the question; nothing when `goes_on` says no, which is asked
    /// between blocks.
    pub fn means(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: &[Decision],
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<PerOutcome<f64>>> {
        let model = resolve(&inputs, decisions.first()?);
        let blocks = self.blocks(library, inputs, question, &model, question.futures);
        self.means.of(&inputs, &blocks, decisions, goes_on)
    }

    /// The search for what moves the second of two decisions, and its difference with the first; as far as it came.
    pub fn search(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
    ) -> Option<&mut Search> {
        let is_known = |search: &Search| search.is_of(decisions, question.futures);
        if !self.search.as_ref().is_some_and(is_known) {
            let results = self.results(library, inputs, question, &decisions, question.futures);
            let [baseline, scenario] = &results[..] else { return None };
            let model = resolve(&inputs, &decisions[0]);
            let blocks = self.blocks(library, inputs, question, &model, question.futures);
            let others = self.others(library, inputs, question);
            let bench = Bench::new(&inputs, question, decisions, others, Arc::clone(blocks.first()?));
            self.search = Some(Search::new(library, &inputs, bench, [baseline, scenario], &blocks));
        }
        self.search.as_mut()
    }

    /// The search for what turns the verdict on the second of two decisions; as far as it came.
    pub fn turning(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
        outcome: Outcome,
    ) -> Option<&mut Turning> {
        let is_known = |turning: &Turning| turning.is_of(decisions, outcome, question.futures);
        if !self.turning.as_ref().is_some_and(is_known) {
            let luck = (self.others(library, inputs, question), self.kept_luck(library, inputs, question));
            self.turning = Turning::new(library, &inputs, question, decisions, outcome, luck);
        }
        self.turning.as_mut()
    }

    /// The luck of the futures of a question, as far as it is kept.
    pub fn kept_luck(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
    ) -> Vec<Arc<BlockDraws>> {
        let model = resolve(&inputs, &inputs.case.current_decision());
        self.blocks(library, inputs, question, &model, question.futures.min(MOST_KEPT))
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
            .filter(|decision| {
                self.results.get(decision).is_none_or(|known| {
                    known.futures.len() < futures || known.futures.len() > question.futures
                })
            })
            .collect();
        if !short.is_empty() {
            if self.results.len() + short.len() > MOST_DECISIONS {
                self.results.retain(|decision, _| decisions.contains(decision));
            }
            self.extend(library, inputs, question, &short, futures);
        }
        decisions.iter().filter_map(|decision| self.results.get(decision).cloned()).collect()
    }

    /// The luck of all futures of a question.
    pub fn luck(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
    ) -> Vec<Arc<BlockDraws>> {
        let model = resolve(&inputs, &inputs.case.current_decision());
        self.blocks(library, inputs, question, &model, question.futures)
    }

    /// The luck of the first futures, whichever decision the model is of.
    fn blocks(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        model: &ResolvedModel,
        futures: usize,
    ) -> Vec<Arc<BlockDraws>> {
        let others = self.others(library, inputs, question);
        self.luck.blocks(question.seed, futures, model, &others).to_vec()
    }

    /// The other cases of the portfolio, the same for every decision.
    fn others(&mut self, library: &Library, inputs: Inputs<'_>, question: &Question) -> Arc<[ResolvedModel]> {
        let others = self.others.get_or_insert_with(|| luck::others(library, inputs, question).into());
        Arc::clone(others)
    }

    /// Adds the futures beyond those of which the luck is kept.
    fn pass_by(&self, models: &[ResolvedModel], known: &mut [Futures], question: &Question, futures: usize) {
        let (Some(first), Some(others)) = (models.first(), &self.others) else { return };
        let sizes = luck::block_sizes(futures);
        let places: Vec<usize> = (MOST_KEPT / BLOCK..sizes.len()).collect();
        for places in places.chunks(BLOCKS_AT_ONCE) {
            let lacking: Vec<usize> = known.iter().map(|known| known.len() / BLOCK).collect();
            let of_block = |place: &usize| -> Vec<Option<Futures>> {
                let id = luck::block_id(question.seed, *place, sizes[*place]);
                let draws = BlockDraws::draw(id, first, others);
                let each = models.iter().zip(&lacking);
                each.map(|(model, from)| (place >= from).then(|| block::simulate(model, &draws))).collect()
            };
            let done: Vec<_> = places.par_iter().map(of_block).collect();
            for blocks in done {
                for (known, block) in known.iter_mut().zip(blocks) {
                    block.iter().for_each(|block| known.append(block));
                }
            }
        }
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
        let models: Vec<_> = decisions.iter().map(|decision| resolve(&inputs, decision)).collect();
        let Some(first) = models.first() else { return };
        let blocks = self.blocks(library, inputs, question, first, futures.min(MOST_KEPT));
        let known: Vec<Futures> = decisions
            .iter()
            .map(|decision| {
                let known =
                    self.results.remove(decision).filter(|known| can_be_extended(&known.futures, futures));
                known.map_or_else(Futures::default, |known| Arc::unwrap_or_clone(known.futures))
            })
            .collect();
        let jobs: Vec<_> = models
            .iter()
            .zip(&known)
            .flat_map(|(model, known)| {
                let from = (known.len() / BLOCK).min(blocks.len());
                blocks[from..].iter().map(move |draws| (model, draws))
            })
            .collect();
        let done: Vec<Futures> =
            jobs.into_par_iter().map(|(model, draws)| block::simulate(model, draws)).collect();
        let mut done = done.into_iter();
        let mut known = known;
        for known in &mut known {
            known.reserve(futures - known.len());
            let fresh = blocks.len().saturating_sub(known.len() / BLOCK);
            done.by_ref().take(fresh).for_each(|block| known.append(&block));
        }
        self.pass_by(&models, &mut known, question, futures);
        let joins: Vec<(Decision, &ResolvedModel, Futures)> = decisions
            .iter()
            .zip(&models)
            .zip(known)
            .map(|((one, model), known)| (*one, model, known))
            .collect();
        let results: Vec<_> = joins
            .into_par_iter()
            .map(|(decision, model, known)| {
                let summary = Arc::new(summarise(&known, model, &inputs.base.incidents));
                (decision, Result { futures: Arc::new(known), summary })
            })
            .collect();
        self.results.extend(results);
    }
}

/// The luck of so many futures is kept, about 4 kB each; that of more is drawn, read and forgotten again.
pub const MOST_KEPT: usize = 20 * BLOCK;

/// Blocks that are worked out before their futures are joined.
const BLOCKS_AT_ONCE: usize = 32;

/// Whole blocks can be followed by more; the end of an uneven question, or more than is asked, cannot.
fn can_be_extended(known: &Futures, wanted: usize) -> bool {
    known.len() <= wanted && known.len().is_multiple_of(BLOCK)
}
