//! Output: standard output, standard error, and files, of which at any moment either the old or the new one stands there.

use crate::content::diagnosis::foreign::turns_around;
use crate::language::Language;
use crate::report::document::Document;
use crate::report::{self, Format};
use crate::shell::failure::Failure;
use crate::texts::{command_line as texts, content_commands as making};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tempfile::NamedTempFile;

/// Writes to the file that was asked for, or else to standard output.
pub fn write(language: Language, content: impl AsRef<[u8]>, file: Option<&Path>) -> Result<(), Failure> {
    let content = content.as_ref();
    match file.filter(|path| *path != Path::new(STANDARD)) {
        Some(path) => to_file_with(language, path, |file| file.write_all(content)),
        None => to_stdout(language, content),
    }
}

/// Stands for standard input or output in the place of a file.
pub const STANDARD: &str = "-";

/// Writes what may be no text to standard output, unless a person would see it.
fn to_stdout(language: Language, content: &[u8]) -> Result<(), Failure> {
    match std::str::from_utf8(content) {
        Ok(text) => to_screen(language, text),
        Err(_) if io::stdout().is_terminal() => {
            Err(Failure::input(language, &[texts::not_on_screen(language).to_owned()]))
        }
        Err(_) => put(language, content),
    }
}

/// Writes to standard output. A reader that has gone away, as `head` does, is no failure.
pub fn to_screen(language: Language, text: &str) -> Result<(), Failure> {
    let text = if io::stdout().is_terminal() { harmless(text) } else { text.into() };
    put(language, text.as_bytes())
}

fn put(language: Language, content: &[u8]) -> Result<(), Failure> {
    let mut screen = io::stdout().lock();
    match screen.write_all(content).and_then(|()| screen.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::outside(language, &texts::cannot_write(language, "stdout", &error.to_string())))
        }
        _ => Ok(()),
    }
}

/// Writes a line to standard error, if anyone listens.
pub fn to_error(text: &str) {
    if !text.is_empty() {
        let _nobody_listens = writeln!(io::stderr(), "{}", harmless(text));
    }
}

/// A text in which nothing steers the terminal or turns what is read around, but for our own colours.
fn harmless(text: &str) -> Cow<'_, str> {
    let is_harmful = |letter: char| {
        (letter.is_control() && !matches!(letter, '\n' | '\t' | '\x1b')) || is_hidden_mark(letter)
    };
    if !text.contains(|letter| letter == '\x1b' || is_harmful(letter)) {
        return text.into();
    }
    let shown = |letter| if is_harmful(letter) { char::REPLACEMENT_CHARACTER } else { letter };
    let mut pieces = text.split('\x1b');
    let mut harmless: String = pieces.next().unwrap_or_default().chars().map(shown).collect();
    for piece in pieces {
        let end = piece.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '[' | ';')));
        let style = end.filter(|end| piece[*end..].starts_with('m')).map(|end| &piece[..end]);
        let is_colour = style.and_then(|style| style.strip_prefix('[')).is_some_and(is_ours);
        harmless.push(if is_colour { '\x1b' } else { char::REPLACEMENT_CHARACTER });
        harmless.extend(piece.chars().map(shown));
    }
    harmless.into()
}

/// Is this a style that we write ourselves: bold, underlined, a colour, none? Another may hide what is read.
fn is_ours(style: &str) -> bool {
    style.split(';').all(|part| match part.parse::<u8>() {
        Ok(code) => matches!(code, 0 | 1 | 4 | 22 | 24 | 30..=39 | 90..=97),
        Err(_) => part.is_empty(),
    })
}

/// Is it a sign that is not seen, and changes in what order, or as what, the others are read?
pub fn is_hidden_mark(letter: char) -> bool {
    turns_around(letter) || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{feff}')
}

/// A document as the name of its file asks for: a page; any other name, and none, asks for Markdown.
pub fn written(language: Language, document: &Document, file: Option<&Path>) -> String {
    report::written(language, document, if is_page(file) { Format::Html } else { Format::Markdown })
}

