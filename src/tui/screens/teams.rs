//! The screen of a session with teams: rules to agree, whose turn it is, and boards of text and tables to read together.

mod many;

use crate::session::Session;
use crate::session::message::Target;
use crate::session::settings::Theme;
use crate::session::teams::commands::SIDE_BY_SIDE;
use crate::session::teams::play::Extent;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, fitting, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Window, scrollbar};
use crate::view::teams::board::{Block, Cell, Fit, Table, Tone};
use crate::view::teams::stage::{Content, RuleLine, board};
use many::{Piece, Widths};
use ratatui::layout::Rect;

/// The narrowest and the widest column with labels.
const LABELS: (u16, u16) = (20, 40);

/// The widest column of a team.
const WIDEST: u16 = 36;

/// The narrowest and the widest label of a line on an axis, with the cell after it.
const AXIS_LABEL: (u16, u16) = (13, 24);

/// A line of a board as it is drawn.
enum Line<'b> {
    Heading(String),
    Text(u16, String),
    Heads(&'b Table),
    /// A row of a table: the label, the cells, and whether they are shortened together.
    Row(&'b [String], &'b [Cell], bool),
    /// A line of cells on an axis, with its label in so many cells.
    Axis(u16, &'b str, &'b str),
    Pieces(Vec<Piece>),
    Air,
}

/// How the width is divided over a table.
struct Columns {
    labels: u16,
    each: u16,
    first: usize,
    count: usize,
    /// The last one that can come first.
    last: usize,
}

pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let board = &board(session);
    let note = width(&board.note);
    canvas.put_right(area.x + 1, area.y, area.width - 2, &board.note, Role::Dim);
    canvas.put(area.x + 1, area.y, area.width.saturating_sub(note + 4), &board.title, Role::Strong);
    let below = below(area, 2);
    match &board.content {
        Content::Rules { lines, cursor } => draw_rules(canvas, below, lines, *cursor),
        Content::Blocks { blocks, line, column, names_all } => {
            // Without half blocks the address and the code have to do.
            let qr: &[Vec<bool>] = if session.settings.ascii { &[] } else { &board.qr };
            let taken = draw_qr(canvas, below, qr, session.settings.theme == Theme::Light);
            let left = Rect { width: below.width - taken, ..below };
            draw_blocks(canvas, left, blocks, [*line, *column], *names_all);
        }
    }
}

/// The least that is left beside a picture for a phone, cells.
const BESIDE: u16 = 44;

/// Fields that stay light around the picture, so that a phone finds it.
const QUIET: usize = 2;

/// Draws the picture to join with at the right, two fields in a cell, where there is room for it; returns the columns that it
/// takes. What is light in it is light on the screen, whichever of the two the ground is.
fn draw_qr(canvas: &mut Canvas<'_, Target>, area: Rect, qr: &[Vec<bool>], is_light: bool) -> u16 {
    let side = qr.len() + 2 * QUIET;
    let (columns, rows) = (extent(side), extent(side.div_ceil(2)));
    if qr.is_empty() || area.width < columns + BESIDE || area.height < rows {
        return 0;
    }
    let is_dark = |row: usize, column: usize| {
        let field = row.checked_sub(QUIET).zip(column.checked_sub(QUIET));
        field.and_then(|(row, column)| qr.get(row)?.get(column).copied()).unwrap_or(false)
    };
    let x = area.x + area.width - columns;
    for (row, y) in (0..side).step_by(2).zip(area.y..) {
        let sign = |column| match (is_dark(row, column) == is_light, is_dark(row + 1, column) == is_light) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        let line: String = (0..side).map(sign).collect();
        canvas.put(x, y, columns, &line, Role::Text);
    }
    columns
}

fn draw_rules(canvas: &mut Canvas<'_, Target>, area: Rect, lines: &[RuleLine], cursor: usize) {
    let labels = lines.iter().map(|line| width(&line.label)).max().unwrap_or_default() + 3;
    list::draw(canvas, inside(area), cursor, lines.len(), |canvas, line| {
        let Some(rule) = lines.get(line.number) else { return };
        let Rect { x, y, width, .. } = line.place;
        canvas.put(x, y, labels, &rule.label, line.role(Role::Heading));
        let room = width.saturating_sub(labels);
        canvas.put(x + labels, y, room, fitting(&rule.value, room), line.role(Role::Text));
    });
}

fn draw_blocks(
    canvas: &mut Canvas<'_, Target>,
    area: Rect,
    blocks: &[Block],
    [line, column]: [usize; 2],
    names_all: bool,
) {
    let room = area.width.saturating_sub(2 + list::BAR);
    let lines = lines(blocks, room, column, names_all);
    let columns = columns(blocks, room, column);
    let last_column = many::last_column(blocks, room).max(columns.last);
    canvas.tell_board(Extent { lines: lines.len(), room: usize::from(area.height), last_column });
    let window = Window::from(line, lines.len(), area.height);
    for (number, y) in window.rows().zip(area.y..) {
        let Some(line) = lines.get(number) else { continue };
        draw_line(canvas, Rect { x: area.x + 1, y, width: room, height: 1 }, line, &columns);
    }
    scrollbar(canvas, area, window, lines.len());
}

