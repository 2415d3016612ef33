//! What was compared in a memo, and how it comes out.

use super::foundation;
use crate::domain::scenario::Lever;
use crate::report::document::{Block, Cell, Layout, Row, Table};
use crate::report::evidence::Report;
use crate::texts::{memo as texts, report as sentences};
use crate::view::scorecard::ScoreRow;
use crate::view::stack;

/// What differs between the scenarios, and where directions come from.
pub fn scenarios(report: &Report<'_>) -> Vec<Block> {
    let lists = [report.scorecard.differs.clone(), foundation::origins(report)];
    let lists = lists.into_iter().filter(|list| !list.is_empty()).map(Block::List);
    // The annex marks the names as well.
    lists.chain(report.adapted.iter().cloned().map(Block::Note)).collect()
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
