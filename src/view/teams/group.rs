//! Group: what many participants look like. A column for each is no picture of sixty: choices are counted, predictions are a
//! spread, outcomes a list.

pub mod after_card;
pub mod choices;
pub mod debrief;
pub mod knowing;
pub mod outcomes;

use crate::summary::comparison::Comparison;
use crate::workspace::team_rules::MOST_TEAMS;

/// Are these more than fit side by side?
pub fn is_group(comparison: &Comparison) -> bool {
    comparison.columns.len() > MOST_TEAMS
}
