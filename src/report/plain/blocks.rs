//! The pieces of a memo as lines of plain text: tables row by row, nothing drawn.

use crate::report::memo::document::{Block, Cell, Row, Table};

pub fn lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) => vec![String::new(), text.clone()],
        Block::Lead(text) | Block::Paragraph(text) | Block::Note(text) => vec![text.clone()],
        Block::Legend(_) => Vec::new(),
        Block::List(items) => items.iter().map(|item| format!("- {item}")).collect(),
        Block::Sources(items) => {
            let link = |link: &Option<String>| link.as_ref().map_or(String::new(), |link| format!(" {link}"));
            items
                .iter()
                .zip(1..)
                .map(|(item, number)| format!("{number}. {}{}", item.text, link(&item.link)))
                .collect()
        }
        Block::Terms(terms) => terms.iter().map(|(term, what)| format!("{term}: {what}")).collect(),
        Block::Table(of) => table(of),
        Block::Dots(figure) => figure.scenarios.iter().map(|(_, name, _)| format!("  {name}")).collect(),
        Block::Curve(figure) => vec![figure.description.clone()],
    }
}

/// The caption, then for each row its name and a line for each cell.
fn table(table: &Table) -> Vec<String> {
    let heads = || table.heads.iter().skip(1);
    let row = |of: &Row| {
        let cells = of.cells.iter().zip(heads()).map(|(cell, head)| format!("{head}: {}", in_words(cell)));
        format!("  {}: {}", of.label, cells.collect::<Vec<_>>().join("; "))
    };
    std::iter::once(table.caption.clone()).chain(table.rows.iter().map(row)).collect()
}

/// Figure, range and word, without the signs.
fn in_words(cell: &Cell) -> String {
    let text = match cell.shade {
        // The figure says it all; the shade is for the eye.
        Some(shade) => cell.text.trim_end_matches(shade.sign()).trim_end(),
        None => &cell.text,
    };
    let range = cell.range.as_ref().map_or(String::new(), |range| format!(" ({range})"));
    let word = cell.standing.as_ref().and_then(|(_, standing)| standing.split_once(' '));
    let word = word.map_or(String::new(), |(_, word)| format!(", {word}"));
    format!("{text}{range}{word}")
}
