//! Request: whatever can be asked to be worked out, and what is found.
//!
//! A new analysis, however long it takes, is a member of each list here and an arm of `Study::answer`. What carries
//! requests and answers knows nothing of their kinds but their order of urgency.

use super::attribution::Attribution;
use super::flips::Flips;
use super::influence::Influences;
use super::missing::Missing;
use super::portfolio::{Ambitions, Bearable, Portfolios, Sequence};
use super::question::{Alternative, Question};
use super::remedies::Remedies;
use super::story::Story;
use super::surveying::{Surveyed, Surveying};
use super::worth::WorthKnowing;
use crate::domain::closed_list::closed_list;
use crate::domain::edits::Edits;
use crate::domain::outcome::Outcome;
use crate::domain::portfolio::{NamedPortfolio, Portfolio};
use crate::domain::scenario::{Decision, ExtraStaff};
use crate::summary::comparison::Comparison;
use crate::summary::portfolio::PortfolioComparison;
use std::sync::Arc;

closed_list! {
    /// What can be worked out about scenarios. Of each kind only the newest request is wanted.
    pub enum Analysis, PerAnalysis {
        /// The figures of all scenarios side by side.
        Comparison = "comparison",
        /// What other decisions would change.
        Alternatives = "alternatives",
        /// Which layer a difference with the baseline comes from.
        Attribution = "attribution",
        /// Which number moves the outcomes most.
        Influence = "influence",
        /// What would help against what a scenario lacks.
        Remedies = "remedies",
        /// Many scenarios in rows: which of them fits?
        Directions = "directions",
        /// The same scenarios in other worlds.
        Worlds = "worlds",
        /// At which value of a number the verdict turns.
        Flips = "flips",
        /// What is worth finding out before choosing.
        Worth = "worth",
        /// In which futures a scenario misses its limits.
        Missing = "missing",
        /// A single future.
        Story = "story",
        /// Every scenario of a case.
        Survey = "survey",
        /// All cases together, portfolios side by side.
        Portfolios = "portfolios",
        /// Every direction over all cases, and what each takes.
        Ambitions = "ambitions",
        /// When to start which case.
        Sequence = "sequence",
    }
}

/// How soon an analysis is wanted: one that comes first here interrupts those that come later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The figures themselves.
    Figures,
    /// Figures that might be.
    Previews,
    /// What explains figures.
    Explanation,
    /// What takes seconds or minutes, and makes way for everything else.
    Survey,
}

impl Analysis {
    pub const fn urgency(self) -> Urgency {
        match self {
            Self::Comparison | Self::Portfolios => Urgency::Figures,
            Self::Alternatives => Urgency::Previews,
            Self::Attribution
            | Self::Influence
            | Self::Remedies
            | Self::Directions
            | Self::Worlds
            | Self::Flips
            | Self::Worth
            | Self::Missing
            | Self::Story => Urgency::Explanation,
            Self::Survey | Self::Ambitions | Self::Sequence => Urgency::Survey,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The scenarios with everything that they depend on.
    pub question: Question,
    pub asking: Asking,
}

/// What is asked about the scenarios of a question, each by its place in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Asking {
    Comparison,
    Alternatives {
        scenario: usize,
        decisions: Vec<Decision>,
    },
    Attribution {
        scenario: usize,
        baseline: usize,
    },
    Influence {
        scenario: usize,
        baseline: usize,
    },
    Remedies {
        scenario: usize,
    },
    /// All scenarios of the question, however many.
    Directions,
    /// All scenarios, with each of these in the place of the user's own numbers.
    Worlds(Vec<Edits>),
    Flips {
        scenario: usize,
        baseline: usize,
        outcome: Outcome,
    },
    /// Before choosing among all scenarios of the question.
    Worth,
    /// The limits of the question.
    Missing {
        scenario: usize,
    },
    /// The future at a place in the order from the best for a scenario to the worst; all scenarios of the question in it.
    Story {
        scenario: usize,
        outcome: Outcome,
        place: usize,
    },
    Survey(Surveying),
    /// Portfolios side by side.
    Portfolios(Portfolios),
    /// Every direction over the cases of a portfolio.
    Ambitions {
        present: NamedPortfolio,
        budget: Option<f64>,
        bearable: Bearable,
    },
    /// What these extra staff would change in a portfolio.
    Hiring {
        portfolio: Portfolio,
        budget: Option<f64>,
        others: Vec<ExtraStaff>,
    },
    /// When to start which case of a portfolio.
    Sequence {
        portfolio: NamedPortfolio,
        budget: Option<f64>,
    },
}

impl Request {
    pub const fn analysis(&self) -> Analysis {
        match self.asking {
            Asking::Comparison => Analysis::Comparison,
            Asking::Alternatives { .. } | Asking::Hiring { .. } => Analysis::Alternatives,
            Asking::Attribution { .. } => Analysis::Attribution,
            Asking::Influence { .. } => Analysis::Influence,
            Asking::Remedies { .. } => Analysis::Remedies,
            Asking::Directions => Analysis::Directions,
            Asking::Worlds(_) => Analysis::Worlds,
            Asking::Flips { .. } => Analysis::Flips,
            Asking::Worth => Analysis::Worth,
            Asking::Missing { .. } => Analysis::Missing,
            Asking::Story { .. } => Analysis::Story,
            Asking::Survey(_) => Analysis::Survey,
            Asking::Portfolios(_) => Analysis::Portfolios,
            Asking::Ambitions { .. } => Analysis::Ambitions,
            Asking::Sequence { .. } => Analysis::Sequence,
        }
    }

