//! Begun: a lesson or a session with teams that was kept, and can be gone on with.

use crate::domain::progress::Progress;
use crate::language::Bilingual;
use crate::session::destination::Destination;

/// A lesson or a session with teams that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    /// How to go on with it.
    pub destination: Destination,
    /// The case that it is on.
    pub case: Bilingual,
    /// How far it is.
    pub progress: Progress,
}
