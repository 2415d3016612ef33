//! How far one is in an activity: the table of each activity that can be resumed, such as `[teaching]`.

use super::{teaching, teams};
use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::cursor::Cursor;
use crate::workspace::progress::Progress;

/// Reads the table of the activity that the exploration is part of; `Some(None)` when it is part of none, `None` after reporting
/// what is wrong.
pub fn read(root: Cursor<'_>) -> Option<Option<Progress>> {
    match (root.table.get("teaching"), root.table.get("teams")) {
        (None, None) => Some(None),
        (Some(_), None) => root.table("teaching").and_then(teaching::read).map(Progress::Lesson).map(Some),
        (None, Some(_)) => root.table("teams").and_then(teams::read).map(Progress::Teams).map(Some),
        (Some(_), Some(entry)) => {
            root.reader.report(entry.key_span.clone(), ProblemKind::OneOf("teaching", "teams"));
            None
        }
    }
}

/// The table of an activity as it stands in the file.
pub fn write(progress: &Progress) -> String {
    match progress {
        Progress::Lesson(lesson) => teaching::write(lesson),
        Progress::Teams(teams) => teams::write(teams),
    }
}
