//! Commands: one room for each.

pub mod check;
pub mod compare;
pub mod explore;
pub mod keys;
pub mod list;
pub mod new;
pub mod resolve;
pub mod schema;
pub mod selftest;
