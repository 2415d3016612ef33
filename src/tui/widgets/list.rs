//! List: rows of which one has the cursor, scrolled so that the cursor stays in sight, with a bar that shows where.

use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Which rows of a list are in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first row in sight.
    pub first: usize,
    /// How many rows are in sight.
    pub shown: usize,
}

impl Window {
    /// The rows in sight when `room` rows fit: the cursor in the middle, except near the ends.
    #[must_use]
    pub fn around(cursor: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = cursor.saturating_sub(room / 2).min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight when the user scrolls without a cursor: from `offset`, but never past the end.
    #[must_use]
    pub fn from(offset: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = offset.min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight, by number.
    #[must_use]
    pub const fn rows(self) -> std::ops::Range<usize> {
        self.first..self.first + self.shown
    }
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
