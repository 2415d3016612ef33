//! Lookup: ids that the user typed, with what was likely meant and what there is.

use crate::content::suggestion::nearest;
use crate::language::Language;
use crate::texts::command_line as texts;

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
