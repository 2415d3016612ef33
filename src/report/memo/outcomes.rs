//! The scorecard in a memo.

use super::document::{Block, Cell, Row, Table};
use super::tables;
use crate::report::contents::Contents;
use crate::report::subject::Subject;
use crate::texts::{memo as texts, report};
use crate::view::measure::Measure;
use crate::view::scorecard::{ScoreCell, ScoreRow};

/// The scorecard, how to read it, and further outcomes.
pub fn blocks(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let language = subject.language;
    let table = |caption: &str, measures: &[Measure], rows: &[ScoreRow]| -> Table {
        let rows = measures.iter().zip(rows).map(|(measure, scores)| row(subject, *measure, scores));
        tables::by_scenario(caption.to_owned(), texts::outcome(language), &contents.scenarios, rows.collect())
    };
    let card = &contents.scorecard;
    vec![
        Block::Table(table(texts::scorecard_caption(language), &Measure::SCORECARD, &card.rows)),
        Block::Note(report::reading(language).to_owned()),
        Block::Table(table(texts::more_caption(language), &Measure::MORE, &card.more)),
    ]
}

fn row(subject: &Subject<'_>, measure: Measure, scores: &ScoreRow) -> Row {
    let cells = scores.cells.iter().zip(&subject.comparison.columns);
    Row {
        label: scores.label.clone(),
        is_sum: false,
        cells: cells.map(|(score, column)| cell(score, measure.value(&column.summary))).collect(),
    }
}

fn cell(score: &ScoreCell, exact: f64) -> Cell {
    let standing = (!score.word.is_empty()).then(|| (score.sign, format!("{} {}", score.glyph, score.word)));
    Cell {
        text: score.main.clone(),
        exact: Some(exact),
        range: score.range.clone(),
        standing,
        ..Cell::default()
    }
}
