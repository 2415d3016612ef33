//! Canvas: the cells to draw on, with a theme, and the places that answer to the mouse. Nothing is drawn outside it.

use super::text;
use super::theme::{Role, Theme};
use crate::session::teams::play::Extent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

/// How much is in sight right of the text cursor and below it, where only a part is shown.
const BESIDE_CURSOR: u16 = 24;
const BELOW_CURSOR: u16 = 3;

/// What can be clicked, in the order in which it was drawn: what was drawn last lies on top.
#[derive(Clone, Debug)]
pub struct Targets<T> {
    places: Vec<(Rect, Option<T>)>,
    /// How much of a board fits, when one was drawn.
    pub board: Option<Extent>,
    /// Where the text cursor belongs: where one types, else on what is selected. Screen magnifiers and readers follow it.
    pub cursor: Option<Position>,
}

impl<T> Default for Targets<T> {
    fn default() -> Self {
        Self { places: Vec::new(), board: None, cursor: None }
    }
}

impl<T: Clone> Targets<T> {
    pub fn at(&self, column: u16, row: u16) -> Option<T> {
        let here = Position::new(column, row);
        self.places
            .iter()
            .rev()
            .find(|(place, _)| place.contains(here))
            .and_then(|(_, target)| target.clone())
    }

    /// Every place that answers to the mouse, with its target.
    pub fn iter(&self) -> impl Iterator<Item = (Rect, &T)> {
        self.places.iter().filter_map(|(place, target)| Some((*place, target.as_ref()?)))
    }
}

pub struct Canvas<'a, T> {
    buffer: &'a mut Buffer,
    theme: Theme,
    targets: Targets<T>,
    faded: bool,
    reserved: u16,
    /// Is it text that is being typed that the cursor is in?
    types: bool,
}

impl<'a, T> Canvas<'a, T> {
    /// A canvas on a buffer, filled with the background of the theme.
    pub fn new(buffer: &'a mut Buffer, theme: Theme) -> Self {
        let area = buffer.area;
        buffer.set_style(area, theme.style(Role::Text));
        Self { buffer, theme, targets: Targets::default(), faded: false, reserved: 0, types: false }
    }

    pub const fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Keeps so many rows above the notice for a strip; nothing may lie over them.
    pub const fn reserve(&mut self, rows: u16) {
        self.reserved = rows;
    }

    /// How many rows are kept for a strip.
    pub const fn reserved(&self) -> u16 {
        self.reserved
    }

    /// Tells how much of a board fits, so that scrolling ends where it does.
    pub const fn tell_board(&mut self, extent: Extent) {
        self.targets.board = Some(extent);
    }

    /// What can be clicked on what was drawn.
    pub fn into_targets(self) -> Targets<T> {
        self.targets
    }

    /// From now on figures look outdated (or not): everything dim, nothing better or worse.
    pub const fn fade(&mut self, faded: bool) {
        self.faded = faded;
    }

    /// Writes a text in at most `room` cells, shortened with `…`; returns the cells it took.
    pub fn put(&mut self, x: u16, y: u16, room: u16, text: &str, role: Role) -> u16 {
        let area = self.buffer.area;
        if y < area.top() || y >= area.bottom() || x < area.left() || x >= area.right() {
            return 0;
        }
        let room = room.min(area.right() - x);
        if role == Role::Selected && room > 0 && !self.types {
            self.select(Position::new(x, y));
        }
        let shown = text::shortened(text, room);
        let style = self.theme.style(self.seen(role));
        let (end, _) = self.buffer.set_stringn(x, y, shown, usize::from(room), style);
        end - x
    }

