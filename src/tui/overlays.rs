//! Overlays: the one thing that may lie over the screen.

pub mod cell_editor;
pub mod directions;
pub mod lines;
pub mod lists;
pub mod reading;

use super::canvas::Canvas;
use crate::controls::command::Command;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::Overlay;
use crate::view::overlays as view;

/// Draws what lies over the screen, if anything. A click beside it closes it.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let language = session.settings.language;
    let Some(overlay) = &session.overlay else { return };
    canvas.target(canvas.area(), Target::Hint(Command::Back));
    match overlay {
        Overlay::CellEditor(editor) => cell_editor::draw(canvas, session, editor),
        Overlay::Directions(list) => {
            directions::draw(canvas, &view::directions::directions(session, list), list.cursor);
        }
        Overlay::Ambitions(list) => {
            directions::draw(canvas, &view::ambitions::ambitions(session, list), list.cursor);
        }
        Overlay::Menu(menu) => lists::menu(canvas, language, menu),
        Overlay::Information(information) => reading::information(canvas, language, information),
        Overlay::Help { help, .. } => lists::help(canvas, language, help),
        Overlay::Palette(palette) => lists::palette(canvas, session, palette),
        Overlay::Number(editor) => lines::number_editor(canvas, session, editor),
        Overlay::Search { input, .. } => lines::search(canvas, language, input),
        Overlay::Settings(list) => lists::settings(canvas, session, *list),
        Overlay::Reveal { cursor, .. } => reading::reveal(canvas, session, *cursor),
        Overlay::Why(why) => reading::trail(canvas, &view::why::trail(session, why), why.cursor),
        Overlay::WhyWhole(why) => {
            reading::trail(canvas, &view::why_whole::trail(session, why), why.cursor);
        }
        Overlay::CaseForm(form) => lists::case_form(canvas, session, form),
        Overlay::Problems(list) => reading::problems(canvas, language, list),
        Overlay::Prompt { purpose, input } => lines::prompt(canvas, session, purpose, input),
    }
}
