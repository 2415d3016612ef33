//! Sheet example: what a facilitator presses, in general and step by step, so that a lesson can be led from its sheet alone.

use super::memo::document::Block;
use crate::controls::command::Command;
use crate::guide::demo::Action;
use crate::guide::lesson::{Lesson, Step};
use crate::session::Session;
use crate::texts::debrief as texts;
use crate::view::keys;

/// How to lead any lesson: begin, go on, predict, what to do when stuck, behind or ahead, and end.
pub fn leading(session: &Session, lesson: &Lesson) -> Block {
    let language = session.settings.language;
    let key = |command| key(session, command).map(|(key, _)| key).unwrap_or_default();
    let longest = lesson.steps.iter().max_by_key(|step| step.minutes);
    let longest = longest.map_or("", |step| step.goal.in_language(language));
    Block::List(vec![
        texts::lead_start(language, &lesson.id),
        texts::lead_steps(
            language,
            &key(Command::NextStep),
            &key(Command::PreviousStep),
            &key(Command::Note),
        ),
        texts::lead_predictions(language).to_owned(),
        texts::lead_stuck(language, &key(Command::Undo)),
        texts::lead_time(language, longest),
        texts::lead_end(language, &key(Command::KeepDebrief), &lesson.id),
    ])
}

/// What to press and to type at a step, as the example of the lesson has it; nothing when reading or talking is all.
pub fn example(session: &Session, step: &Step) -> Option<(String, String)> {
    let language = session.settings.language;
    let mut done: Vec<String> = step.play.iter().filter_map(|action| told(session, action)).collect();
    if let (Some(typed), Some((key, _))) = (&step.example, key(session, Command::Answer)) {
        done.push(texts::example_typed(language, &key, typed));
    }
    (!done.is_empty()).then(|| (texts::example(language).to_owned(), done.join(" · ")))
}

fn told(session: &Session, action: &Action) -> Option<String> {
    let language = session.settings.language;
    let (key, label) = key(session, action.command())?;
    let picked = match action {
        Action::Command(_) => return Some(format!("{key} {label}")),
        Action::Case(id) => &session.library.case(id)?.name,
        Action::Direction(id) => &session.library.direction(id)?.name,
    };
    Some(texts::example_picked(language, &key, picked.in_language(language)))
}

/// The first key of a command, and what it does.
fn key(session: &Session, command: Command) -> Option<(String, &'static str)> {
    let hint = keys::hint_from(session, command)?;
    Some((hint.keys.into_iter().next()?.0, hint.label))
}
