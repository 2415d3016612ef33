//! The strip of a session with teams, over the screens on which a team chooses or the choices of all are looked into.

use super::{limits, seat};
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::Screen;
use crate::session::teams::play::Play;
use crate::texts::teams as texts;
use crate::view::formatting::of_futures_in_words;
use crate::view::keys;
use crate::view::strip::Strip;
use crate::workspace::teams::Stage;

const MINUTE: u64 = 60;

/// What the strip says; nothing on the screen of the teams itself, which says it all.
pub fn strip(session: &Session, play: &Play) -> Option<Strip> {
    if session.screen == Screen::Teams {
        return None;
    }
    let language = session.settings.language;
    let teams = &play.teams;
    let key = keys::key(session, Place::TeamTurn, Command::ShowTeams);
    let Some(team) = play.chooser() else {
        return Some(Strip {
            heading: [texts::session(language).to_owned(), texts::session(language).to_owned()],
            progress: if teams.round() == 0 { String::new() } else { progress(session, play) },
            text: vec![texts::back_to_teams(language, &key)],
            keys: Vec::new(),
        });
    };
    let name = teams.rules.names.get(team).map_or("", String::as_str);
    let is_over = teams.rules.minutes > 0 && play.seconds_left() == 0;
    let mut text = Vec::new();
    let task = if is_over { texts::time_is_up_hint } else { texts::choose_on_b };
    text.push(task(language, &key));
    text.extend(seat::sent(language, play).map(str::to_owned));
    text.extend(circumstances(session));
    Some(Strip {
        heading: [texts::choosing(language, name), name.to_owned()],
        progress: progress(session, play),
        text,
        keys: Vec::new(),
    })
}

/// Which round it is, and how much time is left of it.
pub fn progress(session: &Session, play: &Play) -> String {
    let language = session.settings.language;
    let round = texts::round_of(language, play.teams.round(), play.teams.rules.rounds);
    match play.teams.rules.minutes {
        0 => round,
        _ if play.chooser().is_none() && play.teams.stage != Stage::Gathering => round,
        _ => format!("{round} · {}", clock(language, play.seconds_left())),
    }
}

/// With whose choices all begin this round, when the group went on with those of one team.
pub fn begun_with(language: Language, play: &Play) -> Option<String> {
    let name = play.teams.rules.names.get(play.teams.follows()?)?;
    Some(texts::start_from_followed(language, name))
}

/// With what all begin, the card in force and the limits to keep.
pub fn circumstances(session: &Session) -> Vec<String> {
    let language = session.settings.language;
    let card = session.card_in_force();
    let card = card.map(|event| texts::in_the_world_of(language, event.name.in_language(language)));
    let limits = limits(session);
    let limits = (!limits.is_empty()).then(|| format!("{}: {}", texts::limits(language), limits.join(", ")));
    let play = session.team_play();
    let begun = play.filter(|play| play.chooser().is_some()).and_then(|play| begun_with(language, play));
    begun.into_iter().chain(card).chain(limits).collect()
}

/// The place of the scenario in which a team chooses; A is what is done now.
const OWN: usize = 1;

/// The limits under the card on the table, each with how often the choice keeps it now where figures may be seen.
fn limits(session: &Session) -> Vec<String> {
    let language = session.settings.language;
    let figures = session.fresh_figures().filter(|_| !session.hides_figures());
    let told = session.team_limits().into_iter().map(|limit| {
        let short = limits::short(language, &limit);
        let kept = figures.and_then(|figures| figures.limits.iter().find(|kept| kept.limit == limit));
        match kept.and_then(|kept| kept.shares.get(OWN)) {
            Some(share) => {
                let futures = figures.map_or(usize::MAX, |figures| figures.manifest.futures);
                texts::limit_now(
                    language,
                    &short,
                    &of_futures_in_words(language, *share, futures),
                    limit.futures,
                )
            }
            None => short,
        }
    });
    told.collect()
}

/// The time that is left: minutes and seconds, or that there is none.
fn clock(language: Language, seconds: u64) -> String {
    if seconds == 0 {
        return texts::time_is_up(language).to_owned();
    }
    texts::time_left(language, &format!("{}:{:02}", seconds / MINUTE, seconds % MINUTE))
}
