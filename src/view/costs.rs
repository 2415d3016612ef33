//! The costs screen before it is drawn.

use crate::session::Session;
use crate::texts::costs as texts;

/// Everything that the costs screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// What it is about.
    pub heading: String,
}

/// Turns a session into what the costs screen shows.
#[must_use]
pub fn costs(session: &Session) -> Costs {
    Costs { heading: texts::heading(session.settings.language).to_owned() }
}

/// What is in focus, for the line above the footer: in full, and in few words where there is no room.
#[must_use]
pub fn status(_session: &Session) -> [String; 2] {
    Default::default()
}
