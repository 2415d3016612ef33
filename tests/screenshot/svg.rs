//! A drawn screen as SVG. Every word stands at its own cell and is stretched to its cells, so that any font fits the grid;
//! lines, dots and blocks are shapes, so that they meet.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Size of a cell, pixels.
const CELL: (f64, f64) = (8.4, 18.0);

/// Empty room around the screen, pixels.
const MARGIN: f64 = 14.0;

/// The colours of the terminal.
const TEXT: &str = "#d4d4d4";
const BACKGROUND: &str = "#1a1b1e";

const FONTS: &str =
    "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/// The screen as a picture.
pub fn picture(buffer: &Buffer) -> String {
    let (width, height) = (f64::from(buffer.area.width), f64::from(buffer.area.height));
    let (width, height) = (width * CELL.0 + 2.0 * MARGIN, height * CELL.1 + 2.0 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" font-family=\"{FONTS}\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{BACKGROUND}\"/>\n"
    );
    for (y, row) in buffer.content().chunks(usize::from(buffer.area.width)).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| look(a) == look(b)) {
            draw_run(&mut svg, x, y, run);
            x += run.len();
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn look(cell: &Cell) -> (Color, Color, Modifier) {
    (cell.fg, cell.bg, cell.modifier)
}

/// Where a cell begins, pixels.
fn left(x: usize) -> f64 {
    MARGIN + x as f64 * CELL.0
}

fn top(y: usize) -> f64 {
    MARGIN + y as f64 * CELL.1
}

/// Cells that look alike: their background, then shapes and words.
fn draw_run(svg: &mut String, x: usize, y: usize, run: &[Cell]) {
    let Some(first) = run.first() else { return };
    let (text, background) = (colour(first.fg, TEXT), colour(first.bg, BACKGROUND));
    if background != BACKGROUND {
        let width = run.len() as f64 * CELL.0;
        put(
            svg,
            &format!(
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{}\" fill=\"{background}\"/>",
                left(x),
                top(y),
                CELL.1
            ),
        );
    }
    let mut word = String::new();
    for (place, cell) in run.iter().enumerate() {
        let symbol = cell.symbol();
        let shape = shape(symbol, left(x + place), top(y), &text);
        if symbol == " " || shape.is_some() {
            end_word(svg, &mut word, x + place, y, &text, first.modifier);
        } else {
            word.push_str(symbol);
        }
        if let Some(shape) = shape {
            put(svg, &shape);
        }
    }
    end_word(svg, &mut word, x + run.len(), y, &text, first.modifier);
}

/// Writes the word that ends before a cell.
fn end_word(svg: &mut String, word: &mut String, end: usize, y: usize, colour: &str, modifier: Modifier) {
    let cells = word.width();
    if cells > 0 {
        let weight = if modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
        let text = word.replace('&', "&amp;").replace('<', "&lt;");
        let length = cells as f64 * CELL.0;
        put(
            svg,
            &format!(
                "<text x=\"{:.1}\" y=\"{:.1}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{colour}\"{weight}>{text}</text>",
                left(end - cells),
                top(y) + 13.0
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
        "█" => Some(format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{}\" height=\"{}\" fill=\"{colour}\"/>",
            CELL.0, CELL.1
        )),
        _ => None,
    }
}

/// A colour of the table of 256 (xterm), or what the terminal uses instead.
fn colour(colour: Color, instead: &str) -> String {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let [red, green, blue] = match colour {
        Color::Indexed(place @ 16..=231) => {
            let cube = usize::from(place - 16);
            [STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]]
        }
        Color::Indexed(place @ 232..) => [8 + 10 * (place - 232); 3],
        _ => return instead.to_owned(),
    };
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn put(svg: &mut String, element: &str) {
    writeln!(svg, "{element}").expect("a string can be written to");
}
