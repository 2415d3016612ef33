//! The screen of worlds: the answering sentence, a row for each world with a cell for each scenario, and below it what the world
//! under the cursor is.

use crate::controls::command::Command;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::WorldsPart;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, BAR, Line, Window, scrollbar, tabs};
use crate::view::worlds::sheet::Sheet;
use crate::view::worlds::table::{Cell, Row, WorldTable};
use crate::view::worlds::{Content, Cursor, Worlds, worlds};
use ratatui::layout::Rect;

/// Lines of the headline of the table; always kept free, so that nothing jumps when it becomes longer or shorter.
const HEADLINE: u16 = 3;

/// The most lines of the answering sentence of another part.
const MOST_SENTENCE: u16 = 6;

/// The fewest cells for the name of a world.
const NAMES: u16 = 22;

/// At most so many lines for one label or cell.
const MOST_WRAPPED: usize = 4;

/// Lines that the world under the cursor gets at least.
const ABOUT: u16 = 5;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = worlds(session);
    let inside = inside(area);
    let role = if view.is_outdated { Role::Dim } else { Role::Strong };
    let most = if view.part == WorldsPart::Worlds { HEADLINE } else { MOST_SENTENCE };
    let lines = wrapped(&view.headline, inside.width, usize::from(most));
    let taken = canvas.put_lines(inside, &lines, role);
    let place = below(inside, taken.max(HEADLINE));
    let name = |part: WorldsPart| (part.name(session.settings.language), part == view.part);
    tabs(canvas, place, WorldsPart::ALL.map(name));
    let place = below(place, 1);
    canvas.put(place.x, place.y, place.width, &view.shown, Role::Heading);
    canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::NextOutcome));
    let place = if view.shown.is_empty() { place } else { below(place, 1) };
    match &view.content {
        Content::Table(table) => {
            let lines = extent(table.rows.len() + 2);
            let room = lines.min(place.height.saturating_sub(ABOUT));
            draw_table(canvas, Rect { height: room, ..place }, table, &view);
            draw_about(canvas, below(place, room), table);
        }
        Content::Sheet(sheet, cursor) => draw_sheet(canvas, place, sheet, *cursor),
    }
}

/// A sentence or name in each row, with its cells at the right; the row under the cursor stays in sight.
fn draw_sheet(canvas: &mut Canvas<'_, Target>, place: Rect, sheet: &Sheet, cursor: Cursor) {
    let count = extent(sheet.heads.len().saturating_sub(1)).max(1);
    let room = place.width.saturating_sub(BAR);
    let cells = || sheet.rows.iter().flat_map(|row| &row.cells);
    let heads = sheet.heads.iter().skip(1).map(|head| width(head)).max().unwrap_or(0);
    let widest = cells().map(|cell| width(cell)).max().unwrap_or(0).max(heads) + 2;
    let longest = sheet.rows.iter().map(|row| width(&row.label)).max().unwrap_or(0) + 4;
    let each = widest.min(room.saturating_sub(longest.min(room / 3)) / count);
    let labels = room.saturating_sub(each * count);
    let start = |column: usize| place.x + labels + each * extent(column);
    if let Some((first, others)) = sheet.heads.split_first() {
        canvas.put(place.x + 2, place.y, labels.saturating_sub(2), first, Role::Heading);
        for (column, head) in others.iter().enumerate() {
            let role = if others.len() > 1 { Role::Scenario(column) } else { Role::Heading };
            canvas.put_right(start(column) + 1, place.y, each.saturating_sub(1), head, role);
        }
    }
    let list = below(place, u16::from(!sheet.heads.is_empty()));
    let mut lines: Vec<(usize, Option<String>, Vec<String>)> = Vec::new();
    for (number, row) in sheet.rows.iter().enumerate() {
        let label = wrapped(&row.label, labels.saturating_sub(3), MOST_WRAPPED);
        let cells: Vec<Vec<String>> =
            row.cells.iter().map(|cell| wrapped(cell, each.saturating_sub(2), MOST_WRAPPED)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0).max(label.len());
        for line in 0..height {
            let cells = cells.iter().map(|cell| cell.get(line).cloned().unwrap_or_default()).collect();
            lines.push((number, label.get(line).cloned(), cells));
        }
    }
    let note = wrapped(&sheet.note, room, MOST_WRAPPED);
    let of_note = extent(note.len());
    let fits = extent(lines.len()).saturating_add(of_note + 1) <= list.height;
    let has_note = fits || list.height > 2 * of_note + 6;
    let list = Rect { height: list.height - if has_note { of_note } else { 0 }, ..list };
    if has_note {
        canvas.put_lines(Rect { y: list.bottom(), height: of_note, width: room, ..place }, &note, Role::Dim);
    }
    let of_row = |row: usize| lines.iter().position(|(number, ..)| *number == row).unwrap_or(0);
    let window = match cursor {
        Cursor::None => Window::from(0, lines.len(), list.height),
        Cursor::Row(row) => Window::around(of_row(row), lines.len(), list.height),
        Cursor::Top(row) => Window::from(of_row(row), lines.len(), list.height),
    };
    for (line, y) in window.rows().zip(list.y..) {
        let Some((number, label, cells)) = lines.get(line) else { continue };
        let row = &sheet.rows[*number];
        let is_selected = cursor == Cursor::Row(*number);
        let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
        let of_label = if row.is_heading { Role::Heading } else { Role::Text };
        let whole = Rect { y, height: 1, width: room, ..list };
        if is_selected {
            canvas.tint(whole, Role::Selected);
        }
        let indent = if row.is_heading { 0 } else { 2 };
        let text = label.as_deref().unwrap_or_default();
        canvas.put(place.x + indent, y, labels.saturating_sub(indent), text, role(of_label));
        for (column, cell) in cells.iter().enumerate() {
            canvas.put_right(start(column) + 1, y, each.saturating_sub(1), cell, role(Role::Text));
        }
        canvas.target(whole, Target::ListRow(*number));
    }
    scrollbar(canvas, list, window, lines.len());
}

