//! The risks screen. What does not fit with the rest is a part that is shown in turn; from `ALL_PARTS` rows on all are shown.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::RisksPart;
use crate::texts::risks as texts;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, below, inside};
use crate::tui::text::{extent, fitting, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::grid;
use crate::tui::widgets::list::{self, BAR};
use crate::view::risks::check_rows::CheckRow;
use crate::view::risks::incidents::{IncidentCell, IncidentRow};
use crate::view::risks::matrix::Matrix;
use crate::view::risks::{Risks, risks};
use ratatui::layout::Rect;

/// The narrowest column with labels: the longest short name of an incident with its number and sign.
const LABELS: u16 = 22;

/// From this height of the screen on all parts are shown together.
const ALL_PARTS: u16 = 44;

/// From this height on incidents and values are shown together.
const TWO_PARTS: u16 = 30;

/// Rows kept for what is told about the row under the cursor.
const DETAIL: u16 = 8;

/// Lines of the heading; always kept free, so that nothing jumps when it becomes longer or shorter.
const HEADING_LINES: u16 = 2;

/// Lines that a sentence of the detail may take.
const MOST_LINES: usize = 6;

#[derive(Clone, Copy, Debug)]
struct Parts {
    incidents: bool,
    values: bool,
    checks: bool,
}

impl Parts {
    /// As many as fit in this height beside the part that the keys act on.
    fn of(height: u16, part: RisksPart) -> Self {
        let all = height >= ALL_PARTS;
        let both = all || height >= TWO_PARTS && part != RisksPart::Checks;
        Self {
            incidents: both || part == RisksPart::Incidents,
            values: both || part == RisksPart::Values,
            checks: all || part == RisksPart::Checks,
        }
    }
}

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = risks(session);
    let language = session.settings.language;
    let parts = Parts::of(area.height, view.part);
    let columns =
        Columns::of(area.width, view.heads.len(), session.focus.scenario, session.document.baseline)
            .with_labels(area.width, LABELS);
    let heading = wrapped(&view.heading, area.width - 2, usize::from(HEADING_LINES));
    canvas.put_lines(inside(area), &heading, Role::Strong);
    let mut place = below(area, HEADING_LINES);
    if parts.incidents || parts.values {
        let heading = if parts.incidents { texts::incidents } else { texts::values };
        let heading = &heading(language, view.counted_of);
        grid::draw_heads(canvas, &columns, place.y, language, &view.heads, session.focus, heading);
        place = below(place, 1);
    }
    canvas.fade(view.is_outdated);
    if parts.incidents {
        place = draw_incidents(canvas, &columns, place, language, &view);
    }
    if parts.values {
        place = draw_values(canvas, &columns, place, language, &view, parts);
    }
    canvas.fade(false);
    if parts.checks {
        let cursor = (view.part == RisksPart::Checks).then_some(view.row);
        let room = Rect { height: place.height.saturating_sub(DETAIL + 1), ..place };
        place = below(place, draw_checks(canvas, room, language, &view, cursor));
    }
    if !view.detail.is_empty() {
        list::titled_rule(canvas, place, &view.title, view.progress.as_deref().unwrap_or_default());
        canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::NextPart));
        canvas.fade(view.is_outdated);
        let place = inside(below(place, 1));
        let sentences = view.detail.iter().flat_map(|line| wrapped(line, place.width - BAR, MOST_LINES));
        list::scrolled(canvas, place, &sentences.collect::<Vec<_>>(), session.reading.scroll);
        canvas.fade(false);
    }
}

/// The incidents with their legend; gives what is left below them.
fn draw_incidents(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    place: Rect,
    language: Language,
    view: &Risks,
) -> Rect {
    let cursor = (view.part == RisksPart::Incidents).then_some(view.row);
    let place = below(place, draw_incident(canvas, columns, place, &view.incidents, cursor));
    canvas.put(place.x + 1, place.y, place.width - 2, texts::incident_legend(language), Role::Dim);
    below(place, 1)
}

/// The public values and, where there is room, likelihood against impact; gives what is left below them.
fn draw_values(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    mut place: Rect,
    language: Language,
    view: &Risks,
    parts: Parts,
) -> Rect {
    if parts.incidents {
        grid::rule(canvas, columns, place.y, "┼", &texts::values(language, view.counted_of));
        place = below(place, 1);
    }
    let cursor = (view.part == RisksPart::Values).then_some(view.row);
    grid::draw_bars(canvas, columns, place.y, &view.values, cursor);
    for (number, y) in (0..view.values.len()).zip(place.y..place.bottom()) {
        canvas.target(Rect { y, height: 1, ..place }, Target::Risk(RisksPart::Values, number));
    }
    place = below(place, extent(view.values.len()));
    // Without the list of incidents beside it, the matrix tells the names of its numbers.
    let with_names = !parts.incidents;
    let room = Rect { height: place.height.saturating_sub(kept(view, parts)), ..place };
    if view.part == RisksPart::Values || matrix_height(&view.matrix, place.width, with_names) <= room.height {
        place = below(place, draw_matrix(canvas, room, language, &view.matrix, with_names));
    }
    place
}

