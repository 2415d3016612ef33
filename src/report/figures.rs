//! Figures: every figure of a comparison with its stable id, for a spreadsheet or a script.

use super::evidence::{Evidence, Subject};
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::quantity::Quantity;
use crate::domain::stack::Layer;
use crate::summary::comparison::{Manifest, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Paired;
use crate::summary::portfolio::{PortfolioComparison, PortfolioSummary};
use crate::view::formatting::letter;

/// The columns. The numbers that the user changed stand at the end, without a scenario. A pair of scenarios is written as `B-A`:
/// the second minus the first.
pub const COLUMNS: [&str; 6] = ["case", "scenario", "outcome", "statistic", "value", "unit"];

pub struct Figure {
    /// The letter of a scenario, or of two; empty for a number that goes in.
    pub scenario: String,
    /// The id of an outcome, or of a number that goes in.
    pub subject: String,
    pub statistic: String,
    /// Fixed, but for a number that goes in.
    pub value: Quantity,
    pub unit: &'static str,
}

/// Every figure of a comparison: scenarios, pairs, the layers on which a case asked for something else than a direction, and the
/// numbers that the user changed.
pub fn figures(subject: &Subject<'_>) -> Vec<Figure> {
    let comparison = subject.comparison;
    let start_year = comparison.manifest.start_year;
    let scenarios = comparison
        .columns
        .iter()
        .enumerate()
        .flat_map(|(place, column)| of(letter(place).to_string(), summary(&column.summary, start_year)));
    let pairs = comparison
        .pairs
        .iter()
        .flat_map(|pair| of(format!("{}-{}", letter(pair.b), letter(pair.a)), paired(&pair.outcomes)));
    let adapted = comparison
        .columns
        .iter()
        .enumerate()
        .flat_map(|(place, column)| adapted(place, subject.adapted(&column.scenario)));
    scenarios.chain(pairs).chain(adapted).chain(edited(&comparison.manifest)).collect()
}

/// The mean of each outcome with one number at its low and at its high end: of every scenario, and of its difference with the
/// baseline.
pub fn influences(evidence: &Evidence<'_>) -> Vec<Figure> {
    let baseline = evidence.subject.baseline;
    let mut all = Vec::new();
    for place in 0..evidence.subject.comparison.columns.len() {
        let Some(found) = evidence.findings.influence(place) else { continue };
        let of = [letter(place).to_string(), format!("{}-{}", letter(place), letter(baseline))];
        for (scenario, of_difference) in of.into_iter().zip([false, true]) {
            if of_difference && place == baseline {
                continue;
            }
            for outcome in Outcome::ALL {
                let ranking = found.ranking(outcome, of_difference).iter();
                all.extend(ranking.flat_map(|one| {
                    [("low", one.low), ("high", one.high)].map(|(end, value)| Figure {
                        scenario: scenario.clone(),
                        subject: outcome.id().to_owned(),
                        statistic: format!("{end}:{}", one.parameter.id()),
                        value: Quantity::Fixed(value),
                        unit: outcome.unit().id(),
                    })
                }));
            }
        }
    }
    all
}

/// Every figure of portfolios, with the case that it is of; the whole has none.
pub fn of_portfolios<'a>(library: &Library, comparison: &'a PortfolioComparison) -> Vec<(&'a str, Figure)> {
    let mut all: Vec<(&str, Figure)> = Vec::new();
    for (place, column) in comparison.columns.iter().enumerate() {
        let id = letter(place).to_string();
        all.extend(of(id.clone(), whole(&column.summary)).map(|figure| ("", figure)));
        for case in column.summary.cases.iter().flatten() {
            let mut values =
                case.summary.as_ref().map_or_else(Vec::new, |found| summary(found, case.start_year));
            values.push((Outcome::Cost, "waiting".to_owned(), case.waiting, Outcome::Cost.unit().id()));
            all.extend(of(id.clone(), values).map(|figure| (case.case.as_str(), figure)));
        }
    }
    for pair in &comparison.pairs {
        let id = format!("{}-{}", letter(pair.b), letter(pair.a));
        all.extend(of(id.clone(), paired(&pair.outcomes)).map(|figure| ("", figure)));
        for (case, outcomes) in &pair.cases {
            all.extend(of(id.clone(), paired(outcomes)).map(|figure| (case.as_str(), figure)));
        }
    }
    for (place, column) in comparison.columns.iter().enumerate() {
        for entry in &column.named.portfolio.entries {
            let layers = column.named.adapted_on(library, entry);
            all.extend(adapted(place, layers).map(|figure| (entry.case.as_str(), figure)));
        }
    }
    all.extend(edited(&comparison.manifest).map(|figure| ("", figure)));
    all
}

/// The layers on which the direction that a column is was made to fit a case.
fn adapted(place: usize, layers: Vec<Layer>) -> impl Iterator<Item = Figure> {
    layers.into_iter().map(move |layer| Figure {
        scenario: letter(place).to_string(),
        subject: "adapted".to_owned(),
        statistic: layer.id().to_owned(),
        value: Quantity::Fixed(1.0),
        unit: "",
    })
}

