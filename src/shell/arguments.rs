//! Arguments: what the command line asks for, read from it.

mod requests;

use super::failure::Failure;
use super::parser;
use crate::content::diagnosis::foreign::is_unfit;
use crate::language::Language;
use crate::shell::{failure, output};
use crate::texts::command_line as texts;
use clap::ArgMatches;
pub use requests::*;
use std::ffi::OsString;

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
    match parser::parser(language).try_get_matches_from(help_as_option(words)) {
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
            details: many(matches, "detail"),
            draws: matches.get_one("draws-out").cloned(),
        }),
        Some(("explore", matches)) => Command::Survey(survey(matches)),
        Some(("worlds", matches)) => Command::Worlds(WorldsRequest {
            run: run(matches),
            worlds: many(matches, "world"),
            outcome: text(matches, "outcome"),
            flips: matches.get_flag("flips"),
            find_out: matches.get_flag("find-out"),
            sobol: matches.get_flag("sobol"),
            missing: matches.get_flag("missing"),
            limits: many(matches, "limit"),
            future: text(matches, "future"),
        }),
        Some(("portfolio", matches)) => Command::Portfolio(portfolio(matches)),
        Some(("report", matches)) => Command::Report(run(matches)),
        Some(("train", matches)) => Command::Train(TrainRequest {
            session: session(matches, "name"),
            sheet: matches.get_flag("sheet"),
            debrief: matches.get_one("debrief").cloned(),
            participant: matches.get_one("for").cloned(),
            teams: text(matches, "teams"),
            collect: many(matches, "collect"),
            column: text(matches, "column"),
            output: output(matches),
        }),
        Some(("room", matches)) => Command::Room(RoomRequest {
            session: session(matches, "case"),
            lets_network_in: matches.get_flag("open"),
            port: text(matches, "port"),
            address: text(matches, "address"),
            page: matches.get_one("page").cloned(),
        }),
        Some(("demo", matches)) => Command::Demo(DemoRequest {
            name: text(matches, "name"),
            speed: text(matches, "speed"),
            theme: text(matches, "theme"),
        }),
        Some(("resolve", matches)) => {
            Command::Resolve(ResolveRequest { about: about(matches), output: output(matches) })
        }
        Some(("check", matches)) => Command::Check(many(matches, "paths")),
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
        Some(("web", matches)) => Command::Web(matches.get_one("output").cloned()),
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

fn session(matches: &ArgMatches, name: &str) -> SessionRequest {
    SessionRequest {
        name: text(matches, name),
        restart: matches.get_flag("restart"),
        theme: text(matches, "theme"),
        rounds: text(matches, "rounds"),
        minutes: text(matches, "minutes"),
        limits: many(matches, "limit"),
        hides_figures: matches.get_flag("hide-figures"),
        skips_predictions: matches.get_flag("no-predictions"),
        seed: text(matches, "seed"),
        assume: many(matches, "assume"),
    }
}

fn with_directions(mut request: RunRequest, directions: bool) -> RunRequest {
    request.about.scenarios.directions = directions;
    request
}

/// Futures of each of so many scenarios, when that is not said.
const SURVEYED_FUTURES: &str = "1000";

fn survey(matches: &ArgMatches) -> SurveyRequest {
    let named = matches.get_many::<String>("scenario").unwrap_or_default();
    let named = named.map(|name| ScenarioRequest::named(name)).collect();
    let scenarios = ScenarioRequests { named, directions: true, ..ScenarioRequests::default() };
    let run = RunRequest {
        about: About {
            case: text(matches, "case").unwrap_or_default(),
            organisation: text(matches, "organisation"),
            scenarios,
            assume: many(matches, "assume"),
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
        fixed: many(matches, "fix"),
        training: text(matches, "training"),
        hires: many(matches, "hire"),
        objectives: many(matches, "objective"),
        limits: many(matches, "limit"),
        shard: text(matches, "shard"),
        merge: many(matches, "merge"),
    }
}

fn portfolio(matches: &ArgMatches) -> PortfolioRequest {
    PortfolioRequest {
        portfolios: many(matches, "portfolios"),
        cases: many(matches, "case"),
        without: many(matches, "without"),
        postpone: many(matches, "postpone"),
        training: text(matches, "training"),
        hires: many(matches, "hire"),
        budget: text(matches, "budget"),
        directions: matches.get_flag("directions"),
        sequence: matches.get_flag("sequence"),
        memo: matches.get_flag("memo"),
        limits: many(matches, "limit"),
        organisation: text(matches, "organisation"),
        assume: many(matches, "assume"),
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
        assume: many(matches, "assume"),
    }
}

/// Form and place of the output, as typed.
fn output(matches: &ArgMatches) -> OutputRequest {
    OutputRequest { format: text(matches, "format"), file: matches.get_one("output").cloned() }
}

fn many<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<T> {
    matches.get_many(name).unwrap_or_default().cloned().collect()
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
