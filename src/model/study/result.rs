//! Result: what is known of one decision.

use crate::domain::library::Library;
use crate::simulation::block::BlockDraws;
use crate::simulation::futures::Futures;
use crate::summary::comparison::Summary;
use std::sync::Arc;

/// The futures of a decision with their summary.
#[derive(Clone, Debug)]
pub struct Result {
    pub futures: Arc<Futures>,
    pub summary: Arc<Summary>,
}

/// The scenarios of a question with their luck and doubt, in the futures that are kept.
pub struct KeptFutures {
    pub library: Arc<Library>,
    /// A result for each scenario, in order.
    pub results: Vec<Result>,
    pub blocks: Vec<Arc<BlockDraws>>,
}
