//! A file with a lesson: what it starts with, its steps, and what they refer to.

pub(super) mod done;
pub(super) mod soundness;
pub(super) mod step;

use super::scenario as scenarios;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::Item;
use crate::content::reading::lesson_values::{LETTERS, minutes, scenario};
use crate::content::reading::listed::List;
use crate::content::reading::references::{References, one_of};
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;
use crate::guide::lesson::{Goal, Hidden, Lesson, Start, StartScenario, Statement};
use crate::texts::words;
use {soundness as lesson_soundness, step as lesson_step};

/// Reads a lesson, with its place in the order of display.
pub fn read(cursor: Cursor<'_>, references: References<'_>) -> Option<(i64, Lesson)> {
    let id = cursor.id("id");
    let order = cursor.whole("order", bounds::ORDER);
    let name = cursor.bilingual("name");
    let about = cursor.bilingual("about");
    let audience = cursor.bilingual("audience");
    let minutes = minutes(cursor);
    let goals = each(cursor.needed_tables("goals"), read_goal);
    let prepare = each(cursor.tables("prepare"), Cursor::as_bilingual_table);
    let debrief = each(cursor.needed_tables("debrief"), Cursor::as_bilingual_table);
    let start = cursor.table("start").and_then(|cursor| read_start(cursor, references));
    // A key that means nothing may have been a scenario, and then what cites it is not at fault.
    let has_unknown = cursor.optional_table("start").is_some_and(|start| start.table.has_unread());
    let scenarios =
        start.as_ref().filter(|_| !has_unknown).map_or(LETTERS.len(), |start| start.scenarios.len());
    let statements = each(cursor.tables("statements"), read_statement);
    let right: Vec<bool> = statements.iter().flatten().map(|one| one.right).collect();
    let steps = lesson_step::read_all(cursor, references, scenarios, &right);
    let hidden = read_hidden(cursor, &lesson_step::ids(cursor));
    let lesson = Lesson {
        id: id?,
        name: name?,
        about: about?,
        audience: audience?,
        minutes: minutes?,
        goals: goals?,
        prepare: prepare?,
        start: start?,
        hidden: hidden?,
        statements: statements?,
        steps: steps?,
        debrief: debrief?,
    };
    lesson_soundness::report(cursor, &lesson, references);
    Some((order?, lesson))
}

/// What is read from each table, when nothing is wrong with any; everything wrong is told.
fn each<'d, T>(tables: Vec<Cursor<'d>>, read: impl Fn(Cursor<'d>) -> Option<T>) -> Option<Vec<T>> {
    tables.into_iter().map(read).collect::<Vec<_>>().into_iter().collect()
}

fn read_goal(cursor: Cursor<'_>) -> Option<Goal> {
    let text = cursor.bilingual("text");
    let competences = cursor.some_members::<Competence>("competences");
    let reflection = cursor.bilingual("reflection");
    Some(Goal { text: text?, competences: competences?, reflection: reflection? })
}

fn read_statement(cursor: Cursor<'_>) -> Option<Statement> {
    let text = cursor.bilingual("text");
    let right = cursor.truth("right");
    let because = cursor.bilingual("because");
    Some(Statement { text: text?, right: right?, because: because? })
}

fn read_start(cursor: Cursor<'_>, references: References<'_>) -> Option<Start> {
    let id = references.case(cursor, "case");
    let case = id.as_ref().and_then(|id| references.library?.case(id));
    let organisation = references.organisation(cursor, "organisation");
    let tables = cursor.needed_tables("scenarios");
    let count = tables.len();
    if count > LETTERS.len() {
        let span = cursor.table.get("scenarios")?.key_span.clone();
        cursor.reader.report(span, ProblemKind::WrongCount { needed: LETTERS.len(), found: count });
        return None;
    }
    let scenarios = each(tables, |cursor| read_scenario(cursor, case, references));
    let baseline = cursor.optional("baseline", |cursor| scenario(cursor, "baseline", &LETTERS[..count]));
    Some(Start {
        case: id?,
        organisation: organisation?,
        scenarios: scenarios?,
        baseline: baseline?.unwrap_or(0),
    })
}

fn read_scenario(
    cursor: Cursor<'_>,
    case: Option<&Case>,
    references: References<'_>,
) -> Option<StartScenario> {
    let direction = cursor.optional("direction", |cursor| references.direction(cursor, "direction"));
    let training = cursor.optional("training", |cursor| cursor.member::<Training>("training"));
    let mut choices = Vec::new();
    if let Some(table) = cursor.optional_table("choices") {
        for layer in Layer::ALL {
            choices
                .push(table.optional(layer.id(), |table| Some((layer, allowed_choice(table, layer, case)?))));
        }
    }
    let name = cursor.optional("name", scenarios::read_fitting_name);
    let choices: Option<Vec<_>> = choices.into_iter().collect();
    let choices = choices?.into_iter().flatten().collect();
    Some(StartScenario { name: name?, direction: direction?, training: training?, choices })
}

fn allowed_choice(cursor: Cursor<'_>, layer: Layer, case: Option<&Case>) -> Option<Choice> {
    let choice = cursor.choice(layer.id())?;
    let Some(reason) = case.and_then(|case| case.refusal(layer, choice)) else { return Some(choice) };
    let span = cursor.table.get(layer.id())?.item.span.clone();
    cursor.reader.report(span, ProblemKind::Forbidden(words::unfit(&reason)));
    None
}

/// What is hidden, and from which step until which, of the steps with these ids.
fn read_hidden(cursor: Cursor<'_>, ids: &[&str]) -> Option<Vec<Hidden>> {
    each(cursor.tables("hidden"), |cursor| {
        let outcomes = cursor.some_members::<Outcome>("outcomes");
        let place = |item: &Item, among: &[&str]| {
            let id = one_of(cursor, item, List::Step, among)?;
            ids.iter().position(|known| *known == id)
        };
        let from = cursor.table.may("from", Need::Text).map_or(Some(0), |entry| place(&entry.item, ids));
        // Without a step to begin with, any step can end it.
        let later = ids.get(from.map_or(0, |from| from + 1)..).unwrap_or_default();
        let until = place(&cursor.table.need("until", Need::Text)?.item, later);
        Some(Hidden { outcomes: outcomes?, from: from?, until: until? })
    })
}
