//! Teams: what a session with teams shows, stage by stage, as blocks that the screen and the reports draw alike.

pub mod asked;
pub mod board;
pub mod card;
pub mod debrief;
pub mod disagreement;
pub mod gathering;
pub mod group;
pub mod keys;
pub mod limits;
pub mod predicted;
pub mod ranks;
pub mod reveal;
pub mod seat;
pub mod stage;
pub mod strip;
