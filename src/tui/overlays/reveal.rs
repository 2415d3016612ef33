//! What was predicted beside what came out.

use crate::session::Session;
use crate::session::message::Target;
use crate::texts::lessons as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::popup::popup;
use crate::view::predictions::{Held, held};

const WIDTH: u16 = 72;

/// Cells for the label before a line of the axis.
const LABEL: u16 = 13;

const MOST_LINES: usize = 3;

/// Draws the box with the prediction under the cursor over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, cursor: usize) {
    let language = session.settings.language;
    let Some(teaching) = session.teaching() else { return };
    let room = WIDTH.min(canvas.area().width.saturating_sub(4));
    let shown = held(language, &teaching.revealed());
    let Some(one) = shown.get(cursor) else { return };
    let mut lines = lines_of(one, room);
    if !one.axis.is_empty() {
        lines.push((texts::dots_caption(language).to_owned(), Role::Dim));
    }
    let title = match shown.len() {
        1 => texts::reveal(language).to_owned(),
        count => texts::reveal_of(language, cursor + 1, count),
    };
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let place = popup(canvas, &title, WIDTH, height);
    for ((text, role), y) in lines.iter().zip(place.y..place.bottom()) {
        canvas.put(place.x, y, place.width, text, *role);
    }
}

/// The lines of one prediction: what was asked, the axis, what is told.
fn lines_of(one: &Held, room: u16) -> Vec<(String, Role)> {
    let mut lines = vec![(one.question.clone(), Role::Heading)];
    for (label, cells) in &one.axis {
        let gap = LABEL.saturating_sub(width(label));
        lines.push((format!("{label}{}{cells}", " ".repeat(usize::from(gap))), Role::Text));
    }
    for told in &one.told {
        lines.extend(wrapped(told, room, MOST_LINES).into_iter().map(|line| (line, Role::Text)));
    }
    lines
}
