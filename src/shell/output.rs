//! Output: standard output, standard error, files.

use super::failure::Failure;
use super::whole_file;
use crate::language::Language;
use crate::texts::command_line as texts;
use std::io::{self, ErrorKind, Write};
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
    let directory = whole_file::directory_of(path);
    if directory.is_dir() {
        return Ok(());
    }
    Err(Failure::outside(language, &texts::no_directory(language, &directory.display().to_string())))
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
    whole_file::replace(path, write).map_err(|error| {
        let reason = match error.kind() {
            ErrorKind::PermissionDenied => texts::no_permission(language).to_owned(),
            _ => error.to_string(),
        };
        let shown = path.display().to_string();
        Failure::outside(language, &texts::cannot_write(language, &shown, &reason))
    })
}
