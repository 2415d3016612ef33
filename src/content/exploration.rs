//! An exploration file: what a user works on, as far as it differs from the content that it is about. Free of language.

mod event;
mod progress;
mod reading;
mod teaching;
mod teams;
mod writing;

pub use event::KINDS as EVENT_KINDS;
#[cfg(test)]
pub use reading::ask;
pub use reading::{read, read_kept};
pub use writing::{write, write_kept};
