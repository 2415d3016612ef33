//! The pieces of a memo as HTML.

use super::table::{BodyRow, laid_out};
use crate::report::memo::document::{Block, Cell, CurveFigure, DotsFigure, Layout, Row, SourceItem, Table};
use crate::report::svg;
use crate::view::competences::heat::Shade;
use crate::view::scorecard::Sign;
use maud::{Markup, html};

/// One piece; `id` is its own on the page.
pub fn block(block: &Block, id: &str) -> Markup {
    match block {
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Lead(text) => html! { p class="lead" { (text) } },
        Block::Paragraph(text) => html! { p { (text) } },
        Block::Note(text) | Block::Legend(text) => html! { p class="dim small" { (text) } },
        Block::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Sources(items) => html! { ol class="small" { @for item in items { li { (source(item)) } } } },
        Block::Terms(terms) => html! {
            dl { @for (term, what) in terms { div { dt { (term) } dd { (what) } } } }
        },
        Block::Table(of) => table(of),
        Block::Dots(figure) => dots(figure, id),
        Block::Curve(figure) => curve(figure, id),
    }
}

fn source(item: &SourceItem) -> Markup {
    html! {
        (item.text)
        @if let Some(link) = &item.link { " " a href=(link) { (link) } }
    }
}

fn table(table: &Table) -> Markup {
    let layout = match table.layout {
        Layout::Lines => "lines",
        Layout::Grid => "grid",
    };
    let row = |row: &Row| BodyRow {
        label: row.label.clone(),
        class: row.is_sum.then_some("sum"),
        cells: row.cells.iter().map(|of| (of.shade.and_then(shade), cell(of))).collect(),
    };
    let rows: Vec<_> = table.rows.iter().map(row).collect();
    laid_out(layout, &table.caption, &table.heads, &rows)
}

/// The class of a shade; nothing is asked has none.
const fn shade(shade: Shade) -> Option<&'static str> {
    match shade {
        Shade::Unasked => None,
        Shade::Ample => Some("ample"),
        Shade::Busy => Some("busy"),
        Shade::Tight => Some("tight"),
        Shade::Over => Some("over"),
    }
}

fn cell(cell: &Cell) -> Markup {
    html! {
        @match cell.exact {
            Some(exact) if exact.is_finite() => data value=(exact) { (cell.text) },
            _ => (cell.text),
        }
        @if let Some(range) = &cell.range { " " span class="dim" { "(" (range) ")" } }
        @if let Some((sign, word)) = &cell.standing { " " span class=[standing(*sign)] { (word) } }
        @if let Some(bar) = &cell.bar { (svg::bar(bar)) }
    }
}

const fn standing(sign: Sign) -> Option<&'static str> {
    match sign {
        Sign::Better => Some("better"),
        Sign::Worse => Some("worse"),
        Sign::Same => Some("dim"),
        Sign::Baseline => None,
    }
}

fn dots(figure: &DotsFigure, id: &str) -> Markup {
    html! {
        figure {
            div class="panels" {
                @for (place, name, dots) in &figure.scenarios {
                    div { (svg::dots(*place, name, *dots, &format!("{id}-{place}"))) p class="small" { (name) } }
                }
            }
            figcaption { (figure.caption) }
        }
    }
}

fn curve(figure: &CurveFigure, id: &str) -> Markup {
    html! { figure { (svg::curve(figure, id)) figcaption { (figure.caption) } } }
}