    /// Shows as much as fits of something that was drawn elsewhere, with what can be clicked there: the part around its text
    /// cursor, and without one the beginning.
    pub fn show_part(&mut self, drawn: &Buffer, targets: Targets<T>, from: Rect, to: Rect) {
        let to = to.intersection(self.buffer.area);
        let behind = |at: u16, start: u16, margin: u16, length: u16, shown: u16| {
            let wanted = at.saturating_sub(start).saturating_add(margin).saturating_sub(shown);
            wanted.min(length.saturating_sub(shown))
        };
        let (right, down) = targets.cursor.map_or((0, 0), |cursor| {
            let right = behind(cursor.x, from.x, BESIDE_CURSOR, from.width, to.width);
            (right, behind(cursor.y, from.y, BELOW_CURSOR, from.height, to.height))
        });
        let (first_x, first_y) = (from.x + right, from.y + down);
        for place in to.positions() {
            let there = Position::new(first_x + place.x - to.x, first_y + place.y - to.y);
            let Some((cell, seen)) = self.buffer.cell_mut(place).zip(drawn.cell(there)) else { continue };
            *cell = seen.clone();
            // A sign of two cells is shown whole or not at all.
            let room = to.right() - place.x;
            if seen.symbol().is_empty() || text::width(seen.symbol()) > room {
                cell.set_symbol(" ");
            }
        }
        let seen = Rect { x: first_x, y: first_y, ..to };
        let moved = |place: Rect| {
            let part = place.intersection(seen);
            Rect { x: to.x + part.x - first_x, y: to.y + part.y - first_y, ..part }
        };
        let places = targets.places.into_iter().filter(|(place, _)| place.intersects(seen));
        self.targets.places.extend(places.map(|(place, target)| (moved(place), target)));
        self.targets.board = targets.board;
        let cursor = targets.cursor.filter(|cursor| seen.contains(*cursor));
        self.targets.cursor =
            cursor.map(|cursor| Position::new(to.x + cursor.x - first_x, to.y + cursor.y - first_y));
    }

    /// What is selected begins where the first of its texts on a line does.
    fn select(&mut self, place: Position) {
        let goes_on = self.targets.cursor.is_some_and(|known| known.y == place.y && known.x <= place.x);
        if !goes_on {
            self.targets.cursor = Some(place);
        }
    }

    /// Puts the text cursor where one types.
    pub const fn type_at(&mut self, x: u16, y: u16) {
        self.types = true;
        self.targets.cursor = Some(Position::new(x, y));
    }

    /// Writes a text that ends at the right of its room.
    pub fn put_right(&mut self, x: u16, y: u16, room: u16, text: &str, role: Role) {
        let spare = room.saturating_sub(text::width(text));
        self.put(x.saturating_add(spare), y, room - spare, text, role);
    }

    /// Writes texts after each other in at most `room` cells; returns the cells they took.
    pub fn put_all(&mut self, x: u16, y: u16, room: u16, texts: &[(&str, Role)]) -> u16 {
        let mut taken = 0;
        for (text, role) in texts {
            taken += self.put(x.saturating_add(taken), y, room.saturating_sub(taken), text, *role);
        }
        taken
    }

    /// Writes lines below each other, as far as they fit; returns the rows they took.
    pub fn put_lines<S: AsRef<str>>(&mut self, place: Rect, lines: &[S], role: Role) -> u16 {
        let fitting = text::extent(lines.len()).min(place.height);
        for (line, y) in lines.iter().zip(place.y..place.y + fitting) {
            self.put(place.x, y, place.width, line.as_ref(), role);
        }
        fitting
    }

    /// Shows that a line has the cursor.
    pub fn mark(&mut self, line: Rect) {
        self.tint(line, Role::Selected);
        self.put(line.x, line.y, 1, "▸", Role::Selected);
    }

    /// Repeats a sign over a row.
    pub fn line(&mut self, x: u16, y: u16, length: u16, sign: &str, role: Role) {
        let text = sign.repeat(usize::from(length.min(self.area().width)));
        self.put(x, y, length, &text, role);
    }

    /// Draws something that is not ours, in the style of a role; it stays within its place.
    pub fn render<W: Widget>(&mut self, place: Rect, role: Role, widget: impl FnOnce(Style) -> W) {
        let place = place.intersection(self.buffer.area);
        widget(self.theme.style(self.seen(role))).render(place, self.buffer);
    }

    /// Gives a place the style of a role, text and all.
    pub fn tint(&mut self, place: Rect, role: Role) {
        let place = place.intersection(self.buffer.area);
        self.buffer.set_style(place, self.theme.style(role));
    }

    /// Empties a place, so that what is drawn there lies on top; it no longer answers to the mouse.
    pub fn cover(&mut self, place: Rect) {
        let place = place.intersection(self.buffer.area);
        for position in place.positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
            }
        }
        self.buffer.set_style(place, self.theme.style(Role::Text));
        (self.targets.cursor, self.types) = (None, false);
        self.targets.places.push((place, None));
    }

    /// Makes a place answer to the mouse.
    pub fn target(&mut self, place: Rect, target: T) {
        let place = place.intersection(self.buffer.area);
        if !place.is_empty() {
            self.targets.places.push((place, Some(target)));
        }
    }

    /// The role as it is shown now.
    const fn seen(&self, role: Role) -> Role {
        match role {
            Role::Text | Role::Strong | Role::Better | Role::Worse | Role::Scenario(_) if self.faded => {
                Role::Dim
            }
            _ => role,
        }
    }
}
