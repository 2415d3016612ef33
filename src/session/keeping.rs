//! Keeping: in which file of the user an exploration is kept, and what stands in the way.

use super::destination::Destination;
use crate::language::Text;
use std::path::PathBuf;

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
    pub destination: Destination,
    /// The file of the user that it is in; nothing when it never was saved under a name.
    pub file: Option<PathBuf>,
    pub case: Text,
    pub scenarios: usize,
}
