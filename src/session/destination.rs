//! Destination: what can be opened in the place of the present exploration.
//!
//! The shell makes a session of it, and that session takes the place of the present one, which was kept already. A lesson, demo or
//! session with teams is a destination too, kept under a name of its own, so that the user's own exploration stays untouched.

use std::path::PathBuf;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Where the user was last; a new exploration when there is nothing of that.
    Last,
    /// Where the user last was in an exploration of his own, not in a lesson or the like.
    Own,
    /// A new exploration of the first case.
    New,
    /// A new exploration of the case with this id.
    Case(String),
    /// A new session with teams on the case with this id, at the screen where its rules are agreed.
    Teams(String),
    File(PathBuf),
    /// The lesson with this id: where it was left, else at its beginning.
    Lesson(String),
    /// The lesson with this id at its beginning; what was kept of it is set aside.
    LessonAnew(String),
    /// What the program keeps under this name.
    Kept(String),
}
