//! JSON: what scripts rely on. Serialised forms of the types of the program, so that renaming one of those breaks no script.

mod details;

use super::evidence::{Evidence, Subject, VERSION};
use super::formats::Detail;
use crate::domain::assumption::Basis;
use crate::domain::choice::Choice;
use crate::domain::cost_part::CostPart;
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::limit::Limit;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::Competence;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, PerLayer};
use crate::summary::checks::Firing;
use crate::summary::comparison::{Column, Edited, Kept, Manifest, Pair, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Paired;
use crate::view::formatting::letter;
pub use details::Entries;
use details::{JsonAttribution, JsonInfluence, JsonPeople, attribution, influence, people};
use serde::Serialize;
use std::io;

/// Version of the shape; raised when a script that reads the former one would break.
pub const SCHEMA: u32 = 2;

/// A comparison as JSON.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, details: &[Detail]) -> io::Result<String> {
    Ok(serde_json::to_string_pretty(&document(evidence, details))? + "\n")
}

/// What JSON tells of a comparison. Figures that do not exist, such as the spread of one future, are `null`.
pub(super) fn document<'a>(evidence: &Evidence<'a>, details: &[Detail]) -> impl Serialize + use<'a> {
    let subject = &evidence.subject;
    let comparison = subject.comparison;
    let columns = comparison.columns.iter().enumerate();
    Document {
        schema: SCHEMA,
        manifest: manifest(&comparison.manifest),
        case: &comparison.manifest.case,
        scenarios: columns.map(|(place, column)| scenario(subject, place, column)).collect(),
        pairs: comparison.pairs.iter().map(pair).collect(),
        limits: comparison.limits.iter().map(limit).collect(),
        attribution: details.contains(&Detail::Attribution).then(|| attribution(evidence)),
        influence: details.contains(&Detail::Influence).then(|| influence(evidence)),
        people: details.contains(&Detail::Competences).then(|| people(comparison)),
    }
}

pub type Choices = Entries<JsonChoice>;

/// The choices of a scenario as scripts read them.
pub fn choices(decision: &Decision) -> Choices {
    choices_of(&decision.choices)
}

pub(super) fn choices_of(choices: &PerLayer<Choice>) -> Choices {
    Entries(Layer::ALL.map(|layer| (layer.id(), choice(choices[layer]))).into())
}

#[derive(Serialize)]
pub struct JsonChoice {
    mode: &'static str,
    partners: Vec<&'static str>,
}

fn choice(choice: Choice) -> JsonChoice {
    JsonChoice {
        mode: choice.mode().id(),
        partners: choice.partners().iter().map(|partner| partner.id()).collect(),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    manifest: JsonManifest<'a>,
    case: &'a str,
    scenarios: Vec<JsonScenario<'a>>,
    pairs: Vec<JsonPair>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    limits: Vec<JsonLimit<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribution: Option<Vec<JsonAttribution>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    influence: Option<Vec<JsonInfluence>>,
    /// Year by year, for who asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<Vec<JsonPeople>>,
}

/// A limit with the share of futures of each scenario that keep it.
#[derive(Serialize)]
pub(super) struct JsonLimit<'a> {
    outcome: &'static str,
    amount: f64,
    unit: &'static str,
    futures_of_100: u8,
    shares: &'a [f64],
}

pub(super) fn limit(kept: &Kept) -> JsonLimit<'_> {
    let Limit { outcome, amount, futures } = kept.limit;
    JsonLimit {
        outcome: outcome.id(),
        amount,
        unit: outcome.unit().id(),
        futures_of_100: futures,
        shares: &kept.shares,
    }
}

#[derive(Serialize)]
pub struct JsonManifest<'a> {
    program: &'static str,
    version: &'static str,
    model: String,
    case: &'a str,
    organisation: &'a str,
    alone: bool,
    without_doubt: bool,
    in_doubt: usize,
    seed: u64,
    futures: usize,
    start_year: u16,
    years: u8,
    bases: Entries<usize>,
    edited: Vec<JsonEdited>,
    units: Entries<&'static str>,
}

#[derive(Serialize)]
struct JsonEdited {
    id: String,
    shipped: JsonQuantity,
    value: JsonQuantity,
}

fn edited(edited: &Edited) -> JsonEdited {
    JsonEdited { id: edited.parameter.id(), shipped: quantity(edited.shipped), value: quantity(edited.own) }
}

