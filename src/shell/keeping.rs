//! Keeping: explorations on disk, so that nothing is lost however the program ends.
//!
//! Every change goes to a file of the program's own in its state folder, an [`autosave::Autosave`] that only this window has; it is there
//! before the change is on the screen. An exploration that was saved under a name goes to that file of the user as well, unless
//! something else was put there meanwhile. A thread writes; of what waits only the newest is written.

mod autosave;
mod recent;
mod writer;

pub use crate::shell::keeping::recent::in_progress;
pub use crate::shell::keeping::writer::{content_hash, shared_text};
pub use autosave::{Autosave, make_folder};
pub use recent::{kept_files, recent};
pub use writer::Writer;
