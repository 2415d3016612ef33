//! The risks in a memo: incidents and public values.

use crate::report::document::{Bar, Block, Cell, Row, Table};
use crate::report::evidence::Report;
use crate::summary::comparison::Summary;
use crate::summary::likelihood::in_order;
use crate::texts::{memo as texts, risks};
use crate::view::bars::{BarRow, public_values};
use crate::view::formatting::counted_of;
use crate::view::risks::incidents;

/// How often incidents strike and public values are hit.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let summaries = subject.summaries();
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
                bar: Some(Bar { zero: 0.0, length, scenario }),
                ..Cell::default()
            })
        };
        let cells = summaries.iter().flatten().enumerate().map(cell);
        Row::new(
            incidents::name(language, subject.base, kind),
            cells.map(Option::unwrap_or_default).collect::<Vec<_>>(),
        )
    });
    let table = |caption: &str, first, rows: Vec<Row>| {
        Block::Table(Table::by_scenario(caption, first, &report.names, rows))
    };
    let values = public_values(language, &summaries).into_iter().map(value_row).collect();
    let of = counted_of(subject.comparison.manifest.futures);
    vec![
        table(&texts::incidents_caption(language, of), texts::incident(language), rows.collect()),
        Block::Note(risks::common_cause(language).to_owned()),
        table(&texts::values_caption(language, of), texts::public_value(language), values),
    ]
}

fn value_row(row: BarRow) -> Row {
    let bars = row.bars.into_iter().enumerate();
    let cells = bars.map(|(scenario, bar)| {
        bar.map_or_else(Cell::default, |bar| Cell {
            bar: Some(Bar { zero: 0.0, length: bar.length, scenario }),
            ..Cell::from(bar.figure)
        })
    });
    Row::new(row.label, cells)
}
