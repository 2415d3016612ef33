//! Ids: each only once in a file, and those that another file explains.

use super::cursor::Cursor;
use super::document::{Item, Value};
use super::listed::List;
use super::provenance::Scope;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::domain::library::Library;
use crate::texts::problems::Flaw;
use std::collections::BTreeMap;

#[derive(Clone, Copy)]
pub struct References<'l> {
    /// Everything that was read; nothing when it makes no library.
    pub library: Option<&'l Library>,
    /// Did every file read without a problem? Otherwise an id may be unknown here that does exist.
    pub is_complete: bool,
}

impl References<'_> {
    /// Id of a case that may not be absent.
    pub fn case(self, cursor: Cursor<'_>, key: &str) -> Option<String> {
        self.needed(cursor, key, List::Case)
    }

    /// Id of an organisation that may not be absent.
    pub fn organisation(self, cursor: Cursor<'_>, key: &str) -> Option<String> {
        self.needed(cursor, key, List::Organisation)
    }

    /// Id of a direction that may not be absent.
    pub fn direction(self, cursor: Cursor<'_>, key: &str) -> Option<String> {
        self.needed(cursor, key, List::Direction)
    }

    fn needed(self, cursor: Cursor<'_>, key: &str, list: List) -> Option<String> {
        let item = &cursor.table.need(key, Need::Text)?.item;
        let id = cursor.as_text(item, Need::Text)?;
        self.is_known(cursor, item, list, id, id).then(|| id.to_owned())
    }

    /// Is there something with this id? Otherwise that is reported at the item, in which it was written so.
    pub fn is_known(self, cursor: Cursor<'_>, item: &Item, list: List, id: &str, written: &str) -> bool {
        let Some(library) = self.library else { return true };
        let known: Vec<&str> = match list {
            List::Case => library.cases.iter().map(|case| case.id.as_str()).collect(),
            List::Organisation => library.organisations.iter().map(|one| one.id.as_str()).collect(),
            List::Direction => library.directions.iter().map(|one| one.id.as_str()).collect(),
            _ => return true,
        };
        if known.contains(&id) || !self.is_complete {
            return true;
        }
        // The mend takes the place of all that was written, so what stands before the id comes back in it.
        let before = written.strip_suffix(id).unwrap_or_default();
        let valid: Vec<String> = known.iter().map(|id| format!("{before}{id}")).collect();
        cursor.unknown_word(item, list, written, &valid.iter().map(String::as_str).collect::<Vec<_>>());
        false
    }
}

/// The word that a value is, out of those that fit there; another one is reported.
pub fn one_of(cursor: Cursor<'_>, item: &Item, list: List, words: &[&str]) -> Option<String> {
    let word = cursor.as_text(item, Need::Text)?;
    if words.contains(&word) {
        return Some(word.to_owned());
    }
    cursor.unknown_word(item, list, word, words);
    None
}

/// The texts of a list that may not be absent or empty, each with its place.
pub fn needed_texts<'d>(cursor: Cursor<'d>, key: &str) -> Option<Vec<(&'d str, &'d Item)>> {
    let item = &cursor.table.need(key, Need::Texts)?.item;
    let Value::List(items) = &item.value else {
        cursor.wrong_form(item, Need::Texts);
        return None;
    };
    if items.is_empty() {
        cursor.reader.report(item.span.clone(), ProblemKind::Plain(Flaw::EmptyList));
        return None;
    }
    items.iter().map(|item| Some((cursor.as_text(item, Need::Text)?, item))).collect()
}

/// Where each id of a file stands first.
#[derive(Debug, Default)]
pub struct Ids(BTreeMap<String, usize>);

impl Ids {
    /// Notes the id of a table; reports one that is taken.
    pub fn note(&mut self, cursor: Cursor<'_>) {
        let Some((id, entry)) = cursor.id("id").zip(cursor.table.get("id")) else { return };
        let span = entry.item.span.clone();
        if let Some(&first) = self.0.get(&id) {
            let first_line = cursor.reader.line_of(first);
            cursor.reader.report(span, ProblemKind::DuplicateId { id, first_line });
        } else {
            self.0.insert(id, span.start);
        }
    }
}

/// Reads each table `[[key]]` of a file; those that could not be read are left out, and an id that is taken is reported.
pub fn read_each<'d, T>(root: &Scope<'d>, key: &str, read_one: impl Fn(&Scope<'d>) -> Option<T>) -> Vec<T> {
    let mut ids = Ids::default();
    let mut all = Vec::new();
    for cursor in root.cursor.needed_tables(key) {
        let one = read_one(&root.inside(cursor));
        ids.note(cursor);
        all.extend(one);
    }
    all
}
