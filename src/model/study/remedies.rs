//! Remedies: what would help a scenario against what it lacks, each change simulated in all futures.

use super::question::Alternative;
use crate::domain::scenario::Decision;
use crate::summary::comparison::Summary;
use crate::summary::remedies::{Lack, Remedy};
use std::sync::Arc;

/// What changes of a scenario would do against what it lacks most.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedies {
    /// What they are to help against; nothing when the scenario asks for nobody.
    pub lack: Option<Lack>,
    pub decision: Decision,
    pub summary: Arc<Summary>,
    /// Those that were tried so far.
    pub tried: Vec<Tried>,
    /// How many there are to try.
    pub of: usize,
}

/// A remedy with what it comes down to.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    pub remedy: Remedy,
    /// Compared with the scenario as it is.
    pub found: Arc<Alternative>,
}
