//! Summarising: the futures of one scenario turned into figures.

use super::comparison::{CompetenceSummary, IncidentSummary, LayerIncident, Summary};
use super::distribution::Distribution;
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, PerPublicValue, PublicValue};
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::{Competence, PerCompetence};
use crate::numeric::statistics;
use crate::resolve::model::ResolvedModel;
use crate::simulation::futures::Futures;
use crate::simulation::tally::{PeopleTally, bit};
use crate::simulation::work;
use rayon::prelude::*;
use std::sync::LazyLock;

/// None, one, two … all hundredths of the futures.
static HUNDREDTHS: LazyLock<Vec<f64>> = LazyLock::new(|| (0..=100).map(|n| f64::from(n) / 100.0).collect());

/// Summarises the futures of one scenario, given the model that they were simulated with.
pub fn summarise(futures: &Futures, model: &ResolvedModel, rules: &PerIncident<IncidentRule>) -> Summary {
    let terms = work::terms(&model.plan);
    let needs = work::own_needs(&model.plan);
    let count = futures.len().max(1) as f64;
    let people = PerCompetence::from_fn(|competence| CompetenceSummary {
        supply: model.people.supply[competence].value + model.people.extra[competence],
        own_need: needs[competence],
        terms: terms[competence].clone(),
        ..of_competence(&futures.people[competence], count)
    });
    Summary {
        futures: futures.len(),
        outcomes: PerOutcome(distributions(futures)),
        parts: futures.parts.map(|_, sum| sum.sum() / count),
        years: futures.years.iter().map(|sum| sum.sum() / count).collect(),
        bench: futures.bench.sum() / count,
        worst_gap: worst_gap(&people),
        levels_short: [0, 1].map(|end| people.iter().map(|(_, one)| one.level_missing[end]).sum()),
        incidents: incidents(futures, rules, count),
        people,
        cost_percentiles: statistics::quantiles(&futures.outcomes[Outcome::Cost], &HUNDREDTHS),
        work: futures
            .work
            .map(|_, years| years.iter().take(model.plan.years).map(|year| year.over(count)).collect()),
    }
}

/// The figures of one competence that come from its futures.
fn of_competence(tally: &PeopleTally, count: f64) -> CompetenceSummary {
    let closed = tally.ever_short.sum() - tally.never_closed.sum();
    CompetenceSummary {
        short: tally.worst_short.sum() / count,
        ever_short: tally.ever_short.sum() / count,
        never_closed: tally.never_closed.sum() / count,
        months_until_closed: if closed > 0.0 { tally.months_until_closed.sum() / closed } else { 0.0 },
        level_missing: [tally.missing_at_start, tally.missing_at_end].map(|missing| missing.sum() / count),
        years: tally.years.iter().map(|year| year.over(count)).collect(),
        ..CompetenceSummary::default()
    }
}

/// The competence and year in which this case lacks most FTE, before hire.
fn worst_gap(people: &PerCompetence<CompetenceSummary>) -> Option<(Competence, usize)> {
    let gaps = people.iter().flat_map(|(competence, one)| {
        one.years.iter().enumerate().map(move |(year, figures)| ((competence, year), figures.gap))
    });
    let worst = gaps.reduce(|worst, next| if next.1 > worst.1 { next } else { worst });
    worst.filter(|(_, gap)| *gap > 0.0).map(|(place, _)| place)
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
        |struck: &[u16], mask: u16| struck.iter().filter(|kinds| **kinds & mask != 0).count() as f64 / count;
    let tally = &futures.struck;
    IncidentSummary {
        by_kind: PerIncident::from_fn(|kind| share_with(&futures.kinds, bit(kind))),
        serious_by_kind: PerIncident::from_fn(|kind| share_with(&futures.serious_kinds, bit(kind))),
        loss_by_kind: PerIncident::from_fn(|kind| {
            tally.strikes.iter().map(|(_, layer)| layer[kind].loss).sum::<f64>() / count
        }),
        pause_by_kind: tally.pauses.map(|_, months| months / count),
        by_layer: tally.strikes.map(|_, kinds| {
            kinds.map(|_, tally| LayerIncident { share: tally.futures / count, loss: tally.loss / count })
        }),
        by_value: PerPublicValue::from_fn(|value| share_with(&futures.kinds, kinds_that_hit(value, rules))),
    }
}

/// The kinds of incident that hit a public value, as bits.
fn kinds_that_hit(value: PublicValue, rules: &PerIncident<IncidentRule>) -> u16 {
    IncidentKind::ALL
        .into_iter()
        .filter(|&kind| rules[kind].values.contains(&value))
        .fold(0, |mask, kind| mask | bit(kind))
}
