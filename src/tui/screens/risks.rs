//! The risks screen. What does not fit with the rest is a part that is shown in turn; from `ALL_PARTS` rows on all are shown.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::RisksPart;
use crate::texts::risks as texts;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::wrapped;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{BAR, Window, scrollbar};
use crate::tui::widgets::{bar_rows, check_rows, grid, heads, incident_rows, matrix};
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
    for (line, y) in heading.iter().zip(area.y..) {
        canvas.put(area.x + 1, y, area.width - 2, line, Role::Strong);
    }
    let mut place = below(area, HEADING_LINES);
    if parts.incidents || parts.values {
        let heading = if parts.incidents { texts::incidents(language) } else { texts::values(language) };
        heads::draw(canvas, &columns, place.y, language, &view.heads, session.focus, heading);
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
        place = below(place, check_rows::draw(canvas, room, language, &view, cursor));
    }
    if !view.detail.is_empty() {
        rule(canvas, place, &view);
        detail(canvas, below(place, 1), &view, session.reading.scroll);
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
    let place = below(place, incident_rows::draw(canvas, columns, place, &view.incidents, cursor));
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
        grid::rule(canvas, columns, place.y, "┼", texts::values(language));
        place = below(place, 1);
    }
    let cursor = (view.part == RisksPart::Values).then_some(view.row);
    bar_rows::draw(canvas, columns, place.y, &view.values, cursor);
    for (number, y) in (0..view.values.len()).zip(place.y..place.bottom()) {
        canvas.target(Rect { y, height: 1, ..place }, Target::Risk(RisksPart::Values, number));
    }
    place = below(place, height(view.values.len()));
    // Without the list of incidents beside it, the matrix tells the names of its numbers.
    let with_names = !parts.incidents;
    let room = Rect { height: place.height.saturating_sub(kept(view, parts)), ..place };
    if view.part == RisksPart::Values || matrix::height(&view.matrix, place.width, with_names) <= room.height
    {
        place = below(place, matrix::draw(canvas, room, language, &view.matrix, with_names));
    }
    place
}

/// Rows kept below the matrix: for the checks with their heading and legend, and for the detail.
fn kept(view: &Risks, parts: Parts) -> u16 {
    let checks = if parts.checks { 2 + height(view.checks.len()).min(DETAIL) } else { 0 };
    let detail = if view.detail.is_empty() && !parts.checks { 0 } else { DETAIL };
    checks + detail
}

/// What is left of a place below so many rows.
fn below(place: Rect, rows: u16) -> Rect {
    let rows = rows.min(place.height);
    Rect { y: place.y + rows, height: place.height - rows, ..place }
}

fn height(rows: usize) -> u16 {
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// The rule above the detail, with the name of what it is about and how far the figures are.
fn rule(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Risks) {
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let title = [(" ", Role::Frame), (view.title.as_str(), Role::Heading), (" ", Role::Frame)];
    let taken = canvas.put_all(place.x + 1, place.y, place.width - 2, &title);
    if let Some(progress) = &view.progress {
        let room = place.width.saturating_sub(taken + 3);
        canvas.put_right(place.x + taken + 2, place.y, room, &format!(" {progress} "), Role::Notice);
    }
    canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::NextPart));
}

/// Everything about the row under the cursor, scrolled as far as the user did.
fn detail(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Risks, scroll: usize) {
    let room = place.width.saturating_sub(2 + BAR);
    let lines: Vec<_> = view.detail.iter().flat_map(|line| wrapped(line, room, MOST_LINES)).collect();
    let window = Window::from(scroll, lines.len(), place.height);
    canvas.fade(view.is_outdated);
    for (line, y) in lines[window.rows()].iter().zip(place.y..) {
        canvas.put(place.x + 1, y, room, line, Role::Text);
    }
    canvas.fade(false);
    scrollbar(canvas, place, window, lines.len());
}
