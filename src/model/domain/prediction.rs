//! Prediction: what is asked before a figure is shown, what was answered, and what came out.

use super::outcome::Outcome;
use super::parameter::Unit;
use super::people::Competence;

/// What is to be predicted. A scenario is meant by its place, A is 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Between which two numbers the figure of an outcome lies, as sure as 90 of 100 times.
    Range { scenario: usize, outcome: Outcome },
    /// Which of two scenarios is better in more futures, and how sure that is.
    Better { of: [usize; 2], outcome: Outcome },
    /// Of which of these competences most people are short, the worst first.
    Rank {
        scenario: usize,
        /// Which competences, at least two.
        competences: Vec<Competence>,
    },
    /// Which of some statements are true; no figure decides that, so what is right of each stands here.
    Statements(Vec<bool>),
}

/// An answer to a [`Question`].
#[derive(Clone, Debug, PartialEq)]
pub enum Prediction {
    /// From low to high, in the unit of the outcome.
    Range { low: f64, high: f64 },
    /// The scenario that is thought to be better, and how sure that is: 0.5 to 1.
    Better {
        scenario: usize,
        /// How sure, 0.5 to 1.
        confidence: f64,
    },
    /// The competences, the shortest of people first.
    Rank(Vec<Competence>),
    /// Which of the statements are thought to be true, in order.
    Statements(Vec<bool>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Truth {
    /// The figure of an outcome, with twenty equally likely futures in order; none for an outcome that is yes or no.
    Value {
        /// The figure, in the unit of the outcome.
        value: f64,
        /// The range that holds 90 % of the futures, in the unit of the outcome; nothing for an outcome that is yes or no.
        range: Option<[f64; 2]>,
        /// The futures, in the unit of the outcome.
        dots: Vec<f64>,
    },
    /// The share of the futures in which each of the two is better, and which of them really is.
    Better {
        /// Shares of the futures.
        shares: [f64; 2],
        /// Place of the better scenario; nothing when there is no real difference.
        better: Option<usize>,
    },
    /// FTE short of each competence, the worst first.
    Rank(Vec<(Competence, f64)>),
    /// Which of the statements are true, in order.
    Statements(Vec<bool>),
}

impl Question {
    /// The outcome that its answer gives away; statements give none away.
    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Range { outcome, .. } | Self::Better { outcome, .. } => Some(*outcome),
            Self::Rank { .. } => Some(Outcome::Unfilled),
            Self::Statements(_) => None,
        }
    }
}

/// What a raw value of an outcome is multiplied by where people read or type it: shares become a number out of 100.
pub fn scale(outcome: Outcome) -> f64 {
    if outcome.unit() == Unit::Share { 100.0 } else { 1.0 }
}
