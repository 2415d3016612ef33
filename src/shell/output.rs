//! Output: standard output, standard error, and files, of which at any moment either the old or the new one stands there.

use crate::language::Language;
use crate::report::document::Document;
use crate::report::{self, Format, debrief, screen};
use crate::session::Session;
use crate::shell::failure::Failure;
use crate::texts::{command_line as texts, content_commands as making};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
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

/// A document as the name of its file asks for: a page; any other name, and none, asks for Markdown.
pub fn written(language: Language, document: &Document, file: Option<&Path>) -> String {
    let end = file.and_then(Path::extension);
    let is_page = end.is_some_and(|end| ["html", "htm"].iter().any(|known| end.eq_ignore_ascii_case(known)));
    report::written(language, document, if is_page { Format::Html } else { Format::Markdown })
}

/// Can a file be written there? Asked before a long simulation rather than after it.
pub fn check_place(language: Language, file: Option<&Path>) -> Result<(), Failure> {
    match file.and_then(|path| misplaced(language, path)) {
        Some(reason) => Err(Failure::outside(language, &reason)),
        None => Ok(()),
    }
}

/// Why no file can be written there, if so.
pub fn misplaced(language: Language, path: &Path) -> Option<String> {
    if path.is_dir() {
        return Some(texts::is_directory(language, &path.display().to_string()));
    }
    let directory = directory_of(path);
    (!directory.is_dir()).then(|| texts::no_directory(language, &directory.display().to_string()))
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

/// Writes a file that was not there before; one that is there stays as it is.
///
/// # Errors
/// It is there, exit code 2; or it cannot be written, exit code 1.
pub fn to_new_file(language: Language, text: &str, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    check_place(language, Some(path))?;
    create(path, |file| file.write_all(text.as_bytes())).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure::input(language, &[making::file_exists(language, &shown)]),
        _ => Failure::outside(language, &texts::cannot_write(language, &shown, &error.to_string())),
    })
}

/// Makes a directory and those above it, when they are not there.
pub fn make_directory(language: Language, path: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(path).map_err(|error| {
        let (shown, reason) = (path.display().to_string(), error.to_string());
        Failure::outside(language, &making::cannot_make_directory(language, &shown, &reason))
    })
}

/// Writes a new file and tells where it stands: under the name asked, or with a number when that is taken.
///
/// # Errors
/// As the system gives them.
pub fn write_new(path: &Path, text: &str) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1.. {
        let candidate = if number == 1 { path.clone() } else { numbered(&path, &stem, number) };
        // Not `exists`: a link that leads nowhere is taken as well.
        if candidate.symlink_metadata().is_ok() {
            continue;
        }
        match create(&candidate, |file| file.write_all(text.as_bytes())) {
            Ok(()) => return Ok(candidate),
            // Someone was faster: the next number.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// The same name with a number before its extension.
fn numbered(path: &Path, stem: &str, number: u32) -> PathBuf {
    let extension = path.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-{number}{extension}"))
}

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

/// The debrief of the lesson or the session with teams that leads a session, as the name of its file asks for: a page, else Markdown.
/// Nothing when neither leads it, or while figures of the teams are still being computed.
pub fn debrief(session: &Session, path: &Path) -> Option<String> {
    let language = session.settings.language;
    let document = match session.teaching() {
        Some(teaching) => debrief::debrief(language, &teaching.lesson, &teaching.logbook),
        None => {
            session.team_play().filter(|play| play.missing().is_none())?;
            screen::debrief(session)?
        }
    };
    Some(written(language, &document, Some(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("memo.html");
        let names: Vec<_> = ["one", "two", "three"]
            .iter()
            .map(|text| write_new(&path, text).expect("written"))
            .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["memo.html", "memo-2.html", "memo-3.html"]);
        let texts = names.iter().map(|name| std::fs::read_to_string(folder.path().join(name)));
        assert_eq!(texts.collect::<Result<Vec<_>, _>>().expect("read"), ["one", "two", "three"]);
    }

    #[test]
    fn a_file_in_a_folder_that_is_not_there_is_refused_in_words() {
        let folder = tempfile::tempdir().expect("a folder");
        let reason = misplaced(Language::English, &folder.path().join("nowhere/memo.md"));
        assert!(reason.is_some_and(|reason| reason.contains("nowhere")));
        assert!(misplaced(Language::Dutch, folder.path()).is_some(), "a folder is no file");
        assert_eq!(misplaced(Language::Dutch, &folder.path().join("memo.md")), None);
    }
}
