//! Claims: an id belongs to one file of a directory; a file elsewhere may take the place of another.

use super::diagnosis::problem::ProblemKind;
use super::file::{FileKind, is_shipped};
use super::reading::cursor::Cursor;
use std::collections::BTreeMap;

/// Which file of each directory has which id, and on which line.
#[derive(Default)]
pub struct Claims(BTreeMap<(FileKind, String, String), (String, usize)>);

impl Claims {
    /// Does another of the user's files in the same directory describe the thing with this id? Then that is reported.
    pub fn is_taken(&mut self, root: Cursor<'_>, kind: FileKind) -> bool {
        let file = root.reader.file();
        if !matches!(kind, FileKind::Case | FileKind::Organisation) || is_shipped(file) {
            return false;
        }
        let Some((id, entry)) = root.id("id").zip(root.table.get("id")) else { return false };
        let directory = file.name.rsplit_once(['/', '\\']).map_or("", |(directory, _)| directory);
        let place = (file.name.clone(), root.reader.line_of(entry.item.span.start));
        let key = (kind, directory.to_owned(), id.clone());
        match self.0.get(&key) {
            Some((first, line)) if *first != file.name => {
                let what = ProblemKind::IdOfOtherFile { id, file: first.clone(), line: *line };
                root.reader.report(entry.item.span.clone(), what);
                true
            }
            _ => {
                self.0.insert(key, place);
                false
            }
        }
    }
}
