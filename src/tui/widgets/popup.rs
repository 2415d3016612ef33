//! Popup: a box over the screen, with a title, a place to close it, and an explanation below its list.

use crate::controls::command::Command;
use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Cells between the frame of a popup and its text, left and right.
const MARGIN: u16 = 1;

/// Less than this of the screen beside a popup is not worth showing.
const SLIVER: u16 = 8;

/// Lines of the explanation below a list.
pub const ABOUT: u16 = 3;

/// The height of a popup with a list of so many lines and so many other ones, with the rule between them.
pub fn height(lines: usize, others: u16) -> u16 {
    u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(others + 1)
}

/// Draws a box in the middle of the screen, above the footer, for content of this size; returns the place of the
/// content, which is smaller than asked when the screen is.
pub fn popup(canvas: &mut Canvas<'_, Target>, title: &str, wide: u16, high: u16) -> Rect {
    let screen = canvas.area();
    // Title above, footer below; with a strip, the notice stays in sight as well.
    let strip = canvas.reserved();
    let free = screen.height.saturating_sub(2 + strip + u16::from(strip > 0));
    let asked = wide.max(width(title) + 10).saturating_add(2 + 2 * MARGIN);
    // A few cells of the screen beside the box would only look like noise.
    let width = if asked.saturating_add(SLIVER) > screen.width { screen.width } else { asked };
    let height = high.saturating_add(2).min(free);
    let place = Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + 1 + (free - height) / 2,
        width,
        height,
    }
    .intersection(screen);
    canvas.cover(place);
    frame(canvas, place);
    let title = [(" ", Role::Frame), (title, Role::Heading), (" ", Role::Frame)];
    canvas.put_all(place.x + 1, place.y, width.saturating_sub(9), &title);
    if width > 12 {
        let closing = Rect { x: place.right() - 7, y: place.y, width: 5, height: 1 };
        canvas.put(closing.x, closing.y, closing.width, " Esc ", Role::Key);
        canvas.target(closing, Target::Hint(Command::Back));
    }
    Rect {
        x: place.x + 1 + MARGIN,
        y: place.y + 1,
        width: place.width.saturating_sub(2 + 2 * MARGIN),
        height: place.height.saturating_sub(2),
    }
}

/// Divides the inside of a popup into a list and, below a rule, an explanation.
pub fn split(canvas: &mut Canvas<'_, Target>, place: Rect) -> (Rect, Rect) {
    let height = place.height.saturating_sub(ABOUT + 1);
    let list = Rect { height, ..place };
    let rule = place.y + height;
    if place.height > ABOUT + 1 {
        canvas.line(place.x, rule, place.width, "─", Role::Frame);
    }
    (list, Rect { y: rule + 1, height: ABOUT, ..place })
}

/// Writes the explanation below a list.
pub fn about(canvas: &mut Canvas<'_, Target>, place: Rect, text: &str) {
    for (line, y) in wrapped(text, place.width, usize::from(place.height)).iter().zip(place.y..) {
        canvas.put(place.x, y, place.width, line, Role::Text);
    }
}

/// Draws the four sides of a box.
fn frame(canvas: &mut Canvas<'_, Target>, place: Rect) {
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
