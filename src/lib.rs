//! speelveld: a scenario explorer for the digital stack of a province.

pub mod domain;
pub mod language;
pub mod texts;
pub mod tui;
