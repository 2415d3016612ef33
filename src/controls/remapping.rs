//! Remapping: the user's own keys laid over the shipped table, and what is then wrong with it.

use super::command::Command;
use super::key::Key;
use super::keymap::{Binding, Keymap, Place};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyChange {
    /// Where; nothing is everywhere that the command has keys, but not where text is typed.
    pub place: Option<Place>,
    pub command: Command,
    /// Its keys, the one to show first; none takes its keys away.
    pub keys: Vec<Key>,
}

impl KeyChange {
    pub fn holds_in(&self, place: Place) -> bool {
        self.place.map_or(!place.takes_text(), |own| own == place)
    }
}

/// What is wrong with a table of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// A key means two things in one place.
    Twice {
        place: Place,
        key: Key,
        /// What it means, in the order of the table.
        commands: [Command; 2],
    },
    /// A key takes from a command that holds beneath the place the last key that it had there.
    Hides {
        place: Place,
        key: Key,
        /// What it means there, and what it meant beneath.
        commands: [Command; 2],
    },
    /// A command that one cannot do without has no key.
    NoKey { place: Place, command: Command },
}

impl Keymap {
    /// The table with changes; those for one place go over those for all.
    pub fn with_changes(&self, changes: &[KeyChange]) -> Self {
        let mut rows = self.bindings().to_vec();
        for change in changes.iter().filter(|change| change.place.is_none()) {
            let same = |row: &&mut Binding| row.command == change.command && change.holds_in(row.place);
            rows.iter_mut().filter(same).for_each(|row| row.keys = change.keys.clone());
        }
        for change in changes {
            let Some(place) = change.place else { continue };
            let keys = change.keys.clone();
            match rows.iter_mut().find(|row| row.place == place && row.command == change.command) {
                Some(row) => row.keys = keys,
                None => {
                    let last = rows.iter().rposition(|row| row.place == place);
                    let row = Binding { place, keys, command: change.command, in_footer: false };
                    rows.insert(last.map_or(rows.len(), |last| last + 1), row);
                }
            }
        }
        Self::new(rows)
    }

    /// Everything that is wrong with the table, place by place.
    pub fn faults(&self) -> Vec<KeyFault> {
        Place::ALL.into_iter().flat_map(|place| self.faults_in(place)).collect()
    }

    fn faults_in(&self, place: Place) -> Vec<KeyFault> {
        let mut faults = Vec::new();
        let mut seen: Vec<(Key, Command)> = Vec::new();
        for row in self.rows_of(place) {
            for &key in row.keys.iter() {
                match seen.iter().find(|(known, _)| *known == key) {
                    Some(&(_, first)) => {
                        faults.push(KeyFault::Twice { place, key, commands: [first, row.command] });
                    }
                    None => seen.push((key, row.command)),
                }
            }
        }
        faults.extend(self.hidden_in(place));
        // The keys of an activity lie over those of a place that has the rest.
        let lowest = std::iter::successors(Some(place), |place| place.beneath()).last();
        let stands_alone = lowest == Some(Place::Everywhere);
        let needed = Command::ALL.into_iter().filter(|&command| stands_alone && is_needed(place, command));
        let without = needed.filter(|&command| !self.is_reached(place, command));
        faults.extend(without.map(|command| KeyFault::NoKey { place, command }));
        faults
    }

    /// Commands that hold beneath a place and that the place leaves without a key.
    fn hidden_in(&self, place: Place) -> Vec<KeyFault> {
        let beneath = std::iter::successors(place.beneath(), |place| place.beneath());
        let rows = beneath.flat_map(|beneath| self.rows_of(beneath));
        rows.filter(|row| !self.is_reached(place, row.command))
            .filter_map(|row| {
                let mut taken = row.keys.iter().filter_map(|&key| Some((key, self.owner(place, key)?)));
                let (key, own) = taken.next()?;
                Some(KeyFault::Hides { place, key, commands: [own, row.command] })
            })
            .collect()
    }

