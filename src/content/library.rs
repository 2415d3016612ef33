//! Library: all content files together.

use super::diagnosis::problem::{Problem, ProblemKind};
use super::file::{FileKind, SourceText, is_shipped};
use super::kinds::{
    base, case, checks, condition, demo, directions, events, lesson, organisation, portfolio, scenario,
};
use super::reading::cursor::Cursor;
use super::reading::document::Table;
use super::reading::provenance::{Scope, Sources};
use super::reading::reader::Reader;
use super::reading::references::References;
use super::reading::{leftovers, opening};
use super::{exploration, settings};
use crate::domain::case::Case;
use crate::domain::check::Check;
use crate::domain::event::Event;
use crate::domain::library::{Base, Library, Organisation};
use crate::domain::scenario::Direction;
use crate::guide::demo::Demo;
use crate::guide::lesson::{Guides, Lesson};
use crate::texts::problems::Flaw;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was read, and everything that is wrong.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The library of all files without problems; `None` when those do not make one.
    pub library: Option<Library>,
    /// The scripts of all files without problems.
    pub guides: Guides,
    /// All problems, file by file and from the top down.
    pub problems: Vec<Problem>,
}

/// The kinds of files that a library cannot do without.
const NEEDED: [(FileKind, ProblemKind); 3] = [
    (FileKind::Base, ProblemKind::Plain(Flaw::NoBase)),
    (FileKind::Case, ProblemKind::Plain(Flaw::NoCase)),
    (FileKind::Organisation, ProblemKind::Plain(Flaw::NoOrganisation)),
];

/// What the files without problems hold, so far.
#[derive(Default)]
struct Gathered {
    base: Option<Base>,
    cases: Vec<(i64, Case)>,
    organisations: Vec<(i64, Organisation)>,
    directions: Vec<Direction>,
    checks: Vec<Check>,
    events: Vec<Event>,
}

enum Content {
    Nothing,
    Base(Box<Base>),
    Case(i64, Box<Case>),
    Organisation(i64, Organisation),
    Directions(Vec<Direction>),
    Checks(Vec<Check>),
    Events(Vec<Event>),
}

/// Reads all content files together.
///
/// A case, organisation, direction, check, event or base of a later file takes the place of the one with the same id of an
/// earlier file. A file with problems is left out as a whole, so what it would have replaced stays.
pub fn read_library(files: &[SourceText]) -> Reading {
    let readers: Vec<_> = files.iter().map(Reader::new).collect();
    let opened: Vec<_> =
        files.iter().zip(&readers).map(|(file, reader)| opening::open(reader, file)).collect();
    let mut sources = Sources { incomplete: !readers.iter().all(Reader::is_clean), ..Sources::default() };
    for (reader, opened) in readers.iter().zip(&opened) {
        if let Some((_, root)) = opened {
            sources.gather(Cursor { reader, table: root });
        }
    }
    let kinds: Vec<_> = opened.iter().flatten().map(|(kind, _)| *kind).collect();
    let mut gathered = Gathered::default();
    let mut claims = Claims::default();
    for (reader, opened) in readers.iter().zip(&opened) {
        if let Some((kind, root)) = opened
            && let Some(content) = read_file(reader, *kind, root, &sources)
            && !claims.is_taken(Cursor { reader, table: root }, *kind)
        {
            gathered.add(content);
        }
    }
    let library = gathered.into_library();
    let is_complete = !sources.incomplete && readers.iter().all(Reader::is_clean);
    let references = References { library: library.as_ref(), is_complete };
    let mut demos: Vec<(i64, Demo)> = Vec::new();
    let mut lessons: Vec<(i64, Lesson)> = Vec::new();
    for (reader, opened) in readers.iter().zip(&opened) {
        if let Some((FileKind::Demo, root)) = opened
            && let Some(demo) = read_demo(reader, root, references)
        {
            put(&mut demos, demo, |(_, demo)| &demo.id);
        }
        if let Some((FileKind::Lesson, root)) = opened
            && let Some(lesson) = read_lesson(reader, root, references)
        {
            put(&mut lessons, lesson, |(_, lesson)| &lesson.id);
        }
    }
    let demos = in_order(demos, |demo| &demo.id).into_iter().map(Arc::new).collect();
    let lessons = in_order(lessons, |lesson| &lesson.id).into_iter().map(Arc::new).collect();
    let mut problems: Vec<_> = readers.into_iter().flat_map(Reader::into_problems).collect();
    // What is lacking only because its file has problems needs no problem of its own.
    if !sources.incomplete {
        let lacking = NEEDED.into_iter().filter(|(kind, _)| !kinds.contains(kind));
        problems.extend(lacking.map(|(_, what)| Problem::of_file("", what)));
    }
    Reading { library, guides: Guides { demos, lessons }, problems }
}

