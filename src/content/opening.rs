//! Opening a file: its grammar, and its first key, which says what it holds.

use super::cursor::Cursor;
use super::document::{self, Table};
use super::file::{FileKind, SourceText};
use super::problem::{Mend, ProblemKind};
use super::reader::Reader;
use super::suggestion::nearest;
use super::syntax;
use std::ops::Range;

/// The key that says what a file holds.
const KIND: &str = "speelveld";

/// Parses a file and says of what kind it is; `None` after reporting why that cannot be said.
pub fn open(reader: &Reader<'_>, file: &SourceText) -> Option<(FileKind, Table)> {
    let root = match document::parse(&file.text) {
        Ok(root) => root,
        Err(errors) => {
            syntax::report(reader, &file.text, &errors);
            return None;
        }
    };
    if root.entries.is_empty() {
        reader.report(0..0, ProblemKind::EmptyFile);
        return None;
    }
    let kind = if root.entries.contains_key(KIND) {
        Cursor { reader, table: &root }.optional_member::<FileKind>(KIND)
    } else {
        let slip = nearest_key(&root);
        let mend = slip
            .is_none()
            .then(|| Mend::Add(format!("{KIND} = \"{}\"", likely_kind(&root).id())))
            .or_else(|| Some(Mend::Replace(KIND.to_owned())));
        reader.report_with(slip.unwrap_or_else(|| root.header.clone()), ProblemKind::MissingKind, mend);
        None
    };
    kind.map(|kind| (kind, root))
}

/// Where the kind stands.
pub fn kind_span(root: &Table) -> Range<usize> {
    root.entries.get(KIND).map_or_else(|| root.header.clone(), |entry| entry.item.span.clone())
}

/// A key at the top that must have been meant as the kind.
fn nearest_key(root: &Table) -> Option<Range<usize>> {
    root.entries
        .iter()
        .find(|(key, _)| nearest(key, [KIND]).is_some())
        .map(|(_, entry)| entry.key_span.clone())
}

/// What a file without a kind most likely is, by a key that only that kind has.
fn likely_kind(root: &Table) -> FileKind {
    let telling = [
        ("direction", FileKind::Directions),
        ("turnover", FileKind::Organisation),
        ("about", FileKind::Organisation),
        ("rates", FileKind::Base),
        ("incidents", FileKind::Base),
        ("choices", FileKind::Scenario),
        ("layers", FileKind::Case),
        ("question", FileKind::Case),
    ];
    let found = telling.into_iter().find(|(key, _)| root.entries.contains_key(*key));
    match found {
        Some((_, kind)) => kind,
        None if root.entries.contains_key("sources") => FileKind::Sources,
        None => FileKind::Case,
    }
}
