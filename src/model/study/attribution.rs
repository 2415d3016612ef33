//! Attribution: which choice a difference between two scenarios comes from.

use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::scenario::{Decision, Lever, PerLever};
use crate::summary::shapley::shapley;

/// Where the difference between a scenario and the baseline comes from, on one outcome.
///
/// Choices: each lever gets its Shapley value: what switching it from the baseline to the scenario
/// changes in the mean outcome, averaged over every order in which the switches can be made. Every mixture is
/// simulated in full, in all futures of the question. The unit is that of the outcome.
///
/// Assumptions: what the user's own numbers change in the baseline itself. From the baseline with the shipped numbers
/// to the scenario with the user's own, the mean outcome goes up by `assumptions` + `total`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attribution {
    pub outcome: Outcome,
    /// What each lever adds; 0 where both decide the same.
    pub levers: PerLever<f64>,
    /// Mean of the baseline with the user's numbers minus that with the shipped ones; 0 without own numbers.
    pub assumptions: f64,
    /// Mean of the scenario minus that of the baseline, both with the user's numbers: what all levers add.
    pub total: f64,
}

/// Everything between a baseline and a scenario.
#[derive(Clone, Debug)]
pub struct Mixtures {
    /// The levers on which they differ.
    levers: Vec<Lever>,
    baseline: Decision,
    scenario: Decision,
}

impl Mixtures {
    /// The mixtures of two decisions.
    pub fn between(baseline: Decision, scenario: Decision) -> Self {
        Self { levers: baseline.differing(&scenario).collect(), baseline, scenario }
    }

    /// Every mixture: the one at place p takes from the scenario the levers whose bits are set in p. The baseline
    /// comes first, the scenario last.
    pub fn decisions(&self) -> Vec<Decision> {
        (0..1_usize << self.levers.len()).map(|taken| self.mixed(taken)).collect()
    }

    fn mixed(&self, taken: usize) -> Decision {
        let levers = self.levers.iter().enumerate().filter(|(place, _)| taken & 1 << place != 0);
        levers.fold(self.baseline, |decision, (_, &lever)| decision.with(lever, &self.scenario))
    }

    /// Divides the difference on every outcome, given the mean outcomes of all [`Self::decisions`] and of the baseline
    /// with the shipped numbers.
    pub fn attribute(&self, means: &[PerOutcome<f64>], shipped: &PerOutcome<f64>) -> Vec<Attribution> {
        let (Some(first), Some(last)) = (means.first(), means.last()) else { return Vec::new() };
        let of = |outcome: Outcome| {
            let worth: Vec<f64> = means.iter().map(|means| means[outcome]).collect();
            let mut attribution = Attribution {
                outcome,
                levers: PerLever::default(),
                assumptions: first[outcome] - shipped[outcome],
                total: last[outcome] - first[outcome],
            };
            for (&lever, share) in self.levers.iter().zip(shapley(&worth)) {
                attribution.levers[lever] = share;
            }
            attribution
        };
        Outcome::ALL.into_iter().map(of).collect()
    }
}
