//! Debrief: what happened in a lesson, to take home.

use super::document::{Block, Document, Section};
use crate::domain::library::Library;
use crate::domain::prediction::{Prediction, Question};
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
        Section::new("happened", texts::happened(language), told.left_open()),
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
            let has_chosen = !chosen.is_empty();
            let follows = self.followed(place);
            let chosen: Vec<_> = follows.into_iter().chain(chosen).collect();
            has_chosen.then(|| (self.place(place, step), chosen.join("; ")))
        });
        let told: Vec<_> = told.collect();
        if told.is_empty() {
            return vec![Block::Paragraph(texts::nothing_decided(self.language).to_owned())];
        }
        vec![Block::Terms(told)]
    }

    /// That the own column came down to a direction at a step, if it did.
    fn followed(&self, place: usize) -> Option<String> {
        let column = self.lesson.own_column()?;
        let named = self.lesson.steps.iter().take(place + 1).rev().find_map(|step| step.case.as_ref());
        let case = self.library.case(named.unwrap_or(&self.lesson.start.case))?;
        let began = self.lesson.start.scenarios.get(column)?.decided(self.library, case).decision;
        let decision = self.lesson.decided_at(place, column, began, self.logbook);
        let mut directions = self.library.directions.iter();
        let followed = directions.find(|direction| case.directed(direction) == decision)?;
        let name = followed.name.in_language(self.language);
        Some(lessons::goal_follows(self.language, letter(column), name))
    }

    /// The competences that what was chosen asks for, case by case.
    fn asked_for(&self) -> Vec<Block> {
        let mut told: Vec<(String, String)> = Vec::new();
        for (place, step) in self.lesson.steps.iter().enumerate() {
            for event in self.logbook.at(&step.id) {
                let Event::Asked(scenario, demands) = event else { continue };
                let of = format!("{} · {}", self.case_at(place), letter(*scenario));
                let list: Vec<_> = demands
                    .iter()
                    .map(|one| home::need(self.language, one, one.competence.name(self.language)))
                    .collect();
                told.retain(|(known, _)| *known != of);
                told.push((of, lessons::asks_in_debrief(self.language, &list.join("; "))));
            }
        }
        if told.is_empty() { Vec::new() } else { vec![Block::Terms(told)] }
    }

    /// The steps that were not done; nothing when all were.
    fn left_open(&self) -> Vec<Block> {
        let open = self.lesson.steps.iter().filter(|step| step.asks() && !self.logbook.is_done(&step.id));
        let line = |step: &Step| {
            let kind = lessons::kind(self.language, step.kind);
            format!("{} ({kind})", step.goal.in_language(self.language))
        };
        let open: Vec<_> = open.map(line).collect();
        if open.is_empty() { Vec::new() } else { vec![Block::List(open)] }
    }

    /// Every prediction with what came out, and how well they knew what they know.
    fn predicted(&self) -> Vec<Block> {
        let language = self.language;
        let settled = self.logbook.settled();
        if settled.is_empty() {
            return vec![Block::Paragraph(texts::no_predictions(language).to_owned())];
        }
        let predicted = settled.iter().filter(|(_, prediction, _)| judged(prediction).is_none());
        let told = predicted.map(|(question, prediction, truth)| {
            let mut told = predictions::told(language, question, prediction, truth);
            if let (Question::Range { .. }, Some(first)) = (question, told.first_mut()) {
                *first = lessons::true_order(language, first);
            }
            (predictions::question(language, question), told.join("; "))
        });
        let told: Vec<_> = told.collect();
        let mut blocks = if told.is_empty() { Vec::new() } else { vec![Block::Terms(told)] };
        blocks.extend(self.statements());
        let calibration = Calibration::of(settled);
        let told = predictions::calibration(language, &calibration).into_iter();
        let gain = predictions::before_and_after(language, self.logbook);
        blocks
            .extend(told.chain(predictions::curve(language, &calibration)).chain(gain).map(Block::Paragraph));
        blocks
    }

    /// Each statement with what is so and why, and what was thought of it at first and in the end.
    fn statements(&self) -> Vec<Block> {
        let language = self.language;
        let settled = self.logbook.settled();
        let all: Vec<_> = settled.iter().filter_map(|(_, prediction, _)| judged(prediction)).collect();
        let told = self.lesson.statements.iter().enumerate().map(|(place, statement)| {
            let thought: Vec<_> = all.iter().filter_map(|judged| judged.get(place).copied()).collect();
            let because = statement.because.in_language(language);
            let told = predictions::thought(language, statement.right, because, &thought);
            // What follows it is set apart already.
            (statement.text.in_language(language).trim_end_matches('.').to_owned(), told)
        });
        if all.is_empty() {
            return Vec::new();
        }
        let heading = lessons::statements_question(language).to_owned();
        vec![Block::Heading(heading), Block::Terms(told.collect())]
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

/// What was thought of the statements, where that was asked.
fn judged(prediction: &Prediction) -> Option<&[bool]> {
    match prediction {
        Prediction::Statements(judged) => Some(judged),
        _ => None,
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