/// What may stand in a file of a kind: what its reader asks of a table that stands for every one.
pub fn outline(kind: FileKind) -> Table {
    let (root, any_file) = (Table::outlined(), SourceText { name: String::new(), text: String::new() });
    let reader = Reader::new(&any_file);
    let cursor = Cursor { reader: &reader, table: &root };
    let mut sources = Sources::default();
    if !matches!(kind, FileKind::Exploration | FileKind::Settings) {
        sources.gather(cursor);
    }
    let references = References { library: None, is_complete: false };
    match kind {
        FileKind::Demo => drop(demo::read(cursor, references)),
        FileKind::Lesson => drop(lesson::read(cursor, references)),
        FileKind::Scenario => drop(scenario::read(cursor, None)),
        FileKind::Portfolio => drop(portfolio::read(cursor, None)),
        FileKind::Exploration => drop(exploration::read_root(cursor, None)),
        FileKind::Settings => {
            let _ = settings::preferences(cursor, None);
            let _ = settings::keys::read(cursor);
        }
        _ => drop(read_content(cursor, kind, &sources)),
    }
    root
}

/// What may stand in a condition of a policy check.
pub fn outline_of_condition() -> Table {
    let (root, any_file) = (Table::outlined(), SourceText { name: String::new(), text: String::new() });
    let _condition = condition::read_table(Cursor { reader: &Reader::new(&any_file), table: &root });
    root
}

/// Reads a demo; `None` when it has problems. What it refers to was read before.
fn read_demo(reader: &Reader<'_>, root: &Table, references: References<'_>) -> Option<(i64, Demo)> {
    let demo = demo::read(Cursor { reader, table: root }, references);
    leftovers::report(reader, root);
    demo.filter(|_| reader.is_clean())
}

/// Reads a lesson; `None` when it has problems. What it refers to was read before.
fn read_lesson(reader: &Reader<'_>, root: &Table, references: References<'_>) -> Option<(i64, Lesson)> {
    let lesson = lesson::read(Cursor { reader, table: root }, references);
    leftovers::report(reader, root);
    lesson.filter(|_| reader.is_clean())
}

/// Reads a file of the library; `None` when it has problems, or leads through the program and is read later.
fn read_file(reader: &Reader<'_>, kind: FileKind, root: &Table, sources: &Sources) -> Option<Content> {
    if matches!(kind, FileKind::Demo | FileKind::Lesson) {
        return None;
    }
    let content = read_content(Cursor { reader, table: root }, kind, sources)?;
    leftovers::report(reader, root);
    content.filter(|_| reader.is_clean())
}

