//! Page: what every page that leaves the program has in common: for the screen, a phone, A4, light and dark.

use crate::language::Language;
use crate::texts::report as texts;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");

/// A page: the title is its only first-level heading, `body` follows below it and starts its headings at `h2`.
///
/// Nothing is loaded from elsewhere, so that the file can be mailed, archived and opened without a network. Classes that
/// the style knows: `lead`, `dim`, `small`, `better`, `worse`, `a` to `d` for the colours of scenarios, `panels` for
/// figures side by side, `whole` for what may not be cut between pages and `new-page` for what starts one.
pub fn page(language: Language, title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a class="skip" href="#content" { (texts::skip_to_content(language)) }
                main id="content" {
                    h1 { (title) }
                    (body)
                }
            }
        }
    };
    page.into_string() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_its_language_has_one_title_and_loads_nothing() {
        for language in Language::ALL {
            let page = page(language, "A <title>", &html! { p { "body" } });
            assert!(page.starts_with("<!DOCTYPE html>"));
            assert!(page.contains(&format!("<html lang=\"{}\">", language.code())));
            assert_eq!(page.matches("<h1>").count(), 1);
            assert!(page.contains("<h1>A &lt;title&gt;</h1>"));
            assert!(!page.contains("http") && !page.contains("@import") && !page.contains("url("));
        }
    }
}
