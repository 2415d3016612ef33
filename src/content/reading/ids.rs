//! Ids: each only once in a file.

use super::cursor::Cursor;
use super::provenance::Scope;
use crate::content::diagnosis::problem::ProblemKind;
use std::collections::BTreeMap;

/// Where each id of a file stands first.
#[derive(Debug, Default)]
pub struct Ids(BTreeMap<String, usize>);

impl Ids {
    /// Notes the id of a table; reports one that is taken.
    pub fn note(&mut self, cursor: Cursor<'_>) {
        let Some((id, entry)) = cursor.id("id").zip(cursor.table.get("id")) else { return };
        let span = entry.item.span.clone();
        if let Some(&first) = self.0.get(&id) {
            let first_line = cursor.reader.line_of(first);
            cursor.reader.report(span, ProblemKind::DuplicateId { id, first_line });
        } else {
            self.0.insert(id, span.start);
        }
    }
}

/// Reads each table `[[key]]` of a file; those that could not be read are left out, and an id that is taken is reported.
pub fn read_each<'d, T>(root: &Scope<'d>, key: &str, read_one: impl Fn(&Scope<'d>) -> Option<T>) -> Vec<T> {
    let mut ids = Ids::default();
    let mut all = Vec::new();
    for cursor in root.cursor.needed_tables(key) {
        let one = read_one(&root.inside(cursor));
        ids.note(cursor);
        all.extend(one);
    }
    all
}
