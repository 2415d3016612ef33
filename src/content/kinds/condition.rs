//! The condition of a policy check: tables that ask something, joined by `all`, `any` and `none`.
//!
//! Everything in one table must hold. What it asks about a layer (`mode`, `has-partner`, `lacks-partner`,
//! `novelty-at-least`, `level-below-required`) must hold on the same layer: one of those named in `layer`, or each of
//! them with `every = true`; without `layer` it is the layer that the check is looking at.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Item, Value};
use crate::content::reading::number;
use crate::domain::check::{Condition, LayerProperty, LayerTest};
use crate::domain::parameter::Parameter;
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::texts::problems::Flaw;
use std::ops::RangeInclusive;

/// Reads the table that is the value of a key. `None` when something in it could not be read.
pub fn read(cursor: Cursor<'_>, item: &Item) -> Option<Condition> {
    let Value::Table(table) = &item.value else {
        cursor.wrong_form(item, Need::Condition);
        return None;
    };
    read_table(Cursor { table, ..cursor })
}

pub fn read_table(cursor: Cursor<'_>) -> Option<Condition> {
    let asked = [
        joined(cursor, "all", Condition::All),
        joined(cursor, "any", Condition::Any),
        joined(cursor, "none", Condition::NoneOf),
        on_layers(cursor),
        count(cursor, "market-layers-at-least", bounds::LAYERS, Condition::MarketLayersAtLeast),
        count(cursor, "partner-kinds-at-most", bounds::PARTNERS, Condition::PartnerKindsAtMost),
        number_at(cursor, "personal-data-at-least", Parameter::PersonalData, Condition::PersonalDataAtLeast),
        number_at(cursor, "criticality-at-least", Parameter::Criticality, Condition::CriticalityAtLeast),
        number_at(cursor, "external-share-at-least", Parameter::ExternalCap, Condition::ExternalShareAtLeast),
        short_of(cursor),
        asked(cursor, "tender", |cursor| cursor.truth("tender").map(Condition::Tender)),
        asked(cursor, "training", |cursor| cursor.some_members("training").map(Condition::Training)),
    ];
    let mut conditions = together(asked)?;
    match conditions.len() {
        // An unknown key is told; then it is what was meant to be asked.
        0 if cursor.table.entries.values().any(|entry| !entry.asked.get()) => None,
        0 => {
            cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::EmptyCondition));
            None
        }
        1 => conditions.pop(),
        _ => Some(Condition::All(conditions)),
    }
}

/// What a key gives: nothing when it is absent, and a failure when it is there but could not be read.
type Asked<T> = Result<Option<T>, Unreadable>;

struct Unreadable;

/// Reads a key when it is there.
fn asked<T>(cursor: Cursor<'_>, key: &str, read: impl FnOnce(Cursor<'_>) -> Option<T>) -> Asked<T> {
    cursor.optional(key, read).ok_or(Unreadable)
}

/// Everything that was there, unless something could not be read.
fn together<T>(asked: impl IntoIterator<Item = Asked<T>>) -> Option<Vec<T>> {
    let mut found = Vec::new();
    let mut readable = true;
    for one in asked {
        match one {
            Ok(one) => found.extend(one),
            Err(Unreadable) => readable = false,
        }
    }
    readable.then_some(found)
}

/// Conditions joined by `all`, `any` or `none`.
fn joined(cursor: Cursor<'_>, key: &str, join: fn(Vec<Condition>) -> Condition) -> Asked<Condition> {
    asked(cursor, key, |cursor| {
        let item = &cursor.table.need(key, Need::Conditions)?.item;
        let Value::List(items) = &item.value else {
            cursor.wrong_form(item, Need::Tables);
            return None;
        };
        if items.is_empty() {
            cursor.reader.report(item.span.clone(), ProblemKind::Plain(Flaw::EmptyList));
            return None;
        }
        let conditions: Vec<_> = items.iter().map(|item| read(cursor, item)).collect();
        conditions.into_iter().collect::<Option<Vec<_>>>().map(join)
    })
}

fn on_layers(cursor: Cursor<'_>) -> Asked<Condition> {
    let layers = asked(cursor, "layer", |cursor| cursor.some_members("layer"));
    let every = asked(cursor, "every", |cursor| cursor.truth("every"));
    let properties = together([
        asked(cursor, "mode", |cursor| cursor.some_members("mode").map(LayerProperty::Mode)),
        asked(cursor, "has-partner", |cursor| {
            cursor.some_members("has-partner").map(LayerProperty::HasPartner)
        }),
        asked(cursor, "lacks-partner", |cursor| {
            cursor.some_members("lacks-partner").map(LayerProperty::LacksPartner)
        }),
        asked(cursor, "novelty-at-least", |cursor| {
            threshold(cursor, "novelty-at-least", Parameter::Novelty(Layer::Models))
                .map(LayerProperty::NoveltyAtLeast)
        }),
        asked(cursor, "level-below-required", |cursor| {
            cursor.some_members("level-below-required").map(LayerProperty::LevelBelowRequired)
        }),
    ]);
    let (layers, every, properties) = (layers?, every?, properties.ok_or(Unreadable)?);
    if properties.is_empty() {
        // Layers without a question about them.
        if layers.is_some() || every.is_some() {
            cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::EmptyCondition));
            return Err(Unreadable);
        }
        return Ok(None);
    }
    let test = LayerTest { layers: layers.unwrap_or_default(), every: every.unwrap_or(false), properties };
    Ok(Some(Condition::OnLayers(test)))
}

fn count(
    cursor: Cursor<'_>,
    key: &str,
    bounds: RangeInclusive<i64>,
    of: fn(usize) -> Condition,
) -> Asked<Condition> {
    asked(cursor, key, |cursor| usize::try_from(cursor.whole(key, bounds)?).ok().map(of))
}

/// A number within the bounds of what it is compared with.
fn number_at(
    cursor: Cursor<'_>,
    key: &str,
    parameter: Parameter,
    of: fn(f64) -> Condition,
) -> Asked<Condition> {
    asked(cursor, key, |cursor| threshold(cursor, key, parameter).map(of))
}

fn threshold(cursor: Cursor<'_>, key: &str, parameter: Parameter) -> Option<f64> {
    number::threshold(cursor, &cursor.table.need(key, Need::Bare(parameter))?.item, parameter)
}

fn short_of(cursor: Cursor<'_>) -> Asked<Condition> {
    asked(cursor, "short-of", |cursor| {
        let inside = cursor.optional_table("short-of")?;
        let competence = inside.member::<Competence>("competence");
        let parameter = Parameter::Supply(competence.unwrap_or(Competence::PolicyData));
        let fte = threshold(inside, "at-least", parameter);
        Some(Condition::ShortOf(competence?, fte?))
    })
}
