//! Files: content files from disk, and the library that they make together with the shipped ones.

use super::failure::Failure;
use super::surroundings::colour_on_error;
use crate::content::diagnosis::problem::{LARGEST_FILE, Problem, ProblemKind, text_of};
use crate::content::file::{FileKind, SourceText, shipped_files};
pub use crate::content::kind_of;
use crate::content::library::{Reading, read_library};
use crate::domain::library::Library;
use crate::guide::lesson::Guides;
use crate::language::Language;
use crate::shell::output::{STANDARD, is_no_file};
use crate::shell::surroundings::own_content;
use crate::texts::command_line as texts;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub fn looks_like_path(word: &str) -> bool {
    word == STANDARD
        || word.contains(['/', '\\'])
        || Path::new(word).extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"))
}

/// The text of a content file.
///
/// # Errors
/// The problem of a file that cannot be read, is a directory, too large, or not text.
pub fn read(language: Language, path: &Path) -> Result<SourceText, Problem> {
    let name = path.display().to_string();
    if path.is_dir() {
        return Err(Problem::directory(&name));
    }
    // A pipe in the place of a file would be waited for without end; one that the user gives is meant.
    let is_given = path.starts_with("/dev") || path.starts_with("/proc");
    if !is_given && is_no_file(path) {
        return Err(Problem::unreadable(&name, texts::no_file(language)));
    }
    if path == Path::new(STANDARD) {
        let bytes =
            standard_input().map_err(|error| Problem::unreadable(&name, &reason(language, &error)))?;
        return Ok(SourceText { text: text_of(&name, bytes)?, name });
    }
    let mut bytes = Vec::new();
    let reading = std::fs::File::open(path).and_then(|file| {
        let size = file.metadata()?.len();
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map(|_| size)
    });
    match reading {
        Ok(size) if size > LARGEST_FILE => Err(Problem::too_large(&name, size)),
        Ok(_) => Ok(SourceText { text: text_of(&name, &bytes)?, name }),
        Err(error) => Err(Problem::unreadable(&name, &reason(language, &error))),
    }
}

/// What comes in from standard input. It comes once, and a command may ask for it again.
fn standard_input() -> io::Result<&'static [u8]> {
    static CONTENT: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(content) = CONTENT.get() {
        return Ok(content);
    }
    let mut content = Vec::new();
    io::stdin().lock().take(LARGEST_FILE + 1).read_to_end(&mut content)?;
    Ok(CONTENT.get_or_init(|| content))
}

/// Every content file in a directory and those below it, in the order of their names.
///
/// # Errors
/// The problem of a directory that cannot be read.
pub fn files_below(language: Language, directory: &Path) -> Result<Vec<PathBuf>, Problem> {
    let unreadable =
        |error: io::Error| Problem::unreadable(&directory.display().to_string(), &reason(language, &error));
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        entries.push(entry.map_err(unreadable)?.path());
    }
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        // A link to a directory is not followed, so that a circle of links ends.
        if entry.is_dir() && !entry.is_symlink() {
            files.extend(files_below(language, &entry)?);
        } else if entry.extension().is_some_and(|end| end == "toml") {
            files.push(entry);
        }
    }
    Ok(files)
}

/// The text of every content file in a directory, and the problems of those that cannot be read.
pub fn read_directory(language: Language, directory: &Path) -> (Vec<SourceText>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut texts = Vec::new();
    match files_below(language, directory) {
        Ok(files) => {
            for file in files {
                match read(language, &file) {
                    Ok(text) => texts.push(text),
                    Err(problem) => problems.push(problem),
                }
            }
        }
        Err(problem) => problems.push(problem),
    }
    (texts, problems)
}

pub fn is_case(path: &Path) -> bool {
    read(Language::default(), path).is_ok_and(|file| kind_of(&file) == Some(FileKind::Case))
}

/// Where content is, besides what is shipped; the later goes over the earlier.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The user's own folder, whether it is there already or not.
    pub own: Option<PathBuf>,
    pub named: Option<PathBuf>,
    pub files: Vec<PathBuf>,
}

impl Places {
    /// The user's own folder, and the directory that was named.
    pub fn new(named: Option<&Path>) -> Self {
        Self { own: own_content(), named: named.map(Path::to_path_buf), files: Vec::new() }
    }

    /// Adds a file that is opened.
    pub fn add(&mut self, file: &Path) {
        if !self.opened_files().iter().any(|known| known == file) {
            self.files.push(file.to_path_buf());
        }
    }

