//! Boxes to read: what a case is about, what came of predictions, problems in files, the trail behind a figure.

use crate::content::diagnosis::rendering::MarkedLine;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::lists::{Information, ProblemList};
use crate::texts::{lessons, overlays};
use crate::tui::canvas::Canvas;
use crate::tui::layout::below;
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, BAR, Line, Window, popup, scrollbar};
use crate::view::activity::captions;
use crate::view::overlays::information::{Section, sections};
use crate::view::overlays::problems::{ProblemDetail, ProblemRow, detail, rows};
use crate::view::overlays::why as view;
use crate::view::overlays::why::{Rank, Trail};
use crate::view::predictions::{Held, held};
use ratatui::layout::Rect;

const INFORMATION_WIDTH: u16 = 92;

/// More lines than any paragraph has.
const UNLIMITED: usize = 1_000;

/// A line of text with the paragraph that it belongs to.
struct TextLine {
    section: usize,
    text: String,
    role: Role,
}

/// Draws the text over the screen, scrolled to the paragraph under the cursor.
pub fn information(canvas: &mut Canvas<'_, Target>, language: Language, information: &Information) {
    let sections = sections(language, information);
    let widest = INFORMATION_WIDTH.min(canvas.area().width.saturating_sub(4));
    let lines = text_lines(&sections, widest.saturating_sub(2 + BAR));
    let height = extent(lines.len());
    let place = popup(
        canvas,
        overlays::information(language),
        INFORMATION_WIDTH,
        height.min(canvas.area().height.saturating_sub(4)),
    );
    let first = lines.iter().position(|line| line.section == information.cursor).unwrap_or(0);
    let window = Window::from(first, lines.len(), place.height);
    for (line, y) in window.rows().filter_map(|line| lines.get(line)).zip(place.y..) {
        let is_heading = line.role == Role::Heading;
        if is_heading && line.section == information.cursor {
            canvas.put(place.x, y, 1, "▸", Role::Strong);
        }
        canvas.put(place.x + 2, y, place.width.saturating_sub(2 + BAR), &line.text, line.role);
        canvas.target(Rect { y, height: 1, ..place }, Target::ListRow(line.section));
    }
    scrollbar(canvas, place, window, lines.len());
}

/// All lines: heading, text, source, and an empty line after each paragraph but the last.
fn text_lines(sections: &[Section], room: u16) -> Vec<TextLine> {
    let mut lines = Vec::new();
    for (section, content) in sections.iter().enumerate() {
        let mut add = |text: &str, role| {
            let wrapped = wrapped(text, room, UNLIMITED).into_iter();
            lines.extend(wrapped.map(|text| TextLine { section, text, role }));
        };
        add(&content.heading, Role::Heading);
        add(&content.text, Role::Text);
        if let Some(source) = &content.source {
            add(source, Role::Dim);
        }
        if section + 1 < sections.len() {
            lines.push(TextLine { section, text: String::new(), role: Role::Text });
        }
    }
    lines
}

const REVEAL_WIDTH: u16 = 72;

/// Cells for the label before a line of the axis.
const LABEL: u16 = 13;

const MOST_TOLD: usize = 5;

/// Draws the box with the prediction under the cursor over the screen.
pub fn reveal(canvas: &mut Canvas<'_, Target>, session: &Session, cursor: usize) {
    let language = session.settings.language;
    let Some(teaching) = session.teaching() else { return };
    let room = REVEAL_WIDTH.min(canvas.area().width.saturating_sub(4));
    let shown = held(language, &teaching.revealed());
    let Some(one) = shown.get(cursor) else { return };
    let mut lines = lines_of(one, room);
    if !one.axis.is_empty() {
        lines.push((lessons::dots_caption(language).to_owned(), Role::Dim));
    }
    if cursor + 1 == shown.len()
        && let Some(insight) = teaching.present().and_then(|step| step.insight.as_ref())
    {
        lines.push((String::new(), Role::Text));
        let insight = wrapped(&captions::text(session, insight), room, UNLIMITED);
        lines.extend(insight.into_iter().map(|line| (line, Role::Strong)));
    }
    let title = match shown.len() {
        1 => lessons::reveal(language).to_owned(),
        count => lessons::reveal_of(language, cursor + 1, count),
    };
    let height = extent(lines.len());
    let place = popup(canvas, &title, REVEAL_WIDTH, height);
    for ((text, role), y) in lines.iter().zip(place.y..place.bottom()) {
        canvas.put(place.x, y, place.width, text, *role);
    }
}

