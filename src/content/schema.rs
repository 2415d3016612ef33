//! Schema: JSON Schema (draft 2020-12) of every kind of file, so that an editor completes and checks while one writes.
//!
//! It is made from what the readers use: the table of parameters, the closed lists and [`crate::content::diagnosis::problem::Need`]. What only
//! the readers can know — references, sums, the order of a range, a basis somewhere around a number — it leaves to them.

mod files;
mod json;
mod lesson;
mod shape;
mod teaching;
mod teams;
mod values;

use super::file::FileKind;
use crate::language::Language;
use serde_json::Value;

/// The name of the file that holds the schema of a kind.
pub fn file_name(kind: FileKind) -> String {
    format!("speelveld-{}.schema.json", kind.id())
}

/// The schema of one kind of file, with explanations in a language.
pub fn of_kind(language: Language, kind: FileKind) -> Value {
    json::document(language, &[(kind, files::shape(kind))])
}

/// One schema for every kind of file; which one holds follows from the key `speelveld`.
pub fn of_any(language: Language) -> Value {
    json::document(language, &FileKind::ALL.map(|kind| (kind, files::shape(kind))))
}

#[cfg(test)]
mod tests;
