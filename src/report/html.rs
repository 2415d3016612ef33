//! HTML: a page of its own, for the screen, a phone and A4, light and dark, and for who does not see it.

use super::document::{Block, Cell, Document, Figure, Layout, Picture, Row, Section, Table};
use super::{markdown, svg};
use crate::language::Language;
use crate::texts::{memo, report as texts};
use crate::view::competences::heat::Shade;
use crate::view::scorecard::Sign;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// The most columns that blocks beside each other are of use for.
const MOST_COLUMNS: usize = 12;

/// Nothing is loaded from elsewhere, so that the file can be mailed, archived and opened without a network.
pub fn page(language: Language, document: &Document) -> String {
    let Document { title, opening, sections } = document;
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) (PreEscaped(columns())) }
            }
            body {
                a class="skip" href="#content" { (texts::skip_to_content(language)) }
                main id="content" {
                    h1 { (title) }
                    (blocks(opening, "opening"))
                    nav class="contents" aria-label=(memo::contents(language)) {
                        ul { @for of in sections { li { a href=(format!("#{}", of.id)) { (of.heading) } } } }
                    }
                    @for of in sections { (section(of)) }
                }
            }
        }
    };
    page.into_string() + "\n"
}

/// How many columns a table has when it is laid out as blocks. A class for each number, since a strict page takes no style of
/// an element by itself.
fn columns() -> String {
    (1..=MOST_COLUMNS).map(|count| format!("table.of-{count} {{ --columns: {count}; }}\n")).collect()
}

/// What stands on a page, for one that has its own head.
pub fn part(document: &Document) -> Markup {
    html! {
        h2 { (document.title) }
        (blocks(&document.opening, "opening"))
        @for of in &document.sections { (section(of)) }
    }
}

fn section(section: &Section) -> Markup {
    let heading = format!("{}-heading", section.id);
    html! {
        section id=(section.id) class=[section.is_on_new_page.then_some("new-page")] aria-labelledby=(heading) {
            h2 id=(heading) { (section.heading) }
            (blocks(&section.blocks, &section.id))
        }
    }
}

/// Blocks; `id` is that of what holds them.
fn blocks(blocks: &[Block], id: &str) -> Markup {
    html! { @for (of, number) in blocks.iter().zip(1..) { (block(of, &format!("{id}-{number}"))) } }
}

/// One block; `id` is its own on the page.
fn block(block: &Block, id: &str) -> Markup {
    match block {
        Block::Heading(text) => html! { h3 { (text) } },
        Block::Lead(text) => html! { p class="lead" { (text) } },
        Block::Paragraph(text) => html! { p { (text) } },
        Block::Note(text) | Block::Legend(text) => html! { p class="dim small" { (text) } },
        Block::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Sources(items) => html! {
            ol class="small" { @for (text, link) in items { li {
                (text)
                @if let Some(link) = link { " " a href=(link) { (link) } }
            } } }
        },
        Block::Terms(terms) => html! {
            dl { @for (term, what) in terms { div { dt { (term) } dd { (what) } } } }
        },
        Block::Table(of) => table(of),
        Block::Figure(of) => figure(of, id),
        Block::Signs(signs) => html! { pre aria-hidden="true" { (markdown::below_each_other(signs)) } },
    }
}

fn figure(figure: &Figure, id: &str) -> Markup {
    html! {
        figure {
            div class="panels" {
                @for (place, of) in figure.pictures.iter().enumerate() {
                    div {
                        (picture(of, &format!("{id}-{place}")))
                        @if of.description.is_none() { p class="small" { (of.title) } }
                    }
                }
            }
            figcaption { (figure.caption) }
        }
    }
}

fn picture(picture: &Picture, id: &str) -> Markup {
    let Picture { title, description, svg, class, size: [width, height], .. } = picture;
    let [title_id, description_id] = ["title", "description"].map(|part| format!("{id}-{part}"));
    let named = if description.is_some() { format!("{title_id} {description_id}") } else { title_id.clone() };
    html! {
        svg class=(class) role="img" aria-labelledby=(named)
            viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) {
            title id=(title_id) { (title) }
            @if let Some(description) = description { desc id=(description_id) { (description) } }
            (PreEscaped(svg))
        }
    }
}

/// A table with a caption, and a head for each column and each row. The roles keep it a table for screen readers when
/// the style lays it out as blocks on a phone.
fn table(table: &Table) -> Markup {
    let Table { caption, is_headed, heads, rows, layout } = table;
    let layout = match layout {
        Layout::Cells | Layout::Rows => "lines",
        Layout::Grid => "grid",
    };
    let columns = format!(" of-{}", heads.len().saturating_sub(2).clamp(1, MOST_COLUMNS));
    html! {
        table class={ (layout) @if *is_headed { " headed" } (columns) } role="table" {
            caption { (caption) }
            thead role="rowgroup" {
                tr role="row" { @for head in heads { th scope="col" role="columnheader" { (head) } } }
            }
            tbody role="rowgroup" { @for of in rows { (row(of, heads)) } }
        }
    }
}

fn row(Row { label, is_sum, cells }: &Row, heads: &[String]) -> Markup {
    html! {
        tr role="row" class=[is_sum.then_some("sum")] {
            th scope="row" role="rowheader" { (label) }
            @for (of, head) in cells.iter().zip(heads.iter().skip(1)) {
                td role="cell" class=[of.shade.and_then(shade)] data-head=(head) { div { (cell(of)) } }
            }
        }
    }
}

fn cell(cell: &Cell) -> Markup {
    html! {
        @match (cell.exact, cell.tone) {
            (Some(exact), _) if exact.is_finite() => data value=(exact) { (cell.text) },
            (_, Some(sign)) => span class=[tone(sign)] { (cell.text) },
            _ => (cell.text),
        }
        @if let Some(range) = &cell.range { " " span class="dim" { "(" (range) ")" } }
        @if let Some(of) = cell.standing { " " span class=[tone(of.sign)] { (of.glyph) " " (of.word) } }
        @if let Some(bar) = &cell.bar { (svg::bar(bar)) }
    }
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

const fn tone(sign: Sign) -> Option<&'static str> {
    match sign {
        Sign::Better => Some("better"),
        Sign::Worse => Some("worse"),
        Sign::Same => Some("dim"),
        Sign::Unjudged | Sign::Baseline => None,
    }
}
