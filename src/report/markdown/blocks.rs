//! The pieces of a memo as Markdown.

use super::escape::escaped;
use crate::report::memo::document::{Block, Cell, DotsFigure, SourceItem, Table};

pub fn block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("### {}", escaped(text)),
        Block::Lead(text) => format!("**{}**", escaped(text)),
        Block::Paragraph(text) | Block::Note(text) | Block::Legend(text) => escaped(text),
        Block::List(items) => lines(items.iter().map(|item| format!("- {}", escaped(item)))),
        Block::Sources(items) => lines(items.iter().zip(1..).map(source)),
        Block::Terms(terms) => {
            lines(terms.iter().map(|(term, what)| format!("- **{}:** {}", escaped(term), escaped(what))))
        }
        Block::Table(of) => table(of),
        Block::Dots(figure) => dots(figure),
        // The figures of the curve follow as a table; here it is told.
        Block::Curve(figure) => escaped(&figure.description),
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn source((item, number): (&SourceItem, usize)) -> String {
    let link = item.link.as_ref().map_or(String::new(), |link| format!(" <{link}>"));
    format!("{number}. {}{link}", escaped(&item.text))
}

fn dots(figure: &DotsFigure) -> String {
    let each = figure.scenarios.iter().map(|(_, name, dots)| format!("- {} {}", dots.marks(), escaped(name)));
    format!("{}\n\n{}", escaped(&figure.caption), lines(each))
}

fn table(table: &Table) -> String {
    let row =
        |cells: &mut dyn Iterator<Item = String>| format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
    let head = row(&mut table.heads.iter().map(|head| escaped(head)));
    let rule = row(&mut table.heads.iter().map(|_| "---".to_owned()));
    let body = table.rows.iter().map(|of| {
        let label = if of.is_sum { format!("**{}**", escaped(&of.label)) } else { escaped(&of.label) };
        row(&mut std::iter::once(label).chain(of.cells.iter().map(cell)))
    });
    let rows = lines([head, rule].into_iter().chain(body));
    format!("*{}*\n\n{rows}", escaped(&table.caption))
}

fn cell(cell: &Cell) -> String {
    let range = cell.range.as_ref().map_or(String::new(), |range| format!(" ({range})"));
    let standing = cell.standing.as_ref().map_or(String::new(), |(_, word)| format!(" {word}"));
    escaped(&format!("{}{range}{standing}", cell.text))
}
