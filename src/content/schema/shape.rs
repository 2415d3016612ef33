//! Shape: what may stand in a file, as a tree of tables and keys.

use crate::content::diagnosis::problem::Need;
use crate::content::reading::listed::List;
use crate::domain::parameter::{Owner, Parameter};

/// What may stand at a key.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A value of the kind that a reader needs.
    Value(Need),
    Words {
        list: List,
        least: usize,
        most: usize,
    },
    /// A number or range for whatever number of the model is named beside it.
    AnyNumber,
    /// A number or range that the user put in the place of a shipped one.
    OwnNumber(Parameter),
    /// A name: one text, or one in each language.
    Name,
    Conditions,
    Table(Table),
    Tables(Table),
    /// Tables, each under an id that the writer of the file thinks of.
    ByName(Table),
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    pub keys: Vec<Key>,
    pub provenance: bool,
    /// Keys of which there must be exactly one; any when empty.
    pub one_of: Vec<&'static str>,
    /// Keys of which there must be at least one; any when empty.
    pub any_of: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub struct Key {
    pub name: String,
    pub shape: Shape,
    pub needed: bool,
}

impl Table {
    /// A table without keys yet that may hold a basis, source and note.
    pub fn with_provenance() -> Self {
        Self { provenance: true, ..Self::default() }
    }

    /// The same with a key that must be there.
    pub fn with(mut self, name: &str, shape: Shape) -> Self {
        self.keys.push(Key { name: name.to_owned(), shape, needed: true });
        self
    }

    /// The same with a key that may be there.
    pub fn may(mut self, name: &str, shape: Shape) -> Self {
        self.keys.push(Key { name: name.to_owned(), shape, needed: false });
        self
    }

    /// The same with the numbers of an owner, in the tables that their paths name.
    pub fn with_numbers(mut self, owner: Owner) -> Self {
        for parameter in Parameter::all().into_iter().filter(|parameter| parameter.owner() == owner) {
            if let Some((key, tables)) = parameter.path().split_last() {
                self = self.inside(tables, &|table| table.with(key, Shape::Value(Need::Number(parameter))));
            }
        }
        self
    }

    /// A table of own numbers whose ids begin with `start`: each in quotes as a whole, or in the tables of its parts.
    pub fn of_own_numbers(start: &str) -> Self {
        let mut table = Self::default();
        for parameter in Parameter::all() {
            let id = parameter.id();
            let Some(rest) = id.strip_prefix(start) else { continue };
            table = table.may(rest, Shape::OwnNumber(parameter));
            if let Some((first, _)) = rest.split_once('.')
                && !table.keys.iter().any(|key| key.name == first)
            {
                table = table.may(first, Shape::Table(Self::of_own_numbers(&format!("{start}{first}."))));
            }
        }
        table
    }

    /// The same after a change to a table below it, which is made when it is not there yet.
    pub fn inside(mut self, path: &[&str], change: &dyn Fn(Self) -> Self) -> Self {
        let Some((first, rest)) = path.split_first() else { return change(self) };
        let known = self.keys.iter_mut().find(|key| key.name == *first);
        match known {
            Some(Key { shape: Shape::Table(table), .. }) => {
                *table = std::mem::take(table).inside(rest, change);
                self
            }
            _ => self.with(first, Shape::Table(Self::with_provenance().inside(rest, change))),
        }
    }
}
