//! Markdown: headings, lists and tables.

use super::document::{Block, Cell, Document, Figure, Picture, Row, Section, Table};

pub fn text(document: &Document) -> String {
    let opening = document.opening.iter().flat_map(block);
    let sections = document.sections.iter().flat_map(section);
    let parts: Vec<_> =
        std::iter::once(format!("# {}", escaped(&document.title))).chain(opening).chain(sections).collect();
    parts.join("\n\n") + "\n"
}

fn section(section: &Section) -> impl Iterator<Item = String> {
    std::iter::once(format!("## {}", escaped(&section.heading))).chain(section.blocks.iter().flat_map(block))
}

/// The paragraphs of a block.
fn block(block: &Block) -> Vec<String> {
    let one = match block {
        Block::Heading(text) => format!("### {}", escaped(text)),
        Block::Lead(text) => format!("**{}**", escaped(text)),
        Block::Paragraph(text) | Block::Note(text) | Block::Legend(text) => escaped(text),
        Block::List(items) => lines(items.iter().map(|item| format!("- {}", escaped(item)))),
        Block::Sources(items) => lines(items.iter().zip(1..).map(|((text, link), number)| {
            let link = link.as_ref().map_or(String::new(), |link| format!(" <{link}>"));
            format!("{number}. {}{link}", escaped(text))
        })),
        Block::Terms(terms) => {
            lines(terms.iter().map(|(term, what)| format!("- **{}:** {}", escaped(term), escaped(what))))
        }
        Block::Table(of) => return table(of),
        Block::Figure(of) => return figure(of),
        Block::Signs(signs) => format!("```text\n{}\n```", below_each_other(signs)),
    };
    vec![one]
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines of signs that start at the same place.
pub(super) fn below_each_other(signs: &[(String, String)]) -> String {
    let longest = signs.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    lines(signs.iter().map(|(label, signs)| format!("{label:longest$}  {}", signs.trim_end())))
}

/// The pictures as far as a line can hold them, else in words; a caption is about what is drawn.
fn figure(figure: &Figure) -> Vec<String> {
    let Figure { caption, pictures } = figure;
    let in_signs =
        |Picture { signs, title, .. }: &Picture| Some(format!("- {} {}", signs.as_ref()?, escaped(title)));
    let drawn = lines(pictures.iter().filter_map(in_signs));
    let told = pictures.iter().filter(|picture| picture.signs.is_none());
    let told = told.map(|picture| escaped(picture.description.as_ref().unwrap_or(&picture.title)));
    let drawn = if drawn.is_empty() { Vec::new() } else { vec![escaped(caption), drawn] };
    drawn.into_iter().chain(told).collect()
}

fn table(table: &Table) -> Vec<String> {
    let line =
        |cells: &mut dyn Iterator<Item = String>| format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
    let head = line(&mut table.heads.iter().map(|head| escaped(head)));
    let rule = line(&mut table.heads.iter().map(|_| "---".to_owned()));
    let row = |Row { label, is_sum, cells }: &Row| {
        let label = if *is_sum { format!("**{}**", escaped(label)) } else { escaped(label) };
        line(&mut std::iter::once(label).chain(cells.iter().map(cell)))
    };
    let rows = lines([head, rule].into_iter().chain(table.rows.iter().map(row)));
    let caption = (!table.is_headed).then(|| format!("*{}*", escaped(&table.caption)));
    caption.into_iter().chain([rows]).collect()
}

fn cell(cell: &Cell) -> String {
    let range = cell.range.as_ref().map_or(String::new(), |range| format!(" ({range})"));
    let standing = cell.standing.map_or(String::new(), |of| format!(" {} {}", of.glyph, of.word));
    escaped(&format!("{}{range}{standing}", cell.text))
}

/// A text in which nothing is taken for markup: names are the user's own.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '|' | '*' | '_' | '`' | '[' | ']' | '<' | '#' | '\\') {
            safe.push('\\');
        }
        safe.push(if character.is_control() { ' ' } else { character });
    }
    // A single tilde is the glyph of no difference; two strike a text out.
    safe.replace("~~", "\\~\\~")
}
