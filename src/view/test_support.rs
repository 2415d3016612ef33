//! Comparisons made by hand for tests: futures are given, everything else is worked out as the program does it.

use crate::domain::choice::Choice;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::scenario::{Decision, Scenario};
use crate::domain::stack::PerLayer;
use crate::language::Text;
use crate::summary::comparison::{Column, Comparison, Manifest, Pair, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::compare_all;
use std::sync::Arc;

/// Budget of the hand-made case, k€.
pub const BUDGET: f64 = 450.0;

/// How many futures a hand-made scenario has.
pub const FUTURES: usize = 1000;

/// A scenario that builds everything in-house.
pub fn scenario(name: &str) -> Scenario {
    let decision = Decision::of(PerLayer::from_fn(|_| Choice::BUILD));
    Scenario { name: Text::same(name), decision }
}

/// The futures of one hand-made scenario.
#[derive(Clone, Debug)]
pub struct Futures {
    outcomes: PerOutcome<Vec<f64>>,
}

impl Futures {
    /// Costs spread evenly between two bounds; everything else the same in every future.
    pub fn even(low: f64, high: f64) -> Self {
        Self::costs(|luck| low + (high - low) * luck)
    }

    /// Costs as a function of the luck of a future, which goes evenly from 0 to 1.
    pub fn costs(cost: impl Fn(f64) -> f64) -> Self {
        let outcomes = PerOutcome::from_fn(|outcome| match outcome {
            Outcome::Live => vec![14.0; FUTURES],
            Outcome::Value | Outcome::Needed | Outcome::PublicControl => vec![0.7; FUTURES],
            Outcome::OwnPeople => vec![1.0; FUTURES],
            Outcome::Unfilled | Outcome::ExternalShare => vec![0.1; FUTURES],
            Outcome::Exit => vec![40.0; FUTURES],
            _ => vec![0.0; FUTURES],
        });
        Self { outcomes }
            .with(Outcome::WithinBudget, |luck| f64::from(cost(luck) <= BUDGET))
            .with(Outcome::Cost, cost)
    }

    /// Puts an outcome in place of the present one.
    pub fn with(mut self, outcome: Outcome, value: impl Fn(f64) -> f64) -> Self {
        self.outcomes[outcome] =
            (0..FUTURES).map(|future| value((future as f64 + 0.5) / FUTURES as f64)).collect();
        self
    }

    /// The results, with no incident by kind and nobody short by competence.
    pub fn summary(&self) -> Summary {
        let outcomes = self.outcomes.map(|outcome, values| Distribution::of(values, outcome.better()));
        let mean = outcomes[Outcome::Cost].mean;
        Summary {
            parts: crate::domain::cost_part::PerCostPart::from_fn(
                |part| if part.index() == 0 { mean } else { 0.0 },
            ),
            years: vec![mean],
            ..Summary::only_outcomes(FUTURES, outcomes)
        }
    }
}

pub fn comparison(scenarios: &[(&str, Futures)]) -> Comparison {
    let columns = scenarios
        .iter()
        .map(|(name, futures)| Column { scenario: scenario(name), summary: Arc::new(futures.summary()) })
        .collect();
    let places = 0..scenarios.len();
    let pairs = places.clone().flat_map(|a| (a + 1..scenarios.len()).map(move |b| (a, b))).map(|(a, b)| {
        let summaries = [a, b].map(|place| scenarios[place].1.summary().outcomes);
        let outcomes = [a, b].map(|place| &scenarios[place].1.outcomes);
        Pair { a, b, outcomes: compare_all(outcomes[0], outcomes[1], [&summaries[0], &summaries[1]]) }
    });
    let manifest = Manifest {
        case: "logistics".to_owned(),
        organisation: "utrecht".to_owned(),
        alone: false,
        without_doubt: false,
        in_doubt: 30,
        seed: 2026,
        futures: FUTURES,
        start_year: 2026,
        years: 8,
        bases: [10, 5, 20],
        edited: Vec::new(),
        model: 0x0123_4567_89ab_cdef,
    };
    Comparison { manifest, columns, pairs: pairs.collect(), limits: Vec::new(), within: Vec::new() }
}
