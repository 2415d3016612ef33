//! Figures: every figure of a comparison with its stable id, for a spreadsheet or a script.

use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::quantity::Quantity;
use crate::summary::comparison::{Comparison, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Paired;
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

/// Every figure of a comparison: scenarios, pairs, and the numbers that the user changed.
pub fn figures(comparison: &Comparison) -> Vec<Figure> {
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
    let edited = comparison.manifest.edited.iter().flat_map(|edited| {
        [("shipped", edited.shipped), ("own", edited.own)].map(|(statistic, value)| Figure {
            scenario: String::new(),
            subject: edited.parameter.id(),
            statistic: statistic.to_owned(),
            value,
            unit: edited.parameter.unit().id(),
        })
    });
    scenarios.chain(pairs).chain(edited).collect()
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

fn summary(summary: &Summary, start_year: u16) -> Vec<Value> {
    let mut values = Vec::new();
    for (outcome, distribution) in summary.outcomes.iter() {
        let statistics = statistics(outcome, distribution).into_iter();
        values.extend(statistics.map(|(name, value)| (outcome, name.to_owned(), value, outcome.unit().id())));
    }
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
