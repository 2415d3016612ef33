//! Menus: a short list to pick from, with what the line under the cursor means.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::menu::{Menu, MenuKind};
use crate::texts::{files, outputs, overlays as texts, teams, words};
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::tui::widgets::popup::{self, popup};

const WIDTH: u16 = 74;

/// Draws a menu over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, menu: &Menu) {
    let place =
        popup(canvas, &title(language, menu.kind), WIDTH, popup::height(menu.items.len(), popup::ABOUT));
    let (list, about) = popup::split(canvas, place);
    list::draw(canvas, list, menu.cursor, menu.items.len(), |canvas, line| {
        let Some(item) = menu.items.get(line.number) else { return };
        let origin = item.origin.map_or("", |origin| words::origin(language, origin));
        let room = line.place.width.saturating_sub(width(origin) + 2);
        canvas.put(line.place.x, line.place.y, room, item.name.in_language(language), line.role(Role::Text));
        canvas.put_right(line.place.x, line.place.y, line.place.width, origin, line.role(Role::Dim));
    });
    if let Some(item) = menu.items.get(menu.cursor) {
        popup::about(canvas, about, item.about.in_language(language));
    }
}

fn title(language: Language, kind: MenuKind) -> String {
    let fixed = match kind {
        MenuKind::Direction => texts::menu_direction(language),
        MenuKind::Training => texts::menu_training(language),
        MenuKind::Case => texts::menu_case(language),
        MenuKind::Organisation => texts::menu_organisation(language),
        MenuKind::Demo => texts::menu_demo(language),
        MenuKind::Outcome => texts::menu_outcome(language),
        MenuKind::Event => texts::menu_event(language),
        MenuKind::Debrief => teams::debrief(language),
        MenuKind::Lesson => texts::menu_lesson(language),
        MenuKind::Report => outputs::menu_report(language),
        MenuKind::Export => outputs::menu_export(language),
        MenuKind::Files => files::menu(language),
        MenuKind::Now(layer) => return texts::today(language, words::layer(language, layer)),
    };
    fixed.to_owned()
}
