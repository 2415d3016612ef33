//! Batch: many decisions of one case in the same futures, where nothing but the scorecard of each is needed.
//!
//! For whoever searches: luck, doubt and what the other cases ask are drawn once and shared by all decisions.

use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::outcome::{Measure, PerOutcome};
use crate::domain::scenario::{Decision, ExtraStaff, Training};
use crate::domain::stack::{Layer, Partner, PerLayer};
use crate::numeric::lanes::LANES;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::block::BlockDraws;
use crate::simulation::futures::Column;
use crate::simulation::option::LayerOption;
use crate::simulation::scorecard::{Combination, Scorecards};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// Futures times decisions that are worked out before their columns are summed up: about 64 MB.
const FUTURES_AT_ONCE: usize = 1_000_000;

/// In how many pieces the futures are cut for each thread, so that none waits long for another.
const PIECES: usize = 2;

/// What the decisions of a case share.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Choices on a layer that were met before.
    options: HashMap<OptionKey, LayerOption>,
    library: Arc<Library>,
    case: String,
    organisation: String,
    blocks: Vec<Arc<BlockDraws>>,
}

impl Batch {
    /// `library` holds the numbers that count, `blocks` all luck and doubt.
    pub(super) fn new(library: Arc<Library>, inputs: &Inputs<'_>, blocks: Vec<Arc<BlockDraws>>) -> Self {
        let (case, organisation) = (inputs.case.id.clone(), inputs.organisation.id.clone());
        Self { options: HashMap::new(), library, case, organisation, blocks }
    }

    /// In how many futures every decision is simulated.
    pub fn futures(&self) -> usize {
        self.blocks.iter().map(|block| block.futures).sum()
    }

    /// Simulates each decision in full and gives, in the order of the decisions, what `figures` makes of its outcomes:
    /// one value a future for every outcome of the scorecard, in the unit of the outcome; the columns of other outcomes
    /// are empty. The futures are those of a comparison with the same question, in the same order and to the last bit.
    ///
    /// Decisions are spread over all threads; how many there are changes nothing. A caller that wants to stop or show
    /// something in between asks for some decisions at a time: best a thousand or more, those that share choices beside
    /// each other (the innermost layer changing fastest).
    pub fn evaluate<T: Send>(
        &mut self,
        decisions: &[Decision],
        figures: impl Fn(&PerOutcome<Column>) -> T + Sync,
    ) -> Vec<T> {
        self.get_ready(decisions);
        let at_once = (FUTURES_AT_ONCE / self.futures().max(1)).max(1);
        let mut all = Vec::with_capacity(decisions.len());
        // Those with the same people go together.
        let same =
            |one: &Decision, other: &Decision| (one.training, one.extra) == (other.training, other.extra);
        for alike in decisions.chunks(at_once).flat_map(|some| some.chunk_by(same)) {
            all.par_extend(self.alike(alike).par_iter().map(&figures));
        }
        all
    }

    /// Resolves the choices that were not met before.
    fn get_ready(&mut self, decisions: &[Decision]) {
        let keys: HashSet<OptionKey> = decisions.iter().flat_map(keys).collect();
        let Some(inputs) = self.inputs() else { return };
        let fresh: Vec<_> = keys.into_iter().filter(|key| !self.options.contains_key(key)).collect();
        let fresh: Vec<_> = fresh.into_par_iter().map(|key| (key, key.option(&inputs))).collect();
        self.options.extend(fresh);
    }

    /// Decisions with the same training and extra staff.
    fn alike(&self, decisions: &[Decision]) -> Vec<PerOutcome<Column>> {
        let mut places: HashMap<OptionKey, usize> = HashMap::new();
        let mut options: Vec<&LayerOption> = Vec::new();
        let combinations: Vec<Combination> = decisions
            .iter()
            .map(|decision| {
                let mut place = |key: OptionKey| {
                    *places.entry(key).or_insert_with(|| {
                        options.push(&self.options[&key]);
                        options.len() - 1
                    })
                };
                PerLayer(keys(decision).map(&mut place))
            })
            .collect();
        let Some(learns) = self.blocks.first().map(|block| &block.background.learns) else {
            return vec![PerOutcome::default(); decisions.len()];
        };
        let scorecards = Scorecards::new(&options, &combinations, learns);
        let mut outcomes = vec![PerOutcome::<Column>::default(); decisions.len()];
        for outcomes in &mut outcomes {
            for measure in Measure::SCORECARD {
                outcomes[measure.outcome].resize(self.futures(), 0.0);
            }
        }
        let mut rest: Vec<PerOutcome<&mut [f64]>> = outcomes.iter_mut().map(slices).collect();
        let pieces: Vec<(_, _, Vec<_>)> = self
            .pieces()
            .map(|(block, chunks)| {
                let futures = (chunks.end * LANES).min(block.futures) - chunks.start * LANES;
                let columns = rest.iter_mut().map(|columns| cut(columns, futures)).collect();
                (block, chunks, columns)
            })
            .collect();
        pieces
            .into_par_iter()
            .for_each(|(block, chunks, mut columns)| scorecards.work_out(block, chunks, &mut columns));
        outcomes
    }

    /// All futures cut in pieces, in their order. Every decision goes through each piece, so that what they share is worked out
    /// once, however many threads there are.
    fn pieces(&self) -> impl Iterator<Item = (&BlockDraws, Range<usize>)> {
        let chunks = |block: &BlockDraws| block.futures.div_ceil(LANES);
        let all: usize = self.blocks.iter().map(|block| chunks(block)).sum();
        let length = all.div_ceil(PIECES * rayon::current_num_threads()).max(1);
        self.blocks.iter().flat_map(move |block| {
            let chunks = chunks(block);
            (0..chunks).step_by(length).map(move |from| (&**block, from..chunks.min(from + length)))
        })
    }

    fn inputs(&self) -> Option<Inputs<'_>> {
        Some(Inputs {
            base: &self.library.base,
            organisation: self.library.organisation(&self.organisation)?,
            case: self.library.case(&self.case)?,
        })
    }
}

/// The columns of a decision, to be written.
fn slices(columns: &mut PerOutcome<Column>) -> PerOutcome<&mut [f64]> {
    let mut columns = columns.0.iter_mut();
    PerOutcome::from_fn(|_| columns.next().map(Column::as_mut_slice).unwrap_or_default())
}

/// Takes the first futures off columns; what has none stays empty.
fn cut<'c>(columns: &mut PerOutcome<&'c mut [f64]>, futures: usize) -> PerOutcome<&'c mut [f64]> {
    PerOutcome::from_fn(|outcome| columns[outcome].split_off_mut(..futures).unwrap_or_default())
}

/// A choice on a layer, with the training and extra staff that it is resolved with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct OptionKey {
    layer: Layer,
    choice: Choice,
    training: Training,
    extra: ExtraStaff,
}

/// The options that a decision is made of, one for each layer.
fn keys(decision: &Decision) -> [OptionKey; Layer::COUNT] {
    let Decision { choices, training, extra } = *decision;
    Layer::ALL.map(|layer| OptionKey { layer, choice: choices[layer], training, extra })
}

impl OptionKey {
    fn option(self, inputs: &Inputs<'_>) -> LayerOption {
        let Self { layer, choice, training, extra } = self;
        let mut choices = PerLayer([Choice::BUILD; Layer::COUNT]);
        choices[layer] = choice;
        let model = resolve(inputs, &Decision { choices, training, extra });
        LayerOption { layer, is_bought: choice.partners().contains(Partner::Market), model }
    }
}
