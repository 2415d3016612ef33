//! Every direction beside the present choices, a row each: which of them fits this case?

use super::comparison::title;
use super::document::{Block, Cell, Document, Row, Section, Table};
use super::evidence::{Evidence, Report};
use super::json;
use super::json::value::{list, object};
use super::memo::foundation;
use crate::domain::outcome::Measure;
use crate::domain::stack::Layer;
use crate::summary::screening::{self, Screened};
use crate::texts::{directions as texts, memo as memo_texts, report as report_texts};
use crate::view::differs::ADAPTED;
use crate::view::directions::{BEST, Mark, against, answer, limits_in_words};
use crate::view::formatting::{count, letter};
use crate::view::scorecard::ScoreRow;
use std::io;

pub fn document(evidence: &Evidence<'_>, sort: Measure) -> Document {
    let report = Report::of(evidence);
    let language = report.language;
    let comparison = report.subject.comparison;
    let screened = screening::screen(comparison);
    let order = sort.in_order(comparison);
    let rows = order.iter().map(|&place| row(&report, place, &screened[place])).collect();
    let heads = report.scorecard.rows.iter().map(|row| row.label.as_str());
    let heads = std::iter::once(texts::direction(language)).chain(heads);
    let name = sort.outcome.name(language);
    let sorted = if sort.outcome.is_judged() {
        texts::best_first(language, name)
    } else {
        texts::lowest_first(language, name)
    };
    let notes = [sorted, texts::best_mark(language, BEST)]
        .into_iter()
        .chain(limits_in_words(language, comparison))
        .chain([texts::adapted_mark(language).to_owned()]);
    let objections = order.iter().filter_map(|&place| {
        let found = against(language, comparison, &screened[place]);
        (!found.is_empty()).then(|| format!("{}: {}", report.names[place], found.join(" ")))
    });
    let founded = foundation::origins(&report)
        .into_iter()
        .chain([report_texts::not_a_budget(language).to_owned()])
        .chain(basis(&report))
        .chain(foundation::own_numbers(&report))
        .chain([foundation::made_by(&report)]);
    let table = Block::Table(Table::new("", heads, rows).headed());
    let lead = Block::Lead(answer(language, comparison, &screened).join(" ").trim_end().to_owned());
    let objections = Block::List(objections.collect());
    let outcomes = [lead, table].into_iter().chain(notes.map(Block::Note)).chain([objections]).collect();
    let foundation = vec![Block::List(founded.collect())];
    Document {
        title: title(&report),
        opening: Vec::new(),
        sections: vec![
            Section::new("directions", texts::question(language), outcomes),
            Section::new("justification", memo_texts::foundation(language), foundation),
        ],
    }
}

/// How it was worked out; what the other reports say of ranges and dots would be about nothing here.
fn basis(report: &Report<'_>) -> [String; 3] {
    let language = report.language;
    let manifest = &report.subject.comparison.manifest;
    let [sourced, derived, estimate] = manifest.bases;
    let portfolio =
        if manifest.alone { report_texts::alone(language) } else { report_texts::with_portfolio(language) };
    [
        report_texts::futures(language, &count(language, manifest.futures), manifest.seed),
        portfolio.to_owned(),
        report_texts::bases(language, sourced + derived + estimate, sourced, derived, estimate),
    ]
}

fn row(report: &Report<'_>, place: usize, screened: &Screened) -> Row {
    let subject = report.subject;
    let language = report.language;
    let cell = |row: &ScoreRow| {
        let Some(score) = row.cells.get(place) else { return Cell::default() };
        // In a table of so many figures a range would hide them.
        let cell = Cell { range: None, ..Cell::of_score(score) };
        match Mark::of(screened, row.measure, subject.budget()) {
            Some(mark) => Cell { text: format!("{} {}", cell.text, mark.sign()), ..cell },
            None => cell,
        }
    };
    let layers = subject.comparison.columns.get(place).map(|column| subject.adapted(&column.scenario));
    let layers = layers.unwrap_or_default();
    let name = report.names.get(place).map_or("", String::as_str);
    let label = if layers.is_empty() {
        name.to_owned()
    } else {
        let layers: Vec<_> = layers.into_iter().map(|layer: Layer| layer.name(language)).collect();
        texts::adapted(language, name.trim_end_matches([' ', ADAPTED]), &layers.join(", "))
    };
    Row::new(label, report.scorecard.rows.iter().map(cell))
}

/// The directions as JSON: a comparison with how each direction stands among the others, in the order of an outcome.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn json(evidence: &Evidence<'_>, sort: Measure) -> io::Result<String> {
    let subject = &evidence.subject;
    let screened = screening::screen(subject.comparison);
    let direction = |place: usize| {
        let screened = &screened[place];
        object! {
            scenario: letter(place),
            // An earlier one that decides the same.
            same_as: screened.same_as.map(letter),
            // Keeps every limit and is beaten by none that does.
            left: screened.is_left(),
            // Outcomes of the limits that it misses.
            missed: list(screened.missed.iter().map(|(limit, _)| limit.outcome.id())),
            // Scenarios that are nowhere worse and somewhere better.
            beaten_by: list(screened.beaten_by.iter().copied().map(letter)),
            // Outcomes on which nothing clearly beats it.
            best: list(screened.best.iter().map(|measure| measure.id())),
        }
    };
    let directions = list(sort.in_order(subject.comparison).into_iter().map(direction));
    let document = object! { ..json::document(evidence, &[]), sort: sort.id(), directions };
    document.written()
}
