//! The competences screen: the sentence, the scenarios, the heat table, and everything about the competence under the cursor.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::texts::{competences as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::heat_table::{self, Plan};
use crate::tui::widgets::list::{BAR, Window, scrollbar};
use crate::view::competences::detail::FigureRow;
use crate::view::competences::{Competences, competences};
use ratatui::layout::Rect;

/// Lines of the sentence; always kept free, so that nothing jumps when it becomes longer or shorter.
const SENTENCE_LINES: u16 = 2;

/// Lines that a sentence about the competence may take.
const MOST_LINES: usize = 4;

/// From this height on there is air between the parts.
const AIRY: u16 = 38;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = competences(session);
    let language = session.settings.language;
    let air = u16::from(area.height >= AIRY);
    let plan = Plan::of(area.width, &view);

    canvas.fade(view.is_outdated);
    for (line, y) in opening(&view, area.width - 2).iter().zip(area.y..) {
        canvas.put(area.x + 1, y, area.width - 2, line, Role::Strong);
    }
    canvas.fade(false);
    let y = area.y + SENTENCE_LINES + air;
    scenarios(canvas, Rect { y, height: 1, ..area }, language, &view);
    heat_table::headings(canvas, area.x, y + 1, language, &plan, &view);

    canvas.fade(view.is_outdated);
    let rows = u16::try_from(view.rows.len()).unwrap_or(u16::MAX);
    let table = Rect { y: y + 2, height: rows.min(area.bottom().saturating_sub(y + 2)), ..area };
    heat_table::draw(canvas, table, &plan, &view);
    canvas.fade(false);
    let y = table.bottom() + air;
    rule(canvas, Rect { y, height: 1, ..area }, &view);
    canvas.fade(view.is_outdated);
    let below = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
    detail(canvas, below, &plan, &view, session.reading.scroll);
    canvas.fade(false);
}

/// As many of the opening sentences as fit.
fn opening(view: &Competences, room: u16) -> Vec<String> {
    let most = usize::from(SENTENCE_LINES);
    let whole =
        (1..=view.opening.len()).rev().map(|count| wrapped(&view.opening[..count].join(" "), room, most + 1));
    let fitting = whole.into_iter().find(|lines| lines.len() <= most);
    fitting.unwrap_or_else(|| wrapped(view.opening.first().map_or("", String::as_str), room, most))
}

/// The scenarios, the one in focus in brackets, and what the figures of the table are.
fn scenarios(canvas: &mut Canvas<'_, Target>, line: Rect, language: Language, view: &Competences) {
    let mut x = line.x;
    for (place, head) in view.heads.iter().enumerate() {
        let [open, close] = if place == view.focus { ["[", "]"] } else { [" ", " "] };
        let note =
            if head.is_baseline { format!(" · {}", frame::baseline(language)) } else { String::new() };
        let name = format!("{} {}{note}", head.letter, head.name);
        let room = line.right().saturating_sub(x);
        // A name that does not fit gives way to its letter, which says as much.
        let name = if width(&name) + 2 <= room { name } else { head.letter.to_string() };
        let parts = [(open, Role::Strong), (name.as_str(), Role::Scenario(place)), (close, Role::Strong)];
        let length = canvas.put_all(x, line.y, room, &parts);
        canvas.target(Rect { x, width: length, ..line }, Target::ScenarioHead(place));
        x += length;
    }
    let unit = texts::unit(language);
    let room = line.right().saturating_sub(x + 2);
    if width(unit) < room {
        canvas.put_right(x + 1, line.y, room, unit, Role::Dim);
    }
}

/// The rule above the detail, with the name of the competence and how far the figures are.
fn rule(canvas: &mut Canvas<'_, Target>, line: Rect, view: &Competences) {
    canvas.line(line.x, line.y, line.width, "─", Role::Frame);
    let title = [(" ", Role::Frame), (view.title.as_str(), Role::Heading), (" ", Role::Frame)];
    let taken = canvas.put_all(line.x + 1, line.y, line.width - 2, &title);
    if let Some(progress) = &view.progress {
        let room = line.width.saturating_sub(taken + 3);
        canvas.put_right(line.x + taken + 2, line.y, room, &format!(" {progress} "), Role::Notice);
    }
}

enum Line<'a> {
    Figures(&'a FigureRow),
    /// A sentence, or a part of one.
    Words(String),
}

/// Everything about the competence under the cursor, scrolled as far as the user did.
fn detail(canvas: &mut Canvas<'_, Target>, area: Rect, plan: &Plan, view: &Competences, scroll: usize) {
    let room = area.width.saturating_sub(2 + BAR);
    let figures = view.figures.iter().map(Line::Figures);
    let sentences = view.sentences.iter().flat_map(|sentence| wrapped(sentence, room, MOST_LINES));
    let asking = view.asking.iter().map(Line::Figures);
    let lines: Vec<Line<'_>> = figures.chain(sentences.map(Line::Words)).chain(asking).collect();
    let window = Window::from(scroll, lines.len(), area.height);
    for (line, y) in lines[window.rows()].iter().zip(area.y..) {
        match line {
            Line::Figures(row) => heat_table::figures(canvas, area.x, y, plan, row),
            Line::Words(words) => {
                canvas.put(area.x + 1, y, room, words, Role::Text);
            }
        }
    }
    scrollbar(canvas, area, window, lines.len());
}
