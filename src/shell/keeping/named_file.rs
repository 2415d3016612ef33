//! Named files: files of the user, that other windows and programs may change as well.

use crate::content::exploration::write;
use crate::domain::library::Library;
use crate::numeric::hash::Hash;
use crate::session::keeping::Trouble;
use crate::shell::whole_file;
use crate::workspace::exploration::{Exploration, OwnFile};
use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

/// What a file of the user holds of an exploration: not where the user is in it, so that merely looking changes no file.
pub fn shared_text(exploration: &Exploration, library: &Library) -> String {
    write(&exploration.to_share(), library)
}

/// A hash of what a file holds.
pub fn content_hash(bytes: &[u8]) -> u64 {
    let mut hash = Hash::new();
    hash.add(&String::from_utf8_lossy(bytes));
    hash.value()
}

/// Writes to a file of the user when it still holds what was last seen there; gives the hash of what it holds then.
///
/// # Errors
/// What stands in the way; then the file is left as it is.
pub fn write_if_unchanged(file: &OwnFile, text: &str, folder: &Path) -> Result<u64, Trouble> {
    let _turn = turn(folder);
    let hash = content_hash(text.as_bytes());
    match std::fs::read(&file.path) {
        Ok(bytes) if bytes == text.as_bytes() => return Ok(hash),
        Ok(bytes) if Some(content_hash(&bytes)) == file.seen => {}
        Ok(_) => return Err(Trouble::ChangedElsewhere),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(Trouble::Gone),
        Err(error) => return Err(not_written(&file.path, &error)),
    }
    whole_file::replace(&file.path, |file| file.write_all(text.as_bytes()))
        .map_err(|error| not_written(&file.path, &error))?;
    Ok(hash)
}

/// Writes to a file of the user whatever it holds; gives the hash of what it holds then.
///
/// # Errors
/// The system refuses.
pub fn overwrite(path: &Path, text: &str, folder: &Path) -> Result<u64, Trouble> {
    let _turn = turn(folder);
    whole_file::replace(path, |file| file.write_all(text.as_bytes()))
        .map_err(|error| not_written(path, &error))?;
    Ok(content_hash(text.as_bytes()))
}

/// What could not be written, and why.
pub fn not_written(path: &Path, error: &io::Error) -> Trouble {
    Trouble::NotWritten { path: path.to_owned(), reason: error.to_string() }
}

/// One window at a time looks and writes: between the two another could write as well. Without a lock it is as good as it gets.
fn turn(folder: &Path) -> Option<File> {
    let lock = File::create(folder.join("turn.lock")).ok()?;
    lock.lock().ok()?;
    Some(lock)
}
