//! Portfolios as JSON: the whole, and every case in it.

use super::json::{self, Choices, Entries, Figure, JsonLimit, JsonManifest, JsonPaired};
use crate::domain::cost_part::CostPart;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::scenario::ExtraStaff;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::study::{Ambitions, Sequence, Takes};
use crate::summary::portfolio::{
    CaseSummary, Payers, PoolYear, PortfolioColumn, PortfolioComparison, PortfolioPair, PortfolioSummary,
    Worst,
};
use crate::view::formatting::letter;
use serde::Serialize;
use std::io;

/// What was found about portfolios, beside their comparison.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found<'a> {
    /// What each takes to be carried, when they are directions in rows.
    pub ambitions: Option<&'a Ambitions>,
    /// When to start what, for each portfolio.
    pub sequences: &'a [Sequence],
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    manifest: JsonManifest<'a>,
    portfolios: Vec<JsonPortfolio<'a>>,
    pairs: Vec<JsonPair<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    limits: Vec<JsonLimit<'a>>,
}

#[derive(Serialize)]
struct JsonPortfolio<'a> {
    id: char,
    name: &'a str,
    training: &'static str,
    extra_staff: Entries<f64>,
    /// First year of the window, and how many it counts.
    window: Entries<u16>,
    budget: f64,
    /// The whole, by the id of the outcome; of serious and any incident the share of the cases that are struck.
    outcomes: Entries<Entries<Figure<'a>>>,
    /// Share of futures in which any case is struck by something serious, and by any incident.
    any: Entries<f64>,
    missed: f64,
    overreach: f64,
    levels_short: Entries<f64>,
    worst: Option<JsonWorst<'a>>,
    /// FTE that lack before hire, by year of the window.
    lacking: Vec<f64>,
    people: Entries<Vec<JsonYear>>,
    consistency: JsonConsistency<'a>,
    /// Distance to each direction, 0 to 1: the mean over the cases.
    directions: Named<f64>,
    payers: Entries<f64>,
    cases: Vec<JsonCase<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    takes: Option<JsonTakes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<JsonSequence>,
}

#[derive(Serialize)]
struct JsonCase<'a> {
    case: &'a str,
    included: bool,
    postponed: u8,
    choices: Choices,
    /// The layers on which the direction that the portfolio is was made to fit.
    adapted: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_year: Option<u16>,
    /// What today's way of working costs while it waits, k€; never in its cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<f64>,
    /// Its share of the expected build cost of all: what it counts for in what is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
    /// Nothing when it is left out or starts past the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    outcomes: Option<Entries<Entries<Figure<'a>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payers: Option<Entries<f64>>,
    /// Mean distance to the other cases, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    apart: Option<f64>,
    directions: Named<f64>,
}

/// Names that are not the program's own, each with a value.
struct Named<T>(Vec<(String, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Serialize)]
struct JsonWorst<'a> {
    year: u16,
    fte: f64,
    competence: &'static str,
    competence_fte: f64,
    asked_by: Vec<JsonAsker<'a>>,
}

#[derive(Serialize)]
struct JsonAsker<'a> {
    case: &'a str,
    /// The tender has none.
    layer: Option<&'static str>,
    fte: f64,
}

#[derive(Serialize)]
struct JsonYear {
    year: u16,
    needed: f64,
    available: f64,
    gap: f64,
    external: f64,
    short: f64,
    bench: f64,
    level: f64,
}

#[derive(Serialize)]
struct JsonConsistency<'a> {
    all: f64,
    layers: Entries<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most_apart: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonTakes {
    bearable: bool,
    /// Nothing when two FTE of each competence do not do.
    hire: Option<Entries<f64>>,
    levels: usize,
    most_levels: f64,
    /// Years that each case starts later, when that is enough.
    spread: Option<Named<u8>>,
}

