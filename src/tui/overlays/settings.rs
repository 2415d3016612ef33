//! The settings: what holds, where it was set, and where it is kept.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::lists::SettingList;
use crate::texts::settings as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::tui::widgets::popup::{self, popup};
use crate::view::overlays::settings::{place, rows};

const WIDTH: u16 = 76;

const GAP: u16 = 2;

/// Draws the settings over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, settings: SettingList) {
    let rows = rows(session);
    let inside = popup(
        canvas,
        texts::title(session.settings.language),
        WIDTH,
        popup::height(rows.len() + 1, popup::ABOUT),
    );
    let (mut list, about) = popup::split(canvas, inside);
    list.height = list.height.saturating_sub(1);
    canvas.put(list.x, list.bottom(), list.width, &place(session), Role::Dim);
    let names = rows.iter().map(|row| width(row.name)).max().unwrap_or(0) + GAP;
    list::draw(canvas, list, settings.cursor, rows.len(), |canvas, line| {
        let Some(row) = rows.get(line.number) else { return };
        let (x, y, room) = (line.place.x, line.place.y, line.place.width);
        canvas.put(x, y, room, row.name, line.role(Role::Text));
        let left = room.saturating_sub(names + width(row.origin) + GAP);
        canvas.put(x + names.min(room), y, left, &row.value, line.role(Role::Strong));
        canvas.put_right(x, y, room, row.origin, line.role(Role::Dim));
    });
    if let Some(row) = rows.get(settings.cursor) {
        popup::about(canvas, about, row.about);
    }
}
