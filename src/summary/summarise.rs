//! Summarising: the futures of one scenario turned into figures.

use super::comparison::{CompetenceSummary, IncidentSummary, Summary};
use super::distribution::Distribution;
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, PerPublicValue, PublicValue};
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::PerCompetence;
use crate::numeric::statistics;
use crate::simulation::futures::Futures;
use crate::simulation::incidents::bit;
use rayon::prelude::*;

/// How many dots stand for all futures.
const DOTS: usize = 20;

/// Summarises the futures of one scenario.
#[must_use]
pub fn summarise(futures: &Futures, rules: &PerIncident<IncidentRule>) -> Summary {
    let count = futures.len().max(1) as f64;
    Summary {
        futures: futures.len(),
        outcomes: PerOutcome(distributions(futures)),
        parts: futures.parts.map(|_, column| statistics::mean(column)),
        years: futures.years.iter().map(|column| statistics::mean(column)).collect(),
        incidents: incidents(futures, rules, count),
        people: PerCompetence::from_fn(|competence| CompetenceSummary {
            short: futures.worst_short[competence] / count,
            years: futures.people[competence].iter().map(|year| year.over(count)).collect(),
        }),
        cost_dots: dots(&futures.outcomes[Outcome::Cost]),
    }
}

/// Every outcome on its own, so that they can be summarised side by side.
fn distributions(futures: &Futures) -> [Distribution; Outcome::COUNT] {
    let mut distributions = [Distribution::default(); Outcome::COUNT];
    distributions.par_iter_mut().zip(Outcome::ALL).for_each(|(distribution, outcome)| {
        *distribution = Distribution::of(&futures.outcomes[outcome], outcome.better());
    });
    distributions
}

fn incidents(futures: &Futures, rules: &PerIncident<IncidentRule>, count: f64) -> IncidentSummary {
    let share_with =
        |mask: u16| futures.kinds.iter().filter(|kinds| **kinds & mask != 0).count() as f64 / count;
    IncidentSummary {
        by_kind: PerIncident::from_fn(|kind| share_with(bit(kind))),
        loss_by_kind: futures.loss_by_kind.map(|_, loss| loss / count),
        by_value: PerPublicValue::from_fn(|value| share_with(kinds_that_hit(value, rules))),
    }
}

/// The kinds of incident that hit a public value, as bits.
fn kinds_that_hit(value: PublicValue, rules: &PerIncident<IncidentRule>) -> u16 {
    IncidentKind::ALL
        .into_iter()
        .filter(|&kind| rules[kind].values.contains(&value))
        .fold(0, |mask, kind| mask | bit(kind))
}

/// Twenty equally likely values, in order: the middle of each twentieth.
fn dots(values: &[f64]) -> [f64; DOTS] {
    let middles: [f64; DOTS] = std::array::from_fn(|place| (place as f64 + 0.5) / DOTS as f64);
    let quantiles = statistics::quantiles(values, &middles);
    std::array::from_fn(|place| quantiles.get(place).copied().unwrap_or_default())
}
