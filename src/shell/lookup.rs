//! Lookup: ids that the user typed, with what was likely meant and what there is.

use super::failure::Failure;
use crate::content::diagnosis::suggestion::nearest;
use crate::guide::guides::Guides;
use crate::guide::lesson::Lesson;
use crate::language::Language;
use crate::texts::{command_line as texts, command_train};
use std::sync::Arc;

/// The mistake of an id that does not exist, with a suggestion when one is near and the whole list.
pub fn unknown(language: Language, kind: &str, id: &str, valid: &[&str]) -> String {
    let mistake = texts::unknown_id(language, kind, id);
    let list = texts::valid(language, &valid.join(", "));
    match nearest(id, valid.iter().copied()) {
        Some(suggestion) => format!("{} {list}", texts::did_you_mean(language, &mistake, suggestion)),
        None => format!("{mistake}. {list}"),
    }
}

/// What an id stands for.
///
/// # Errors
/// The mistake in words.
pub fn find<T>(
    language: Language,
    kind: &str,
    id: &str,
    valid: &[&str],
    find: impl Fn(&str) -> Option<T>,
) -> Result<T, String> {
    find(id).ok_or_else(|| unknown(language, kind, id, valid))
}

/// The lesson with an id.
///
/// # Errors
/// There is none, exit code 2.
pub fn lesson(language: Language, guides: &Guides, id: &str) -> Result<Arc<Lesson>, Failure> {
    let ids: Vec<_> = guides.lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    let kind = command_train::kind_lesson(language);
    find(language, kind, id, &ids, |id| guides.lesson(id).map(Arc::clone))
        .map_err(|mistake| Failure::input(language, &[mistake]))
}
