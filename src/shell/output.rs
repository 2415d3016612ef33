//! Output: standard output, standard error, files.

use super::failure::Failure;
use crate::language::Language;
use crate::texts::command_line as texts;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;

/// Writes to the file that was asked for, or else to standard output.
pub fn write(language: Language, text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => to_file(language, text, path),
        None => to_screen(language, text),
    }
}

/// Writes to standard output. A reader that has gone away, as `head` does, is no failure.
pub fn to_screen(language: Language, text: &str) -> Result<(), Failure> {
    let mut screen = io::stdout().lock();
    match screen.write_all(text.as_bytes()).and_then(|()| screen.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::outside(language, &texts::cannot_write(language, "stdout", &error.to_string())))
        }
        _ => Ok(()),
    }
}

/// Writes a line to standard error, if anyone listens.
pub fn to_error(text: &str) {
    if !text.is_empty() {
        let _nobody_listens = writeln!(io::stderr(), "{text}");
    }
}

/// Can a file be written there? Asked before a long simulation rather than after it.
pub fn check_place(language: Language, file: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = file else { return Ok(()) };
    let shown = path.display().to_string();
    if path.is_dir() {
        return Err(Failure::outside(language, &texts::is_directory(language, &shown)));
    }
    let directory = directory_of(path);
    if directory.is_dir() {
        return Ok(());
    }
    Err(Failure::outside(language, &texts::no_directory(language, &directory.display().to_string())))
}

/// The directory that a file is in.
fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes a file so that at any moment either the old or the new one stands there whole.
fn to_file(language: Language, text: &str, path: &Path) -> Result<(), Failure> {
    to_file_with(language, path, |file| file.write_all(text.as_bytes()))
}

/// The same for what is too long to hold: `write` gets the file to write to.
///
/// # Errors
/// The file cannot be written, exit code 1; the old one then stands there still.
pub fn to_file_with(
    language: Language,
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    check_place(language, Some(path))?;
    replace(path, write).map_err(|error| {
        let reason = match error.kind() {
            ErrorKind::PermissionDenied => texts::no_permission(language).to_owned(),
            _ => error.to_string(),
        };
        let shown = path.display().to_string();
        Failure::outside(language, &texts::cannot_write(language, &shown, &reason))
    })
}

/// Writes beside the file and takes its place. A device or pipe is written to as it is: nothing can take its place.
fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if std::fs::metadata(path).is_ok_and(|present| !present.is_file()) {
        return write(&mut std::fs::OpenOptions::new().write(true).open(path)?);
    }
    // A link stays a link: what it points to is replaced.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut file = tempfile::NamedTempFile::new_in(directory_of(path))?;
    let mut buffered = BufWriter::new(&mut file);
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
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
