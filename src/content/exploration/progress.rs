//! How far one is in an activity: the table of each activity that can be resumed, such as `[teaching]`.

use super::{teaching, teams};
use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::cursor::Cursor;
use crate::workspace::progress::Progress;

/// Reads the table of the activity that the exploration is part of; `Some(None)` when it is part of none, `None` after reporting
/// what is wrong.
pub fn read(root: Cursor<'_>) -> Option<Option<Progress>> {
    if root.table.has("teaching")
        && let Some(entry) = root.table.get("teams")
    {
        root.reader.report(entry.key_span.clone(), ProblemKind::OneOf("teaching", "teams"));
        return None;
    }
    let lesson = root.optional("teaching", |root| root.table("teaching").and_then(teaching::read))?;
    let teams = root.optional("teams", |root| root.table("teams").and_then(teams::read))?;
    Some(lesson.map(Progress::Lesson).or(teams.map(Progress::Teams)))
}

/// The table of an activity as it stands in the file.
pub fn write(progress: &Progress) -> String {
    match progress {
        Progress::Lesson(lesson) => teaching::write(lesson),
        Progress::Teams(teams) => teams::write(teams),
    }
}
