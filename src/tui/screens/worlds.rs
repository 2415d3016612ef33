//! The screen of worlds: the answering sentence, a row for each world with a cell for each scenario, and below it what the world
//! under the cursor is.

use crate::controls::command::Command;
use crate::session::Session;
use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{BAR, Window, scrollbar};
use crate::view::worlds::{Cell, Row, Worlds, worlds};
use ratatui::layout::Rect;

/// Lines of the headline; always kept free, so that nothing jumps when it becomes longer or shorter.
const HEADLINE: u16 = 3;

/// The fewest cells for the name of a world.
const NAMES: u16 = 22;

/// Lines that the world under the cursor gets at least.
const ABOUT: u16 = 5;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = worlds(session);
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    for (line, y) in wrapped(&view.headline, inside.width, usize::from(HEADLINE)).iter().zip(inside.y..) {
        canvas.put(inside.x, y, inside.width, line, Role::Strong);
    }
    let place = below(inside, HEADLINE);
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    canvas.put_all(place.x, place.y, place.width, &[(&view.shown, Role::Heading), (" ", Role::Frame)]);
    canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::NextOutcome));
    let place = below(place, 1);
    let lines = u16::try_from(view.rows.len() + 2).unwrap_or(u16::MAX);
    let room = lines.min(place.height.saturating_sub(ABOUT));
    let is_outdated = session.in_worlds.is_outdated();
    draw_table(canvas, Rect { height: room, ..place }, &view, is_outdated);
    draw_about(canvas, below(place, room), &view);
}

/// What is left of a place below so many rows.
fn below(place: Rect, rows: u16) -> Rect {
    let rows = rows.min(place.height);
    Rect { y: place.y + rows, height: place.height - rows, ..place }
}

/// Where the columns are: cells of a name, of a scenario, and of its mark; and whether there is room for what it was before.
struct Columns {
    names: u16,
    each: u16,
    marks: u16,
    shows_before: bool,
}

impl Columns {
    fn of(view: &Worlds, room: u16) -> Self {
        let count = u16::try_from(view.heads.len().max(1)).unwrap_or(1);
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

fn draw_table(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Worlds, is_outdated: bool) {
    let room = place.width.saturating_sub(BAR);
    let columns = Columns::of(view, room);
    let start =
        |number: usize| place.x + columns.names + columns.each * u16::try_from(number).unwrap_or_default();
    for (number, head) in view.heads.iter().enumerate() {
        canvas.put_right(start(number) + 1, place.y, columns.each - 1, head, Role::Scenario(number));
    }
    let has_largest = !view.largest.is_empty();
    let list = Rect {
        height: place.height.saturating_sub(1 + u16::from(has_largest)),
        width: room,
        ..below(place, 1)
    };
    let window = Window::around(view.cursor, view.rows.len(), list.height);
    for (number, y) in window.rows().zip(list.y..) {
        let Some(row) = view.rows.get(number) else { continue };
        let line = Rect { y, height: 1, ..list };
        draw_row(canvas, line, row, &columns, (number == view.cursor, is_outdated));
        canvas.target(line, Target::ListRow(number));
    }
    scrollbar(canvas, Rect { width: place.width, ..list }, window, view.rows.len());
    if has_largest {
        let y = list.bottom();
        canvas.put(place.x + 2, y, columns.names - 2, &view.largest_head, Role::Dim);
        for (number, cell) in view.largest.iter().enumerate() {
            let role = if cell.is_best { Role::Better } else { Role::Dim };
            let mark = if cell.is_best { "✓ " } else { "" };
            canvas.put_right(start(number) + 1, y, columns.each - 1, &format!("{mark}{}", cell.after), role);
        }
    }
}

fn draw_row(
    canvas: &mut Canvas<'_, Target>,
    line: Rect,
    row: &Row,
    columns: &Columns,
    (is_selected, is_outdated): (bool, bool),
) {
    let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
    if is_selected {
        canvas.tint(line, Role::Selected);
        canvas.put(line.x, line.y, 1, "▸", Role::Selected);
    }
    let name = if row.is_own { format!("* {}", row.name) } else { row.name.clone() };
    canvas.put(line.x + 2, line.y, columns.names - 3, &name, role(Role::Text));
    if row.cells.is_empty() {
        canvas.put(line.x + columns.names + columns.each - 2, line.y, 1, "…", role(Role::Dim));
    }
    for (number, cell) in row.cells.iter().enumerate() {
        let x = line.x + columns.names + columns.each * u16::try_from(number).unwrap_or_default();
        let of_figure = if is_outdated { Role::Dim } else { Role::Text };
        let of_mark = if cell.is_best && !is_outdated { Role::Better } else { Role::Dim };
        let figure = columns.each.saturating_sub(columns.marks);
        let text = if columns.shows_before && !cell.before.is_empty() {
            format!("{} → {}", cell.before, cell.after)
        } else {
            cell.after.clone()
        };
        canvas.put_right(x, line.y, figure, &text, role(of_figure));
        canvas.put_right(x + figure, line.y, columns.marks, &cell.mark, role(of_mark));
    }
}

/// What the world under the cursor is.
fn draw_about(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Worlds) {
    let Some(row) = view.rows.get(view.cursor).filter(|_| place.height > 1) else { return };
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    canvas.put_all(place.x, place.y, place.width, &[(&row.name, Role::Heading), (" ", Role::Frame)]);
    let place = below(place, 1);
    let lines = view.about.iter().flat_map(|text| wrapped(text, place.width, 3));
    for (line, y) in lines.zip(place.y..place.bottom()) {
        canvas.put(place.x, y, place.width, &line, Role::Text);
    }
}
