//! The costs screen: a sentence, what scenarios cost by part and by year, where the difference comes from, and below them,
//! always in sight, the chance of staying under an amount.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::texts::{costs as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, inside};
use crate::tui::text::{extent, fitting_lines, width};
use crate::tui::theme::Role;
use crate::tui::widgets::grid;
use crate::tui::widgets::list::{Window, scrollbar};
use crate::view::costs::table::{MoneyBar, MoneyCell, MoneyRow};
use crate::view::costs::{CostLine, Costs, Under, costs};
use ratatui::layout::Rect;

/// Lines of the sentence; always kept free, so that nothing jumps when it becomes longer or shorter.
const SENTENCE: u16 = 2;

/// Lines of the chance without its curve: rule, count, dots, axis.
const CHANCE: u16 = 4;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let language = session.settings.language;
    let view = costs(session);
    let columns =
        Columns::of(area.width, view.heads.len(), session.focus.scenario, session.document.baseline);
    canvas.fade(view.is_outdated);
    let computing = || vec![frame::computing(language).to_owned()];
    let forms = if view.sentences.is_empty() { computing() } else { view.sentences.clone() };
    canvas.put_lines(inside(area), &fitting_lines(&forms, area.width - 2, SENTENCE.into()), Role::Strong);
    canvas.fade(false);
    let plan = Plan::of(area.height, view.lines.len());
    let y = area.y + SENTENCE + u16::from(plan.air);
    grid::draw_heads(canvas, &columns, y, language, &view.heads, session.focus, texts::unit(language));
    let table = Rect { y: y + 1, height: plan.table, ..area };
    draw_table(canvas, &columns, table, &view, session.focus.scenario);
    let y = table.bottom();
    grid::rule(canvas, &columns, y, "┼", texts::chance(language));
    if let Some(progress) = &view.progress {
        let room = columns.width().saturating_sub(columns.labels + 2);
        canvas.put_right(columns.labels + 1, y, room, &format!(" {progress} "), Role::Notice);
    }
    canvas.fade(view.is_outdated);
    draw_chance(canvas, &columns, y + 1, plan.curve, language, &view.under);
    canvas.fade(false);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Plan {
    /// Lines of the table in sight.
    table: u16,
    curve: u16,
    air: bool,
}

impl Plan {
    /// The highest curve for which the whole table is in sight, up to eight rows; else two.
    fn of(height: u16, lines: usize) -> Self {
        let lines = extent(lines);
        let free = height.saturating_sub(SENTENCE + 1 + CHANCE);
        let air = lines.saturating_add(3) <= free;
        let free = free - u16::from(air);
        let curve = free.saturating_sub(lines).clamp(2, 8).min(free.max(2));
        Self { table: free.saturating_sub(curve).min(lines), curve, air }
    }
}

fn draw_table(canvas: &mut Canvas<'_, Target>, columns: &Columns, area: Rect, view: &Costs, focus: usize) {
    let rows = view.lines.iter().filter_map(|line| match line {
        CostLine::Row { row, .. } => Some(row),
        CostLine::Heading(_) => None,
    });
    let figures = figures_width(rows);
    let window = Window::around(view.cursor, view.lines.len(), area.height);
    for (place, y) in window.rows().zip(area.y..) {
        match view.lines.get(place) {
            None => {}
            Some(CostLine::Heading(heading)) => grid::rule(canvas, columns, y, "┼", heading),
            Some(CostLine::Row { row, zero, number, is_outdated }) => {
                let focus = (place == view.cursor).then_some(focus);
                canvas.fade(*is_outdated);
                draw_money(canvas, columns, y, row, *zero, figures, focus);
                canvas.fade(false);
                for (column, &scenario) in columns.shown.iter().enumerate() {
                    let cell = grid::cell(columns, column, y);
                    canvas.target(cell, Target::CostFigure { scenario, row: *number });
                }
            }
        }
    }
    scrollbar(canvas, area, window, view.lines.len());
}

fn draw_chance(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    curve: u16,
    language: Language,
    under: &Under,
) {
    let [long, short] = &under.labels;
    grid::label_that_fits(canvas, columns, y, long, short, Role::Strong);
    grid::separators(canvas, columns, y);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let area = grid::inside(columns, place, y);
        let count = under.counts.get(scenario).and_then(Option::as_deref);
        canvas.put(area.x, y, area.width, count.unwrap_or("…"), Role::Strong);
    }
    grid::draw_dots(canvas, columns, y + 1, frame::dots(language), &under.dots, "…");
    draw_curve(canvas, columns, y + 2, curve, texts::curve(language), under);
}

const LONGEST_BAR: u16 = 32;

/// Cells that stay free right of the bars, so that none touches a scrollbar.
const MARGIN: u16 = 2;

