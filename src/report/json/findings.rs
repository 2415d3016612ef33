//! What is told when it is asked for, as scripts read it: raw, in the unit of each outcome.

use crate::domain::outcome::Outcome;
use crate::report::evidence::Evidence;
use crate::report::json::Entries;
use crate::simulation::tally::CompetenceYear;
use crate::study::{Attribution, Influence};
use crate::summary::comparison::Comparison;
use crate::view::formatting::letter;
use serde::Serialize;

/// Where the difference of a scenario with the baseline comes from.
#[derive(Serialize)]
pub struct AttributionTwin {
    scenario: char,
    baseline: char,
    outcomes: Entries<OutcomeAttributionTwin>,
}

/// The same on one outcome: the parts add up to the total.
#[derive(Serialize)]
struct OutcomeAttributionTwin {
    layers: Entries<f64>,
    training: f64,
    assumptions: f64,
    total: f64,
}

/// Which numbers move a scenario, and its difference with the baseline.
#[derive(Serialize)]
pub struct InfluenceTwin {
    scenario: char,
    baseline: char,
    numbers: usize,
    /// Futures behind each low and high.
    futures: usize,
    of_scenario: Entries<Vec<NumberTwin>>,
    of_difference: Entries<Vec<NumberTwin>>,
}

/// One number: the mean outcome with it at its low and at its high end.
#[derive(Serialize)]
struct NumberTwin {
    id: String,
    low: f64,
    high: f64,
    swing: f64,
    correlation: Option<f64>,
}

/// For each scenario of which it is known.
pub fn attribution(evidence: &Evidence<'_>) -> Vec<AttributionTwin> {
    let baseline = letter(evidence.subject.baseline);
    let of = |place: usize| {
        let found = evidence.findings.attribution(place)?;
        let outcomes = found.iter().map(|attribution| (attribution.outcome.id(), on_outcome(attribution)));
        Some(AttributionTwin { scenario: letter(place), baseline, outcomes: Entries(outcomes.collect()) })
    };
    (0..evidence.subject.comparison.columns.len()).filter_map(of).collect()
}

fn on_outcome(attribution: &Attribution) -> OutcomeAttributionTwin {
    let Attribution { layers, training, assumptions, total, .. } = *attribution;
    let layers = layers.iter().map(|(layer, amount)| (layer.id(), *amount));
    OutcomeAttributionTwin { layers: Entries(layers.collect()), training, assumptions, total }
}

/// For each scenario of which it is known.
pub fn influence(evidence: &Evidence<'_>) -> Vec<InfluenceTwin> {
    let baseline = letter(evidence.subject.baseline);
    let of = |place: usize| {
        let found = evidence.findings.influence(place)?;
        let ranking = |of_difference: bool| {
            let numbers =
                |outcome: Outcome| found.ranking(outcome, of_difference).iter().map(number).collect();
            Entries(Outcome::ALL.map(|outcome| (outcome.id(), numbers(outcome))).into())
        };
        Some(InfluenceTwin {
            scenario: letter(place),
            baseline,
            numbers: found.done,
            futures: found.futures,
            of_scenario: ranking(false),
            of_difference: ranking(true),
        })
    };
    (0..evidence.subject.comparison.columns.len()).filter_map(of).collect()
}

fn number(influence: &Influence) -> NumberTwin {
    let Influence { parameter, correlation, low, high, swing } = *influence;
    NumberTwin { id: parameter.id(), low, high, swing, correlation }
}

/// People year by year: means over the futures, FTE and levels.
#[derive(Serialize)]
pub struct PeopleTwin {
    scenario: char,
    competences: Entries<Vec<YearTwin>>,
}

#[derive(Serialize)]
struct YearTwin {
    year: usize,
    needed: f64,
    pool_needed: f64,
    pool_available: f64,
    external: f64,
    /// What nobody does for this case.
    short: f64,
    level: f64,
}

pub fn people(comparison: &Comparison) -> Vec<PeopleTwin> {
    let start = usize::from(comparison.manifest.start_year);
    let year = |(place, year): (usize, &CompetenceYear)| YearTwin {
        year: start + place,
        needed: year.needed,
        pool_needed: year.pool_needed,
        pool_available: year.pool_available,
        external: year.external,
        short: year.short,
        level: year.level,
    };
    let columns = comparison.columns.iter().enumerate();
    columns
        .map(|(place, column)| {
            let people = column.summary.people.iter();
            let years = people.map(|(competence, people)| {
                (competence.id(), people.years.iter().enumerate().map(year).collect())
            });
            PeopleTwin { scenario: letter(place), competences: Entries(years.collect()) }
        })
        .collect()
}
