//! A lesson before it is drawn: its step and how far it is.

use super::{captions, goals, home};
use crate::controls::command::Command;
use crate::domain::prediction::Question;
use crate::guide::lesson::{Lesson, Statement};
use crate::language::Language;
use crate::session::Session;
use crate::session::activity::teaching::Teaching;
use crate::texts::lessons as texts;
use crate::view::keys::{self, KeyHint};
use crate::view::predictions;
use crate::view::strip::{Strip, StripKey};

pub fn strip(session: &Session, teaching: &Teaching) -> Strip {
    let language = session.settings.language;
    let Some(step) = teaching.present() else { return finished(session, teaching) };
    let (place, steps) = (teaching.step + 1, teaching.lesson.steps.len());
    let waits = !step.done.is_empty() || step.question.is_some();
    let progress = if waits && teaching.is_done() {
        texts::step_done(language, place, steps)
    } else {
        texts::step(language, place, steps, texts::kind(language, step.kind))
    };
    let goal = step.goal.in_language(language);
    let is_found_out = !step.done.is_empty() && teaching.is_done();
    let said = step.insight.as_ref().filter(|_| is_found_out).unwrap_or(&step.text);
    let mut text = vec![captions::text(session, said)];
    if !is_found_out {
        text.extend(goals::how_far(session));
    }
    if let Some(question) = &step.question {
        match question {
            Question::Rank { competences, .. } => {
                text.push(texts::in_order(language, &predictions::numbered(language, competences)));
            }
            Question::Statements(_) => text.extend(statements(language, &teaching.lesson)),
            Question::Range { .. } | Question::Better { .. } => {}
        }
        if let Some((_, prediction)) = teaching.logbook.prediction(&step.id) {
            let words = predictions::in_words(language, question, prediction);
            let yours = match question {
                Question::Statements(_) => texts::your_answers,
                _ => texts::your_prediction,
            };
            text.push(yours(language, &words));
        }
    }
    // What a key does on a screen it does not do in the presenter.
    let hint = if session.presenting.is_some() { keys::hint_here } else { keys::hint_from };
    let key = |command: &Command| {
        let hint = hint(session, *command)?;
        Some(StripKey { hint, is_done: teaching.given.contains(command) })
    };
    let is_usable = |command: &&Command| **command != Command::NextStep || !teaching.has_more_to_reveal();
    let keys = step.keys.iter().filter(is_usable).filter_map(key).collect();
    Strip { heading: [texts::lesson(language, goal), goal.to_owned()], progress, text, keys }
}

/// Each statement with its number.
fn statements(language: Language, lesson: &Lesson) -> Vec<String> {
    let one = |(place, statement): (usize, &Statement)| {
        format!("{} {}", place + 1, statement.text.in_language(language))
    };
    lesson.statements.iter().enumerate().map(one).collect()
}

/// The strip after the last step.
fn finished(session: &Session, teaching: &Teaching) -> Strip {
    let language = session.settings.language;
    let name = teaching.lesson.name.in_language(language);
    let key = |command| {
        let hint = keys::hint_from(session, command);
        hint.and_then(|hint| hint.keys.into_iter().next()).map(|(key, _)| key).unwrap_or_default()
    };
    let open = teaching.open_steps();
    let (progress, told) = if open.is_empty() {
        let [debrief, leave, new] = [Command::KeepDebrief, Command::LeaveActivity, Command::NewCase].map(key);
        let told = match teaching.own_case {
            Some(_) => texts::finished_with_case(language, &debrief, &leave),
            None => texts::finished_text(language, &debrief, &leave, &new),
        };
        (texts::finished(language).to_owned(), told)
    } else {
        let steps: Vec<_> = open.iter().map(|place| (place + 1).to_string()).collect();
        let told = texts::unfinished_text(language, &steps.join(", "), &key(Command::NextStep));
        (texts::unfinished(language, open.len()), told)
    };
    let mut text = vec![told];
    text.extend(home::competences(session, teaching));
    text.extend(predictions::before_and_after(language, &teaching.logbook));
    text.extend(home::calibration(session, teaching));
    let keys = [Command::KeepDebrief, Command::PreviousStep, Command::LeaveActivity]
        .into_iter()
        .filter_map(|command| {
            let hint = keys::hint_from(session, command)?;
            // Of a demo the same key takes over.
            let label =
                if command == Command::LeaveActivity { texts::key_leave(language) } else { hint.label };
            Some(StripKey { hint: KeyHint { label, ..hint }, is_done: false })
        })
        .collect();
    let heading = [texts::lesson(language, name), name.to_owned()];
    Strip { heading, progress, text, keys }
}
