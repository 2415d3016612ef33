//! Typing another number for an assumption: what may stand there, and what is wrong with what does.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::number_editor::NumberEditor;
use crate::texts::assumptions as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::wrapped;
use crate::tui::theme::Role;
use crate::tui::widgets::input;
use crate::tui::widgets::popup::popup;
use crate::view::overlays::number_editor::editor_box;
use ratatui::layout::Rect;

const WIDTH: u16 = 72;

/// Lines of the box: what is typed, what is wrong with it in two, and what may stand there in five.
const HEIGHT: u16 = 8;

/// Draws the box over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, editor: &NumberEditor) {
    let view = editor_box(session, editor);
    let place = popup(canvas, &view.title, WIDTH, HEIGHT);
    let line = Rect { height: 1, ..place };
    input::draw(canvas, line, texts::new_number(session.settings.language), &editor.input);
    let mut put = |lines: &[String], y: u16, role| {
        for (line, y) in lines.iter().zip(y..place.bottom()) {
            canvas.put(place.x, y, place.width, line, role);
        }
    };
    let fault = view.fault.unwrap_or_default();
    put(&wrapped(&fault, place.width, 2), place.y + 1, Role::Notice);
    let mut explanation = wrapped(&view.allowed, place.width, 2);
    explanation.extend(wrapped(view.forms, place.width, 2));
    explanation.push(view.shipped);
    put(&explanation, place.y + 3, Role::Dim);
}
