//! Help: the keys that work in a place, to read and to run.

use crate::controls::keymap::{Binding, Place, bindings_in};

/// The keys that work in a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// Which place.
    pub place: Place,
    /// Its rows of the key table.
    pub rows: Vec<&'static Binding>,
    /// The line under the cursor.
    pub cursor: usize,
}

impl Help {
    /// Help for a place.
    #[must_use]
    pub fn new(place: Place) -> Self {
        Self { place, rows: bindings_in(place).collect(), cursor: 0 }
    }
}
