//! Schema: JSON Schema (draft 2020-12) of every kind of file, so that an editor completes and checks while one writes.
//!
//! Nothing in it is written twice: each reader reads a table that stands for every file of its kind, and what it asks there,
//! with what each key needs, is the schema. What only the readers can know — references, sums, the order of a range, a
//! basis somewhere around a number — it leaves to them.

mod json;

use super::file::FileKind;
use super::library::outline;
use crate::language::Language;
use serde_json::Value;

/// The name of the file that holds the schema of a kind.
pub fn file_name(kind: FileKind) -> String {
    format!("speelveld-{}.schema.json", kind.id())
}

/// The schema of one kind of file, with explanations in a language.
pub fn of_kind(language: Language, kind: FileKind) -> Value {
    json::document(language, &[(kind, outline(kind))])
}

/// One schema for every kind of file; which one holds follows from the key `speelveld`.
pub fn of_any(language: Language) -> Value {
    json::document(language, &FileKind::ALL.map(|kind| (kind, outline(kind))))
}

#[cfg(test)]
mod tests;
