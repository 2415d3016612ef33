//! What would help, as a table, and what there is to know about the change under the cursor.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::message::Target;
use crate::session::screen::CompetencesPart;
use crate::summary::paired::Standing;
use crate::texts::{competences as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, fitting, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::view::competences::Competences;
use crate::view::competences::remedies::{Figure, RemedyRow};
use ratatui::layout::Rect;

/// Cells left of the changes: a margin and the mark of the cursor.
const MARK: u16 = 3;

/// Cells between columns.
const GAP: u16 = 1;

/// Rows kept for changes, so that nothing jumps as they come in.
const ROWS: u16 = 6;

/// Lines that the sentence about competences more and fewer may take.
const SHIFT_LINES: usize = 3;

/// Lines that a sentence about a change may take.
const MOST_LINES: usize = 4;

/// Cells of a rule around what stands on it.
const RULE: u16 = 6;

/// Draws heading, table and what the scenario asks more and less of than the baseline; says how many lines that took.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    area: Rect,
    language: Language,
    view: &Competences,
    is_outdated: bool,
) -> u16 {
    let table = view.remedies.as_ref();
    let waiting = table.map_or_else(|| frame::computing(language), |table| &table.waiting);
    let room = area.width.saturating_sub(width(waiting) + RULE);
    let heading = table.map_or_else(|| texts::what_helps(language), |table| fitting(&table.heading, room));
    list::titled_rule(canvas, area, heading, waiting);
    canvas.target(Rect { height: 1, ..area }, Target::Hint(Command::NextPart));
    let mut lines = 1;
    if let Some(table) = table {
        canvas.fade(is_outdated);
        let columns = Columns::of(area.width, &table.heads, &table.rows);
        let heads = table.heads[1..].iter().zip(&columns.rights);
        canvas.put(area.x + MARK, area.y + 1, columns.label, table.heads[0], Role::Heading);
        for (head, &right) in heads {
            canvas.put_right(area.x, area.y + 1, right, head, Role::Heading);
        }
        let shown = area.height.saturating_sub(2).min(extent(table.rows.len()));
        for ((place, row), y) in table.rows.iter().enumerate().zip(area.y + 2..area.y + 2 + shown) {
            let is_selected = view.part == CompetencesPart::Remedies && place == view.remedy;
            let line = Rect { y, height: 1, ..area };
            draw_row(canvas, line, &columns, row, is_selected);
            canvas.target(line, Target::Remedy(place));
        }
        canvas.fade(false);
    }
    lines += 1 + ROWS;
    canvas.fade(view.is_outdated);
    let shifts = wrapped(&view.shifts, area.width - 2, SHIFT_LINES);
    canvas.put_lines(inside(below(area, lines)), &shifts, Role::Text);
    canvas.fade(false);
    lines + extent(shifts.len())
}

/// Where the columns end.
struct Columns {
    label: u16,
    rights: Vec<u16>,
}

impl Columns {
    /// Each figure as wide as its widest; the changes get what is left, as far as they need it.
    fn of(room: u16, heads: &[&str; 6], rows: &[RemedyRow]) -> Self {
        let cells = |row: &RemedyRow, column: usize| width(&figures(row)[column].text);
        let widest = |column: usize| {
            let figures = rows.iter().map(|row| cells(row, column)).max().unwrap_or(0);
            figures.max(width(heads[column + 1]))
        };
        let widths: Vec<u16> = (0..FIGURES).map(widest).collect();
        let needed: u16 = widths.iter().map(|width| width + GAP).sum();
        let longest = rows.iter().filter_map(|row| row.forms.first()).map(|form| width(form)).max();
        let label = room.saturating_sub(MARK + needed + 1).min(longest.unwrap_or(0).max(LABEL));
        let ends = widths.iter().scan(MARK + label, |end, width| {
            *end += width + GAP;
            Some(*end)
        });
        Self { label, rights: ends.collect() }
    }
}

/// Columns after the change.
const FIGURES: usize = 5;

/// The least that the changes get where there is room.
const LABEL: u16 = 20;

const fn figures(row: &RemedyRow) -> [&Figure; FIGURES] {
    let [unfilled, own, cost, needed] = &row.figures;
    [&row.effect, unfilled, own, cost, needed]
}

fn draw_row(
    canvas: &mut Canvas<'_, Target>,
    line: Rect,
    columns: &Columns,
    row: &RemedyRow,
    is_selected: bool,
) {
    let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
    if is_selected {
        canvas.tint(line, Role::Selected);
        canvas.put(line.x + 1, line.y, 1, "▸", Role::Selected);
    }
    let label = fitting(&row.forms, columns.label);
    canvas.put(line.x + MARK, line.y, columns.label, label, role(Role::Text));
    for (figure, &right) in figures(row).into_iter().zip(&columns.rights) {
        let judged = match figure.standing {
            Standing::Better => Role::Better,
            Standing::Worse => Role::Worse,
            Standing::Same => Role::Text,
        };
        canvas.put_right(line.x, line.y, right, &figure.text, role(judged));
    }
}

/// What the rule above the detail says: the change under the cursor in full.
pub fn title(view: &Competences) -> String {
    let row = view.remedies.as_ref().and_then(|table| table.rows.get(view.remedy));
    row.and_then(|row| row.forms.first()).cloned().unwrap_or_default()
}

/// What the change under the cursor does in words, scrolled as far as the user did.
pub fn detail(canvas: &mut Canvas<'_, Target>, area: Rect, view: &Competences, scroll: usize) {
    let Some(row) = view.remedies.as_ref().and_then(|table| table.rows.get(view.remedy)) else { return };
    let area = inside(area);
    let lines = row.told.iter().flat_map(|told| wrapped(told, area.width - list::BAR, MOST_LINES));
    list::scrolled(canvas, area, &lines.collect::<Vec<_>>(), scroll);
}
