//! Portfolio: what screens and reports read of all cases together, beside what they read of each.

use super::alignment::{Consistency, FromDirection};
use super::comparison::{Kept, Manifest, Summary};
use super::distribution::Distribution;
use super::paired::Paired;
use crate::domain::cost_part::PerCostPart;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::portfolio::{NamedPortfolio, Window};
use crate::domain::stack::Layer;
pub use crate::resolve::payers::Payers;
use std::sync::Arc;

/// Portfolios of one organisation side by side, in the same futures.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioComparison {
    /// Where the figures come from. It names no case; its years are those of the window of the first portfolio.
    pub manifest: Manifest,
    /// What the cases may cost together, k€ present value; nothing: the budgets of the cases that are carried out.
    pub budget: Option<f64>,
    /// The portfolios with their results, A first.
    pub columns: Vec<PortfolioColumn>,
    /// Every pair with the first before the second.
    pub pairs: Vec<PortfolioPair>,
    /// What the whole was to stay within.
    pub limits: Vec<Kept>,
}

/// One portfolio with its results.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioColumn {
    pub named: NamedPortfolio,
    pub summary: Arc<PortfolioSummary>,
}

/// The results of one portfolio.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioSummary {
    pub futures: usize,
    pub window: Window,
    /// What the cases may cost together, k€ present value.
    pub budget: f64,
    /// Of the whole. Serious and any incident: the share of the cases that are struck, a mean over futures.
    pub outcomes: PerOutcome<Distribution>,
    /// Share of futures in which something serious strikes any case, and in which any incident does.
    pub any: [f64; 2],
    /// Case by case, in the order of the entries; nothing for one that is left out.
    pub cases: Vec<Option<CaseSummary>>,
    /// Mean of each part of the cost, k€, each case at its own present value. They sum to the mean cost.
    pub parts: PerCostPart<f64>,
    /// The same by calendar year, from the first of the window on.
    pub years: Vec<f64>,
    /// People by competence and calendar year, from the first of the window on; before anything starts nobody is asked.
    pub people: PerCompetence<Vec<PoolYear>>,
    /// The year and competence in which most FTE lack, before hire; nothing when none lack.
    pub worst: Option<Worst>,
    /// In how many competences the level falls short of what the cases need: when the first starts, and after the last year.
    pub levels_short: [f64; 2],
    /// What is needed and not met: 1 less the median of `needed`.
    pub missed: f64,
    /// Share of futures in which more own work lacks people than [`crate::domain::portfolio::OVERREACH`].
    pub overreach: f64,
    pub consistency: Consistency,
    /// For each direction of the library.
    pub directions: Vec<FromDirection>,
    /// Who pays, all cases together.
    pub payers: Payers,
}

/// One case within a portfolio.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseSummary {
    pub case: String,
    /// First year.
    pub start_year: u16,
    /// Its results, as on Compare but with this portfolio around it; nothing when it starts past the window, and then costs
    /// nothing and needs nobody.
    pub summary: Option<Arc<Summary>>,
    /// Mean of what today's way of working costs while it waits, k€, present value at its start by its file. Never in its cost.
    pub waiting: f64,
    /// Its share of the expected build cost of all that belong to the portfolio.
    pub weight: f64,
    pub payers: Payers,
}

/// One competence of all cases together in one year, FTE: means over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PoolYear {
    /// Needed by all cases.
    pub needed: f64,
    /// Effective supply.
    pub available: f64,
    /// What lacks, before hire.
    pub gap: f64,
    pub external: f64,
    /// Short after hiring.
    pub short: f64,
    /// Extra staff with nothing to do.
    pub bench: f64,
    /// Level of own staff at the start of the year.
    pub level: f64,
}

/// Where people lack most, and who asks them.
#[derive(Clone, Debug, PartialEq)]
pub struct Worst {
    /// Calendar year.
    pub year: u16,
    /// What lacks in that year over all competences, FTE.
    pub lacking: f64,
    /// The competence that lacks most in it, and what lacks of it, FTE.
    pub competence: Competence,
    pub gap: f64,
    /// What asks for that competence in that year, FTE, the most first: the place of an entry, and the layer; nothing is the
    /// tender.
    pub asked_by: Vec<(usize, Option<Layer>, f64)>,
}

/// Two portfolios compared, by their place in [`PortfolioComparison::columns`].
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioPair {
    pub a: usize,
    pub b: usize,
    /// The whole.
    pub outcomes: PerOutcome<Paired>,
    /// Each case that runs in both, by its id.
    pub cases: Vec<(String, PerOutcome<Paired>)>,
}

impl PortfolioPair {
    /// Seen from the other side.
    #[must_use]
    pub fn swapped(&self) -> Self {
        let turned = |outcomes: &PerOutcome<Paired>| outcomes.map(|_, paired| paired.swapped());
        Self {
            a: self.b,
            b: self.a,
            outcomes: turned(&self.outcomes),
            cases: self.cases.iter().map(|(case, outcomes)| (case.clone(), turned(outcomes))).collect(),
        }
    }
}

impl PortfolioComparison {
    /// How `b` compares with `a`, whichever order the pair is kept in.
    pub fn pair(&self, a: usize, b: usize) -> Option<PortfolioPair> {
        self.pairs.iter().find_map(|pair| match (pair.a, pair.b) {
            found if found == (a, b) => Some(pair.clone()),
            found if found == (b, a) => Some(pair.swapped()),
            _ => None,
        })
    }

    /// How the whole of `b` compares with that of `a` on an outcome.
    pub fn paired(&self, a: usize, b: usize, outcome: Outcome) -> Option<Paired> {
        self.pair(a, b).map(|pair| pair.outcomes[outcome])
    }
}

impl PortfolioSummary {
    /// FTE that lack before hire over all competences, by calendar year from the first of the window on.
    pub fn lacking(&self) -> Vec<f64> {
        (0..self.window.years()).map(|year| self.people.0.iter().map(|years| years[year].gap).sum()).collect()
    }

    /// A case that is carried out or waits past the window.
    pub fn case(&self, id: &str) -> Option<&CaseSummary> {
        self.cases.iter().flatten().find(|case| case.case == id)
    }

    /// The direction that the whole is nearest to.
    pub fn nearest(&self) -> Option<&FromDirection> {
        self.directions.iter().min_by(|one, other| one.whole.total_cmp(&other.whole))
    }
}
