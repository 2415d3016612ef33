//! The cell editor: every choice with what it would change, so that one chooses with the consequences in sight.

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::cell_editor::CellEditor;
use crate::summary::paired::Standing;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Line, popup};
use crate::view::formatting::letter;
use crate::view::overlays::cell_editor::{Change, Changes, EditorRow, heads, rows};
use crate::view::stack;
use ratatui::layout::Rect;

const GAP: u16 = 2;

/// The widest that the whole table gets.
const WIDEST: u16 = 100;

/// Draws the cell editor over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, editor: &CellEditor) {
    let language = session.settings.language;
    let rows = rows(session, editor);
    let title = texts::title(language, letter(editor.edited.column()), stack::name(language, editor.lever));
    let place = popup(canvas, &title, WIDEST, list::popup_height(rows.len(), list::ABOUT + 1));
    let (list, about) = list::split(canvas, place);
    let heads = heads(language);
    let figures = widths(&heads, &rows);
    let head = Rect { height: 1, ..list };
    let list = Rect { y: list.y + 1, height: list.height.saturating_sub(1), ..list };
    // The heads stand above the figures: a list that scrolls is narrower by its bar.
    let bar = if rows.len() > usize::from(list.height) { list::BAR } else { 0 };
    draw_heads(canvas, Rect { width: head.width.saturating_sub(bar), ..head }, language, &heads, figures);
    list::draw(canvas, list, editor.cursor, rows.len(), |canvas, line| {
        if let Some(row) = rows.get(line.number) {
            draw_row(canvas, line, row, figures);
        }
    });
    if let Some(row) = rows.get(editor.cursor) {
        list::draw_about(canvas, about, &explanation(language, row));
    }
}

/// The line under the cursor in full words.
fn explanation(language: Language, row: &EditorRow) -> String {
    let name = row.forms.first().map_or("", String::as_str);
    match &row.changes {
        Changes::Refused(reason) => format!("{name}: {reason}"),
        Changes::Present(present) => format!("{name}: {present}"),
        Changes::Awaited | Changes::Untold => name.to_owned(),
        Changes::Known(changes) => {
            let told: Vec<_> = heads(language)
                .into_iter()
                .zip(changes)
                .map(|(head, change)| format!("{head} {} {}", change.glyph, change.figure))
                .collect();
            format!("{name}: {}", told.join(", "))
        }
    }
}

/// How wide each column of figures is.
fn widths(heads: &[&str; 4], rows: &[EditorRow]) -> [u16; 4] {
    let mut widths = heads.map(width);
    for row in rows {
        if let Changes::Known(changes) = &row.changes {
            for (widest, change) in widths.iter_mut().zip(changes) {
                *widest = (*widest).max(width(&change.figure) + 2);
            }
        }
    }
    widths
}

/// The cells at the right that the figures take.
fn figures_width(figures: [u16; 4]) -> u16 {
    figures.iter().map(|figure| figure + GAP).sum()
}

fn draw_heads(
    canvas: &mut Canvas<'_, Target>,
    line: Rect,
    language: Language,
    heads: &[&str; 4],
    figures: [u16; 4],
) {
    canvas.put(line.x + 2, line.y, line.width, texts::choice(language), Role::Heading);
    let mut x = line.right().saturating_sub(figures_width(figures));
    for (head, figure) in heads.iter().zip(figures) {
        canvas.put_right(x + GAP, line.y, figure, head, Role::Heading);
        x += GAP + figure;
    }
}

fn draw_row(canvas: &mut Canvas<'_, Target>, line: Line, row: &EditorRow, figures: [u16; 4]) {
    let Rect { x, y, width: room, .. } = line.place;
    let taken = figures_width(figures).min(room);
    let start = x + room - taken;
    let name = match &row.changes {
        Changes::Refused(_) => room,
        _ => room - taken,
    };
    let form = row.forms.iter().find(|form| width(form) <= name).or(row.forms.last());
    let form = form.map_or("", String::as_str);
    match &row.changes {
        Changes::Present(present) => {
            canvas.put(x, y, name, form, line.role(Role::Strong));
            canvas.put(start + GAP, y, taken.saturating_sub(GAP), present, line.role(Role::Strong));
        }
        Changes::Untold => {
            canvas.put(x, y, name, form, line.role(Role::Text));
        }
        Changes::Awaited => {
            canvas.put(x, y, name, form, line.role(Role::Text));
            each_figure(start, figures, |_, x, figure| {
                canvas.put_right(x, y, figure, "…", line.role(Role::Dim))
            });
        }
        Changes::Known(changes) => {
            canvas.put(x, y, name, form, line.role(Role::Text));
            each_figure(start, figures, |place, x, figure| {
                let change = &changes[place];
                let text = format!("{} {}", change.glyph, change.figure);
                canvas.put_right(x, y, figure, &text, line.role(role(change)));
            });
        }
        Changes::Refused(reason) => {
            let form = format!("{form}: ");
            canvas.put_all(x, y, name, &[(&form, line.role(Role::Dim)), (reason, line.role(Role::Dim))]);
        }
    }
}

/// Goes along the columns of figures: which one, where it begins, how wide it is.
fn each_figure(start: u16, figures: [u16; 4], mut draw: impl FnMut(usize, u16, u16)) {
    let mut x = start;
    for (place, figure) in figures.into_iter().enumerate() {
        draw(place, x + GAP, figure);
        x += GAP + figure;
    }
}

const fn role(change: &Change) -> Role {
    match change.standing {
        Standing::Better => Role::Better,
        Standing::Worse => Role::Worse,
        Standing::Same => Role::Dim,
    }
}
