//! The screen that does not fit: what is needed, what there is, and the verdict when there is room for it.

use crate::language::Language;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::SMALLEST;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;

/// Draws it over the whole area, the most important lines first.
pub fn draw<T>(canvas: &mut Canvas<'_, T>, language: Language, verdict: &str) {
    let area = canvas.area();
    let (columns, rows) = SMALLEST;
    let sizes = frame::needed_size(language, columns, rows, area.width, area.height);
    let texts = [
        (frame::too_small(language), Role::Strong),
        (sizes.as_str(), Role::Text),
        (frame::enlarge(language), Role::Dim),
        (verdict, Role::Text),
    ];
    let mut y = area.y;
    for (text, role) in texts {
        let room = area.bottom().saturating_sub(y);
        let lines = wrapped(text, area.width, usize::from(room).max(1));
        let fits = lines.len() <= usize::from(room) && lines.iter().all(|line| !line.ends_with('…'));
        // The verdict is shown whole or not at all; the first lines are shown as far as they go.
        if role == Role::Text && text == verdict && !fits {
            return;
        }
        for line in lines {
            let indent = area.width.saturating_sub(width(&line)).min(1);
            canvas.put(area.x + indent, y, area.width - indent, &line, role);
            y = y.saturating_add(1);
        }
    }
}
