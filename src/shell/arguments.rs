//! Arguments: what the command line asks for, read from it.

mod parser;
mod requests;
mod rows;

use super::failure::Failure;
use crate::content::diagnosis::foreign::is_unfit;
use crate::language::Language;
use crate::preferences::Origin;
use crate::shell::configuration::Configuration;
use crate::shell::{failure, output};
use crate::texts::command_line as texts;
use clap::ArgMatches;
pub use parser::{Command, PROGRAM, parser};
pub use requests::*;
use rows::Taken;
use std::ffi::OsString;
use std::path::PathBuf;

/// A command with the options that every command has.
pub struct Arguments {
    pub language: Language,
    pub language_origin: Origin,
    /// The settings file of the user.
    pub configuration: Configuration,
    /// Directory with the user's own content files.
    pub scenarios: Option<PathBuf>,
    pub command: Command,
}

pub enum Request {
    /// Show this text: help or version.
    Show(String),
    Run(Box<Arguments>),
}

/// Reads the command line.
///
/// # Errors
/// The mistake in it, in the user's language, exit code 2.
pub fn read(language: Language, words: Vec<OsString>) -> Result<Request, Failure> {
    let unfit = words.iter().map(|word| word.to_string_lossy()).filter(|word| word.contains(cannot_be_shown));
    let shown = unfit.map(|word| word.replace(cannot_be_shown, "\u{fffd}"));
    let unfit: Vec<_> = shown.map(|word| texts::unfit_argument(language, &word)).collect();
    if !unfit.is_empty() {
        return Err(Failure::input(language, &unfit));
    }
    match parser(language).try_get_matches_from(help_as_option(words)) {
        Ok(matches) => Ok(Request::Run(Box::new(arguments(language, &matches)?))),
        Err(error) if !error.use_stderr() => Ok(Request::Show(error.render().to_string())),
        Err(error) => Err(failure::of_command(language, &error)),
    }
}

/// Is this a sign that would steer a terminal, or turn around what is read? No message could show what was typed.
fn cannot_be_shown(sign: char) -> bool {
    is_unfit(sign) || output::is_hidden_mark(sign)
}

/// `help [COMMAND]` as many a program knows it, written as `[COMMAND] --help`.
fn help_as_option(mut words: Vec<OsString>) -> Vec<OsString> {
    if words.get(1).is_some_and(|word| word == "help") {
        words.remove(1);
        words.push("--help".into());
    }
    words
}

fn arguments(language: Language, matches: &ArgMatches) -> Result<Arguments, Failure> {
    let ProgramRequest { scenarios, opening, language: written } = ProgramRequest::read(matches, "");
    let language = match &written {
        Some(code) => Language::from_code(code)
            .ok_or_else(|| Failure::input(language, &[failure::unknown_language(language, code)]))?,
        None => language,
    };
    // The settings were read before; whoever runs the command puts them in.
    let (language_origin, configuration) = Default::default();
    let command = Command::read(matches, opening);
    Ok(Arguments { language, language_origin, configuration, scenarios, command })
}

#[cfg(test)]
mod tests;