/// A quantity in the notation of the files.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum JsonQuantity {
    Fixed(f64),
    Interval(String),
    Named(Entries<Vec<f64>>),
}

pub(super) fn quantity(quantity: Quantity) -> JsonQuantity {
    let named =
        |shape: &'static str, numbers: &[f64]| JsonQuantity::Named(Entries(vec![(shape, numbers.to_vec())]));
    match quantity {
        Quantity::Fixed(value) => JsonQuantity::Fixed(value),
        Quantity::Lognormal { low, high } | Quantity::LogitNormal { low, high } => {
            JsonQuantity::Interval(format!("{low} to {high}"))
        }
        Quantity::Normal { low, high } => named("normal", &[low, high]),
        Quantity::Uniform { low, high } => named("uniform", &[low, high]),
        Quantity::Triangular { min, mode, max } => named("triangular", &[min, mode, max]),
        Quantity::Pert { min, mode, max } => named("pert", &[min, mode, max]),
    }
}

pub fn manifest(manifest: &Manifest) -> JsonManifest<'_> {
    JsonManifest {
        program: "speelveld",
        version: VERSION,
        model: format!("{:016x}", manifest.model),
        case: &manifest.case,
        organisation: &manifest.organisation,
        alone: manifest.alone,
        without_doubt: manifest.without_doubt,
        in_doubt: manifest.in_doubt,
        seed: manifest.seed,
        futures: manifest.futures,
        start_year: manifest.start_year,
        years: manifest.years,
        bases: Entries(Basis::ALL.map(Basis::id).into_iter().zip(manifest.bases).collect()),
        edited: manifest.edited.iter().map(edited).collect(),
        units: Entries(Outcome::ALL.map(|outcome| (outcome.id(), outcome.unit().id())).into()),
    }
}

#[derive(Serialize)]
struct JsonScenario<'a> {
    id: char,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    adapted: Vec<&'static str>,
    training: &'static str,
    extra_staff: Entries<f64>,
    choices: Choices,
    /// By the id of the outcome.
    outcomes: Entries<Entries<Figure<'a>>>,
    checks: Vec<JsonCheck<'a>>,
}

/// A policy check that fires, on one layer or for the case as a whole.
#[derive(Serialize)]
struct JsonCheck<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    layer: Option<&'static str>,
    confirmed: bool,
    /// The day on which it starts to hold, when that lies after the start of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    holds_from: Option<String>,
}

fn check<'a>(firing: &Firing<'a>) -> JsonCheck<'a> {
    JsonCheck {
        id: &firing.check.id,
        layer: firing.layer.map(Layer::id),
        confirmed: firing.check.is_confirmed(),
        holds_from: firing.ahead.map(|day| day.to_string()),
    }
}

fn scenario<'a>(subject: &Subject<'a>, place: usize, column: &'a Column) -> JsonScenario<'a> {
    let known = (subject.budget(), subject.comparison.manifest.start_year);
    let of = |of: Outcome| (of.id(), outcome(&column.summary, of, known));
    JsonScenario {
        id: letter(place),
        name: column.scenario.name.in_language(subject.language),
        direction: subject.direction_of(&column.scenario).map(|direction| direction.id.as_str()),
        adapted: subject.adapted(&column.scenario).into_iter().map(Layer::id).collect(),
        training: column.scenario.decision.training.id(),
        extra_staff: Entries(
            column.scenario.decision.extra.iter().map(|(competence, fte)| (competence.id(), fte)).collect(),
        ),
        choices: choices(&column.scenario.decision),
        outcomes: Entries(Outcome::ALL.map(of).into()),
        checks: subject.firing(column).iter().map(check).collect(),
    }
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Figure<'a> {
    Number(f64),
    Years(&'a [f64]),
    Gap(Option<JsonGap>),
    Members(Entries<f64>),
}

/// What lacks in a year, before hire: of a competence, or of all together.
#[derive(Serialize)]
pub(super) struct JsonGap {
    #[serde(skip_serializing_if = "Option::is_none")]
    competence: Option<&'static str>,
    year: u16,
    fte: f64,
}

/// The figures of an outcome that is a quantity. Where the worst tenth begins is `p90`, or `p10` where more is better.
pub(super) fn distribution<'a>(distribution: &Distribution) -> Vec<(&'static str, Figure<'a>)> {
    let Distribution { mean, sd, p5, p10, p50, p80, p90, p95, worst_tenth, .. } = *distribution;
    let figures = [
        ("mean", mean),
        ("sd", sd),
        ("p5", p5),
        ("p10", p10),
        ("p50", p50),
        ("p80", p80),
        ("p90", p90),
        ("p95", p95),
        ("worst_tenth", worst_tenth),
    ];
    figures.map(|(id, value)| (id, Figure::Number(value))).into()
}

