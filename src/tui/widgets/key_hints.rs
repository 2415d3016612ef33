//! Key hints: the few keys that matter now, in one line; each can be clicked.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::keys::KeyHint;
use ratatui::layout::Rect;

const GAP: u16 = 2;

/// Draws the hints on the line, in order; those of `lasting` always, one of `fitting` only when it fits whole.
pub fn draw(canvas: &mut Canvas<'_, Target>, line: Rect, fitting: &[KeyHint], lasting: &[KeyHint]) {
    let reserved: u16 = lasting.iter().map(|hint| length(hint) + GAP).sum();
    let mut x = line.x;
    for hint in fitting {
        if x.saturating_add(length(hint) + reserved) <= line.right() {
            x += draw_hint(canvas, x, line.y, hint) + GAP;
        }
    }
    for hint in lasting {
        if x.saturating_add(length(hint)) <= line.right() {
            x += draw_hint(canvas, x, line.y, hint) + GAP;
        }
    }
}

/// How many cells a hint takes.
pub fn length(hint: &KeyHint) -> u16 {
    hint.keys.iter().map(|(key, _)| width(key) + 1).sum::<u16>() + width(hint.label)
}

/// Draws one hint and returns its length. Each key is a target of its own; the label belongs to a key that is alone.
pub fn draw_hint(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, hint: &KeyHint) -> u16 {
    let length = length(hint);
    if let [(_, command)] = hint.keys[..] {
        canvas.target(Rect { x, y, width: length, height: 1 }, Target::Hint(command));
    }
    let mut next = x;
    for (key, command) in &hint.keys {
        let taken = canvas.put(next, y, width(key), key, Role::Key);
        canvas.target(Rect { x: next, y, width: taken, height: 1 }, Target::Hint(*command));
        next += taken + 1;
    }
    canvas.put(next, y, width(hint.label), hint.label, Role::Dim);
    length
}
