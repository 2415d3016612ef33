//! Lists that lie over the screen, with more about the line under the cursor: menus, help, commands, settings, the form of a case.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::lists::{CaseForm, Help, SettingList};
use crate::session::overlay::menu::{Menu, MenuKind};
use crate::session::overlay::text_input::Palette;
use crate::texts::{explore, files, outputs, overlays as texts, settings as setting_texts, teams};
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, popup};
use crate::view::keys;
use crate::view::overlays::case_form::form_box;
use crate::view::overlays::settings::{place, rows};
use ratatui::layout::Rect;

const MENU_WIDTH: u16 = 74;

/// Draws a menu over the screen.
pub fn menu(canvas: &mut Canvas<'_, Target>, language: Language, menu: &Menu) {
    let place = popup(
        canvas,
        &title(language, menu.kind),
        MENU_WIDTH,
        list::popup_height(menu.items.len(), list::ABOUT),
    );
    let (list, about) = list::split(canvas, place);
    list::draw(canvas, list, menu.cursor, menu.items.len(), |canvas, line| {
        let Some(item) = menu.items.get(line.number) else { return };
        let origin = item.origin.map_or("", |origin| origin.name(language));
        let room = line.place.width.saturating_sub(width(origin) + 2);
        canvas.put(line.place.x, line.place.y, room, item.name.in_language(language), line.role(Role::Text));
        canvas.put_right(line.place.x, line.place.y, line.place.width, origin, line.role(Role::Dim));
    });
    if let Some(item) = menu.items.get(menu.cursor) {
        list::draw_about(canvas, about, item.about.in_language(language));
    }
}

fn title(language: Language, kind: MenuKind) -> String {
    let fixed = match kind {
        MenuKind::Case => texts::menu_case(language),
        MenuKind::Organisation => texts::menu_organisation(language),
        MenuKind::Demo => texts::menu_demo(language),
        MenuKind::Outcome => texts::menu_outcome(language),
        MenuKind::Limit => explore::menu_limit(language),
        MenuKind::Objective => explore::menu_objective(language),
        MenuKind::Event => texts::menu_event(language),
        MenuKind::TakeOver => teams::menu_take_over(language),
        MenuKind::Debrief => teams::debrief(language),
        MenuKind::Lesson => texts::menu_lesson(language),
        MenuKind::Report => outputs::menu_report(language),
        MenuKind::Export => outputs::menu_export(language),
        MenuKind::Files => files::menu(language),
        MenuKind::Now(layer) => return texts::today(language, layer.name(language)),
    };
    fixed.to_owned()
}

const HELP_WIDTH: u16 = 120;

const GAP: u16 = 2;

pub fn help(canvas: &mut Canvas<'_, Target>, language: Language, help: &Help) {
    let title = texts::help(language, help.place.name().in_language(language));
    let lines: Vec<_> = help.rows.iter().map(|row| keys::row(language, row)).collect();
    let place = popup(canvas, &title, HELP_WIDTH, list::popup_height(lines.len(), list::ABOUT));
    let (list, about) = list::split(canvas, place);
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
        list::draw_about(canvas, about, command.sentence);
    }
}

const PALETTE_WIDTH: u16 = 74;

/// Lines of the list; the same however many commands match, so that the box stands still while one types.
const LINES: usize = 12;

/// Draws the palette over the screen.
pub fn palette(canvas: &mut Canvas<'_, Target>, session: &Session, palette: &Palette) {
    let language = session.settings.language;
    let place =
        popup(canvas, texts::palette(language), PALETTE_WIDTH, list::popup_height(LINES + 1, list::ABOUT));
    let (list, about) = list::split(canvas, place);
    list::draw_input(canvas, Rect { height: 1, ..list }, texts::search(language), &palette.query);
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
        list::draw_about(canvas, about, command.sentence);
    }
}

const SETTINGS_WIDTH: u16 = 76;

/// Draws the settings over the screen.
pub fn settings(canvas: &mut Canvas<'_, Target>, session: &Session, settings: SettingList) {
    let rows = rows(session);
    let inside = popup(
        canvas,
        setting_texts::title(session.settings.language),
        SETTINGS_WIDTH,
        list::popup_height(rows.len() + 1, list::ABOUT),
    );
    let (mut list, about) = list::split(canvas, inside);
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
        list::draw_about(canvas, about, row.about);
    }
}

const CASE_FORM_WIDTH: u16 = 96;

/// Draws the form over the screen.
pub fn case_form(canvas: &mut Canvas<'_, Target>, session: &Session, form: &CaseForm) {
    let Some(view) = form_box(session, form) else { return };
    let rows = &view.rows;
    // What is told about the last change stays in sight below the form.
    let room = canvas.area().height.saturating_sub(6);
    let place =
        popup(canvas, &view.title, CASE_FORM_WIDTH, list::popup_height(rows.len(), list::ABOUT).min(room));
    let (list, about) = list::split(canvas, place);
    let widest = |texts: &mut dyn Iterator<Item = &str>| texts.map(width).max().unwrap_or_default();
    let groups = widest(&mut rows.iter().filter_map(|row| row.group));
    // What stands there gets as much of the line as its name.
    let half = list.width.saturating_sub(groups + 2 * GAP) / 2;
    let labels = widest(&mut rows.iter().map(|row| row.label.as_str())).min(half);
    list::draw(canvas, list, form.cursor, rows.len(), |canvas, line| {
        let Some(row) = rows.get(line.number) else { return };
        let (x, y) = (line.place.x, line.place.y);
        canvas.put(x, y, groups, row.group.unwrap_or_default(), line.role(Role::Heading));
        canvas.put(x + groups + GAP, y, labels, &row.label, line.role(Role::Dim));
        let start = groups + labels + 2 * GAP;
        canvas.put(x + start, y, line.place.width.saturating_sub(start), &row.value, line.role(Role::Text));
    });
    if let Some(row) = rows.get(form.cursor) {
        list::draw_about(canvas, about, &format!("{}: {}", row.label, row.value));
    }
}
