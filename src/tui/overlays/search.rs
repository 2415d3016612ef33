//! Looking for an assumption: one line above the keys, so that the list stays in sight.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::overlay::text_input::TextInput;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::widgets::input;
use ratatui::layout::Rect;

/// Draws the line over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, query: &TextInput) {
    let area = canvas.area();
    let line = Rect { y: area.bottom().saturating_sub(2), height: 1, ..area };
    canvas.cover(line);
    let text = Rect { x: line.x + 1, width: line.width.saturating_sub(2), ..line };
    input::draw(canvas, text, texts::search(language), query);
}
