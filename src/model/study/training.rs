//! Training: one scenario at every training level.

use crate::domain::scenario::{Decision, PerTraining};

/// The decision at each training level.
pub fn at_each_level(decision: Decision) -> PerTraining<Decision> {
    PerTraining::from_fn(|training| Decision { training, ..decision })
}
