//! Output: standard output, standard error, files.

use super::failure::Failure;
use crate::language::Language;
use crate::texts::command_line as texts;
use crate::texts::content_commands as making;
use std::fs::Permissions;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use tempfile::NamedTempFile;

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
    replace(path, write).map_err(|error| not_written(language, path, &error))
}

fn not_written(language: Language, path: &Path, error: &io::Error) -> Failure {
    let shown = path.display().to_string();
    Failure::outside(language, &texts::cannot_write(language, &shown, &reason(language, error)))
}

fn reason(language: Language, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => texts::no_permission(language).to_owned(),
        _ => error.to_string(),
    }
}

/// Writes a file that was not there before; one that is there stays as it is.
///
/// # Errors
/// It is there, exit code 2; or it cannot be written, exit code 1.
pub fn to_new_file(language: Language, text: &str, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    if path.symlink_metadata().is_ok() {
        return Err(Failure::input(language, &[making::file_exists(language, &shown)]));
    }
    check_place(language, Some(path))?;
    let written = beside(path, readable(), |file| file.write_all(text.as_bytes())).and_then(|file| {
        // Somebody may have put it there since.
        file.persist_noclobber(path).map_err(|error| error.error)
    });
    match written {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Failure::input(language, &[making::file_exists(language, &shown)]))
        }
        Err(error) => Err(not_written(language, path, &error)),
    }
}

/// Makes a directory and those above it, when they are not there.
pub fn make_directory(language: Language, path: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(path).map_err(|error| {
        let shown = path.display().to_string();
        Failure::outside(
            language,
            &making::cannot_make_directory(language, &shown, &reason(language, &error)),
        )
    })
}

/// Writes beside the file and takes its place. A device or pipe is written to as it is: nothing can take its place.
fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if std::fs::metadata(path).is_ok_and(|present| !present.is_file()) {
        return write(&mut std::fs::OpenOptions::new().write(true).open(path)?);
    }
    // A link stays a link: what it points to is replaced.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // A new file is for its owner only until it says otherwise; a report may be read by whoever may read the old one.
    let permissions = match std::fs::metadata(path) {
        Ok(old) => Some(old.permissions()),
        Err(_) => readable(),
    };
    beside(path, permissions, write)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A whole file beside the one that it will become.
fn beside(
    path: &Path,
    permissions: Option<Permissions>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(directory_of(path))?;
    let mut buffered = BufWriter::new(&mut file);
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    Ok(file)
}

/// Permissions of a new report: readable for all.
#[cfg(unix)]
fn readable() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(Permissions::from_mode(0o644))
}

/// Permissions of a new report: those that the system gives.
#[cfg(not(unix))]
const fn readable() -> Option<Permissions> {
    None
}
