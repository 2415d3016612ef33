//! Matrix: likelihood from top to bottom, loss from left to right, and in each cell what falls there.

use crate::language::Language;
use crate::session::message::Target;
use crate::texts::risks as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::view::risks::matrix::Matrix;
use ratatui::layout::Rect;

const MOST_LINES: usize = 4;

const MOST_LEGEND: usize = 3;

/// Lines that the whole picture takes at this width.
pub fn height(matrix: &Matrix, wide: u16, with_names: bool) -> u16 {
    let shape = Shape::of(matrix, wide, u16::MAX);
    let rows: usize = matrix.rows.iter().map(|(_, cells)| shape.lines(cells)).sum();
    let names = if with_names { wrapped(&matrix.legend, wide - 2, MOST_LEGEND).len() } else { 0 };
    u16::try_from(1 + rows + 1 + names).unwrap_or(u16::MAX).saturating_add(1)
}

struct Shape {
    labels: u16,
    each: u16,
    most: usize,
}

impl Shape {
    /// As many lines in a cell as let all rows fit in this height.
    fn of(matrix: &Matrix, wide: u16, high: u16) -> Self {
        let labels = matrix.rows.iter().map(|(label, _)| width(label)).max().unwrap_or(0).max(14) + 2;
        let count = u16::try_from(matrix.losses.len()).unwrap_or(1).max(1);
        let each = (wide.saturating_sub(labels) / count).clamp(3, 26);
        let fits = |shape: &Self| {
            let rows: usize = matrix.rows.iter().map(|(_, cells)| shape.lines(cells)).sum();
            rows <= usize::from(high)
        };
        let mut shapes = (1..=MOST_LINES).rev().map(|most| Self { labels, each, most });
        shapes.find(fits).unwrap_or(Self { labels, each, most: 1 })
    }

    fn wrapped(&self, cell: &str) -> Vec<String> {
        wrapped(cell, self.each - 2, self.most)
    }

    /// How many lines a row takes.
    fn lines(&self, cells: &[String]) -> usize {
        cells.iter().map(|cell| self.wrapped(cell).len()).max().unwrap_or(0).max(1)
    }
}

/// Draws as much as fits; says how many lines it took.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    language: Language,
    matrix: &Matrix,
    with_names: bool,
) -> u16 {
    let shape = Shape::of(matrix, place.width, place.height.saturating_sub(1));
    let column = |place: usize| shape.labels + shape.each * u16::try_from(place).unwrap_or(u16::MAX);
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    canvas.put_all(
        place.x,
        place.y,
        shape.labels,
        &[(" ", Role::Frame), (texts::matrix(language), Role::Heading), (" ", Role::Frame)],
    );
    for (number, loss) in matrix.losses.iter().enumerate() {
        let x = place.x + column(number);
        canvas.put_all(
            x,
            place.y,
            shape.each,
            &[("┼", Role::Frame), (" ", Role::Frame), (loss, Role::Dim), (" ", Role::Frame)],
        );
    }
    let mut y = place.y + 1;
    for (label, cells) in &matrix.rows {
        let lines = u16::try_from(shape.lines(cells)).unwrap_or(1);
        if y + lines > place.bottom() {
            break;
        }
        canvas.put(place.x + 1, y, shape.labels - 2, label, Role::Text);
        for (number, cell) in cells.iter().enumerate() {
            let x = place.x + column(number);
            for line in 0..lines {
                canvas.put(x, y + line, 1, "│", Role::Frame);
            }
            for (text, y) in shape.wrapped(cell).iter().zip(y..) {
                canvas.put(x + 2, y, shape.each - 2, text, Role::Strong);
            }
        }
        y += lines;
    }
    let names = if with_names { wrapped(&matrix.legend, place.width - 2, MOST_LEGEND) } else { Vec::new() };
    let legend = wrapped(texts::matrix_legend(language), place.width - 2, MOST_LEGEND);
    for line in names.iter().chain(&legend) {
        if y < place.bottom() {
            canvas.put(place.x + 1, y, place.width - 2, line, Role::Dim);
            y += 1;
        }
    }
    y - place.y
}
