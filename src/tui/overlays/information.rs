//! What the case is about: the question, the lesson, what is done today, facts and sources, to walk through.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::lists::Information;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::wrapped;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{BAR, Window, scrollbar};
use crate::tui::widgets::popup::popup;
use crate::view::overlays::information::{Section, sections};
use ratatui::layout::Rect;

const WIDTH: u16 = 92;

/// More lines than any paragraph has.
const UNLIMITED: usize = 1_000;

/// A line of text with the paragraph that it belongs to.
struct TextLine {
    section: usize,
    text: String,
    role: Role,
}

/// Draws the text over the screen, scrolled to the paragraph under the cursor.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, information: &Information) {
    let sections = sections(language, information);
    let widest = WIDTH.min(canvas.area().width.saturating_sub(4));
    let lines = lines(&sections, widest.saturating_sub(2 + BAR));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let place = popup(
        canvas,
        texts::information(language),
        WIDTH,
        height.min(canvas.area().height.saturating_sub(4)),
    );
    let first = lines.iter().position(|line| line.section == information.cursor).unwrap_or(0);
    let window = Window::from(first, lines.len(), place.height);
    for (line, y) in window.rows().filter_map(|line| lines.get(line)).zip(place.y..) {
        let is_heading = line.role == Role::Heading;
        if is_heading && line.section == information.cursor {
            canvas.put(place.x, y, 1, "▸", Role::Strong);
        }
        canvas.put(place.x + 2, y, place.width.saturating_sub(2 + BAR), &line.text, line.role);
        canvas.target(Rect { y, height: 1, ..place }, Target::ListRow(line.section));
    }
    scrollbar(canvas, place, window, lines.len());
}

/// All lines: heading, text, source, and an empty line after each paragraph but the last.
fn lines(sections: &[Section], room: u16) -> Vec<TextLine> {
    let mut lines = Vec::new();
    for (section, content) in sections.iter().enumerate() {
        let mut add = |text: &str, role| {
            let wrapped = wrapped(text, room, UNLIMITED).into_iter();
            lines.extend(wrapped.map(|text| TextLine { section, text, role }));
        };
        add(&content.heading, Role::Heading);
        add(&content.text, Role::Text);
        if let Some(source) = &content.source {
            add(source, Role::Dim);
        }
        if section + 1 < sections.len() {
            lines.push(TextLine { section, text: String::new(), role: Role::Text });
        }
    }
    lines
}
