//! Input: one line of text being typed, with its cursor.

use crate::session::overlay::text_input::TextInput;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// Draws a label and the text behind it; the part around the cursor is always in sight.
pub fn draw<T>(canvas: &mut Canvas<'_, T>, line: Rect, label: &str, input: &TextInput) {
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
        let role = if place == input.cursor() { Role::Selected } else { Role::Text };
        if x + width(sign) > end {
            return;
        }
        x += canvas.put(x, line.y, end - x, sign, role);
    }
    if input.cursor() >= signs.len() && x < end {
        canvas.put(x, line.y, 1, " ", Role::Selected);
    }
}
