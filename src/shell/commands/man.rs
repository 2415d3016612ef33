//! `man`: a page of the manual, made from the command line itself.

use crate::language::Language;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::parser::{PROGRAM, parser};
use crate::shell::{lookup, output};
use crate::texts::{command_examples, command_line as texts};
use clap_mangen::Man;

/// Writes the page of the program, or of one of its commands.
///
/// # Errors
/// There is no such command, exit code 2.
pub fn run(arguments: &Arguments, command: Option<&str>) -> Result<(), Failure> {
    let language = arguments.language;
    let program = parser(language);
    let page = match command {
        None => program,
        Some(name) => {
            let names: Vec<_> = program.get_subcommands().map(clap::Command::get_name).collect();
            let find = |id: &str| program.find_subcommand(id).cloned();
            let found = lookup::find(language, texts::kind_command(language), name, &names, find)
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
