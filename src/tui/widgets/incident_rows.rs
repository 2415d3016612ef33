//! Incident rows: in how many futures each strikes, ten dots for it, and what follows, under every scenario.

use super::grid;
use crate::session::message::Target;
use crate::session::screen::RisksPart;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::risks::incidents::{IncidentCell, IncidentRow};
use ratatui::layout::Rect;

/// Draws the rows in a place; says how many lines they took.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    place: Rect,
    rows: &[IncidentRow],
    cursor: Option<usize>,
) -> u16 {
    let figures = rows.iter().flat_map(|row| row.cells.iter().flatten()).map(|cell| width(&cell.count));
    let widest = figures.max().unwrap_or(1);
    let shown = rows.len().min(usize::from(place.height));
    for ((number, row), y) in rows.iter().enumerate().take(shown).zip(place.y..) {
        let is_selected = cursor == Some(number);
        grid::label_with_cursor(canvas, columns, y, &row.label, &row.short_label, is_selected);
        grid::separators(canvas, columns, y);
        for (column, &scenario) in columns.shown.iter().enumerate() {
            let cell = grid::cell(columns, column, y);
            let inside = Rect { x: cell.x + 1, width: cell.width.saturating_sub(1), ..cell };
            match row.cells.get(scenario) {
                Some(Some(found)) => draw_cell(canvas, inside, widest, found, scenario),
                _ => {
                    canvas.put(inside.x, y, inside.width, "…", Role::Dim);
                }
            }
        }
        canvas.target(Rect { y, height: 1, ..place }, Target::Risk(RisksPart::Incidents, number));
    }
    u16::try_from(shown).unwrap_or(u16::MAX)
}

/// Draws one cell: figure, dots, and the longest form of what follows that fits.
fn draw_cell(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    widest: u16,
    cell: &IncidentCell,
    scenario: usize,
) {
    canvas.put_right(place.x, place.y, widest, &cell.count, Role::Strong);
    let dots = place.x + widest + 1;
    let taken = widest
        + 1
        + canvas.put(
            dots,
            place.y,
            place.width.saturating_sub(widest + 1),
            &cell.dots,
            Role::Scenario(scenario),
        );
    let room = place.width.saturating_sub(taken + 1);
    if let Some(form) = cell.consequences.iter().find(|form| width(form) <= room) {
        canvas.put(place.x + taken + 1, place.y, room, form, Role::Dim);
    }
}
