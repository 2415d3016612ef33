//! The compare screen: verdict, stack, scorecard, dots, what is short and what goes wrong, and what differs.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::Focus;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, Rows, Wanted};
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::Window;
use crate::tui::widgets::{dots, grid, item_lists, score_table, stack_grid};
use crate::view::compare::{Compare, Head};
use ratatui::layout::Rect;

/// How wide a sentence is at most, to stay easy to read.
const WIDEST_SENTENCE: u16 = 120;

/// Lines of the verdict at most.
const VERDICT_LINES: usize = 2;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session, view: &Compare) {
    let language = session.settings.language;
    let columns =
        Columns::of(area.width, view.heads.len(), session.focus.scenario, session.document.baseline);
    let verdict = verdict(view, language, area.width);
    let rows = Rows::of(area.height, wanted(view, &verdict, session.reading.details));
    let air = u16::from(rows.air);

    let mut y = area.y;
    canvas.fade(view.is_outdated);
    for line in &verdict {
        canvas.put(1, y, area.width.saturating_sub(2), line, Role::Strong);
        y += 1;
    }
    canvas.fade(false);
    y += air;
    heads(canvas, &columns, y, language, view, session.focus);
    y += 1;
    stack_grid::draw(canvas, &columns, y, &view.stack, session.focus);
    y += lines(view.stack.len());
    let lower = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    if session.reading.details {
        details(canvas, &columns, lower, language, view, session.reading.scroll);
    } else {
        outcomes(canvas, &columns, lower, session, view, rows);
    }
}

/// The verdict in lines; before there are figures, that they are on their way.
fn verdict(view: &Compare, language: Language, width: u16) -> Vec<String> {
    let text = if view.verdict.is_empty() { frame::computing(language) } else { &view.verdict };
    wrapped(text, width.saturating_sub(2).min(WIDEST_SENTENCE), VERDICT_LINES)
}

/// How many lines each part has to say.
fn wanted(view: &Compare, verdict: &[String], details: bool) -> Wanted {
    let longest = |lists: &[Option<Vec<_>>]| lists.iter().flatten().map(Vec::len).max().unwrap_or(0);
    Wanted {
        verdict: lines(verdict.len()),
        scores: if details { 0 } else { lines(view.scores.len()) },
        differs: lines(view.differs.len()),
        competences: lines(longest(&view.competences)).max(1),
        incidents: lines(longest(&view.incidents)).max(1),
    }
}

/// The heads of the columns: letter, name, which one is the baseline, and which neighbours are hidden.
fn heads(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    language: Language,
    view: &Compare,
    focus: Focus,
) {
    grid::label(canvas, columns, y, frame::stack(language), Role::Heading);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let Some(head) = view.heads.get(scenario) else { continue };
        let cell = grid::cell(columns, place, y);
        canvas.put(columns.start(place), y, 1, "│", Role::Frame);
        canvas.target(cell, Target::ScenarioHead(scenario));
        let next = columns.shown.get(place + 1).copied().unwrap_or(view.heads.len());
        let before = if place == 0 { scenario } else { 0 };
        let room = hidden(canvas, cell, before, scenario + 1..next, &view.heads);
        draw_head(canvas, room, language, head, scenario, focus.scenario == scenario);
    }
}

/// Draws one head; underlining is not used, so that the letter keeps its colour and the focus its mark.
fn draw_head(
    canvas: &mut Canvas<'_, Target>,
    cell: Rect,
    language: Language,
    head: &Head,
    scenario: usize,
    in_focus: bool,
) {
    let note = if head.is_baseline { format!(" · {}", frame::baseline(language)) } else { String::new() };
    let role = if in_focus { Role::Strong } else { Role::Text };
    let letter = head.letter.to_string();
    let room = cell.width.saturating_sub(grid::GUTTER + width(&note));
    canvas.put(cell.x, cell.y, 1, &letter, Role::Scenario(scenario));
    let taken = canvas.put(cell.x + grid::GUTTER, cell.y, room, &head.name, Role::Scenario(scenario));
    canvas.put(cell.x + grid::GUTTER + taken, cell.y, width(&note), &note, role);
}

