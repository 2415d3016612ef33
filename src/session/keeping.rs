//! Keeping: in which file an exploration is kept, what stands in the way, what else can be opened, and what is told of it.

use crate::controls::command::Command;
use crate::controls::keymap::{Keymap, Place};
use crate::language::{Language, Text};
use crate::texts::files as texts;
use crate::workspace::progress::Progress;
use std::path::{Path, PathBuf};

/// Where an exploration is kept, as far as the user knows of it. What the program keeps for itself is not told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// The file of the user; nothing until it was saved under a name.
    pub file: Option<PathBuf>,
    /// Why the last change is not in it.
    pub trouble: Option<Trouble>,
}

/// Why a change is not in the file where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be written; the reason as the system gives it. It is tried again at the next change.
    NotWritten {
        path: PathBuf,
        reason: String,
        /// The program could not keep it for itself either.
        is_nowhere: bool,
    },
    /// Something else stands in it than what was last read or written here, as another window or program put it there.
    ChangedElsewhere,
    Gone,
}

impl Trouble {
    pub const fn asks_for_a_decision(&self) -> bool {
        matches!(self, Self::ChangedElsewhere | Self::Gone)
    }
}

/// An exploration that was worked on before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    pub open_target: OpenTarget,
    /// The file of the user that it is in; nothing when it never was saved under a name.
    pub file: Option<PathBuf>,
    pub case: Text,
    pub scenarios: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenTarget {
    /// Where the user was last; a new exploration when there is nothing of that.
    Last,
    /// Where the user last was in an exploration of his own, not in a lesson or the like.
    Own,
    /// A new exploration of the first case.
    New,
    /// A new exploration of the case with this id.
    Case(String),
    /// A new session with teams on the case with this id, at the screen where its rules are agreed.
    Teams(String),
    File(PathBuf),
    /// The lesson with this id: where it was left, else at its beginning.
    Lesson(String),
    /// The lesson with this id at its beginning; what was kept of it is set aside.
    LessonAnew(String),
    /// What the program keeps under this name.
    Kept(String),
    /// The exploration in this link, as a new one.
    Link(String),
}

/// A lesson or a session with teams that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct InProgress {
    pub open_target: OpenTarget,
    pub case: Text,
    pub progress: Progress,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FileNotice {
    Saved(PathBuf),
    SavedAlready(PathBuf),
    NotSaved(PathBuf, Text),
    /// A path needs at least one character.
    NoPath,
    Opened(PathBuf),
    /// What is opened is a copy of what a file or a link holds, which stays as it is.
    Taken(PathBuf),
    NotOpened(PathBuf, Text),
    /// Where the user left off: the name of the case.
    Resumed(Text),
    /// What was last worked on could not be read; why.
    NotResumed(PathBuf, Text),
    /// Why the last change is not in this file of the user.
    Trouble(Trouble, PathBuf),
    /// The last change is nowhere on disk, and the user wants to leave.
    LeavesUnkept,
    /// What stood in the way of keeping is gone.
    KeptAgain,
}

impl FileNotice {
    pub const fn is_refusal(&self) -> bool {
        matches!(
            self,
            Self::NotSaved(..)
                | Self::NoPath
                | Self::NotOpened(..)
                | Self::NotResumed(..)
                | Self::Trouble(..)
                | Self::LeavesUnkept
        )
    }

    pub fn text(&self, language: Language, keymap: &Keymap) -> String {
        let key = |command| {
            let key = keymap.keys_for(Place::AnyScreen, command).first().copied();
            key.map(|key| key.on_keyboard(language)).unwrap_or_default()
        };
        match self {
            Self::Saved(file) => texts::saved(language, &file_name(file)),
            Self::SavedAlready(file) => texts::saved_already(language, &file_name(file)),
            Self::NotSaved(file, reason) => {
                texts::not_saved(language, &file_name(file), reason.in_language(language))
            }
            Self::NoPath => texts::no_path(language).to_owned(),
            Self::Opened(file) => texts::opened(language, &file_name(file)),
            Self::Taken(file) => texts::taken(language, &file_name(file)),
            Self::NotOpened(file, reason) => {
                texts::not_opened(language, &file_name(file), reason.in_language(language))
            }
            Self::Resumed(case) => {
                texts::resumed(language, case.in_language(language), &key(Command::NewExploration))
            }
            Self::NotResumed(file, reason) => {
                texts::not_resumed(language, &file.to_string_lossy(), reason.in_language(language))
            }
            Self::Trouble(Trouble::NotWritten { path, reason, .. }, _) => {
                texts::not_written(language, &file_name(path), reason)
            }
            Self::Trouble(Trouble::ChangedElsewhere, file) => {
                texts::changed_elsewhere(language, &file_name(file), &key(Command::OpenFiles))
            }
            Self::Trouble(Trouble::Gone, file) => {
                texts::gone(language, &file_name(file), &key(Command::OpenFiles))
            }
            Self::LeavesUnkept => {
                texts::leaves_unkept(language, &key(Command::Quit), &key(Command::OpenFiles))
            }
            Self::KeptAgain => texts::kept_again(language).to_owned(),
        }
    }
}

/// The longest name of a file in a title or sentence, letters: what is said of the file must fit behind it.
const LONGEST_NAME: usize = 20;

/// The name of a file without its folders; of a long one the beginning and the end, since names often differ there.
pub fn file_name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= LONGEST_NAME {
        return name.into_owned();
    }
    let (at_start, at_end) = (LONGEST_NAME * 3 / 5, LONGEST_NAME * 2 / 5 - 1);
    let [start, end] = [&letters[..at_start], &letters[letters.len() - at_end..]];
    start.iter().chain(&['…']).chain(end).collect()
}
