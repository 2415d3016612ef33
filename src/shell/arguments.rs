//! Arguments: what the command line asks for.

use super::configuration::Configuration;
use super::failure::Failure;
use super::parser;
use crate::language::Language;
use crate::preferences::Origin;
use crate::shell::failure;
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;

pub enum Request {
    /// Show this text: help or version.
    Show(String),
    Run(Box<Arguments>),
}

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

pub enum Command {
    Explore(ExploreRequest),
    Demo(DemoRequest),
    /// Give a lesson, lead a session with teams, or collect their files.
    Train(TrainRequest),
    Compare(CompareRequest),
    /// Work out every scenario of a case, or a part of them, or join parts.
    Survey(SurveyRequest),
    /// Show scenarios in other worlds.
    Worlds(WorldsRequest),
    /// Show all cases together.
    Portfolio(PortfolioRequest),
    Report(RunRequest),
    /// Show every number that goes into the simulation.
    Resolve(ResolveRequest),
    Check(Vec<PathBuf>),
    /// Make a file of the user's own.
    New(NewRequest),
    /// Show the schema of content files.
    Schema(SchemaRequest),
    List {
        format: Option<String>,
    },
    SelfTest,
    /// Show the keys of the explorer.
    Keys {
        toml: bool,
    },
    Completions {
        shell: String,
    },
    /// Write a page of the manual.
    Man {
        /// Of which command; nothing is the program.
        command: Option<String>,
    },
}

pub struct DemoRequest {
    pub name: Option<String>,
    /// Per cent of the normal pace.
    pub speed: Option<String>,
    pub theme: Option<String>,
}

pub struct TrainRequest {
    /// Id of the lesson, all of them are listed without it; of a session with teams the id or file of the case.
    pub name: Option<String>,
    pub sheet: bool,
    /// File for the debrief of what was kept, in the place of giving the lesson.
    pub debrief: Option<PathBuf>,
    pub restart: bool,
    /// Form and place of the output.
    pub output: OutputRequest,
    pub theme: Option<String>,
    /// Names of the teams; empty when the option stands alone.
    pub teams: Option<String>,
    pub rounds: Option<String>,
    pub minutes: Option<String>,
    /// What every choice must stay within.
    pub limits: Vec<String>,
    pub hides_figures: bool,
    pub skips_predictions: bool,
    pub seed: Option<String>,
    pub assume: Vec<String>,
    pub collect: Vec<PathBuf>,
    /// Which scenario of each collected file is meant: a letter, or `all`.
    pub column: Option<String>,
}

pub struct ExploreRequest {
    /// Id or file of a case, or file of an exploration; nothing is where the user was.
    pub what: Option<String>,
    pub theme: Option<String>,
    pub presents: bool,
}

/// `compare` as typed; ids and numbers are looked up later, so that all mistakes are told at once.
pub struct CompareRequest {
    pub run: RunRequest,
    /// Ids of the parts that are wanted in detail.
    pub details: Vec<String>,
    /// Id of the outcome by which the directions are sorted.
    pub sort: Option<String>,
    pub draws: Option<PathBuf>,
}

/// `explore CASE` as typed; ids and numbers are looked up later, so that all mistakes are told at once.
pub struct SurveyRequest {
    pub run: RunRequest,
    pub most_partners: Option<String>,
    pub fixed: Vec<String>,
    pub training: Option<String>,
    pub hires: Vec<String>,
    pub objectives: Vec<String>,
    pub limits: Vec<String>,
    pub shard: Option<String>,
    pub merge: Vec<PathBuf>,
}

pub struct WorldsRequest {
    pub run: RunRequest,
    /// Ids of named worlds, or typed shifts; nothing is all named ones.
    pub worlds: Vec<String>,
    /// The id of the outcome that verdicts and futures are about.
    pub outcome: Option<String>,
    /// Show what turns the verdicts?
    pub flips: bool,
    /// Show what to find out first?
    pub find_out: bool,
    /// Show in which futures the limits are missed?
    pub missing: bool,
    pub limits: Vec<String>,
    /// Which single future to show.
    pub future: Option<String>,
}

