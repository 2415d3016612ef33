//! CSV: one value per line, with stable ids and raw numbers.

use crate::content::typed_number::written;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::language::Language;
use crate::summary::comparison::{Comparison, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Paired;
use crate::view::formatting::letter;
use std::io;

/// The columns. The numbers that the user changed stand at the end, without a scenario. A pair of scenarios is written as `B-A`: the second minus the first.
const COLUMNS: [&str; 6] = ["case", "scenario", "outcome", "statistic", "value", "unit"];

struct Value {
    outcome: &'static str,
    statistic: String,
    value: f64,
    unit: &'static str,
}

/// A comparison as CSV.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(comparison: &Comparison) -> io::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    let start_year = comparison.manifest.start_year;
    let case = comparison.manifest.case.as_str();
    for (place, column) in comparison.columns.iter().enumerate() {
        write(&mut writer, case, &letter(place).to_string(), summary(&column.summary, start_year))?;
    }
    for pair in &comparison.pairs {
        let name = format!("{}-{}", letter(pair.b), letter(pair.a));
        write(&mut writer, case, &name, paired(&pair.outcomes))?;
    }
    for edited in &comparison.manifest.edited {
        for (statistic, quantity) in [("shipped", edited.shipped), ("own", edited.own)] {
            // In the notation of the files, which knows no other language.
            let value = written(Language::English, quantity);
            let unit = edited.parameter.unit().id();
            writer.write_record([case, "", &edited.parameter.id(), statistic, &value, unit])?;
        }
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Writes the values of one scenario or pair.
fn write(
    writer: &mut csv::Writer<Vec<u8>>,
    case: &str,
    scenario: &str,
    values: Vec<Value>,
) -> io::Result<()> {
    for Value { outcome, statistic, value, unit } in values {
        let value = if value.is_finite() { value.to_string() } else { String::new() };
        writer.write_record([case, scenario, outcome, &statistic, &value, unit])?;
    }
    Ok(())
}

fn summary(summary: &Summary, start_year: u16) -> Vec<Value> {
    let mut values = Vec::new();
    for (outcome, distribution) in summary.outcomes.iter() {
        for (statistic, value) in statistics(outcome, distribution) {
            values.push(Value {
                outcome: outcome.id(),
                statistic: statistic.to_owned(),
                value,
                unit: outcome.unit().id(),
            });
        }
    }
    let mut add = |outcome: Outcome, prefix: &str, id: &str, value: f64, unit: &'static str| {
        values.push(Value { outcome: outcome.id(), statistic: format!("{prefix}:{id}"), value, unit });
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
        let difference = pair.difference;
        let figures = [
            ("a_better", pair.a_better, "share"),
            ("b_better", pair.b_better, "share"),
            ("difference:mean", difference.mean, outcome.unit().id()),
            ("difference:se", difference.se, outcome.unit().id()),
            ("difference:p5", difference.p5, outcome.unit().id()),
            ("difference:p50", difference.p50, outcome.unit().id()),
            ("difference:p95", difference.p95, outcome.unit().id()),
        ];
        values.extend(figures.map(|(statistic, value, unit)| Value {
            outcome: outcome.id(),
            statistic: statistic.to_owned(),
            value,
            unit,
        }));
    }
    values
}
