//! Ids: each only once in a file.

use super::cursor::Cursor;
use super::problem::ProblemKind;
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
