//! speelveld: a scenario explorer for the digital stack of a province.

pub mod content;
pub mod domain;
pub mod language;
pub mod numeric;
pub mod resolve;
pub mod selftest;
pub mod simulation;
pub mod study;
pub mod summary;
pub mod texts;
