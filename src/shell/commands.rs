//! Commands: one room for each.

pub mod check;
pub mod collect;
pub mod compare;
pub mod completions;
pub mod debrief;
pub mod demo;
pub mod explore;
pub mod keys;
pub mod list;
pub mod man;
pub mod new;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod selftest;
pub mod team_session;
pub mod train;
