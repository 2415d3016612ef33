//! Result: what is known of one decision.

use crate::simulation::futures::Futures;
use crate::summary::comparison::Summary;
use std::sync::Arc;

/// The futures of a decision with their summary.
#[derive(Clone, Debug)]
pub struct Result {
    pub futures: Arc<Futures>,
    pub summary: Arc<Summary>,
}