/// Does the name of a file ask for a page?
pub fn is_page(file: Option<&Path>) -> bool {
    let end = file.and_then(Path::extension);
    end.is_some_and(|end| ["html", "htm"].iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// Can a file be written there? Asked before a long simulation rather than after it.
pub fn check_place(language: Language, file: Option<&Path>) -> Result<(), Failure> {
    match file.filter(|path| *path != Path::new(STANDARD)).and_then(|path| misplaced(language, path)) {
        Some(reason) => Err(Failure::outside(language, &reason)),
        None => Ok(()),
    }
}

/// Can files be written there, and is none of them one that the command reads, or another of them?
///
/// # Errors
/// It is, exit code 2; or it cannot be written there, exit code 1.
pub fn check_places(language: Language, files: &[Option<&Path>], inputs: &[String]) -> Result<(), Failure> {
    let mut taken: Vec<PathBuf> =
        inputs.iter().filter_map(|input| std::fs::canonicalize(input).ok()).collect();
    for &file in files {
        check_place(language, file)?;
        let Some(path) = file.filter(|path| *path != Path::new(STANDARD)) else { continue };
        let place = std::fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        // A device, such as that which forgets everything, takes whatever is written to it.
        let Some(place) = place.ok().filter(|place| place.is_file() || !place.exists()) else { continue };
        if taken.contains(&place) {
            return Err(Failure::input(language, &[texts::is_read(language, &path.display().to_string())]));
        }
        taken.push(place);
    }
    Ok(())
}

/// Why no file can be written there, if so.
pub fn misplaced(language: Language, path: &Path) -> Option<String> {
    if path.is_dir() {
        return Some(texts::is_directory(language, &path.display().to_string()));
    }
    let directory = directory_of(path);
    (!directory.is_dir()).then(|| texts::no_directory(language, &directory.display().to_string()))
}

/// Writes a file so that at any moment either the old or the new one stands there whole; `write` gets the file to write to.
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
pub fn write_new(path: &Path, content: &[u8]) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1.. {
        let candidate = if number == 1 { path.clone() } else { numbered(&path, &stem, number) };
        // Not `exists`: a link that leads nowhere is taken as well.
        if candidate.symlink_metadata().is_ok() {
            continue;
        }
        match create(&candidate, |file| file.write_all(content)) {
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
    if is_no_file(path) {
        return write(&mut open_device(path)?);
    }
    // A link stays a link: what it points to is replaced.
    let path = &followed(path)?;
    let old = std::fs::metadata(path).ok();
    // Taking its place asks no permission of the file itself, so we do.
    if old.as_ref().is_some_and(|old| old.permissions().readonly() || !is_own(old)) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let file = beside(path, write)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Is something there that is no file: a pipe, a device, a folder?
pub fn is_no_file(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|found| !found.is_file())
}

/// Where a path leads, whether there is a file or not yet.
fn followed(path: &Path) -> io::Result<PathBuf> {
    if let Ok(path) = std::fs::canonicalize(path) {
        return Ok(path);
    }
    let Ok(target) = std::fs::read_link(path) else { return Ok(path.to_owned()) };
    let target = directory_of(path).join(target);
    // A link to a link that leads nowhere may lead around in a circle.
    if target.is_symlink() { Err(ErrorKind::NotFound.into()) } else { Ok(target) }
}

/// Opens a device or pipe to write to it. A pipe that nobody reads is not waited for.
#[cfg(unix)]
fn open_device(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    let mut opening = std::fs::OpenOptions::new();
    opening.write(true);
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut opening, OFlags::NONBLOCK.bits().cast_signed());
    let device = opening.open(path)?;
    // Once somebody reads, what does not fit yet does wait.
    rustix::fs::fcntl_setfl(&device, OFlags::empty())?;
    Ok(device)
}

#[cfg(not(unix))]
fn open_device(path: &Path) -> io::Result<File> {
    std::fs::OpenOptions::new().write(true).open(path)
}

/// Writes a file where there is none yet.
///
/// # Errors
/// As the system gives them; [`io::ErrorKind::AlreadyExists`] when there is one.
pub fn create(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let file = beside(path, write)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

pub fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What is written, in a file of its own in the same directory, so that it can take the place of another at once.
fn beside(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let folder = directory_of(path);
    sweep(folder);
    let mut named = tempfile::Builder::new();
    named.prefix(UNFINISHED);
    // As any new file, of which the system takes away what the user does not want to allow.
    #[cfg(unix)]
    named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // Its own name, which no user knows, goes into no message.
    let mut file = named.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    let mut buffered = BufWriter::new(file.as_file_mut());
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
    Ok(file)
}

/// How the name of a file begins that is being written.
const UNFINISHED: &str = ".speelveld-unfinished-";

/// How old what was being written is when its program must have been killed.
const LEFT_BEHIND: Duration = Duration::from_secs(60);

/// Takes away what a program that was killed was writing, once in each folder. What cannot be taken away is in nobody's way.
fn sweep(folder: &Path) {
    static SWEPT: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let is_new = SWEPT.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
    if !is_new {
        return;
    }
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_left = || entry.metadata().ok()?.modified().ok()?.elapsed().ok().map(|age| age > LEFT_BEHIND);
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) && is_left() == Some(true) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Does the file belong to the user?
#[cfg(unix)]
pub fn is_own(file: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(file) == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
pub const fn is_own(_file: &std::fs::Metadata) -> bool {
    true
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
            .map(|text| write_new(&path, text.as_bytes()).expect("written"))
            .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["memo.html", "memo-2.html", "memo-3.html"]);
        let texts = names.iter().map(|name| std::fs::read_to_string(folder.path().join(name)));
        assert_eq!(texts.collect::<Result<Vec<_>, _>>().expect("read"), ["one", "two", "three"]);
    }

    #[test]
    fn a_text_from_elsewhere_does_not_steer_the_terminal() {
        assert_eq!(harmless("plain\n\ttext"), "plain\n\ttext");
        assert_eq!(harmless("\x1b[1;31mred\x1b[0m"), "\x1b[1;31mred\x1b[0m");
        assert_eq!(harmless("a\x1b]0;title\x07b"), "a\u{fffd}]0;title\u{fffd}b");
        assert_eq!(harmless("\u{9b}31m \u{202e}abc\r"), "\u{fffd}31m \u{fffd}abc\u{fffd}");
        assert_eq!(harmless("\x1b[2Jgone"), "\u{fffd}[2Jgone");
        assert_eq!(harmless("\x1b[8mnot seen\u{feff}"), "\u{fffd}[8mnot seen\u{fffd}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_wherever_it_leads_and_a_pipe_without_reader_is_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let link = |to: &str, name: &str| std::os::unix::fs::symlink(to, path(name)).expect("a link");
        let put = |name: &str| replace(&path(name), |file| file.write_all(b"new"));
        link("not-yet", "link");
        put("link").expect("what the link leads to is made");
        assert!(path("link").is_symlink());
        assert_eq!(std::fs::read(path("not-yet")).expect("read"), b"new");
        link("round", "round");
        assert!(put("round").is_err());
        let pipe = rustix::fs::Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, path("pipe"), rustix::fs::FileType::Fifo, pipe, 0)
            .expect("a pipe");
        assert!(put("pipe").is_err(), "nobody reads it");
    }

    #[test]
    fn what_is_read_only_or_read_by_the_command_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("case.toml");
        std::fs::write(&path, "mine").expect("written");
        let inputs = [path.display().to_string()];
        assert!(check_places(Language::English, &[Some(&path)], &inputs).is_err(), "its own input");
        let other = folder.path().join("other.csv");
        assert!(
            check_places(Language::English, &[Some(&other), Some(&other)], &inputs).is_err(),
            "the same twice"
        );
        assert!(check_places(Language::English, &[Some(&other), None], &inputs).is_ok());
        let mut permissions = std::fs::metadata(&path).expect("there").permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).expect("set");
        let refused = replace(&path, |file| file.write_all(b"yours")).expect_err("read-only");
        assert_eq!(refused.kind(), ErrorKind::PermissionDenied);
        assert_eq!(std::fs::read_to_string(&path).expect("read"), "mine");
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
