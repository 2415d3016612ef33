//! A screen whose figures are hidden until a reveal.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Draws what is told in the place of the figures, in the middle.
pub fn draw(canvas: &mut Canvas<'_, Target>, place: Rect, [name, why]: &[String; 2]) {
    let middle = place.y + place.height / 2;
    for (text, y, role) in [(name, middle.saturating_sub(1), Role::Heading), (why, middle + 1, Role::Text)] {
        let x = place.x + place.width.saturating_sub(width(text)) / 2;
        if y < place.bottom() {
            canvas.put(x, y, place.width, text, role);
        }
    }
}
