//! Result: what is known of one decision.

use crate::simulation::futures::Futures;
use crate::summary::comparison::Summary;
use std::sync::Arc;

/// The futures of a decision with their summary.
#[derive(Clone, Debug)]
pub struct Result {
    /// Every future.
    pub futures: Arc<Futures>,
    /// In figures.
    pub summary: Arc<Summary>,
}
