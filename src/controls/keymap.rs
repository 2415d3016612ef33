//! Keymap: which keys mean which command in a place, made from the table of commands.

use super::command::Command;
use super::key::{self, Key};
use std::sync::{Arc, LazyLock};

pub use super::place::Place;

/// In this place these keys mean this command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    pub place: Place,
    /// Which keys, the one to show first.
    pub keys: Vec<Key>,
    pub command: Command,
    pub in_footer: bool,
}

/// The shipped keys, place by place, those in the footer first.
pub static BINDINGS: LazyLock<Vec<Binding>> = LazyLock::new(|| {
    let mut bindings: Vec<Binding> = Command::ALL.into_iter().flat_map(bindings_of).collect();
    bindings.sort_by_key(|row| (row.place, !row.in_footer));
    bindings
});

fn bindings_of(command: Command) -> impl Iterator<Item = Binding> {
    command.shipped_keys().iter().flat_map(move |shipped| {
        let keys: Vec<Key> = shipped.keys.split(' ').filter_map(|name| key::parse(name).ok()).collect();
        let in_footer = shipped.in_footer;
        shipped.places.iter().map(move |&place| Binding { place, keys: keys.clone(), command, in_footer })
    })
}

/// The table of keys that holds in a session: the shipped one, with the user's own keys in the place of shipped ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Keymap {
    /// The rows of a place come to lie together, in the order that they had.
    pub fn new(mut bindings: Vec<Binding>) -> Self {
        bindings.sort_by_key(|row| row.place);
        Self { bindings }
    }

    pub fn shipped() -> Arc<Self> {
        Arc::new(Self::new(BINDINGS.clone()))
    }

    /// Every row, place by place, in the order of help.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What a key means in a place: first what the place says, then, unless it would be text there, what holds beneath it.
    pub fn command_for(&self, place: Place, key: Key) -> Option<Command> {
        let own = self.rows_of(place).iter().find(|row| row.keys.contains(&key)).map(|row| row.command);
        let is_text = place.takes_text() && matches!(key, Key::Char(_));
        own.or_else(|| if is_text { None } else { self.command_for(place.beneath()?, key) })
    }

    /// The keys of a command in a place, the one to show first; those that hold beneath it when the place has none.
    pub fn keys_for(&self, place: Place, command: Command) -> &[Key] {
        match self.rows_of(place).iter().find(|row| row.command == command) {
            Some(row) => &row.keys,
            None => place.beneath().map_or(&[], |beneath| self.keys_for(beneath, command)),
        }
    }

    /// The rows that hold in a place: its own, then those of the places beneath it that it does not replace.
    pub fn bindings_in(&self, place: Place) -> impl Iterator<Item = &Binding> {
        std::iter::successors(Some(place), |place| place.beneath()).flat_map(move |from| {
            self.rows_of(from).iter().filter(move |row| {
                from == place
                    || row.keys.is_empty()
                    || row.keys.iter().any(|&key| self.command_for(place, key) == Some(row.command))
            })
        })
    }

    /// The rows of a place alone.
    pub(super) fn rows_of(&self, place: Place) -> &[Binding] {
        let from = self.bindings.partition_point(|row| row.place < place);
        let rest = &self.bindings[from..];
        &rest[..rest.partition_point(|row| row.place == place)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_key_is_written_as_the_settings_file_writes_it() {
        for shipped in Command::ALL.into_iter().flat_map(Command::shipped_keys) {
            for written in shipped.keys.split(' ') {
                assert_eq!(key::parse(written).map(key::name).as_deref(), Ok(written));
            }
        }
    }
}
