//! Inquiry: a question about why scenarios come out as they do, and what was found.

use super::attribution::Attribution;
use super::influence::Influences;
use super::question::Question;
use crate::domain::closed_list::closed_list;
use crate::domain::scenario::PerTraining;
use crate::summary::comparison::Summary;
use std::sync::Arc;

closed_list! {
    /// What can be asked about scenarios beyond their figures.
    pub enum Analysis, PerAnalysis {
        /// Which layer a difference with the baseline comes from.
        Attribution = "attribution",
        /// Which number moves the outcomes most.
        Influence = "influence",
        /// What another training level changes.
        Training = "training",
    }
}

/// A question about one scenario, if need be against the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Inquiry {
    pub analysis: Analysis,
    /// The scenarios with everything that they depend on.
    pub question: Question,
    /// Place of the scenario that it is about.
    pub scenario: usize,
    /// Place of the scenario that it is compared with.
    pub baseline: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Where the difference with the baseline comes from, an entry for each outcome in the order of display.
    Attribution(Arc<Vec<Attribution>>),
    /// Which numbers matter; grows until it is complete.
    Influence(Arc<Influences>),
    /// The scenario at each training level.
    Training(Arc<PerTraining<Arc<Summary>>>),
}

impl Finding {
    pub fn is_complete(&self) -> bool {
        match self {
            Self::Attribution(_) | Self::Training(_) => true,
            Self::Influence(influences) => influences.is_complete(),
        }
    }
}