/// One number for each member of a closed list.
pub(super) fn members<'a, K>(
    members: impl Iterator<Item = (K, &'a f64)>,
    id: fn(K) -> &'static str,
) -> Figure<'a> {
    Figure::Members(Entries(members.map(|(member, value)| (id(member), *value)).collect()))
}

/// An outcome: its figures, then what belongs to it alone.
pub(super) fn outcome(
    summary: &Summary,
    outcome: Outcome,
    (budget, start_year): (f64, u16),
) -> Entries<Figure<'_>> {
    let found = &summary.outcomes[outcome];
    let incidents = &summary.incidents;
    let figures = match outcome {
        Outcome::WithinBudget => {
            vec![("share", Figure::Number(found.mean)), ("budget", Figure::Number(budget))]
        }
        Outcome::Serious => vec![
            ("share", Figure::Number(found.mean)),
            ("by_kind", members(incidents.serious_by_kind.iter(), IncidentKind::id)),
        ],
        Outcome::Incidents => vec![
            ("any", Figure::Number(found.mean)),
            ("by_kind", members(incidents.by_kind.iter(), IncidentKind::id)),
            ("loss_by_kind", members(incidents.loss_by_kind.iter(), IncidentKind::id)),
            ("by_value", members(incidents.by_value.iter(), PublicValue::id)),
        ],
        Outcome::Cost => {
            let mut figures = distribution(found);
            figures.push(("parts", members(summary.parts.iter(), CostPart::id)));
            figures.push(("bench", Figure::Number(summary.bench)));
            figures.push(("by_year", Figure::Years(&summary.years)));
            figures
        }
        Outcome::Unfilled => {
            let people = summary.people.iter().map(|(competence, people)| (competence, &people.short));
            let mut figures = distribution(found);
            let worst = summary.worst_gap.map(|(competence, year)| JsonGap {
                competence: Some(competence.id()),
                year: start_year + year as u16,
                fte: summary.people[competence].years.get(year).map_or(f64::NAN, |year| year.gap),
            });
            let pool = summary.worst_pool_gap();
            let pool =
                pool.map(|(year, fte)| JsonGap { competence: None, year: start_year + year as u16, fte });
            let [start, end] = summary.levels_short;
            figures.push(("worst", Figure::Gap(worst)));
            figures.push(("organisation", Figure::Gap(pool)));
            figures.push(("levels_short", Figure::Members(Entries(vec![("start", start), ("end", end)]))));
            figures.push(("by_competence", members(people, Competence::id)));
            figures
        }
        _ => distribution(found),
    };
    Entries(figures)
}

#[derive(Serialize)]
struct JsonPair {
    a: char,
    b: char,
    #[serde(flatten)]
    outcomes: Entries<JsonPaired>,
}

#[derive(Serialize)]
pub(super) struct JsonPaired {
    a_better: f64,
    b_better: f64,
    same: bool,
    difference: JsonDifference,
}

#[derive(Serialize)]
struct JsonDifference {
    mean: f64,
    se: f64,
    p5: f64,
    p95: f64,
}

fn pair(pair: &Pair) -> JsonPair {
    JsonPair { a: letter(pair.a), b: letter(pair.b), outcomes: paired(&pair.outcomes) }
}

pub(super) fn paired(outcomes: &PerOutcome<Paired>) -> Entries<JsonPaired> {
    let measures = outcomes.iter().map(|(outcome, paired)| {
        let difference = paired.difference;
        let difference = JsonDifference {
            mean: difference.mean,
            se: difference.se,
            p5: difference.p5,
            p95: difference.p95,
        };
        let same = paired.real().is_none();
        (outcome.id(), JsonPaired { a_better: paired.a_better, b_better: paired.b_better, same, difference })
    });
    Entries(measures.collect())
}