/// Where the columns are: cells of a name, of a scenario, and of its mark; and whether there is room for what it was before.
struct Columns {
    names: u16,
    each: u16,
    marks: u16,
    shows_before: bool,
}

impl Columns {
    fn of(view: &WorldTable, names: usize, room: u16) -> Self {
        let count = extent(names.max(1));
        let cells = || view.rows.iter().flat_map(|row| &row.cells);
        let widest = |text: fn(&Cell) -> u16| cells().map(text).max().unwrap_or(0);
        let marks = widest(|cell| width(&cell.mark)).max(3) + 1;
        let after = 2 + widest(|cell| width(&cell.after)) + marks;
        let with_before = after + 3 + widest(|cell| width(&cell.before));
        let shows_before = NAMES + count * with_before <= room;
        let least = if shows_before { with_before } else { after };
        let longest = view.rows.iter().map(|row| width(&row.name)).max().unwrap_or(0) + 5;
        let names = longest.min(room.saturating_sub(count * least)).max(NAMES.min(room));
        Self { names, each: ((room - names) / count).min(32), marks, shows_before }
    }
}

fn draw_table(canvas: &mut Canvas<'_, Target>, place: Rect, view: &WorldTable, of: &Worlds) {
    let room = place.width.saturating_sub(BAR);
    let columns = Columns::of(view, of.names.len(), room);
    let start = |number: usize| place.x + columns.names + columns.each * extent(number);
    for (number, head) in of.names.iter().enumerate() {
        canvas.put_right(start(number) + 1, place.y, columns.each - 1, head, Role::Scenario(number));
    }
    let has_largest = !view.largest.is_empty();
    let list = Rect { height: place.height.saturating_sub(1 + u16::from(has_largest)), ..below(place, 1) };
    list::draw(canvas, list, view.cursor, view.rows.len(), |canvas, line| {
        draw_row(canvas, line, &view.rows[line.number], &columns, of.is_outdated);
    });
    if has_largest {
        let y = list.bottom();
        canvas.put(place.x + 2, y, columns.names - 2, view.largest_head, Role::Dim);
        for (number, cell) in view.largest.iter().enumerate() {
            let role = if cell.is_best { Role::Better } else { Role::Dim };
            let mark = if cell.is_best { "✓ " } else { "" };
            canvas.put_right(start(number) + 1, y, columns.each - 1, &format!("{mark}{}", cell.after), role);
        }
    }
}

fn draw_row(canvas: &mut Canvas<'_, Target>, line: Line, row: &Row, columns: &Columns, is_outdated: bool) {
    let role = |otherwise| line.role(otherwise);
    let Rect { x: text, y, .. } = line.place;
    // The columns begin where the mark of the cursor is.
    let start = text - list::MARK;
    let name = if row.is_own { format!("* {}", row.name) } else { row.name.clone() };
    canvas.put(text, y, columns.names - 3, &name, role(Role::Text));
    if row.cells.is_empty() {
        canvas.put(start + columns.names + columns.each - 2, y, 1, "…", role(Role::Dim));
    }
    for (number, cell) in row.cells.iter().enumerate() {
        let x = start + columns.names + columns.each * extent(number);
        let of_figure = if is_outdated { Role::Dim } else { Role::Text };
        let of_mark = if cell.is_best && !is_outdated { Role::Better } else { Role::Dim };
        let figure = columns.each.saturating_sub(columns.marks);
        let text = if columns.shows_before && !cell.before.is_empty() {
            format!("{} → {}", cell.before, cell.after)
        } else {
            cell.after.clone()
        };
        canvas.put_right(x, y, figure, &text, role(of_figure));
        canvas.put_right(x + figure, y, columns.marks, &cell.mark, role(of_mark));
    }
}

/// What the world under the cursor is.
fn draw_about(canvas: &mut Canvas<'_, Target>, place: Rect, view: &WorldTable) {
    let Some(row) = view.rows.get(view.cursor).filter(|_| place.height > 1) else { return };
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    canvas.put_all(place.x, place.y, place.width, &[(&row.name, Role::Heading), (" ", Role::Frame)]);
    let place = below(place, 1);
    let lines: Vec<_> = view.about.iter().flat_map(|text| wrapped(text, place.width, 3)).collect();
    canvas.put_lines(place, &lines, Role::Text);
}
