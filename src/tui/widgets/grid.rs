//! Grid: a column of cells for each scenario, with lines between them: heads, labels, dots and bars.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::screen::Focus;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::{extent, shortened_inside, width};
use crate::tui::theme::Role;
use crate::view::bars::{Bar, BarRow};
use crate::view::compare::Head;
use crate::view::lists::Dots;
use ratatui::layout::Rect;
use std::ops::Range;

/// Cells at the left of a column: for the mark of the focus and for the mark of a change.
pub const GUTTER: u16 = 2;

/// Draws a label at the left of a row.
pub fn label<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16, text: &str, role: Role) {
    canvas.put(1, y, columns.labels.saturating_sub(1), text, role);
}

/// Draws a label at the left of a row, in its short form when the full one does not fit.
pub fn label_that_fits<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    text: &str,
    short: &str,
    role: Role,
) {
    // A cell left and a cell right of it stay empty.
    let fits = width(text) + 2 <= columns.labels;
    label(canvas, columns, y, if fits { text } else { short }, role);
}

/// Draws the label of a row that can have the cursor, with the mark of the cursor when it has.
pub fn label_with_cursor<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    text: &str,
    short: &str,
    is_selected: bool,
) {
    if is_selected {
        canvas.mark(Rect { x: 0, y, width: columns.labels, height: 1 });
    }
    let role = if is_selected { Role::Selected } else { Role::Text };
    label_that_fits(canvas, columns, y, text, short, role);
}

/// Draws the lines left of every column in a row.
pub fn separators<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16) {
    for place in 0..columns.shown.len() {
        canvas.put(columns.start(place), y, 1, "│", Role::Frame);
    }
}

/// Draws a line over the whole table, with a crossing where columns begin, and a heading in it.
pub fn rule<T>(canvas: &mut Canvas<'_, T>, columns: &Columns, y: u16, crossing: &str, heading: &str) {
    canvas.line(0, y, columns.width(), "─", Role::Frame);
    for place in 0..columns.shown.len() {
        canvas.put(columns.start(place), y, 1, crossing, Role::Frame);
    }
    if !heading.is_empty() {
        let room = columns.labels;
        let texts = [(" ", Role::Frame), (heading, Role::Heading), (" ", Role::Frame)];
        canvas.put_all(0, y, room, &texts);
    }
}

/// The cells of a column in a row, after the line.
pub fn cell(columns: &Columns, place: usize, y: u16) -> Rect {
    Rect { x: columns.start(place) + 1, y, width: columns.each, height: 1 }
}

/// The cells of a column in a row without the gutter.
pub fn inside(columns: &Columns, place: usize, y: u16) -> Rect {
    let cell = cell(columns, place, y);
    Rect { x: cell.x + GUTTER, width: cell.width.saturating_sub(GUTTER), ..cell }
}

/// Draws the heads in one row, with a heading above the labels.
pub fn draw_heads(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    language: Language,
    heads: &[Head],
    focus: Focus,
    heading: &str,
) {
    label(canvas, columns, y, heading, Role::Heading);
    separators(canvas, columns, y);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let Some(head) = heads.get(scenario) else { continue };
        let cell = cell(columns, place, y);
        canvas.target(cell, Target::ScenarioHead(scenario));
        let before = if place == 0 { 0..scenario } else { 0..0 };
        let next = columns.shown.get(place + 1).copied().unwrap_or(heads.len());
        let room = hidden(canvas, cell, heads, before, scenario + 1..next);
        draw_head(canvas, room, language, head, scenario, focus.scenario == scenario);
    }
}

fn draw_head(
    canvas: &mut Canvas<'_, Target>,
    cell: Rect,
    language: Language,
    head: &Head,
    scenario: usize,
    in_focus: bool,
) {
    let note = if head.is_baseline { format!(" · {}", frame::baseline(language)) } else { String::new() };
    let role = Role::Scenario(scenario);
    let start = cell.x + GUTTER;
    let room = cell.width.saturating_sub(GUTTER + width(&note));
    canvas.put(cell.x, cell.y, 1, head.letter.encode_utf8(&mut [0; 4]), role);
    let taken = canvas.put(start, cell.y, room, &shortened_inside(&head.name, room), role);
    canvas.put(start + taken, cell.y, width(&note), &note, if in_focus { Role::Text } else { Role::Dim });
}

