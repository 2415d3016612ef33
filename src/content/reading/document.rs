//! Document: a parsed TOML file that remembers which of its keys were asked for.

use crate::content::diagnosis::problem::Need;
use crate::texts::needs::Form;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
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
    /// What may stand in it, of a table that stands for every file of its kind; nothing for one of a real file.
    pub outline: Option<Outline>,
}

/// What a reader asks of a table, written down in the order of asking. So a schema tells what the reader asks for, and no
/// key is listed twice.
#[derive(Default)]
pub struct Outline {
    pub keys: RefCell<Vec<Key>>,
    pub has_provenance: Cell<bool>,
    /// Keys of which there must be exactly one; any when empty.
    pub one_of: RefCell<Vec<&'static str>>,
    /// Keys of which there must be at least one; any when empty.
    pub any_of: RefCell<Vec<&'static str>>,
    /// Keys that may be absent, although their reader asks as if they may not.
    optional: RefCell<BTreeSet<String>>,
    below: OnceCell<Box<Below>>,
}

/// A key that may stand in a table, and what it needs.
#[derive(Clone)]
pub struct Key {
    pub name: String,
    pub need: Need,
    pub is_needed: bool,
}

/// The outline of a table at a key, and of those at further keys.
struct Below {
    key: String,
    table: Table,
    next: OnceCell<Box<Self>>,
}

impl Outline {
    /// From here on a key may be absent, although its reader asks as if it may not.
    pub fn allow_absence(&self, key: &str) {
        self.optional.borrow_mut().insert(key.to_owned());
    }

    /// What was asked first holds; who asks for a key that may not be absent decides.
    fn note(&self, key: &str, need: Need, is_needed: bool) {
        if self.has_provenance.get() && PROVENANCE.contains(&key) {
            return;
        }
        let is_needed = is_needed && !self.optional.borrow().contains(key);
        let mut keys = self.keys.borrow_mut();
        match keys.iter_mut().find(|known| known.name == key) {
            Some(known) => known.is_needed |= is_needed,
            None => keys.push(Key { name: key.to_owned(), need, is_needed }),
        }
    }

    /// The outline of the table at a key, or of every table there.
    pub fn below(&self, key: &str) -> &Table {
        let mut place = &self.below;
        loop {
            let below = place.get_or_init(|| {
                Box::new(Below { key: key.to_owned(), table: Table::outlined(), next: OnceCell::new() })
            });
            if below.key == key {
                return &below.table;
            }
            place = &below.next;
        }
    }
}

/// The keys that tell where numbers come from and how sure they are, in every table that can hold them.
pub const PROVENANCE: [&str; 5] = ["basis", "source", "anchors", "note", "exact"];

pub struct Entry {
    pub key_span: Range<usize>,
    pub item: Item,
    pub asked: Cell<bool>,
}

pub struct Item {
    pub span: Range<usize>,
    pub value: Value,
}

impl Item {
    fn end(&self) -> usize {
        match &self.value {
            Value::Table(table) => table.end().max(self.span.end),
            Value::List(items) => items.iter().map(Self::end).fold(self.span.end, usize::max),
            _ => self.span.end,
        }
    }
}

#[expect(
    clippy::large_enum_variant,
    reason = "Values stand in a tree that is read once, and most are tables."
)]
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
    /// A table that stands for every file of its kind: nothing is in it, and what is asked of it is its outline.
    pub fn outlined() -> Self {
        Self {
            path: String::new(),
            header: 0..0,
            entries: BTreeMap::new(),
            absent: RefCell::default(),
            outline: Some(Outline::default()),
        }
    }

    /// The entry at a key that is asked for elsewhere with what it needs. Asking is remembered.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.ask(key, None)
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The entry at a key that may be absent. Asking is remembered.
    pub fn may(&self, key: &str, need: Need) -> Option<&Entry> {
        if let Some(outline) = &self.outline {
            outline.note(key, need, false);
        }
        self.ask(key, None)
    }

    /// The entry at a key that may not be absent. Asking is remembered.
    pub fn need(&self, key: &str, need: Need) -> Option<&Entry> {
        if let Some(outline) = &self.outline {
            outline.note(key, need, true);
        }
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

    /// Where the last of what is in it ends.
    pub fn end(&self) -> usize {
        let ends = self.entries.values().map(|entry| entry.key_span.end.max(entry.item.end()));
        ends.fold(self.header.end, usize::max)
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
    DeTable::parse(text).ok().map(|document| built(&document))
}

/// What the parser read, as a table that remembers what is asked of it.
pub fn built(document: &Spanned<DeTable<'_>>) -> Table {
    let mut root = table(document.get_ref(), String::new(), 0..0);
    root.header = root
        .entries
        .values()
        .map(|entry| entry.key_span.start..entry.key_span.end)
        .min_by_key(|span| span.start)
        .unwrap_or_default();
    root
}

fn table(source: &DeTable<'_>, path: String, header: Range<usize>) -> Table {
    let entries = source
        .iter()
        .map(|(key, value)| {
            let name = key.get_ref().to_string();
            let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let mut item = item(value, below);
            if item.span.is_empty() {
                // A value that could not be read has no place; its key has.
                item.span = key.span();
            }
            (name, Entry { key_span: key.span(), item, asked: Cell::new(false) })
        })
        .collect();
    Table { path, header, entries, absent: RefCell::default(), outline: None }
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
