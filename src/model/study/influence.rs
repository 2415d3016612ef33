//! Influence: which numbers move an outcome, or the difference between two scenarios, most.

use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::parameter::Parameter;

/// How much one number matters for the mean of one outcome, in the unit of the outcome.
///
/// A range is held at its low and at its high end as written (the ends of a 90 % interval, or the bounds). A fixed
/// number is made a tenth smaller and a tenth larger, within what the number may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    pub parameter: Parameter,
    /// Spearman's rank correlation of the luck that belongs to the number with the outcome, −1 to 1, over all futures
    /// of the question; nothing when no luck belongs to it.
    pub correlation: Option<f64>,
    /// Mean outcome with the number at its low end.
    pub low: f64,
    /// Mean outcome with the number at its high end.
    pub high: f64,
    /// The second minus the first.
    pub swing: f64,
}

/// A value for the scenario, and one for its difference with the baseline.
pub type ScenarioAndDifference<T> = [T; 2];

/// How much of the variance of each outcome is doubt, which could be found out; the rest is luck. From 0 to 1.
pub type DoubtShares = PerOutcome<f64>;

/// How much of the variance of an outcome the doubt about one number explains on its own (its first-order Sobol index).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Explained {
    pub parameter: Parameter,
    /// From 0 to 1. Both ends of a pair are one doubt, and have the same share.
    pub share: f64,
}

/// What the numbers do to every outcome: of one scenario, and of its difference with the baseline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Influences {
    /// For the scenario: the largest swing first, whichever way it goes.
    pub scenario: PerOutcome<Vec<Influence>>,
    /// For the scenario minus the baseline.
    pub difference: PerOutcome<Vec<Influence>>,
    /// How much of the variance is doubt; nothing until that is known.
    pub doubt: Option<ScenarioAndDifference<DoubtShares>>,
    /// Which numbers in doubt explain the variance: the largest share first.
    pub explained: ScenarioAndDifference<PerOutcome<Vec<Explained>>>,
    /// How many numbers have been tried.
    pub done: usize,
    /// How many there are to try: those that can change what is simulated.
    pub of: usize,
    /// Futures behind each low and high.
    pub futures: usize,
}

impl Influences {
    pub const fn is_complete(&self) -> bool {
        self.done >= self.of
    }

    /// The influences on an outcome: of the scenario itself, or of its difference with the baseline.
    pub fn ranking(&self, outcome: Outcome, of_difference: bool) -> &[Influence] {
        if of_difference { &self.difference[outcome] } else { &self.scenario[outcome] }
    }

    /// The share of the variance of an outcome, or of its difference with the baseline, that is doubt.
    pub fn doubt_share(&self, outcome: Outcome, of_difference: bool) -> Option<f64> {
        Some(self.doubt.as_ref()?[usize::from(of_difference)][outcome])
    }

    /// The numbers in doubt that explain an outcome, or its difference with the baseline, the largest share first.
    pub fn explained(&self, outcome: Outcome, of_difference: bool) -> &[Explained] {
        &self.explained[usize::from(of_difference)][outcome]
    }
}
