//! Mask: what stands in the place of a screen that is hidden until a reveal.

use crate::domain::outcome::Outcome;
use crate::session::Session;
use crate::session::screen::Screen;
use crate::texts::lessons as texts;
use crate::texts::notices::Obstacle;

/// Why a screen is masked, when an outcome that it is about is hidden; nothing when it may be seen.
pub fn mask(session: &Session) -> Option<[String; 2]> {
    let language = session.settings.language;
    // All scenarios together, in all worlds or over all cases, tell of every outcome.
    let tells_all = matches!(session.screen, Screen::Explore | Screen::Worlds | Screen::Portfolio);
    let about = session.screen.about();
    let is_told = |outcome: &Outcome| tells_all || about == Some(outcome.row().group);
    let hides = |outcome: &Outcome| is_told(outcome) && session.hides(*outcome);
    Outcome::ALL.iter().any(hides).then(|| {
        let name = session.screen.place().name().in_language(language);
        [
            format!("{} {name} {}", texts::hidden(language), texts::hidden(language)),
            hidden_until(session).to_owned(),
        ]
    })
}

fn hidden_until(session: &Session) -> &'static str {
    let language = session.settings.language;
    if session.hides_figures() {
        Obstacle::FiguresHidden.in_words(language)
    } else {
        Obstacle::HiddenUntilReveal.in_words(language)
    }
}
