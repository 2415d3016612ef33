//! Apart: the futures of two decisions once more, under the same doubts and another luck. What the differences of both
//! runs have in common is doubt, which could be found out; the rest is luck.

use super::influence::{DoubtShares, ScenarioAndDifference};
use super::luck::block_sizes;
use super::question::Question;
use crate::domain::outcome::PerOutcome;
use crate::numeric::statistics;
use crate::resolve::model::ResolvedModel;
use crate::simulation::block::{BlockDraws, outcomes};
use crate::simulation::futures::Column;
use crate::simulation::luck::BlockId;
use rayon::prelude::*;
use std::sync::Arc;

/// Futures that are enough: the standard error of a share is at most 1/√4,000, less than 2 points.
const ENOUGH: usize = 4_000;

/// What makes another seed of luck of a seed.
const OTHER_LUCK: u64 = 0x9e37_79b9_7f4a_7c15;

/// A second run under way, a few blocks at a time.
#[derive(Debug)]
pub struct Apart {
    models: [ResolvedModel; 2],
    /// The other cases: their luck is another as well.
    others: Arc<[ResolvedModel]>,
    ids: Vec<BlockId>,
    outcomes: [PerOutcome<Column>; 2],
    /// How many blocks have been run.
    run: usize,
}

impl Apart {
    /// Gets ready; `models` are those of the baseline and the scenario.
    pub fn new(models: [ResolvedModel; 2], others: Arc<[ResolvedModel]>, question: &Question) -> Self {
        let sizes = block_sizes(question.futures.min(ENOUGH));
        let (seed, doubt_seed) = (question.seed ^ OTHER_LUCK, question.seed);
        let id = |(block, futures)| BlockId { seed, doubt_seed, block, futures };
        let ids = (0..).zip(sizes).map(id).collect();
        Self { models, others, ids, outcomes: Default::default(), run: 0 }
    }

    /// Runs as many blocks as there are threads; says whether any is left.
    pub fn step(&mut self) -> bool {
        let some = &self.ids[self.run..(self.run + rayon::current_num_threads()).min(self.ids.len())];
        let done: Vec<[PerOutcome<Column>; 2]> = some
            .par_iter()
            .map(|id| {
                let [one, other] = &self.models;
                let draws = BlockDraws::draw(*id, one, &self.others);
                [outcomes(one, &draws), outcomes(other, &draws)]
            })
            .collect();
        self.run += some.len();
        for block in &done {
            for (all, outcomes) in self.outcomes.iter_mut().zip(block) {
                all.0.iter_mut().zip(&outcomes.0).for_each(|(all, more)| all.extend_from_slice(more));
            }
        }
        self.run < self.ids.len()
    }

    /// How much of the variance the doubts explain, given the outcomes of both decisions in the run at hand: the
    /// covariance of both runs over the variance of one. 0 where nothing varies.
    pub fn shares(&self, at_hand: [&PerOutcome<Column>; 2]) -> ScenarioAndDifference<DoubtShares> {
        let [baseline, scenario] = &self.outcomes;
        let share = |here: &[f64], there: &[f64]| statistics::correlation(here, there).clamp(0.0, 1.0);
        let less = |one: &[f64], other: &[f64]| -> Column {
            one.iter().zip(other).map(|(one, other)| one - other).collect()
        };
        [
            PerOutcome::from_fn(|outcome| share(&at_hand[1][outcome], &scenario[outcome])),
            PerOutcome::from_fn(|outcome| {
                let here = less(&at_hand[1][outcome], &at_hand[0][outcome]);
                share(&here, &less(&scenario[outcome], &baseline[outcome]))
            }),
        ]
    }
}
