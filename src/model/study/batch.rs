//! Batch: many decisions of one case in the same futures, where nothing but the scorecard of each is needed.
//!
//! For whoever searches: luck, doubt and what the other cases ask are drawn once and shared by all decisions.

use crate::domain::library::Library;
use crate::domain::outcome::{Measure, PerOutcome};
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::block::{BlockDraws, simulate};
use crate::simulation::futures::Column;
use rayon::prelude::*;
use std::sync::Arc;

/// What the decisions of a case share.
#[derive(Clone, Debug)]
pub struct Batch {
    library: Arc<Library>,
    case: String,
    organisation: String,
    blocks: Vec<Arc<BlockDraws>>,
}

impl Batch {
    /// `library` holds the numbers that count, `blocks` all luck and doubt.
    pub(super) fn new(library: Arc<Library>, inputs: &Inputs<'_>, blocks: Vec<Arc<BlockDraws>>) -> Self {
        let (case, organisation) = (inputs.case.id.clone(), inputs.organisation.id.clone());
        Self { library: Arc::clone(&library), case, organisation, blocks }
    }

    /// In how many futures every decision is simulated.
    pub fn futures(&self) -> usize {
        self.blocks.iter().map(|block| block.futures).sum()
    }

    /// Simulates each decision in full and gives, in the order of the decisions, what `figures` makes of its outcomes:
    /// one value a future for every outcome of the scorecard, in the unit of the outcome; the columns of other outcomes
    /// are empty. The futures are those of a comparison with the same question, and in the same order.
    ///
    /// Decisions are spread over all threads; how many there are changes nothing. A caller that wants to stop or show
    /// something in between asks for some decisions at a time: best a few hundred, those that share choices together.
    pub fn evaluate<T: Send>(
        &mut self,
        decisions: &[Decision],
        figures: impl Fn(&PerOutcome<Column>) -> T + Sync,
    ) -> Vec<T> {
        let Some(inputs) = self.inputs() else { return Vec::new() };
        let blocks = &self.blocks;
        let outcomes = |decision: &Decision| {
            let model = resolve(&inputs, decision);
            let mut columns = PerOutcome::<Column>::default();
            for block in blocks {
                let futures = simulate(&model, block);
                for measure in Measure::SCORECARD {
                    columns[measure.outcome].extend_from_slice(&futures.outcomes[measure.outcome]);
                }
            }
            figures(&columns)
        };
        decisions.par_iter().map(outcomes).collect()
    }

    fn inputs(&self) -> Option<Inputs<'_>> {
        Some(Inputs {
            base: &self.library.base,
            organisation: self.library.organisation(&self.organisation)?,
            case: self.library.case(&self.case)?,
        })
    }
}
