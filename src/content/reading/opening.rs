//! Opening a file: its grammar, and its first key, which says what it holds.

use super::cursor::Cursor;
use super::document::{self, Table};
use super::reader::Reader;
use super::syntax;
use crate::content::diagnosis::problem::{Mend, NOT_UTF8, ProblemKind};
use crate::content::diagnosis::suggestion::nearest;
use crate::content::file::{FileKind, SourceText};
use crate::texts::problems::Flaw;
use std::ops::Range;
use toml::de::DeTable;

/// The key that says what a file holds.
const KIND: &str = "speelveld";

/// Parses a file and says of what kind it is; `None` after reporting why that cannot be said. Of a file that breaks the grammar
/// what can be read is given, after reporting what cannot.
pub fn open(reader: &Reader<'_>, file: &SourceText) -> Option<(FileKind, Table)> {
    let sound = || document::parse(&file.text).filter(|_| !file.text.contains(NOT_UTF8));
    let hopeless = syntax::hopeless(&file.text);
    let sound = if hopeless.is_none() { sound() } else { None };
    let root =
        sound.unwrap_or_else(|| syntax::report(reader, hopeless.unwrap_or(&file.text), hopeless.is_some()));
    if root.entries.is_empty() {
        if reader.is_clean() {
            reader.report(0..0, ProblemKind::Plain(Flaw::EmptyFile));
        }
        return None;
    }
    let kind = if root.entries.contains_key(KIND) {
        Cursor { reader, table: &root }.optional_member::<FileKind>(KIND)
    } else {
        let slip = nearest_key(&root);
        let mend = slip
            .is_none()
            .then(|| Mend::Add(format!("{KIND} = \"{}\"", likely_kind(&root).unwrap_or(FileKind::Case).id())))
            .or_else(|| Some(Mend::Replace(KIND.to_owned())));
        reader.report_with(
            slip.unwrap_or_else(|| root.header.clone()),
            ProblemKind::Plain(Flaw::MissingKind),
            mend,
        );
        None
    };
    let said = kind?;
    if let Some(likely) = mixed_up(&root, said) {
        let mend = Mend::Replace(format!("\"{}\"", likely.id()));
        reader.report_with(kind_span(&root), ProblemKind::LooksLike { said, likely }, Some(mend));
        return None;
    }
    Some((said, root))
}

/// What a file says that it holds, as far as that can be read.
pub fn kind_of(file: &SourceText) -> Option<FileKind> {
    let begin = syntax::begin(&file.text).unwrap_or(&file.text);
    let head = begin.find("\n[").and_then(|end| begin.get(..end)).unwrap_or(begin);
    let (root, _) = DeTable::parse_recoverable(head);
    let written = root.get_ref().get(KIND)?.get_ref().as_str()?;
    FileKind::ALL.into_iter().find(|kind| kind.id() == written)
}

pub fn kind_span(root: &Table) -> Range<usize> {
    root.entries.get(KIND).map_or_else(|| root.header.clone(), |entry| entry.item.span.clone())
}

/// A key at the top that must have been meant as the kind.
fn nearest_key(root: &Table) -> Option<Range<usize>> {
    root.entries
        .iter()
        .find(|(key, _)| nearest(key, [KIND]).is_some())
        .map(|(_, entry)| entry.key_span.clone())
}

/// Keys that only one kind of file has; the first that is there decides.
const TELLING: [(&str, FileKind); 19] = [
    ("steps", FileKind::Lesson),
    ("goals", FileKind::Lesson),
    ("check", FileKind::Checks),
    ("step", FileKind::Demo),
    ("event", FileKind::Events),
    ("direction", FileKind::Directions),
    ("turnover", FileKind::Organisation),
    ("about", FileKind::Organisation),
    ("rates", FileKind::Base),
    ("incidents", FileKind::Base),
    ("scenario", FileKind::Exploration),
    ("choices", FileKind::Scenario),
    ("cases", FileKind::Portfolio),
    ("question", FileKind::Case),
    ("layers", FileKind::Case),
    ("keys", FileKind::Settings),
    ("language", FileKind::Settings),
    ("theme", FileKind::Settings),
    ("sources", FileKind::Sources),
];

/// What a file most likely is, by its keys.
fn likely_kind(root: &Table) -> Option<FileKind> {
    TELLING.into_iter().find(|(key, _)| root.entries.contains_key(*key)).map(|(_, kind)| kind)
}

/// The other kind that a file looks like, when nothing in it fits the kind that it says to be.
fn mixed_up(root: &Table, said: FileKind) -> Option<FileKind> {
    let fits = |(key, kind): &(&str, FileKind)| *kind == said && root.entries.contains_key(*key);
    // Sources may stand in every kind of file.
    let other = |likely: &FileKind| *likely != said && *likely != FileKind::Sources;
    likely_kind(root).filter(other).filter(|_| !TELLING.iter().any(fits))
}
