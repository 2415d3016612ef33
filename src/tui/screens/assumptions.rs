//! The assumptions screen: the verdict and one figure of each scenario above, every number below, the one in focus in full.

use crate::session::Session;
use crate::session::message::Target;
use crate::texts::{assumptions as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::inside;
use crate::tui::text::{fitting_lines, shortened_inside, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{BAR, Window, scrollbar};
use crate::view::assumptions::{Assumptions, Line, Row, assumptions};
use crate::view::compare::Compare;
use crate::view::scorecard::ScoreRow;
use ratatui::layout::Rect;

/// Lines of the verdict; always kept free, so that nothing jumps when it becomes longer or shorter.
const VERDICT_LINES: usize = 2;

/// Lines of the figures of the scenarios, of which wide ones need fewer.
const FIGURE_LINES: u16 = 1;

/// Lines about the assumption under the cursor.
const ABOUT: u16 = 4;

/// Cells of the marks at the left of a row: the cursor, changed, found.
const MARKS: u16 = 4;

const GAP: u16 = 2;

/// Widths of the columns right of the names; a column of no width is not shown.
struct Columns {
    value: u16,
    basis: u16,
    age: u16,
    doubt: u16,
    rank: u16,
    source: u16,
}

impl Columns {
    /// Divides the width: the source leaves first, then the age and the rank.
    fn of(room: u16) -> Self {
        let spare = room.saturating_sub(78);
        Self {
            value: 23 + (spare / 3).min(12),
            basis: 9,
            age: if spare >= 10 { 8 } else { 0 },
            doubt: 7,
            rank: if spare >= 30 { 9 } else { 0 },
            source: if spare >= 30 { spare / 2 } else { 0 },
        }
    }

    fn taken(&self) -> u16 {
        [self.value, self.basis, self.age, self.doubt, self.rank, self.source]
            .into_iter()
            .filter(|&column| column > 0)
            .map(|column| column + GAP)
            .sum()
    }
}

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = assumptions(session);
    let language = session.settings.language;
    let inside = inside(area);
    let sentence =
        if view.compare.verdict.is_empty() { frame::computing(language) } else { &view.compare.verdict };
    let forms = std::iter::once(sentence.to_owned()).chain(view.compare.verdict_in_short.iter().cloned());
    let lines = fitting_lines(&forms.collect::<Vec<_>>(), inside.width, VERDICT_LINES);
    canvas.fade(view.compare.is_outdated);
    canvas.put_lines(inside, &lines, Role::Strong);
    let y = inside.y + 2;
    draw_figures(canvas, Rect { y, height: FIGURE_LINES, ..inside }, &view);
    canvas.fade(false);
    let y = y + FIGURE_LINES;
    draw_rule(canvas, Rect { y, height: 1, ..inside }, &view);
    let columns = Columns::of(inside.width.saturating_sub(BAR));
    draw_heads(canvas, Rect { y: y + 1, height: 1, ..inside }, session, &columns, &view.influence);
    let list = Rect { y: y + 2, height: area.bottom().saturating_sub(y + 3 + ABOUT), ..inside };
    draw_list(canvas, list, &view, &columns);
    canvas.line(inside.x, list.bottom(), inside.width, "─", Role::Frame);
    draw_about(canvas, Rect { y: list.bottom() + 1, height: ABOUT, ..inside }, &view.about);
}

/// The chosen figure of each scenario in one line.
fn draw_figures(canvas: &mut Canvas<'_, Target>, line: Rect, view: &Assumptions) {
    let Some(score) = view.compare.scores.get(view.score) else { return };
    let taken = canvas.put_all(line.x, line.y, line.width, &[(&score.label, Role::Text), (":", Role::Text)]);
    let mut x = line.x + taken;
    for place in 0..view.compare.heads.len() {
        let room = line.right().saturating_sub(x);
        x += draw_figure(canvas, Rect { x, width: room, ..line }, &view.compare, score, place);
    }
}

/// The figure of one scenario; nothing when it does not fit.
fn draw_figure(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    compare: &Compare,
    score: &ScoreRow,
    scenario: usize,
) -> u16 {
    let Some(head) = compare.heads.get(scenario) else { return 0 };
    let cell = compare.figures.get(scenario).copied().flatten().and_then(|figure| score.cells.get(figure));
    let Some(cell) = cell else { return 0 };
    let letter = head.letter.to_string();
    let sign = if cell.word.is_empty() { String::new() } else { format!(" {} {}", cell.glyph, cell.word) };
    let texts = [
        ("  ", Role::Text),
        (letter.as_str(), Role::Scenario(scenario)),
        (" ", Role::Text),
        (&cell.main, Role::Strong),
        (&sign, Role::from(cell.sign)),
    ];
    let length: u16 = texts.iter().map(|(text, _)| width(text)).sum();
    if length > place.width { 0 } else { canvas.put_all(place.x, place.y, place.width, &texts) }
}

/// The rule above the list: how many numbers, and how far the figures are.
fn draw_rule(canvas: &mut Canvas<'_, Target>, line: Rect, view: &Assumptions) {
    canvas.line(line.x, line.y, line.width, "─", Role::Frame);
    let taken = canvas.put(line.x, line.y, line.width, &view.heading, Role::Heading);
    canvas.put(line.x + taken, line.y, 1, " ", Role::Frame);
    if let Some(progress) = view.compare.progress.as_ref().filter(|text| taken + width(text) + 2 < line.width)
    {
        canvas.put_right(line.x, line.y, line.width, &format!(" {progress}"), Role::Notice);
    }
}

fn draw_heads(
    canvas: &mut Canvas<'_, Target>,
    line: Rect,
    session: &Session,
    columns: &Columns,
    influence: &str,
) {
    let language = session.settings.language;
    let heads = [
        texts::value(language),
        texts::basis(language),
        texts::age(language),
        texts::in_doubt(language),
        texts::influence(language),
        texts::source_head(language),
    ];
    let end = Rect { width: line.width.saturating_sub(BAR), ..line };
    let room = end.width.saturating_sub(columns.taken() + width(heads[0])) + columns.value;
    canvas.put(line.x, line.y, room, influence, Role::Dim);
    draw_cells(canvas, end, columns, &heads, Role::Heading);
}

/// The cells right of the name, in the order of the columns.
fn draw_cells(canvas: &mut Canvas<'_, Target>, line: Rect, columns: &Columns, cells: &[&str; 6], role: Role) {
    let mut x = line.right().saturating_sub(columns.taken());
    let Columns { value, basis, age, doubt, rank, source } = *columns;
    let widths = [value, basis, age, doubt, rank, source];
    for (place, (cell, column)) in cells.iter().zip(widths).enumerate().filter(|(_, (_, column))| *column > 0)
    {
        x += GAP;
        // Texts begin at the left of their column, figures end at the right.
        if place == 1 || place == 5 {
            canvas.put(x, line.y, column, cell, role);
        } else {
            canvas.put_right(x, line.y, column, cell, role);
        }
        x += column;
    }
}

/// The list, scrolled so that the cursor is in sight.
fn draw_list(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Assumptions, columns: &Columns) {
    let window = Window::around(view.cursor, view.lines.len(), place.height);
    let room = place.width.saturating_sub(BAR);
    for (number, y) in window.rows().zip(place.y..) {
        let line = Rect { y, height: 1, width: room, ..place };
        match view.lines.get(number) {
            Some(Line::Heading(name)) => {
                canvas.put(line.x, y, room, name, Role::Heading);
            }
            Some(Line::Assumption(row)) => draw_row(canvas, line, row, columns, number == view.cursor),
            None => {}
        }
    }
    scrollbar(canvas, place, window, view.lines.len());
}

fn draw_row(canvas: &mut Canvas<'_, Target>, line: Rect, row: &Row, columns: &Columns, is_selected: bool) {
    let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
    if is_selected {
        canvas.mark(line);
    }
    let marks = [if row.is_edited { "*" } else { " " }, if row.is_found { "»" } else { " " }];
    canvas.put_all(line.x + 1, line.y, 2, &[(marks[0], role(Role::Notice)), (marks[1], role(Role::Key))]);
    // A short number leaves its room to a long name.
    let spare = columns.value.saturating_sub(width(&row.value));
    let name = line.width.saturating_sub(MARKS + columns.taken()) + spare;
    let weight = if row.is_edited { Role::Strong } else { Role::Text };
    canvas.put(line.x + MARKS, line.y, name, &shortened_inside(&row.name, name), role(weight));
    let cells = [row.value.as_str(), row.basis, &row.age, &row.doubt, &row.rank, &row.source];
    draw_cells(canvas, line, columns, &cells, role(weight));
    canvas.target(line, Target::ListRow(row.place));
}

/// What the assumption under the cursor rests on.
fn draw_about(canvas: &mut Canvas<'_, Target>, place: Rect, about: &[String]) {
    let lines: Vec<_> =
        about.iter().flat_map(|text| wrapped(text, place.width, usize::from(ABOUT))).collect();
    canvas.put_lines(place, &lines, Role::Text);
}
