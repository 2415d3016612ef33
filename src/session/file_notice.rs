//! What is told about files: saved, opened, resumed, or why not.

use super::keeping::Trouble;
use crate::controls::command::Command;
use crate::controls::keymap::{Keymap, Place};
use crate::language::{Language, Text};
use crate::texts::files as texts;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq)]
pub enum FileNotice {
    Saved(PathBuf),
    SavedAlready(PathBuf),
    NotSaved(PathBuf, Text),
    /// A path needs at least one character.
    NoPath,
    Opened(PathBuf),
    NotOpened(PathBuf, Text),
    /// Where the user left off: the name of the case.
    Resumed(Text),
    /// What was last worked on could not be read; why.
    NotResumed(PathBuf, Text),
    /// Why the last change is not in this file of the user.
    Trouble(Trouble, PathBuf),
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
        )
    }

    pub fn text(&self, language: Language, keymap: &Keymap) -> String {
        let key = |command| {
            let key = keymap.keys_for(Place::AnyScreen, command).first().copied();
            key.map(|key| key.on_keyboard(language)).unwrap_or_default()
        };
        match self {
            Self::Saved(file) => texts::saved(language, &name(file)),
            Self::SavedAlready(file) => texts::saved_already(language, &name(file)),
            Self::NotSaved(file, reason) => {
                texts::not_saved(language, &name(file), reason.in_language(language))
            }
            Self::NoPath => texts::no_path(language).to_owned(),
            Self::Opened(file) => texts::opened(language, &name(file)),
            Self::NotOpened(file, reason) => {
                texts::not_opened(language, &name(file), reason.in_language(language))
            }
            Self::Resumed(case) => {
                texts::resumed(language, case.in_language(language), &key(Command::NewExploration))
            }
            Self::NotResumed(file, reason) => {
                texts::not_resumed(language, &file.to_string_lossy(), reason.in_language(language))
            }
            Self::Trouble(Trouble::NotWritten { path, reason }, _) => {
                texts::not_written(language, &name(path), reason)
            }
            Self::Trouble(Trouble::ChangedElsewhere, file) => {
                texts::changed_elsewhere(language, &name(file), &key(Command::OpenFiles))
            }
            Self::Trouble(Trouble::Gone, file) => {
                texts::gone(language, &name(file), &key(Command::OpenFiles))
            }
            Self::KeptAgain => texts::kept_again(language).to_owned(),
        }
    }
}

/// The name of a file without its folders.
pub fn name(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}
