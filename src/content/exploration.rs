//! An exploration file: what a user works on, as far as it differs from the content that it is about. Free of language.

mod progress;
mod reading;
mod teams;
mod text;
mod writing;

#[cfg(test)]
pub use reading::ask;
pub use reading::{read, read_kept};
pub use writing::{write, write_kept};
