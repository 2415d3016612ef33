//! Begun: a lesson or a session with teams that was kept, and can be gone on with.

use crate::language::Text;
use crate::session::destination::Destination;
use crate::workspace::progress::Progress;

/// A lesson or a session with teams that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    pub destination: Destination,
    pub case: Text,
    pub progress: Progress,
}