/// The width of the figures of these rows.
pub fn figures_width<'a>(rows: impl Iterator<Item = &'a MoneyRow>) -> u16 {
    let bars = rows.flat_map(|row| row.cells.iter().filter_map(MoneyCell::bar));
    bars.map(|bar| width(&bar.figure)).max().unwrap_or(1)
}

/// Draws one row. `figures` is how wide its figures are, `zero` where zero is on the axis; `focus` is the scenario under the
/// cursor, when the cursor is on this row.
fn draw_money<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    y: u16,
    row: &MoneyRow,
    zero: f64,
    figures: u16,
    focus: Option<usize>,
) {
    let role = if focus.is_some() || row.is_sum { Role::Strong } else { Role::Text };
    grid::label_that_fits(canvas, columns, y, &row.label, &row.short_label, role);
    grid::separators(canvas, columns, y);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let cell = grid::cell(columns, place, y);
        let area = grid::inside(columns, place, y);
        match row.cells.get(scenario) {
            Some(MoneyCell::Figure(bar)) => {
                let role = if row.is_sum { Role::Strong } else { Role::Text };
                canvas.put_right(area.x, y, figures, &bar.figure, role);
                let start = area.x + figures + 1;
                let room = Rect {
                    x: start,
                    width: area.right().saturating_sub(start + MARGIN).min(LONGEST_BAR),
                    ..area
                };
                draw_bar(canvas, room, bar, zero, Role::Scenario(scenario));
            }
            Some(MoneyCell::Empty) => {}
            Some(MoneyCell::Awaited) | None => {
                canvas.put_right(area.x, y, figures, "…", Role::Dim);
            }
        }
        if focus == Some(scenario) {
            let marked = Rect { width: (grid::GUTTER + figures).min(cell.width), ..cell };
            canvas.mark(marked);
        }
    }
}

/// Draws a bar from zero: full to the right, hollow to the left.
fn draw_bar<T>(canvas: &mut Canvas<'_, T>, room: Rect, bar: &MoneyBar, zero: f64, role: Role) {
    let cells = |share: f64| (share.clamp(0.0, 1.0) * f64::from(room.width)).round() as u16;
    // Something below zero needs at least one cell to show it.
    let left = cells(zero).max(u16::from(zero > 0.0)).min(room.width);
    let length = cells(bar.length.abs()).max(u16::from(bar.length != 0.0));
    if bar.length < 0.0 {
        let length = length.min(left);
        canvas.line(room.x + left - length, room.y, length, "□", role);
    } else {
        canvas.line(room.x + left, room.y, length.min(room.width - left), "■", role);
    }
}

const EIGHTHS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

const WIDEST: u16 = 50;

/// Draws the curves in so many rows, and below them the axis with the amount on it.
fn draw_curve<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    top: u16,
    rows: u16,
    label: &str,
    under: &Under,
) {
    let [low, high] = under.ends;
    for y in top..=top + rows {
        grid::separators(canvas, columns, y);
    }
    grid::label(canvas, columns, top + rows - 1, label, Role::Text);
    grid::label(canvas, columns, top + rows, &under.axis, Role::Dim);
    for (place, &scenario) in columns.shown.iter().enumerate() {
        let area = grid::inside(columns, place, top + rows);
        let points = area.width.saturating_sub(1).clamp(1, WIDEST);
        let curve = under.chances.get(scenario).and_then(Option::as_ref);
        let shares = curve.map_or(Vec::new(), |chance| chance.curve(low, high, points));
        for (share, x) in shares.into_iter().zip(area.x..) {
            let level = level(share, rows);
            for row in 0..rows {
                let filled = level.saturating_sub(8 * (rows - 1 - row)).min(8);
                canvas.put(x, top + row, 1, EIGHTHS[usize::from(filled)], Role::Scenario(scenario));
            }
        }
        canvas.line(area.x, area.y, points, "─", Role::Frame);
        if let Some(count) = under.beyond.get(scenario).and_then(Option::as_deref) {
            canvas.put_right(area.x, area.y, area.width, count, Role::Dim);
        }
        let along = ((under.amount - low) / (high - low).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0);
        let mark = area.x + (along * f64::from(points - 1)).round() as u16;
        canvas.put(mark, area.y, 1, "▲", Role::Strong);
    }
}

/// How many eighths a share is high: full only when it is all, nothing only when it is none.
fn level(share: f64, rows: u16) -> u16 {
    let most = 8 * rows;
    let level = (share * f64::from(most)).round() as u16;
    match share {
        share if share <= 0.0 => 0,
        share if share >= 1.0 => most,
        _ => level.clamp(1, most - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_plan_fills_the_height_and_never_exceeds_it(height in 20_u16..120, lines in 1_usize..60) {
            let plan = Plan::of(height, lines);
            let taken = SENTENCE + u16::from(plan.air) + 1 + plan.table + CHANCE + plan.curve;
            prop_assert!(taken <= height);
            prop_assert!(plan.table >= 9 || usize::from(plan.table) == lines);
        }
    }
}
