//! Debriefs: the text of what happened in a lesson or in a session with teams, the same from the explorer and from the command line.

use super::output::is_page;
use crate::report::{debrief, html, markdown, screen};
use crate::session::Session;
use std::path::Path;

/// The debrief of the lesson or the session with teams that leads a session, as the name of its file asks for: a page, else Markdown.
/// Nothing when neither leads it, or while figures of the teams are still being computed.
pub fn text(session: &Session, path: &Path) -> Option<String> {
    let (language, is_page) = (session.settings.language, is_page(Some(path)));
    let Some(teaching) = session.teaching() else {
        session.team_play().filter(|play| play.missing().is_none())?;
        return screen::debrief(session, is_page);
    };
    let memo = debrief::debrief(language, &teaching.lesson, &teaching.logbook);
    Some(if is_page { html::memo(language, &memo) } else { markdown::memo(&memo) })
}
