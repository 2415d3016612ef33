//! What a user works on and keeps: the exploration, where one is in it, the progress of a lesson or a session with teams.

pub mod exploration;
pub mod logbook;
pub mod portfolios;
pub mod position;
pub mod progress;
pub mod rounds;
pub mod team_rules;
pub mod teams;
pub mod title;
