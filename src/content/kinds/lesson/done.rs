//! What makes a step of a lesson done: everything that stands in one table.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Item, Value};
use crate::content::reading::lesson_values::scenario;
use crate::content::reading::listed::List;
use crate::content::reading::references::{References, one_of};
use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::guide::lesson::Condition;
use crate::texts::problems::Flaw;

/// What the ids of commands that open a screen start with.
const SCREEN: &str = "screen-";

/// Reads the conditions of a table; `None` when one could not be read.
pub fn read(cursor: Cursor<'_>, references: References<'_>, letters: &[&str]) -> Option<Vec<Condition>> {
    cursor.any_of(&[
        "screen",
        "command",
        "chosen",
        "trained",
        "follows",
        "better",
        "differences",
        "viewed",
        "noted",
        "hired",
        "not-worse",
        "incident-seen",
        "checks-seen",
        "competences-seen",
        "direction-given",
    ]);
    let found = [
        cursor.optional("screen", screen),
        cursor.optional("command", |cursor| {
            let ids = Command::ALL.map(Command::id);
            let need = Need::Member(List::Command);
            let id = one_of(cursor, &cursor.table.need("command", need)?.item, List::Command, &ids)?;
            Command::from_id(&id).map(Condition::Command)
        }),
        cursor.optional("chosen", |cursor| chosen(cursor.table("chosen")?, letters)),
        cursor.optional("trained", |cursor| trained(cursor.table("trained")?, letters)),
        cursor.optional("follows", |cursor| follows(cursor.table("follows")?, references, letters)),
        cursor.optional("better", |cursor| better(cursor.table("better")?, letters)),
        cursor.optional("not-worse", |cursor| not_worse(cursor.table("not-worse")?, letters)),
        cursor.optional("differences", |cursor| {
            scenario(cursor, "differences", letters).map(Condition::Differences)
        }),
        cursor.optional("hired", |cursor| {
            scenario(cursor.table("hired")?, "scenario", letters).map(Condition::Hired)
        }),
        cursor.optional("viewed", |cursor| viewed(cursor.table("viewed")?, letters)),
        cursor
            .optional("incident-seen", |cursor| cursor.member("incident-seen").map(Condition::IncidentSeen)),
        cursor.optional("checks-seen", |cursor| {
            cursor.whole("checks-seen", bounds::ROWS_SEEN).map(|count| Condition::ChecksSeen(count as usize))
        }),
        cursor.optional("competences-seen", |cursor| competences(cursor.table("competences-seen")?, letters)),
        cursor.optional("direction-given", |cursor| {
            scenario(cursor, "direction-given", letters).map(Condition::DirectionGiven)
        }),
        cursor.optional("noted", |cursor| cursor.truth("noted").map(|_| Condition::Noted)),
    ];
    let is_there = |one: &Option<Option<Condition>>| !matches!(one, Some(None));
    let found: Vec<_> = found.into_iter().filter(is_there).map(Option::flatten).collect();
    // An unknown key is told; then it is what was meant to be asked.
    if found.is_empty() && cursor.table.entries.values().all(|entry| entry.asked.get()) {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::EmptyCondition));
        return None;
    }
    found.into_iter().collect()
}

fn screen(cursor: Cursor<'_>) -> Option<Condition> {
    let ids: Vec<&str> = Command::ALL.iter().filter_map(|one| one.id().strip_prefix(SCREEN)).collect();
    let screen = one_of(cursor, &cursor.table.need("screen", Need::Text)?.item, List::Screen, &ids)?;
    Command::from_id(&format!("{SCREEN}{screen}")).map(Condition::Screen)
}

fn chosen(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let scenario = scenario(cursor, "scenario", letters);
    let layer = cursor.member::<Layer>("layer");
    cursor.any_of(&["mode", "partner"]);
    let mode = cursor.optional("mode", |cursor| cursor.member::<Mode>("mode"));
    let partner = cursor.optional("partner", |cursor| cursor.member::<Partner>("partner"));
    let (mode, partner) = (mode?, partner?);
    if mode.is_none() && partner.is_none() {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::EmptyCondition));
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

fn viewed(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let screen = screen(cursor);
    let entry = cursor.table.need("scenarios", Need::Texts)?;
    let Value::List(items) = &entry.item.value else {
        cursor.wrong_form(&entry.item, Need::Texts);
        return None;
    };
    let place = |item: &Item| {
        let letter = one_of(cursor, item, List::Scenario, letters)?;
        letters.iter().position(|known| *known == letter)
    };
    let scenarios = items.iter().map(place).collect::<Vec<_>>().into_iter().collect::<Option<_>>()?;
    let Some(Condition::Screen(screen)) = screen else { return None };
    Some(Condition::Viewed { screen, scenarios })
}

fn competences(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let (scenario, count) = (scenario(cursor, "scenario", letters), cursor.whole("count", bounds::ROWS_SEEN));
    Some(Condition::CompetencesSeen { scenario: scenario?, count: count? as usize })
}

fn not_worse(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let (one, than) = (scenario(cursor, "scenario", letters), scenario(cursor, "than", letters));
    let outcome = cursor.member::<Outcome>("outcome");
    Some(Condition::NotWorse { scenario: one?, than: than?, outcome: outcome? })
}

fn better(cursor: Cursor<'_>, letters: &[&str]) -> Option<Condition> {
    let (one, than) = (scenario(cursor, "scenario", letters), scenario(cursor, "than", letters));
    let outcome = cursor.member::<Outcome>("outcome");
    let futures = cursor.whole("in-more-than", bounds::FUTURES_OF_100);
    Some(Condition::Better { scenario: one?, than: than?, outcome: outcome?, futures: futures? as f64 })
}
