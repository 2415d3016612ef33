//! How far one is in an activity: the table of each activity that can be resumed, such as `[lesson]`.

use crate::content::cursor::Cursor;
use crate::domain::progress::Progress;

/// Reads the table of the activity that the exploration is part of; `Some(None)` when it is part of none, `None` after reporting
/// what is wrong.
pub const fn read(_root: Cursor<'_>) -> Option<Option<Progress>> {
    Some(None)
}

/// The table of an activity as it stands in the file.
pub const fn write(progress: &Progress) -> String {
    match *progress {}
}