/// Rows kept below the matrix: for the checks with their heading and legend, and for the detail.
fn kept(view: &Risks, parts: Parts) -> u16 {
    let checks = if parts.checks { 2 + extent(view.checks.len()).min(DETAIL) } else { 0 };
    let detail = if view.detail.is_empty() && !parts.checks { 0 } else { DETAIL };
    checks + detail
}

/// Draws the rows in a place; says how many lines they took.
fn draw_incident(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    place: Rect,
    rows: &[IncidentRow],
    cursor: Option<usize>,
) -> u16 {
    let figures = rows.iter().flat_map(|row| row.cells.iter().flatten()).map(|cell| width(&cell.count));
    let widest = figures.max().unwrap_or(1);
    let shown = rows.len().min(usize::from(place.height));
    for ((number, row), y) in rows.iter().enumerate().take(shown).zip(place.y..) {
        let is_selected = cursor == Some(number);
        grid::label_with_cursor(canvas, columns, y, &row.label, &row.short_label, is_selected);
        grid::separators(canvas, columns, y);
        for (column, &scenario) in columns.shown.iter().enumerate() {
            let cell = grid::cell(columns, column, y);
            let inside = Rect { x: cell.x + 1, width: cell.width.saturating_sub(1), ..cell };
            match row.cells.get(scenario) {
                Some(Some(found)) => draw_incident_cell(canvas, inside, widest, found, scenario),
                _ => {
                    canvas.put(inside.x, y, inside.width, "…", Role::Dim);
                }
            }
        }
        canvas.target(Rect { y, height: 1, ..place }, Target::Risk(RisksPart::Incidents, number));
    }
    extent(shown)
}

/// Draws one cell: figure, dots, and the longest form of what follows that fits.
fn draw_incident_cell(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    widest: u16,
    cell: &IncidentCell,
    scenario: usize,
) {
    canvas.put_right(place.x, place.y, widest, &cell.count, Role::Strong);
    let dots = place.x + widest + 1;
    let taken = widest
        + 1
        + canvas.put(
            dots,
            place.y,
            place.width.saturating_sub(widest + 1),
            &cell.dots,
            Role::Scenario(scenario),
        );
    let room = place.width.saturating_sub(taken + 1);
    if let Some(form) = cell.consequences.iter().find(|form| width(form) <= room) {
        canvas.put(place.x + taken + 1, place.y, room, form, Role::Dim);
    }
}

const GAP: u16 = 2;

/// Draws a heading, the rows that fit and a legend; says how many lines they took.
fn draw_checks(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    language: Language,
    view: &Risks,
    cursor: Option<usize>,
) -> u16 {
    if place.height < 3 {
        return 0;
    }
    let rows = &view.checks;
    let names = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    let grounds = rows.iter().map(|row| width(row.ground)).max().unwrap_or(0);
    let start = place.x + 1 + 1;
    let ground = start + names + GAP;
    let signs = ground + grounds + GAP;
    let letters = signs + 2 + GAP;
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let heading = [(" ", Role::Frame), (RisksPart::Checks.name(language), Role::Heading), (" ", Role::Frame)];
    canvas.put_all(place.x, place.y, place.width, &heading);
    let room = place.height - 2;
    let list = Rect { y: place.y + 1, height: room.min(extent(rows.len())), ..place };
    let target = |number| Target::Risk(RisksPart::Checks, number);
    let cursor = (cursor.unwrap_or(0), cursor.is_some());
    list::rows(canvas, list, cursor, rows.len(), target, |canvas, line| {
        let row = &rows[line.number];
        let y = line.place.y;
        let left = |x: u16| place.right().saturating_sub(x + BAR);
        canvas.put(start, y, left(start), &row.name, line.role(Role::Text));
        canvas.put(ground, y, left(ground), row.ground, line.role(Role::Dim));
        canvas.put(signs, y, left(signs), &row.signs, line.role(Role::Notice));
        let letters = Rect { x: letters, width: left(letters), ..line.place };
        draw_letters(canvas, letters, row, line.is_selected, view);
    });
    canvas.put(place.x + 1, list.bottom(), place.width - 2, texts::check_legend(language), Role::Dim);
    list.height + 2
}