/// `portfolio` as typed; ids and numbers are looked up later, so that all mistakes are told at once.
pub struct PortfolioRequest {
    /// `current`, ids of directions, or files.
    pub portfolios: Vec<String>,
    /// Only these cases; all without any.
    pub cases: Vec<String>,
    pub without: Vec<String>,
    /// Each `CASE=YEARS`.
    pub postpone: Vec<String>,
    pub training: Option<String>,
    pub hires: Vec<String>,
    /// k€.
    pub budget: Option<String>,
    pub directions: bool,
    pub sequence: bool,
    pub memo: bool,
    pub limits: Vec<String>,
    pub organisation: Option<String>,
    pub assume: Vec<String>,
    pub without_doubt: bool,
    pub futures: Option<String>,
    pub seed: Option<String>,
    /// Letter of the portfolio that the others are compared with.
    pub baseline: Option<String>,
    pub output: OutputRequest,
}

pub struct RunRequest {
    pub about: About,
    pub alone: bool,
    pub without_doubt: bool,
    pub futures: Option<String>,
    pub seed: Option<String>,
    /// Letter of the scenario that the others are compared with.
    pub baseline: Option<String>,
    /// Form and place of the output.
    pub output: OutputRequest,
}

pub struct ResolveRequest {
    pub about: About,
    /// Form and place of the output.
    pub output: OutputRequest,
}

pub struct NewRequest {
    pub kind: String,
    /// The name; nothing when the questions are to ask it.
    pub name: Option<String>,
    /// Id of the case to begin with.
    pub like: Option<String>,
    pub file: Option<PathBuf>,
}

pub struct SchemaRequest {
    /// Id of the kind of file.
    pub kind: Option<String>,
    pub directory: Option<PathBuf>,
}

pub struct About {
    /// Id or file of the case.
    pub case: String,
    pub organisation: Option<String>,
    pub scenarios: ScenarioRequests,
    pub assume: Vec<String>,
}

impl About {
    pub fn is_bare(&self) -> bool {
        let ScenarioRequests { named, loose_sets, loose_hires, loose_training, directions } = &self.scenarios;
        let has_scenarios = !named.is_empty()
            || !loose_sets.is_empty()
            || !loose_hires.is_empty()
            || loose_training.is_some()
            || *directions;
        !has_scenarios && self.organisation.is_none() && self.assume.is_empty()
    }
}

/// Form and place of the output.
pub struct OutputRequest {
    pub format: Option<String>,
    pub file: Option<PathBuf>,
}

#[derive(Debug, Default)]
pub struct ScenarioRequests {
    /// Those that were named, in order.
    pub named: Vec<ScenarioRequest>,
    /// Changes before any scenario was named.
    pub loose_sets: Vec<String>,
    /// Extra staff before any scenario was named.
    pub loose_hires: Vec<String>,
    /// Training before any scenario was named.
    pub loose_training: Option<String>,
    /// Are all directions asked for?
    pub directions: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioRequest {
    /// `current`, the id of a direction, or a file.
    pub name: String,
    pub sets: Vec<String>,
    /// Extra staff, each `COMPETENCE=FTE`.
    pub hires: Vec<String>,
    pub training: Option<String>,
}

impl ScenarioRequest {
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), sets: Vec::new(), hires: Vec::new(), training: None }
    }
}

