//! Debriefs: the text of what happened in a lesson or in a session with teams, the same from the explorer and from the command line.

use super::output;
use crate::report::{debrief, screen};
use crate::session::Session;
use std::path::Path;

/// The debrief of the lesson or the session with teams that leads a session, as the name of its file asks for: a page, else Markdown.
/// Nothing when neither leads it, or while figures of the teams are still being computed.
pub fn text(session: &Session, path: &Path) -> Option<String> {
    let language = session.settings.language;
    let document = match session.teaching() {
        Some(teaching) => debrief::debrief(language, &teaching.lesson, &teaching.logbook),
        None => {
            session.team_play().filter(|play| play.missing().is_none())?;
            screen::debrief(session)?
        }
    };
    Some(output::written(language, &document, Some(path)))
}
