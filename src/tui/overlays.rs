//! Overlays: the one thing that may lie over the screen.

pub mod case_form;
pub mod cell_editor;
pub mod help;
pub mod information;
pub mod menu;
pub mod number_editor;
pub mod palette;
pub mod problems;
pub mod prompt;
pub mod reveal;
pub mod search;
pub mod settings;
pub mod why;

use super::canvas::Canvas;
use crate::controls::command::Command;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::Overlay;

/// Draws what lies over the screen, if anything. A click beside it closes it.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let language = session.settings.language;
    let Some(overlay) = &session.overlay else { return };
    canvas.target(canvas.area(), Target::Hint(Command::Back));
    match overlay {
        Overlay::CellEditor(editor) => cell_editor::draw(canvas, session, editor),
        Overlay::Menu(menu) => menu::draw(canvas, language, menu),
        Overlay::Information(information) => information::draw(canvas, language, information),
        Overlay::Help { help, .. } => help::draw(canvas, language, help),
        Overlay::Palette(palette) => palette::draw(canvas, session, palette),
        Overlay::Number(editor) => number_editor::draw(canvas, session, editor),
        Overlay::Search { input, .. } => search::draw(canvas, language, input),
        Overlay::Settings(list) => settings::draw(canvas, session, *list),
        Overlay::Reveal { cursor, .. } => reveal::draw(canvas, session, *cursor),
        Overlay::Why(why) => why::draw(canvas, session, why),
        Overlay::CaseForm(form) => case_form::draw(canvas, session, form),
        Overlay::Problems(list) => problems::draw(canvas, language, list),
        Overlay::Prompt { purpose, input } => prompt::draw(canvas, language, purpose, input),
    }
}
