//! Kept: what a room needs to go on after the program was started again: its code, its port, and what it gave to each place.
//! It stands beside the session in the state folder, for the user alone, and is in no file that is shared.

use super::codes::is_code;
use crate::shell::keeping::make_folder;
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub code: String,
    pub port: u16,
    pub tokens: Vec<Option<String>>,
}

/// The file beside that of a session.
pub fn file(session: &Path) -> PathBuf {
    session.with_extension("room")
}

/// What is kept; nothing when nothing is, or it cannot be read.
pub fn read(file: &Path) -> Option<Kept> {
    let kept: Kept = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    is_code(&kept.code).then_some(kept)
}

/// Keeps it.
///
/// # Errors
/// The system refuses.
pub fn write(file: &Path, kept: &Kept) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    // A temporary file of its own: for the user alone from the beginning, and whole or not there.
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(&serde_json::to_vec(kept)?)?;
    new.persist(file)?;
    Ok(())
}
