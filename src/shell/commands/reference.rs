//! `list`, `keys`, `man`, `completions`, `schema`, `selftest`: what there is to know before anything is asked.

use crate::content::file::FileKind;
use crate::content::{schema, settings_text};
use crate::controls::keymap::{Keymap, Place};
use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};
use crate::shell::arguments::{Arguments, SchemaRequest};
use crate::shell::failure::{self, Failure};
use crate::shell::parser::{PROGRAM, parser};
use crate::shell::{files, output};
use crate::texts::{checks, command_examples, command_line as texts, content_commands as making};
use crate::view::keys;
use crate::{report, selftest};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use std::path::Path;

pub fn list(arguments: &Arguments) -> Result<(), Failure> {
    let language = arguments.language;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let named = |id: &str, name: &Text| (id.to_owned(), name.in_language(language).to_owned());
    let sections = [
        (texts::list_cases(language), library.cases.iter().map(|case| named(&case.id, &case.name)).collect()),
        (
            texts::list_organisations(language),
            library
                .organisations
                .iter()
                .map(|organisation| named(&organisation.id, &organisation.name))
                .collect(),
        ),
        (texts::list_directions(language), {
            let current = ("current".to_owned(), texts::current(language).to_owned());
            let directions = library.directions.iter().map(|direction| {
                let (id, name) = named(&direction.id, &direction.name);
                (id, format!("{name} ({})", direction.origin.name(language)))
            });
            std::iter::once(current).chain(directions).collect()
        }),
        (texts::list_layers(language), members(language, Layer::ALL, Layer::id, Layer::name)),
        (texts::list_modes(language), members(language, Mode::ALL, Mode::id, Mode::name)),
        (texts::list_partners(language), members(language, Partner::ALL, Partner::id, Partner::name)),
        (texts::list_training(language), members(language, Training::ALL, Training::id, Training::name)),
        (texts::list_checks(language), {
            let checks = library.checks.iter().map(|check| {
                let (id, name) = named(&check.id, &check.name);
                (id, format!("{name} ({})", checks::ground_short(language, check.ground)))
            });
            checks.collect()
        }),
    ];
    let sections: Vec<_> =
        sections.into_iter().map(|(heading, items)| list_section(heading, items)).collect();
    let text = format!("{}\n{}\n", sections.join("\n"), texts::list_choice(language));
    output::to_screen(language, &text)
}

/// Ids and names of a closed list.
fn members<T: Copy, const N: usize>(
    language: Language,
    all: [T; N],
    id: impl Fn(T) -> &'static str,
    name: impl Fn(T, Language) -> &'static str,
) -> Vec<(String, String)> {
    all.map(|member| (id(member).to_owned(), name(member, language).to_owned())).into()
}

/// A heading with its items below it, names in a column.
fn list_section(heading: &str, items: Vec<(String, String)>) -> String {
    let width = items.iter().map(|(id, _)| id.chars().count()).max().unwrap_or_default();
    let lines: String = items.iter().map(|(id, name)| format!("  {id:width$}  {name}\n")).collect();
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

/// Writes the page of the program, or of one of its commands.
///
/// # Errors
/// There is no such command, exit code 2.
pub fn man(arguments: &Arguments, command: Option<&str>) -> Result<(), Failure> {
    let language = arguments.language;
    let program = parser(language);
    let page = match command {
        None => program,
        Some(name) => {
            let names: Vec<_> = program.get_subcommands().map(clap::Command::get_name).collect();
            let find = |id: &str| program.find_subcommand(id).cloned();
            let found = failure::find(language, texts::kind_command(language), name, &names, find)
                .map_err(|mistake| Failure::input(language, &[mistake]))?;
            let full_name = format!("{PROGRAM}-{}", found.get_name());
            found
                .version(env!("CARGO_PKG_VERSION"))
                .bin_name(format!("{PROGRAM} {name}"))
                .display_name(full_name)
        }
    };
    let mut text = Vec::new();
    Man::new(page)
        .render(&mut text)
        .map_err(|error| Failure::outside(language, &texts::cannot_make(language, &error.to_string())))?;
    output::to_screen(language, &with_headings(language, &String::from_utf8_lossy(&text)))
}

/// The page with its headings in a language; the generator knows only its own.
fn with_headings(language: Language, page: &str) -> String {
    let headings = command_examples::man_headings(language);
    let in_language = |line: &str| match line.strip_prefix(".SH ") {
        Some(made) => {
            let called = headings.iter().find(|(known, _)| *known == made).map_or(made, |(_, called)| called);
            format!(".SH {}\n", called.to_uppercase())
        }
        None => format!("{line}\n"),
    };
    // The heading above the examples in help is a heading of the page already.
    let lines = page.lines().filter(|line| *line != texts::examples(language)).map(in_language);
    lines.collect()
}

const SHELLS: [(&str, Shell); 4] =
    [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish), ("powershell", Shell::PowerShell)];

/// Writes the completion for a shell.
///
/// # Errors
/// There is no such shell, exit code 2.
pub fn completions(arguments: &Arguments, shell: &str) -> Result<(), Failure> {
    let language = arguments.language;
    let find =
        |id: &str| SHELLS.iter().find(|(known, _)| known.eq_ignore_ascii_case(id)).map(|(_, shell)| *shell);
    let shell = failure::find(language, texts::kind_shell(language), shell, &SHELLS.map(|(id, _)| id), find)
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let mut script = Vec::new();
    generate(shell, &mut parser(language), PROGRAM, &mut script);
    output::to_screen(language, &String::from_utf8_lossy(&script))
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
        output::write(language, &schema_text(&schema::of_kind(language, *kind)), Some(&path))?;
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
