//! The compare screen: verdict, stack, scorecard, dots, what is short and what goes wrong, and what differs.

use crate::controls::command::Command;
use crate::domain::outcome::Group;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::{Focus, Reading};
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, Rows, Wanted, below, inside};
use crate::tui::text::{extent, fitting, fitting_lines, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::grid;
use crate::tui::widgets::list::{Window, scrollbar};
use crate::tui::widgets::scores::{self, Scores};
use crate::view::bars::BarRow;
use crate::view::compare::{Compare, compare};
use crate::view::scorecard::ScoreRow;
use crate::view::stack::{StackCell, StackRow};
use ratatui::layout::Rect;
use std::borrow::Cow;

/// Lines of the verdict; always kept free, so that nothing jumps when it becomes longer or shorter.
const fn verdict_lines(height: u16) -> u16 {
    if height < 32 { 2 } else { 3 }
}

/// From this width on the verdict also says where others are best, and how much it rests on estimates.
const MORE_FROM: u16 = 100;

/// The column of labels is at least so wide: short labels would have to be guessed at.
const LABELS: u16 = 20;

/// Lines that say what differs, at most for each scenario.
const DIFFERS_LINES: usize = 4;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = &compare(session);
    let language = session.settings.language;
    let columns =
        Columns::of(area.width, view.heads.len(), session.focus.scenario, session.document.baseline)
            .with_labels(area.width, LABELS);
    let verdict = with_more(view, area);
    let rows = Rows::of(area.height, wanted(view, area));

    canvas.fade(view.is_outdated);
    canvas.put_lines(inside(area), &verdict, Role::Strong);
    canvas.fade(false);
    let y = area.y + verdict_lines(area.height) + u16::from(rows.air);
    grid::draw_heads(canvas, &columns, y, language, &view.heads, session.focus, frame::stack(language));
    let stack = stack_that_fits(view, area.height, session.focus);
    draw_stack(canvas, &columns, y + 1, &stack, session.focus);
    let y = y + 1 + extent(stack.len());
    let mut lower = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    if session.reading.details {
        details(canvas, &columns, lower, language, view, session.reading);
        return;
    }
    outcomes(canvas, &columns, &mut lower, language, view, session.reading, rows);
    let below = below(lower, u16::from(rows.air));
    canvas.put_lines(inside(below), &differs(view, area.width - 2, usize::from(rows.differs)), Role::Dim);
}

/// The lines of the verdict, with as much behind it as has room: where others are best gives way before what it rests on.
fn with_more(view: &Compare, area: Rect) -> Vec<String> {
    let verdict = match &view.progress {
        Some(progress) if view.verdict.is_empty() => progress.as_str(),
        _ => view.verdict.as_str(),
    };
    let [elsewhere, rests_on] = [view.elsewhere.as_str(), view.rests_on.as_str()];
    let most = usize::from(verdict_lines(area.height));
    let room = area.width - 2;
    let fitting = |parts: &[&str]| {
        let told: Vec<_> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        let lines = wrapped(&told.join(" "), room, most + 1);
        (lines.len() <= most).then_some(lines)
    };
    let more: &[&[&str]] =
        if area.width < MORE_FROM { &[] } else { &[&[verdict, elsewhere, rests_on], &[verdict, rests_on]] };
    let forms = || -> Vec<String> {
        std::iter::once(verdict.to_owned()).chain(view.verdict_in_short.iter().cloned()).collect()
    };
    more.iter().find_map(|parts| fitting(parts)).unwrap_or_else(|| fitting_lines(&forms(), room, most))
}

/// What differs in at most so many lines, the scenario in focus first.
fn differs(view: &Compare, room: u16, most: usize) -> Vec<String> {
    view.differs.iter().fold(Vec::new(), |mut lines, sentence| {
        let left = most - lines.len();
        lines.extend(wrapped(sentence, room, left.min(DIFFERS_LINES)));
        lines
    })
}

/// How many lines each part has to say.
fn wanted(view: &Compare, area: Rect) -> Wanted {
    let room = area.width - 2;
    Wanted {
        verdict: verdict_lines(area.height),
        scores: extent(view.scores.len()),
        differs: extent(differs(view, room, usize::from(u16::MAX)).len()),
        competences: extent(view.competences.len()).max(1),
        incidents: extent(view.incidents.len()).max(1),
    }
}

