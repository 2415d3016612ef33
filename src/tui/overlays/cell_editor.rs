//! The cell editor: every choice with what it would change, so that one chooses with the consequences in sight.

use crate::domain::outcome::Measure;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::cell_editor::CellEditor;
use crate::summary::paired::Standing;
use crate::texts::overlays as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::{fitting, width};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Line, popup};
use crate::view::overlays::cell_editor::{Change, Changes, EditorRow, by_weight, heads, rows, title, told};
use ratatui::layout::Rect;

const GAP: u16 = 2;

/// The widest that the whole table gets.
const WIDEST: u16 = 124;

/// Lines of the heads.
const HEADS: u16 = 2;

/// Cells that a choice gets before a further column of figures does.
const NAME: u16 = 26;

/// Draws the cell editor over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, editor: &CellEditor) {
    let language = session.settings.language;
    let rows = rows(session, editor);
    let place =
        popup(canvas, &title(session, editor), WIDEST, list::popup_height(rows.len(), list::ABOUT + HEADS));
    let (list, about) = list::split(canvas, place);
    // The heads stand above the figures: a list that scrolls is narrower by its bar.
    let bar = if rows.len() > usize::from(list.height.saturating_sub(HEADS)) { list::BAR } else { 0 };
    let columns = Columns::of(&heads(language, editor), &rows, list.width.saturating_sub(bar + NAME));
    let heads = Rect { height: HEADS, width: list.width.saturating_sub(bar), ..list };
    columns.draw_heads(canvas, heads, language);
    let list = Rect { y: list.y + HEADS, height: list.height.saturating_sub(HEADS), ..list };
    list::draw(canvas, list, editor.cursor, rows.len(), |canvas, line| {
        if let Some(row) = rows.get(line.number) {
            draw_row(canvas, line, row, &columns);
        }
    });
    if let Some(row) = rows.get(editor.cursor) {
        list::draw_about(canvas, about, &explanation(language, editor, row));
    }
}

/// The line under the cursor in full words.
fn explanation(language: Language, editor: &CellEditor, row: &EditorRow) -> String {
    let name = row.forms.first().map_or("", String::as_str);
    match &row.changes {
        Changes::Refused(reason) => format!("{name}: {reason}"),
        Changes::Present(present) => format!("{name}: {present}"),
        Changes::Awaited => name.to_owned(),
        Changes::Known(changes) => format!("{name}: {}", told(language, editor, changes)),
    }
}

/// The columns of figures that there is room for, in the order of the scorecard.
struct Columns {
    /// Place on the scorecard, head, and cells of each.
    shown: Vec<(usize, [String; 2], u16)>,
}

impl Columns {
    fn of(heads: &[[String; 2]], rows: &[EditorRow], room: u16) -> Self {
        let wide = |place: usize| {
            let figures = rows.iter().filter_map(|row| match &row.changes {
                Changes::Known(changes) => Some(width(&changes[place].figure) + 2),
                _ => None,
            });
            heads[place].iter().map(|line| width(line)).chain(figures).max().unwrap_or_default()
        };
        let place = |outcome| Measure::SCORECARD.iter().position(|measure| measure.outcome == outcome);
        let mut shown = Vec::new();
        let mut left = room;
        for place in by_weight().into_iter().filter_map(place) {
            let taken = wide(place) + GAP;
            if taken > left {
                break;
            }
            left -= taken;
            shown.push((place, heads[place].clone(), taken - GAP));
        }
        shown.sort_by_key(|(place, ..)| *place);
        Self { shown }
    }

    /// The cells at the right that they take.
    fn whole(&self) -> u16 {
        self.shown.iter().map(|(_, _, figure)| figure + GAP).sum()
    }

    fn draw_heads(&self, canvas: &mut Canvas<'_, Target>, place: Rect, language: Language) {
        let below = place.y + HEADS - 1;
        canvas.put(place.x + 2, below, place.width, texts::choice(language), Role::Heading);
        self.each(place.right().saturating_sub(self.whole()), |column, x, figure| {
            for (line, y) in self.shown[column].1.iter().zip(place.y..) {
                canvas.put_right(x, y, figure, line, Role::Heading);
            }
        });
    }

    /// Goes along the columns: which one, where it begins, how wide it is.
    fn each(&self, start: u16, mut draw: impl FnMut(usize, u16, u16)) {
        let mut x = start + GAP;
        for (column, (_, _, figure)) in self.shown.iter().enumerate() {
            draw(column, x, *figure);
            x += GAP + figure;
        }
    }
}

fn draw_row(canvas: &mut Canvas<'_, Target>, line: Line, row: &EditorRow, columns: &Columns) {
    let Rect { x, y, width: room, .. } = line.place;
    let taken = columns.whole().min(room);
    let start = x + room - taken;
    let name = match &row.changes {
        Changes::Refused(_) => room,
        _ => room - taken,
    };
    let form = fitting(&row.forms, name);
    match &row.changes {
        Changes::Present(present) => {
            canvas.put(x, y, name, form, line.role(Role::Strong));
            canvas.put(start + GAP, y, taken.saturating_sub(GAP), present, line.role(Role::Strong));
        }
        Changes::Awaited => {
            canvas.put(x, y, name, form, line.role(Role::Text));
            columns.each(start, |_, x, figure| canvas.put_right(x, y, figure, "…", line.role(Role::Dim)));
        }
        Changes::Known(changes) => {
            canvas.put(x, y, name, form, line.role(Role::Text));
            columns.each(start, |column, x, figure| {
                let change = &changes[columns.shown[column].0];
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

const fn role(change: &Change) -> Role {
    match change.standing {
        Standing::Better => Role::Better,
        Standing::Worse => Role::Worse,
        Standing::Same => Role::Dim,
    }
}
