//! A scenario file: what a user decided for one case.

use super::directions;
use crate::content::diagnosis::problem::{Need, Problem, ProblemKind};
use crate::content::file::{FileKind, SourceText};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::Value;
use crate::content::reading::leftovers;
use crate::content::reading::opening;
use crate::content::reading::provenance::Sources;
use crate::content::reading::reader::Reader;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::scenario::{Decision, Scenario};
use crate::domain::stack::Layer;
use crate::language::Text;
use crate::texts::problems::Flaw;
use crate::texts::words;
use crate::workspace::exploration::LONGEST_NAME;

/// Reads a scenario for a case; a layer that it leaves out is as in the case's current choices.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_scenario(file: &SourceText, case: &Case) -> Result<Scenario, Vec<Problem>> {
    let reader = Reader::new(file);
    let scenario = opening::open(&reader, file).and_then(|(kind, root)| {
        let cursor = Cursor { reader: &reader, table: &root };
        if kind != FileKind::Scenario {
            let what = ProblemKind::OtherKind { found: kind, expected: Some(FileKind::Scenario) };
            reader.report(opening::kind_span(&root), what);
            return None;
        }
        Sources::default().gather(cursor);
        let scenario = read(cursor, Some(case));
        leftovers::report(&reader, &root);
        scenario
    });
    match scenario {
        Some(scenario) if reader.is_clean() => Ok(scenario),
        _ => Err(reader.into_problems()),
    }
}

/// Reads the root of the file; of an unknown case only what does not depend on it is checked.
pub fn read(cursor: Cursor<'_>, case: Option<&Case>) -> Option<Scenario> {
    let name = read_name(cursor);
    let training = directions::read_training(cursor);
    let extra = directions::read_extra(cursor);
    let chosen = read_choices(cursor, case);
    let mut choices = case?.current.map(|_, current| current.choice);
    chosen.into_iter().for_each(|(layer, choice)| choices[layer] = choice);
    Some(Scenario { name: name?, decision: Decision { choices, training: training?, extra: extra? } })
}

/// The choices on the layers that differ.
pub fn read_choices(cursor: Cursor<'_>, case: Option<&Case>) -> Vec<(Layer, Choice)> {
    let Some(table) = cursor.optional_table("choices") else { return Vec::new() };
    Layer::ALL.into_iter().filter_map(|layer| Some((layer, read_choice(table, layer, case)?))).collect()
}

/// A name in one language stands for both: it is the user's own.
fn read_name(cursor: Cursor<'_>) -> Option<Text> {
    match &cursor.table.need("name", Need::Name)?.item.value {
        Value::Table(_) => cursor.bilingual("name"),
        _ => cursor.text("name", Need::Text).map(|name| Text::same(&name)),
    }
}

/// A name that fits on the head of a scenario, one or one in each language.
pub fn read_fitting_name(cursor: Cursor<'_>) -> Option<Text> {
    let name = read_name(cursor)?;
    let fault = [&name.nl, &name.en].into_iter().find_map(|name| {
        let letters = name.chars().count();
        if letters > LONGEST_NAME {
            Some(ProblemKind::TooLong { most: LONGEST_NAME, found: letters })
        } else {
            name.chars().any(char::is_control).then_some(ProblemKind::Plain(Flaw::ControlCharacter))
        }
    });
    let Some(what) = fault else { return Some(name) };
    cursor.reader.report(cursor.table.get("name")?.item.span.clone(), what);
    None
}

/// A choice on a layer that the case does not forbid.
fn read_choice(cursor: Cursor<'_>, layer: Layer, case: Option<&Case>) -> Option<Choice> {
    let item = &cursor.table.may(layer.id(), Need::Choice)?.item;
    let choice = cursor.as_choice(item)?;
    if let Some(reason) = case.and_then(|case| case.refusal(layer, choice)) {
        cursor.reader.report(item.span.clone(), ProblemKind::Forbidden(words::unfit(&reason)));
        return None;
    }
    Some(choice)
}
