//! Board: the blocks of a session with teams as a document.

use super::document::{Bar, Block, Cell, Document, Layout, Row, Section, Table};
use crate::view::scorecard::Sign;
use crate::view::teams::board::{self, Tone};

/// Every part is a section; without parts, every heading is.
pub fn document(title: &str, blocks: &[board::Block]) -> Document {
    let has_parts = blocks.iter().any(|block| matches!(block, board::Block::Part(_)));
    let mut document = Document { title: title.to_owned(), opening: Vec::new(), sections: Vec::new() };
    let mut heading = "";
    for of in blocks {
        if let board::Block::Part(text) | board::Block::Heading(text) = of {
            heading = text;
        }
        let starts = match of {
            board::Block::Part(text) => Some(text),
            board::Block::Heading(text) if !has_parts => Some(text),
            _ => None,
        };
        if let Some(text) = starts {
            let id = format!("part-{}", document.sections.len() + 1);
            document.sections.push(Section::new(&id, text, Vec::new()));
            continue;
        }
        let blocks =
            document.sections.last_mut().map_or(&mut document.opening, |section| &mut section.blocks);
        match (of, blocks.last_mut()) {
            (board::Block::Item(text), Some(Block::List(items))) => items.push(text.clone()),
            _ => blocks.push(block(of, heading)),
        }
    }
    document
}

fn block(block: &board::Block, heading: &str) -> Block {
    match block {
        board::Block::Part(text) | board::Block::Heading(text) => Block::Heading(text.clone()),
        board::Block::Text(text) => Block::Paragraph(text.clone()),
        board::Block::Item(text) => Block::List(vec![text.clone()]),
        board::Block::Table(of) => Block::Table(Table { is_headed: of.caption == heading, ..table(of) }),
        board::Block::Counts(of) => Block::Table(Table { is_headed: of.caption == heading, ..counts(of) }),
        board::Block::Axis(lines) => Block::Signs(lines.clone()),
    }
}

/// How often each answer was given, and by whom.
fn counts(counts: &board::Counts) -> Table {
    let row = |row: &board::Count| {
        let [some, all] = row.part;
        let bar = Bar { zero: 0.0, length: some as f64 / all.max(1) as f64, scenario: 0 };
        let count = Cell { bar: Some(bar), ..Cell::from(row.count.as_str()) };
        let label = row.labels.first().map_or("", String::as_str);
        Row::new(label, [count, Cell::from(row.names.join(", "))])
    };
    let rows = counts.rows.iter().map(row).collect();
    Table::by_scenario(&counts.caption, "", &counts.heads, rows)
}

/// A table with a column for each team, or a row for each of many.
fn table(table: &board::Table) -> Table {
    let cell = |cell: &board::Cell| {
        let tone = match cell.tone {
            Tone::Good => Some(Sign::Better),
            Tone::Bad => Some(Sign::Worse),
            Tone::Dim => Some(Sign::Same),
            Tone::Plain => None,
        };
        Cell { tone, ..Cell::from(cell.text()) }
    };
    let row = |row: &board::Row| Row::new(row.label_with_names(), row.cells.iter().map(cell));
    let rows = table.rows.iter().map(row).collect();
    let layout = if table.fit == board::Fit::DownColumn { Layout::Rows } else { Layout::Cells };
    Table::by_scenario(&table.caption, "", &table.heads, rows).laid_out(layout)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::report::{html, markdown, plain};
    use crate::view::teams::board::Block;

    fn reveal() -> Document {
        let cells = ["10", "<b>20"].map(|text| board::Cell::plain(text.to_owned())).into();
        let table = board::Table {
            caption: "Figures".to_owned(),
            heads: ["Noord", "Zuid"].map(str::to_owned).into(),
            rows: vec![board::Row::new("Cost".to_owned(), cells)],
            fit: board::Fit::AlongRow,
        };
        let blocks = [
            Block::Heading("Figures".to_owned()),
            Block::Item("one".to_owned()),
            Block::Item("two".to_owned()),
            Block::Table(table),
        ];
        document("Reveal", &blocks)
    }

    #[test]
    fn plain_names_the_team_of_every_figure() {
        let text = plain::text(&reveal());
        assert_eq!(text, "Reveal\n\nFIGURES\n- one\n- two\nCost\n  Noord: 10\n  Zuid: <b>20\n");
    }

    #[test]
    fn markdown_has_a_column_for_each_team_and_no_markup_of_the_user() {
        let text = markdown::text(&reveal());
        assert!(text.contains("- one\n- two\n\n|  | Noord | Zuid |\n| --- | --- | --- |\n"), "{text}");
        assert!(text.contains("| Cost | 10 | \\<b>20 |"), "{text}");
    }

    #[test]
    fn html_is_a_page_without_markup_of_the_user() {
        let text = html::page(Language::English, &reveal());
        assert!(text.contains("&lt;b&gt;20") && text.contains("lang=\"en\""));
    }
}
