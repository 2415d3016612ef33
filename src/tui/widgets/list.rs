//! Lists with a cursor, the box that lies over the screen, and the line of text in it.

use crate::controls::command::Command;
use crate::session::message::Target;
use crate::session::overlay::text_input::TextInput;
use crate::tui::canvas::Canvas;
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Which rows of a list are in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub first: usize,
    /// How many rows are in sight.
    pub shown: usize,
}

impl Window {
    /// The rows in sight when `room` rows fit: the cursor in the middle, except near the ends.
    pub fn around(cursor: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = cursor.saturating_sub(room / 2).min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight when the user scrolls without a cursor: from `offset`, but never past the end.
    pub fn from(offset: usize, rows: usize, room: u16) -> Self {
        let room = usize::from(room);
        let first = offset.min(rows.saturating_sub(room));
        Self { first, shown: room.min(rows - first) }
    }

    /// The rows in sight, by number.
    pub const fn rows(self) -> std::ops::Range<usize> {
        self.first..self.first + self.shown
    }
}

/// Before a row at an end of the window: that there are more rows beyond it.
pub const fn more(window: Window, rows: usize, row: usize) -> &'static str {
    let [is_first, is_last] = [row == window.first, row + 1 == window.first + window.shown];
    match (is_first && window.first > 0, is_last && window.first + window.shown < rows) {
        (true, true) => "↕",
        (true, false) => "▴",
        (false, true) => "▾",
        (false, false) => "",
    }
}

/// How a list looks at one line: the place for its text, its number, and the role of its text when it has the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub place: Rect,
    pub is_selected: bool,
}

impl Line {
    pub const fn role(self, otherwise: Role) -> Role {
        if self.is_selected { Role::Selected } else { otherwise }
    }
}

/// Cells at the right of a list for the bar that shows where one is.
pub const BAR: u16 = 2;

/// Cells at the left of a line for the mark of the cursor.
pub const MARK: u16 = 2;

/// Draws a list of so many lines; `draw_line` writes the text of one.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    cursor: usize,
    lines: usize,
    draw_line: impl FnMut(&mut Canvas<'_, Target>, Line),
) {
    rows(canvas, place, (cursor, true), lines, Target::ListRow, draw_line);
}

