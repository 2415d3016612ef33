//! Portfolio: what is asked about portfolios of all cases, and what is found beyond their comparison.

use crate::domain::portfolio::{NamedPortfolio, Portfolio};
use crate::domain::scenario::ExtraStaff;
use crate::summary::portfolio::{PortfolioComparison, PortfolioPair, PortfolioSummary};
use std::sync::Arc;

/// Portfolios to compare. The question around them says for which organisation, in which futures and with which numbers; its
/// own scenarios do not matter, its limits are those of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Portfolios {
    /// A first.
    pub portfolios: Vec<NamedPortfolio>,
    /// What the cases may cost together, k€ present value; nothing: the budgets of the cases that are carried out.
    pub budget: Option<f64>,
    pub pairs: WhichPairs,
}

/// Which scenarios or portfolios are compared with each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhichPairs {
    #[default]
    All,
    /// Each with the first: enough for many in rows.
    WithFirst,
}

/// What holds for an ambition that an organisation can carry, beside the limits of the question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bearable {
    /// In at most this share of futures may it overreach.
    pub overreach: f64,
}

/// What is asked about every direction over all cases.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub present: &'a NamedPortfolio,
    pub budget: Option<f64>,
    pub bearable: Bearable,
}

/// Every direction over all cases, the first row the present portfolio; grows row by row, then by what each takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ambitions {
    /// The rows so far, each compared with the first.
    pub comparison: Arc<PortfolioComparison>,
    /// What each row takes to be bearable, as far as it is known.
    pub takes: Vec<Option<Takes>>,
    /// How many rows there are to be.
    pub of: usize,
}

/// What an ambition takes for an organisation to carry it.
#[derive(Clone, Debug, PartialEq)]
pub struct Takes {
    /// Is it carried as it is?
    pub is_bearable: bool,
    /// Share of futures in which it overreaches as it is.
    pub overreach: f64,
    /// Staff to hire from the start, those that the portfolio hires already among them, that make it bearable; nothing when two FTE
    /// of each competence do not.
    pub hire: Option<ExtraStaff>,
    /// In how many competences the level falls short of what is needed when it starts, and by how many levels at most.
    pub levels: usize,
    pub most_levels: f64,
    /// The same portfolio with its cases spread over the years, when that makes it bearable.
    pub spread: Option<Portfolio>,
}

/// When to start what, so that people lack least in the worst year; grows until it is complete.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    pub portfolio: Portfolio,
    /// What lacks in the worst year as it is, FTE.
    pub lacking: f64,
    /// For each entry what lacks in the worst year when it starts a year earlier and a year later, FTE; nothing when it is left out
    /// or cannot be moved that way.
    pub moves: Vec<[Option<f64>; 2]>,
    /// The plan that was found, and what it comes to; nothing when no other start lowers what lacks enough to be worth the wait.
    pub plan: Option<Plan>,
    pub is_complete: bool,
}

/// Other start years, and what they come to in all futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub portfolio: Portfolio,
    pub summary: Arc<PortfolioSummary>,
    /// Compared with the portfolio as it is, which comes first.
    pub compared: PortfolioPair,
}
