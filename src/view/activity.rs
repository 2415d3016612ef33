//! Activity: what leads the user, told in a strip. Each kind has its arm here.

mod because;
pub mod captions;
pub mod demo;
mod goals;
pub mod home;
pub mod lesson;

use super::strip::Strip;
use super::teams;
use crate::session::Session;
use crate::session::activity::Activity;

/// The strip of a session, if something leads.
pub fn strip(session: &Session) -> Option<Strip> {
    match session.activity.as_ref()? {
        Activity::Demo(playing) => Some(demo::strip(session, playing)),
        Activity::Teams(play) => teams::strip::strip(session, play),
        Activity::Lesson(teaching) => Some(lesson::strip(session, teaching)),
    }
}
