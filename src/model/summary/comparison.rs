//! Comparison: what the screen, the reports and JSON all read.

use super::distribution::Distribution;
use super::paired::Paired;
use crate::domain::cost_part::PerCostPart;
use crate::domain::incident::{PerIncident, PerPublicValue};
use crate::domain::limit::Limit;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::parameter::Parameter;
use crate::domain::people::Competence;
use crate::domain::people::PerCompetence;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Scenario;
use crate::domain::stack::PerLayer;
use crate::simulation::tally::{CompetenceYear, LayerYear};
use crate::simulation::work::DemandTerm;
use std::sync::Arc;

/// Scenarios of one case side by side, in the same futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Where the figures come from.
    pub manifest: Manifest,
    /// The scenarios with their results, A first.
    pub columns: Vec<Column>,
    /// Every pair with the first before the second; of many scenarios only those with the first of all.
    pub pairs: Vec<Pair>,
    /// What the scenarios were to stay within.
    pub limits: Vec<Kept>,
    /// For each scenario the share of futures that keep all of them together, 0 to 1; empty without limits.
    pub within: Vec<f64>,
}

/// A limit, and how often each scenario keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub limit: Limit,
    /// For each scenario the share of futures that keep it, 0 to 1.
    pub shares: Vec<f64>,
}

/// What a result rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    pub case: String,
    pub organisation: String,
    /// Is the case simulated without the other cases of the portfolio?
    pub alone: bool,
    /// Is every doubt held at its median?
    pub without_doubt: bool,
    /// Seed of all luck.
    pub seed: u64,
    pub futures: usize,
    /// First year.
    pub start_year: u16,
    /// Horizon, years.
    pub years: u8,
    /// How many numbers are in doubt.
    pub in_doubt: usize,
    /// How many of the numbers from the files are sourced, derived and estimated, in this order.
    pub bases: [usize; 3],
    /// Numbers that the user put in the place of shipped ones.
    pub edited: Vec<Edited>,
    /// Hash of every number and structure that went in.
    pub model: u64,
}

/// A number that the user put in the place of a shipped one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edited {
    pub parameter: Parameter,
    pub shipped: Quantity,
    /// The user's own.
    pub own: Quantity,
}

/// One scenario with its results.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub scenario: Scenario,
    pub summary: Arc<Summary>,
}

/// The results of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub futures: usize,
    pub outcomes: PerOutcome<Distribution>,
    /// Mean present value of each part of the cost, k€. They sum to the mean cost.
    pub parts: PerCostPart<f64>,
    /// Mean present value of the cost of each year, k€. They sum to the mean cost.
    pub years: Vec<f64>,
    /// Mean present value of extra staff with nothing to do, within own people, k€.
    pub bench: f64,
    /// The competence that lacks most people, before hire, and in which year, counted from the start; nothing when none
    /// lacks any.
    pub worst_gap: Option<(Competence, usize)>,
    /// In how many competences the level falls short of this case's own need: at the start, and after the last year.
    pub levels_short: [f64; 2],
    pub incidents: IncidentSummary,
    /// People, competence by competence.
    pub people: PerCompetence<CompetenceSummary>,
    /// The cost that each hundredth of the futures stays under, from none (the least) to all (the most): 101 values.
    pub cost_percentiles: Vec<f64>,
    /// Work by layer and year, means over futures, FTE.
    pub work: PerLayer<Vec<LayerYear>>,
}

/// Incidents of one scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncidentSummary {
    /// Share of futures in which a kind strikes at least once.
    pub by_kind: PerIncident<f64>,
    /// Share of futures in which a kind is serious at least once.
    pub serious_by_kind: PerIncident<f64>,
    /// Mean present value of the loss by a kind, k€.
    pub loss_by_kind: PerIncident<f64>,
    /// Mean months that a kind pauses the case.
    pub pause_by_kind: PerIncident<f64>,
    /// Share of futures in which a public value is hit at least once.
    pub by_value: PerPublicValue<f64>,
    /// The same, layer by layer; what strikes the case as a whole stands at the lowest layer.
    pub by_layer: PerLayer<PerIncident<LayerIncident>>,
}

