//! Grid: the lines and places of a table with a column of labels and a column per scenario.

use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Cells at the left of a column: for the mark of the focus and for the mark of a change.
pub const GUTTER: u16 = 2;

/// Draws a label at the left of a row.
pub fn label<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16, text: &str, role: Role) {
    canvas.put(1, y, columns.labels.saturating_sub(1), text, role);
}

/// Draws a label at the left of a row, in its short form when the full one does not fit.
pub fn label_that_fits<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    text: &str,
    short: &str,
    role: Role,
) {
    // A cell left and a cell right of it stay empty.
    let fits = width(text) + 2 <= columns.labels;
    label(canvas, columns, y, if fits { text } else { short }, role);
}

/// Draws the label of a row that can have the cursor, with the mark of the cursor when it has.
pub fn label_with_cursor<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    text: &str,
    short: &str,
    is_selected: bool,
) {
    if is_selected {
        canvas.tint(Rect { x: 0, y, width: columns.labels, height: 1 }, Role::Selected);
        canvas.put(0, y, 1, "▸", Role::Selected);
    }
    let role = if is_selected { Role::Selected } else { Role::Text };
    label_that_fits(canvas, columns, y, text, short, role);
}

/// Draws the lines left of every column in a row.
pub fn separators<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16) {
    for place in 0..columns.shown.len() {
        canvas.put(columns.start(place), y, 1, "│", Role::Frame);
    }
}

/// Draws a line over the whole table, with a crossing where columns begin, and a heading in it.
pub fn rule<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16, crossing: &str, heading: &str) {
    canvas.line(0, y, columns.width(), "─", Role::Frame);
    for place in 0..columns.shown.len() {
        canvas.put(columns.start(place), y, 1, crossing, Role::Frame);
    }
    if !heading.is_empty() {
        let room = columns.labels.saturating_sub(2);
        let texts = [(" ", Role::Frame), (heading, Role::Heading), (" ", Role::Frame)];
        canvas.put_all(0, y, room, &texts);
    }
}

/// The cells of a column in a row, after the line.
pub fn cell(columns: &Columns, place: usize, y: u16) -> Rect {
    Rect { x: columns.start(place) + 1, y, width: columns.each, height: 1 }
}

/// The cells of a column in a row without the gutter.
pub fn inside(columns: &Columns, place: usize, y: u16) -> Rect {
    let cell = cell(columns, place, y);
    Rect { x: cell.x + GUTTER, width: cell.width.saturating_sub(GUTTER), ..cell }
}
