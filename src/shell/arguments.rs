//! Arguments: the command line, in the user's language, turned into a request.

use super::failure::Failure;
use super::mistakes;
use crate::language::Language;
use crate::texts::command_line as texts;
use clap::{Arg, ArgAction, ArgMatches, Command as Parser, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// Help is at most so wide, so that it fits the smallest terminal.
const WIDTH: usize = 80;

/// What is to be done.
pub enum Request {
    /// Show this text: help or version.
    Show(String),
    /// Carry out a command.
    Run(Arguments),
}

/// A command with the options that every command has.
pub struct Arguments {
    /// In which language.
    pub language: Language,
    /// Directory with the user's own content files.
    pub scenarios: Option<PathBuf>,
    /// What to do.
    pub command: Command,
}

/// What to do.
pub enum Command {
    /// Open the explorer.
    Explore,
    /// Simulate scenarios side by side.
    Compare(CompareRequest),
    /// Show every number that goes into the simulation.
    Resolve(ResolveRequest),
    /// Check files.
    Check(Vec<PathBuf>),
    /// Show what can be chosen.
    List,
}

/// `compare` as typed; ids and numbers are looked up later, so that all mistakes are told at once.
pub struct CompareRequest {
    /// Which case and scenarios.
    pub about: About,
    /// Without the other cases of the portfolio?
    pub alone: bool,
    /// Number of futures.
    pub futures: Option<String>,
    /// Seed of all luck.
    pub seed: Option<String>,
    /// Letter of the scenario that the others are compared with.
    pub baseline: Option<String>,
    /// Form and place of the output.
    pub output: OutputRequest,
}

/// `resolve` as typed.
pub struct ResolveRequest {
    /// Which case and scenario.
    pub about: About,
    /// Form and place of the output.
    pub output: OutputRequest,
}

/// What a command is about.
pub struct About {
    /// Id or file of the case.
    pub case: String,
    /// Id of the organisation.
    pub organisation: Option<String>,
    /// The scenarios.
    pub scenarios: ScenarioRequests,
}

/// Form and place of the output.
pub struct OutputRequest {
    /// Id of the form.
    pub format: Option<String>,
    /// File to write to.
    pub file: Option<PathBuf>,
}

/// Scenarios as typed.
#[derive(Debug, Default)]
pub struct ScenarioRequests {
    /// Those that were named, in order.
    pub named: Vec<ScenarioRequest>,
    /// Changes before any scenario was named.
    pub loose_sets: Vec<String>,
    /// Training before any scenario was named.
    pub loose_training: Option<String>,
}

/// A scenario with its changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioRequest {
    /// `current`, the id of a direction, or a file.
    pub name: String,
    /// Changes, `LAYER=CHOICE`.
    pub sets: Vec<String>,
    /// Id of the training level.
    pub training: Option<String>,
}

impl ScenarioRequest {
    /// A scenario without changes.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), sets: Vec::new(), training: None }
    }
}

/// Reads the command line.
///
/// # Errors
/// The mistake in it, in the user's language, exit code 2.
pub fn read(language: Language, words: Vec<OsString>) -> Result<Request, Failure> {
    let mut parser = parser(language);
    match parser.try_get_matches_from_mut(words) {
        Ok(matches) => Ok(Request::Run(arguments(language, &matches)?)),
        Err(error) if !error.use_stderr() => Ok(Request::Show(error.render().to_string())),
        Err(error) => Err(mistakes::failure(language, &error)),
    }
}

/// The help of the whole program.
pub fn help(language: Language) -> String {
    parser(language).render_help().to_string()
}

/// The command line with its help.
fn parser(language: Language) -> Parser {
    let bare = |name: &'static str, about: &'static str| {
        command(language, name, about, texts::usage_bare(language, name), None)
    };
    let about = format!("{}\n{}", texts::about(language), texts::about_more(language));
    let examples = Some(texts::examples_program(language));
    command(language, "speelveld", about, texts::usage_program(language).to_owned(), examples)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(texts::commands(language))
        .subcommands([
            compare(language),
            resolve(language),
            check(language),
            bare("list", texts::about_list(language)),
        ])
        .args([
            option("scenarios", texts::value_directory(language), texts::help_scenarios(language))
                .value_parser(value_parser!(PathBuf))
                .global(true),
            option("lang", texts::value_language(language), texts::help_lang(language)).global(true),
            flag("version", texts::help_version(language)).short('V').action(ArgAction::Version),
        ])
        .mut_args(|arg| arg.help_heading(texts::options(language)))
}

/// A command with its help laid out in the user's language.
fn command(
    language: Language,
    name: &'static str,
    about: impl Into<String>,
    usage: String,
    examples: Option<&str>,
) -> Parser {
    let examples = examples.map(|examples| format!("\n\n{}\n{examples}", texts::examples(language)));
    let template =
        format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", texts::usage(language));
    Parser::new(name)
        .about(about.into())
        .override_usage(usage)
        .help_template(template)
        .after_help(examples.unwrap_or_default())
        .max_term_width(WIDTH)
        .disable_help_flag(true)
        .arg(
            flag("help", texts::help_help(language))
                .short('h')
                .action(ArgAction::Help)
                .help_heading(texts::options(language)),
        )
}

