//! Controls: what a user can press and what that means, in one table that feeds dispatch, hints, help, palette and README.

pub mod command;
pub mod key;
pub mod keymap;
pub mod place;
pub mod remapping;
