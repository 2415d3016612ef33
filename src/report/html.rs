//! HTML: self-contained, accessible pages.

mod blocks;
mod page;
mod table;

pub use page::page;
pub use table::table;

use super::memo::document::{Memo, Section};
use crate::language::Language;
use crate::texts::memo as texts;
use maud::{Markup, html};

pub fn memo(language: Language, memo: &Memo) -> String {
    let body = html! {
        p class="dim" { (memo.about) }
        nav class="contents" aria-label=(texts::contents(language)) {
            ul { @for section in &memo.sections { li { a href=(format!("#{}", section.id)) { (section.heading) } } } }
        }
        @for of in &memo.sections { (section(of)) }
    };
    page(language, &memo.title, &body)
}

fn section(section: &Section) -> Markup {
    let heading = format!("{}-heading", section.id);
    html! {
        section id=(section.id) aria-labelledby=(heading) {
            h2 id=(heading) { (section.heading) }
            @for (block, number) in section.blocks.iter().zip(1..) {
                (blocks::block(block, &format!("{}-{number}", section.id)))
            }
        }
    }
}