/// One kind of incident on one layer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerIncident {
    /// Share of futures in which it strikes there at least once.
    pub share: f64,
    /// Mean present value of the loss there, k€.
    pub loss: f64,
}

/// One competence of one scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompetenceSummary {
    /// Mean over futures of the FTE short in the worst year of this competence.
    pub short: f64,
    /// Share of futures in which people are short of it at all.
    pub ever_short: f64,
    /// Share of futures in which people are still short of it in the last year.
    pub never_closed: f64,
    /// Mean months until nobody is short of it any more, over the futures in which that happens; whole years.
    pub months_until_closed: f64,
    /// Share of futures in which a level is missing for this case's own need: at the start, and after the last year.
    pub level_missing: [f64; 2],
    /// The highest level that this case requires, 0 to 5; 0 when it asks none.
    pub own_need: f64,
    /// Year by year, means over futures.
    pub years: Vec<CompetenceYear>,
    /// Own staff at the start, extra staff among them, whatever their level, FTE.
    pub supply: f64,
    /// Which work of this case asks for it.
    pub terms: Vec<DemandTerm>,
}

impl Summary {
    /// One of which nothing but outcomes is told.
    pub fn only_outcomes(futures: usize, outcomes: PerOutcome<Distribution>) -> Self {
        Self {
            futures,
            outcomes,
            parts: PerCostPart::default(),
            years: Vec::new(),
            bench: 0.0,
            worst_gap: None,
            levels_short: [0.0; 2],
            incidents: IncidentSummary::default(),
            people: PerCompetence::default(),
            cost_percentiles: Vec::new(),
            work: PerLayer::default(),
        }
    }

    /// What all cases of the organisation lack together, before hire, in the year in which that is most: the year, counted from
    /// the start, and FTE; nothing when nobody is asked.
    pub fn worst_pool_gap(&self) -> Option<(usize, f64)> {
        let years = self.people.iter().map(|(_, people)| people.years.len()).max().unwrap_or_default();
        let gap = |year: usize| {
            self.people
                .iter()
                .filter_map(|(_, people)| people.years.get(year))
                .map(|year| year.pool_gap)
                .sum()
        };
        let gaps = (0..years).map(|year| (year, gap(year)));
        gaps.reduce(|most, next| if next.1 > most.1 { next } else { most })
    }
}

impl CompetenceSummary {
    /// What this case lacks of it in the worst year, before hire: a mean over the futures, FTE.
    pub fn gap(&self) -> f64 {
        self.years.iter().map(|year| year.gap).fold(0.0, f64::max)
    }

    /// The same for all cases of the organisation together.
    pub fn pool_gap(&self) -> f64 {
        self.years.iter().map(|year| year.pool_gap).fold(0.0, f64::max)
    }
}

/// Two scenarios compared, by their place in [`Comparison::columns`].
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    pub a: usize,
    pub b: usize,
    pub outcomes: PerOutcome<Paired>,
}

impl Comparison {
    /// Is every pair of scenarios compared?
    pub const fn has_all_pairs(&self) -> bool {
        let scenarios = self.columns.len();
        self.pairs.len() >= scenarios * scenarios.saturating_sub(1) / 2
    }

    /// How `b` compares with `a` on an outcome, whichever order the pair is kept in.
    pub fn paired(&self, a: usize, b: usize, outcome: Outcome) -> Option<Paired> {
        let [first, second] = [a.min(b), a.max(b)];
        // Where every pair is there, each has its place: of sixty scenarios nobody walks past 1,770.
        let place =
            second.checked_sub(first + 1)? + first * (2 * self.columns.len()).saturating_sub(first + 1) / 2;
        let is_meant = |pair: &&Pair| [pair.a.min(pair.b), pair.a.max(pair.b)] == [first, second];
        let pair = self.pairs.get(place).filter(is_meant).or_else(|| self.pairs.iter().find(is_meant))?;
        let paired = pair.outcomes[outcome];
        Some(if pair.a == a { paired } else { paired.swapped() })
    }
}
