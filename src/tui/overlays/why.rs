//! Why: the trail behind a figure, step by step; the line under the cursor in full below it.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::why::Why;
use crate::tui::canvas::Canvas;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Line};
use crate::tui::widgets::popup::{self, popup};
use crate::view::overlays::why as view;
use crate::view::overlays::why::{Rank, trail};
use ratatui::layout::Rect;

const WIDTH: u16 = 120;

/// Lines of the sentence above the list, at most.
const SENTENCE: usize = 3;

/// Between a text and what stands at the right.
const GAP: u16 = 2;

/// Draws the trail over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, why: &Why) {
    let trail = trail(session, why);
    let height = popup::height(trail.lines.len() + SENTENCE + 1, popup::ABOUT);
    let place = popup(canvas, &trail.title, WIDTH, height);
    let (upper, about) = popup::split(canvas, place);
    let sentence = wrapped(&trail.sentence, upper.width, SENTENCE);
    for (line, y) in sentence.iter().zip(upper.y..upper.bottom()) {
        canvas.put(upper.x, y, upper.width, line, Role::Strong);
    }
    let taken = u16::try_from(sentence.len()).unwrap_or(0).min(upper.height);
    let list = Rect { y: upper.y + taken, height: upper.height - taken, ..upper };
    list::draw(canvas, list, why.cursor, trail.lines.len(), |canvas, line| {
        if let Some(content) = trail.lines.get(line.number) {
            draw_line(canvas, line, content);
        }
    });
    popup::about(canvas, about, &trail.about);
}

fn draw_line(canvas: &mut Canvas<'_, Target>, line: Line, content: &view::Line) {
    let (indent, role) = match content.rank {
        Rank::Number => (0, Role::Strong),
        Rank::Step => (2, Role::Text),
        Rank::Part => (6, Role::Text),
        Rank::Leads => (0, Role::Heading),
        Rank::Told => (0, Role::Text),
    };
    let Rect { x, y, width: room, .. } = line.place;
    let indent = indent.min(room);
    let right = if content.right.is_empty() { 0 } else { width(&content.right) + GAP };
    canvas.put(x + indent, y, (room - indent).saturating_sub(right), &content.text, line.role(role));
    let role = if content.rank == Rank::Number { Role::Strong } else { Role::Dim };
    canvas.put_right(x, y, room, &content.right, line.role(role));
}
