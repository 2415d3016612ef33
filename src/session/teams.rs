//! Teams: a session with teams at work: what was played, the figures of every round, and the clock.

mod asking;
mod commands;
pub mod figures;
pub mod meaning;
pub mod play;
pub mod setup;
mod turns;
