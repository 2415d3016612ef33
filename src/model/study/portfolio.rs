//! Portfolio: what is asked about portfolios of all cases, and what is found beyond their comparison.

use crate::domain::portfolio::{NamedPortfolio, Portfolio};
use crate::domain::scenario::ExtraStaff;
use crate::summary::portfolio::{PortfolioColumn, PortfolioComparison, PortfolioSummary};
use std::sync::Arc;

/// Portfolios to compare. The question around them says for which organisation, in which futures and with which numbers; its
/// own scenarios do not matter, its limits are those of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Portfolios {
    /// A first.
    pub portfolios: Vec<NamedPortfolio>,
    /// What the cases may cost together, k€ present value; nothing: the budgets of the cases that are carried out.
    pub budget: Option<f64>,
}

/// What holds for an ambition that an organisation can carry, beside the limits of the question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bearable {
    /// In at most this share of futures may it overreach.
    pub overreach: f64,
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
    /// It is carried as it is.
    pub is_bearable: bool,
    /// Staff to hire from the start, beside what the portfolio hires already; nothing when no hire within two FTE a competence
    /// makes it bearable.
    pub hire: Option<ExtraStaff>,
    /// Share of futures in which it overreaches with them, or with the most that was tried.
    pub overreach: f64,
    /// In how many competences the level falls short of what is needed when it starts, and by how much at most.
    pub levels: usize,
    pub most_levels: f64,
    /// The same portfolio with its cases spread over the years so that least lacks, when that makes it bearable.
    pub spread: Option<Portfolio>,
}

/// When to start what, so that people lack least in the worst year; grows until it is complete.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// The portfolio as it is.
    pub now: PortfolioColumn,
    /// For each entry the effect of starting it a year earlier and a year later on what lacks in the worst year, FTE; nothing
    /// when it is left out or cannot be moved that way.
    pub moves: Vec<[Option<f64>; 2]>,
    /// The plan that was found, and its results; nothing when no other start lowers what lacks.
    pub plan: Option<(Portfolio, Arc<PortfolioSummary>)>,
    pub done: usize,
    pub of: usize,
}
