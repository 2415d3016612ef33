//! The risks in a memo: incidents and public values.

use super::document::{Block, Cell, CellBar, Row};
use super::tables;
use crate::report::contents::Contents;
use crate::report::subject::Subject;
use crate::summary::comparison::Summary;
use crate::summary::likelihood::in_order;
use crate::texts::{memo as texts, risks};
use crate::view::bars;
use crate::view::risks::incidents;

/// How often incidents strike and public values are hit.
pub fn blocks(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let language = subject.language;
    let summaries = tables::summaries(subject);
    let kinds = in_order(&summaries);
    let names = incidents::rows(language, subject.base, &kinds, &summaries);
    let rows = kinds.iter().zip(names).map(|(&kind, row)| {
        let cell = |(scenario, summary): (usize, &&Summary)| {
            let found = row.cells.get(scenario)?.as_ref()?;
            let length = summary.incidents.by_kind[kind];
            Some(Cell {
                text: found.count.clone(),
                exact: Some(length),
                range: (length > 0.0).then(|| found.consequences[0].clone()),
                bar: Some(CellBar { zero: 0.0, length, scenario }),
                ..Cell::default()
            })
        };
        let cells = summaries.iter().flatten().enumerate().map(cell);
        Row {
            label: incidents::name(language, subject.base, kind),
            is_sum: false,
            cells: cells.map(Option::unwrap_or_default).collect(),
        }
    });
    let incidents = tables::by_scenario(
        texts::incidents_caption(language).to_owned(),
        texts::incident(language),
        &contents.scenarios,
        rows.collect(),
    );
    let values = bars::public_values(language, &summaries).into_iter().map(tables::bar_row).collect();
    let values = tables::by_scenario(
        texts::values_caption(language).to_owned(),
        texts::public_value(language),
        &contents.scenarios,
        values,
    );
    vec![Block::Table(incidents), Block::Note(risks::common_cause(language).to_owned()), Block::Table(values)]
}
