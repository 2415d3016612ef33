//! Tables that several sections make alike.

use super::document::{Cell, CellBar, Layout, Row, Table};
use crate::report::subject::Subject;
use crate::summary::comparison::Summary;
use crate::view::bars::BarRow;
use crate::view::costs::table::{MoneyCell, MoneyRow};

/// The figures of every scenario, A first.
pub fn summaries<'a>(subject: &Subject<'a>) -> Vec<Option<&'a Summary>> {
    subject.comparison.columns.iter().map(|column| Some(&*column.summary)).collect()
}

/// A table with a column for each scenario.
pub fn by_scenario(caption: String, first: &str, scenarios: &[String], rows: Vec<Row>) -> Table {
    let heads = std::iter::once(first.to_owned()).chain(scenarios.iter().cloned()).collect();
    Table { caption, heads, rows, layout: Layout::Lines }
}

/// A row of amounts with bars on an axis of which zero is at this share from the left.
pub fn money_row(row: MoneyRow, zero: f64) -> Row {
    let is_sum = row.is_sum;
    let cell = |(scenario, cell): (usize, MoneyCell)| match cell.bar() {
        None => Cell::text(""),
        Some(bar) => Cell {
            text: bar.figure.clone(),
            bar: (!is_sum).then_some(CellBar { zero, length: bar.length, scenario }),
            ..Cell::default()
        },
    };
    Row { label: row.label, is_sum, cells: row.cells.into_iter().enumerate().map(cell).collect() }
}

pub fn bar_row(row: BarRow) -> Row {
    let cell = |(scenario, bar): (usize, Option<crate::view::bars::Bar>)| match bar {
        None => Cell::text(""),
        Some(bar) => Cell {
            text: bar.figure,
            bar: Some(CellBar { zero: 0.0, length: bar.length, scenario }),
            ..Cell::default()
        },
    };
    Row {
        label: row.label.to_owned(),
        is_sum: false,
        cells: row.bars.into_iter().enumerate().map(cell).collect(),
    }
}
