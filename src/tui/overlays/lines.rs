//! Boxes and lines in which something is typed.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::text_input::{NumberEditor, TextInput};
use crate::texts::{assumptions, overlays};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, popup};
use crate::view::overlays::number_editor::editor_box;
use crate::view::worlds;
use ratatui::layout::Rect;

const PROMPT_WIDTH: u16 = 60;

/// Most lines of what there is to know.
const HINT_LINES: usize = 8;

/// Draws the box over the screen.
pub fn prompt(canvas: &mut Canvas<'_, Target>, session: &Session, purpose: &Purpose, text: &TextInput) {
    let asked = purpose.asked(session.settings.language, &session.library);
    let hint = asked.hint.map_or(Vec::new(), |hint| wrapped(&hint, PROMPT_WIDTH, HINT_LINES));
    let height = extent(hint.len());
    let place = popup(canvas, &asked.title, PROMPT_WIDTH, 1 + height);
    list::draw_input(canvas, Rect { height: 1, ..place }, asked.label, text);
    // A world is read back as soon as it is one.
    let read = (*purpose == Purpose::World).then(|| worlds::read_back(session, text.text())).flatten();
    let (lines, role) = match read {
        Some(read) => (wrapped(&read, PROMPT_WIDTH, hint.len()), Role::Strong),
        None => (hint, Role::Dim),
    };
    canvas.put_lines(below(place, 1), &lines, role);
}

const NUMBER_EDITOR_WIDTH: u16 = 72;

/// Lines of the box: what is typed, what is wrong with it in two, and what may stand there in five.
const NUMBER_HEIGHT: u16 = 8;

/// Draws the box over the screen.
pub fn number_editor(canvas: &mut Canvas<'_, Target>, session: &Session, editor: &NumberEditor) {
    let view = editor_box(session, editor);
    let place = popup(canvas, &view.title, NUMBER_EDITOR_WIDTH, NUMBER_HEIGHT);
    let line = Rect { height: 1, ..place };
    list::draw_input(canvas, line, assumptions::new_number(session.settings.language), &editor.input);
    let fault = view.fault.unwrap_or_default();
    canvas.put_lines(below(place, 1), &wrapped(&fault, place.width, 2), Role::Notice);
    let mut explanation = wrapped(&view.allowed, place.width, 2);
    explanation.extend(wrapped(view.forms, place.width, 2));
    explanation.push(view.shipped);
    canvas.put_lines(below(place, 3), &explanation, Role::Dim);
}

/// Draws the line over the screen.
pub fn search(canvas: &mut Canvas<'_, Target>, language: Language, query: &TextInput) {
    let area = canvas.area();
    let line = Rect { y: area.bottom().saturating_sub(2), height: 1, ..area };
    canvas.cover(line);
    list::draw_input(canvas, inside(line), overlays::search(language), query);
}
