//! Question: what is to be simulated, and how its answer comes back.

use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::limit::Limit;
use crate::domain::outcome::PerOutcome;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::{Decision, Scenario};
use crate::simulation::random::BLOCK;
use crate::summary::comparison::Summary;
use crate::summary::paired::Paired;
use std::sync::Arc;

/// What is to be simulated.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub case: String,
    pub organisation: String,
    /// Scenarios to compare, A first.
    pub scenarios: Vec<Scenario>,
    /// Seed of all luck.
    pub seed: u64,
    pub futures: usize,
    /// Simulate the case without the other cases of the portfolio?
    pub alone: bool,
    /// What is decided for the other cases; nothing: what is done now in all of them.
    pub portfolio: Option<Arc<Portfolio>>,
    /// Is every doubt held at its median?
    pub without_doubt: bool,
    /// Numbers that the user put in the place of shipped ones.
    pub edits: Edits,
    /// What every scenario is to stay within.
    pub limits: Vec<Limit>,
}

impl Question {
    /// What is asked of scenarios in a case among the others, as they are done now, with the shipped numbers.
    pub fn new(
        case: impl Into<String>,
        organisation: impl Into<String>,
        scenarios: Vec<Scenario>,
        seed: u64,
        futures: usize,
    ) -> Self {
        Self {
            case: case.into(),
            organisation: organisation.into(),
            scenarios,
            seed,
            futures,
            alone: false,
            portfolio: None,
            without_doubt: false,
            edits: Edits::default(),
            limits: Vec::new(),
        }
    }

    /// The library with the user's numbers in it, and every doubt at its median when that is asked.
    pub(super) fn library(&self, shipped: &Arc<Library>) -> Arc<Library> {
        if self.edits.is_empty() && !self.without_doubt {
            return Arc::clone(shipped);
        }
        let edited = self.edits.applied(shipped, &self.case, &self.organisation);
        Arc::new(if self.without_doubt { edited.without_doubt() } else { edited })
    }

    /// After how many futures a result is shown: one block, each tenfold, all. So previews cost little beside the whole.
    pub(super) fn steps(&self) -> Vec<usize> {
        let mut steps: Vec<usize> = std::iter::successors(Some(BLOCK), |futures| Some(futures * 10))
            .take_while(|futures| *futures < self.futures)
            .collect();
        steps.push(self.futures);
        steps
    }
}

/// What a watcher answers after each partial result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    Continue,
    /// Stop: the answer is no longer wanted.
    Stop,
}

/// What another decision would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub decision: Decision,
    pub summary: Arc<Summary>,
    /// Compared with the present decision, which comes first.
    pub outcomes: PerOutcome<Paired>,
}
