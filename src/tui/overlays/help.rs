//! Help: the keys that work here, with what they do.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::lists::Help;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::tui::widgets::popup::{self, popup};
use crate::view::keys;

const WIDTH: u16 = 120;

const GAP: u16 = 2;

pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, help: &Help) {
    let title = texts::help(language, help.place.name().in_language(language));
    let lines: Vec<_> = help.rows.iter().map(|row| keys::row(language, row)).collect();
    let place = popup(canvas, &title, WIDTH, popup::height(lines.len(), popup::ABOUT));
    let (list, about) = popup::split(canvas, place);
    let keys = lines.iter().map(|line| width(&line.keys)).max().unwrap_or(0) + GAP;
    let labels = lines.iter().map(|line| width(line.label)).max().unwrap_or(0) + GAP;
    let sentences = lines.iter().map(|line| width(line.sentence)).max().unwrap_or(0);
    list::draw(canvas, list, help.cursor, lines.len(), |canvas, line| {
        let Some(command) = lines.get(line.number) else { return };
        let (x, y, room) = (line.place.x, line.place.y, line.place.width);
        canvas.put(x, y, room, &command.keys, line.role(Role::Key));
        let after = (x + keys.min(room), room.saturating_sub(keys));
        canvas.put(after.0, y, after.1, command.label, line.role(Role::Text));
        // Narrow screens say the sentence only of the line under the cursor, below the list.
        if after.1 >= labels + sentences {
            canvas.put(after.0 + labels, y, after.1 - labels, command.sentence, line.role(Role::Dim));
        }
    });
    if let Some(command) = lines.get(help.cursor) {
        popup::about(canvas, about, command.sentence);
    }
}
