//! Sheet: what a facilitator needs to lead a lesson, with the figures as the engine computes them now.

use super::debrief::{afterwards, goals};
use super::memo::document::{Block, Memo, Section};
use super::rehearsal::Rehearsal;
use super::sheet_example;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;
use crate::guide::lesson::{Lesson, Step};
use crate::language::Language;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::texts::{debrief as texts, lessons, words};
use crate::view::activity::captions;
use crate::view::formatting::count;
use crate::view::{keys, predictions};
use std::sync::Arc;

/// The sheet of a lesson; nothing when the library has no case or organisation.
pub fn sheet(library: &Arc<Library>, settings: Settings, lesson: &Arc<Lesson>) -> Option<Memo> {
    let language = settings.language;
    let futures = count(language, settings.futures);
    let rehearsal = Rehearsal::new(library, settings, Arc::clone(lesson))?;
    let section = |id, heading, blocks| Section { id, heading, blocks };
    let prepare = lesson.prepare.iter().map(|one| one.in_language(language).to_owned()).collect();
    let mut opening = vec![Block::Lead(lesson.about.in_language(language).to_owned())];
    opening.push(Block::Paragraph(texts::sheet_note(language, &futures)));
    opening.extend(goals(language, lesson));
    let leading = sheet_example::leading(&rehearsal.session, lesson);
    let sections = vec![
        section("goals", texts::goals(language), opening),
        section("prepare", texts::prepare(language), vec![Block::List(prepare)]),
        section("leading", texts::how_to_lead(language), vec![leading]),
        section("timing", texts::timing(language), timing(language, lesson)),
        section("steps", texts::steps(language), steps(language, lesson, rehearsal)),
        section("afterwards", texts::afterwards(language), afterwards(language, lesson)),
    ];
    let about = texts::sheet_about(language, lesson.minutes, lesson.audience.in_language(language));
    Some(Memo { title: texts::sheet(language, lesson.name.in_language(language)), about, sections })
}

/// When each step begins and ends.
fn timing(language: Language, lesson: &Lesson) -> Vec<Block> {
    let mut from = 0;
    let lines = lesson.steps.iter().zip(1..).map(|(step, place)| {
        let until = from + step.minutes;
        let line = texts::timing_step(language, from, until, place, step.goal.in_language(language));
        from = until;
        line
    });
    vec![Block::List(lines.collect())]
}

/// Every step as the group meets it, played along the example of the lesson.
fn steps(language: Language, lesson: &Lesson, mut rehearsal: Rehearsal) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (step, place) in lesson.steps.iter().zip(1..) {
        let goal = step.goal.in_language(language);
        let kind = lessons::kind(language, step.kind);
        blocks.push(Block::Heading(texts::step(language, place, goal, kind, step.minutes)));
        let mut terms = told_before(&rehearsal.session, step);
        terms.extend(sheet_example::example(&rehearsal.session, step));
        rehearsal.play();
        terms.extend(told_after(&rehearsal.session, step));
        blocks.push(Block::Terms(terms));
        rehearsal.go_on();
    }
    blocks
}

/// What stands on the screen when a step begins, and what to ask.
fn told_before(session: &Session, step: &Step) -> Vec<(String, String)> {
    let language = session.settings.language;
    let mut terms = vec![(texts::on_screen(language).to_owned(), captions::text(session, &step.text))];
    let hint = |command| keys::hint_from(session, command);
    let keys: Vec<_> = step
        .keys
        .iter()
        .filter_map(|command| {
            let hint = hint(*command)?;
            let key = hint.keys.into_iter().next().map(|(key, _)| key)?;
            Some(format!("{key} {}", hint.label))
        })
        .collect();
    if !keys.is_empty() {
        terms.push((texts::keys(language).to_owned(), keys.join(" · ")));
    }
    if let Some(question) = &step.question {
        let mut asked = predictions::question(language, question);
        if let Question::Rank { competences, .. } = question {
            asked = format!("{asked}: {}", predictions::numbered(language, competences));
        }
        terms.push((texts::to_predict(language).to_owned(), asked));
        let hidden: Vec<_> = Outcome::ALL
            .into_iter()
            .filter(|outcome| session.hides(*outcome))
            .map(|outcome| words::outcome(language, outcome))
            .collect();
        if !hidden.is_empty() {
            terms.push((texts::hidden(language).to_owned(), hidden.join(", ")));
        }
    }
    if let Some(ask) = &step.ask {
        terms.push((texts::ask(language).to_owned(), ask.in_language(language).to_owned()));
    }
    terms
}

/// What a group finds out by the end of a step, with the figures of then.
fn told_after(session: &Session, step: &Step) -> Vec<(String, String)> {
    let language = session.settings.language;
    let mut terms = Vec::new();
    let revealed = session.teaching().map(|teaching| teaching.revealed()).unwrap_or_default();
    for one in revealed {
        if let Some(truth) = one.truth {
            let outcome = predictions::outcome(language, one.question, truth).join("; ");
            let question = predictions::question(language, one.question);
            terms.push((texts::outcome(language).to_owned(), format!("{question}: {outcome}")));
        }
    }
    if let Some(insight) = &step.insight {
        terms.push((texts::insight(language).to_owned(), captions::text(session, insight)));
    }
    terms
}
