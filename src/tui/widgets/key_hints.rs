//! Key hints: the few keys that matter now, in one line; each can be clicked.

use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// A key and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint<T> {
    /// The key, as it is printed on the keyboard.
    pub key: String,
    /// What it does, in a word or two.
    pub label: &'static str,
    /// What a click on it means.
    pub target: T,
}

/// Between two hints.
const GAP: u16 = 2;

/// Draws as many hints as fit on the line, in order; a hint that does not fit is left out whole.
pub fn draw<T>(canvas: &mut Canvas<'_, T>, line: Rect, hints: Vec<Hint<T>>) {
    let mut x = line.x;
    for hint in hints {
        let length = width(&hint.key) + 1 + width(hint.label);
        if x.saturating_add(length) > line.right() {
            continue;
        }
        let place = Rect { x, y: line.y, width: length, height: 1 };
        canvas.put_all(
            x,
            line.y,
            length,
            &[(&hint.key, Role::Key), (" ", Role::Dim), (hint.label, Role::Dim)],
        );
        canvas.target(place, hint.target);
        x += length + GAP;
    }
}
