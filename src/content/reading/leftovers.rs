//! Leftovers: keys that nobody asked for, and keys that were asked for and are not there.

use super::document::{Entry, PROVENANCE, Table, Value};
use super::number;
use super::reader::Reader;
use crate::content::diagnosis::problem::{Mend, Need, ProblemKind};
use crate::content::diagnosis::synonyms::meant;
use crate::texts::needs::Form;
use std::ops::Range;

/// Of so many unknown keys is looked for what was meant; of a file with more nobody reads them all.
const MOST_MEANT: usize = 500;

/// So many keys of the outer table are no slips any more.
const FEW_STRAYS: usize = 3;

/// Reports unknown and missing keys of a file after everything in it was asked for.
///
/// A missing key that is clearly meant by an unknown one is not reported as well.
pub fn report(reader: &Reader<'_>, root: &Table) {
    let mut tables = vec![root];
    // The table that each of them stands in.
    let mut around = vec![None];
    gather(root, &mut tables, &mut around);
    let mut looked_at = 0;
    for (table, outer) in tables.iter().zip(around) {
        report_unknown(reader, table, outer, &tables, &mut looked_at);
    }
    for table in &tables {
        report_missing(reader, root, table);
    }
}

/// Reports the keys of a table that nobody asked for; `looked_at` counts those of the whole file.
fn report_unknown(
    reader: &Reader<'_>,
    table: &Table,
    outer: Option<&Table>,
    tables: &[&Table],
    looked_at: &mut usize,
) {
    let (read, unread): (Vec<_>, Vec<_>) = table.entries.iter().partition(|(_, entry)| entry.asked.get());
    let mut lost = LostHeader {
        is_of_own: lacks_a_table(table),
        next: outer.filter(|outer| strays(outer, &unread) >= FEW_STRAYS),
        is_told: false,
    };
    for &(key, entry) in &unread {
        *looked_at += 1;
        let is_beyond = *looked_at > MOST_MEANT;
        if is_beyond && lost.is_of_own && lost.is_told {
            continue;
        }
        if is_beyond || reader.is_full() {
            // It is counted; nobody reads what was meant by it.
            let (belongs, table, free) = Default::default();
            let what = ProblemKind::UnknownKey { key: key.clone(), table, belongs, free };
            reader.report(entry.key_span.clone(), what);
            continue;
        }
        let absent: Vec<String> = table.absent.borrow().keys().cloned().collect();
        let meant = meant(key, absent.iter().map(String::as_str))
            .map(str::to_owned)
            .or_else(|| twin(&read, key, entry).map(str::to_owned))
            .or_else(|| only_one(table, entry, unread.len()));
        let mut home = if meant.is_some() { None } else { home_of(key, table, tables) };
        match &meant {
            Some(meant) => explained(table, meant),
            None if home.is_none() && lost.has_strayed(key) => {
                if std::mem::replace(&mut lost.is_told, true) {
                    continue;
                }
                home = lost.home_of(key);
            }
            None => {}
        }
        let what = ProblemKind::UnknownKey {
            key: key.clone(),
            table: table.path.clone(),
            belongs: home.map(|home| home.path.clone()),
            free: absent.iter().filter(|free| !is_provenance(free)).cloned().collect(),
        };
        reader.report_with(entry.key_span.clone(), what, meant.map(Mend::Replace));
        if let Some(home) = home {
            explained(home, key);
        }
    }
}

/// A header that seems lost: the keys below it strayed into the table above, and telling the first of them is enough.
struct LostHeader<'t> {
    /// That of a table that is missing in this one?
    is_of_own: bool,
    /// That of the next table of a list: its keys follow those of a table in the one before, which has read such keys.
    next: Option<&'t Table>,
    is_told: bool,
}

impl<'t> LostHeader<'t> {
    fn has_strayed(&self, key: &str) -> bool {
        self.is_of_own || self.home_of(key).is_some()
    }

    fn home_of(&self, key: &str) -> Option<&'t Table> {
        self.next.filter(|outer| has_read(outer, key))
    }
}

