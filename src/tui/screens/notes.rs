//! What stands in the place of a screen, or above it: the tabs, why nothing is shown, and that the window is too small.

use crate::language::Language;
use crate::session::message::Target;
use crate::texts::frame;
use crate::tui::canvas::Canvas;
use crate::tui::layout::LEAST;
use crate::tui::text::{width, wrapped};
use crate::tui::theme::Role;
use crate::view::frame::Tab;
use ratatui::layout::Rect;

/// The fewest letters of the name of a screen that the user is not on.
const SHORTEST: u16 = 3;

/// The names on the tabs: where there is no room for all, those of the other screens are cut to the same length.
fn tab_names(tabs: &[Tab], room: u16) -> Vec<String> {
    let cut = |most: u16| -> Vec<String> {
        let name = |tab: &Tab| {
            let is_long = !tab.is_active && width(tab.name) > most;
            let kept = tab.name.chars().take(usize::from(most.saturating_sub(1))).collect::<String>();
            if is_long { format!("{kept}.") } else { tab.name.to_owned() }
        };
        tabs.iter().map(name).collect()
    };
    let length = |names: &[String]| -> u16 {
        names.iter().zip(tabs).map(|(name, tab)| width(name) + width(&tab.key) + 3).sum()
    };
    let longest = tabs.iter().map(|tab| width(tab.name)).max().unwrap_or(0);
    let fitting = (SHORTEST..=longest).rev().map(cut).find(|names| length(names) <= room);
    fitting.unwrap_or_else(|| cut(SHORTEST))
}

/// Draws the tabs on a line; each can be clicked.
pub fn tabs(canvas: &mut Canvas<'_, Target>, line: Rect, tabs: &[Tab]) {
    let mut x = line.x;
    let names = tab_names(tabs, line.width);
    for (tab, text) in tabs.iter().zip(&names) {
        let room = line.right().saturating_sub(x);
        let [open, close] = if tab.is_active { ["[", "]"] } else { [" ", " "] };
        let name = if tab.is_active { Role::Strong } else { Role::Text };
        let parts = [
            (open, Role::Strong),
            (tab.key.as_str(), Role::Key),
            (" ", Role::Text),
            (text.as_str(), name),
            (close, Role::Strong),
        ];
        let length = canvas.put_all(x, line.y, room, &parts);
        canvas.target(Rect { x, width: length, ..line }, Target::Tab(tab.screen));
        x += length;
    }
}

/// Draws what is told in the place of the figures, in the middle.
pub fn masked(canvas: &mut Canvas<'_, Target>, place: Rect, [name, why]: &[String; 2]) {
    let middle = place.y + place.height / 2;
    for (text, y, role) in [(name, middle.saturating_sub(1), Role::Heading), (why, middle + 1, Role::Text)] {
        let x = place.x + place.width.saturating_sub(width(text)) / 2;
        if y < place.bottom() {
            canvas.put(x, y, place.width, text, role);
        }
    }
}

/// Draws it over the whole area, the most important lines first.
pub fn too_small<T>(canvas: &mut Canvas<'_, T>, language: Language, verdict: &str) {
    let area = canvas.area();
    let (columns, rows) = LEAST;
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
