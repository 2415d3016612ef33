//! Stack grid: the choices of every scenario, layer by layer, with the focus and what differs from the baseline.

use super::grid;
use crate::session::message::Target;
use crate::session::screen::Focus;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::stack::{StackCell, StackRow};

/// Draws the rows from `top` down.
pub fn draw(canvas: &mut Canvas<'_, Target>, columns: &Columns, top: u16, rows: &[StackRow], focus: Focus) {
    for (row, y) in rows.iter().zip(top..) {
        let in_focus = focus.row == row.row;
        let role = if in_focus { Role::Strong } else { Role::Text };
        grid::label_that_fits(canvas, columns, y, &row.label, &row.short_label, role);
        grid::separators(canvas, columns, y);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = grid::cell(columns, place, y);
            let is_selected = in_focus && focus.scenario == scenario;
            if let Some(cell) = row.cells.get(scenario) {
                draw_cell(canvas, area, cell, is_selected);
            }
            canvas.target(area, Target::Cell { scenario, row: row.row });
        }
    }
}

/// Draws one cell: the mark of the focus, the mark of a change, the choice in the longest form that fits.
fn draw_cell(
    canvas: &mut Canvas<'_, Target>,
    area: ratatui::layout::Rect,
    cell: &StackCell,
    is_selected: bool,
) {
    if is_selected {
        canvas.tint(area, Role::Selected);
        canvas.put(area.x, area.y, 1, "▸", Role::Selected);
    }
    let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
    if cell.is_changed {
        canvas.put(area.x + 1, area.y, 1, "≠", role(Role::Strong));
    }
    let room = area.width.saturating_sub(grid::GUTTER);
    let form = cell.forms.iter().find(|form| width(form) <= room).or(cell.forms.last());
    if let Some(form) = form {
        canvas.put(area.x + grid::GUTTER, area.y, room, form, role(Role::Text));
    }
}