/// Marks the scenarios that are hidden left and right of a column; returns what is left of its head.
fn hidden(
    canvas: &mut Canvas<'_, Target>,
    cell: Rect,
    before: usize,
    after: std::ops::Range<usize>,
    heads: &[Head],
) -> Rect {
    let letters = |range: std::ops::Range<usize>| -> String {
        heads.get(range).unwrap_or_default().iter().map(|head| head.letter).collect()
    };
    let mut room = cell;
    if before > 0 {
        let mark = format!("◂{} ", letters(0..before));
        let length = canvas.put(room.x, room.y, room.width, &mark, Role::Notice);
        canvas.target(Rect { width: length, ..room }, Target::ScenarioHead(before - 1));
        room = Rect { x: room.x + length, width: room.width - length, ..room };
    }
    if !after.is_empty() {
        let first = after.start;
        let mark = format!(" {}▸", letters(after));
        let length = width(&mark).min(room.width);
        let place = Rect { x: room.right() - length, width: length, ..room };
        canvas.put(place.x, place.y, length, &mark, Role::Notice);
        canvas.target(place, Target::ScenarioHead(first));
        room.width -= length;
    }
    room
}

/// The scorecard and, where there is room, dots, lists and what differs.
fn outcomes(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    area: Rect,
    session: &Session,
    view: &Compare,
    rows: Rows,
) {
    let language = session.settings.language;
    let as_differences = session.reading.as_differences;
    let heading = if as_differences { frame::differences(language) } else { frame::outcome(language) };
    let mut y = area.y;
    heading_with_progress(canvas, columns, y, heading, Command::ToggleDifferences, view);
    y += 1;
    canvas.fade(view.is_outdated);
    score_table::draw(canvas, columns, y, language, &view.scores, &view.figures);
    y += lines(view.scores.len());
    if rows.dots {
        dots::draw(canvas, columns, y, frame::dots(language), &view.dots);
        let caption =
            format!("{}  {}", frame::dots_legend(language, &view.budget), frame::each_dot(language));
        canvas.put(1, y + 1, area.width.saturating_sub(2), &caption, Role::Dim);
        y += 2;
    }
    let lists = [
        (frame::competences(language), &view.competences, rows.competences),
        (frame::incidents(language), &view.incidents, rows.incidents),
    ];
    for (heading, lists, most) in lists {
        if most > 0 {
            grid::rule(canvas, columns, y, "┼", heading);
            item_lists::draw(canvas, columns, y + 1, language, lists, 0..usize::from(most));
            y += 1 + most;
        }
    }
    canvas.fade(false);
    y += u16::from(rows.air);
    for (line, y) in view.differs.iter().zip(y..).take(usize::from(rows.differs)) {
        canvas.put(1, y, area.width.saturating_sub(2), line, Role::Dim);
    }
}

/// People and incidents in full, in the place of the scorecard.
fn details(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    area: Rect,
    language: Language,
    view: &Compare,
    scroll: usize,
) {
    let longest = |lists: &[Option<Vec<_>>]| lists.iter().flatten().map(Vec::len).max().unwrap_or(0).max(1);
    let (competences, incidents) = (longest(&view.competences), longest(&view.incidents));
    // Two lines of headings; the lists share what is left, the second one scrolls on after the first.
    let all = competences + incidents + 1;
    let window = Window::from(scroll, all, area.height.saturating_sub(1));
    let heading = frame::competences(language);
    heading_with_progress(canvas, columns, area.y, heading, Command::ToggleDetails, view);
    canvas.fade(view.is_outdated);
    for (line, y) in window.rows().zip(area.y + 1..) {
        if line < competences {
            item_lists::draw(canvas, columns, y, language, &view.competences, line..line + 1);
        } else if line == competences {
            grid::rule(canvas, columns, y, "┼", frame::incidents(language));
        } else {
            let line = line - competences - 1;
            item_lists::draw(canvas, columns, y, language, &view.incidents, line..line + 1);
        }
    }
    canvas.fade(false);
    let track = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    crate::tui::widgets::list::scrollbar(canvas, track, window, all);
}

/// The rule above the figures, with how far they are.
fn heading_with_progress(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    heading: &str,
    command: Command,
    view: &Compare,
) {
    grid::rule(canvas, columns, y, "┼", heading);
    canvas.target(Rect { x: 0, y, width: columns.labels, height: 1 }, Target::Hint(command));
    if let Some(progress) = &view.progress {
        let room = columns.width().saturating_sub(columns.labels + 2);
        let text = format!(" {progress} ");
        canvas.put_right(columns.labels + 1, y, room, &text, Role::Notice);
    }
}

/// A number of lines as a height.
fn lines(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
