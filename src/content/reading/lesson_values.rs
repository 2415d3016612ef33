//! Values that stand in many places of a lesson: minutes, and scenarios by their letters.

use super::bounds;
use super::cursor::Cursor;
use super::document::{Item, Value};
use super::listed::{List, Listed};
use super::references::one_of;
use crate::content::diagnosis::problem::Need;
use crate::controls::command::Command;

pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The letters of the scenarios that there can be after some actions, of which the ids stand in a list under a key.
///
/// A scenario can be taken away as well, but what was there may come back by undoing, so only adding counts.
pub fn letters_after(cursor: Cursor<'_>, key: &str, before: usize) -> &'static [&'static str] {
    let items = cursor.table.get(key).map(|entry| &entry.item.value);
    let texts = match items {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    let adds = |item: &&Item| match &item.value {
        Value::Text(id) => {
            matches!(
                Command::from_word(id),
                Some(Command::AddScenario | Command::CopyScenario | Command::TryRemedy)
            )
        }
        _ => false,
    };
    let count = before + texts.iter().filter(adds).count();
    LETTERS.get(..count).unwrap_or(&LETTERS)
}

pub fn minutes(cursor: Cursor<'_>) -> Option<u16> {
    u16::try_from(cursor.whole("minutes", bounds::LESSON_MINUTES)?).ok()
}

/// The place of a scenario by its letter.
pub fn scenario(cursor: Cursor<'_>, key: &str, letters: &[&str]) -> Option<usize> {
    let item = &cursor.table.need(key, Need::Text)?.item;
    let letter = one_of(cursor, item, List::Scenario, letters)?;
    letters.iter().position(|known| *known == letter)
}
