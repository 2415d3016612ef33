//! Bar rows: a figure with a bar under every scenario, so that rows compare at a glance.

use super::grid;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::bars::{Bar, BarRow};

const LONGEST: u16 = 24;

/// Draws rows from `top` down, with the cursor on one of them or on none.
pub fn draw<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    top: u16,
    rows: &[BarRow],
    cursor: Option<usize>,
) {
    let figures = rows.iter().flat_map(|row| row.bars.iter().flatten()).map(|bar| width(&bar.figure));
    let widest = figures.max().unwrap_or(1);
    for ((number, row), y) in rows.iter().enumerate().zip(top..) {
        let is_selected = cursor == Some(number);
        grid::label_with_cursor(canvas, columns, y, row.label, row.short_label, is_selected);
        grid::separators(canvas, columns, y);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = grid::inside(columns, place, y);
            match row.bars.get(scenario) {
                Some(Some(bar)) => {
                    canvas.put_right(area.x, y, widest, &bar.figure, Role::Strong);
                    let longest = area.width.saturating_sub(widest + 2).min(LONGEST);
                    let start = area.x + widest + 1;
                    canvas.line(start, y, length(bar, longest), "■", Role::Scenario(scenario));
                }
                _ => {
                    canvas.put(area.x, y, area.width, "…", Role::Dim);
                }
            }
        }
    }
}

/// How many cells a bar takes: none for nothing, at least one for something.
fn length(bar: &Bar, longest: u16) -> u16 {
    let exact = bar.length.clamp(0.0, 1.0) * f64::from(longest);
    (exact.round() as u16).max(u16::from(exact > 0.0)).min(longest)
}