/// Reports the keys of a table that were asked for and are not there.
fn report_missing(reader: &Reader<'_>, root: &Table, table: &Table) {
    let absent = table.absent.borrow();
    let needed: Vec<(&String, Need)> =
        absent.iter().filter_map(|(key, need)| Some((key, (*need)?))).collect();
    if table.entries.is_empty() && !table.path.is_empty() && needed.len() > 1 {
        let needed = needed.into_iter().map(|(key, _)| key.clone()).collect();
        let what = ProblemKind::EmptyTable { table: table.path.clone(), needed };
        return reader.report(table.header.clone(), what);
    }
    for (key, need) in needed {
        let what = ProblemKind::MissingKey { key: key.clone(), table: table.path.clone(), need };
        let (place, mend) = addition(reader, root, table, key, need);
        reader.report_with(place, what, mend);
    }
}

/// Where what is missing can be written, and what to write there.
fn addition(
    reader: &Reader<'_>,
    root: &Table,
    table: &Table,
    key: &str,
    need: Need,
) -> (Range<usize>, Option<Mend>) {
    let text = reader.file().text.as_str();
    if matches!(need, Need::Table | Need::TablesById | Need::Tables | Need::Conditions) {
        // Below a new header all that follows would be in it, so it comes after what is there.
        let end = section_end(text, table.end());
        return (end..end, Some(Mend::Add(example(key, need, &table.path))));
    }
    let here = table.header.clone();
    let line = example(key, need, &table.path);
    match shape(text, table) {
        Shape::Headed => (here, Some(Mend::Add(line))),
        Shape::Dotted(prefix) => (here, Some(Mend::Add(format!("{prefix}.{line}")))),
        Shape::Implied => (root.header.clone(), Some(Mend::Add(format!("{}.{line}", table.path)))),
        Shape::Braces => {
            let inside = text.get(here.clone()).and_then(|text| text.strip_suffix('}')).map(str::trim_end);
            let mend = inside.filter(|inside| !inside.contains('\n')).map(|inside| {
                let comma = if inside.ends_with(['{', ',']) { "" } else { "," };
                let whole = format!("{inside}{comma} {line} }}");
                Mend::Within { add: line.clone(), whole }
            });
            (here, mend)
        }
    }
}

/// The end of the last key between a place and the next header.
fn section_end(text: &str, place: usize) -> usize {
    let (mut at, mut end) = (place, place);
    for (number, line) in text.get(place..).unwrap_or_default().split_inclusive('\n').enumerate() {
        let shown = line.trim_start();
        if number > 0 && shown.starts_with('[') {
            break;
        }
        if number > 0 && !shown.is_empty() && !shown.starts_with('#') {
            end = at + line.trim_end().len();
        }
        at += line.len();
    }
    end
}

/// How a table is written.
enum Shape {
    /// Below a header of its own, or the file itself.
    Headed,
    Braces,
    /// As the first part of a key; that part, as it is written.
    Dotted(String),
    /// Only by the headers of tables in it, or within braces.
    Implied,
}

fn shape(text: &str, table: &Table) -> Shape {
    let above = text.get(..table.header.start).unwrap_or_default();
    let line = above.rfind('\n').map_or(0, |end| end + 1);
    let before = text.get(line..table.header.end).unwrap_or_default().trim_start();
    match text.as_bytes().get(table.header.start) {
        _ if table.path.is_empty() => Shape::Headed,
        Some(b'[') => Shape::Headed,
        Some(b'{') => Shape::Braces,
        _ if before.contains(['[', '{', '=']) => Shape::Implied,
        _ => Shape::Dotted(before.to_owned()),
    }
}

/// How many of the keys that nobody asked for stand in the outer table too.
fn strays(outer: &Table, unread: &[(&String, &Entry)]) -> usize {
    unread.iter().filter(|(key, _)| has_read(outer, key)).count()
}

fn has_read(table: &Table, key: &str) -> bool {
    table.entries.get(key).is_some_and(|entry| entry.asked.get())
}

fn lacks_a_table(table: &Table) -> bool {
    table.absent.borrow().values().any(|need| matches!(need, Some(Need::Table | Need::Tables)))
}

fn gather<'t>(table: &'t Table, tables: &mut Vec<&'t Table>, around: &mut Vec<Option<&'t Table>>) {
    for below in table.below() {
        tables.push(below);
        around.push(Some(table));
        gather(below, tables, around);
    }
}