/// Marks the scenarios that are hidden left and right of a column; returns what is left of its head.
fn hidden(
    canvas: &mut Canvas<'_, Target>,
    cell: Rect,
    heads: &[Head],
    before: Range<usize>,
    after: Range<usize>,
) -> Rect {
    let letters = |range: Range<usize>| -> String {
        heads.get(range).unwrap_or_default().iter().map(|head| head.letter).collect()
    };
    let mut room = cell;
    if let Some(nearest) = before.end.checked_sub(1) {
        let mark = format!("◂{} ", letters(before));
        let length = canvas.put(room.x, room.y, room.width, &mark, Role::Notice);
        canvas.target(Rect { width: length, ..room }, Target::ScenarioHead(nearest));
        room = Rect { x: room.x + length, width: room.width - length, ..room };
    }
    if !after.is_empty() {
        let nearest = after.start;
        let mark = format!(" {}▸", letters(after));
        let length = width(&mark).min(room.width);
        let place = Rect { x: room.right() - length, width: length, ..room };
        canvas.put(place.x, place.y, length, &mark, Role::Notice);
        canvas.target(place, Target::ScenarioHead(nearest));
        room.width -= length;
    }
    room
}

/// Draws the dots of every scenario that is shown in one row, or this sign where they are missing.
pub fn draw_dots<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    label: &str,
    dots: &[Option<Dots>],
    missing: &str,
) {
    let total = extent(Dots::TOTAL);
    // In the narrowest column the dots need the whole width: the line beside them would look like one more mark.
    let indent = if columns.each >= total + GUTTER { GUTTER } else { 0 };
    self::label(canvas, columns, y, label, Role::Text);
    if indent > 0 {
        separators(canvas, columns, y);
    }
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let cell = cell(columns, place, y);
        let (x, room) = (cell.x + indent, cell.width - indent);
        match dots.get(scenario).copied().flatten() {
            Some(dots) => {
                canvas.put(x, y, room, &dots.marks(), Role::Scenario(scenario));
            }
            None => {
                canvas.put(x, y, room, missing, Role::Dim);
            }
        }
    }
}

const LONGEST_BAR: u16 = 24;

/// Draws rows from `top` down, with the cursor on one of them or on none.
pub fn draw_bars<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    top: u16,
    rows: &[BarRow],
    cursor: Option<usize>,
) {
    let figures = rows.iter().flat_map(|row| row.bars.iter().flatten()).map(|bar| width(&bar.figure));
    let widest = figures.max().unwrap_or(1);
    for ((number, row), y) in rows.iter().enumerate().zip(top..) {
        let is_selected = cursor == Some(number);
        label_with_cursor(canvas, columns, y, row.label, row.short_label, is_selected);
        separators(canvas, columns, y);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = inside(columns, place, y);
            match row.bars.get(scenario) {
                Some(Some(bar)) => {
                    canvas.put_right(area.x, y, widest, &bar.figure, Role::Strong);
                    let longest = area.width.saturating_sub(widest + 2).min(LONGEST_BAR);
                    let start = area.x + widest + 1;
                    canvas.line(start, y, bar_length(bar, longest), "■", Role::Scenario(scenario));
                }
                _ => {
                    canvas.put(area.x, y, area.width, "…", Role::Dim);
                }
            }
        }
    }
}

/// How many cells a bar takes: none for nothing, at least one for something.
fn bar_length(bar: &Bar, longest: u16) -> u16 {
    let exact = bar.length.clamp(0.0, 1.0) * f64::from(longest);
    (exact.round() as u16).max(u16::from(exact > 0.0)).min(longest)
}
