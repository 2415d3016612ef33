//! A lesson before it is drawn: its step and how far it is.

use super::captions;
use crate::controls::command::Command;
use crate::domain::prediction::Question;
use crate::session::Session;
use crate::session::activity::teaching::Teaching;
use crate::summary::scoring::Calibration;
use crate::texts::lessons as texts;
use crate::view::keys;
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
    let mut text = vec![captions::text(session, &step.text)];
    if let Some(question) = &step.question {
        if let Question::Rank { competences, .. } = question {
            text.push(texts::in_order(language, &predictions::numbered(language, competences)));
        }
        if let Some((_, prediction)) = teaching.logbook.prediction(&step.id) {
            let words = predictions::in_words(language, question, prediction);
            text.push(texts::your_prediction(language, &words));
        }
    }
    // What a key does on a screen it does not do in the presenter.
    let hint = if session.presenting.is_some() { keys::hint_here } else { keys::hint_from };
    let key = |command: &Command| {
        let hint = hint(session, *command)?;
        Some(StripKey { hint, is_done: teaching.given.contains(command) })
    };
    let keys = step.keys.iter().filter_map(key).collect();
    Strip { heading: [texts::lesson(language, goal), goal.to_owned()], progress, text, keys }
}

/// The strip after the last step.
fn finished(session: &Session, teaching: &Teaching) -> Strip {
    let language = session.settings.language;
    let name = teaching.lesson.name.in_language(language);
    let key = |command| {
        let hint = keys::hint_from(session, command);
        hint.and_then(|hint| hint.keys.into_iter().next()).map(|(key, _)| key).unwrap_or_default()
    };
    let told = texts::finished_text(language, &key(Command::KeepDebrief), &key(Command::PreviousStep));
    let settled = teaching.logbook.settled().into_iter().map(|(_, prediction, truth)| (prediction, truth));
    let mut text = predictions::calibration(language, &Calibration::of(settled));
    text.insert(0, told);
    let keys = [Command::KeepDebrief, Command::PreviousStep, Command::LeaveActivity]
        .into_iter()
        .filter_map(|command| Some(StripKey { hint: keys::hint_from(session, command)?, is_done: false }))
        .collect();
    let heading = [texts::lesson(language, name), name.to_owned()];
    Strip { heading, progress: texts::finished(language).to_owned(), text, keys }
}
