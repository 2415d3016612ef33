//! Kinds: the readers of each kind of content file.

pub(super) mod base;
pub(super) mod case;
pub(super) mod checks;
pub(super) mod condition;
pub(super) mod demo;
pub(super) mod directions;
pub(super) mod events;
pub(super) mod lesson;
pub(super) mod organisation;
pub mod scenario;
pub(super) mod setup;
