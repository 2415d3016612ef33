//! The command palette: type a few letters, run a command.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::palette::Palette;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::popup::{self, popup};
use crate::tui::widgets::{input, list};
use crate::view::keys;
use ratatui::layout::Rect;

const WIDTH: u16 = 74;

/// Lines of the list; the same however many commands match, so that the box stands still while one types.
const LINES: usize = 12;

/// Draws the palette over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, palette: &Palette) {
    let language = session.settings.language;
    let place = popup(canvas, texts::palette(language), WIDTH, popup::height(LINES + 1, popup::ABOUT));
    let (list, about) = popup::split(canvas, place);
    input::draw(canvas, Rect { height: 1, ..list }, texts::search(language), &palette.query);
    let list = Rect { y: list.y + 1, height: list.height.saturating_sub(1), ..list };
    if palette.found.is_empty() {
        canvas.put(list.x, list.y, list.width, texts::nothing_found(language), Role::Dim);
    }
    let line_of = |command| keys::line(language, &session.settings.keymap, palette.place, command);
    list::draw(canvas, list, palette.cursor, palette.found.len(), |canvas, line| {
        let Some(command) = palette.found.get(line.number).copied().map(line_of) else { return };
        let room = line.place.width.saturating_sub(width(&command.keys) + 2);
        canvas.put(line.place.x, line.place.y, room, command.label, line.role(Role::Text));
        canvas.put_right(line.place.x, line.place.y, line.place.width, &command.keys, line.role(Role::Key));
    });
    if let Some(command) = palette.found.get(palette.cursor).copied().map(line_of) {
        popup::about(canvas, about, command.sentence);
    }
}
