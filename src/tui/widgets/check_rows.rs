//! Check rows: the policy checks that fire, what they rest on, and for which scenarios.

use super::list::{BAR, Window, scrollbar};
use crate::language::Language;
use crate::session::message::Target;
use crate::session::screen::RisksPart;
use crate::texts::risks as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::risks::Risks;
use crate::view::risks::check_rows::CheckRow;
use ratatui::layout::Rect;

const GAP: u16 = 2;

/// Draws a heading, the rows that fit and a legend; says how many lines they took.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    language: Language,
    view: &Risks,
    cursor: Option<usize>,
) -> u16 {
    if place.height < 3 {
        return 0;
    }
    let rows = &view.checks;
    let names = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    let grounds = rows.iter().map(|row| width(row.ground)).max().unwrap_or(0);
    let start = place.x + 1 + 1;
    let ground = start + names + GAP;
    let signs = ground + grounds + GAP;
    let letters = signs + 2 + GAP;
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let heading = [(" ", Role::Frame), (texts::checks(language), Role::Heading), (" ", Role::Frame)];
    canvas.put_all(place.x, place.y, place.width, &heading);
    let room = place.height - 2;
    let window = Window::around(cursor.unwrap_or(0).min(rows.len().saturating_sub(1)), rows.len(), room);
    let list = Rect { y: place.y + 1, height: room.min(u16::try_from(rows.len()).unwrap_or(room)), ..place };
    for (number, y) in window.rows().zip(list.y..) {
        let row = &rows[number];
        let line = Rect { y, height: 1, width: place.width.saturating_sub(BAR), ..place };
        let is_selected = cursor == Some(number);
        let role = |otherwise| if is_selected { Role::Selected } else { otherwise };
        if is_selected {
            canvas.tint(line, Role::Selected);
            canvas.put(line.x, y, 1, "▸", Role::Selected);
        }
        let left = |x: u16| line.right().saturating_sub(x);
        canvas.put(start, y, left(start), &row.name, role(Role::Text));
        canvas.put(ground, y, left(ground), row.ground, role(Role::Dim));
        canvas.put(signs, y, left(signs), &row.signs, role(Role::Notice));
        draw_letters(canvas, Rect { x: letters, width: left(letters), ..line }, row, is_selected, view);
        canvas.target(line, Target::Risk(RisksPart::Checks, number));
    }
    scrollbar(canvas, list, window, rows.len());
    canvas.put(place.x + 1, list.bottom(), place.width - 2, texts::check_legend(language), Role::Dim);
    list.height + 2
}

/// The letters of the scenarios for which a check fires, each in its own place, with the layers when there is room.
fn draw_letters(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    row: &CheckRow,
    is_selected: bool,
    view: &Risks,
) {
    let widest =
        view.checks.iter().flat_map(|row| &row.layers).map(|layers| width(layers)).max().unwrap_or(0);
    let scenarios = u16::try_from(view.heads.len()).unwrap_or(1);
    let each = if (widest + GAP) * scenarios <= place.width { widest + GAP } else { GAP };
    for ((scenario, head), x) in
        view.heads.iter().enumerate().zip((place.x..).step_by(usize::from(each.max(1))))
    {
        let fires = row.fires.get(scenario) == Some(&true);
        let role = match (is_selected, fires) {
            (true, _) => Role::Selected,
            (false, true) => Role::Scenario(scenario),
            (false, false) => Role::Dim,
        };
        let letter = if fires { head.letter } else { '·' };
        canvas.put(x, place.y, 1, letter.encode_utf8(&mut [0; 4]), role);
        if let Some(layers) = row.layers.get(scenario).filter(|_| each > GAP) {
            let role = if is_selected { Role::Selected } else { Role::Dim };
            canvas.put(x + 1, place.y, widest, layers, role);
        }
    }
}
