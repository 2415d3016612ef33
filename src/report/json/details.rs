//! What stands in the JSON for who asks for it: where differences come from, which numbers matter, people year by year.

use crate::domain::outcome::Outcome;
use crate::domain::scenario::Lever;
use crate::domain::stack::Layer;
use crate::report::evidence::Evidence;
use crate::simulation::tally::CompetenceYear;
use crate::study::{Attribution, Influence};
use crate::summary::comparison::{Comparison, CompetenceSummary};
use crate::view::formatting::letter;
use serde::{Serialize, Serializer};

/// A map whose keys keep their order.
pub struct Entries<T, K = &'static str>(pub Vec<(K, T)>);

impl<T: Serialize, K: Serialize> Serialize for Entries<T, K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// Where the difference of a scenario with the baseline comes from.
#[derive(Serialize)]
pub struct JsonAttribution {
    scenario: char,
    baseline: char,
    outcomes: Entries<JsonOutcomeAttribution>,
}

/// The same on one outcome: the parts add up to the total.
#[derive(Serialize)]
struct JsonOutcomeAttribution {
    layers: Entries<f64>,
    training: f64,
    extra_staff: f64,
    assumptions: f64,
    total: f64,
}

/// Which numbers move a scenario, and its difference with the baseline.
#[derive(Serialize)]
pub struct JsonInfluence {
    scenario: char,
    baseline: char,
    numbers: usize,
    /// Futures behind each low and high.
    futures: usize,
    /// How much of the variance is doubt, from 0 to 1; the rest is luck.
    doubt_of_scenario: Option<Entries<f64>>,
    doubt_of_difference: Option<Entries<f64>>,
    /// The numbers in doubt that explain that variance, with the share of each on its own.
    explained_of_scenario: Entries<Entries<f64, String>>,
    explained_of_difference: Entries<Entries<f64, String>>,
    of_scenario: Entries<Vec<JsonNumber>>,
    of_difference: Entries<Vec<JsonNumber>>,
}

/// One number: the mean outcome with it at its low and at its high end.
#[derive(Serialize)]
struct JsonNumber {
    id: String,
    low: f64,
    high: f64,
    swing: f64,
    correlation: Option<f64>,
}

pub fn attribution(evidence: &Evidence<'_>) -> Vec<JsonAttribution> {
    let baseline = letter(evidence.subject.baseline);
    let of = |place: usize| {
        let found = evidence.findings.attribution(place)?;
        let outcomes = found.iter().map(|attribution| (attribution.outcome.id(), on_outcome(attribution)));
        Some(JsonAttribution { scenario: letter(place), baseline, outcomes: Entries(outcomes.collect()) })
    };
    (0..evidence.subject.comparison.columns.len()).filter_map(of).collect()
}

fn on_outcome(attribution: &Attribution) -> JsonOutcomeAttribution {
    let Attribution { levers, assumptions, total, .. } = *attribution;
    let layers = Layer::ALL.map(|layer| (layer.id(), levers[Lever::Layer(layer)])).into();
    JsonOutcomeAttribution {
        layers: Entries(layers),
        training: levers[Lever::Training],
        extra_staff: levers[Lever::ExtraStaff],
        assumptions,
        total,
    }
}

pub fn influence(evidence: &Evidence<'_>) -> Vec<JsonInfluence> {
    let baseline = letter(evidence.subject.baseline);
    let of = |place: usize| {
        let found = evidence.findings.influence(place)?;
        let ranking = |of_difference: bool| {
            by_outcome(|outcome| found.ranking(outcome, of_difference).iter().map(number).collect())
        };
        let explained = |of_difference: bool| {
            by_outcome(|outcome| {
                let shares = found.explained(outcome, of_difference).iter();
                Entries(shares.map(|one| (one.parameter.id(), one.share)).collect())
            })
        };
        let doubt = |of_difference: bool| {
            let shares = &found.doubt.as_ref()?[usize::from(of_difference)];
            Some(by_outcome(|outcome| shares[outcome]))
        };
        Some(JsonInfluence {
            scenario: letter(place),
            baseline,
            numbers: found.done,
            futures: found.futures,
            doubt_of_scenario: doubt(false),
            doubt_of_difference: doubt(true),
            explained_of_scenario: explained(false),
            explained_of_difference: explained(true),
            of_scenario: ranking(false),
            of_difference: ranking(true),
        })
    };
    (0..evidence.subject.comparison.columns.len()).filter_map(of).collect()
}

/// An entry for each outcome, by its id.
fn by_outcome<T>(value: impl Fn(Outcome) -> T) -> Entries<T> {
    Entries(Outcome::ALL.map(|outcome| (outcome.id(), value(outcome))).into())
}

fn number(influence: &Influence) -> JsonNumber {
    let Influence { parameter, correlation, low, high, swing } = *influence;
    JsonNumber { id: parameter.id(), low, high, swing, correlation }
}

/// People year by year: means over the futures, FTE and levels.
#[derive(Serialize)]
pub struct JsonPeople {
    scenario: char,
    competences: Entries<Vec<JsonYear>>,
    /// When the lack of a competence is over.
    closing: Entries<JsonClosing>,
}

#[derive(Serialize)]
struct JsonYear {
    year: usize,
    #[serde(flatten)]
    figures: Entries<f64>,
}

/// Shares of the futures in which people are short of a competence, after hire: at all, and still in the last year; and the
/// months until that is over, in the other futures.
#[derive(Serialize)]
struct JsonClosing {
    ever_short: f64,
    never_closed: f64,
    months_until_closed: Option<f64>,
    required_level: f64,
}

pub fn people(comparison: &Comparison) -> Vec<JsonPeople> {
    let start = usize::from(comparison.manifest.start_year);
    let columns = comparison.columns.iter().enumerate();
    columns
        .map(|(place, column)| {
            let people = || column.summary.people.iter();
            let years = people().map(|(competence, people)| {
                let years = people.years.iter().zip(start..);
                (competence.id(), years.map(|(year, calendar)| year_in_json(calendar, year)).collect())
            });
            let closing = people().map(|(competence, people)| (competence.id(), closing(people)));
            JsonPeople {
                scenario: letter(place),
                competences: Entries(years.collect()),
                closing: Entries(closing.collect()),
            }
        })
        .collect()
}

fn year_in_json(year: usize, figures: &CompetenceYear) -> JsonYear {
    let figures = [
        ("needed", figures.needed),
        ("pool_needed", figures.pool_needed),
        ("pool_available", figures.pool_available),
        ("gap", figures.gap),
        ("pool_gap", figures.pool_gap),
        ("external", figures.external),
        ("short", figures.short),
        ("pool_short", figures.pool_short),
        ("bench", figures.bench),
        ("level", figures.level),
    ];
    JsonYear { year, figures: Entries(figures.into()) }
}

fn closing(people: &CompetenceSummary) -> JsonClosing {
    JsonClosing {
        ever_short: people.ever_short,
        never_closed: people.never_closed,
        months_until_closed: (people.ever_short > people.never_closed).then_some(people.months_until_closed),
        required_level: people.own_need,
    }
}
