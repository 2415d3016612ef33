//! A drawn screen as text, and its styles as runs, since text alone does not show them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use speelveld::session::Session;
use speelveld::tui::{self, Targets};
use std::fmt::Write;

/// Draws a session on a screen of this size.
pub fn drawn(session: &Session, width: u16, height: u16) -> (Buffer, Targets) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let targets = tui::draw_on(&mut buffer, session);
    (buffer, targets)
}

/// The lines of a screen, without the spaces at their end.
pub fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    buffer.content().chunks(width).map(|row| row.iter().map(|cell| cell.symbol()).collect()).collect()
}

/// The screen as text.
pub fn text(session: &Session, width: u16, height: u16) -> String {
    let lines = lines(&drawn(session, width, height).0);
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// The styles of a screen: for each line its runs of cells that look alike, with the first text in them.
pub fn styles(session: &Session, width: u16, height: u16) -> String {
    let (buffer, _) = drawn(session, width, height);
    let mut dump = String::new();
    for (y, row) in buffer.content().chunks(usize::from(width)).enumerate() {
        let look = |cell: &ratatui::buffer::Cell| (cell.fg, cell.bg, cell.modifier);
        for run in row.chunk_by(|a, b| look(a) == look(b)) {
            let (text_colour, background, modifier) = look(&run[0]);
            let text: String = run.iter().map(|cell| cell.symbol()).collect();
            let text: String = text.trim().chars().take(12).collect();
            if text.is_empty() && background == Color::Reset && !modifier.contains(Modifier::REVERSED) {
                continue;
            }
            writeln!(dump, "{y:>2} {:>3} {} {text}", run.len(), name(text_colour, background, modifier))
                .expect("a string can be written to");
        }
    }
    dump
}

fn name(text: Color, background: Color, modifier: Modifier) -> String {
    let mut name = String::new();
    let colour = |colour| match colour {
        Color::Reset => "-".to_owned(),
        Color::Indexed(place) => place.to_string(),
        other => format!("{other:?}"),
    };
    write!(name, "{}/{}", colour(text), colour(background)).expect("a string can be written to");
    for (flag, sign) in
        [(Modifier::BOLD, 'b'), (Modifier::UNDERLINED, 'u'), (Modifier::REVERSED, 'r'), (Modifier::DIM, 'd')]
    {
        if modifier.contains(flag) {
            name.push(sign);
        }
    }
    name
}
