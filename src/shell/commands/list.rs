//! `list`: what can be chosen, with ids and names.

use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::{files, output};
use crate::texts::{checks, command_line as texts, words};

pub fn run(arguments: &Arguments) -> Result<(), Failure> {
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
                (id, format!("{name} ({})", words::origin(language, direction.origin)))
            });
            std::iter::once(current).chain(directions).collect()
        }),
        (texts::list_layers(language), members(language, Layer::ALL, Layer::id, words::layer)),
        (texts::list_modes(language), members(language, Mode::ALL, Mode::id, words::mode)),
        (texts::list_partners(language), members(language, Partner::ALL, Partner::id, words::partner)),
        (texts::list_training(language), members(language, Training::ALL, Training::id, words::training)),
        (texts::list_checks(language), {
            let checks = library.checks.iter().map(|check| {
                let (id, name) = named(&check.id, &check.name);
                (id, format!("{name} ({})", checks::ground_short(language, check.ground)))
            });
            checks.collect()
        }),
    ];
    let sections: Vec<_> = sections.into_iter().map(|(heading, items)| section(heading, items)).collect();
    let text = format!("{}\n{}\n", sections.join("\n"), texts::list_choice(language));
    output::to_screen(language, &text)
}

/// Ids and names of a closed list.
fn members<T: Copy, const N: usize>(
    language: Language,
    all: [T; N],
    id: impl Fn(T) -> &'static str,
    name: impl Fn(Language, T) -> &'static str,
) -> Vec<(String, String)> {
    all.map(|member| (id(member).to_owned(), name(language, member).to_owned())).into()
}

/// A heading with its items below it, names in a column.
fn section(heading: &str, items: Vec<(String, String)>) -> String {
    let width = items.iter().map(|(id, _)| id.chars().count()).max().unwrap_or_default();
    let lines: String = items.iter().map(|(id, name)| format!("  {id:width$}  {name}\n")).collect();
    format!("{heading}\n{lines}")
}