/// The same where the keys may act on something else, so that the line under the cursor is only kept in sight, and where a
/// click means something of its own.
pub fn rows(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    (cursor, is_active): (usize, bool),
    lines: usize,
    target: impl Fn(usize) -> Target,
    mut draw_line: impl FnMut(&mut Canvas<'_, Target>, Line),
) {
    let window = Window::around(cursor.min(lines.saturating_sub(1)), lines, place.height);
    let width = place.width.saturating_sub(u16::from(lines > window.shown) * BAR);
    for (number, y) in window.rows().zip(place.y..) {
        let row = Rect { y, width, height: 1, ..place };
        let is_selected = is_active && number == cursor;
        if is_selected {
            canvas.mark(row);
        }
        let text = Rect { x: row.x + MARK.min(width), width: width.saturating_sub(MARK), ..row };
        draw_line(canvas, Line { number, place: text, is_selected });
        canvas.target(row, target(number));
    }
    scrollbar(canvas, place, window, lines);
}

/// Draws text that scrolls without a cursor, already in lines that leave room for the bar.
pub fn scrolled(canvas: &mut Canvas<'_, Target>, place: Rect, lines: &[String], scroll: usize) {
    let window = Window::from(scroll, lines.len(), place.height);
    canvas.put_lines(
        Rect { width: place.width.saturating_sub(BAR), ..place },
        &lines[window.rows()],
        Role::Text,
    );
    // The bar stands at the edge of the screen.
    scrollbar(canvas, Rect { width: place.width + 1, ..place }, window, lines.len());
}

/// Draws a rule with a title in it and, at the right, how far the figures are.
pub fn titled_rule(canvas: &mut Canvas<'_, Target>, line: Rect, title: &str, progress: &str) {
    canvas.line(line.x, line.y, line.width, "─", Role::Frame);
    let title = [(" ", Role::Frame), (title, Role::Heading), (" ", Role::Frame)];
    let taken = canvas.put_all(line.x + 1, line.y, line.width.saturating_sub(2), &title);
    if !progress.is_empty() {
        let room = line.width.saturating_sub(taken + 3);
        canvas.put_right(line.x + taken + 2, line.y, room, &format!(" {progress} "), Role::Notice);
    }
}

/// Draws a rule with the names of parts, the one that the keys act on in brackets; returns the cells that the names took.
pub fn tabs<'n>(
    canvas: &mut Canvas<'_, Target>,
    line: Rect,
    names: impl IntoIterator<Item = (&'n str, bool)>,
) -> u16 {
    canvas.line(line.x, line.y, line.width, "─", Role::Frame);
    let mut taken = 0;
    for (name, is_active) in names {
        let (text, role) = match is_active {
            true => (format!("[{name}]"), Role::Heading),
            false => (format!(" {name} "), Role::Dim),
        };
        taken += canvas.put(line.x + taken, line.y, line.width.saturating_sub(taken), &text, role);
    }
    canvas.target(Rect { height: 1, ..line }, Target::Hint(Command::NextPart));
    taken
}

/// Draws the bar at the right of a list, when not all of its rows are in sight.
pub fn scrollbar<T>(canvas: &mut Canvas<'_, T>, place: Rect, window: Window, rows: usize) {
    if rows <= window.shown || place.height == 0 || place.width == 0 {
        return;
    }
    let track = usize::from(place.height);
    let thumb = (track * window.shown / rows).clamp(1, track);
    let top = (track - thumb) * window.first / (rows - window.shown).max(1);
    for row in 0..place.height {
        let inside = (top..top + thumb).contains(&usize::from(row));
        canvas.put(place.right() - 1, place.y + row, 1, if inside { "█" } else { "│" }, Role::Frame);
    }
}

/// Cells between the frame of a popup and its text, left and right.
const MARGIN: u16 = 1;

/// Cells around the content of a popup, left and right together: the frame and its margin.
pub const AROUND: u16 = 2 + 2 * MARGIN;

/// Less than this of the screen beside a popup is not worth showing.
const SLIVER: u16 = 8;

/// Lines of the explanation below a list.
pub const ABOUT: u16 = 3;

/// The height of a popup with a list of so many lines and so many other ones, with the rule between them.
pub fn popup_height(lines: usize, others: u16) -> u16 {
    extent(lines) + others + 1
}

/// Draws a box in the middle of the screen, above the footer, for content of this size; returns the place of the
/// content, which is smaller than asked when the screen is.
pub fn popup(canvas: &mut Canvas<'_, Target>, title: &str, wide: u16, high: u16) -> Rect {
    let screen = canvas.area();
    // Title above, footer below; with a strip, the notice stays in sight as well.
    let strip = canvas.reserved();
    let free = screen.height.saturating_sub(2 + strip + u16::from(strip > 0));
    let asked = wide.max(width(title) + 10).saturating_add(AROUND);
    // A few cells of the screen beside the box would only look like noise.
    let width = if asked.saturating_add(SLIVER) > screen.width { screen.width } else { asked };
    let height = high.saturating_add(2).min(free);
    let place = Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + 1 + (free - height) / 2,
        width,
        height,
    }
    .intersection(screen);
    canvas.cover(place);
    frame(canvas, place);
    let title = [(" ", Role::Frame), (title, Role::Heading), (" ", Role::Frame)];
    canvas.put_all(place.x + 1, place.y, width.saturating_sub(9), &title);
    if width > 12 {
        let closing = Rect { x: place.right() - 7, y: place.y, width: 5, height: 1 };
        canvas.put(closing.x, closing.y, closing.width, " Esc ", Role::Key);
        canvas.target(closing, Target::Hint(Command::Back));
    }
    Rect {
        x: place.x + 1 + MARGIN,
        y: place.y + 1,
        width: place.width.saturating_sub(2 + 2 * MARGIN),
        height: place.height.saturating_sub(2),
    }
}