    /// The folders in which, at any depth, a change matters; in full.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.own.iter().chain(&self.named).filter_map(|folder| std::path::absolute(folder).ok()).collect()
    }

    /// What of these goes into an answer, as the user knows it: the files, the own folder when it holds any, and the
    /// directory.
    pub fn described(&self, language: Language) -> Vec<String> {
        let holds_any =
            |folder: &&PathBuf| files_below(language, folder).is_ok_and(|files| !files.is_empty());
        let places = self.files.iter().chain(self.own.iter().filter(holds_any)).chain(&self.named);
        places.map(|place| place.display().to_string()).collect()
    }

    /// The files that were opened; in full.
    pub fn opened_files(&self) -> Vec<PathBuf> {
        self.files.iter().filter_map(|file| std::path::absolute(file).ok()).collect()
    }
}

/// The text of every content file in some places, and the problems of those that cannot be read.
pub fn texts(language: Language, places: &Places) -> (Vec<SourceText>, Vec<Problem>) {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    let own = places.own.as_deref().filter(|folder| folder.is_dir());
    for directory in own.into_iter().chain(places.named.as_deref()) {
        let (texts, unreadable) = read_directory(language, directory);
        files.extend(texts);
        problems.extend(unreadable);
    }
    for file in &places.files {
        match read(language, file) {
            Ok(text) => files.push(text),
            Err(problem) => problems.push(problem),
        }
    }
    files.retain(|file| kind_of(file).is_none_or(FileKind::is_content));
    (files, problems)
}

/// Everything that was read from content files.
pub struct Content {
    pub library: Library,
    pub guides: Guides,
}

/// The library of [`content`] alone.
///
/// # Errors
/// All problems of all files, exit code 2.
pub fn library(
    language: Language,
    directory: Option<&Path>,
    over: &[SourceText],
) -> Result<Library, Failure> {
    content(language, directory, over).map(|content| content.library)
}

/// The shipped content, with the user's own over it, that of a directory over that, and files over all.
///
/// # Errors
/// All problems of all files, exit code 2.
pub fn content(
    language: Language,
    directory: Option<&Path>,
    over: &[SourceText],
) -> Result<Content, Failure> {
    let reading = read_all(language, directory, over);
    match reading.library {
        Some(library) if reading.problems.is_empty() => Ok(Content { library, guides: reading.guides }),
        _ => Err(Failure::content(language, &reading.problems, colour_on_error())),
    }
}

/// The library of all files that are sound: those with problems are left out, as `check` tells why.
///
/// # Errors
/// There is none without them, which shipped content does not let happen.
pub fn sound_library(language: Language, directory: Option<&Path>) -> Result<Library, Failure> {
    let reading = read_all(language, directory, &[]);
    reading.library.ok_or_else(|| Failure::content(language, &reading.problems, colour_on_error()))
}

fn read_all(language: Language, directory: Option<&Path>, over: &[SourceText]) -> Reading {
    let (own, mut problems) = texts(language, &Places::new(directory));
    let files = [shipped_files(), own, over.to_vec()].concat();
    let mut reading = read_library(&files);
    problems.append(&mut reading.problems);
    Reading { problems, ..reading }
}

/// The library, and the id of the case that the user named by id or by file.
///
/// # Errors
/// All problems of all files, exit code 2. An id is not looked up here.
pub fn library_with_case(
    language: Language,
    directory: Option<&Path>,
    case: &str,
) -> Result<(Library, String), Failure> {
    if !looks_like_path(case) {
        return Ok((library(language, directory, &[])?, case.to_owned()));
    }
    let fail = |problem| Failure::content(language, &[problem], colour_on_error());
    let file = read(language, Path::new(case)).map_err(fail)?;
    if let Some(found) = kind_of(&file).filter(|kind| *kind != FileKind::Case) {
        let what = ProblemKind::OtherKind { found, expected: Some(FileKind::Case) };
        return Err(fail(Problem::of_file(&file.name, what)));
    }
    let library = library(language, directory, std::slice::from_ref(&file))?;
    // The file is sound, so it has an id.
    let root: toml::Table = toml::from_str(&file.text).unwrap_or_default();
    let id = root.get("id").and_then(toml::Value::as_str).unwrap_or_default();
    Ok((library, id.to_owned()))
}

/// Why the system refused, in words.
pub fn reason(language: Language, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => texts::not_found(language).to_owned(),
        ErrorKind::NotADirectory => texts::not_a_directory(language).to_owned(),
        ErrorKind::PermissionDenied => texts::no_permission(language).to_owned(),
        _ => error.to_string(),
    }
}