/// Everything as lines of at most so many cells.
fn lines(blocks: &[Block], room: u16, column: usize, names_all: bool) -> Vec<Line<'_>> {
    let widths = Widths::of(blocks, room);
    let mut lines = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        match block {
            Block::Part(text) | Block::Heading(text) => {
                if place > 0 {
                    lines.push(Line::Air);
                }
                lines.extend(wrapped(text, room, usize::MAX).into_iter().map(Line::Heading));
            }
            Block::Text(text) => {
                lines.extend(wrapped(text, room, usize::MAX).into_iter().map(|line| Line::Text(0, line)));
            }
            Block::Item(text) => {
                let wrapped = wrapped(text, room.saturating_sub(2), usize::MAX).into_iter().enumerate();
                lines.extend(wrapped.map(|(place, line)| match place {
                    0 => Line::Text(0, format!("• {line}")),
                    _ => Line::Text(2, line),
                }));
            }
            Block::Table(table) if table.fit == Fit::DownColumn => {
                lines.extend(many::list(table, room, column, names_all).into_iter().map(Line::Pieces));
            }
            Block::Table(table) => {
                lines.push(Line::Heads(table));
                let is_alike = table.fit == Fit::AlongRow;
                lines.extend(table.rows.iter().map(|row| Line::Row(&row.labels, &row.cells, is_alike)));
            }
            Block::Counts(counts) => {
                let before = place.checked_sub(1).and_then(|before| blocks.get(before));
                let is_headed = matches!(before, Some(Block::Heading(text)) if *text == counts.caption);
                lines.extend(
                    many::counts(counts, is_headed, room, widths, names_all).into_iter().map(Line::Pieces),
                );
            }
            Block::Axis(axis) => {
                let labels = axis.iter().map(|(label, _)| width(label) + 1).max().unwrap_or_default();
                let labels = labels.clamp(AXIS_LABEL.0, AXIS_LABEL.1);
                lines.extend(axis.iter().map(|(label, cells)| Line::Axis(labels, label, cells)));
            }
        }
    }
    lines
}

/// The same columns for every table of a board, from the first team in sight.
fn columns(blocks: &[Block], room: u16, first: usize) -> Columns {
    let teams = blocks.iter().map(|block| match block {
        Block::Table(table) if table.fit != Fit::DownColumn => table.heads.len(),
        _ => 0,
    });
    let teams = teams.max().unwrap_or_default().max(1);
    let count = teams.min(SIDE_BY_SIDE);
    let labels = (room / 4).clamp(LABELS.0, LABELS.1);
    let each = room.saturating_sub(labels) / extent(count);
    Columns { labels, each: each.min(WIDEST), first: first.min(teams - count), count, last: teams - count }
}

fn draw_line(canvas: &mut Canvas<'_, Target>, place: Rect, line: &Line<'_>, columns: &Columns) {
    let Rect { x, y, width: room, .. } = place;
    match line {
        Line::Air => {}
        Line::Heading(text) => {
            canvas.put(x, y, room, text, Role::Heading);
        }
        Line::Text(indent, text) => {
            canvas.put(x + indent, y, room.saturating_sub(*indent), text, Role::Text);
        }
        Line::Heads(table) => {
            let all = table.heads.len();
            let heads = table.heads.iter().enumerate().skip(columns.first).take(columns.count);
            for (column, (team, head)) in heads.enumerate() {
                canvas.put(start(x, columns, column), y, columns.each - 1, head, Role::Scenario(team));
            }
            if all > columns.count {
                let before = if columns.first > 0 { "◂ " } else { "" };
                let after = if columns.first + columns.count < all { " ▸" } else { "" };
                let last = columns.first + columns.count;
                let sight = format!("{before}{}–{last} / {all}{after}", columns.first + 1);
                canvas.put(x, y, columns.labels - 1, &sight, Role::Notice);
            }
        }
        Line::Axis(labels, label, cells) => {
            canvas.put(x, y, labels - 1, label, Role::Dim);
            canvas.put(x + labels, y, room.saturating_sub(*labels), cells, Role::Text);
        }
        Line::Pieces(pieces) => {
            for piece in pieces {
                if piece.is_right {
                    canvas.put_right(x + piece.x, y, piece.room, &piece.text, piece.role);
                } else {
                    canvas.put(x + piece.x, y, piece.room, &piece.text, piece.role);
                }
            }
        }
        Line::Row(labels, cells, is_alike) => {
            canvas.put(x, y, columns.labels - 1, fitting(labels, columns.labels - 1), Role::Text);
            let form = is_alike.then(|| shared_form(cells, columns.each - 1));
            let cells = cells.iter().skip(columns.first).take(columns.count);
            for (column, cell) in cells.enumerate() {
                let role = match cell.tone {
                    Tone::Plain => Role::Text,
                    Tone::Good => Role::Better,
                    Tone::Bad => Role::Worse,
                    Tone::Dim => Role::Dim,
                };
                let text = match form {
                    Some(form) => cell.forms.get(form).or(cell.forms.last()).map_or("", String::as_str),
                    None => fitting(&cell.forms, columns.each - 1),
                };
                canvas.put(start(x, columns, column), y, columns.each - 1, text, role);
            }
        }
    }
}

/// The first cell of the column at this place in sight.
fn start(x: u16, columns: &Columns, place: usize) -> u16 {
    x + columns.labels + extent(place) * columns.each
}

/// The longest form in which every cell of a row fits, so that a row reads alike for all teams.
fn shared_form(cells: &[Cell], room: u16) -> usize {
    let most = cells.iter().map(|cell| cell.forms.len()).max().unwrap_or_default();
    let fits = |form: &usize| {
        let mut texts = cells.iter().filter_map(|cell| cell.forms.get(*form).or(cell.forms.last()));
        texts.all(|text| width(text) <= room)
    };
    (0..most).find(fits).unwrap_or(most)
}