#[derive(Serialize)]
struct JsonSequence {
    /// What lacks in the worst year, FTE.
    lacking: f64,
    /// The same with a case a year earlier, and a year later.
    moves: Named<[Option<f64>; 2]>,
    /// Years that each case starts later, and what then lacks in the worst year.
    plan: Option<JsonPlan>,
}

#[derive(Serialize)]
struct JsonPlan {
    postponed: Named<u8>,
    lacking: f64,
}

#[derive(Serialize)]
struct JsonPair<'a> {
    a: char,
    b: char,
    #[serde(flatten)]
    outcomes: Entries<JsonPaired>,
    cases: std::collections::BTreeMap<&'a str, Entries<JsonPaired>>,
}

/// Portfolios as JSON.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn json(
    language: Language,
    library: &Library,
    comparison: &PortfolioComparison,
    found: Found<'_>,
) -> io::Result<String> {
    let columns = comparison.columns.iter().enumerate();
    let document = Document {
        schema: json::SCHEMA,
        manifest: json::manifest(&comparison.manifest),
        portfolios: columns
            .map(|(place, column)| portfolio(language, library, place, column, found))
            .collect(),
        pairs: comparison.pairs.iter().map(pair).collect(),
        limits: comparison.limits.iter().map(json::limit).collect(),
    };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn portfolio<'a>(
    language: Language,
    library: &Library,
    place: usize,
    column: &'a PortfolioColumn,
    found: Found<'_>,
) -> JsonPortfolio<'a> {
    let (summary, portfolio) = (&*column.summary, &column.named.portfolio);
    let [start, end] = summary.levels_short;
    let [serious, incidents] = summary.any;
    let takes = found.ambitions.and_then(|found| found.takes.get(place)?.as_ref());
    JsonPortfolio {
        id: letter(place),
        name: column.named.name.in_language(language),
        training: portfolio.training.id(),
        extra_staff: staff(&portfolio.extra),
        window: Entries(vec![
            ("start_year", summary.window.start),
            ("years", summary.window.end - summary.window.start),
        ]),
        budget: summary.budget,
        outcomes: Entries(Outcome::ALL.map(|of| (of.id(), whole(summary, of))).into()),
        any: Entries(vec![("serious", serious), ("incidents", incidents)]),
        missed: summary.missed,
        overreach: summary.overreach,
        levels_short: Entries(vec![("start", start), ("end", end)]),
        worst: summary.worst.as_ref().map(|worst| self::worst(portfolio, worst)),
        lacking: summary.lacking(),
        people: Entries(
            summary
                .people
                .iter()
                .map(|(competence, all)| (competence.id(), years(summary.window.start, all)))
                .collect(),
        ),
        consistency: JsonConsistency {
            all: summary.consistency.all,
            layers: Entries(
                summary.consistency.layers.iter().map(|(layer, alike)| (layer.id(), *alike)).collect(),
            ),
            most_apart: summary
                .consistency
                .most_apart()
                .map(|(place, _)| portfolio.entries[place].case.as_str()),
        },
        directions: Named(summary.directions.iter().map(|one| (one.direction.clone(), one.whole)).collect()),
        payers: payers(&summary.payers),
        cases: (0..).zip(&portfolio.entries).map(|(place, of)| case(library, column, place, of)).collect(),
        takes: takes.map(self::takes),
        sequence: found.sequences.get(place).map(sequence),
    }
}

/// An outcome of the whole.
fn whole(summary: &PortfolioSummary, outcome: Outcome) -> Entries<Figure<'_>> {
    let mut figures = json::distribution(&summary.outcomes[outcome]);
    match outcome {
        Outcome::Cost => {
            figures.push(("parts", json::members(summary.parts.iter(), CostPart::id)));
            figures.push(("by_year", Figure::Years(&summary.years)));
        }
        Outcome::WithinBudget => {
            figures = vec![
                ("share", Figure::Number(summary.outcomes[outcome].mean)),
                ("budget", Figure::Number(summary.budget)),
            ];
        }
        _ => {}
    }
    Entries(figures)
}

