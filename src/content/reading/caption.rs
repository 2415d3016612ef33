//! A caption: a text in both languages, with its placeholders read.

use super::cursor::Cursor;
use super::document::{Item, Value};
use crate::content::diagnosis::lesson_problem::LessonProblem;
use crate::content::diagnosis::problem::ProblemKind;
use crate::guide::caption::{Caption, placeholders};
use crate::guide::placeholder::Placeholder;
use crate::language::Language;
use std::ops::Range;

/// Reads a caption that may not be absent; every placeholder that means nothing is reported.
pub fn read(cursor: Cursor<'_>, key: &str) -> Option<Caption> {
    let text = cursor.bilingual(key)?;
    match Caption::read(&text) {
        Ok(caption) => Some(caption),
        Err(unknown) => {
            for (language, unknown) in unknown {
                let what = ProblemKind::UnknownPlaceholder(unknown.written);
                report(cursor, key, language, text.in_language(language), unknown.place, what);
            }
            None
        }
    }
}

/// The same, for a text that may cite only these scenarios.
pub fn read_citing(cursor: Cursor<'_>, key: &str, letters: &[&str]) -> Option<Caption> {
    let caption = read(cursor, key)?;
    let is_missing = |cited: Placeholder| cited.scenarios().iter().any(|place| *place >= letters.len());
    refuse(cursor, key, |cited| {
        let what = LessonProblem::NoSuchScenario(letters.join(", "));
        is_missing(cited).then_some(ProblemKind::Lesson(what))
    });
    Some(caption)
}

/// Reports every placeholder of a text about which there is something to say.
pub fn refuse(cursor: Cursor<'_>, key: &str, what: impl Fn(Placeholder) -> Option<ProblemKind>) {
    let Some(text) = cursor.bilingual(key) else { return };
    for language in Language::ALL {
        let text = text.in_language(language);
        for (cited, place) in placeholders(text) {
            if let Some(what) = what(cited) {
                report(cursor, key, language, text, place, what);
            }
        }
    }
}

/// Reports a placeholder: only that part, when the text stands in the file as it is.
fn report(
    cursor: Cursor<'_>,
    key: &str,
    language: Language,
    text: &str,
    place: Range<usize>,
    what: ProblemKind,
) {
    let Some(item) = in_language(cursor, key, language) else { return };
    let verbatim = item.span.len() == text.len() + 2;
    let inside = item.span.start + 1;
    let span = if verbatim { inside + place.start..inside + place.end } else { item.span.clone() };
    cursor.reader.report(span, what);
}

/// Where the text in a language stands.
fn in_language<'d>(cursor: Cursor<'d>, key: &str, language: Language) -> Option<&'d Item> {
    match &cursor.table.get(key)?.item.value {
        Value::Table(table) => Some(&table.get(language.code())?.item),
        _ => None,
    }
}