/// The numbers that the user changed.
fn edited(manifest: &Manifest) -> impl Iterator<Item = Figure> {
    manifest.edited.iter().flat_map(|edited| {
        [("shipped", edited.shipped), ("own", edited.own)].map(|(statistic, value)| Figure {
            scenario: String::new(),
            subject: edited.parameter.id(),
            statistic: statistic.to_owned(),
            value,
            unit: edited.parameter.unit().id(),
        })
    })
}

/// An outcome, a statistic of it, its value and unit.
type Value = (Outcome, String, f64, &'static str);

fn of(scenario: String, values: Vec<Value>) -> impl Iterator<Item = Figure> {
    values.into_iter().map(move |(outcome, statistic, value, unit)| Figure {
        scenario: scenario.clone(),
        subject: outcome.id().to_owned(),
        statistic,
        value: Quantity::Fixed(value),
        unit,
    })
}

fn outcomes(outcomes: &PerOutcome<Distribution>) -> Vec<Value> {
    let mut values = Vec::new();
    for (outcome, distribution) in outcomes.iter() {
        let statistics = statistics(outcome, distribution).into_iter();
        values.extend(statistics.map(|(name, value)| (outcome, name.to_owned(), value, outcome.unit().id())));
    }
    values
}

/// All cases together. Of a serious incident, and of any, it is the share of the cases that are struck.
fn whole(summary: &PortfolioSummary) -> Vec<Value> {
    let mut values = outcomes(&summary.outcomes);
    let mut add = |outcome: Outcome, statistic: String, value: f64, unit: &'static str| {
        values.push((outcome, statistic, value, unit));
    };
    for (part, mean) in summary.parts.iter() {
        add(Outcome::Cost, format!("part:{}", part.id()), *mean, "k€");
    }
    for (year, mean) in (summary.window.start..).zip(&summary.years) {
        add(Outcome::Cost, format!("year:{year}"), *mean, "k€");
    }
    for (competence, years) in summary.people.iter() {
        for (year, of) in (summary.window.start..).zip(years) {
            let id = competence.id();
            add(Outcome::OwnPeople, format!("needed:{id}:{year}"), of.needed, "FTE");
            add(Outcome::Unfilled, format!("gap:{id}:{year}"), of.gap, "FTE");
        }
    }
    add(Outcome::Needed, "missed".to_owned(), summary.missed, "share");
    add(Outcome::Unfilled, "overreach".to_owned(), summary.overreach, "share");
    values
}

fn summary(summary: &Summary, start_year: u16) -> Vec<Value> {
    let mut values = outcomes(&summary.outcomes);
    let mut add = |outcome: Outcome, prefix: &str, id: &str, value: f64, unit: &'static str| {
        values.push((outcome, format!("{prefix}:{id}"), value, unit));
    };
    for (part, mean) in summary.parts.iter() {
        add(Outcome::Cost, "part", part.id(), *mean, "k€");
    }
    for (year, mean) in (start_year..).zip(&summary.years) {
        add(Outcome::Cost, "year", &year.to_string(), *mean, "k€");
    }
    for (kind, share) in summary.incidents.by_kind.iter() {
        add(Outcome::Incidents, "kind", kind.id(), *share, "share");
    }
    for (kind, loss) in summary.incidents.loss_by_kind.iter() {
        add(Outcome::Incidents, "loss", kind.id(), *loss, "k€");
    }
    for (value, share) in summary.incidents.by_value.iter() {
        add(Outcome::Incidents, "value", value.id(), *share, "share");
    }
    for (competence, people) in summary.people.iter() {
        add(Outcome::Unfilled, "competence", competence.id(), people.short, "FTE");
    }
    values
}

/// The figures of a distribution; of a yes-or-no outcome only its share.
fn statistics(outcome: Outcome, distribution: &Distribution) -> Vec<(&'static str, f64)> {
    let Distribution { mean, sd, se, p5, p10, p50, p80, p90, p95, worst_tenth_from, worst_tenth, .. } =
        *distribution;
    if outcome.is_yes_or_no() {
        return vec![("share", mean), ("se", se)];
    }
    vec![
        ("mean", mean),
        ("sd", sd),
        ("se", se),
        ("p5", p5),
        ("p10", p10),
        ("p50", p50),
        ("p80", p80),
        ("p90", p90),
        ("p95", p95),
        ("worst_tenth_from", worst_tenth_from),
        ("worst_tenth", worst_tenth),
    ]
}

fn paired(outcomes: &PerOutcome<Paired>) -> Vec<Value> {
    let mut values = Vec::new();
    for (outcome, pair) in outcomes.iter() {
        let (difference, unit) = (pair.difference, outcome.unit().id());
        let figures = [
            ("a_better", pair.a_better, "share"),
            ("b_better", pair.b_better, "share"),
            ("difference:mean", difference.mean, unit),
            ("difference:se", difference.se, unit),
            ("difference:p5", difference.p5, unit),
            ("difference:p50", difference.p50, unit),
            ("difference:p95", difference.p95, unit),
        ];
        values.extend(figures.map(|(name, value, unit)| (outcome, name.to_owned(), value, unit)));
    }
    values
}
