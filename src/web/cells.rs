//! Cells: a drawn screen as rows of HTML. Cells that look alike are one element, as wide as its cells whatever the font.

use crate::tui::theme::rgb;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use std::collections::BTreeSet;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Letters that every monospaced font has itself, with the width of all others.
const LAST_OF_LATIN: char = '\u{17f}';

/// The rules of style that were given so far.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    given: BTreeSet<String>,
    new: Vec<String>,
}

impl Rules {
    fn need(&mut self, class: &str, rule: &str) {
        if self.given.insert(class.to_owned()) {
            self.new.push(format!(".{class}{{{rule}}}"));
        }
    }

    pub fn take_new(&mut self) -> Vec<String> {
        std::mem::take(&mut self.new)
    }
}

/// The rows of a screen as HTML.
pub fn rows(buffer: &Buffer, rules: &mut Rules) -> Vec<String> {
    lines(buffer).map(|cells| row(cells, rules)).collect()
}

fn lines(buffer: &Buffer) -> impl Iterator<Item = &[Cell]> {
    buffer.content().chunks(usize::from(buffer.area.width).max(1))
}

fn row(cells: &[Cell], rules: &mut Rules) -> String {
    let mut html = String::new();
    for run in cells.chunk_by(|one, other| kind(one) == kind(other)) {
        let Some(first) = run.first() else { continue };
        let text = text(run);
        let classes = classes(first, rules);
        if classes.is_empty() && is_latin(first) {
            html.push_str(&escaped(&text));
        } else {
            let length = run.len();
            rules.need(&format!("n{length}"), &format!("width:{length}ch"));
            // Writing to a string does not fail.
            let _ = write!(html, "<b class=\"n{length}{classes}\">{}</b>", escaped(&text));
        }
    }
    html.truncate(html.trim_end().len());
    html
}

/// Cells of one kind become one element.
fn kind(cell: &Cell) -> (Option<[u8; 3]>, Option<[u8; 3]>, Modifier, bool) {
    (rgb(cell.fg), rgb(cell.bg), cell.modifier, is_latin(cell))
}

fn is_latin(cell: &Cell) -> bool {
    cell.symbol().chars().all(|sign| sign <= LAST_OF_LATIN)
}

/// What stands in cells; the cell behind a wide sign is part of it.
fn text(cells: &[Cell]) -> String {
    let mut text = String::new();
    let mut covered = 0;
    for cell in cells {
        if covered > 0 {
            covered -= 1;
            continue;
        }
        text.push_str(cell.symbol());
        covered = cell.symbol().width().saturating_sub(1);
    }
    text
}

/// The classes of a cell, each with a space before it; none where it looks like the paper.
fn classes(cell: &Cell, rules: &mut Rules) -> String {
    let mut classes = String::new();
    let mut add = |class: &str| {
        classes.push(' ');
        classes.push_str(class);
    };
    for (letter, property, colour) in [("f", "color", cell.fg), ("b", "background-color", cell.bg)] {
        if let Some([red, green, blue]) = rgb(colour) {
            let hex = format!("{red:02x}{green:02x}{blue:02x}");
            let class = format!("{letter}{hex}");
            rules.need(&class, &format!("{property}:#{hex}"));
            add(&class);
        }
    }
    for (modifier, class) in [
        (Modifier::BOLD, "strong"),
        (Modifier::DIM, "dim"),
        (Modifier::ITALIC, "italic"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ] {
        if cell.modifier.contains(modifier) {
            add(class);
        }
    }
    classes
}

/// A text as HTML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What stands on a row of the screen.
pub fn line(buffer: &Buffer, row: usize) -> String {
    lines(buffer).nth(row).map(text).unwrap_or_default().trim().to_owned()
}

/// What is marked on the screen: whatever has another ground than most of it.
pub fn marked(buffer: &Buffer) -> String {
    let ground = |cell: &Cell| (rgb(cell.bg), cell.modifier.contains(Modifier::REVERSED));
    let marked = |ground_of: &(Option<[u8; 3]>, bool)| {
        let cells = buffer.content().iter().filter(|cell| ground(cell) == *ground_of);
        cells.count()
    };
    let grounds: BTreeSet<_> = buffer.content().iter().map(ground).collect();
    let usual = grounds.iter().max_by_key(|ground| marked(ground)).copied();
    let of_row = |cells: &[Cell]| {
        let marked = cells.chunk_by(|one, other| ground(one) == ground(other));
        let words =
            marked.filter(|run| run.first().map(ground) != usual).map(|run| text(run).trim().to_owned());
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    };
    lines(buffer).map(of_row).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn a_row_is_text_that_cannot_become_markup_and_keeps_its_cells() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        buffer.set_string(0, 0, "<a&b> ●● x  ", Style::new());
        let mut rules = Rules::default();
        let html = rows(&buffer, &mut rules);
        assert_eq!(html, ["&lt;a&amp;b&gt; <b class=\"n2\">●●</b> x"]);
        assert_eq!(rules.take_new(), [".n2{width:2ch}"]);
        assert!(rows(&buffer, &mut rules) == html && rules.take_new().is_empty(), "a rule is given once");
    }

    #[test]
    fn what_is_marked_is_told() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 2));
        buffer.set_string(0, 0, "one two", Style::new());
        buffer.set_string(0, 1, "three", Style::new().add_modifier(Modifier::REVERSED));
        assert_eq!((marked(&buffer).as_str(), line(&buffer, 0).as_str()), ("three", "one two"));
    }
}
