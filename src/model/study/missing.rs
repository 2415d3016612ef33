//! Missing: in which futures a scenario misses its limits.

use super::drawn;
use super::question::Question;
use super::result::Result;
use crate::domain::assumption::Assumption;
use crate::domain::limit;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::simulation::block::BlockDraws;
use crate::summary::discovery::{Found, discover};
use std::sync::Arc;

/// The futures in which a scenario misses its limits, as a few conditions.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    pub scenario: usize,
    pub found: Found,
    /// What each condition is about, and whether it could be found out; other numbers stand for luck.
    pub about: Vec<(Parameter, bool)>,
    pub futures: usize,
}

/// What the futures have in common in which a scenario misses the limits of a question.
pub fn missing(
    inputs: &Inputs<'_>,
    question: &Question,
    result: &Result,
    blocks: &[Arc<BlockDraws>],
    (scenario, decision): (usize, Decision),
) -> Missing {
    let futures: usize = blocks.iter().map(|block| block.futures).sum();
    let mut misses = limit::misses(&question.limits, &result.futures.outcomes);
    misses.truncate(futures);
    let (parameters, columns): (Vec<Parameter>, Vec<Vec<f64>>) =
        drawn::columns(blocks, &[decision]).into_iter().unzip();
    let found = discover(&columns, &misses);
    let about = |input: usize| {
        let parameter = parameters[input];
        (parameter, inputs.assumption(parameter).is_some_and(Assumption::is_in_doubt))
    };
    let about = found.conditions.iter().map(|condition| about(condition.input)).collect();
    Missing { scenario, found, about, futures }
}
