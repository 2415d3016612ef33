//! What makes a step of a lesson done: everything that stands in one table.

use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::lesson_values::scenario;
use crate::content::reading::listed::{List, Listed};
use crate::content::reading::references::{References, one_of};
use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::guide::lesson::Condition;

/// What the ids of commands that open a screen start with.
const SCREEN: &str = "screen-";

/// Reads the conditions of a table; `None` when one could not be read.
pub fn read(cursor: Cursor<'_>, references: References<'_>, letters: &[&str]) -> Option<Vec<Condition>> {
    let inside = |key| cursor.optional_table(key);
    let asked = [
        asked(cursor, "screen", || screen(cursor)),
        asked(cursor, "command", || {
            let ids = Command::ALL.map(Command::id);
            let id = one_of(cursor, &cursor.table.get("command")?.item, List::Command, &ids)?;
            Command::from_id(&id).map(Condition::Command)
        }),
        asked(cursor, "chosen", || chosen(inside("chosen")?, letters)),
        asked(cursor, "trained", || trained(inside("trained")?, letters)),
        asked(cursor, "follows", || follows(inside("follows")?, references, letters)),
        asked(cursor, "better", || better(inside("better")?, letters)),
    ];
    let found: Vec<Option<Condition>> = asked.into_iter().flatten().collect();
    // An unknown key is told; then it is what was meant to be asked.
    if found.is_empty() && cursor.table.entries.values().all(|entry| entry.asked.get()) {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::EmptyCondition);
        return None;
    }
    found.into_iter().collect()
}

/// Reads a key when it is there.
fn asked(
    cursor: Cursor<'_>,
    key: &str,
    read: impl FnOnce() -> Option<Condition>,
) -> Option<Option<Condition>> {
    cursor.table.get(key).map(|_| read())
}

fn screen(cursor: Cursor<'_>) -> Option<Condition> {
    let ids: Vec<&str> = Command::ALL.iter().filter_map(|one| one.id().strip_prefix(SCREEN)).collect();
    let screen = one_of(cursor, &cursor.table.get("screen")?.item, List::Screen, &ids)?;
    Command::from_id(&format!("{SCREEN}{screen}")).map(Condition::Screen)
}

fn chosen(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let scenario = scenario(cursor, "scenario", letters);
    let layer = cursor.member::<Layer>("layer");
    let mode = optional::<Mode>(cursor, "mode");
    let partner = optional::<Partner>(cursor, "partner");
    let (mode, partner) = (mode?, partner?);
    if mode.is_none() && partner.is_none() {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::EmptyCondition);
        return None;
    }
    Some(Condition::Chosen { scenario: scenario?, layer: layer?, mode, partner })
}

fn trained(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let (scenario, level) = (scenario(cursor, "scenario", letters), cursor.member::<Training>("level"));
    Some(Condition::Trained { scenario: scenario?, level: level? })
}

fn follows(cursor: Cursor<'_>, references: References<'_>, letters: &[&str]) -> Option<Condition> {
    let scenario = scenario(cursor, "scenario", letters);
    let direction = references.direction(cursor, "direction");
    Some(Condition::Follows { scenario: scenario?, direction: direction? })
}

fn better(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let (one, than) = (scenario(cursor, "scenario", letters), scenario(cursor, "than", letters));
    let outcome = cursor.member::<Outcome>("outcome");
    let futures = cursor.whole("in-more-than", bounds::FUTURES_OF_100);
    Some(Condition::Better { scenario: one?, than: than?, outcome: outcome?, futures: futures? as f64 })
}

/// A word of a closed list that may be absent.
fn optional<M: Listed>(cursor: Cursor<'_>, key: &str) -> Option<Option<M>> {
    match cursor.table.get(key) {
        None => Some(None),
        Some(_) => cursor.optional_member(key).map(Some),
    }
}
