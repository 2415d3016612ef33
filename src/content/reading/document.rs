//! Document: a parsed TOML file that remembers which of its keys were asked for.

use crate::content::diagnosis::problem::{Form, Need};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub struct Table {
    /// The keys that lead to it, joined by dots; empty for the file itself.
    pub path: String,
    /// Where it begins: its header, its opening brace, or the first key of the file.
    pub header: Range<usize>,
    pub entries: BTreeMap<String, Entry>,
    /// Keys that were asked for and are absent; with what is needed when they may not be.
    pub absent: RefCell<BTreeMap<String, Option<Need>>>,
}

pub struct Entry {
    pub key_span: Range<usize>,
    pub item: Item,
    pub asked: Cell<bool>,
}

pub struct Item {
    pub span: Range<usize>,
    pub value: Value,
}

pub enum Value {
    Text(String),
    Whole(i64),
    /// A decimal number; may be NaN or infinite when written so.
    Decimal(f64),
    /// A number beyond what the machine can hold.
    TooLarge,
    Truth(bool),
    Moment,
    List(Vec<Item>),
    Table(Table),
}

impl Value {
    pub const fn form(&self) -> Form {
        match self {
            Self::Text(_) => Form::Text,
            Self::Whole(_) | Self::Decimal(_) | Self::TooLarge => Form::Number,
            Self::Truth(_) => Form::Truth,
            Self::Moment => Form::Moment,
            Self::List(_) => Form::List,
            Self::Table(_) => Form::Table,
        }
    }
}

impl Table {
    /// The entry at a key. Asking is remembered.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.ask(key, None)
    }

    /// The entry at a key that may not be absent. Asking is remembered.
    pub fn need(&self, key: &str, need: Need) -> Option<&Entry> {
        self.ask(key, Some(need))
    }

    fn ask(&self, key: &str, need: Option<Need>) -> Option<&Entry> {
        let entry = self.entries.get(key);
        match entry {
            Some(entry) => entry.asked.set(true),
            None => {
                let mut absent = self.absent.borrow_mut();
                let known = absent.entry(key.to_owned()).or_default();
                *known = known.or(need);
            }
        }
        entry
    }

    /// Was anything asked of it? Of a table where none belongs, nothing is asked.
    pub fn is_read(&self) -> bool {
        !self.absent.borrow().is_empty() || self.entries.values().any(|entry| entry.asked.get())
    }

    pub fn has_unread(&self) -> bool {
        self.entries.values().any(|entry| !entry.asked.get())
    }

    /// The tables directly below it that were read, also those in lists.
    pub fn below(&self) -> impl Iterator<Item = &Self> {
        let below = self.entries.values().flat_map(|entry| match &entry.item.value {
            Value::Table(table) => vec![table],
            Value::List(items) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Table(table) => Some(table),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        });
        below.filter(|table| table.is_read())
    }
}

/// Parses a file; `None` when it breaks the grammar of TOML.
pub fn parse(text: &str) -> Option<Table> {
    let document = DeTable::parse(text).ok()?;
    let mut root = table(document.get_ref(), String::new(), 0..0);
    root.header = root
        .entries
        .values()
        .map(|entry| entry.key_span.start..entry.key_span.end)
        .min_by_key(|span| span.start)
        .unwrap_or_default();
    Some(root)
}

fn table(source: &DeTable<'_>, path: String, header: Range<usize>) -> Table {
    let entries = source
        .iter()
        .map(|(key, value)| {
            let name = key.get_ref().to_string();
            let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let entry = Entry { key_span: key.span(), item: item(value, below), asked: Cell::new(false) };
            (name, entry)
        })
        .collect();
    Table { path, header, entries, absent: RefCell::default() }
}

fn item(source: &Spanned<DeValue<'_>>, path: String) -> Item {
    let span = source.span();
    let value = match source.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::TooLarge, Value::Whole)
        }
        DeValue::Float(number) => decimal(number.as_str()),
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Datetime(_) => Value::Moment,
        DeValue::Array(items) => Value::List(items.iter().map(|one| item(one, path.clone())).collect()),
        DeValue::Table(below) => Value::Table(table(below, path, span.clone())),
    };
    Item { span, value }
}

/// A decimal number as TOML writes it.
fn decimal(text: &str) -> Value {
    match text.parse::<f64>() {
        Ok(number) if number.is_infinite() && !text.contains("inf") => Value::TooLarge,
        Ok(number) => Value::Decimal(number),
        Err(_) => Value::TooLarge,
    }
}
