//! The form of a case: every field with what stands there, the one under the cursor in full below.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::overlay::case_form::CaseForm;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::tui::widgets::list;
use crate::tui::widgets::popup::{self, popup};
use crate::view::overlays::case_form::form_box;

const WIDTH: u16 = 96;

const GAP: u16 = 2;

/// Draws the form over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, form: &CaseForm) {
    let Some(view) = form_box(session, form) else { return };
    let rows = &view.rows;
    // What is told about the last change stays in sight below the form.
    let room = canvas.area().height.saturating_sub(6);
    let place = popup(canvas, &view.title, WIDTH, popup::height(rows.len(), popup::ABOUT).min(room));
    let (list, about) = popup::split(canvas, place);
    let widest = |texts: &mut dyn Iterator<Item = &str>| texts.map(width).max().unwrap_or_default();
    let groups = widest(&mut rows.iter().filter_map(|row| row.group));
    // What stands there gets as much of the line as its name.
    let half = list.width.saturating_sub(groups + 2 * GAP) / 2;
    let labels = widest(&mut rows.iter().map(|row| row.label.as_str())).min(half);
    list::draw(canvas, list, form.cursor, rows.len(), |canvas, line| {
        let Some(row) = rows.get(line.number) else { return };
        let (x, y) = (line.place.x, line.place.y);
        canvas.put(x, y, groups, row.group.unwrap_or_default(), line.role(Role::Heading));
        canvas.put(x + groups + GAP, y, labels, &row.label, line.role(Role::Dim));
        let start = groups + labels + 2 * GAP;
        canvas.put(x + start, y, line.place.width.saturating_sub(start), &row.value, line.role(Role::Text));
    });
    if let Some(row) = rows.get(form.cursor) {
        popup::about(canvas, about, &format!("{}: {}", row.label, row.value));
    }
}
