//! List: rows of which one has the cursor, scrolled so that the cursor stays in sight, with a bar that shows where.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Which rows of a list are in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub first: usize,
    /// How many rows are in sight.
    pub shown: usize,
}

impl Window {
    /// The rows in sight when `room` rows fit: the cursor in the middle, except near the ends.
    pub fn around(cursor: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = cursor.saturating_sub(room / 2).min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight when the user scrolls without a cursor: from `offset`, but never past the end.
    pub fn from(offset: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = offset.min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight, by number.
    pub const fn rows(self) -> std::ops::Range<usize> {
        self.first..self.first + self.shown
    }
}

/// How a list looks at one line: the place for its text, its number, and the role of its text when it has the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub place: Rect,
    pub is_selected: bool,
}

impl Line {
    pub const fn role(self, otherwise: Role) -> Role {
        if self.is_selected { Role::Selected } else { otherwise }
    }
}

/// Cells at the right of a list for the bar that shows where one is.
pub const BAR: u16 = 2;

/// Cells at the left of a line for the mark of the cursor.
const MARK: u16 = 2;

/// Draws a list of so many lines; `draw_line` writes the text of one.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    cursor: usize,
    lines: usize,
    mut draw_line: impl FnMut(&mut Canvas<'_, Target>, Line),
) {
    let window = Window::around(cursor.min(lines.saturating_sub(1)), lines, place.height);
    let width = place.width.saturating_sub(u16::from(lines > window.shown) * BAR);
    for (number, y) in window.rows().zip(place.y..) {
        let row = Rect { y, width, height: 1, ..place };
        let is_selected = number == cursor;
        if is_selected {
            canvas.tint(row, Role::Selected);
            canvas.put(row.x, y, 1, "▸", Role::Selected);
        }
        let text = Rect { x: row.x + MARK.min(width), width: width.saturating_sub(MARK), ..row };
        draw_line(canvas, Line { number, place: text, is_selected });
        canvas.target(row, Target::ListRow(number));
    }
    scrollbar(canvas, place, window, lines);
}

/// Draws the bar at the right of a list, when not all of its rows are in sight.
pub fn scrollbar<T>(canvas: &mut Canvas<'_, T>, place: Rect, window: Window, rows: usize) {
    if rows <= window.shown || place.height == 0 || place.width == 0 {
        return;
    }
    let track = usize::from(place.height);
    let thumb = (track * window.shown / rows).clamp(1, track);
    let top = (track - thumb) * window.first / (rows - window.shown).max(1);
    for row in 0..place.height {
        let inside = (top..top + thumb).contains(&usize::from(row));
        canvas.put(place.right() - 1, place.y + row, 1, if inside { "█" } else { "│" }, Role::Frame);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_cursor_is_always_in_sight(rows in 1_usize..200, cursor in 0_usize..200, room in 1_u16..60) {
            let cursor = cursor.min(rows - 1);
            let window = Window::around(cursor, rows, room);
            prop_assert!(window.rows().contains(&cursor));
            prop_assert!(window.rows().end <= rows);
            prop_assert_eq!(window.shown, rows.min(usize::from(room)));
        }

        #[test]
        fn scrolling_never_passes_the_end(rows in 0_usize..200, offset in 0_usize..300, room in 0_u16..60) {
            let window = Window::from(offset, rows, room);
            prop_assert_eq!(window.shown, rows.min(usize::from(room)));
            prop_assert!(window.rows().end <= rows);
        }
    }
}
