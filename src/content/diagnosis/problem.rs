//! Problem: one thing that is wrong in a content file, where it stands and how to mend it.

use super::foreign;
use super::key_problem::KeyProblem;
use super::lesson_problem::LessonProblem;
use super::lines::Lines;
use crate::content::file::FileKind;
use crate::content::reading::listed::List;
use crate::domain::assumption::Basis;
use crate::domain::choice::{Choice, Refusal};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::stack::Layer;
use crate::language::{Language, Text};
use crate::texts::needs::Form;
use crate::texts::problems::{Flaw, Foreign, NumberFlaw, SyntaxFault};
use std::ops::Range;

/// The largest file that is read, bytes: 4 MB.
pub const LARGEST_FILE: u64 = 4 * 1024 * 1024;

/// One thing that is wrong in a content file. Free of language: it is put into words when shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file, as shown to the user; empty when it concerns all files together.
    pub file: String,
    pub place: Place,
    /// The line itself, without its end; of a long one what is around the place.
    pub line_text: String,
    pub what: ProblemKind,
    /// How to mend it, when that can be said exactly.
    pub mend: Option<Mend>,
    /// The other lines, counted from 1, on which the same is wrong for the same reason.
    pub also_on: Vec<usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Bytes from the start of the file.
    pub span: Range<usize>,
    /// Line, counted from 1; 0 when the file as a whole is meant.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when the file as a whole is meant.
    pub column: usize,
    /// Characters of the line that stand before its text, when it is too long to be kept whole.
    pub cut: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// Write this in the place of what stands there.
    Replace(String),
    /// Add a line such as this one.
    Add(String),
    /// Add this within the braces that are meant; with them as they are then.
    Within { add: String, whole: String },
}

/// What should stand at a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    Number(Parameter),
    /// A number or range that the user put in the place of a shipped one.
    OwnNumber(Parameter),
    /// A number or range for whatever number of the model is named beside it.
    AnyNumber,
    /// A bare number to compare a parameter with.
    Bare(Parameter),
    /// A whole number between two bounds.
    Whole {
        least: i64,
        most: i64,
    },
    Text,
    /// Lower-case letters, digits and hyphens.
    Id,
    Link,
    Texts,
    Translated,
    InLanguage(Language),
    /// One text, or one in each language.
    Name,
    /// A whole number of minutes between two bounds, or "off".
    Minutes {
        least: i64,
        most: i64,
    },
    /// A key of the keyboard, or a list of them.
    Keys,
    Truth,
    Member(List),
    Members {
        list: List,
        least: usize,
        most: usize,
    },
    /// A sourcing mode with its partners.
    Choice,
    Table,
    Tables,
    /// Tables, each under an id that the writer of the file thinks of.
    TablesById,
    /// A bare number, whole or with decimals.
    Decimal,
    Numbers,
    /// A day as `year-month-day`.
    Date,
    Condition,
    Conditions,
    /// A factor to multiply a number by.
    Factor,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    /// Of which the words name nothing of the file.
    Plain(Flaw),
    /// The file could not be read; the reason as the system gives it.
    Unreadable(String),
    /// The file is larger than [`LARGEST_FILE`]; its size in bytes.
    FileTooLarge(u64),
    /// The grammar of TOML is broken; with the words of the parser, in English.
    Syntax(SyntaxFault, String),
    /// A key or header that stands there twice.
    KeyTwice {
        /// The line of the first, where it can be found.
        first_line: Option<usize>,
        goes_on: bool,
    },
    Foreign(Foreign),
    /// Names of teams that are too many, too few or too long.
    WrongNames {
        fewest: usize,
        most: usize,
    },
    /// Two keys of which there can be only one.
    OneOf(&'static str, &'static str),
    /// The file was made by a newer version of the program.
    NewerVersion {
        found: i64,
        /// The highest version that can be read.
        known: i64,
    },
    /// What is in it belongs to another kind of file.
    LooksLike {
        said: FileKind,
        likely: FileKind,
    },
    /// A file of another kind was expected here.
    OtherKind {
        found: FileKind,
        /// What it should be; `None` for any file that can be part of the library.
        expected: Option<FileKind>,
    },
    /// A key that means nothing here.
    UnknownKey {
        key: String,
        /// The table it stands in; empty at the top of the file.
        table: String,
        /// The table in which this key does mean something.
        belongs: Option<String>,
        /// Keys that could still be written here.
        free: Vec<String>,
    },
    /// A table without anything in it.
    EmptyTable {
        table: String,
        /// The keys that must be in it.
        needed: Vec<String>,
    },
    MissingKey {
        key: String,
        /// The table it should stand in; empty at the top of the file.
        table: String,
        need: Need,
    },
    /// Something else stands there than is needed.
    WrongForm {
        need: Need,
        found: Form,
    },
    /// A list of the wrong length.
    WrongCount {
        needed: usize,
        found: usize,
    },
    TooMany {
        most: usize,
        found: usize,
    },
    /// A text with more characters than fit.
    TooLong {
        most: usize,
        found: usize,
    },
    /// The same word twice in a list.
    Repeated(String),
    /// A text that is no day of the calendar.
    NotADate(String),
    UnknownWord {
        list: List,
        found: String,
        valid: Vec<String>,
    },
    /// Between braces in a caption stands something that means nothing.
    UnknownPlaceholder(String),
    /// An id with other characters than lower-case letters, digits and hyphens.
    BadId(String),
    /// A combination of mode and partners that means nothing.
    Refused(Refusal),
    /// A choice that the case forbids, and why.
    Forbidden(Text),
    /// A case forbids what it says was done on that layer.
    ForbidsCurrent {
        layer: Layer,
        choice: Choice,
    },
    /// A number or range that cannot be.
    Number(NumberFault),
    /// A number or fact without a basis.
    NoBasis(String),
    /// A basis that needs a source, without one.
    NoSource(Basis),
    /// Shares that should add up to 1; their sum.
    SharesNotOne(f64),
    Keys(KeyProblem),
    /// An id that stands there twice; the first time on this line.
    DuplicateId {
        id: String,
        first_line: usize,
    },
    /// An id that another file in the same directory has.
    IdOfOtherFile {
        id: String,
        /// The other file, as shown to the user.
        file: String,
        line: usize,
    },
    /// A lesson or demo of which the parts do not fit together.
    Lesson(LessonProblem),
    /// More problems in this file than are shown; how many.
    More(usize),
}

