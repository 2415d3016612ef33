//! Picture: a drawn screen as SVG, or as text.
//!
//! In the SVG every word stands at its own cell and is stretched to its cells, so that any font fits the grid; lines,
//! dots and blocks are shapes, so that they meet.

use crate::session::settings::Theme;
use crate::tui::theme::rgb;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

const CELL: (f64, f64) = (8.4, 18.0);

/// Empty room around the screen, pixels.
const MARGIN: f64 = 14.0;

const FONTS: &str =
    "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/// What a terminal fills in for itself: the colour of text and that of the background.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    text: &'static str,
    background: &'static str,
}

impl Paper {
    pub const DARK: Self = Self { text: "#d4d4d4", background: "#1a1b1e" };

    pub const LIGHT: Self = Self { text: "#1a1b1e", background: "#ffffff" };
}

impl Paper {
    /// The colour of text and that of the background, as CSS writes them.
    pub const fn colours(self) -> [&'static str; 2] {
        [self.text, self.background]
    }
}

/// The paper that suits a theme.
pub const fn paper(theme: Theme) -> Paper {
    if matches!(theme, Theme::Light) { Paper::LIGHT } else { Paper::DARK }
}

/// The screen as text: what stands in its cells, line by line.
pub fn text(buffer: &Buffer) -> String {
    let lines = rows(buffer).map(|row| {
        let line: String = row.iter().map(Cell::symbol).collect();
        line.trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// The screen as SVG; `title` says what it shows.
pub fn svg(buffer: &Buffer, title: &str, paper: Paper) -> String {
    let [width, height] = size(buffer);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\">\n<title>{}</title>\n{}</svg>\n",
        escaped(title),
        inside(buffer, paper)
    )
}

/// Width and height of the screen, pixels.
pub fn size(buffer: &Buffer) -> [f64; 2] {
    let (width, height) = (f64::from(buffer.area.width), f64::from(buffer.area.height));
    [width * CELL.0 + 2.0 * MARGIN, height * CELL.1 + 2.0 * MARGIN]
}

/// The same with numbers beside it.
pub fn size_with_marks(buffer: &Buffer) -> [f64; 2] {
    let [width, height] = size(buffer);
    [width + MARGIN, height]
}

/// The screen as what stands within the element of an SVG.
pub fn inside(buffer: &Buffer, paper: Paper) -> String {
    let mut svg = format!(
        "<g font-family=\"{FONTS}\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{}\"/>\n",
        paper.background
    );
    for (y, row) in rows(buffer).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| look(a) == look(b)) {
            draw_run(&mut svg, x, y, run, paper);
            x += run.len();
        }
    }
    svg.push_str("</g>\n");
    svg
}

/// Numbers beside rows of the screen, the first is 1, as what stands within the element of an SVG.
pub fn marks(rows: &[u16], buffer: &Buffer) -> String {
    let mut svg = String::new();
    for (row, number) in rows.iter().zip(1..) {
        let (x, y) = (size(buffer)[0], top(usize::from(*row)) + CELL.1 / 2.0);
        put(
            &mut svg,
            &format!(
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"11\" fill=\"#8b1a1a\"/><text x=\"{x:.1}\" y=\"{:.1}\" \
                 fill=\"#ffffff\" font-family=\"sans-serif\" font-size=\"14\" font-weight=\"bold\" text-anchor=\"middle\">{number}</text>",
                y + 5.0
            ),
        );
    }
    svg
}

fn rows(buffer: &Buffer) -> impl Iterator<Item = &[Cell]> {
    buffer.content().chunks(usize::from(buffer.area.width).max(1))
}

fn look(cell: &Cell) -> (Color, Color, Modifier) {
    (cell.fg, cell.bg, cell.modifier)
}

fn left(x: usize) -> f64 {
    MARGIN + x as f64 * CELL.0
}

fn top(y: usize) -> f64 {
    MARGIN + y as f64 * CELL.1
}

struct Ink {
    colour: String,
    modifier: Modifier,
}

/// Cells that look alike: their background, then shapes and words.
fn draw_run(svg: &mut String, x: usize, y: usize, run: &[Cell], paper: Paper) {
    let Some(first) = run.first() else { return };
    let mut colours = [colour(first.fg, paper.text), colour(first.bg, paper.background)];
    if first.modifier.contains(Modifier::REVERSED) {
        colours.reverse();
    }
    let [text, background] = colours;
    if background != paper.background {
        let width = run.len() as f64 * CELL.0;
        let (x, y, height) = (left(x), top(y), CELL.1);
        put(
            svg,
            &format!(
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height}\" fill=\"{background}\"/>"
            ),
        );
    }
    let ink = Ink { colour: text, modifier: first.modifier };
    let mut word = String::new();
    for (place, cell) in run.iter().enumerate() {
        let symbol = cell.symbol();
        let shape = shape(symbol, left(x + place), top(y), &ink.colour);
        if symbol == " " || shape.is_some() {
            end_word(svg, &mut word, x + place, y, &ink);
        } else {
            word.push_str(symbol);
        }
        if let Some(shape) = shape {
            put(svg, &shape);
        }
    }
    end_word(svg, &mut word, x + run.len(), y, &ink);
}

