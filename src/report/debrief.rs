//! Debrief: what happened in a lesson, to take home.

use super::document::{Block, Document, Section};
use crate::guide::lesson::{Goal, Lesson};
use crate::language::Language;
use crate::summary::scoring::Calibration;
use crate::texts::{debrief as texts, lessons, words};
use crate::view::formatting::letter;
use crate::view::predictions;
use crate::workspace::logbook::{Event, Logbook};
use std::collections::BTreeMap;

/// Longest name before a colon that counts as that of a participant, characters.
const LONGEST_NAME: usize = 30;

pub fn debrief(language: Language, lesson: &Lesson, logbook: &Logbook) -> Document {
    let done = lesson.steps.iter().filter(|step| logbook.is_done(&step.id)).count();
    let mut sections = vec![
        Section::new("goals", texts::goals(language), goals(language, lesson)),
        Section::new("happened", texts::happened(language), happened(language, lesson, logbook)),
        Section::new("predictions", texts::predictions(language), predicted(language, logbook)),
        Section::new("notes", texts::notes(language), notes(language, logbook)),
        Section::new("participants", texts::participants(language), participants(language, lesson, logbook)),
        Section::new("afterwards", texts::afterwards(language), afterwards(language, lesson)),
    ];
    sections.retain(|section| !section.blocks.is_empty());
    Document {
        title: texts::debrief(language, lesson.name.in_language(language)),
        opening: vec![Block::Note(texts::reached(language, done, lesson.steps.len()))],
        sections,
    }
}

/// What a participant learns, with the competences.
pub(super) fn goals(language: Language, lesson: &Lesson) -> Vec<Block> {
    let goal =
        |goal: &Goal| texts::goal(language, goal.text.in_language(language), &competences(language, goal));
    vec![Block::List(lesson.goals.iter().map(goal).collect())]
}

pub(super) fn afterwards(language: Language, lesson: &Lesson) -> Vec<Block> {
    let questions = lesson.debrief.iter().map(|question| question.in_language(language).to_owned());
    vec![Block::List(questions.collect())]
}

fn competences(language: Language, goal: &Goal) -> String {
    let names: Vec<_> = goal.competences.iter().map(|one| one.name(language)).collect();
    names.join(", ")
}

/// The steps with the choices made at them.
fn happened(language: Language, lesson: &Lesson, logbook: &Logbook) -> Vec<Block> {
    let mut blocks = Vec::new();
    for step in &lesson.steps {
        let state = if logbook.is_done(&step.id) { texts::done(language) } else { texts::not_done(language) };
        let kind = lessons::kind(language, step.kind);
        let goal = step.goal.in_language(language);
        let chosen: Vec<_> = logbook.at(&step.id).filter_map(|event| choice(language, event)).collect();
        let mut told = vec![state.to_owned()];
        told.extend(chosen);
        blocks.push((format!("{goal} ({kind})"), told.join("; ")));
    }
    vec![Block::Terms(blocks)]
}

fn choice(language: Language, event: &Event) -> Option<String> {
    match event {
        Event::Chosen(scenario, layer, choice) => Some(texts::chosen(
            language,
            letter(*scenario),
            layer.name(language),
            &words::choice(language, *choice),
        )),
        Event::Trained(scenario, level) => {
            Some(texts::trained(language, letter(*scenario), level.name(language)))
        }
        Event::Hired(scenario, extra) => {
            Some(texts::hired(language, letter(*scenario), &words::extra_staff(language, *extra)))
        }
        _ => None,
    }
}

/// Every prediction with what came out, and how well they knew what they know.
fn predicted(language: Language, logbook: &Logbook) -> Vec<Block> {
    let settled = logbook.settled();
    if settled.is_empty() {
        return vec![Block::Paragraph(texts::no_predictions(language).to_owned())];
    }
    let told = settled.iter().map(|(question, prediction, truth)| {
        let lines = predictions::told(language, question, prediction, truth);
        (predictions::question(language, question), lines.join("; "))
    });
    let mut blocks = vec![Block::Terms(told.collect())];
    let calibration = predictions::calibration(language, &Calibration::of(settled));
    blocks.extend(calibration.into_iter().map(Block::Paragraph));
    blocks
}

fn all_notes(logbook: &Logbook) -> impl Iterator<Item = &str> {
    logbook.entries.iter().filter_map(|entry| match &entry.event {
        Event::Noted(text) => Some(text.as_str()),
        _ => None,
    })
}

fn notes(language: Language, logbook: &Logbook) -> Vec<Block> {
    let notes: Vec<_> = all_notes(logbook).map(str::to_owned).collect();
    if notes.is_empty() {
        return Vec::new();
    }
    vec![Block::List(notes), Block::Note(texts::names_note(language).to_owned())]
}

/// For each participant who is named in a note, else for everyone: competences touched and a question for the way home.
fn participants(language: Language, lesson: &Lesson, logbook: &Logbook) -> Vec<Block> {
    let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, note) in all_notes(logbook).filter_map(by) {
        named.entry(name).or_default().push(note);
    }
    if named.is_empty() {
        let everyone = texts::everyone(language).to_owned();
        return lesson.goals.iter().flat_map(|goal| own(language, &everyone, &[], goal)).collect();
    }
    let goals = lesson.goals.iter().cycle();
    named.iter().zip(goals).flat_map(|((name, notes), goal)| own(language, name, notes, goal)).collect()
}

/// Who said what, when a note begins with a name and a colon.
fn by(note: &str) -> Option<(&str, &str)> {
    let (name, text) = note.split_once(':')?;
    let is_name = !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
    (is_name && !text.trim().is_empty()).then(|| (name.trim(), text.trim()))
}

fn own(language: Language, name: &str, notes: &[&str], goal: &Goal) -> Vec<Block> {
    let mut terms = vec![
        (texts::competences(language).to_owned(), competences(language, goal)),
        (texts::reflection(language).to_owned(), goal.reflection.in_language(language).to_owned()),
    ];
    if !notes.is_empty() {
        terms.insert(0, (texts::notes(language).to_owned(), notes.join("; ")));
    }
    vec![Block::Heading(name.to_owned()), Block::Terms(terms)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_with_a_name_is_somebodys() {
        assert_eq!(by("Anna: eerst de contracten"), Some(("Anna", "eerst de contracten")));
        assert_eq!(by("eerst de contracten"), None);
        assert_eq!(by(": niets"), None);
        assert_eq!(by("Anna:"), None);
    }
}
