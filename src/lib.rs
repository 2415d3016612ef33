//! speelveld: a scenario explorer for the digital stack of a province.

pub mod content;
pub mod controls;
pub mod domain;
pub mod language;
pub mod numeric;
pub mod report;
pub mod resolve;
pub mod selftest;
pub mod session;
pub mod shell;
pub mod simulation;
pub mod study;
pub mod summary;
pub mod texts;
pub mod tui;
pub mod view;
