//! Board: the blocks of a session with teams as plain text, Markdown or HTML.

use super::html;
use super::markdown::escape::escaped;
use crate::language::Language;
use crate::view::teams::board::{Block, Row, Table, Tone};
use maud::{Markup, html};

pub fn plain(title: &str, blocks: &[Block]) -> String {
    let mut lines = vec![title.to_owned()];
    for block in blocks {
        match block {
            Block::Part(text) | Block::Heading(text) => lines.extend([String::new(), text.to_uppercase()]),
            Block::Text(text) => lines.push(text.clone()),
            Block::Item(text) => lines.push(format!("- {text}")),
            Block::Table(table) => lines.extend(table.rows.iter().flat_map(|row| plain_row(table, row))),
            // What follows it says the same.
            Block::Axis(_) => {}
        }
    }
    lines.join("\n") + "\n"
}

/// A row as its label, and a line for each team.
fn plain_row<'a>(table: &'a Table, row: &'a Row) -> impl Iterator<Item = String> + use<'a> {
    let cells = table.heads.iter().zip(&row.cells).map(|(head, cell)| format!("  {head}: {}", cell.text()));
    std::iter::once(label(row).to_owned()).chain(cells)
}

/// Headings, lists and tables in Markdown.
pub fn markdown(title: &str, blocks: &[Block]) -> String {
    let mut text = format!("# {}\n", escaped(title));
    let mut was_item = false;
    let below = if has_parts(blocks) { "###" } else { "##" };
    for block in blocks {
        let is_item = matches!(block, Block::Item(_));
        if !(is_item && was_item) {
            text.push('\n');
        }
        was_item = is_item;
        match block {
            Block::Part(heading) => text += &format!("## {}\n", escaped(heading)),
            Block::Heading(heading) => text += &format!("{below} {}\n", escaped(heading)),
            Block::Text(paragraph) => text += &format!("{}\n", escaped(paragraph)),
            Block::Item(item) => text += &format!("- {}\n", escaped(item)),
            Block::Table(table) => text += &markdown_table(table),
            Block::Axis(axis) => text += &format!("```text\n{}```\n", axis_lines(axis)),
        }
    }
    text
}

fn markdown_table(table: &Table) -> String {
    let line = |first: &str, cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.map(|cell| escaped(&cell)).collect();
        format!("| {} | {} |\n", escaped(first), cells.join(" | "))
    };
    let mut text = line("", &mut table.heads.iter().cloned());
    text += &format!("| --- |{}\n", " --- |".repeat(table.heads.len()));
    for row in &table.rows {
        text += &line(label(row), &mut row.cells.iter().map(|cell| cell.text().to_owned()));
    }
    text
}

fn has_parts(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Part(_)))
}

/// The lines of an axis below each other.
fn axis_lines(axis: &[(String, String)]) -> String {
    let longest = axis.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    axis.iter().map(|(label, cells)| format!("{label:longest$}  {}\n", cells.trim_end())).collect()
}

pub fn page(language: Language, title: &str, blocks: &[Block]) -> String {
    let has_parts = has_parts(blocks);
    let before = |place: usize| place.checked_sub(1).and_then(|before| blocks.get(before));
    let continues = |place: usize| before(place).and_then(item).is_some();
    let is_headed =
        |place: usize, caption: &str| matches!(before(place), Some(Block::Heading(text)) if text == caption);
    let body = html! {
        @for (place, block) in blocks.iter().enumerate() {
            @match block {
                Block::Part(text) => { h2 { (text) } }
                Block::Heading(text) => { @if has_parts { h3 { (text) } } @else { h2 { (text) } } }
                Block::Text(text) => { p { (text) } }
                Block::Item(_) => { @if !continues(place) { ul {
                    @for item in blocks.iter().skip(place).map_while(item) { li { (item) } }
                } } }
                // A heading that says the same as the caption leaves that to who hears the table.
                Block::Table(table) => { div.headed[is_headed(place, &table.caption)] { (html_table(table)) } }
                // What follows it says the same.
                Block::Axis(axis) => { pre aria-hidden="true" { (axis_lines(axis)) } }
            }
        }
    };
    html::page(language, title, &body)
}

/// The text of an item of a list.
fn item(block: &Block) -> Option<&str> {
    match block {
        Block::Item(text) => Some(text),
        _ => None,
    }
}

fn html_table(table: &Table) -> Markup {
    let heads: Vec<String> = std::iter::once(String::new()).chain(table.heads.iter().cloned()).collect();
    let rows: Vec<(String, Vec<Markup>)> = table
        .rows
        .iter()
        .map(|row| {
            let cells = row.cells.iter().map(|cell| {
                let class = match cell.tone {
                    Tone::Good => "better",
                    Tone::Bad => "worse",
                    Tone::Dim => "dim",
                    Tone::Plain => "",
                };
                html! { span class=(class) { (cell.text()) } }
            });
            (label(row).to_owned(), cells.collect())
        })
        .collect();
    html::table(&table.caption, &heads, &rows)
}

fn label(row: &Row) -> &str {
    row.labels.first().map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::teams::board::Cell;

    fn blocks() -> Vec<Block> {
        let cells = ["10", "<b>20"].map(|text| Cell::plain(text.to_owned())).into();
        let table = Table {
            caption: "Cost".to_owned(),
            heads: ["Noord", "Zuid"].map(str::to_owned).into(),
            rows: vec![Row::new("Cost".to_owned(), cells)],
            is_alike: true,
        };
        vec![
            Block::Heading("Figures".to_owned()),
            Block::Item("one".to_owned()),
            Block::Item("two".to_owned()),
            Block::Table(table),
        ]
    }

    #[test]
    fn plain_names_the_team_of_every_figure() {
        let text = plain("Reveal", &blocks());
        assert_eq!(text, "Reveal\n\nFIGURES\n- one\n- two\nCost\n  Noord: 10\n  Zuid: <b>20\n");
    }

    #[test]
    fn markdown_has_a_column_for_each_team_and_no_markup_of_the_user() {
        let text = markdown("Reveal", &blocks());
        assert!(text.contains("- one\n- two\n\n|  | Noord | Zuid |\n| --- | --- | --- |\n"), "{text}");
        assert!(text.contains("| Cost | 10 | \\<b>20 |"), "{text}");
    }

    #[test]
    fn html_is_a_page_without_markup_of_the_user() {
        let text = page(Language::English, "Reveal", &blocks());
        assert!(text.contains("&lt;b&gt;20") && text.contains("lang=\"en\""));
    }
}
