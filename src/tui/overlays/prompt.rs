//! One line of text being typed, with what there is to know about it.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::text_input::TextInput;
use crate::tui::canvas::Canvas;
use crate::tui::text::wrapped;
use crate::tui::theme::Role;
use crate::tui::widgets::input;
use crate::tui::widgets::popup::popup;
use ratatui::layout::Rect;

const WIDTH: u16 = 60;

/// Most lines of what there is to know.
const HINT_LINES: usize = 6;

/// Draws the box over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, purpose: &Purpose, text: &TextInput) {
    let asked = purpose.asked(language);
    let hint = asked.hint.map_or(Vec::new(), |hint| wrapped(&hint, WIDTH, HINT_LINES));
    let height = u16::try_from(hint.len()).unwrap_or_default();
    let place = popup(canvas, &asked.title, WIDTH, 1 + height);
    input::draw(canvas, Rect { height: 1, ..place }, asked.label, text);
    for (line, y) in hint.iter().zip(place.y + 1..place.bottom()) {
        canvas.put(place.x, y, place.width, line, Role::Dim);
    }
}
