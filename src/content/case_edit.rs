//! Case edit: one thing changed in the text of a case file, or the whole copied; comments and order stay.

use super::written;
use crate::domain::assumption::Basis;
use crate::domain::case::CaseText;
use crate::domain::choice::Choice;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::language::{Language, Text};
use crate::texts::template as texts;
use toml_edit::{DocumentMut, Item, TableLike, Value};

/// A change of one thing in a case file.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseChange {
    /// Another text in one language; the other language follows when it had the same text.
    Text(CaseText, Language, String),
    /// Another first year, within [`Case::START_YEARS`](crate::domain::case::Case::START_YEARS).
    StartYear(i64),
    /// Another horizon, years, within [`Case::YEARS`](crate::domain::case::Case::YEARS).
    Years(i64),
    Number(Parameter, Quantity),
    /// Something else that is done on a layer now.
    Choice(Layer, Choice),
}

/// The text of a sound case file with a change in it; nothing when what is to be changed is not in it.
pub fn changed(text: &str, change: &CaseChange) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let root = document.as_table_mut();
    match change {
        CaseChange::Text(which, language, new) => put_text(root.get_mut(which.id())?, *language, new)?,
        CaseChange::StartYear(year) => put(root.get_mut("start-year")?, (*year).into()),
        CaseChange::Years(years) => put(root.get_mut("years")?, (*years).into()),
        CaseChange::Number(parameter, quantity) => put_number(root, *parameter, *quantity)?,
        CaseChange::Choice(layer, choice) => put_choice(root, *layer, *choice)?,
    }
    Some(document.to_string())
}

/// The text of a case file as the file of a new case, with an id and a name of its own; nothing when it is no case file.
pub fn copied(text: &str, id: &str, name: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let root = document.as_table_mut();
    put(root.get_mut("id")?, id.into());
    put(root.get_mut("origin")?, Origin::Reconstruction.id().into());
    put_bilingual(root.get_mut("name")?, &Text::same(name))?;
    Some(document.to_string())
}

/// Puts a value in the place of another; white space and comments around it stay.
fn put(item: &mut Item, mut value: Value) {
    if let Some(old) = item.as_value() {
        *value.decor_mut() = old.decor().clone();
    }
    *item = Item::Value(value);
}

fn put_text(item: &mut Item, language: Language, new: &str) -> Option<()> {
    let texts = item.as_table_like_mut()?;
    let text_in = |texts: &dyn TableLike, language: Language| {
        texts.get(language.code()).and_then(Item::as_str).map(str::to_owned)
    };
    let old = text_in(texts, language);
    // A text that was the same in another language was a name: it stays the same there.
    for one in Language::ALL {
        if one == language || text_in(texts, one) == old {
            put(texts.get_mut(one.code())?, new.into());
        }
    }
    Some(())
}

fn put_bilingual(item: &mut Item, text: &Text) -> Option<()> {
    let texts = item.as_table_like_mut()?;
    for language in Language::ALL {
        put(texts.get_mut(language.code())?, text.in_language(language).into());
    }
    Some(())
}

/// A table below another, and the basis in force there.
fn below<'t>(
    table: &'t mut dyn TableLike,
    keys: &[&str],
    around: &mut Option<String>,
) -> Option<&'t mut dyn TableLike> {
    if let Some(basis) = table.get("basis").and_then(Item::as_str) {
        *around = Some(basis.to_owned());
    }
    match keys {
        [] => Some(table),
        [key, rest @ ..] => below(table.get_mut(key)?.as_table_like_mut()?, rest, around),
    }
}

/// Is what is in force an estimate? A number of the user's own is no longer what a source says.
fn is_estimate(basis: Option<&str>) -> bool {
    basis.is_none_or(|basis| basis == Basis::Estimate.id())
}

fn put_number(root: &mut dyn TableLike, parameter: Parameter, quantity: Quantity) -> Option<()> {
    let path = parameter.path();
    let (key, above) = path.split_last()?;
    let mut basis = None;
    let holder = below(root, above, &mut basis)?;
    let item = holder.get_mut(key)?;
    let mut new: Value = written::quantity(quantity).parse().ok()?;
    let Some(old) = item.as_table_like() else {
        if !is_estimate(basis.as_deref()) {
            new = in_table(new);
            new.as_inline_table_mut()?.insert("basis", Basis::Estimate.id().into());
        }
        put(item, new);
        return Some(());
    };
    // The way in which the number was given goes; what else was said of it stays, as far as it holds.
    let own_basis = old.get("basis").and_then(Item::as_str).map(str::to_owned).or(basis);
    let mut table = in_table(new);
    let inside = table.as_inline_table_mut()?;
    let said = ["basis", "source", "note"].into_iter();
    for said in said.filter(|_| is_estimate(own_basis.as_deref())) {
        if let Some(value) = old.get(said).and_then(|item| item.clone().into_value().ok()) {
            inside.insert(said, value);
        }
    }
    if !is_estimate(own_basis.as_deref()) {
        inside.insert("basis", Basis::Estimate.id().into());
    }
    inside.fmt();
    match item {
        Item::Table(_) => {
            let table = std::mem::take(inside).into_table();
            replace_keys(item.as_table_like_mut()?, &table);
        }
        _ => put(item, table),
    }
    Some(())
}

/// A number as a table that gives it.
fn in_table(value: Value) -> Value {
    if value.is_inline_table() {
        return value;
    }
    let mut table = toml_edit::InlineTable::new();
    table.insert("value", value);
    Value::InlineTable(table)
}

/// Gives a table with a header of its own these keys and no others; keys that stay keep their comments.
fn replace_keys(table: &mut dyn TableLike, new: &toml_edit::Table) {
    let gone: Vec<String> =
        table.iter().map(|(key, _)| key.to_owned()).filter(|key| !new.contains_key(key)).collect();
    for key in gone {
        table.remove(&key);
    }
    for (key, item) in new {
        match (table.get_mut(key), item.as_value()) {
            (Some(old), Some(value)) => put(old, value.clone()),
            _ => {
                table.insert(key, item.clone());
            }
        }
    }
}

fn put_choice(root: &mut dyn TableLike, layer: Layer, choice: Choice) -> Option<()> {
    let mut basis = None;
    let current = below(root, &["layers", layer.id(), "current"], &mut basis)?;
    put(current.get_mut("choice")?, choice.to_string().into());
    // What was told of the old choice does not hold for the new one.
    put_bilingual(current.get_mut("what")?, &Text::of_words(texts::what))?;
    if !is_estimate(basis.as_deref()) {
        current.remove("source");
        current.remove("note");
        match current.get_mut("basis") {
            Some(item) => put(item, Basis::Estimate.id().into()),
            None => {
                current.insert("basis", toml_edit::value(Basis::Estimate.id()));
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests;
