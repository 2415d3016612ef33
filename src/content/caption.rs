//! A caption: a text in both languages, with its placeholders read.

use super::cursor::Cursor;
use super::document::{Item, Value};
use super::problem::ProblemKind;
use crate::guide::caption::{Caption, UnknownPlaceholder};
use crate::language::Language;

/// Reads a caption that may not be absent; every placeholder that means nothing is reported.
pub fn read(cursor: Cursor<'_>, key: &str) -> Option<Caption> {
    let text = cursor.bilingual(key)?;
    match Caption::read(&text) {
        Ok(caption) => Some(caption),
        Err(unknown) => {
            for (language, unknown) in unknown {
                report(cursor, key, language, text.in_language(language), unknown);
            }
            None
        }
    }
}

/// Reports a placeholder: only that part, when the text stands in the file as it is.
fn report(cursor: Cursor<'_>, key: &str, language: Language, text: &str, unknown: UnknownPlaceholder) {
    let Some(item) = in_language(cursor, key, language) else { return };
    let verbatim = item.span.len() == text.len() + 2;
    let place = if verbatim {
        item.span.start + 1 + unknown.place.start..item.span.start + 1 + unknown.place.end
    } else {
        item.span.clone()
    };
    cursor.reader.report(place, ProblemKind::UnknownPlaceholder(unknown.written));
}

/// Where the text in a language stands.
fn in_language<'d>(cursor: Cursor<'d>, key: &str, language: Language) -> Option<&'d Item> {
    match &cursor.table.get(key)?.item.value {
        Value::Table(table) => Some(&table.get(language.code())?.item),
        _ => None,
    }
}
