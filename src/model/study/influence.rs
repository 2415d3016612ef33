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

/// What the numbers do to every outcome: of one scenario, and of its difference with the baseline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Influences {
    /// For the scenario: the largest swing first, whichever way it goes.
    pub scenario: PerOutcome<Vec<Influence>>,
    /// For the scenario minus the baseline.
    pub difference: PerOutcome<Vec<Influence>>,
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
}
