//! Evidence: everything that a memo is made from.

use super::subject::Subject;
use crate::study::{Attribution, Influences};
use std::sync::Arc;

/// What was found about scenarios beyond their figures; a place for each scenario, empty where nothing was asked.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Where its difference with the baseline comes from, an entry for each outcome.
    pub attributions: Vec<Option<Arc<Vec<Attribution>>>>,
    /// Which numbers move it, and its difference with the baseline.
    pub influences: Vec<Option<Arc<Influences>>>,
}

impl Findings {
    /// Where the difference of a scenario with the baseline comes from.
    pub fn attribution(&self, place: usize) -> Option<&[Attribution]> {
        Some(self.attributions.get(place)?.as_ref()?.as_slice())
    }

    pub fn influence(&self, place: usize) -> Option<&Influences> {
        self.influences.get(place)?.as_deref()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Without the annex: for on a screen.
    Body,
    /// With every number in an annex.
    Whole,
}

/// A comparison with what a memo needs beside it.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    pub subject: Subject<'a>,
    /// What was found beyond the figures.
    pub findings: &'a Findings,
    /// The user's own files that went in, as the user named them.
    pub files: &'a [String],
    pub extent: Extent,
}
