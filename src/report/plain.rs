//! Plain: linear text without drawing, for minutes, e-mail and screen readers.

use super::document::{Block, Cell, Document, Layout, Row, Section, Table};

pub fn text(document: &Document) -> String {
    let opening = document.opening.iter().flat_map(block);
    let opening = document.opening.first().map(|_| String::new()).into_iter().chain(opening);
    let sections = document.sections.iter().flat_map(section);
    let lines: Vec<_> = std::iter::once(document.title.clone()).chain(opening).chain(sections).collect();
    lines.join("\n") + "\n"
}

fn section(section: &Section) -> impl Iterator<Item = String> {
    let blocks = section.blocks.iter().flat_map(block);
    [String::new(), section.heading.to_uppercase()].into_iter().chain(blocks)
}

/// The lines of a block.
fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) => vec![String::new(), text.clone()],
        Block::Lead(text) | Block::Paragraph(text) | Block::Note(text) => vec![text.clone()],
        // What they explain is drawn, and said in words beside it.
        Block::Legend(_) | Block::Signs(_) => Vec::new(),
        Block::List(items) => items.iter().map(|item| format!("- {item}")).collect(),
        Block::Sources(items) => items
            .iter()
            .zip(1..)
            .map(|((text, link), number)| {
                let link = link.as_ref().map_or(String::new(), |link| format!(" {link}"));
                format!("{number}. {text}{link}")
            })
            .collect(),
        Block::Terms(terms) => terms.iter().map(|(term, what)| format!("{term}: {what}")).collect(),
        Block::Table(of) => table(of),
        Block::Figure(figure) => {
            let told = figure.pictures.iter();
            told.map(|picture| picture.description.clone().unwrap_or_else(|| format!("  {}", picture.title)))
                .collect()
        }
    }
}

fn table(table: &Table) -> Vec<String> {
    let row = |Row { label, cells, .. }: &Row| -> Vec<String> {
        // Where there is nothing to say, nothing is said to be so.
        let told = cells.iter().map(in_words).zip(table.heads.iter().skip(1));
        let cells = told.filter(|(cell, _)| !cell.is_empty()).map(|(cell, head)| format!("{head}: {cell}"));
        match table.layout {
            Layout::Cells => {
                std::iter::once(label.clone()).chain(cells.map(|cell| format!("  {cell}"))).collect()
            }
            Layout::Rows | Layout::Grid => {
                vec![format!("  {label}: {}", cells.collect::<Vec<_>>().join("; "))]
            }
        }
    };
    let caption = (!table.is_headed).then(|| table.caption.clone());
    caption.into_iter().chain(table.rows.iter().flat_map(row)).collect()
}

/// Figure, range and word, without the signs.
fn in_words(cell: &Cell) -> String {
    let text = match cell.shade {
        // The figure says it all; the shade is for the eye.
        Some(shade) => cell.text.trim_end_matches(shade.sign()).trim_end(),
        None => &cell.text,
    };
    let range = cell.range.as_ref().map_or(String::new(), |range| format!(" ({range})"));
    let word = cell.standing.map_or(String::new(), |standing| format!(", {}", standing.word));
    format!("{text}{range}{word}")
}
