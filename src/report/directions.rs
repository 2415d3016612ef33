//! Every direction beside the present choices, a row each: which of them fits this case?

use super::comparison::title;
use super::document::{Block, Cell, Document, Row, Section, Table};
use super::evidence::{Evidence, Report};
use super::memo::foundation;
use crate::domain::outcome::{Better, Measure};
use crate::domain::stack::Layer;
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;
use crate::texts::{memo as memo_texts, report as texts};
use crate::view::formatting::count;
use crate::view::scorecard::ScoreRow;

/// What stands behind a figure that none beats.
const BEST: char = '★';

pub fn document(evidence: &Evidence<'_>, sort: Measure) -> Document {
    let report = Report::of(evidence);
    let language = report.language;
    let comparison = report.subject.comparison;
    let rows = in_order(comparison, sort).into_iter().map(|place| row(&report, place)).collect();
    let heads = report.scorecard.rows.iter().map(|row| row.label.as_str());
    let heads = std::iter::once(texts::direction(language)).chain(heads);
    let name = sort.outcome.name(language);
    let order = if sort.outcome.is_judged() {
        texts::best_first(language, name)
    } else {
        texts::lowest_first(language, name)
    };
    let notes = [order, texts::best_mark(language, BEST), texts::adapted_mark(language).to_owned()];
    let founded = foundation::origins(&report)
        .into_iter()
        .chain([texts::not_a_budget(language).to_owned()])
        .chain(basis(&report))
        .chain(foundation::own_numbers(&report))
        .chain([foundation::made_by(&report)]);
    let table = Block::Table(Table::new("", heads, rows).headed());
    let outcomes = std::iter::once(table).chain(notes.map(Block::Note)).collect();
    let foundation = vec![Block::List(founded.collect())];
    Document {
        title: title(&report),
        opening: Vec::new(),
        sections: vec![
            Section::new("directions", texts::directions(language), outcomes),
            Section::new("justification", memo_texts::foundation(language), foundation),
        ],
    }
}

/// How it was worked out; what the other reports say of ranges and dots would be about nothing here.
fn basis(report: &Report<'_>) -> [String; 3] {
    let language = report.language;
    let manifest = &report.subject.comparison.manifest;
    let [sourced, derived, estimate] = manifest.bases;
    let portfolio = if manifest.alone { texts::alone(language) } else { texts::with_portfolio(language) };
    [
        texts::futures(language, &count(language, manifest.futures), manifest.seed),
        portfolio.to_owned(),
        texts::bases(language, sourced + derived + estimate, sourced, derived, estimate),
    ]
}

/// The places of the scenarios, the most favourable first; of what is not judged, the lowest.
fn in_order(comparison: &Comparison, sort: Measure) -> Vec<usize> {
    let mut places: Vec<usize> = (0..comparison.columns.len()).collect();
    let value = |place: usize| {
        let value = sort.value(&comparison.columns[place].summary);
        if sort.outcome.better() == Better::Higher && sort.outcome.is_judged() { -value } else { value }
    };
    places.sort_by(|&a, &b| value(a).total_cmp(&value(b)));
    places
}

fn row(report: &Report<'_>, place: usize) -> Row {
    let subject = report.subject;
    let language = report.language;
    let cell = |row: &ScoreRow| {
        let Some(score) = row.cells.get(place) else { return Cell::default() };
        // In a table of so many figures a range would hide them.
        let cell = Cell { range: None, ..Cell::of_score(score) };
        if is_best(subject.comparison, row.measure, place) {
            Cell { text: format!("{} {BEST}", cell.text), ..cell }
        } else {
            cell
        }
    };
    let layers = subject.comparison.columns.get(place).map(|column| subject.adapted(&column.scenario));
    let layers = layers.unwrap_or_default();
    let name = report.names.get(place).map_or("", String::as_str);
    let label = if layers.is_empty() {
        name.to_owned()
    } else {
        let layers: Vec<_> = layers.into_iter().map(|layer: Layer| layer.name(language)).collect();
        texts::adapted(language, name, &layers.join(", "))
    };
    Row::new(label, report.scorecard.rows.iter().map(cell))
}

/// Does no scenario clearly beat this one, while it clearly beats another?
fn is_best(comparison: &Comparison, measure: Measure, place: usize) -> bool {
    let others = || (0..comparison.columns.len()).filter(|&other| other != place);
    let stands = |other: usize| measure.clear_standing(comparison, place, other);
    measure.outcome.is_judged()
        && others().all(|other| stands(other) != Standing::Better)
        && others().any(|other| stands(other) == Standing::Worse)
}
