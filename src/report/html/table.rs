//! Tables that stay readable on a phone.

use maud::{Markup, html};

/// The most rows of a table that is never cut between printed pages.
const WHOLE: usize = 16;

#[derive(Clone, Debug)]
pub struct BodyRow {
    pub label: String,
    /// A class of the style, if any.
    pub class: Option<&'static str>,
    /// For each column its content, with a class of the style if any.
    pub cells: Vec<(Option<&'static str>, Markup)>,
}

/// A table with a caption, a head for each column (that of the rows first) and a head for each row. On a phone each row
/// becomes a block with a line for each cell.
pub fn table(caption: &str, heads: &[String], rows: &[(String, Vec<Markup>)]) -> Markup {
    let row = |(label, cells): &(String, Vec<Markup>)| BodyRow {
        label: label.clone(),
        class: None,
        cells: cells.iter().map(|cell| (None, cell.clone())).collect(),
    };
    laid_out("lines", caption, heads, &rows.iter().map(row).collect::<Vec<_>>())
}

/// The same, laid out on a phone as a class of the style says: `lines` or `grid`.
pub fn laid_out(layout: &str, caption: &str, heads: &[String], rows: &[BodyRow]) -> Markup {
    let class = if rows.len() <= WHOLE { format!("{layout} whole") } else { layout.to_owned() };
    let columns = format!("--columns: {}", heads.len().saturating_sub(2).max(1));
    // The roles keep it a table for screen readers when the style lays it out as blocks.
    html! {
        table class=(class) style=(columns) role="table" {
            caption { (caption) }
            thead role="rowgroup" {
                tr role="row" { @for head in heads { th scope="col" role="columnheader" { (head) } } }
            }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" class=[row.class] {
                        th scope="row" role="rowheader" { (row.label) }
                        @for ((class, cell), head) in row.cells.iter().zip(heads.iter().skip(1)) {
                            td role="cell" class=[*class] data-head=(head) { div { (cell) } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_a_table_knows_its_column() {
        let heads = ["Layer", "A", "B"].map(str::to_owned);
        let rows = [("Services".to_owned(), vec![html! { "build" }, html! { "reuse" }])];
        let table = table("Choices", &heads, &rows).into_string();
        assert!(table.contains("<td role=\"cell\" data-head=\"B\"><div>reuse</div></td>"), "{table}");
        assert_eq!(table.matches("scope=\"col\"").count(), 3);
    }
}