/// Reads the command line.
///
/// # Errors
/// The mistake in it, in the user's language, exit code 2.
pub fn read(language: Language, words: Vec<OsString>) -> Result<Request, Failure> {
    match parser::parser(language).try_get_matches_from(help_as_option(words)) {
        Ok(matches) => Ok(Request::Run(Box::new(arguments(language, &matches)?))),
        Err(error) if !error.use_stderr() => Ok(Request::Show(error.render().to_string())),
        Err(error) => Err(failure::of_command(language, &error)),
    }
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
    let written = text(matches, "lang");
    let language = match &written {
        Some(code) => Language::from_code(code)
            .ok_or_else(|| Failure::input(language, &[failure::unknown_language(language, code)]))?,
        None => language,
    };
    let command = match matches.subcommand() {
        Some(("compare", matches)) => Command::Compare(CompareRequest {
            run: with_directions(run(matches), matches.get_flag("directions")),
            sort: text(matches, "sort"),
            details: matches.get_many("detail").unwrap_or_default().cloned().collect(),
            draws: matches.get_one("draws-out").cloned(),
        }),
        Some(("explore", matches)) => Command::Survey(survey(matches)),
        Some(("worlds", matches)) => Command::Worlds(WorldsRequest {
            run: run(matches),
            worlds: matches.get_many("world").unwrap_or_default().cloned().collect(),
            outcome: text(matches, "outcome"),
            flips: matches.get_flag("flips"),
            find_out: matches.get_flag("find-out"),
            missing: matches.get_flag("missing"),
            limits: matches.get_many("limit").unwrap_or_default().cloned().collect(),
            future: text(matches, "future"),
        }),
        Some(("portfolio", matches)) => Command::Portfolio(portfolio(matches)),
        Some(("report", matches)) => Command::Report(run(matches)),
        Some(("train", matches)) => Command::Train(TrainRequest {
            name: text(matches, "name"),
            sheet: matches.get_flag("sheet"),
            debrief: matches.get_one("debrief").cloned(),
            restart: matches.get_flag("restart"),
            theme: text(matches, "theme"),
            teams: text(matches, "teams"),
            rounds: text(matches, "rounds"),
            minutes: text(matches, "minutes"),
            limits: matches.get_many("limit").unwrap_or_default().cloned().collect(),
            hides_figures: matches.get_flag("hide-figures"),
            skips_predictions: matches.get_flag("no-predictions"),
            seed: text(matches, "seed"),
            assume: matches.get_many("assume").unwrap_or_default().cloned().collect(),
            collect: matches.get_many("collect").unwrap_or_default().cloned().collect(),
            column: text(matches, "column"),
            output: output(matches),
        }),
        Some(("demo", matches)) => Command::Demo(DemoRequest {
            name: text(matches, "name"),
            speed: text(matches, "speed"),
            theme: text(matches, "theme"),
        }),
        Some(("resolve", matches)) => {
            Command::Resolve(ResolveRequest { about: about(matches), output: output(matches) })
        }
        Some(("check", matches)) => {
            Command::Check(matches.get_many("paths").unwrap_or_default().cloned().collect())
        }
        Some(("new", matches)) => Command::New(NewRequest {
            kind: text(matches, "kind").unwrap_or_default(),
            name: text(matches, "name"),
            like: text(matches, "like"),
            file: matches.get_one("output").cloned(),
        }),
        Some(("schema", matches)) => Command::Schema(SchemaRequest {
            kind: text(matches, "kind"),
            directory: matches.get_one("output").cloned(),
        }),
        Some(("list", matches)) => Command::List { format: text(matches, "format") },
        Some(("selftest", _)) => Command::SelfTest,
        Some(("keys", matches)) => Command::Keys { toml: matches.get_flag("toml") },
        Some(("completions", matches)) => {
            Command::Completions { shell: text(matches, "shell").unwrap_or_default() }
        }
        Some(("man", matches)) => Command::Man { command: text(matches, "command") },
        Some(("open", matches)) => {
            Command::Explore(ExploreRequest { what: text(matches, "what"), ..explore(matches) })
        }
        _ => Command::Explore(explore(matches)),
    };
    let scenarios = matches.get_one("scenarios").cloned();
    // The settings were read before; whoever runs the command puts them in.
    let (language_origin, configuration) = Default::default();
    Ok(Arguments { language, language_origin, configuration, scenarios, command })
}

fn run(matches: &ArgMatches) -> RunRequest {
    RunRequest {
        about: about(matches),
        alone: matches.get_flag("alone"),
        without_doubt: matches.get_flag("without-doubt"),
        futures: text(matches, "futures"),
        seed: text(matches, "seed"),
        baseline: text(matches, "baseline"),
        output: output(matches),
    }
}

