//! Teams: a session with teams at work: what was played, the figures of every round, and the clock.

pub mod commands;
mod gathering;
pub mod play;
pub mod presence;
mod seat;
pub mod setup;
pub mod turns;
mod weighing;
