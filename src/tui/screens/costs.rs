//! The costs screen: a sentence, what scenarios cost by part and by year, where the difference comes from, and below them,
//! always in sight, the chance of staying under an amount.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::texts::{costs as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::wrapped;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{Window, scrollbar};
use crate::tui::widgets::{chance_curve, dots, grid, heads, money_rows};
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
    let room = area.width - 2;
    for (line, y) in sentence(language, &view, room).iter().zip(area.y..) {
        canvas.put(area.x + 1, y, room, line, Role::Strong);
    }
    canvas.fade(false);
    let plan = Plan::of(area.height, view.lines.len());
    let y = area.y + SENTENCE + u16::from(plan.air);
    heads::draw(canvas, &columns, y, language, &view.heads, session.focus, texts::unit(language));
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
        let lines = u16::try_from(lines).unwrap_or(u16::MAX);
        let free = height.saturating_sub(SENTENCE + 1 + CHANCE);
        let air = lines.saturating_add(3) <= free;
        let free = free - u16::from(air);
        let curve = free.saturating_sub(lines).clamp(2, 8).min(free.max(2));
        Self { table: free.saturating_sub(curve).min(lines), curve, air }
    }
}

/// The longest form of the sentence that fits.
fn sentence(language: Language, view: &Costs, room: u16) -> Vec<String> {
    let mut forms = view.sentences.iter().map(|form| wrapped(form, room, usize::from(SENTENCE)));
    let fits = |lines: &Vec<String>| lines.last().is_some_and(|line| !line.ends_with('…'));
    let found = forms.clone().find(fits).or_else(|| forms.next_back());
    found.unwrap_or_else(|| vec![frame::computing(language).to_owned()])
}

fn draw_table(canvas: &mut Canvas<'_, Target>, columns: &Columns, area: Rect, view: &Costs, focus: usize) {
    let rows = view.lines.iter().filter_map(|line| match line {
        CostLine::Row { row, .. } => Some(row),
        CostLine::Heading(_) => None,
    });
    let figures = money_rows::figures(rows);
    let window = Window::around(view.cursor, view.lines.len(), area.height);
    for (place, y) in window.rows().zip(area.y..) {
        match view.lines.get(place) {
            None => {}
            Some(CostLine::Heading(heading)) => grid::rule(canvas, columns, y, "┼", heading),
            Some(CostLine::Row { row, zero, number, is_outdated }) => {
                let focus = (place == view.cursor).then_some(focus);
                canvas.fade(*is_outdated);
                money_rows::draw(canvas, columns, y, row, *zero, figures, focus);
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
    dots::draw(canvas, columns, y + 1, frame::dots(language), &under.dots, "…");
    chance_curve::draw(canvas, columns, y + 2, curve, texts::curve(language), under);
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