    /// How far something that was found is on the way to the whole answer.
    pub fn progress(&self, finding: &Finding) -> Progress {
        let (done, of) = match (finding, &self.asking) {
            (Finding::Comparison(comparison), _) => (comparison.manifest.futures, self.question.futures),
            (Finding::Alternatives(ready), Asking::Alternatives { decisions, .. }) => {
                (ready.len(), decisions.len())
            }
            (Finding::Alternatives(ready), Asking::Hiring { others, .. }) => (ready.len(), others.len()),
            (Finding::Influence(influences), _) => (influences.done, influences.of),
            (Finding::Remedies(remedies), _) => (remedies.tried.len(), remedies.of),
            (Finding::Directions(rows), _) => (
                rows.columns.len() * rows.manifest.futures,
                self.question.scenarios.len() * self.question.futures,
            ),
            (Finding::Worlds(ready), Asking::Worlds(worlds)) => (ready.len(), worlds.len()),
            (Finding::Survey(surveyed), _) => (surveyed.done, surveyed.of),
            (Finding::Portfolios(comparison), _) => (comparison.manifest.futures, self.question.futures),
            (Finding::Ambitions(ambitions), _) => {
                let steps = ambitions.comparison.columns.len() + ambitions.takes.iter().flatten().count();
                (steps, 2 * ambitions.of)
            }
            (Finding::Sequence(sequence), _) => (usize::from(sequence.is_complete), 1),
            (Finding::Flips(flips), _) => (flips.done, flips.of),
            (
                Finding::Alternatives(_)
                | Finding::Attribution(_)
                | Finding::Worlds(_)
                | Finding::Worth(_)
                | Finding::Missing(_)
                | Finding::Story(_),
                _,
            ) => (1, 1),
        };
        Progress { done, of }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

impl Progress {
    pub const fn is_complete(self) -> bool {
        self.done >= self.of
    }
}

/// What was found so far, or in the end.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    Comparison(Arc<Comparison>),
    /// In the order in which they were asked for; grows until it is complete.
    Alternatives(Vec<Arc<Alternative>>),
    /// Where the difference with the baseline comes from, an entry for each outcome in the order of display.
    Attribution(Arc<Vec<Attribution>>),
    /// Which numbers matter; grows until it is complete.
    Influence(Arc<Influences>),
    /// What would help a scenario; grows until it is complete.
    Remedies(Arc<Remedies>),
    /// The scenarios in the order of the question; first ever more of them in few futures, then all in all futures.
    Directions(Arc<Comparison>),
    /// The scenarios in each world, in the order in which these were asked for; grows until it is complete.
    Worlds(Vec<Arc<Comparison>>),
    /// Grows until it is complete.
    Flips(Arc<Flips>),
    Worth(Arc<WorthKnowing>),
    Missing(Arc<Missing>),
    Story(Arc<Story>),
    /// Scenarios of a space; grows until it is complete.
    Survey(Arc<Surveyed>),
    /// First in few futures, then in all.
    Portfolios(Arc<PortfolioComparison>),
    /// Grows until it is complete.
    Ambitions(Arc<Ambitions>),
    /// Grows until it is complete.
    Sequence(Arc<Sequence>),
}
