//! Item lists: what is short or goes wrong, side by side under the scenarios, the most important first.

use super::grid;
use crate::language::Language;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::Columns;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::lists::ListItem;
use std::ops::Range;

/// The widest that a label and its figure stand apart.
const WIDEST: u16 = 44;

/// Draws these lines of the lists from `top` down; a list without items says so, one without figures shows `…`.
pub fn draw<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    top: u16,
    language: Language,
    lists: &[Option<Vec<ListItem>>],
    lines: Range<usize>,
) {
    for (line, y) in lines.zip(top..) {
        grid::separators(canvas, columns, y);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let mut area = grid::inside(columns, place, y);
            area.width = area.width.min(WIDEST);
            match lists.get(scenario) {
                Some(Some(items)) if items.is_empty() && line == 0 => {
                    canvas.put(area.x, y, area.width, frame::nothing(language), Role::Dim);
                }
                Some(Some(items)) => {
                    let Some(item) = items.get(line) else { continue };
                    let label = area.width.saturating_sub(width(&item.figure) + 1);
                    canvas.put(area.x, y, label, item.label, Role::Text);
                    canvas.put_right(area.x, y, area.width, &item.figure, Role::Strong);
                }
                _ if line == 0 => {
                    canvas.put(area.x, y, area.width, "…", Role::Dim);
                }
                _ => {}
            }
        }
    }
}