fn staff(extra: &ExtraStaff) -> Entries<f64> {
    Entries(extra.iter().map(|(competence, fte)| (competence.id(), fte)).collect())
}

fn worst<'a>(portfolio: &'a Portfolio, worst: &Worst) -> JsonWorst<'a> {
    JsonWorst {
        year: worst.year,
        fte: worst.lacking,
        competence: worst.competence.id(),
        competence_fte: worst.gap,
        asked_by: worst
            .asked_by
            .iter()
            .map(|(place, layer, fte)| JsonAsker {
                case: &portfolio.entries[*place].case,
                layer: layer.map(Layer::id),
                fte: *fte,
            })
            .collect(),
    }
}

fn years(first: u16, years: &[PoolYear]) -> Vec<JsonYear> {
    (first..)
        .zip(years)
        .map(|(year, of)| {
            let PoolYear { needed, available, gap, external, short, bench, level } = *of;
            JsonYear { year, needed, available, gap, external, short, bench, level }
        })
        .collect()
}

fn case<'a>(library: &Library, column: &'a PortfolioColumn, place: usize, entry: &'a Entry) -> JsonCase<'a> {
    let summary = &*column.summary;
    let found: Option<&CaseSummary> = summary.cases.get(place).and_then(Option::as_ref);
    let inner = found.and_then(|case| Some((case, case.summary.as_deref()?)));
    let far = summary.directions.iter();
    let far = far.filter_map(|one| Some((one.direction.clone(), one.cases.get(place).copied().flatten()?)));
    JsonCase {
        case: &entry.case,
        included: entry.included,
        postponed: entry.postponed,
        choices: json::choices_of(&entry.choices),
        adapted: column.named.adapted_on(library, entry).into_iter().map(Layer::id).collect(),
        start_year: found.map(|case| case.start_year),
        waiting: found.map(|case| case.waiting),
        weight: found.map(|case| case.weight),
        outcomes: inner.map(|(case, inner)| {
            let known = (f64::NAN, case.start_year);
            Entries(Outcome::ALL.map(|of| (of.id(), json::outcome(inner, of, known))).into())
        }),
        payers: found.map(|case| payers(&case.payers)),
        apart: summary.consistency.apart.get(place).copied().flatten(),
        directions: Named(far.collect()),
    }
}

fn payers(payers: &Payers) -> Entries<f64> {
    let Payers { own, paid, carried, coordination, coordination_of_public } = *payers;
    Entries(vec![
        ("own", own),
        ("paid", paid),
        ("carried", carried),
        ("coordination", coordination),
        ("coordination_of_public", coordination_of_public),
    ])
}

fn postponed(portfolio: &Portfolio) -> Named<u8> {
    Named(portfolio.included().map(|entry| (entry.case.clone(), entry.postponed)).collect())
}

fn takes(takes: &Takes) -> JsonTakes {
    JsonTakes {
        bearable: takes.is_bearable,
        hire: takes.hire.as_ref().map(staff),
        levels: takes.levels,
        most_levels: takes.most_levels,
        spread: takes.spread.as_ref().map(postponed),
    }
}

fn sequence(sequence: &Sequence) -> JsonSequence {
    let entries = sequence.portfolio.entries.iter().zip(&sequence.moves);
    JsonSequence {
        lacking: sequence.lacking,
        moves: Named(entries.map(|(entry, moves)| (entry.case.clone(), *moves)).collect()),
        plan: sequence.plan.as_ref().map(|plan| JsonPlan {
            postponed: postponed(&plan.portfolio),
            lacking: plan.summary.worst.as_ref().map_or(0.0, |worst| worst.lacking),
        }),
    }
}

fn pair(pair: &PortfolioPair) -> JsonPair<'_> {
    JsonPair {
        a: letter(pair.a),
        b: letter(pair.b),
        outcomes: json::paired(&pair.outcomes),
        cases: pair.cases.iter().map(|(case, outcomes)| (case.as_str(), json::paired(outcomes))).collect(),
    }
}