/// `compare`.
fn compare(language: Language) -> Parser {
    let examples = Some(texts::examples_compare(language));
    let usage = texts::usage_compare(language).to_owned();
    let about = about_arguments(language, texts::help_scenario(language), ArgAction::Append);
    command(language, "compare", texts::about_compare(language), usage, examples)
        .args(about)
        .args([
            flag("alone", texts::help_alone(language)),
            option("futures", texts::value_number(language), texts::help_futures(language)),
            option("seed", "SEED", texts::help_seed(language)),
            option("baseline", "A|B|C|D", texts::help_baseline(language)),
        ])
        .args(output_arguments(language, texts::help_format(language)))
        .mut_args(|arg| in_group(language, arg))
}

/// `resolve`.
fn resolve(language: Language) -> Parser {
    let usage = texts::usage_resolve(language).to_owned();
    command(language, "resolve", texts::about_resolve(language), usage, None)
        .args(about_arguments(language, texts::help_one_scenario(language), ArgAction::Append))
        .args(output_arguments(language, texts::help_resolve_format(language)))
        .mut_args(|arg| in_group(language, arg))
}

/// `check`.
fn check(language: Language) -> Parser {
    let usage = texts::usage_check(language).to_owned();
    command(language, "check", texts::about_check(language), usage, None)
        .arg(
            Arg::new("paths")
                .value_name(texts::value_path(language))
                .help(texts::help_paths(language))
                .num_args(0..)
                .value_parser(value_parser!(PathBuf)),
        )
        .mut_args(|arg| in_group(language, arg))
}

/// Case, scenarios and organisation.
fn about_arguments(language: Language, help_scenario: &'static str, action: ArgAction) -> [Arg; 5] {
    [
        Arg::new("case").value_name("CASE").help(texts::help_case(language)).required(true),
        option("scenario", "SCENARIO", help_scenario).short('s').action(action),
        option("set", texts::value_layer_choice(language), texts::help_set(language))
            .action(ArgAction::Append),
        option("training", texts::value_level(language), texts::help_training(language))
            .action(ArgAction::Append),
        option("organisation", "ID", texts::help_organisation(language)),
    ]
}

/// Form and place of the output.
fn output_arguments(language: Language, help_format: &'static str) -> [Arg; 2] {
    [
        option("format", texts::value_format(language), help_format),
        option("output", texts::value_file(language), texts::help_output(language))
            .short('o')
            .value_parser(value_parser!(PathBuf)),
    ]
}

/// An option with a value.
fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).action(ArgAction::Set)
}

/// An option without a value.
fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

/// Puts an argument under its heading.
fn in_group(language: Language, arg: Arg) -> Arg {
    let heading = if arg.is_positional() { texts::arguments(language) } else { texts::options(language) };
    arg.help_heading(heading)
}

/// What was asked for.
fn arguments(language: Language, matches: &ArgMatches) -> Result<Arguments, Failure> {
    let written = text(matches, "lang");
    let language = match &written {
        Some(code) => Language::from_code(code)
            .ok_or_else(|| Failure::input(language, &[mistakes::unknown_language(language, code)]))?,
        None => language,
    };
    let command = match matches.subcommand() {
        Some(("compare", matches)) => Command::Compare(CompareRequest {
            about: about(matches),
            alone: matches.get_flag("alone"),
            futures: text(matches, "futures"),
            seed: text(matches, "seed"),
            baseline: text(matches, "baseline"),
            output: output(matches),
        }),
        Some(("resolve", matches)) => {
            Command::Resolve(ResolveRequest { about: about(matches), output: output(matches) })
        }
        Some(("check", matches)) => {
            Command::Check(matches.get_many("paths").unwrap_or_default().cloned().collect())
        }
        Some(("list", _)) => Command::List,
        _ => Command::Explore,
    };
    Ok(Arguments { language, scenarios: matches.get_one("scenarios").cloned(), command })
}

/// Case, scenarios and organisation, as typed.
fn about(matches: &ArgMatches) -> About {
    About {
        case: text(matches, "case").unwrap_or_default(),
        organisation: text(matches, "organisation"),
        scenarios: scenario_requests(matches),
    }
}

/// Form and place of the output, as typed.
fn output(matches: &ArgMatches) -> OutputRequest {
    OutputRequest { format: text(matches, "format"), file: matches.get_one("output").cloned() }
}

/// The value of an option.
fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

/// Scenarios with the changes that follow each of them.
fn scenario_requests(matches: &ArgMatches) -> ScenarioRequests {
    let placed = |name: &'static str| {
        let values = matches.get_many::<String>(name).unwrap_or_default().cloned();
        matches
            .indices_of(name)
            .unwrap_or_default()
            .zip(values)
            .map(move |(place, value)| (place, name, value))
    };
    let mut all: Vec<_> = ["scenario", "set", "training"].into_iter().flat_map(placed).collect();
    all.sort_by_key(|(place, ..)| *place);
    let mut requests = ScenarioRequests::default();
    for (_, name, value) in all {
        match (name, requests.named.last_mut()) {
            ("scenario", _) => requests.named.push(ScenarioRequest::named(&value)),
            ("set", Some(scenario)) => scenario.sets.push(value),
            ("set", None) => requests.loose_sets.push(value),
            (_, Some(scenario)) => scenario.training = Some(value),
            (_, None) => requests.loose_training = Some(value),
        }
    }
    requests
}

#[cfg(test)]
mod tests;
