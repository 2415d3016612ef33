//! The screen of worlds before it is drawn: the scenarios when things turn out otherwise than assumed, what turns the verdict,
//! what to find out first, in which futures limits are missed, and single futures.

pub mod flips;
pub mod missing;
pub mod shares;
pub mod sheet;
pub mod story;
pub mod table;
pub mod worth;

use super::formatting::{count, letter, measure_label};
use super::keys;
use crate::controls::command::Command;
use crate::controls::place::Place;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::WorldsPart;
use crate::session::worlds::{Origin, Picked, World, typed_world};
use crate::texts::{frame, worlds as texts};
use sheet::Sheet;
use table::WorldTable;

/// Everything that the screen of worlds shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worlds {
    pub headline: String,
    /// What is shown, and the key to something else.
    pub shown: String,
    pub part: WorldsPart,
    /// The names of the scenarios.
    pub names: Vec<String>,
    pub content: Content,
    /// Is it of an earlier question?
    pub is_outdated: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Table(WorldTable),
    Sheet(Sheet, Cursor),
}

/// What the arrows do in rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor {
    None,
    /// They go from row to row.
    Row(usize),
    /// They scroll; this row is at the top.
    Top(usize),
}

/// Turns a session into what the screen shows.
pub fn worlds(session: &Session) -> Worlds {
    let language = session.settings.language;
    let part = session.worlds.part;
    let names = names(language, &session.scenarios());
    let key = keys::key(session, Place::Worlds, Command::NextOutcome);
    let outcome = measure_label(session.worlds.outcome.lead(), language, None);
    let (headline, shown, content, is_outdated) = match part {
        WorldsPart::Worlds => {
            let table = table::table(session, &names);
            let shown = texts::shown(language, &table.shown, &key);
            (table.headline.clone(), shown, Content::Table(table), session.in_worlds.is_outdated())
        }
        _ => {
            let sheet = told(session, &names)
                .unwrap_or_else(|| Sheet { sentence: nothing_yet(session).to_owned(), ..Sheet::default() });
            let is_of_outcome = matches!(part, WorldsPart::Flips | WorldsPart::Story);
            let shown = if is_of_outcome { texts::shown(language, &outcome, &key) } else { String::new() };
            let row = session.worlds.rows[part].min(sheet.rows.len().saturating_sub(1));
            let cursor = match part {
                WorldsPart::Worlds | WorldsPart::Missing => Cursor::None,
                WorldsPart::Flips | WorldsPart::Worth => Cursor::Row(row),
                WorldsPart::Story => Cursor::Top(row),
            };
            let is_outdated = match part {
                WorldsPart::Flips => session.flips.is_outdated(),
                WorldsPart::Worth => session.worth.is_outdated(),
                WorldsPart::Missing => session.missing.is_outdated(),
                WorldsPart::Worlds | WorldsPart::Story => session.story.is_outdated(),
            };
            (sheet.sentence.clone(), shown, Content::Sheet(sheet, cursor), is_outdated)
        }
    };
    Worlds { headline, shown, part, names, content, is_outdated }
}

/// The scenarios with their letters.
pub fn names(language: Language, scenarios: &[Scenario]) -> Vec<String> {
    let name =
        |(place, one): (usize, &Scenario)| format!("{} {}", letter(place), one.name.in_language(language));
    scenarios.iter().enumerate().map(name).collect()
}

fn nothing_yet(session: &Session) -> &'static str {
    let language = session.settings.language;
    let needs_two = matches!(session.worlds.part, WorldsPart::Flips | WorldsPart::Worth);
    if needs_two && session.document.scenarios.len() < 2 {
        texts::needs_two(language)
    } else {
        frame::computing(language)
    }
}

/// What a part other than the table tells, once it is known.
pub fn told(session: &Session, names: &[String]) -> Option<Sheet> {
    let language = session.settings.language;
    if session.silence_reason().is_some() {
        return None;
    }
    let name = |place: usize| names.get(place).map_or("", String::as_str);
    match session.worlds.part {
        WorldsPart::Worlds => None,
        WorldsPart::Flips => {
            let found = session.flips.shown().filter(|found| found.outcome == session.worlds.outcome)?;
            let names = [name(session.document.baseline), name(session.challenger()?)];
            Some(flips::flips(language, found, names))
        }
        WorldsPart::Worth => {
            let found = session.worth.shown().filter(|found| found.best < names.len())?;
            Some(worth::worth(language, found, names))
        }
        WorldsPart::Missing => {
            let found = session.missing.shown().filter(|found| found.scenario == session.focus.scenario)?;
            let limits = table::limits_in_short(language, &session.limits_held());
            Some(missing::missing(language, found, name(session.focus.scenario), &limits))
        }
        WorldsPart::Story => {
            let is_of_these = |found: &&std::sync::Arc<crate::study::Story>| {
                found.scenarios.len() == names.len() && found.outcome == session.worlds.outcome
            };
            let found = session.story.shown().filter(is_of_these)?;
            let sheet = story::story(language, found, names, session.case()?.start_year);
            let picked = picked(language, session.worlds.future);
            let about = texts::by_scenario(language, &picked, name(session.focus.scenario), &sheet.sentence);
            Some(Sheet { sentence: about, ..sheet })
        }
    }
}

/// Which future was picked, in words.
fn picked(language: Language, future: Picked) -> String {
    let (name, shift) = match future {
        Picked::Median(shift) => (texts::median_future(language), shift),
        Picked::Worst(shift) => (texts::worst_tenth(language), shift),
        Picked::Best(shift) => (texts::best_tenth(language), shift),
    };
    match shift {
        0 => name.to_owned(),
        further if further > 0 => texts::worse_than(language, &count(language, further.unsigned_abs()), name),
        better => texts::better_than(language, &count(language, better.unsigned_abs()), name),
    }
}

/// How a world is understood that is being typed; nothing while it is none.
pub fn read_back(session: &Session, text: &str) -> Option<String> {
    let shifts = typed_world(session.settings.language, text).ok()?;
    let world = World { origin: Origin::Own(0), shifts };
    Some(table::changes(session, &world).join("; "))
}

/// How to read what is in focus, for the line above the footer.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    if session.worlds.part == WorldsPart::Worlds {
        let name = session.world().map_or_else(String::new, |world| world.name(language));
        return [
            format!("{name} · {}", texts::about_marks(language)),
            texts::about_marks(language).to_owned(),
        ];
    }
    let key = |command| keys::key(session, Place::Worlds, command);
    if session.worlds.part == WorldsPart::Story {
        let [next, previous, pick] = [Command::PageDown, Command::PageUp, Command::PickFuture].map(key);
        let how = texts::how_to_step(language, &next, &previous, &pick);
        return [how.clone(), how];
    }
    let names = names(language, &session.scenarios());
    let row = session.worlds.rows[session.worlds.part];
    let label = told(session, &names).and_then(|sheet| Some(sheet.rows.get(row)?.label.clone()));
    let label = label.unwrap_or_default();
    [label.clone(), label]
}
