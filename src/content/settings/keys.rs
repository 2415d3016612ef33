//! The tables of keys in a settings file: `[keys]` for every place, `[keys.compare]` for one.

use crate::content::diagnosis::key_problem::KeyProblem;
use crate::content::diagnosis::problem::{Mend, Need, ProblemKind};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Entry, Item, Value};
use crate::content::reading::listed::List;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::controls::key::{self, KeyNameFault};
use crate::controls::keymap::{Keymap, Place};
use crate::controls::remapping::{KeyChange, KeyFault};
use std::ops::Range;

struct Line {
    change: KeyChange,
    /// Where the name of the command stands.
    span: Range<usize>,
    keys: Vec<Range<usize>>,
}

/// Reads the keys; the shipped ones when there are none, nothing after reporting what is wrong.
pub fn read(root: Cursor<'_>) -> Option<Keymap> {
    let shipped = Keymap::shipped();
    let Some(table) = root.optional_table("keys") else { return Some((*shipped).clone()) };
    let mut lines = Vec::new();
    let mut is_sound = read_lines(table, &shipped, None, &mut lines);
    for place in Place::ALL {
        if let Some(below) = table.optional_table(place.id()) {
            is_sound &= read_lines(below, &shipped, Some(place), &mut lines);
        }
    }
    let changes: Vec<_> = lines.iter().map(|line| line.change.clone()).collect();
    let keymap = shipped.with_changes(&changes);
    let faults = keymap.faults();
    report(table, &shipped, &lines, &faults);
    (is_sound && faults.is_empty()).then_some(keymap)
}

/// Reads the lines of one table; tells whether all of them are sound.
fn read_lines(cursor: Cursor<'_>, shipped: &Keymap, place: Option<Place>, lines: &mut Vec<Line>) -> bool {
    let mut is_sound = true;
    for command in Command::ALL.into_iter().filter(|&command| is_there(shipped, place, command)) {
        let Some(entry) = cursor.table.may(command.id(), Need::Keys) else { continue };
        match read_keys(cursor, place, entry) {
            Some(keys) => {
                let (keys, spans): (Vec<_>, Vec<_>) = keys.into_iter().unzip();
                let change = KeyChange { place, command, keys };
                lines.push(Line { change, span: entry.key_span.clone(), keys: spans });
            }
            None => is_sound = false,
        }
    }
    is_sound
}

fn is_there(shipped: &Keymap, place: Option<Place>, command: Command) -> bool {
    match place {
        Some(place) => shipped.bindings_in(place).any(|row| row.command == command),
        None => shipped.bindings().iter().any(|row| row.command == command && !row.place.takes_text()),
    }
}

/// One key in quotes or a list of them, each with its place in the file.
fn read_keys(cursor: Cursor<'_>, place: Option<Place>, entry: &Entry) -> Option<Vec<(Key, Range<usize>)>> {
    let items = match &entry.item.value {
        Value::List(items) => items.iter().collect(),
        Value::Text(_) => vec![&entry.item],
        _ => {
            cursor.wrong_form(&entry.item, Need::Keys);
            return None;
        }
    };
    let mut keys: Vec<(Key, Range<usize>)> = Vec::new();
    let mut is_sound = true;
    for item in items {
        match read_key(cursor, place, item) {
            Some(key) if keys.iter().any(|(known, _)| *known == key) => {
                cursor.reader.report(item.span.clone(), ProblemKind::Repeated(key::name(key)));
                is_sound = false;
            }
            Some(key) => keys.push((key, item.span.clone())),
            None => is_sound = false,
        }
    }
    is_sound.then_some(keys)
}

fn read_key(cursor: Cursor<'_>, place: Option<Place>, item: &Item) -> Option<Key> {
    let is_space = matches!(&item.value, Value::Text(text) if text == " ");
    let written = if is_space { "space" } else { cursor.as_text(item, Need::Keys)? };
    let (what, mend) = match key::parse(written) {
        Ok(key @ Key::Char(_)) => match place.filter(|place| place.takes_text()) {
            Some(place) => (KeyProblem::IsText(key, place), None),
            None => return Some(key),
        },
        Ok(key) => return Some(key),
        Err(KeyNameFault::Unknown) => {
            let names = key::names();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            cursor.unknown_word(item, List::Key, written, &names);
            return None;
        }
        Err(KeyNameFault::SentAs(key)) => {
            let mend = Mend::Replace(format!("\"{}\"", key::name(key)));
            (KeyProblem::SentAs { written: written.to_owned(), key }, Some(mend))
        }
        Err(KeyNameFault::NotSent) => (KeyProblem::NotSent(written.to_owned()), None),
    };
    cursor.reader.report_with(item.span.clone(), ProblemKind::Keys(what), mend);
    None
}

/// Reports each fault at the line that brings it about.
fn report(table: Cursor<'_>, shipped: &Keymap, lines: &[Line], faults: &[KeyFault]) {
    let mut told: Vec<(Command, Range<usize>)> = Vec::new();
    for fault in faults {
        let (span, mend) = match *fault {
            KeyFault::Twice { place, key, commands } => {
                let Some((line, span)) = line_of(lines, place, key, &commands) else { continue };
                (span, other_keys(shipped, lines, place, key, commands, line.change.command))
            }
            KeyFault::Hides { place, key, commands } => {
                told.extend(lines.iter().map(|line| (commands[1], line.span.clone())));
                let Some((_, span)) = line_of(lines, place, key, &commands) else { continue };
                (span, None)
            }
            KeyFault::NoKey { command, .. } => {
                let own = lines.iter().rfind(|line| line.change.command == command);
                let span = own.map_or_else(|| table.table.header.clone(), |line| line.span.clone());
                // What is missing everywhere is missing in each place; once is enough.
                if told.iter().any(|(known, _)| *known == command) {
                    continue;
                }
                told.push((command, span.clone()));
                (span, None)
            }
        };
        table.reader.report_with(span, ProblemKind::Keys(KeyProblem::Fault(*fault)), mend);
    }
}

/// The last line that gives one of the commands this key in this place, and where the key stands.
fn line_of<'l>(
    lines: &'l [Line],
    place: Place,
    key: Key,
    commands: &[Command],
) -> Option<(&'l Line, Range<usize>)> {
    let about = |line: &&Line| commands.contains(&line.change.command) && line.change.holds_in(place);
    lines.iter().filter(about).rev().find_map(|line| {
        let at = line.change.keys.iter().position(|&own| own == key)?;
        Some((line, line.keys.get(at)?.clone()))
    })
}

/// The line that leaves the other command its other keys, when the user gave it none and it has others.
fn other_keys(
    shipped: &Keymap,
    lines: &[Line],
    place: Place,
    key: Key,
    commands: [Command; 2],
    own: Command,
) -> Option<Mend> {
    let other = commands.into_iter().find(|command| *command != own)?;
    if lines.iter().any(|line| line.change.command == other) {
        return None;
    }
    let left = shipped.keys_for(place, other).iter().filter(|&&known| known != key);
    let left: Vec<_> = left.map(|&key| format!("{:?}", key::name(key))).collect();
    (!left.is_empty()).then(|| Mend::Add(format!("{} = [{}]", other.id(), left.join(", "))))
}
