//! Whole files: at any moment either the old or the new one stands there, never a part.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Writes beside the file and takes its place. A device or pipe is written to as it is: nothing can take its place.
///
/// # Errors
/// As the system gives them; then the old one stands there still.
pub fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if std::fs::metadata(path).is_ok_and(|present| !present.is_file()) {
        return write(&mut std::fs::OpenOptions::new().write(true).open(path)?);
    }
    // A link stays a link: what it points to is replaced.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let file = beside(path, write)?;
    // A new file is for its owner only until it says otherwise; a report may be read by whoever may read the old one.
    let permissions = match std::fs::metadata(path) {
        Ok(old) => Some(old.permissions()),
        Err(_) => readable(),
    };
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a file where there is none yet.
///
/// # Errors
/// As the system gives them; [`io::ErrorKind::AlreadyExists`] when there is one.
pub fn create(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let file = beside(path, write)?;
    if let Some(permissions) = readable() {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

pub fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What is written, in a file of its own in the same directory, so that it can take the place of another at once.
fn beside(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(directory_of(path))?;
    let mut buffered = BufWriter::new(&mut file);
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
    Ok(file)
}

/// Permissions of a new report: readable for all.
#[cfg(unix)]
fn readable() -> Option<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(std::fs::Permissions::from_mode(0o644))
}

/// Permissions of a new report: those that the system gives.
#[cfg(not(unix))]
const fn readable() -> Option<std::fs::Permissions> {
    None
}
