//! `schema`: JSON Schema of the content files.

use crate::content::file::FileKind;
use crate::content::schema;
use crate::language::Language;
use crate::shell::arguments::{Arguments, SchemaRequest};
use crate::shell::failure::Failure;
use crate::shell::{lookup, output};
use crate::texts::content_commands as texts;
use std::path::Path;

/// Shows the schema of a kind of file, or of any; with a directory, writes them there.
///
/// # Errors
/// The kind does not exist, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &SchemaRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let kind = request.kind.as_deref().map(|id| named(language, id)).transpose()?;
    match (&request.directory, kind) {
        (Some(directory), Some(kind)) => write(language, directory, &[kind]),
        (Some(directory), None) => write(language, directory, &FileKind::ALL),
        (None, Some(kind)) => output::to_screen(language, &text(&schema::of_kind(language, kind))),
        (None, None) => output::to_screen(language, &text(&schema::of_any(language))),
    }
}

fn named(language: Language, id: &str) -> Result<FileKind, Failure> {
    let find = |id: &str| FileKind::ALL.into_iter().find(|kind| kind.id() == id);
    lookup::find(language, texts::kind_of_file(language), id, &FileKind::ALL.map(FileKind::id), find)
        .map_err(|mistake| Failure::input(language, &[mistake]))
}

/// Writes a file for each kind and names it.
fn write(language: Language, directory: &Path, kinds: &[FileKind]) -> Result<(), Failure> {
    output::make_directory(language, directory)?;
    for kind in kinds {
        let path = directory.join(schema::file_name(*kind));
        output::write(language, &text(&schema::of_kind(language, *kind)), Some(&path))?;
        output::to_screen(language, &format!("{}\n", path.display()))?;
    }
    Ok(())
}

/// With a line for each key, and a line break at the end.
fn text(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}
