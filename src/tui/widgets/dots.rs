//! Dots: twenty equally likely futures of each scenario, filled when within the budget.

use super::grid;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::theme::Role;
use crate::view::lists::Dots;

/// Draws the dots of every scenario that is shown in one row, or this sign where they are missing.
pub fn draw<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    label: &str,
    dots: &[Option<Dots>],
    missing: &str,
) {
    let total = u16::try_from(Dots::TOTAL).unwrap_or(u16::MAX);
    // In the narrowest column the dots need the whole width: the line beside them would look like one more mark.
    let indent = if columns.each >= total + grid::GUTTER { grid::GUTTER } else { 0 };
    grid::label(canvas, columns, y, label, Role::Text);
    if indent > 0 {
        grid::separators(canvas, columns, y);
    }
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let cell = grid::cell(columns, place, y);
        let (x, room) = (cell.x + indent, cell.width - indent);
        match dots.get(scenario).copied().flatten() {
            Some(dots) => {
                canvas.put(x, y, room, &dots.marks(), Role::Scenario(scenario));
            }
            None => {
                canvas.put(x, y, room, missing, Role::Dim);
            }
        }
    }
}
