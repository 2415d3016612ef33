//! `new`: a file with a case or an organisation of the user's own, explained.

use crate::content::diagnosis::foreign::is_unfit;
use crate::content::file::FileKind;
use crate::content::own_project::{Interview, ProjectFile};
use crate::content::template::{self, NewCase};
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::language::Language;
use crate::shell::arguments::{Arguments, NewRequest};
use crate::shell::failure::{self, Failure};
use crate::shell::output::STANDARD;
use crate::shell::surroundings::{folder_of, own_content};
use crate::shell::{files, named, output};
use crate::texts::content_commands as texts;
use crate::tui::text::wrapped;
use std::io::{self, BufRead as _, Read as _};
use std::path::{Path, PathBuf};

const KINDS: [FileKind; 2] = [FileKind::Case, FileKind::Organisation];

/// How wide a question is at most, cells: that of the narrowest usual terminal.
const WIDTH: u16 = 80;

/// Makes a file and says what to do next.
///
/// # Errors
/// The name or another argument is wrong, or the file exists already, exit code 2; the file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &NewRequest) -> Result<(), Failure> {
    let language = arguments.language;
    // A file of the user's own that is broken today is no reason to refuse a new one.
    let library = files::sound_library(language, arguments.scenarios.as_deref())?;
    let kind = kind(language, request);
    let file = match (&request.name, &kind) {
        (Some(name), Ok(FileKind::Organisation)) => organisation(language, &library, request, name)
            .map_err(|wrong| Failure::input(language, &wrong))?,
        (Some(name), _) => {
            let (id, like) = understood(language, &library, request, kind.clone().err(), name)
                .map_err(|wrong| Failure::input(language, &wrong))?;
            let name = name.trim().to_owned();
            ProjectFile { text: template::case(language, &NewCase::starting(&id, &name, like)), id, name }
        }
        (None, Ok(FileKind::Case)) if request.asks => asked(language, &library)?,
        (None, Ok(_)) => {
            return Err(Failure::input(language, &[texts::only_a_case_asks(language).to_owned()]));
        }
        (None, Err(wrong)) => return Err(Failure::input(language, std::slice::from_ref(wrong))),
    };
    if request.file.as_deref() == Some(Path::new(STANDARD)) {
        return output::to_screen(language, &file.text);
    }
    let kind = kind.unwrap_or(FileKind::Case);
    let (path, is_own) = place(language, request, kind, &file.id)?;
    output::to_new_file(language, &file.text, &path)?;
    let shown = quoted(&path);
    let (made, then) = match (kind, is_own) {
        (FileKind::Organisation, true) => (
            texts::organisation_made(language, &file.name, &shown),
            texts::then_organisation(language, &file.id),
        ),
        (FileKind::Organisation, false) => (
            texts::organisation_made(language, &file.name, &shown),
            texts::then_organisation_file(language, &folder(kind)),
        ),
        (_, true) => (texts::made(language, &file.name, &shown), texts::then_by_id(language, &file.id)),
        (_, false) => (texts::made(language, &file.name, &shown), texts::then_by_file(language, &shown)),
    };
    output::to_screen(language, &(made + &then))
}

/// The user's own folder for files of a kind, as it is shown.
fn folder(kind: FileKind) -> String {
    own_content().map_or(String::new(), |own| quoted(&own.join(folder_of(kind))))
}

/// The file of a new organisation, or all that is wrong.
fn organisation(
    language: Language,
    library: &Library,
    request: &NewRequest,
    name: &str,
) -> Result<ProjectFile, Vec<String>> {
    let like = match &request.like {
        Some(id) => named::organisation(language, library, id),
        None => library.organisations.first().ok_or_else(String::new),
    };
    let id = new_id(language, name, |id| {
        library
            .organisation(id)
            .map(|taken| texts::id_taken_by_organisation(language, id, taken.name.in_language(language)))
    });
    match (id, like) {
        (Ok(id), Ok(like)) => {
            let name = name.trim().to_owned();
            Ok(ProjectFile { text: template::organisation(language, &id, &name, like), id, name })
        }
        (id, like) => Err([id.err(), like.err()].into_iter().flatten().collect()),
    }
}

/// More characters than any answer, so that a stream without an end is no answer.
const LONGEST_ANSWER: u64 = 10_000;

/// The case that the answers to the questions make; asked again where something cannot be the answer.
fn asked(language: Language, library: &Library) -> Result<ProjectFile, Failure> {
    let mut interview = Interview::new(library, "");
    loop {
        let [title, question] = interview.asked(language, library);
        let present = interview.present(language, library);
        output::to_error(&format!("\n{title}\n{}", wrapped(&question, WIDTH, usize::MAX).join("\n")));
        for option in interview.options(language, library) {
            output::to_error(&format!("  {option}"));
        }
        if !present.is_empty() {
            output::to_error(&texts::without_answer(language, &present));
        }
        let mut typed = String::new();
        let is_there = io::stdin().lock().take(LONGEST_ANSWER).read_line(&mut typed);
        if is_there.map_or(true, |length| length == 0) {
            return Err(Failure::input(language, &[texts::not_answered(language, &title)]));
        }
        let typed = typed.trim();
        let answer = if typed.is_empty() { &present } else { typed };
        let answer: String = answer.chars().filter(|sign| !is_unfit(*sign)).collect();
        match interview.answer(language, library, &answer, |_| false) {
            Ok(Some(file)) => return Ok(file),
            Ok(None) => {}
            Err(fault) => output::to_error(&fault.sentence(language)),
        }
    }
}

/// Is what is asked for something that can be made?
fn kind(language: Language, request: &NewRequest) -> Result<FileKind, String> {
    let ids = KINDS.map(FileKind::id);
    failure::find(language, texts::kind_of_file(language), &request.kind, &ids, |id| {
        KINDS.into_iter().find(|kind| kind.id() == id)
    })
}

/// The id of the new case and the case to begin with, or all that is wrong.
fn understood<'l>(
    language: Language,
    library: &'l Library,
    request: &NewRequest,
    wrong_kind: Option<String>,
    name: &str,
) -> Result<(String, &'l Case), Vec<String>> {
    let like = match &request.like {
        Some(id) => named::case(language, library, id),
        None => library.cases.first().ok_or_else(String::new),
    };
    let id = new_id(language, name, |id| {
        library.case(id).map(|taken| texts::id_taken(language, id, taken.name.in_language(language)))
    });
    match (wrong_kind, id, like) {
        (None, Ok(id), Ok(like)) => Ok((id, like)),
        (kind, id, like) => Err([kind, id.err(), like.err()].into_iter().flatten().collect()),
    }
}

/// The id that goes with a name, when it is free.
fn new_id(language: Language, name: &str, taken: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let id = template::id_of(name).ok_or_else(|| texts::no_id(language, name))?;
    match taken(&id) {
        Some(taken) => Err(taken),
        None => Ok(id),
    }
}

/// Where the file goes, and whether that is the user's own folder, which is made when it is not there.
fn place(
    language: Language,
    request: &NewRequest,
    kind: FileKind,
    id: &str,
) -> Result<(PathBuf, bool), Failure> {
    if let Some(file) = &request.file {
        return Ok((file.clone(), false));
    }
    let own = own_content()
        .ok_or_else(|| Failure::outside(language, texts::no_own_folder(language)))?
        .join(folder_of(kind));
    output::make_directory(language, &own)?;
    Ok((own.join(format!("{id}.toml")), true))
}

/// A path as one word of a shell.
fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}
