//! The list of directions: a row each with the eight outcomes, so that one sees which of them fits.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Line, popup};
use crate::view::directions::Mark;
use crate::view::formatting::letter;
use crate::view::overlays::directions::{ColumnHead, Directions, Row};
use ratatui::layout::Rect;

/// Lines of the answer above the list, and of the heads.
const ANSWER: u16 = 2;
const HEADS: u16 = 2;

/// The most lines of the explanation below it.
const MOST_ABOUT: u16 = 6;

/// Cells before a name: the letter of the scenario that decides this, and a space.
const LETTER: u16 = 2;

/// Cells at the left of a line for the mark of the cursor.
const MARK: u16 = 2;

/// Draws the list over the screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, view: &Directions, cursor: usize) {
    let longest = view.rows.iter().filter_map(|row| row.names.first()).map(|name| width(name)).max();
    let names = MARK + LETTER + longest.unwrap_or_default();
    let wide = |columns: &Columns| names + columns.whole() + list::BAR;
    let has_room = |columns: &Columns| wide(columns) + list::AROUND <= canvas.area().width;
    // Air between the columns and heads in full, as long as names do not pay for them.
    let forms = [Columns::of(view, 2, 0), Columns::of(view, 1, 0)];
    let columns = forms.into_iter().find(has_room).unwrap_or_else(|| Columns::of(view, 1, usize::MAX));
    // What it takes can be long, and nothing else tells it.
    let room = wide(&columns).min(canvas.area().width.saturating_sub(list::AROUND));
    let about =
        extent(wrapped(&view.about, room, usize::from(MOST_ABOUT)).len()).clamp(list::ABOUT, MOST_ABOUT);
    let high = list::popup_height(view.rows.len(), ANSWER + HEADS + about);
    let place = popup(canvas, &view.title, wide(&columns), high);
    let (inside, about) = list::split_at(canvas, place, about);
    if !view.legend.is_empty() {
        let rule = Rect { y: about.y.saturating_sub(1), width: about.width.saturating_sub(1), ..about };
        canvas.put_right(rule.x, rule.y, rule.width, &format!(" {} ", view.legend), Role::Dim);
    }
    canvas.put_lines(inside, &answer(view, inside.width), Role::Strong);
    let heads = Rect { y: inside.y + ANSWER.min(inside.height), height: HEADS, ..inside };
    let rows = Rect { y: heads.y + HEADS, height: inside.height.saturating_sub(ANSWER + HEADS), ..inside };
    // The heads stand above the figures: a list that scrolls is narrower by its bar.
    let bar = if view.rows.len() > usize::from(rows.height) { list::BAR } else { 0 };
    draw_heads(canvas, Rect { width: heads.width.saturating_sub(bar), ..heads }, view, &columns);
    canvas.fade(view.is_outdated);
    list::draw(canvas, rows, cursor, view.rows.len(), |canvas, line| {
        if let Some(row) = view.rows.get(line.number) {
            draw_row(canvas, line, row, &columns);
        }
    });
    canvas.fade(false);
    list::draw_about(canvas, about, &view.about);
}

/// The answer in its lines, with the sentence on the others when that fits as well.
fn answer(view: &Directions, room: u16) -> Vec<String> {
    let whole = wrapped(&view.answer.join(" "), room, usize::from(ANSWER) + 1);
    if whole.len() <= usize::from(ANSWER) {
        whole
    } else {
        wrapped(&view.answer[0], room, usize::from(ANSWER))
    }
}

/// A head in a form, or the narrowest that there is.
fn lines(head: &ColumnHead, form: usize) -> &[String] {
    head.forms.get(form).or(head.forms.last()).map_or(&[], |lines| lines)
}

/// The columns of figures at the right.
struct Columns {
    /// How wide each is with what is behind its figures.
    widths: Vec<u16>,
    /// Cells behind a figure: for its mark, and to keep it apart from the next column.
    behind: u16,
    /// The form of the heads.
    form: usize,
}

impl Columns {
    fn of(view: &Directions, behind: u16, form: usize) -> Self {
        let column = |(place, head): (usize, &ColumnHead)| {
            let heads = lines(head, form).iter().map(|line| width(line));
            let cells = view.rows.iter().filter_map(|row| row.cells.get(place)?.as_ref());
            heads.chain(cells.map(|(figure, _)| width(figure))).max().unwrap_or_default() + behind
        };
        Self { widths: view.columns.iter().enumerate().map(column).collect(), behind, form }
    }

    fn whole(&self) -> u16 {
        self.widths.iter().sum()
    }

    /// The first cell of each column and the room of its figures, in a place that they end with.
    fn places(&self, place: Rect) -> impl Iterator<Item = (u16, u16)> {
        let start = place.right().saturating_sub(self.whole());
        self.widths.iter().scan(start, |x, column| {
            let here = *x;
            *x += column;
            Some((here, column.saturating_sub(self.behind)))
        })
    }
}

fn draw_heads(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Directions, columns: &Columns) {
    let names = place.width.saturating_sub(columns.whole());
    canvas.target(Rect { width: names, ..place }, Target::SortBy(None));
    for (head, (x, room)) in view.columns.iter().zip(columns.places(place)) {
        let role = if head.is_sorted { Role::Key } else { Role::Heading };
        for (line, y) in lines(head, columns.form).iter().zip(place.y..) {
            canvas.put_right(x, y, room, line, role);
        }
        canvas.target(Rect { x, width: room + columns.behind, ..place }, Target::SortBy(Some(head.outcome)));
    }
}

fn draw_row(canvas: &mut Canvas<'_, Target>, line: Line, row: &Row, columns: &Columns) {
    let Rect { x, y, width: room, .. } = line.place;
    let quiet = if row.is_left { Role::Text } else { Role::Dim };
    if let Some(scenario) = row.scenario {
        let letter = letter(scenario);
        canvas.put(x, y, 1, letter.encode_utf8(&mut [0; 4]), line.role(Role::Scenario(scenario)));
    }
    let names = room.saturating_sub(columns.whole() + LETTER);
    let fitting = row.names.iter().find(|name| width(name) <= names);
    match fitting.filter(|&name| row.signs.is_empty() || row.names.last() != Some(name)) {
        Some(name) => {
            canvas.put(x + LETTER, y, names, name, line.role(quiet));
        }
        None => {
            let short = row.names.last().map_or("", String::as_str);
            let signs = if row.signs.is_empty() { String::new() } else { format!(" {}", row.signs) };
            let taken =
                canvas.put(x + LETTER, y, names.saturating_sub(width(&signs)), short, line.role(quiet));
            canvas.put(x + LETTER + taken, y, width(&signs), &signs, line.role(quiet));
        }
    }
    for (cell, (x, room)) in row.cells.iter().zip(columns.places(line.place)) {
        match cell {
            None => canvas.put_right(x, y, room, "…", line.role(Role::Dim)),
            Some((figure, mark)) => {
                let role = match mark {
                    Some(Mark::Best) => Role::Better,
                    Some(Mark::Beyond) => Role::Worse,
                    None => quiet,
                };
                canvas.put_right(x, y, room, figure, line.role(role));
                let sign = mark.map(|mark| mark.sign().to_string()).unwrap_or_default();
                canvas.put(x + room, y, 1, &sign, line.role(role));
            }
        }
    }
}
