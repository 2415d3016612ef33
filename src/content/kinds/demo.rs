//! A file with a demo.

use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::Item;
use crate::content::reading::lesson_values::{LETTERS, letters_after};
use crate::content::reading::listed::{List, Listed};
use crate::content::reading::references::{References, needed_texts};
use crate::content::reading::{bounds, caption};
use crate::controls::command::Command;
use crate::guide::demo::{Action, Demo, Setup, Step};
use crate::workspace::exploration::Title;

/// What a demo cannot do: it does not lead itself, and does not leave.
const NOT_PLAYED: [Command; 9] = [
    Command::PauseDemo,
    Command::NextStep,
    Command::PreviousStep,
    Command::Faster,
    Command::Slower,
    Command::LeaveActivity,
    Command::Suspend,
    Command::Repaint,
    Command::Quit,
];

/// The most scenarios with which a demo begins.
const MOST: usize = 4;

/// How a file writes what is done now.
const CURRENT: &str = "current";

/// Reads a demo, with its place in the order of display.
pub fn read(cursor: Cursor<'_>, references: References<'_>) -> Option<(i64, Demo)> {
    let id = cursor.id("id");
    let order = cursor.whole("order", bounds::ORDER);
    let title = cursor.bilingual("title");
    let about = cursor.bilingual("about");
    let setup = read_setup(cursor, references);
    let mut scenarios = setup.as_ref().map_or(LETTERS.len(), |setup| setup.scenarios.len());
    let steps = cursor.needed_tables("step").into_iter().map(|step| {
        let letters = letters_after(step, "do", scenarios);
        scenarios = letters.len();
        read_step(step, references, letters)
    });
    let steps: Option<Vec<_>> = steps.collect::<Vec<_>>().into_iter().collect();
    let demo = Demo { id: id?, title: title?, about: about?, setup: setup?, steps: steps? };
    Some((order?, demo))
}

/// The case and scenarios with which it begins.
fn read_setup(cursor: Cursor<'_>, references: References<'_>) -> Option<Setup> {
    let cursor = cursor.table("setup")?;
    let case = references.case(cursor, "case");
    let organisation = references.organisation(cursor, "organisation");
    let scenarios = read_presets(cursor, references);
    Some(Setup { case: case?, organisation: organisation?, scenarios: scenarios? })
}

fn read_presets(cursor: Cursor<'_>, references: References<'_>) -> Option<Vec<Title>> {
    let texts = needed_texts(cursor, "scenarios")?;
    if texts.len() > MOST {
        let span = cursor.table.get("scenarios")?.item.span.clone();
        cursor.reader.report(span, ProblemKind::WrongCount { needed: MOST, found: texts.len() });
    }
    let presets = texts.into_iter().map(|(id, item)| match id {
        CURRENT => Some(Title::Current),
        _ => references
            .is_known(cursor, item, List::Direction, id, id)
            .then(|| Title::Direction(id.to_owned())),
    });
    let presets: Vec<_> = presets.collect();
    presets.into_iter().collect()
}

fn read_step(cursor: Cursor<'_>, references: References<'_>, letters: &[&str]) -> Option<Step> {
    let caption = caption::read_citing(cursor, "caption", letters);
    let seconds = cursor.whole("seconds", bounds::STEP_SECONDS);
    let actions = cursor.optional("do", |cursor| {
        let actions = needed_texts(cursor, "do")?.into_iter();
        let actions = actions.map(|(text, item)| read_action(cursor, references, text, item));
        actions.collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>()
    });
    let seconds = seconds.and_then(|seconds| u16::try_from(seconds).ok());
    Some(Step { caption: caption?, actions: actions?.unwrap_or_default(), seconds: seconds? })
}

/// An action: a command by its id, `case:ID` or `direction:ID`.
pub fn read_action(
    cursor: Cursor<'_>,
    references: References<'_>,
    text: &str,
    item: &Item,
) -> Option<Action> {
    if let Some(id) = text.strip_prefix("case:") {
        let is_known = references.is_known(cursor, item, List::Case, id, text);
        return is_known.then(|| Action::Case(id.to_owned()));
    }
    if let Some(id) = text.strip_prefix("direction:") {
        let is_known = references.is_known(cursor, item, List::Direction, id, text);
        return is_known.then(|| Action::Direction(id.to_owned()));
    }
    let command = Command::from_word(text).filter(|command| !NOT_PLAYED.contains(command));
    if command.is_none() {
        let played = Command::ALL.into_iter().filter(|command| !NOT_PLAYED.contains(command));
        cursor.unknown_word(item, List::Command, text, &played.map(Command::id).collect::<Vec<_>>());
    }
    command.map(Action::Command)
}
