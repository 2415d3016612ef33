//! Hiring: what other extra staff for all cases together would change.

use super::luck::block_id;
use super::programmes::{Block, Programmes};
use super::question::{Alternative, Flow, Question};
use super::staging::Staged;
use crate::domain::library::Library;
use crate::domain::outcome::PerOutcome;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::{Decision, ExtraStaff};
use crate::simulation::programme::Programme;
use crate::simulation::random::BLOCK;
use crate::summary::comparison::Summary;
use crate::summary::distribution::Distribution;
use crate::summary::paired;
use crate::summary::programme::distributions;
use rayon::prelude::*;
use std::sync::Arc;

/// How many are worked out side by side before they are told.
const AT_ONCE: usize = 4;

impl Programmes {
    /// What hiring others would change in the whole, in the first block of futures: enough to choose by, and each in a moment. They
    /// are told in the order in which they are asked, a few at a time.
    pub fn hiring(
        &mut self,
        shipped: &Arc<Library>,
        question: &Question,
        (portfolio, budget, others): (&Portfolio, Option<f64>, &[ExtraStaff]),
        watch: &mut dyn FnMut(Vec<Arc<Alternative>>) -> Flow,
    ) -> Option<Vec<Arc<Alternative>>> {
        let library = self.settle(shipped, question);
        let organisation = library.organisation(&question.organisation)?;
        let id = block_id(question.seed, 0, question.futures.min(BLOCK));
        let staged = |extra: ExtraStaff| {
            Staged::new(&library, organisation, &Portfolio { extra, ..portfolio.clone() }, budget)
        };
        let first = portfolio.entries.first()?;
        let decision = |extra: ExtraStaff| Decision { extra, ..portfolio.decision(first) };
        self.blocks.resize_with(self.blocks.len().max(1), Block::default);
        let block = self.blocks.first_mut()?;
        let present = staged(portfolio.extra)?;
        // Whoever is hired, the luck is the same.
        block.draw(&library, id, &present);
        let of = |programme: Programme| {
            let outcomes = distributions(&programme);
            (programme, outcomes)
        };
        let now = of(block.play(id, &present));
        let mut found: Vec<Arc<Alternative>> = Vec::with_capacity(others.len());
        for some in others.chunks(AT_ONCE) {
            let some = some.par_iter().map(|&extra| {
                let then = of(block.play(id, &staged(extra)?));
                Some(Arc::new(alternative(decision(extra), &now, &then)))
            });
            found.extend(some.collect::<Option<Vec<_>>>()?);
            if found.len() < others.len() && watch(found.clone()) == Flow::Stop {
                return None;
            }
        }
        Some(found)
    }
}

/// The second of two, each with its figures, compared with the first.
fn alternative(
    decision: Decision,
    (now, before): &(Programme, PerOutcome<Distribution>),
    (then, after): &(Programme, PerOutcome<Distribution>),
) -> Alternative {
    Alternative {
        decision,
        summary: Arc::new(Summary::only_outcomes(then.len(), *after)),
        outcomes: paired::compare_all(&now.outcomes, &then.outcomes, [before, after]),
    }
}
