//! The problems of the content files: a list, and below it everything about the one under the cursor.

use crate::content::diagnosis::rendering::MarkedLine;
use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::lists::ProblemList;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::tui::widgets::popup::popup;
use crate::view::overlays::problems::{ProblemDetail, ProblemRow, detail, rows};
use ratatui::layout::Rect;

const WIDTH: u16 = 110;

/// Lines that the list gets at most, when the details need the rest.
const MOST_LISTED: u16 = 12;

/// Lines of what is wrong, of what is valid and of how to mend it.
const MOST_LINES: usize = 4;

/// Draws the problems over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, problems: &ProblemList) {
    let (rows, Some(detail)) = (rows(language, problems), detail(language, problems)) else { return };
    let room = WIDTH.min(canvas.area().width.saturating_sub(4));
    let lines = lines(&detail, room);
    let below = u16::try_from(lines.len() + 1 + 2 * usize::from(detail.line.is_some())).unwrap_or(u16::MAX);
    let listed = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(MOST_LISTED);
    let place = popup(canvas, &detail.title, WIDTH, listed.saturating_add(1).saturating_add(below));
    // The list gives way to the details, but for a line or two.
    let height = place.height.saturating_sub(below + 1).clamp(2.min(listed), listed);
    draw_list(canvas, Rect { height, ..place }, problems.cursor, &rows);
    let rule = place.y + height;
    canvas.line(place.x, rule, place.width, "─", Role::Frame);
    let rest = Rect { y: rule + 1, height: place.bottom().saturating_sub(rule + 1), ..place };
    draw_detail(canvas, rest, &detail, &lines);
}

fn draw_list(canvas: &mut Canvas<'_, Target>, place: Rect, cursor: usize, rows: &[ProblemRow]) {
    let widest = rows.iter().map(|row| width(&row.place)).max().unwrap_or_default().min(place.width / 3);
    list::draw(canvas, place, cursor, rows.len(), |canvas, line| {
        let Some(row) = rows.get(line.number) else { return };
        let Rect { x, y, width: room, .. } = line.place;
        canvas.put(x, y, widest, &row.place, line.role(Role::Dim));
        let start = widest + 2;
        canvas.put(x + start, y, room.saturating_sub(start), &row.sentence, line.role(Role::Text));
    });
}

/// What is wrong, what is valid and how to mend it.
fn lines(detail: &ProblemDetail, room: u16) -> Vec<(String, Role)> {
    let parts = [
        (Some(&detail.sentence), Role::Notice),
        (detail.explanation.as_ref(), Role::Text),
        (detail.advice.as_ref(), Role::Strong),
    ];
    let wrap = |(text, role): (Option<&String>, Role)| {
        let lines = text.map(|text| wrapped(text, room, MOST_LINES)).unwrap_or_default();
        lines.into_iter().map(move |line| (line, role))
    };
    parts.into_iter().flat_map(wrap).collect()
}

fn draw_detail(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    detail: &ProblemDetail,
    lines: &[(String, Role)],
) {
    let mut y = place.y;
    let shown = detail.place.chars().rev().take(usize::from(place.width)).collect::<Vec<_>>();
    // The end of a long path says more than its beginning.
    let shown: String = shown.into_iter().rev().collect();
    canvas.put(place.x, y, place.width, &shown, Role::Dim);
    y += 1;
    if let Some(line) = &detail.line {
        draw_line(canvas, Rect { y, ..place }, line);
        y += 2;
    }
    for ((text, role), y) in lines.iter().zip(y..place.bottom()) {
        canvas.put(place.x, y, place.width, text, *role);
    }
}

/// The line of the file, shifted so that what is meant is in sight, with a mark below it.
fn draw_line(canvas: &mut Canvas<'_, Target>, place: Rect, line: &MarkedLine) {
    let taken = width(&line.before).saturating_add(width(&line.marked).max(1));
    let before = if taken > place.width { "… " } else { line.before.as_str() };
    let start = width(before).min(place.width);
    let parts =
        [(before, Role::Text), (line.marked.as_str(), Role::Strong), (line.after.as_str(), Role::Text)];
    canvas.put_all(place.x, place.y, place.width, &parts);
    let length = width(&line.marked).clamp(1, place.width.saturating_sub(start).max(1));
    canvas.line(place.x + start, place.y + 1, length, "^", Role::Notice);
}
