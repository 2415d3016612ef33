//! What one takes home from a lesson: the competences that the own choice asks for, and how well one knows what one knows.

use crate::language::Language;
use crate::session::Session;
use crate::session::activity::teaching::Teaching;
use crate::summary::scoring::Calibration;
use crate::texts::lessons as texts;
use crate::view::competences::detail::fte;
use crate::view::formatting::{letter, number, uncapitalised};
use crate::view::predictions;
use crate::workspace::logbook::{Demand, Event};

/// How many competences are named on the screen.
const NAMED: usize = 3;

/// Less than this is told as nothing, FTE.
const LEAST_LACKING: f64 = 0.005;

/// The competences that the last choice asked for; nothing when none was made.
pub fn competences(session: &Session, teaching: &Teaching) -> Option<String> {
    let language = session.settings.language;
    let last = teaching.logbook.entries.iter().rev().find_map(|entry| match &entry.event {
        Event::Asked(scenario, needs) => Some((*scenario, needs)),
        _ => None,
    });
    let (scenario, needs) = last?;
    let lacks_most = needs.iter().max_by(|one, other| one.short.total_cmp(&other.short));
    let lacks_most =
        lacks_most.filter(|one| one.short >= LEAST_LACKING && !needs[..needs.len().min(NAMED)].contains(one));
    // What lacks most is named, in the place of the last of what is asked most.
    let asked = needs.iter().take(NAMED - usize::from(lacks_most.is_some()));
    let named = asked.chain(lacks_most).map(|one| need(language, one, one.competence.short(language)));
    let list: Vec<_> = named.collect();
    let organisation = session.organisation()?.name.in_language(language);
    Some(texts::asks_at_home(language, letter(scenario), organisation, &list.join("; ")))
}

/// A competence by its name with how much of it at which level, and what lacks.
pub fn need(language: Language, need: &Demand, name: &str) -> String {
    let name = uncapitalised(name);
    let (asked, level) = (fte(language, need.fte), number(language, need.level, 0));
    let short = number(language, need.short, 2);
    if need.short < LEAST_LACKING {
        texts::need_at_level(language, &name, &asked, &level)
    } else {
        texts::need_and_shortage(language, &name, &asked, &level, &short)
    }
}

/// How well somebody knows what they know, in all lessons on this machine together, with the curve of said against came out.
pub fn calibration(session: &Session, teaching: &Teaching) -> Vec<String> {
    let language = session.settings.language;
    let other = session.other_lessons.iter().filter(|(id, _)| *id != teaching.lesson.id);
    let others: Vec<_> = other.flat_map(|(_, logbook)| logbook.settled()).collect();
    let all = Calibration::of(teaching.logbook.settled().into_iter().chain(others.iter().copied()));
    let mut told = predictions::calibration(language, &all);
    told.extend(predictions::curve(language, &all));
    if !others.is_empty()
        && let Some(first) = told.first_mut()
    {
        *first = texts::over_all_lessons(language, first);
    }
    told
}
