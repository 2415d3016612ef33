//! Help: the keys that work in a place, to read and to run.

use crate::controls::keymap::{Binding, Keymap, Place};

/// The keys that work in a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    pub place: Place,
    /// Its rows of the key table.
    pub rows: Vec<Binding>,
    pub cursor: usize,
}

impl Help {
    pub fn new(keymap: &Keymap, place: Place) -> Self {
        let mut rows: Vec<Binding> = Vec::new();
        for binding in keymap.bindings_in(place) {
            let mut row = binding.clone();
            // A key that another row took means something else here, and one that was told is not told twice.
            let is_told =
                |key| rows.iter().any(|other| other.command == row.command && other.keys.contains(&key));
            let works = |key| keymap.command_for(place, key) == Some(row.command) && !is_told(key);
            row.keys = binding.keys.iter().copied().filter(|&key| works(key)).collect();
            if !row.keys.is_empty() || binding.keys.is_empty() {
                rows.push(row);
            }
        }
        Self { place, rows, cursor: 0 }
    }
}
