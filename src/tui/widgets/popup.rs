//! Popup: a box over the screen, with a title and a place to close it.

use crate::tui::canvas::Canvas;
use crate::tui::text;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Cells between the frame of a popup and its text, left and right.
const MARGIN: u16 = 1;

/// Draws a box in the middle of the screen for content of this size; returns the place of the content,
/// which is smaller than asked when the screen is.
pub fn popup<T>(canvas: &mut Canvas<'_, T>, title: &str, width: u16, height: u16, close: T) -> Rect {
    let screen = canvas.area();
    let width = width.max(text::width(title) + 10).saturating_add(2 + 2 * MARGIN).min(screen.width);
    let height = height.saturating_add(2).min(screen.height);
    let place = Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + (screen.height - height) / 2,
        width,
        height,
    };
    canvas.cover(place);
    frame(canvas, place);
    canvas.put_all(
        place.x + 1,
        place.y,
        width.saturating_sub(9),
        &[(" ", Role::Frame), (title, Role::Heading), (" ", Role::Frame)],
    );
    if width > 12 {
        let closing = Rect { x: place.right() - 7, y: place.y, width: 5, height: 1 };
        canvas.put(closing.x, closing.y, closing.width, " Esc ", Role::Key);
        canvas.target(closing, close);
    }
    Rect {
        x: place.x + 1 + MARGIN,
        y: place.y + 1,
        width: width.saturating_sub(2 + 2 * MARGIN),
        height: height.saturating_sub(2),
    }
}

/// Draws the four sides of a box.
fn frame<T>(canvas: &mut Canvas<'_, T>, place: Rect) {
    if place.width < 2 || place.height < 2 {
        return;
    }
    let (right, bottom) = (place.right() - 1, place.bottom() - 1);
    for (y, left_corner, right_corner) in [(place.y, "┌", "┐"), (bottom, "└", "┘")] {
        canvas.put(place.x, y, 1, left_corner, Role::Frame);
        canvas.line(place.x + 1, y, place.width - 2, "─", Role::Frame);
        canvas.put(right, y, 1, right_corner, Role::Frame);
    }
    for y in place.y + 1..bottom {
        canvas.put(place.x, y, 1, "│", Role::Frame);
        canvas.put(right, y, 1, "│", Role::Frame);
    }
}
