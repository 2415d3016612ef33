//! Progress: how far one is in an activity that lies over an exploration, such as a lesson.
//!
//! An activity that is to be resumed after a kill has a member here, with everything that it needs for that; it is read and
//! written in `content::exploration`, and a session that is opened on it goes on where it was.

use super::logbook::Logbook;
use super::teams::Teams;

/// How far one is in an activity.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    Lesson(LessonProgress),
    /// In a session with teams.
    Teams(Teams),
}

/// How far a lesson is.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonProgress {
    /// Id of the lesson.
    pub lesson: String,
    /// Place of the step that stands; past the last one the lesson is over.
    pub step: usize,
    pub logbook: Logbook,
}
