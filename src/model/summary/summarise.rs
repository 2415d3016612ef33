//! Summarising: the futures of one scenario turned into figures.

use super::comparison::{CompetenceSummary, IncidentSummary, LayerIncident, Summary};
use super::distribution::Distribution;
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, PerPublicValue, PublicValue};
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::PerCompetence;
use crate::numeric::statistics;
use crate::resolve::model::ResolvedModel;
use crate::simulation::demand;
use crate::simulation::futures::Futures;
use crate::simulation::incidents::bit;
use crate::simulation::tally::{GapTally, LayerYear};
use rayon::prelude::*;
use std::sync::LazyLock;

/// None, one, two … all hundredths of the futures.
static HUNDREDTHS: LazyLock<Vec<f64>> = LazyLock::new(|| (0..=100).map(|n| f64::from(n) / 100.0).collect());

/// Summarises the futures of one scenario, given the model that they were simulated with.
pub fn summarise(futures: &Futures, model: &ResolvedModel, rules: &PerIncident<IncidentRule>) -> Summary {
    let terms = demand::terms(&model.plan);
    let count = futures.len().max(1) as f64;
    Summary {
        futures: futures.len(),
        outcomes: PerOutcome(distributions(futures)),
        parts: futures.parts.map(|_, column| statistics::mean(column)),
        years: futures.years.iter().map(|column| statistics::mean(column)).collect(),
        incidents: incidents(futures, rules, count),
        people: PerCompetence::from_fn(|competence| CompetenceSummary {
            short: futures.worst_short[competence] / count,
            ever_short: futures.gaps[competence].ever / count,
            never_closed: futures.gaps[competence].never_closed / count,
            months_until_closed: months_until_closed(&futures.gaps[competence]),
            years: futures.people[competence].iter().map(|year| year.over(count)).collect(),
            supply: model.people.supply[competence],
            terms: terms[competence].clone(),
        }),
        cost_percentiles: statistics::quantiles(&futures.outcomes[Outcome::Cost], &HUNDREDTHS),
        work: futures.work.map(|_, years| {
            years
                .iter()
                .map(|year| LayerYear { own: year.own / count, partner: year.partner / count })
                .collect()
        }),
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
        loss_by_kind: PerIncident::from_fn(|kind| {
            futures.strikes.iter().map(|(_, layer)| layer[kind].loss).sum::<f64>() / count
        }),
        pause_by_kind: futures.pauses.map(|_, months| months / count),
        by_layer: futures.strikes.map(|_, kinds| {
            kinds.map(|_, tally| LayerIncident { share: tally.futures / count, loss: tally.loss / count })
        }),
        by_value: PerPublicValue::from_fn(|value| share_with(kinds_that_hit(value, rules))),
    }
}

/// Mean months until nobody is short, over the futures in which people are short and that ends.
fn months_until_closed(gap: &GapTally) -> f64 {
    let closed = gap.ever - gap.never_closed;
    if closed > 0.0 { gap.months / closed } else { 0.0 }
}

/// The kinds of incident that hit a public value, as bits.
fn kinds_that_hit(value: PublicValue, rules: &PerIncident<IncidentRule>) -> u16 {
    IncidentKind::ALL
        .into_iter()
        .filter(|&kind| rules[kind].values.contains(&value))
        .fold(0, |mask, kind| mask | bit(kind))
}
