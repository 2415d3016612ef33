//! The strip at the bottom of the body: a rule with its name and how far it is, then what is said.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::view::keys::KeyHint;
use crate::view::strip::{Strip, StripKey};
use ratatui::layout::Rect;

/// From these heights of the screen on, a strip has at least so many lines of text; the highest first.
const LINES: [(u16, u16); 3] = [(45, 5), (30, 4), (0, 2)];

/// Between what stands on the rule.
const GAP: u16 = 2;

/// At most one in so many rows of the screen is text of a strip.
const SHARE: u16 = 3;

/// How many rows a strip takes on a screen of this size: its rule, and its text in so far as the screen can spare the room.
pub fn height(screen: Rect, strip: &Strip) -> u16 {
    let usual = LINES.into_iter().find(|(from, _)| screen.height >= *from).map_or(0, |(_, lines)| lines);
    let most = usual.max(screen.height / SHARE);
    1 + extent(lines(screen.width, strip)).clamp(usual, most)
}

/// How many lines the text of a strip takes on a screen of this width.
pub fn lines(screen: u16, strip: &Strip) -> usize {
    let room = screen.saturating_sub(2);
    strip.text.iter().map(|paragraph| wrapped(paragraph, room, usize::MAX).len()).sum()
}

pub fn draw(canvas: &mut Canvas<'_, Target>, place: Rect, strip: &Strip) {
    canvas.cover(place);
    draw_rule(canvas, Rect { height: 1, ..place }, strip);
    let mut text = inside(below(place, 1));
    for paragraph in &strip.text {
        let lines = wrapped(paragraph, text.width, usize::from(text.height));
        text = below(text, canvas.put_lines(text, &lines, Role::Strong));
    }
}

/// The rule: name, keys as far as they fit, and how far it is.
fn draw_rule(canvas: &mut Canvas<'_, Target>, line: Rect, strip: &Strip) {
    canvas.line(line.x, line.y, line.width, "━", Role::Frame);
    let progress = width(&strip.progress) + 2;
    let end = line.right().saturating_sub(progress + 1);
    canvas.put(end, line.y, progress, &format!(" {} ", strip.progress), Role::Dim);
    let room = end.saturating_sub(line.x + 1 + GAP);
    let start = line.x + 1;
    let keys: u16 = strip.keys.iter().map(|key| hint_length(&key.hint) + GAP + 2).sum();
    let [long, short] = strip.heading.each_ref().map(|heading| format!(" {heading} "));
    // The keys teach more than the name.
    let heading = if width(&long) + GAP + keys <= room { long } else { short };
    let mut x = start + canvas.put(start, line.y, room, &heading, Role::Heading) + GAP;
    for key in &strip.keys {
        if x + hint_length(&key.hint) + 2 > end {
            break;
        }
        x = draw_key(canvas, x, line.y, key);
    }
}

/// A key with what it does; what was done stands out. Returns where the next one begins.
fn draw_key(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, key: &StripKey) -> u16 {
    let role = if key.is_done { Role::Selected } else { Role::Key };
    let keys: Vec<_> = key.hint.keys.iter().map(|(key, _)| key.as_str()).collect();
    let taken = canvas.put(x, y, u16::MAX, &format!(" {} ", keys.join(" ")), role);
    let label = format!("{} ", key.hint.label);
    x + taken + canvas.put(x + taken, y, u16::MAX, &label, Role::Dim) + GAP
}

const BETWEEN_HINTS: u16 = 2;

/// Draws the hints on the line, in order; those of `lasting` always, one of `fitting` only when it fits whole.
pub fn draw_hints(canvas: &mut Canvas<'_, Target>, line: Rect, fitting: &[KeyHint], lasting: &[KeyHint]) {
    let reserved: u16 = lasting.iter().map(|hint| hint_length(hint) + BETWEEN_HINTS).sum();
    let mut x = line.x;
    for hint in fitting {
        if x.saturating_add(hint_length(hint) + reserved) <= line.right() {
            x += draw_hint(canvas, x, line.y, hint) + BETWEEN_HINTS;
        }
    }
    for hint in lasting {
        if x.saturating_add(hint_length(hint)) <= line.right() {
            x += draw_hint(canvas, x, line.y, hint) + BETWEEN_HINTS;
        }
    }
}

/// How many cells a hint takes.
pub fn hint_length(hint: &KeyHint) -> u16 {
    hint.keys.iter().map(|(key, _)| width(key) + 1).sum::<u16>() + width(hint.label)
}

/// Draws one hint and returns its length. Each key is a target of its own; the label belongs to a key that is alone.
pub fn draw_hint(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, hint: &KeyHint) -> u16 {
    let length = hint_length(hint);
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