/// Divides the inside of a popup into a list and, below a rule, an explanation.
pub fn split(canvas: &mut Canvas<'_, Target>, place: Rect) -> (Rect, Rect) {
    split_at(canvas, place, ABOUT)
}

/// The same with an explanation of so many lines.
pub fn split_at(canvas: &mut Canvas<'_, Target>, place: Rect, about: u16) -> (Rect, Rect) {
    let height = place.height.saturating_sub(about + 1);
    let list = Rect { height, ..place };
    let rule = place.y + height;
    if place.height > about + 1 {
        canvas.line(place.x, rule, place.width, "─", Role::Frame);
    }
    (list, Rect { y: rule + 1, height: about, ..place })
}

/// Writes the explanation below a list.
pub fn draw_about(canvas: &mut Canvas<'_, Target>, place: Rect, text: &str) {
    canvas.put_lines(place, &wrapped(text, place.width, usize::from(place.height)), Role::Text);
}

/// Draws the four sides of a box.
fn frame(canvas: &mut Canvas<'_, Target>, place: Rect) {
    if place.width < 2 || place.height < 2 {
        return;
    }
    let (right, bottom) = (place.right() - 1, place.bottom() - 1);
    for (y, left_corner, right_corner) in [(place.y, "┌", "┐"), (bottom, "└", "┘")] {
        canvas.put(place.x, y, 1, left_corner, Role::Frame);
        canvas.line(place.x + 1, y, place.width - 2, "─", Role::Frame);
        canvas.put(right, y, 1, right_corner, Role::Frame);
    }
    for y in place.y + 1..bottom {
        canvas.put(place.x, y, 1, "│", Role::Frame);
        canvas.put(right, y, 1, "│", Role::Frame);
    }
}

/// Draws a label and the text behind it; the part around the cursor is always in sight.
pub fn draw_input<T>(canvas: &mut Canvas<'_, T>, line: Rect, label: &str, input: &TextInput) {
    let taken = canvas.put_all(line.x, line.y, line.width, &[(label, Role::Dim), (" ", Role::Dim)]);
    let (mut x, room) = (line.x + taken, line.width.saturating_sub(taken));
    let signs: Vec<String> = input.text().chars().map(String::from).collect();
    let mut first = 0;
    // One cell is kept for a cursor behind the last sign.
    while first < input.cursor()
        && signs[first..input.cursor()].iter().map(|sign| width(sign)).sum::<u16>() + 1 > room
    {
        first += 1;
    }
    let end = x + room;
    for (place, sign) in signs.iter().enumerate().skip(first) {
        let is_chosen = place == input.cursor() || input.is_offered();
        let role = if is_chosen { Role::Selected } else { Role::Text };
        if place == input.cursor() {
            canvas.type_at(x, line.y);
        }
        if x + width(sign) > end {
            return;
        }
        x += canvas.put(x, line.y, end - x, sign, role);
    }
    if input.cursor() >= signs.len() && x < end {
        canvas.type_at(x, line.y);
        canvas.put(x, line.y, 1, " ", Role::Selected);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_cursor_is_always_in_sight(rows in 1_usize..200, cursor in 0_usize..200, room in 1_u16..60) {
            let cursor = cursor.min(rows - 1);
            let window = Window::around(cursor, rows, room);
            prop_assert!(window.rows().contains(&cursor));
            prop_assert!(window.rows().end <= rows);
            prop_assert_eq!(window.shown, rows.min(usize::from(room)));
        }

        #[test]
        fn scrolling_never_passes_the_end(rows in 0_usize..200, offset in 0_usize..300, room in 0_u16..60) {
            let window = Window::from(offset, rows, room);
            prop_assert_eq!(window.shown, rows.min(usize::from(room)));
            prop_assert!(window.rows().end <= rows);
        }
    }
}
