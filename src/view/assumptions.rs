//! The assumptions screen before it is drawn.

use crate::session::Session;
use crate::texts::assumptions as texts;

/// Everything that the assumptions screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumptions {
    /// What it is about.
    pub heading: String,
}

/// Turns a session into what the assumptions screen shows.
#[must_use]
pub fn assumptions(session: &Session) -> Assumptions {
    Assumptions { heading: texts::heading(session.settings.language).to_owned() }
}

/// What is in focus, for the line above the footer: in full, and in few words where there is no room.
#[must_use]
pub fn status(_session: &Session) -> [String; 2] {
    Default::default()
}
