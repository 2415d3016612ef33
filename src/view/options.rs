//! Options: how a comparison is to be read.

use crate::domain::outcome::PerOutcome;
use crate::language::Language;

/// How a comparison is to be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreOptions {
    /// The scenario that the others are compared with, by its place; out of range counts as the first.
    pub baseline: usize,
    pub as_differences: bool,
    pub language: Language,
    pub budget: f64,
    /// Which outcomes are hidden until a reveal.
    pub hidden: PerOutcome<bool>,
}
