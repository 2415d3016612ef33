//! Study: a question about a case answered by simulation, with everything kept that the next question can use.

use crate::domain::choice::Choice;
use crate::domain::outcome::PerOutcome;
use crate::domain::scenario::Scenario;
use crate::summary::comparison::Summary;
use crate::summary::paired::Paired;
use std::sync::Arc;

/// What is to be simulated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Case id.
    pub case: String,
    /// Organisation id.
    pub organisation: String,
    /// Scenarios to compare, A first.
    pub scenarios: Vec<Scenario>,
    /// Seed of all luck.
    pub seed: u64,
    /// Number of futures.
    pub futures: usize,
    /// Simulate the case without the other cases of the portfolio?
    pub alone: bool,
}

/// What a watcher answers after each partial result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Stop: the answer is no longer wanted.
    Stop,
}

/// What another choice on one layer would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The other choice.
    pub choice: Choice,
    /// Its results.
    pub summary: Arc<Summary>,
    /// Compared with the present choice, which comes first.
    pub outcomes: PerOutcome<Paired>,
}
