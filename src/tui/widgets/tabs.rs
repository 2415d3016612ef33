//! Tabs: every screen with its key in one line; the one that is shown stands in brackets.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use crate::view::frame::Tab;
use ratatui::layout::Rect;

/// Draws the tabs on a line; each can be clicked.
pub fn draw(canvas: &mut Canvas<'_, Target>, line: Rect, tabs: &[Tab]) {
    let mut x = line.x;
    for tab in tabs {
        let room = line.right().saturating_sub(x);
        let [open, close] = if tab.is_active { ["[", "]"] } else { [" ", " "] };
        let name = if tab.is_active { Role::Strong } else { Role::Text };
        let parts = [
            (open, Role::Strong),
            (tab.key.as_str(), Role::Key),
            (" ", Role::Text),
            (tab.name, name),
            (close, Role::Strong),
        ];
        let length = canvas.put_all(x, line.y, room, &parts);
        canvas.target(Rect { x, width: length, ..line }, Target::Tab(tab.screen));
        x += length;
    }
}
