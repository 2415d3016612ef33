//! Many: what many teams chose and what came of it, as counts with bars and as lists with a row for each.

use crate::tui::text::{fitting, width, wrapped};
use crate::tui::theme::Role;
use crate::view::teams::board::{Block, Cell, Count, Counts, Fit, Row, Table, Tone};

/// The narrowest and the widest labels, cells.
const LABELS: (u16, u16) = (12, 44);

/// The widest name of a column before it goes on below itself.
const HEAD: u16 = 7;

/// Cells between two columns.
const GAP: u16 = 2;

/// How far who they are is set in.
const INDENT: u16 = 4;

/// A text on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub x: u16,
    pub room: u16,
    pub text: String,
    pub role: Role,
    pub is_right: bool,
}

impl Piece {
    fn left(x: u16, room: u16, text: &str, role: Role) -> Self {
        Self { x, room, text: text.to_owned(), role, is_right: false }
    }

    fn right(x: u16, room: u16, text: &str, role: Role) -> Self {
        Self { is_right: true, ..Self::left(x, room, text, role) }
    }
}

/// How wide labels and numbers are, so that the bars of all counts on a board begin below each other.
#[derive(Clone, Copy)]
pub struct Widths {
    labels: u16,
    number: u16,
}

impl Widths {
    /// Of all counts among the blocks of a board.
    pub fn of(blocks: &[Block], room: u16) -> Self {
        let rows = blocks.iter().flat_map(|block| match block {
            Block::Counts(counts) => counts.rows.as_slice(),
            _ => &[],
        });
        let widest = |of: &dyn Fn(&Count) -> u16| rows.clone().map(of).max().unwrap_or_default();
        let labels = widest(&|row| width(row.labels.first().map_or("", String::as_str)));
        Self {
            labels: labels.clamp(LABELS.0, LABELS.1.min(room / 2)),
            number: widest(&|row| width(&row.count)),
        }
    }
}

/// Each answer with how often it was given, below what was asked unless a heading says that.
pub fn counts(
    counts: &Counts,
    is_headed: bool,
    room: u16,
    widths: Widths,
    names_all: bool,
) -> Vec<Vec<Piece>> {
    let Widths { labels, number } = widths;
    let bar = 1 + labels + 1 + number + GAP;
    let caption = if is_headed { Vec::new() } else { wrapped(&counts.caption, room, usize::MAX) };
    let mut lines: Vec<Vec<Piece>> =
        caption.iter().map(|line| vec![Piece::left(0, room, line, Role::Heading)]).collect();
    for row in &counts.rows {
        lines.push(vec![
            Piece::left(1, labels, fitting(&row.labels, labels), Role::Text),
            Piece::right(2 + labels, number, &row.count, Role::Strong),
            Piece::left(
                bar,
                room.saturating_sub(bar),
                &filled(row.part, room.saturating_sub(bar)),
                Role::Text,
            ),
        ]);
        if names_all {
            lines.extend(named(&row.names, room));
        }
    }
    lines
}

/// A bar as long as a part is of all; what is there at all is seen.
fn filled([some, all]: [usize; 2], room: u16) -> String {
    let cells = usize::from(room) * some / all.max(1);
    "█".repeat(if some > 0 { cells.max(1) } else { 0 })
}

fn named(names: &[String], room: u16) -> Vec<Vec<Piece>> {
    let room = room.saturating_sub(INDENT);
    let lines = wrapped(&names.join(", "), room, usize::MAX).into_iter();
    lines
        .filter(|line| !line.is_empty())
        .map(|line| vec![Piece::left(INDENT, room, &line, Role::Dim)])
        .collect()
}

/// How a list is divided over the width.
struct Columns {
    labels: u16,
    /// The columns in sight: place in the table, first cell, cells.
    seen: Vec<(usize, u16, u16)>,
    first: usize,
    /// The last one that can come first.
    last: usize,
    all: usize,
}

/// The last column that can come first in any list of a board.
pub fn last_column(blocks: &[Block], room: u16) -> usize {
    let lists = blocks.iter().filter_map(|block| match block {
        Block::Table(table) if table.fit == Fit::DownColumn => Some(divided(table, room, 0).last),
        _ => None,
    });
    lists.max().unwrap_or_default()
}

