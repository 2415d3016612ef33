//! A demo before it is drawn: its caption, how far it is, and the keys that do what it does.

use super::captions;
use crate::guide::demo::Action;
use crate::session::Session;
use crate::session::activity::playing::{NORMAL_SPEED, Playing};
use crate::texts::guide as texts;
use crate::view::keys;
use crate::view::strip::{Strip, StripKey};

/// The strip of a demo that plays.
pub fn strip(session: &Session, playing: &Playing) -> Strip {
    let language = session.settings.language;
    let (step, steps) = (playing.step + 1, playing.demo.steps.len());
    let progress = match playing.speed {
        _ if playing.is_paused => texts::demo_paused(language, step, steps),
        NORMAL_SPEED => texts::demo_step(language, step, steps),
        speed => texts::demo_step_at(language, step, steps, speed),
    };
    let (text, keys) = playing.present().map_or_else(Default::default, |step| {
        let keys = keys_of(session, &step.actions, playing.done);
        (vec![captions::text(session, &step.caption)], keys)
    });
    let title = playing.demo.title.in_language(language);
    let heading = [texts::demo(language, title), texts::demo_short(language).to_owned()];
    Strip { heading, progress, text, keys }
}

/// The keys that would do these actions, the first `done` of which were done; the same one several times in a row counts as one.
fn keys_of(session: &Session, actions: &[Action], done: usize) -> Vec<StripKey> {
    let mut start = 0;
    let runs = actions.chunk_by(|one, other| one.command() == other.command());
    let keys = runs.filter_map(|run| {
        start += run.len();
        let hint = keys::hint_from(session, run.first()?.command())?;
        Some(StripKey { hint, is_done: start <= done })
    });
    keys.collect()
}
