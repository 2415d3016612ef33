//! Chance curve: the chance of staying under every amount, as columns of block characters that rise to the right.

use super::grid;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::theme::Role;
use crate::view::costs::Under;

const EIGHTHS: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

const WIDEST: u16 = 50;

/// Draws the curves in so many rows, and below them the axis with the amount on it.
pub fn draw<T>(
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
    grid::label(canvas, columns, top + rows, &format!("{} k€", under.axis), Role::Dim);
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
