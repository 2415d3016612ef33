//! Keys in words: the hints at the bottom of the screen, and the lines of help and palette.

use crate::controls::command::Command;
use crate::controls::keymap::{Binding, Place, bindings_in, keys_for};
use crate::language::Language;
use crate::texts::commands;

/// A key that matters now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHint {
    /// The key, as it stands on the keyboard.
    pub key: String,
    /// What it does, in a word or two.
    pub label: &'static str,
    /// The command that it gives.
    pub command: Command,
}

/// A command as help and palette show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// Every key that gives it, the first one first.
    pub keys: String,
    /// A short name.
    pub label: &'static str,
    /// What it does, in a sentence.
    pub sentence: &'static str,
}

/// The keys to show at the bottom of the screen, in the order of the table.
#[must_use]
pub fn hints(language: Language, place: Place) -> Vec<KeyHint> {
    bindings_in(place)
        .filter(|row| row.in_footer)
        .filter_map(|row| hint(language, row.place, row.command))
        .collect()
}

/// The hint for one command in a place; nothing when no key gives it there.
#[must_use]
pub fn hint(language: Language, place: Place, command: Command) -> Option<KeyHint> {
    let key = *keys_for(place, command).first()?;
    Some(KeyHint { key: commands::key(language, key), label: commands::label(language, command), command })
}

/// A row of the table of keys in words.
#[must_use]
pub fn row(language: Language, binding: &Binding) -> CommandLine {
    line(language, binding.place, binding.command)
}

/// A command with its keys in a place.
#[must_use]
pub fn line(language: Language, place: Place, command: Command) -> CommandLine {
    let keys: Vec<_> = keys_for(place, command).iter().map(|&key| commands::key(language, key)).collect();
    CommandLine {
        keys: keys.join("  "),
        label: commands::label(language, command),
        sentence: commands::sentence(language, command),
    }
}
