//! Values that stand in many places of a lesson: minutes, and a scenario by its letter.

use super::bounds;
use super::cursor::Cursor;
use super::listed::List;
use super::problem::Need;
use super::references::one_of;

/// The letters of scenarios.
pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// How long it takes, minutes.
pub fn minutes(cursor: Cursor<'_>) -> Option<u16> {
    u16::try_from(cursor.whole("minutes", bounds::LESSON_MINUTES)?).ok()
}

/// The place of a scenario by its letter.
pub fn scenario(cursor: Cursor<'_>, key: &str, letters: &[&str]) -> Option<usize> {
    let item = &cursor.table.need(key, Need::Text)?.item;
    let letter = one_of(cursor, item, List::Scenario, letters)?;
    letters.iter().position(|known| *known == letter)
}
