//! `new`: a file with a case of the user's own, explained.

use crate::content::template::{self, NewCase};
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::language::Language;
use crate::shell::arguments::{Arguments, NewRequest};
use crate::shell::failure::{self, Failure};
use crate::shell::surroundings::own_content;
use crate::shell::{files, output};
use crate::texts::command_line::kind_case;
use crate::texts::content_commands as texts;
use std::path::{Path, PathBuf};

const KINDS: [&str; 1] = ["case"];

/// Makes a case file and says what to do next.
///
/// # Errors
/// The name or another argument is wrong, or the file exists already, exit code 2; the file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &NewRequest) -> Result<(), Failure> {
    let language = arguments.language;
    // A file of the user's own that is broken today is no reason to refuse a new one.
    let library = files::sound_library(language, arguments.scenarios.as_deref())?;
    let (id, like) =
        understood(language, &library, request).map_err(|wrong| Failure::input(language, &wrong))?;
    let text = template::case(language, &NewCase { id: &id, name: request.name.trim(), like });
    let (path, is_own) = place(language, request, &id)?;
    output::to_new_file(language, &text, &path)?;
    let shown = quoted(&path);
    let then = if is_own { texts::then_by_id(language, &id) } else { texts::then_by_file(language, &shown) };
    output::to_screen(language, &(texts::made(language, request.name.trim(), &shown) + &then))
}

/// The id of the new case and the case to begin with, or all that is wrong.
fn understood<'l>(
    language: Language,
    library: &'l Library,
    request: &NewRequest,
) -> Result<(String, &'l Case), Vec<String>> {
    let kind = failure::find(language, texts::kind_of_file(language), &request.kind, &KINDS, |kind| {
        KINDS.contains(&kind).then_some(())
    });
    let ids: Vec<_> = library.cases.iter().map(|case| case.id.as_str()).collect();
    let like = match &request.like {
        Some(id) => failure::find(language, kind_case(language), id, &ids, |id| library.case(id)),
        None => library.cases.first().ok_or_else(String::new),
    };
    match (kind, new_id(language, library, &request.name), like) {
        (Ok(()), Ok(id), Ok(like)) => Ok((id, like)),
        (kind, id, like) => Err([kind.err(), id.err(), like.err()].into_iter().flatten().collect()),
    }
}

/// The id that goes with a name, when it is free.
fn new_id(language: Language, library: &Library, name: &str) -> Result<String, String> {
    if name.chars().any(char::is_control) {
        return Err(texts::bad_name(language).to_owned());
    }
    let id = template::id_of(name).ok_or_else(|| texts::no_id(language, name))?;
    match library.case(&id) {
        Some(taken) => Err(texts::id_taken(language, &id, taken.name.in_language(language))),
        None => Ok(id),
    }
}

/// Where the file goes, and whether that is the user's own folder, which is made when it is not there.
fn place(language: Language, request: &NewRequest, id: &str) -> Result<(PathBuf, bool), Failure> {
    if let Some(file) = &request.file {
        return Ok((file.clone(), false));
    }
    let own = own_content()
        .ok_or_else(|| Failure::outside(language, texts::no_own_folder(language)))?
        .join("cases");
    output::make_directory(language, &own)?;
    Ok((own.join(format!("{id}.toml")), true))
}

/// A path as one word of a shell.
fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}
