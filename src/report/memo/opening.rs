//! The opening of a memo: the question, the answer in short, what was compared, and how it comes out.

use super::{difference, foundation};
use crate::domain::scenario::Lever;
use crate::report::document::{Block, Cell, Layout, Row, Table};
use crate::report::evidence::Report;
use crate::summary::comparison::Column;
use crate::texts::{memo as texts, report as sentences};
use crate::view::checks::count as rules_that_fire;
use crate::view::competences::opening::sentences as people_in_words;
use crate::view::differs::title;
use crate::view::formatting::{count, letter};
use crate::view::scorecard::ScoreRow;
use crate::view::stack;

/// The question of the case, the choice at hand, and how it was worked out.
pub fn question(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let at_hand = match &report.names[..] {
        [one] => texts::one_at_hand(language, one),
        several => texts::choice_at_hand(language, &several.join("; ")),
    };
    let futures = count(language, subject.comparison.manifest.futures);
    vec![
        Block::Paragraph(subject.case.question.in_language(language).to_owned()),
        Block::Paragraph(at_hand),
        Block::Paragraph(texts::method(language, &futures)),
        Block::Note(foundation::case_origin(subject)),
    ]
}

/// The verdict, where it comes from, people and checks; and what the figures are not.
pub fn summary(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let columns = || subject.comparison.columns.iter().enumerate();
    let people = |(place, column): (usize, &Column)| {
        let name = title(language, place, &column.scenario);
        let rules = &subject.base.incidents;
        let first = people_in_words(language, &name, &column.summary, rules, subject.case.start_year);
        first.into_iter().next()
    };
    let checks: Vec<_> = columns()
        .map(|(place, column)| {
            texts::checks_of(language, letter(place), rules_that_fire(&subject.firing(column)))
        })
        .collect();
    let points = difference::sentences(report)
        .into_iter()
        .chain(columns().filter_map(people))
        .chain([texts::checks_fire(language, &checks.join(", "))]);
    let [sourced, derived, estimates] = subject.comparison.manifest.bases;
    vec![
        Block::Lead(report.scorecard.verdict.clone()),
        Block::List(points.collect()),
        Block::Note(sentences::not_a_budget(language).to_owned()),
        Block::Note(texts::mostly_estimates(language, estimates, sourced + derived + estimates)),
    ]
}

/// What each scenario chooses, what differs, and where directions come from.
pub fn scenarios(report: &Report<'_>) -> Vec<Block> {
    let language = report.language;
    let table = choices(report, texts::choices_caption(language), texts::layer(language));
    let lists = [report.scorecard.differs.clone(), foundation::origins(report)];
    std::iter::once(Block::Table(table))
        .chain(lists.into_iter().filter(|list| !list.is_empty()).map(Block::List))
        .collect()
}

/// A row for each layer, services first, then for training and extra staff.
pub fn choices(report: &Report<'_>, caption: &str, first: &str) -> Table {
    let language = report.language;
    let row = |lever: Lever| {
        let columns = report.subject.comparison.columns.iter();
        let chosen = columns.map(|column| stack::chosen(language, &column.scenario.decision, lever));
        Row::new(stack::name(language, lever), chosen)
    };
    let rows = Lever::ALL.into_iter().map(row).collect();
    Table::by_scenario(caption, first, &report.names, rows).laid_out(Layout::Cells)
}

/// The scorecard, how to read it, and further outcomes.
pub fn outcomes(report: &Report<'_>) -> Vec<Block> {
    let language = report.language;
    let table = |caption: &str, rows: &[ScoreRow]| {
        let mut table = scores(report, caption, rows.iter());
        for (row, score) in table.rows.iter_mut().zip(rows) {
            for (cell, column) in row.cells.iter_mut().zip(&report.subject.comparison.columns) {
                cell.exact = Some(score.measure.value(&column.summary));
            }
        }
        Block::Table(table)
    };
    let card = &report.scorecard;
    vec![
        table(texts::scorecard_caption(language), &card.rows),
        Block::Note(sentences::reading(language).to_owned()),
        table(texts::more_caption(language), &card.more),
    ]
}

/// Rows of the scorecard.
pub fn scores<'a>(report: &Report<'_>, caption: &str, rows: impl Iterator<Item = &'a ScoreRow>) -> Table {
    let rows = rows.map(|row| Row::new(row.label.clone(), row.cells.iter().map(Cell::of_score)));
    Table::by_scenario(caption, texts::outcome(report.language), &report.names, rows.collect())
        .laid_out(Layout::Cells)
}