/// Writes the word that ends before a cell.
fn end_word(svg: &mut String, word: &mut String, end: usize, y: usize, ink: &Ink) {
    let cells = word.width();
    if cells > 0 {
        let bold = if ink.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
        let line =
            if ink.modifier.contains(Modifier::UNDERLINED) { " text-decoration=\"underline\"" } else { "" };
        let length = cells as f64 * CELL.0;
        put(
            svg,
            &format!(
                "<text x=\"{:.1}\" y=\"{:.1}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{}\"{bold}{line}>{}</text>",
                left(end.saturating_sub(cells)),
                top(y) + 13.0,
                ink.colour,
                escaped(word)
            ),
        );
    }
    word.clear();
}

/// A line, dot or block as a shape.
fn shape(symbol: &str, x: f64, y: f64, colour: &str) -> Option<String> {
    let (middle_x, middle_y) = (x + CELL.0 / 2.0, y + CELL.1 / 2.0);
    let (right, bottom) = (x + CELL.0, y + CELL.1);
    let line = |path: String| Some(format!("<path d=\"{path}\" stroke=\"{colour}\" fill=\"none\"/>"));
    let block = |eighths: f64| {
        let height = CELL.1 * eighths / 8.0;
        let (top, width) = (bottom - height, CELL.0);
        Some(format!(
            "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{width}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
        ))
    };
    match symbol {
        "─" => line(format!("M{x:.1} {middle_y:.1}H{right:.1}")),
        "│" => line(format!("M{middle_x:.1} {y:.1}V{bottom:.1}")),
        "┼" => line(format!("M{x:.1} {middle_y:.1}H{right:.1}M{middle_x:.1} {y:.1}V{bottom:.1}")),
        "┌" => line(format!("M{middle_x:.1} {bottom:.1}V{middle_y:.1}H{right:.1}")),
        "┐" => line(format!("M{x:.1} {middle_y:.1}H{middle_x:.1}V{bottom:.1}")),
        "└" => line(format!("M{middle_x:.1} {y:.1}V{middle_y:.1}H{right:.1}")),
        "┘" => line(format!("M{x:.1} {middle_y:.1}H{middle_x:.1}V{y:.1}")),
        "●" => {
            Some(format!("<circle cx=\"{middle_x:.1}\" cy=\"{middle_y:.1}\" r=\"3.3\" fill=\"{colour}\"/>"))
        }
        "○" => Some(format!(
            "<circle cx=\"{middle_x:.1}\" cy=\"{middle_y:.1}\" r=\"2.8\" stroke=\"{colour}\" fill=\"none\"/>"
        )),
        "■" => Some(format!(
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"7\" height=\"7\" fill=\"{colour}\"/>",
            x + 0.7,
            middle_y - 3.5
        )),
        "▁" => block(1.0),
        "▂" => block(2.0),
        "▃" => block(3.0),
        "▄" => block(4.0),
        "▅" => block(5.0),
        "▆" => block(6.0),
        "▇" => block(7.0),
        "█" => block(8.0),
        _ => None,
    }
}

/// A colour as SVG writes it, or what the terminal fills in.
fn colour(colour: Color, instead: &str) -> String {
    rgb(colour).map_or(instead.to_owned(), |[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// A text in which nothing is taken for markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn put(svg: &mut String, element: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(svg, "{element}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn buffer() -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 2));
        buffer.set_string(1, 0, "a<b ●│", Style::new());
        buffer.set_string(0, 1, "rest", Style::new().add_modifier(Modifier::REVERSED));
        buffer
    }

    #[test]
    fn words_are_text_and_dots_are_shapes() {
        let svg = svg(&buffer(), "A & B", Paper::LIGHT);
        assert!(svg.contains("<title>A &amp; B</title>"), "{svg}");
        assert!(svg.contains(">a&lt;b</text>"), "{svg}");
        assert_eq!((svg.matches("<circle").count(), svg.matches("<path").count()), (1, 1), "{svg}");
        let reversed = "height=\"18\" fill=\"#1a1b1e\"/>";
        assert!(svg.contains(reversed) && svg.contains("fill=\"#ffffff\">rest</text>"), "{svg}");
    }

    #[test]
    fn as_text_lines_end_where_their_words_end() {
        assert_eq!(text(&buffer()), " a<b ●│\nrest\n");
    }
}
