//! Naming a scenario.

use crate::language::Language;
use crate::session::message::Target;
use crate::session::text_input::TextInput;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::widgets::input;
use crate::tui::widgets::popup::popup;
use crate::view::formatting::letter;

/// How wide the box is.
const WIDTH: u16 = 50;

/// Draws the box over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, language: Language, scenario: usize, name: &TextInput) {
    let place = popup(canvas, &texts::rename(language, letter(scenario)), WIDTH, 1);
    input::draw(canvas, place, texts::name(language), name);
}
