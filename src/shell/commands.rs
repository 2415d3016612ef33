//! Commands: one room for each.

pub mod check;
pub mod collect;
pub mod compare;
pub mod debrief;
pub mod explore;
pub mod host;
pub mod manual;
pub mod new;
pub mod portfolio;
pub mod reference;
pub mod survey;
pub mod team_session;
pub mod train;
pub mod weighing;
pub mod worlds;