    /// What a key means by the rows of the place alone.
    fn owner(&self, place: Place, key: Key) -> Option<Command> {
        self.rows_of(place).iter().find(|row| row.keys.contains(&key)).map(|row| row.command)
    }

    fn is_reached(&self, place: Place, command: Command) -> bool {
        let mut keys =
            self.bindings().iter().filter(|row| row.command == command).flat_map(|row| row.keys.iter());
        keys.any(|&key| self.command_for(place, key) == Some(command))
    }
}

fn is_needed(place: Place, command: Command) -> bool {
    let is_screen = place.beneath() == Some(Place::AnyScreen);
    let lies_over = place == Place::List || place.takes_text();
    match command {
        Command::Quit | Command::OpenHelp => place != Place::AnyScreen,
        Command::Back => is_screen || lies_over,
        Command::OpenPalette => is_screen,
        Command::Confirm => lies_over,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(place: Option<Place>, command: Command, keys: &[Key]) -> Keymap {
        Keymap::shipped().with_changes(&[KeyChange { place, command, keys: keys.to_vec() }])
    }

    #[test]
    fn the_shipped_table_has_no_faults() {
        assert_eq!(Keymap::shipped().faults(), []);
        assert_eq!(Keymap::shipped().with_changes(&[]), *Keymap::shipped());
    }

    #[test]
    fn a_change_for_one_place_leaves_the_others_alone_and_goes_over_one_for_all() {
        let places = [None, Some(Place::Risks)];
        let keys = [Key::Char('z'), Key::Char('y')];
        let change = |at: usize| KeyChange { place: places[at], command: Command::Up, keys: vec![keys[at]] };
        for order in [[change(0), change(1)], [change(1), change(0)]] {
            let keymap = Keymap::shipped().with_changes(&order);
            assert_eq!(keymap.keys_for(Place::Compare, Command::Up), [Key::Char('z')]);
            assert_eq!(keymap.keys_for(Place::Risks, Command::Up), [Key::Char('y')]);
            assert_eq!(keymap.keys_for(Place::Palette, Command::Up), [Key::Up], "text is typed there");
            assert_eq!(keymap.command_for(Place::Compare, Key::Char('k')), None);
        }
    }

    #[test]
    fn a_command_without_a_key_stays_in_help_and_palette() {
        let keymap = changed(None, Command::Undo, &[]);
        assert_eq!(keymap.keys_for(Place::Compare, Command::Undo), []);
        assert!(keymap.bindings_in(Place::Compare).any(|row| row.command == Command::Undo));
        assert_eq!(keymap.faults(), []);
    }

    #[test]
    fn a_key_that_means_two_things_is_a_fault() {
        let twice = changed(Some(Place::Compare), Command::NextMode, &[Key::Char('n')]).faults();
        let commands = [Command::NextMode, Command::RenameScenario];
        assert_eq!(twice, [KeyFault::Twice { place: Place::Compare, key: Key::Char('n'), commands }]);
        let hides = changed(Some(Place::Costs), Command::LowerAmount, &[Key::Char('u')]).faults();
        let commands = [Command::LowerAmount, Command::Undo];
        assert_eq!(hides, [KeyFault::Hides { place: Place::Costs, key: Key::Char('u'), commands }]);
    }

    #[test]
    fn the_way_out_and_the_way_to_everything_cannot_be_taken_away() {
        for (place, command) in [
            (Place::List, Command::Back),
            (Place::List, Command::Confirm),
            (Place::Palette, Command::Back),
            (Place::AnyScreen, Command::OpenPalette),
            (Place::Everywhere, Command::OpenHelp),
            (Place::Everywhere, Command::Quit),
        ] {
            let faults = changed(Some(place), command, &[]).faults();
            let is_told =
                |fault: &KeyFault| matches!(fault, KeyFault::NoKey { command: told, .. } if *told == command);
            assert!(faults.iter().any(is_told), "{place:?} {command:?}: {faults:?}");
        }
    }
}