/// The scorecard and, where there is room, dots and bars; `area` is left with what is below them.
fn outcomes(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    area: &mut Rect,
    language: Language,
    view: &Compare,
    reading: Reading,
    rows: Rows,
) {
    let baseline = view.heads.iter().position(|head| head.is_baseline).unwrap_or_default();
    let scores = scores_that_fit(view, usize::from(area.height.saturating_sub(rows.headings)));
    let card = Scores { rows: &scores, figures: &view.figures, baseline };
    let each = scores.len().div_ceil(usize::from(rows.headings)).max(1);
    let mut y = area.y;
    for (number, chunk) in scores.chunks(each).enumerate() {
        let mut headings = headings(language, chunk, reading, rows.headings, number == 0);
        if scores.len() < view.scores.len() {
            headings.insert(0, frame::so_many_of(language, &headings[0], scores.len(), view.scores.len()));
        }
        let heading = fitting(&headings, columns.labels - 2);
        if number == 0 {
            heading_with_progress(canvas, columns, y, heading, Command::ToggleDifferences, view);
        } else {
            grid::rule(canvas, columns, y, "┼", heading);
        }
        canvas.fade(view.is_outdated);
        let aim = |canvas: &mut Canvas<'_, Target>, area, scenario, row: &ScoreRow| {
            canvas.target(area, Target::Score { scenario, outcome: row.measure.outcome });
        };
        scores::draw(canvas, columns, y + 1, chunk, card, aim);
        canvas.fade(false);
        y += 1 + extent(chunk.len());
    }
    canvas.fade(view.is_outdated);
    let parts = [
        (frame::competences(language).to_owned(), &view.competences, rows.competences),
        (frame::incidents(language, view.counted_of), &view.incidents, rows.incidents),
    ];
    for (heading, bars, most) in parts.into_iter().filter(|(_, _, most)| *most > 0) {
        grid::rule(canvas, columns, y, "┼", &heading);
        draw_bars(canvas, columns, y + 1, language, &bars[..bars.len().min(usize::from(most))]);
        y += 1 + most;
    }
    canvas.fade(false);
    *area = Rect { y, height: area.bottom().saturating_sub(y), ..*area };
}

/// As many rows of the scorecard as have room: those that the step of a lesson is about first, in the order of the scorecard.
fn scores_that_fit(view: &Compare, room: usize) -> Cow<'_, [ScoreRow]> {
    if view.scores.len() <= room {
        return Cow::Borrowed(&view.scores);
    }
    let (asked, others): (Vec<usize>, Vec<usize>) =
        (0..view.scores.len()).partition(|&place| view.asked.contains(&view.scores[place].measure.outcome));
    let mut kept: Vec<_> = asked.into_iter().chain(others).take(room.max(1)).collect();
    kept.sort_unstable();
    Cow::Owned(kept.into_iter().map(|place| view.scores[place].clone()).collect())
}

/// What stands above rows of the scorecard, the longest form first: the groups that they are about, and at the first ones
/// that they are read as differences.
fn headings(
    language: Language,
    scores: &[ScoreRow],
    reading: Reading,
    headings: u16,
    is_first: bool,
) -> Vec<String> {
    let mut groups: Vec<Group> = scores.iter().map(|row| row.measure.outcome.row().group).collect();
    groups.dedup();
    let joined = |name: fn(Group, Language) -> &'static str, mark: &str| {
        groups.iter().map(|group| name(*group, language)).collect::<Vec<_>>().join(mark)
    };
    let names = [joined(Group::name, " · "), joined(Group::short, " · "), joined(Group::short, "·")];
    match (reading.as_differences && is_first, headings) {
        (true, 1) => vec![frame::differences(language).to_owned()],
        (true, _) => {
            let with = names.map(|names| format!("{} · {names}", frame::differences(language)));
            with.into_iter().chain([frame::differences(language).to_owned()]).collect()
        }
        (false, 1) => vec![frame::outcome(language).to_owned()],
        (false, _) => names.to_vec(),
    }
}

/// Bars, or that there is nothing to show.
fn draw_bars(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    language: Language,
    bars: &[BarRow],
) {
    if bars.is_empty() {
        grid::label(canvas, columns, y, frame::nothing(language), Role::Dim);
        grid::separators(canvas, columns, y);
    }
    grid::draw_bars(canvas, columns, y, bars, None);
}

