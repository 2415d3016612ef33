//! The competences screen.

use crate::session::Session;
use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use crate::view::competences::competences;
use ratatui::layout::Rect;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = competences(session);
    canvas.put(area.x + 1, area.y, area.width - 2, &view.heading, Role::Strong);
}
