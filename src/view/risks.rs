//! The risks screen before it is drawn.

use crate::session::Session;
use crate::texts::risks as texts;

/// Everything that the risks screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risks {
    /// What it is about.
    pub heading: String,
}

/// Turns a session into what the risks screen shows.
#[must_use]
pub fn risks(session: &Session) -> Risks {
    Risks { heading: texts::heading(session.settings.language).to_owned() }
}

/// What is in focus, for the line above the footer: in full, and in few words where there is no room.
#[must_use]
pub fn status(_session: &Session) -> [String; 2] {
    Default::default()
}
