//! Debrief: what happened in a lesson, to take home.

use super::document::{Block, Document, Section};
use crate::domain::library::Library;
use crate::domain::prediction::Prediction;
use crate::guide::lesson::{Goal, Lesson, Step};
use crate::language::Language;
use crate::summary::scoring::Calibration;
use crate::texts::{debrief as texts, lessons, words};
use crate::view::activity::home;
use crate::view::formatting::letter;
use crate::view::predictions;
use crate::workspace::logbook::{Event, Logbook};
use std::collections::BTreeMap;

/// Longest name before a colon that counts as that of a participant, characters.
const LONGEST_NAME: usize = 30;

/// What is told of a lesson, with the names of its cases from a library.
struct Told<'t> {
    language: Language,
    library: &'t Library,
    lesson: &'t Lesson,
    logbook: &'t Logbook,
}

pub fn debrief(language: Language, library: &Library, lesson: &Lesson, logbook: &Logbook) -> Document {
    let told = Told { language, library, lesson, logbook };
    let done = lesson.steps.iter().filter(|step| logbook.is_done(&step.id)).count();
    let mut sections = vec![
        Section::new("goals", texts::goals(language), goals(language, lesson)),
        Section::new("decided", texts::decided(language), told.decided()),
        Section::new("competences", texts::asked_for(language), told.asked_for()),
        Section::new("predictions", texts::predictions(language), told.predicted()),
        Section::new("notes", texts::notes(language), told.notes()),
        Section::new("participants", texts::participants(language), participants(language, logbook)),
        Section::new("reflection", texts::reflection(language), reflection(language, lesson)),
        Section::new("afterwards", texts::afterwards(language), afterwards(language, lesson)),
        Section::new("happened", texts::happened(language), told.happened()),
    ];
    sections.retain(|section| !section.blocks.is_empty());
    let of = Block::Note(texts::of_cases(language, &told.cases().join(", ")));
    Document {
        title: texts::debrief(language, lesson.name.in_language(language)),
        opening: vec![Block::Note(texts::reached(language, done, lesson.steps.len())), of],
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

impl Told<'_> {
    /// The name of the case that a step is about.
    fn case_at(&self, step: usize) -> String {
        let named = self.lesson.steps.iter().take(step + 1).rev().find_map(|step| step.case.as_ref());
        let id = named.unwrap_or(&self.lesson.start.case);
        let case = self.library.case(id);
        case.map_or_else(|| id.clone(), |case| case.name.in_language(self.language).to_owned())
    }

    /// The names of all cases, in order.
    fn cases(&self) -> Vec<String> {
        let mut names: Vec<String> = (0..self.lesson.steps.len()).map(|step| self.case_at(step)).collect();
        names.dedup();
        names
    }

    /// Where a step is, with its goal and its case.
    fn place(&self, place: usize, step: &Step) -> String {
        format!("{} · {}", self.case_at(place), step.goal.in_language(self.language))
    }

    /// What was chosen, step by step.
    fn decided(&self) -> Vec<Block> {
        let steps = self.lesson.steps.iter().enumerate();
        let told = steps.filter_map(|(place, step)| {
            let events = self.logbook.at(&step.id);
            let chosen: Vec<_> = events.filter_map(|event| choice(self.language, event)).collect();
            (!chosen.is_empty()).then(|| (self.place(place, step), chosen.join("; ")))
        });
        let told: Vec<_> = told.collect();
        if told.is_empty() {
            return vec![Block::Paragraph(texts::nothing_decided(self.language).to_owned())];
        }
        vec![Block::Terms(told)]
    }

    /// The competences that what was chosen asks for, case by case.
    fn asked_for(&self) -> Vec<Block> {
        let mut told: Vec<(String, String)> = Vec::new();
        for (place, step) in self.lesson.steps.iter().enumerate() {
            for event in self.logbook.at(&step.id) {
                let Event::Asked(scenario, demands) = event else { continue };
                let of = format!("{} · {}", self.case_at(place), letter(*scenario));
                let list: Vec<_> = demands.iter().map(|one| home::need(self.language, one)).collect();
                told.retain(|(known, _)| *known != of);
                told.push((of, lessons::asks_in_debrief(self.language, &list.join("; "))));
            }
        }
        if told.is_empty() { Vec::new() } else { vec![Block::Terms(told)] }
    }

    /// Every step, and whether it was done.
    fn happened(&self) -> Vec<Block> {
        let line = |step: &Step| {
            let done = if self.logbook.is_done(&step.id) { texts::done } else { texts::not_done };
            let kind = lessons::kind(self.language, step.kind);
            let goal = step.goal.in_language(self.language);
            (format!("{goal} ({kind})"), done(self.language).to_owned())
        };
        let asks = self.lesson.steps.iter().filter(|step| step.asks());
        vec![Block::Terms(asks.map(line).collect())]
    }

    /// Every prediction with what came out, and how well they knew what they know.
    fn predicted(&self) -> Vec<Block> {
        let language = self.language;
        let settled = self.logbook.settled();
        if settled.is_empty() {
            return vec![Block::Paragraph(texts::no_predictions(language).to_owned())];
        }
        let told = settled.iter().map(|(question, prediction, truth)| {
            let told = match prediction {
                // Whole sentences.
                Prediction::Statements(judged) => {
                    predictions::statements(language, judged, &self.lesson.statements).join(" ")
                }
                _ => predictions::told(language, question, prediction, truth).join("; "),
            };
            (predictions::question(language, question), told)
        });
        let mut blocks = vec![Block::Terms(told.collect())];
        let calibration = Calibration::of(settled);
        let told = predictions::calibration(language, &calibration).into_iter();
        blocks.extend(told.chain(predictions::curve(language, &calibration)).map(Block::Paragraph));
        blocks
    }

    /// Every note of nobody in particular, with where it was made.
    fn notes(&self) -> Vec<Block> {
        let of_step = |id: &str| {
            let place = self.lesson.place(id)?;
            Some(self.place(place, &self.lesson.steps[place]))
        };
        let notes = self.logbook.entries.iter().filter_map(|entry| match &entry.event {
            Event::Noted(text) if by(text).is_none() => Some(match of_step(&entry.step) {
                Some(step) => format!("{text} ({step})"),
                None => text.clone(),
            }),
            _ => None,
        });
        let notes: Vec<_> = notes.collect();
        let has_any = all_notes(self.logbook).next().is_some();
        let mut blocks = Vec::new();
        if !notes.is_empty() {
            blocks.push(Block::List(notes));
        }
        if has_any {
            blocks.push(Block::Note(texts::names_note(self.language).to_owned()));
        }
        blocks
    }
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

fn all_notes(logbook: &Logbook) -> impl Iterator<Item = &str> {
    logbook.entries.iter().filter_map(|entry| match &entry.event {
        Event::Noted(text) => Some(text.as_str()),
        _ => None,
    })
}

/// What each participant said who is named in a note.
fn participants(language: Language, logbook: &Logbook) -> Vec<Block> {
    let mut named: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, note) in all_notes(logbook).filter_map(by) {
        named.entry(name).or_default().push(note);
    }
    let told: Vec<_> = named.into_iter().map(|(name, notes)| (name.to_owned(), notes.join("; "))).collect();
    if told.is_empty() {
        Vec::new()
    } else {
        vec![Block::Note(texts::said(language).to_owned()), Block::Terms(told)]
    }
}

/// A question of each goal for the way home.
fn reflection(language: Language, lesson: &Lesson) -> Vec<Block> {
    let questions = lesson.goals.iter().map(|goal| goal.reflection.in_language(language).to_owned());
    vec![Block::List(questions.collect())]
}

/// Who said what, when a note begins with a name and a colon.
fn by(note: &str) -> Option<(&str, &str)> {
    let (name, text) = note.split_once(':')?;
    let is_name = !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
    (is_name && !text.trim().is_empty()).then(|| (name.trim(), text.trim()))
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
