//! Means: the mean outcomes of many decisions, where nothing else of their futures is needed.

use crate::domain::outcome::PerOutcome;
use crate::domain::scenario::Decision;
use crate::numeric::statistics;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::block::{BlockDraws, outcomes};
use crate::simulation::futures::Column;
use rayon::prelude::*;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// How many decisions are remembered at most: far more than one question needs, and little memory.
const MOST_DECISIONS: usize = 4096;

/// Mean outcomes of decisions under one luck.
#[derive(Debug, Default)]
pub struct Means {
    /// By decision and number of futures.
    known: HashMap<(Decision, usize), PerOutcome<f64>>,
}

impl Means {
    /// The mean outcomes of decisions over blocks of futures. `goes_on` is asked between blocks, as many at a time as
    /// there are threads; what is done by then is remembered.
    pub fn of(
        &mut self,
        inputs: &Inputs<'_>,
        blocks: &[Arc<BlockDraws>],
        decisions: &[Decision],
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<PerOutcome<f64>>> {
        let futures: usize = blocks.iter().map(|block| block.futures).sum();
        if self.known.len() + decisions.len() > MOST_DECISIONS {
            self.known.clear();
        }
        for decision in decisions {
            if let Entry::Vacant(unknown) = self.known.entry((*decision, futures)) {
                let model = resolve(inputs, decision);
                let mut totals = PerOutcome::<f64>::default();
                for some in blocks.chunks(rayon::current_num_threads()) {
                    let sums: Vec<_> = some.par_iter().map(|block| sums(&outcomes(&model, block))).collect();
                    for sums in sums {
                        totals = totals.map(|outcome, total| total + sums[outcome]);
                    }
                    if !goes_on() {
                        return None;
                    }
                }
                unknown.insert(totals.map(|_, total| total / futures.max(1) as f64));
            }
        }
        decisions.iter().map(|decision| self.known.get(&(*decision, futures)).copied()).collect()
    }
}

fn sums(outcomes: &PerOutcome<Column>) -> PerOutcome<f64> {
    outcomes.map(|_, column| statistics::sum(column))
}
