//! Heads: letter and name of every scenario, which one is the baseline, and which ones are hidden between them.

use super::grid;
use crate::language::Language;
use crate::session::message::Target;
use crate::session::screen::Focus;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::compare::Head;
use ratatui::layout::Rect;
use std::ops::Range;

/// Draws the heads in one row, with a heading above the labels.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    language: Language,
    heads: &[Head],
    focus: Focus,
    heading: &str,
) {
    grid::label(canvas, columns, y, heading, Role::Heading);
    grid::separators(canvas, columns, y);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let Some(head) = heads.get(scenario) else { continue };
        let cell = grid::cell(columns, place, y);
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
    let start = cell.x + grid::GUTTER;
    let room = cell.width.saturating_sub(grid::GUTTER + width(&note));
    canvas.put(cell.x, cell.y, 1, head.letter.encode_utf8(&mut [0; 4]), role);
    let taken = canvas.put(start, cell.y, room, &head.name, role);
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
