//! Commands: one room for each.

pub mod check;
pub mod collect;
pub mod compare;
pub mod demo;
pub mod explore;
pub mod keys;
pub mod list;
pub mod report;
pub mod resolve;
pub mod selftest;
pub mod train;
