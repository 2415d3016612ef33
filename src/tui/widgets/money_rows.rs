//! Money rows: a figure with a bar under every scenario, all bars of a part on one axis; below zero a bar goes to the left.

use super::grid;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::costs::table::{MoneyBar, MoneyCell, MoneyRow};
use ratatui::layout::Rect;

const LONGEST: u16 = 32;

/// Cells that stay free right of the bars, so that none touches a scrollbar.
const MARGIN: u16 = 2;

/// The width of the figures of these rows.
pub fn figures<'a>(rows: impl Iterator<Item = &'a MoneyRow>) -> u16 {
    let bars = rows.flat_map(|row| row.cells.iter().filter_map(MoneyCell::bar));
    bars.map(|bar| width(&bar.figure)).max().unwrap_or(1)
}

/// Draws one row. `figures` is how wide its figures are, `zero` where zero is on the axis; `focus` is the scenario under the
/// cursor, when the cursor is on this row.
pub fn draw<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    row: &MoneyRow,
    zero: f64,
    figures: u16,
    focus: Option<usize>,
) {
    let role = if focus.is_some() || row.is_sum { Role::Strong } else { Role::Text };
    grid::label_that_fits(canvas, columns, y, &row.label, &row.short_label, role);
    grid::separators(canvas, columns, y);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let cell = grid::cell(columns, place, y);
        let area = grid::inside(columns, place, y);
        match row.cells.get(scenario) {
            Some(MoneyCell::Figure(bar)) => {
                let role = if row.is_sum { Role::Strong } else { Role::Text };
                canvas.put_right(area.x, y, figures, &bar.figure, role);
                let start = area.x + figures + 1;
                let room = Rect {
                    x: start,
                    width: area.right().saturating_sub(start + MARGIN).min(LONGEST),
                    ..area
                };
                draw_bar(canvas, room, bar, zero, Role::Scenario(scenario));
            }
            Some(MoneyCell::Empty) => {}
            Some(MoneyCell::Awaited) | None => {
                canvas.put_right(area.x, y, figures, "…", Role::Dim);
            }
        }
        if focus == Some(scenario) {
            let marked = Rect { width: (grid::GUTTER + figures).min(cell.width), ..cell };
            canvas.tint(marked, Role::Selected);
            canvas.put(cell.x, y, 1, "▸", Role::Selected);
        }
    }
}

/// Draws a bar from zero: full to the right, hollow to the left.
fn draw_bar<T>(canvas: &mut Canvas<'_, T>, room: Rect, bar: &MoneyBar, zero: f64, role: Role) {
    let cells = |share: f64| (share.clamp(0.0, 1.0) * f64::from(room.width)).round() as u16;
    // Something below zero needs at least one cell to show it.
    let left = cells(zero).max(u16::from(zero > 0.0)).min(room.width);
    let length = cells(bar.length.abs()).max(u16::from(bar.length != 0.0));
    if bar.length < 0.0 {
        let length = length.min(left);
        canvas.line(room.x + left - length, room.y, length, "□", role);
    } else {
        canvas.line(room.x + left, room.y, length.min(room.width - left), "■", role);
    }
}