/// What is wrong with a number or range.
#[derive(Clone, Debug, PartialEq)]
pub enum NumberFault {
    Plain(NumberFlaw),
    /// A text with a number in another unit.
    OtherUnit {
        found: Unit,
        needed: Unit,
    },
    OutOfBounds {
        value: f64,
        least: f64,
        most: f64,
        /// In which unit; `None` for a year or a count.
        unit: Option<Unit>,
    },
}

impl ProblemKind {
    /// Does something of this file that others name seem to be missing? Then all who name it are one mistake.
    pub const fn is_about_what_is_named(&self) -> bool {
        matches!(
            self,
            Self::UnknownWord { list: List::Scenario | List::Step, .. }
                | Self::Lesson(LessonProblem::NoSuchScenario(_))
        )
    }

    /// Is it that something is not there? Where a part of the file cannot be read, it may be in that part.
    pub const fn is_absence(&self) -> bool {
        matches!(
            self,
            Self::MissingKey { .. }
                | Self::EmptyTable { .. }
                | Self::NoBasis(_)
                | Self::NoSource(_)
                | Self::SharesNotOne(_)
                | Self::WrongCount { .. }
                | Self::UnknownWord { list: List::Source, .. }
                | Self::OneOf(..)
                | Self::Lesson(_)
                | Self::Plain(
                    Flaw::MissingKind
                        | Flaw::EmptyFile
                        | Flaw::EmptyList
                        | Flaw::EmptyCondition
                        | Flaw::NotOneQuestion
                        | Flaw::NotOneEvent
                        | Flaw::UnsoundTeams
                )
                | Self::Number(NumberFault::Plain(NumberFlaw::NotOneValue))
        )
    }
}

impl Problem {
    /// A problem at a place in a text.
    pub fn at(file: &str, lines: &Lines<'_>, span: Range<usize>, what: ProblemKind) -> Self {
        let span = lines.whole_signs(span);
        let line = lines.at(span.start);
        let piece = lines.piece(line, &span);
        let before = |to: usize| {
            let text = lines.get(line).get(..to - lines.range(line).start).unwrap_or_default();
            text.trim_start_matches('\u{feff}').chars().count()
        };
        let text = piece.text.trim_end_matches('\r').trim_start_matches('\u{feff}');
        Self {
            file: file.to_owned(),
            place: Place { line: line + 1, column: before(span.start) + 1, cut: before(piece.start), span },
            line_text: text.replace(NOT_UTF8, "\u{fffd}"),
            what,
            mend: None,
            also_on: Vec::new(),
        }
    }

    /// A problem with a file as a whole, or with all files together when the name is empty.
    pub fn of_file(file: &str, what: ProblemKind) -> Self {
        let place = Place::default();
        Self { file: file.to_owned(), place, line_text: String::new(), what, mend: None, also_on: Vec::new() }
    }

    /// The file could not be read; the reason as the system gives it.
    pub fn unreadable(file: &str, reason: &str) -> Self {
        Self::of_file(file, ProblemKind::Unreadable(reason.to_owned()))
    }

    /// A directory stands where a file was expected.
    pub fn directory(file: &str) -> Self {
        Self::of_file(file, ProblemKind::Plain(Flaw::Directory))
    }

    /// The file is larger than [`LARGEST_FILE`].
    pub fn too_large(file: &str, bytes: u64) -> Self {
        Self::of_file(file, ProblemKind::FileTooLarge(bytes))
    }

    pub fn with_mend(self, mend: Option<Mend>) -> Self {
        Self { mend, ..self }
    }
}

/// Stands for bytes that are not UTF-8. No text holds it: Unicode keeps it for such use.
pub const NOT_UTF8: char = '\u{fdd0}';

/// The text of a file's bytes; for those that are not UTF-8 it holds [`NOT_UTF8`], which is reported when it is read.
///
/// # Errors
/// The file is no text at all, is too large or in UTF-16.
pub fn text_of(file: &str, bytes: &[u8]) -> Result<String, Problem> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Problem::too_large(file, bytes.len() as u64));
    }
    if foreign::is_utf16(bytes) {
        return Err(Problem::of_file(file, ProblemKind::Foreign(Foreign::Utf16)));
    }
    let mut text = String::with_capacity(bytes.len());
    let mut lost = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            lost += chunk.invalid().len();
            text.push(NOT_UTF8);
        }
    }
    // What is no text at all is one mistake.
    if lost > bytes.len() / 8 {
        let start = text.find(NOT_UTF8).unwrap_or_default();
        let span = start..start + NOT_UTF8.len_utf8();
        return Err(Problem::at(file, &Lines::new(&text), span, ProblemKind::Plain(Flaw::NotUtf8)));
    }
    Ok(text)
}