/// The lines of one prediction: what was asked, the axis, what is told.
fn lines_of(one: &Held, room: u16) -> Vec<(String, Role)> {
    let mut lines = vec![(one.question.clone(), Role::Heading)];
    for (label, cells) in &one.axis {
        let gap = LABEL.saturating_sub(width(label));
        lines.push((format!("{label}{}{cells}", " ".repeat(usize::from(gap))), Role::Text));
    }
    for told in &one.told {
        lines.extend(wrapped(told, room, MOST_TOLD).into_iter().map(|line| (line, Role::Text)));
    }
    lines
}

const PROBLEMS_WIDTH: u16 = 110;

/// Lines that the list gets at most, when the details need the rest.
const MOST_LISTED: u16 = 12;

/// Lines of what is wrong, of what is valid and of how to mend it.
const MOST_LINES: usize = 4;

/// Draws the problems over the screen.
pub fn problems(canvas: &mut Canvas<'_, Target>, language: Language, problems: &ProblemList) {
    let (rows, Some(detail)) = (rows(language, problems), detail(language, problems)) else { return };
    let room = PROBLEMS_WIDTH.min(canvas.area().width.saturating_sub(4));
    let lines = detail_lines(&detail, room);
    let needed = extent(lines.len() + 1 + 2 * usize::from(detail.line.is_some()));
    let listed = extent(rows.len()).min(MOST_LISTED);
    let place = popup(canvas, &detail.title, PROBLEMS_WIDTH, listed.saturating_add(1).saturating_add(needed));
    // The list gives way to the details, but for a line or two.
    let height = place.height.saturating_sub(needed + 1).clamp(2.min(listed), listed);
    draw_list(canvas, Rect { height, ..place }, problems.cursor, &rows);
    let rule = place.y + height;
    canvas.line(place.x, rule, place.width, "─", Role::Frame);
    draw_detail(canvas, below(place, height + 1), &detail, &lines);
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
fn detail_lines(detail: &ProblemDetail, room: u16) -> Vec<(String, Role)> {
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

const WHY_WIDTH: u16 = 120;

/// Lines of the sentence above the list, at most.
const SENTENCE: usize = 3;

/// Between a text and what stands at the right.
const GAP: u16 = 2;

/// Draws a trail over the screen.
pub fn trail(canvas: &mut Canvas<'_, Target>, trail: &Trail, cursor: usize) {
    let height = list::popup_height(trail.lines.len() + SENTENCE + 1, list::ABOUT);
    let place = popup(canvas, &trail.title, WHY_WIDTH, height);
    let (upper, about) = list::split(canvas, place);
    let sentence = wrapped(&trail.sentence, upper.width, SENTENCE);
    let taken = canvas.put_lines(upper, &sentence, Role::Strong);
    let list = below(upper, taken);
    list::draw(canvas, list, cursor, trail.lines.len(), |canvas, line| {
        if let Some(content) = trail.lines.get(line.number) {
            draw_why_line(canvas, line, content);
        }
    });
    list::draw_about(canvas, about, &trail.about);
}

fn draw_why_line(canvas: &mut Canvas<'_, Target>, line: Line, content: &view::Line) {
    let (indent, role) = match content.rank {
        Rank::Number => (0, Role::Strong),
        Rank::Step => (2, Role::Text),
        Rank::Part => (6, Role::Text),
        Rank::Leads => (0, Role::Heading),
        Rank::Told => (0, Role::Text),
    };
    let Rect { x, y, width: room, .. } = line.place;
    let indent = indent.min(room);
    let right = if content.right.is_empty() { 0 } else { width(&content.right) + GAP };
    canvas.put(x + indent, y, (room - indent).saturating_sub(right), &content.text, line.role(role));
    let role = if content.rank == Rank::Number { Role::Strong } else { Role::Dim };
    canvas.put_right(x, y, room, &content.right, line.role(role));
}