/// A row for each, columns as wide as they must be, from the first one in sight.
pub fn list(table: &Table, room: u16, first: usize, names_all: bool) -> Vec<Vec<Piece>> {
    let columns = divided(table, room, first);
    let mut lines = heads(table, &columns);
    for row in &table.rows {
        let mut pieces =
            vec![Piece::left(0, columns.labels, fitting(&row.labels, columns.labels), Role::Text)];
        pieces.extend(columns.seen.iter().filter_map(|&(place, x, room)| {
            let cell = row.cells.get(place)?;
            Some(Piece::right(x, room, fitting(&cell.forms, room), role(cell)))
        }));
        lines.push(pieces);
        if names_all {
            lines.extend(named(&row.names, room));
        }
    }
    lines
}

fn role(cell: &Cell) -> Role {
    match cell.tone {
        Tone::Plain => Role::Text,
        Tone::Good => Role::Better,
        Tone::Bad => Role::Worse,
        Tone::Dim => Role::Dim,
    }
}

fn divided(table: &Table, room: u16, first: usize) -> Columns {
    let label = |row: &Row| row.labels.first().map_or(0, |label| width(label));
    let labels = table.rows.iter().map(label).max().unwrap_or_default();
    let labels = labels.clamp(LABELS.0, (room / 3).clamp(LABELS.0, LABELS.1));
    let widths: Vec<u16> = (0..table.heads.len()).map(|place| column(table, place)).collect();
    let count = |first: usize| {
        let mut taken = labels;
        let fits = |width: &&u16| {
            taken += GAP + **width;
            taken <= room
        };
        widths.iter().skip(first).take_while(fits).count().max(1)
    };
    // The last ones are all in sight before one more is left out of it on the left.
    let last = (0..widths.len()).find(|first| first + count(*first) >= widths.len()).unwrap_or(0);
    let first = first.min(last);
    let mut x = labels;
    let seen = widths.iter().enumerate().skip(first).take(count(first)).map(|(place, width)| {
        let start = x + GAP;
        x = start + width;
        (place, start, *width)
    });
    Columns { labels, seen: seen.collect(), first, last, all: widths.len() }
}

/// How wide a column is: as its cells, and as the longest word of its name.
fn column(table: &Table, place: usize) -> u16 {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(place)).map(|cell| width(cell.text())).max();
    let head = table.heads.get(place).map_or("", String::as_str);
    let word = head.split_whitespace().map(width).max().unwrap_or_default();
    let whole = width(head).min(HEAD);
    cells.unwrap_or_default().max(word).max(whole)
}

/// The names of the columns, each at the bottom of as many lines as the longest takes.
fn heads(table: &Table, columns: &Columns) -> Vec<Vec<Piece>> {
    let wrapped: Vec<(u16, u16, Vec<String>)> = columns
        .seen
        .iter()
        .map(|&(place, x, room)| {
            let head = table.heads.get(place).map_or("", String::as_str);
            (x, room, wrapped(head, room, usize::MAX))
        })
        .collect();
    let height = wrapped.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or_default();
    let line = |number: usize| {
        let pieces = wrapped.iter().filter_map(|(x, room, lines)| {
            let line = (number + lines.len()).checked_sub(height)?;
            Some(Piece::right(*x, *room, lines.get(line)?, Role::Dim))
        });
        pieces.collect::<Vec<_>>()
    };
    let mut lines: Vec<Vec<Piece>> = (0..height).map(line).collect();
    if columns.seen.len() < columns.all
        && let Some(lowest) = lines.last_mut()
    {
        let last = columns.first + columns.seen.len();
        let before = if columns.first > 0 { "◂ " } else { "" };
        let after = if last < columns.all { " ▸" } else { "" };
        let sight = format!("{before}{}–{last} / {}{after}", columns.first + 1, columns.all);
        lowest.push(Piece::left(0, columns.labels, &sight, Role::Notice));
    }
    lines
}
