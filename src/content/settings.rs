//! The settings file: what a user likes to have otherwise, and the user's own keys.

pub mod keys;

use super::diagnosis::problem::{Need, Problem, ProblemKind};
use super::file::{FileKind, SourceText};
use super::reading::cursor::Cursor;
use super::reading::document::{Value, parse};
use super::reading::listed::List;
use super::reading::reader::Reader;
use super::reading::{leftovers, opening};
use crate::controls::keymap::Keymap;
use crate::domain::library::Library;
use crate::preferences::{FUTURES, IDLE_MINUTES, IdleDemo, OFF, Preferences, SEEDS, Setting};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// What a settings file says, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct SettingsReading {
    /// What is set, as far as it could be read.
    pub preferences: Preferences,
    /// The keys; the shipped ones when those of the file are not sound.
    pub keymap: Arc<Keymap>,
    /// All problems, from the top down.
    pub problems: Vec<Problem>,
}

impl Default for SettingsReading {
    fn default() -> Self {
        Self { preferences: Preferences::default(), keymap: Keymap::shipped(), problems: Vec::new() }
    }
}

/// Reads a settings file. With a library it also tells of an organisation that is not there. A file in which nothing is set
/// is sound.
pub fn read_settings(file: &SourceText, library: Option<&Library>) -> SettingsReading {
    let mut reading = SettingsReading::default();
    if parse(&file.text).is_some_and(|root| root.entries.is_empty()) {
        return reading;
    }
    let reader = Reader::new(file);
    if let Some((kind, root)) = opening::open(&reader, file) {
        if kind == FileKind::Settings {
            let cursor = Cursor { reader: &reader, table: &root };
            reading.preferences = preferences(cursor, library);
            if let Some(keymap) = keys::read(cursor) {
                reading.keymap = Arc::new(keymap);
            }
            leftovers::report(&reader, &root);
        } else {
            let what = ProblemKind::OtherKind { found: kind, expected: Some(FileKind::Settings) };
            reader.report(opening::kind_span(&root), what);
        }
    }
    reading.problems = reader.into_problems();
    reading
}

pub fn preferences(cursor: Cursor<'_>, library: Option<&Library>) -> Preferences {
    let whole = |setting, bounds| whole(cursor, setting, bounds);
    let truth = |setting: Setting| cursor.optional(setting.id(), |cursor| cursor.truth(setting.id()))?;
    Preferences {
        language: cursor.optional_member(Setting::Language.id()),
        theme: cursor.optional_member(Setting::Theme.id()),
        organisation: organisation(cursor, library),
        seed: whole(Setting::Seed, SEEDS).and_then(|seed| u64::try_from(seed).ok()),
        futures: whole(Setting::Futures, FUTURES).and_then(|futures| usize::try_from(futures).ok()),
        reduced_motion: truth(Setting::ReducedMotion),
        idle_demo: idle_demo(cursor),
        mouse: truth(Setting::Mouse),
        ascii: truth(Setting::Ascii),
    }
}

/// A whole number that may be absent.
fn whole(cursor: Cursor<'_>, setting: Setting, bounds: RangeInclusive<i64>) -> Option<i64> {
    cursor.optional(setting.id(), |cursor| cursor.whole(setting.id(), bounds))?
}

fn organisation(cursor: Cursor<'_>, library: Option<&Library>) -> Option<String> {
    let item = &cursor.table.may(Setting::Organisation.id(), Need::Text)?.item;
    let id = cursor.as_text(item, Need::Text)?;
    if let Some(library) = library.filter(|library| library.organisation(id).is_none()) {
        let valid: Vec<_> = library.organisations.iter().map(|one| one.id.as_str()).collect();
        cursor.unknown_word(item, List::Organisation, id, &valid);
        return None;
    }
    Some(id.to_owned())
}

/// Minutes, or the word for never.
fn idle_demo(cursor: Cursor<'_>) -> Option<IdleDemo> {
    let need = Need::Minutes { least: *IDLE_MINUTES.start(), most: *IDLE_MINUTES.end() };
    let item = &cursor.table.may(Setting::IdleDemo.id(), need)?.item;
    match &item.value {
        Value::Text(text) if text == OFF => Some(IdleDemo::Off),
        Value::Whole(_) | Value::TooLarge => {
            let minutes = whole(cursor, Setting::IdleDemo, IDLE_MINUTES)?;
            u16::try_from(minutes).ok().map(IdleDemo::After)
        }
        _ => {
            cursor.wrong_form(item, need);
            None
        }
    }
}