fn with_directions(mut request: RunRequest, directions: bool) -> RunRequest {
    request.about.scenarios.directions = directions;
    request
}

/// Futures of each of so many scenarios, when that is not said.
const SURVEYED_FUTURES: &str = "1000";

fn survey(matches: &ArgMatches) -> SurveyRequest {
    let many = |name: &str| matches.get_many(name).unwrap_or_default().cloned().collect();
    let named = matches.get_many::<String>("scenario").unwrap_or_default();
    let named = named.map(|name| ScenarioRequest::named(name)).collect();
    let scenarios = ScenarioRequests { named, directions: true, ..ScenarioRequests::default() };
    let run = RunRequest {
        about: About {
            case: text(matches, "case").unwrap_or_default(),
            organisation: text(matches, "organisation"),
            scenarios,
            assume: many("assume"),
        },
        alone: matches.get_flag("alone"),
        without_doubt: matches.get_flag("without-doubt"),
        futures: text(matches, "futures").or_else(|| Some(SURVEYED_FUTURES.to_owned())),
        seed: text(matches, "seed"),
        baseline: None,
        output: output(matches),
    };
    SurveyRequest {
        run,
        most_partners: text(matches, "max-partners"),
        fixed: many("fix"),
        training: text(matches, "training"),
        hires: many("hire"),
        objectives: many("objective"),
        limits: many("limit"),
        shard: text(matches, "shard"),
        merge: matches.get_many("merge").unwrap_or_default().cloned().collect(),
    }
}

fn portfolio(matches: &ArgMatches) -> PortfolioRequest {
    let many = |name: &str| matches.get_many(name).unwrap_or_default().cloned().collect();
    PortfolioRequest {
        portfolios: many("portfolios"),
        cases: many("case"),
        without: many("without"),
        postpone: many("postpone"),
        training: text(matches, "training"),
        hires: many("hire"),
        budget: text(matches, "budget"),
        directions: matches.get_flag("directions"),
        sequence: matches.get_flag("sequence"),
        memo: matches.get_flag("memo"),
        limits: many("limit"),
        organisation: text(matches, "organisation"),
        assume: many("assume"),
        without_doubt: matches.get_flag("without-doubt"),
        futures: text(matches, "futures"),
        seed: text(matches, "seed"),
        baseline: text(matches, "baseline"),
        output: output(matches),
    }
}

/// The explorer where the user was.
fn explore(matches: &ArgMatches) -> ExploreRequest {
    ExploreRequest { what: None, theme: text(matches, "theme"), presents: matches.get_flag("present") }
}

/// Case, scenarios and organisation, as typed.
fn about(matches: &ArgMatches) -> About {
    About {
        case: text(matches, "case").unwrap_or_default(),
        organisation: text(matches, "organisation"),
        scenarios: scenario_requests(matches),
        assume: matches.get_many("assume").unwrap_or_default().cloned().collect(),
    }
}

/// Form and place of the output, as typed.
fn output(matches: &ArgMatches) -> OutputRequest {
    OutputRequest { format: text(matches, "format"), file: matches.get_one("output").cloned() }
}

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
    let mut all: Vec<_> = ["scenario", "set", "hire", "training"].into_iter().flat_map(placed).collect();
    all.sort_by_key(|(place, ..)| *place);
    let mut requests = ScenarioRequests::default();
    for (_, name, value) in all {
        match (name, requests.named.last_mut()) {
            ("scenario", _) => requests.named.push(ScenarioRequest::named(&value)),
            ("set", Some(scenario)) => scenario.sets.push(value),
            ("set", None) => requests.loose_sets.push(value),
            ("hire", Some(scenario)) => scenario.hires.push(value),
            ("hire", None) => requests.loose_hires.push(value),
            (_, Some(scenario)) => scenario.training = Some(value),
            (_, None) => requests.loose_training = Some(value),
        }
    }
    requests
}

#[cfg(test)]
mod tests;
