//! Help: the keys that work in a place, to read and to run.

use crate::controls::keymap::{Binding, Keymap, Place};

/// The keys that work in a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// Which place.
    pub place: Place,
    /// Its rows of the key table.
    pub rows: Vec<Binding>,
    /// The line under the cursor.
    pub cursor: usize,
}

impl Help {
    /// Help for a place.
    #[must_use]
    pub fn new(keymap: &Keymap, place: Place) -> Self {
        Self { place, rows: keymap.bindings_in(place).cloned().collect(), cursor: 0 }
    }
}
