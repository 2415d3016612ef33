//! Likelihood against impact: in each cell the incidents, by number, with the letters of their scenarios.

use crate::domain::incident::IncidentKind;
use crate::language::Language;
use crate::summary::comparison::Summary;
use crate::texts::risks as texts;
use crate::view::formatting::{letter, number};

/// Where a band of likelihood begins, the highest first: futures out of 100.
const LIKELIHOODS: [f64; 4] = [60.0, 30.0, 10.0, 0.0];

/// Where a band of loss begins, k€ when it strikes; each about three times the one before.
const LOSSES: [f64; 5] = [0.0, 10.0, 30.0, 100.0, 300.0];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The bands of loss, from left to right.
    pub losses: Vec<String>,
    /// The bands of likelihood from the top down, each with a cell for each band of loss.
    pub rows: Vec<(String, Vec<String>)>,
    /// The numbers with the names of the incidents.
    pub legend: String,
}

/// Places every incident of every scenario; what never strikes has no place.
pub fn matrix(
    language: Language,
    kinds: &[IncidentKind],
    names: &[String],
    summaries: &[Option<&Summary>],
) -> Matrix {
    let mut cells = vec![vec![Vec::new(); LOSSES.len()]; LIKELIHOODS.len()];
    for (number, &kind) in (1_usize..).zip(kinds) {
        for (row, &least) in LIKELIHOODS.iter().enumerate() {
            for (column, &loss) in LOSSES.iter().enumerate() {
                let letters: String = summaries
                    .iter()
                    .enumerate()
                    .filter(|(_, summary)| {
                        summary.and_then(|summary| place(summary, kind)) == Some((least, loss))
                    })
                    .map(|(place, _)| letter(place))
                    .collect();
                if !letters.is_empty() {
                    cells[row][column].push(format!("{number}{letters}"));
                }
            }
        }
    }
    let rows = LIKELIHOODS.iter().enumerate().zip(cells).map(|((row, _), cells)| {
        (likelihood(language, row), cells.iter().map(|cell| cell.join(" ")).collect())
    });
    Matrix {
        losses: (0..LOSSES.len()).map(|column| loss(language, column)).collect(),
        rows: rows.collect(),
        // A number stays on the line of its name.
        legend: names.iter().map(|name| name.replace(' ', "\u{a0}")).collect::<Vec<_>>().join("  "),
    }
}

/// The bands in which an incident falls; none when it never strikes.
fn place(summary: &Summary, kind: IncidentKind) -> Option<(f64, f64)> {
    let share = summary.incidents.by_kind[kind];
    if share <= 0.0 {
        return None;
    }
    let loss = summary.incidents.loss_by_kind[kind] / share;
    let likelihood = LIKELIHOODS.into_iter().find(|&least| share * 100.0 >= least)?;
    let impact = LOSSES.into_iter().rev().find(|&least| loss >= least).unwrap_or_default();
    Some((likelihood, impact))
}

/// A band of likelihood in words.
fn likelihood(language: Language, row: usize) -> String {
    let show = |value: f64| number(language, value, 0);
    let least = show(LIKELIHOODS[row]);
    match row.checked_sub(1).map(|above| show(LIKELIHOODS[above])) {
        None => texts::at_least_of_hundred(language, &least),
        Some(below) if row + 1 == LIKELIHOODS.len() => texts::below_of_hundred(language, &below),
        Some(below) => texts::between_of_hundred(language, &least, &below),
    }
}

/// A band of loss: its bounds in k€.
fn loss(language: Language, column: usize) -> String {
    let show = |value: f64| number(language, value, 0);
    match (column, LOSSES.get(column + 1)) {
        (0, Some(&below)) => format!("< {}", show(below)),
        (_, Some(&below)) => format!("{}–{}", show(LOSSES[column]), show(below)),
        (_, None) => format!("≥ {}", show(LOSSES[column])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::test_support::Futures;

    #[test]
    fn an_incident_stands_where_its_chance_and_its_loss_meet() {
        let (mut a, mut b) = (Futures::even(300.0, 500.0).summary(), Futures::even(300.0, 500.0).summary());
        for summary in [&mut a, &mut b] {
            summary.incidents.by_kind[IncidentKind::Outage] = 0.3;
            summary.incidents.loss_by_kind[IncidentKind::Outage] = 3.0;
        }
        b.incidents.by_kind[IncidentKind::Breach] = 0.05;
        b.incidents.loss_by_kind[IncidentKind::Breach] = 20.0;
        let kinds = [IncidentKind::Outage, IncidentKind::Breach, IncidentKind::LegalStop];
        let found = matrix(Language::English, &kinds, &[], &[Some(&a), None, Some(&b)]);
        let filled: Vec<_> = found
            .rows
            .iter()
            .flat_map(|(band, cells)| {
                cells.iter().zip(&found.losses).map(move |(cell, loss)| (band, loss, cell))
            })
            .filter(|(.., cell)| !cell.is_empty())
            .map(|(band, loss, cell)| format!("{band} | {loss} | {cell}"))
            .collect();
        assert_eq!(filled, ["30 to 60 | 10–30 | 1AC", "below 10 | ≥ 300 | 2C"]);
    }
}