/// The letters of the scenarios for which a check fires, each in its own place, with the layers when there is room.
fn draw_letters(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    row: &CheckRow,
    is_selected: bool,
    view: &Risks,
) {
    let widest =
        view.checks.iter().flat_map(|row| &row.layers).map(|layers| width(layers)).max().unwrap_or(0);
    let scenarios = extent(view.heads.len());
    let each = if (widest + GAP) * scenarios <= place.width { widest + GAP } else { GAP };
    for ((scenario, head), x) in
        view.heads.iter().enumerate().zip((place.x..).step_by(usize::from(each.max(1))))
    {
        let fires = row.fires.get(scenario) == Some(&true);
        let role = match (is_selected, fires) {
            (true, _) => Role::Selected,
            (false, true) => Role::Scenario(scenario),
            (false, false) => Role::Dim,
        };
        let letter = if fires { head.letter } else { '·' };
        canvas.put(x, place.y, 1, letter.encode_utf8(&mut [0; 4]), role);
        if let Some(layers) = row.layers.get(scenario).filter(|_| each > GAP) {
            let role = if is_selected { Role::Selected } else { Role::Dim };
            canvas.put(x + 1, place.y, widest, layers, role);
        }
    }
}

const MOST_NAMES: usize = 4;

const MOST_LEGEND: usize = 3;

/// Lines that the whole picture takes at this width.
fn matrix_height(matrix: &Matrix, wide: u16, with_names: bool) -> u16 {
    let shape = Shape::of(matrix, wide, u16::MAX);
    let rows: usize = matrix.rows.iter().map(|(_, cells)| shape.lines(cells)).sum();
    let names = if with_names { wrapped(&matrix.legend, wide - 2, MOST_LEGEND).len() } else { 0 };
    extent(1 + rows + 1 + names).saturating_add(1)
}

struct Shape {
    labels: u16,
    each: u16,
    most: usize,
}

impl Shape {
    /// As many lines in a cell as let all rows fit in this height.
    fn of(matrix: &Matrix, wide: u16, high: u16) -> Self {
        let labels = matrix.rows.iter().map(|(label, _)| width(label)).max().unwrap_or(0).max(14) + 2;
        let count = extent(matrix.losses.len()).max(1);
        let each = (wide.saturating_sub(labels) / count).clamp(3, 26);
        let fits = |shape: &Self| {
            let rows: usize = matrix.rows.iter().map(|(_, cells)| shape.lines(cells)).sum();
            rows <= usize::from(high)
        };
        let mut shapes = (1..=MOST_NAMES).rev().map(|most| Self { labels, each, most });
        shapes.find(fits).unwrap_or(Self { labels, each, most: 1 })
    }

    fn wrapped(&self, cell: &str) -> Vec<String> {
        wrapped(cell, self.each - 2, self.most)
    }

    /// How many lines a row takes.
    fn lines(&self, cells: &[String]) -> usize {
        cells.iter().map(|cell| self.wrapped(cell).len()).max().unwrap_or(0).max(1)
    }
}

/// Draws as much as fits; says how many lines it took.
fn draw_matrix(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    language: Language,
    matrix: &Matrix,
    with_names: bool,
) -> u16 {
    let shape = Shape::of(matrix, place.width, place.height.saturating_sub(1));
    let column = |place: usize| shape.labels + shape.each * extent(place);
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let headings = [texts::matrix(language), texts::matrix_short(language)];
    let heading = fitting(&headings, shape.labels - 2);
    canvas.put_all(
        place.x,
        place.y,
        shape.labels,
        &[(" ", Role::Frame), (heading, Role::Heading), (" ", Role::Frame)],
    );
    for (number, loss) in matrix.losses.iter().enumerate() {
        let x = place.x + column(number);
        canvas.put_all(
            x,
            place.y,
            shape.each,
            &[("┼", Role::Frame), (" ", Role::Frame), (loss, Role::Dim), (" ", Role::Frame)],
        );
    }
    let mut y = place.y + 1;
    for (label, cells) in &matrix.rows {
        let lines = extent(shape.lines(cells));
        if y + lines > place.bottom() {
            break;
        }
        canvas.put(place.x + 1, y, shape.labels - 2, label, Role::Text);
        for (number, cell) in cells.iter().enumerate() {
            let x = place.x + column(number);
            for line in 0..lines {
                canvas.put(x, y + line, 1, "│", Role::Frame);
            }
            for (text, y) in shape.wrapped(cell).iter().zip(y..) {
                canvas.put(x + 2, y, shape.each - 2, text, Role::Strong);
            }
        }
        y += lines;
    }
    let names = if with_names { wrapped(&matrix.legend, place.width - 2, MOST_LEGEND) } else { Vec::new() };
    let legend = wrapped(texts::matrix_legend(language), place.width - 2, MOST_LEGEND);
    for line in names.iter().chain(&legend) {
        if y < place.bottom() {
            canvas.put(place.x + 1, y, place.width - 2, line, Role::Dim);
            y += 1;
        }
    }
    y - place.y
}
