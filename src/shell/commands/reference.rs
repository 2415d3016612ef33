//! `list`, `keys`, `schema`, `selftest`: what there is to know before anything is asked.

use crate::content::file::FileKind;
use crate::content::{schema, settings_text};
use crate::controls::keymap::{Keymap, Place};
use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};
use crate::report::Format;
use crate::shell::arguments::{Arguments, SchemaRequest};
use crate::shell::failure::{self, Failure};
use crate::shell::room::PAGE;
use crate::shell::{files, named, output};
use crate::texts::{checks, command_line as texts, content_commands as making, page as page_texts};
use crate::view::keys;
use crate::{report, selftest};
use serde_json::json;
use std::path::Path;

/// The forms of the list.
pub const FORMS: [Format; 2] = [Format::Plain, Format::Json];

/// Something that can be chosen: its id, its name, and what there is to know beside it.
type Item = (String, String, Option<&'static str>);

/// Tells what can be chosen, to read or for scripts.
///
/// # Errors
/// The content has problems, or the form does not exist: exit code 2.
pub fn list(arguments: &Arguments, format: Option<&str>) -> Result<(), Failure> {
    let language = arguments.language;
    let format =
        named::format(language, format, &FORMS).map_err(|mistake| Failure::input(language, &[mistake]))?;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let named = |id: &str, name: &Text| (id.to_owned(), name.in_language(language).to_owned(), None);
    let directions = library.directions.iter().map(|direction| {
        let (id, name, _) = named(&direction.id, &direction.name);
        (id, name, Some(direction.origin.name(language)))
    });
    let current = ("current".to_owned(), texts::current(language).to_owned(), None);
    let checks = library.checks.iter().map(|check| {
        let (id, name, _) = named(&check.id, &check.name);
        (id, name, Some(checks::ground_short(language, check.ground)))
    });
    let organisations = library.organisations.iter();
    let sections: [(&str, &str, Vec<Item>); 8] = [
        (
            "cases",
            texts::list_cases(language),
            library.cases.iter().map(|case| named(&case.id, &case.name)).collect(),
        ),
        (
            "organisations",
            texts::list_organisations(language),
            organisations.map(|organisation| named(&organisation.id, &organisation.name)).collect(),
        ),
        (
            "directions",
            texts::list_directions(language),
            std::iter::once(current).chain(directions).collect(),
        ),
        ("layers", texts::list_layers(language), members(language, Layer::ALL, Layer::id, Layer::name)),
        ("modes", texts::list_modes(language), members(language, Mode::ALL, Mode::id, Mode::name)),
        (
            "partners",
            texts::list_partners(language),
            members(language, Partner::ALL, Partner::id, Partner::name),
        ),
        (
            "training",
            texts::list_training(language),
            members(language, Training::ALL, Training::id, Training::name),
        ),
        ("checks", texts::list_checks(language), checks.collect()),
    ];
    if format == Format::Json {
        let entry = |(id, name, about): &Item| match about {
            Some(about) => json!({ "id": id, "name": name, "about": about }),
            None => json!({ "id": id, "name": name }),
        };
        let sections =
            sections.iter().map(|(id, _, items)| ((*id).to_owned(), items.iter().map(entry).collect()));
        let document = serde_json::Value::Object(sections.collect());
        return output::to_screen(language, &schema_text(&document));
    }
    let sections: Vec<_> =
        sections.into_iter().map(|(_, heading, items)| list_section(heading, items)).collect();
    let text = format!("{}\n{}\n", sections.join("\n"), texts::list_choice(language));
    output::to_screen(language, &text)
}

/// Ids and names of a closed list.
fn members<T: Copy, const N: usize>(
    language: Language,
    all: [T; N],
    id: impl Fn(T) -> &'static str,
    name: impl Fn(T, Language) -> &'static str,
) -> Vec<Item> {
    all.map(|member| (id(member).to_owned(), name(member, language).to_owned(), None)).into()
}

/// A heading with its items below it, names in a column.
fn list_section(heading: &str, items: Vec<Item>) -> String {
    let width = items.iter().map(|(id, ..)| id.chars().count()).max().unwrap_or_default();
    let about = |about: Option<&str>| about.map_or(String::new(), |about| format!(" ({about})"));
    let line = |(id, name, more): &Item| format!("  {id:width$}  {name}{}\n", about(*more));
    let lines: String = items.iter().map(line).collect();
    format!("{heading}\n{lines}")
}

/// Shows every key, place by place, to read or as tables for the settings file.
///
/// # Errors
/// The settings file has problems, exit code 2.
pub fn keys(arguments: &Arguments, toml: bool) -> Result<(), Failure> {
    let language = arguments.language;
    arguments.configuration.check(language, None)?;
    let keymap = &arguments.configuration.keymap();
    if toml {
        return output::to_screen(language, &settings_text::keys(language, keymap));
    }
    let sections: Vec<_> =
        Place::ALL.into_iter().map(|place| keys_section(language, keymap, place)).collect();
    output::to_screen(language, &sections.join("\n"))
}

fn keys_section(language: Language, keymap: &Keymap, place: Place) -> String {
    let lines: Vec<_> = keymap
        .bindings_in(place)
        .filter(|binding| binding.place == place)
        .map(|binding| keys::row(language, binding))
        .collect();
    let width = lines.iter().map(|line| line.keys.chars().count()).max().unwrap_or_default();
    let lines: String =
        lines.iter().map(|line| format!("  {:width$}  {}\n", line.keys, line.sentence)).collect();
    format!("{}\n{lines}", place.name().in_language(language))
}

/// Shows the schema of a kind of file, or of any; with a directory, writes them there.
///
/// # Errors
/// The kind does not exist, exit code 2; a file cannot be written, exit code 1.
pub fn schema(arguments: &Arguments, request: &SchemaRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let kind = request.kind.as_deref().map(|id| kind_named(language, id)).transpose()?;
    match (&request.directory, kind) {
        (Some(directory), Some(kind)) => write_schemas(language, directory, &[kind]),
        (Some(directory), None) => write_schemas(language, directory, &FileKind::ALL),
        (None, Some(kind)) => output::to_screen(language, &schema_text(&schema::of_kind(language, kind))),
        (None, None) => output::to_screen(language, &schema_text(&schema::of_any(language))),
    }
}

fn kind_named(language: Language, id: &str) -> Result<FileKind, Failure> {
    let find = |id: &str| FileKind::ALL.into_iter().find(|kind| kind.id() == id);
    failure::find(language, making::kind_of_file(language), id, &FileKind::ALL.map(FileKind::id), find)
        .map_err(|mistake| Failure::input(language, &[mistake]))
}

/// Writes a file for each kind and names it.
fn write_schemas(language: Language, directory: &Path, kinds: &[FileKind]) -> Result<(), Failure> {
    output::make_directory(language, directory)?;
    for kind in kinds {
        let path = directory.join(schema::file_name(*kind));
        output::write(language, schema_text(&schema::of_kind(language, *kind)), Some(&path))?;
        output::to_screen(language, &format!("{}\n", path.display()))?;
    }
    Ok(())
}

/// With a line for each key, and a line break at the end.
fn schema_text(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}

/// Prints the table; fails when a figure does.
pub fn selftest(arguments: &Arguments) -> Result<(), Failure> {
    let language = arguments.language;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let cases = selftest::run(&library.base);
    output::to_screen(language, &report::selftest::plain(&cases, language))?;
    if cases.iter().all(|case| case.pass()) { Ok(()) } else { Err(Failure::told()) }
}

/// Writes the page for a browser.
///
/// # Errors
/// The program was built without it, or the file cannot be written: exit code 1.
pub fn web(arguments: &Arguments, file: Option<&Path>) -> Result<(), Failure> {
    let language = arguments.language;
    let page = PAGE.ok_or_else(|| Failure::outside(language, page_texts::not_built_in(language)))?;
    output::write(language, page, file)
}