/// What a file of the library holds, as far as it could be read; the outer `None` when it is of another kind.
fn read_content(cursor: Cursor<'_>, kind: FileKind, sources: &Sources) -> Option<Option<Content>> {
    let scope = Scope::of_file(cursor, sources);
    Some(match kind {
        FileKind::Demo | FileKind::Lesson => return None,
        FileKind::Base => base::read(&scope).map(|base| Content::Base(Box::new(base))),
        FileKind::Sources => cursor.table("sources").map(|_| Content::Nothing),
        FileKind::Organisation => {
            organisation::read(&scope).map(|(order, organisation)| Content::Organisation(order, organisation))
        }
        FileKind::Directions => Some(Content::Directions(directions::read(&scope))),
        FileKind::Checks => Some(Content::Checks(checks::read(&scope))),
        FileKind::Events => Some(Content::Events(events::read(&scope))),
        FileKind::Case => case::read(&scope).map(|(order, case)| Content::Case(order, Box::new(case))),
        FileKind::Scenario | FileKind::Portfolio | FileKind::Exploration | FileKind::Settings => {
            let what = ProblemKind::OtherKind { found: kind, expected: None };
            cursor.reader.report(opening::kind_span(cursor.table), what);
            return None;
        }
    })
}

impl Gathered {
    fn add(&mut self, content: Content) {
        match content {
            Content::Nothing => {}
            Content::Base(base) => self.base = Some(*base),
            Content::Case(order, case) => put(&mut self.cases, (order, *case), |(_, case)| &case.id),
            Content::Organisation(order, organisation) => {
                put(&mut self.organisations, (order, organisation), |(_, organisation)| &organisation.id);
            }
            Content::Directions(directions) => {
                for direction in directions {
                    put(&mut self.directions, direction, |direction| &direction.id);
                }
            }
            Content::Checks(checks) => {
                for check in checks {
                    put(&mut self.checks, check, |check| &check.id);
                }
            }
            Content::Events(events) => {
                for event in events {
                    put(&mut self.events, event, |event| &event.id);
                }
            }
        }
    }

    fn into_library(self) -> Option<Library> {
        if self.cases.is_empty() || self.organisations.is_empty() {
            return None;
        }
        Some(Library {
            base: self.base?,
            cases: in_order(self.cases, |case| &case.id),
            organisations: in_order(self.organisations, |organisation| &organisation.id),
            directions: self.directions,
            checks: self.checks,
            events: self.events,
        })
    }
}

/// Puts a thing in the place of the one with the same id, or at the end.
fn put<T>(things: &mut Vec<T>, thing: T, id: impl Fn(&T) -> &String) {
    match things.iter_mut().find(|known| id(known) == id(&thing)) {
        Some(known) => *known = thing,
        None => things.push(thing),
    }
}

/// By order of display, then by id.
fn in_order<T>(mut things: Vec<(i64, T)>, id: impl Fn(&T) -> &String) -> Vec<T> {
    things.sort_by(|(one, first), (other, second)| one.cmp(other).then_with(|| id(first).cmp(id(second))));
    things.into_iter().map(|(_, thing)| thing).collect()
}

/// Which file of each directory has which id, and on which line: an id belongs to one file of a directory, while a file
/// elsewhere may take its place.
#[derive(Default)]
struct Claims(BTreeMap<(FileKind, String, String), (String, usize)>);

impl Claims {
    /// Does another of the user's files in the same directory describe the thing with this id? Then that is reported.
    fn is_taken(&mut self, root: Cursor<'_>, kind: FileKind) -> bool {
        let file = root.reader.file();
        if !matches!(kind, FileKind::Case | FileKind::Organisation) || is_shipped(file) {
            return false;
        }
        let Some((id, entry)) = root.id("id").zip(root.table.get("id")) else { return false };
        let directory = file.name.rsplit_once(['/', '\\']).map_or("", |(directory, _)| directory);
        let place = (file.name.clone(), root.reader.line_of(entry.item.span.start));
        let key = (kind, directory.to_owned(), id.clone());
        match self.0.get(&key) {
            Some((first, line)) if *first != file.name => {
                let what = ProblemKind::IdOfOtherFile { id, file: first.clone(), line: *line };
                root.reader.report(entry.item.span.clone(), what);
                true
            }
            _ => {
                self.0.insert(key, place);
                false
            }
        }
    }
}