/// What is short and what goes wrong in full, in the place of the scorecard, scrolled as far as the user did.
fn details(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    area: Rect,
    language: Language,
    view: &Compare,
    reading: Reading,
) {
    let heading = frame::competences(language);
    heading_with_progress(canvas, columns, area.y, heading, Command::ToggleDetails, view);
    let below = below(area, 1);
    let competences = view.competences.len().max(1);
    let lines = competences + 1 + view.incidents.len().max(1);
    let window = Window::from(reading.scroll, lines, below.height);
    let one = |bars: &[BarRow], line: usize| bars.get(line..=line).unwrap_or_default().to_vec();
    canvas.fade(view.is_outdated);
    for (line, y) in window.rows().zip(below.y..) {
        match line.checked_sub(competences) {
            None => draw_bars(canvas, columns, y, language, &one(&view.competences, line)),
            Some(0) => grid::rule(canvas, columns, y, "┼", &frame::incidents(language, view.counted_of)),
            Some(after) => draw_bars(canvas, columns, y, language, &one(&view.incidents, after - 1)),
        }
    }
    canvas.fade(false);
    scrollbar(canvas, below, window, lines);
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
    let mut free = columns.width();
    if let Some(progress) = &view.progress {
        let room = columns.width().saturating_sub(columns.labels + 2);
        let progress = format!(" {progress} ");
        canvas.put_right(columns.labels + 1, y, room, &progress, Role::Notice);
        free = free.saturating_sub(width(&progress) + 1);
    }
    attention(canvas, columns, y, free, view);
}

/// How many policy checks fire for each scenario, in the rule below its choices, as far as it is free.
fn attention(canvas: &mut Canvas<'_, Target>, columns: &Columns, y: u16, free: u16, view: &Compare) {
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let cell = grid::cell(columns, place, y);
        let forms = view.attention.get(scenario).into_iter().flatten().map(|form| format!(" {form} "));
        let Some(form) = forms.into_iter().find(|form| width(form) < cell.width) else { continue };
        let label = Rect { x: cell.x + 1, width: width(&form), ..cell };
        if label.right() <= free {
            canvas.put(label.x, y, label.width, &form, Role::Text);
            canvas.target(label, Target::Hint(Command::ShowRisks));
        }
    }
}

/// The rows of the stack; where not all outcomes fit, without a lever of people that no scenario uses.
fn stack_that_fits(view: &Compare, height: u16, focus: Focus) -> Vec<&StackRow> {
    let is_tight = !Rows::fit(height, verdict_lines(height), extent(view.scores.len()));
    let is_told = |row: &&StackRow| !is_tight || !row.is_unused || focus.row == row.row;
    view.stack.iter().filter(is_told).collect()
}

/// Draws the rows from `top` down.
fn draw_stack(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    top: u16,
    rows: &[&StackRow],
    focus: Focus,
) {
    for (row, y) in rows.iter().zip(top..) {
        let in_focus = focus.row == row.row;
        let role = if in_focus { Role::Strong } else { Role::Text };
        grid::label_that_fits(canvas, columns, y, &row.label, &row.short_label, role);
        grid::separators(canvas, columns, y);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = grid::cell(columns, place, y);
            let is_selected = in_focus && focus.scenario == scenario;
            if let Some(cell) = row.cells.get(scenario) {
                draw_choice(canvas, area, cell, is_selected);
            }
            canvas.target(area, Target::Cell { scenario, row: row.row });
        }
    }
}

/// Draws one cell: the mark of the focus, the mark of a change, the choice in the longest form that fits.
fn draw_choice(
    canvas: &mut Canvas<'_, Target>,
    area: ratatui::layout::Rect,
    cell: &StackCell,
    is_selected: bool,
) {
    if is_selected {
        canvas.mark(area);
    }
    let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
    if cell.is_changed {
        canvas.put(area.x + 1, area.y, 1, "≠", role(Role::Strong));
    }
    let room = area.width.saturating_sub(grid::GUTTER);
    canvas.put(area.x + grid::GUTTER, area.y, room, fitting(&cell.forms, room), role(Role::Text));
}