/// The table beside an unknown one that must be the other half of it; what it lacked stands in the unknown one.
fn twin<'t>(read: &[(&'t String, &'t Entry)], key: &str, unknown: &Entry) -> Option<&'t str> {
    let Value::Table(unknown) = &unknown.item.value else { return None };
    let word = meant(key, read.iter().map(|(key, _)| key.as_str()))?;
    let (_, entry) = read.iter().find(|(key, _)| *key == word)?;
    let Value::Table(known) = &entry.item.value else { return None };
    completes(unknown, known).then_some(word)
}

/// Does one table hold something that the other lacks? That is then no longer missing.
fn completes(unknown: &Table, known: &Table) -> bool {
    let mut completes = false;
    for (key, entry) in &unknown.entries {
        let lacked = known.absent.borrow().get(key).is_some_and(Option::is_some);
        if lacked {
            explained(known, key);
        }
        let below = match (&entry.item.value, known.entries.get(key).map(|entry| &entry.item.value)) {
            (Value::Table(unknown), Some(Value::Table(known))) => self::completes(unknown, known),
            _ => false,
        };
        completes |= lacked || below;
    }
    completes
}

/// The one key that is missing in a table with one unknown key, when the value could be its.
fn only_one(table: &Table, unknown: &Entry, unknowns: usize) -> Option<String> {
    let absent = table.absent.borrow();
    let mut needed = absent.iter().filter_map(|(key, need)| Some((key, (*need)?)));
    let (key, need) = needed.next()?;
    let is_only = needed.next().is_none() && unknowns == 1;
    let fits = match need {
        Need::Number(_) | Need::OwnNumber(_) | Need::Bare(_) | Need::Whole { .. } | Need::Factor => {
            Form::Number
        }
        Need::Text | Need::Name | Need::Choice | Need::InLanguage(_) | Need::Link | Need::Date => Form::Text,
        Need::Translated => Form::Table,
        _ => return None,
    };
    (is_only && unknown.item.value.form() == fits).then(|| key.clone())
}

/// The other table in which a key is missing.
fn home_of<'t>(key: &str, here: &Table, tables: &[&'t Table]) -> Option<&'t Table> {
    let needs_it = |table: &&&Table| table.absent.borrow().get(key).is_some_and(Option::is_some);
    tables.iter().filter(|table| !std::ptr::eq(**table, here)).find(needs_it).copied()
}

/// The key is not missing after all: it stands there under another name or in another place.
fn explained(table: &Table, key: &str) {
    if let Some(need) = table.absent.borrow_mut().get_mut(key) {
        *need = None;
    }
}

/// May it stand in any table? Then naming it helps nobody.
fn is_provenance(key: &str) -> bool {
    PROVENANCE.contains(&key) || key == "sources"
}

fn example(key: &str, need: Need, table: &str) -> String {
    let path = if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") };
    match need {
        Need::Number(parameter) | Need::OwnNumber(parameter) | Need::Bare(parameter) => {
            number::example(key, parameter)
        }
        Need::Whole { least, .. } => format!("{key} = {}", if key == "years" { 10 } else { least.max(1) }),
        Need::Id => format!("{key} = \"…\""),
        Need::Link => format!("{key} = \"https://…\""),
        Need::Text | Need::Name | Need::InLanguage(_) => format!("{key} = \"…\""),
        Need::Texts => format!("{key} = [\"…\"]"),
        Need::Translated => format!("{key} = {{ nl = \"…\", en = \"…\" }}"),
        Need::Minutes { .. } => format!("{key} = 10"),
        Need::Keys => format!("{key} = \"x\""),
        Need::Truth => format!("{key} = false"),
        Need::Member(list) => format!("{key} = {:?}", list.words().first().unwrap_or(&"…")),
        Need::Members { list, .. } => format!("{key} = [{:?}]", list.words().first().unwrap_or(&"…")),
        Need::Choice => format!("{key} = \"reuse:market\""),
        Need::Table | Need::TablesById => format!("[{path}]"),
        Need::Tables | Need::Conditions => format!("[[{path}]]"),
        Need::Decimal | Need::AnyNumber => format!("{key} = 0.5"),
        Need::Numbers => format!("{key} = [1, 2]"),
        Need::Date => format!("{key} = \"2026-01-01\""),
        Need::Factor => format!("{key} = 1.5"),
        Need::Condition => format!("{key} = {{ mode = [\"outsource\"] }}"),
    }
}
