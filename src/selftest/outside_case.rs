//! Outside case: one published figure beside ours, and how far apart they may be.

use crate::language::Language;

/// A sentence in both languages.
pub type Sentence = fn(Language) -> &'static str;

/// One published figure beside ours.
#[derive(Clone, Debug)]
pub struct OutsideCase {
    /// Stable id of this row.
    pub id: &'static str,
    pub name: Sentence,
    /// What is compared; shares run from 0 to 1.
    pub figure: Sentence,
    pub ours: f64,
    /// What is published, or known exactly.
    pub published: f64,
    /// How far ours may be from it.
    pub tolerance: Tolerance,
    /// Where the figure is published.
    pub source: &'static str,
}

/// How far our figure may be from the published one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tolerance {
    /// This much, in the unit of the figure.
    Absolute(f64),
    /// This share of the published figure.
    Relative(f64),
    /// A number of standard errors of our simulation.
    StandardErrors {
        /// One standard error, in the unit of the figure.
        se: f64,
        count: f64,
    },
}

impl OutsideCase {
    /// The largest distance allowed, in the unit of the figure.
    pub fn allowed(&self) -> f64 {
        match self.tolerance {
            Tolerance::Absolute(distance) => distance,
            Tolerance::Relative(share) => share * self.published.abs(),
            Tolerance::StandardErrors { se, count } => se * count,
        }
    }

    /// Is our figure near enough? Never when it is not a number.
    pub fn pass(&self) -> bool {
        (self.ours - self.published).abs() <= self.allowed()
    }
}

/// What the figures of one published case have in common.
#[derive(Clone, Copy, Debug)]
pub struct Published {
    pub name: Sentence,
    pub tolerance: Tolerance,
    pub source: &'static str,
}

impl Published {
    /// One of its figures beside ours.
    pub fn figure(&self, id: &'static str, figure: Sentence, ours: f64, published: f64) -> OutsideCase {
        let Self { name, tolerance, source } = *self;
        OutsideCase { id, name, figure, ours, published, tolerance, source }
    }
}
