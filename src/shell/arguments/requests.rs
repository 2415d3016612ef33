//! Requests: each command as typed. Ids and numbers are looked up later, so that all mistakes are told at once.

use super::rows::{Taken, flag, option, place, request, told};
use crate::content::file::FileKind;
use crate::language::Language;
use crate::texts::{
    command_line as texts, command_survey as survey, command_train as train, content_commands as making,
    page, portfolio, room, worlds,
};
use clap::{Arg, ArgAction, ArgMatches};
use std::path::PathBuf;

request! {
    /// What can be said with every command, and the explorer where the user was.
    ProgramRequest {
        /// Directory with the user's own content files.
        scenarios: Option<PathBuf>
            = option("scenarios", texts::value_directory, texts::help_scenarios).global(true),
        opening: Opening,
        language: Option<String> = option("lang", texts::value_language, texts::help_lang).global(true),
    }
}

request! {
    /// How the explorer is opened.
    Opening {
        theme: Option<String> = option("theme", texts::value_theme, texts::help_theme),
        presents: bool = flag("present", texts::help_present),
    }
}

request! {
    OpenRequest {
        /// Id or file of a case, or file of an exploration.
        what: String = place("what", texts::value_what, texts::help_what),
        opening: Opening,
    }
}

request! {
    DemoRequest {
        name: Option<String> = place("name", texts::value_name, texts::help_demo),
        /// Per cent of the normal pace.
        speed: Option<String> = option("speed", texts::value_number, texts::help_speed),
        theme: Option<String> = option("theme", texts::value_theme, texts::help_theme),
    }
}

request! {
    /// A lesson to give, a session with teams to lead, or their files to collect.
    TrainRequest {
        /// Id of the lesson, all of them are listed without it; of a session with teams the id or file of the case.
        name: Option<String> = place("name", texts::value_name, train::help_lesson),
        sheet: bool = flag("sheet", train::help_sheet),
        file: Option<PathBuf> = option("output", texts::value_file, train::help_sheet_output).short('o'),
        /// File for the debrief of what was kept, in the place of giving the lesson.
        debrief: Option<PathBuf> = option("debrief", texts::value_file, train::help_debrief),
        /// Whose page to take home is meant, in the place of the whole debrief.
        participant: Option<String>
            = option("for", train::value_participant, train::help_for).requires("debrief"),
        restart: bool = flag("restart", train::help_restart),
        /// Names of the teams; empty when the option stands alone.
        teams: Option<String>
            = option("teams", train::value_names, train::help_teams).num_args(0..=1).default_missing_value(""),
        collect: Vec<PathBuf> = option("collect", texts::value_file, train::help_collect).num_args(1..),
        /// Which scenario of each collected file is meant: a letter, or `all`.
        column: Option<String>
            = option("column", train::value_column, train::help_column).requires("collect"),
        format: Option<String> = option("format", texts::value_format, train::help_format),
        theme: Option<String> = option("theme", texts::value_theme, texts::help_theme),
        rules: RulesRequest,
    }
}

request! {
    /// A room that teams come into with devices of their own.
    RoomRequest {
        /// Id or file of the case.
        case: Option<String> = place("case", texts::value_case, room::help_case),
        lets_network_in: bool = flag("open", room::help_open),
        port: Option<String> = option("port", texts::value_number, room::help_port),
        /// How others reach it.
        address: Option<String> = option("address", room::value_address, room::help_address),
        page: Option<PathBuf> = option("page", texts::value_file, room::help_page),
        restart: bool = flag("restart", room::help_restart),
        rules: RulesRequest,
        theme: Option<String> = option("theme", texts::value_theme, texts::help_theme),
    }
}

request! {
    /// What is agreed before a session with teams, wherever they choose.
    RulesRequest {
        rounds: Option<String> = option("rounds", texts::value_number, train::help_rounds),
        minutes: Option<String> = option("minutes", texts::value_number, train::help_minutes),
        /// What every choice must stay within.
        limits: Vec<String> = option("limit", train::value_limit, train::help_limit),
        hides_figures: bool = flag("hide-figures", train::help_hide_figures),
        skips_predictions: bool
            = flag("no-predictions", train::help_no_predictions).requires("hide-figures"),
        seed: Option<String> = option("seed", texts::value_seed, texts::help_seed),
        assume: Vec<String> = option("assume", texts::value_own_number, texts::help_assume),
    }
}

request! {
    CompareRequest {
        about: About,
        run: RunRequest,
        /// Ids of the parts that are wanted in detail.
        details: Vec<String> = option("detail", texts::value_part, texts::help_detail),
        directions: bool = flag("directions", texts::help_directions),
        /// Id of the outcome by which the directions are sorted.
        sort: Option<String>
            = option("sort", texts::value_outcome, texts::help_sort).requires("directions"),
        output: OutputRequest,
        draws: Option<PathBuf> = option("draws-out", texts::value_file, texts::help_draws),
    }
}

request! {
    /// Every scenario of a case, or a part of them, or parts to join.
    SurveyRequest {
        case: String = place("case", texts::value_case, texts::help_case),
        limits: Vec<String> = option("limit", train::value_limit, survey::help_survey_limit),
        objectives: Vec<String> = option("objective", texts::value_outcome, survey::help_objective),
        fixed: Vec<String> = option("fix", texts::value_layer_choice, survey::help_fix),
        most_partners: Option<String>
            = option("max-partners", texts::value_number, survey::help_most_partners),
        training: Option<String> = option("training", texts::value_level, survey::help_survey_training),
        hires: Vec<String> = option("hire", texts::value_hire, survey::help_survey_hire),
        scenarios: Vec<String> = option("scenario", |_| "SCENARIO", survey::help_survey_scenario).short('s'),
        organisation: Option<String> = option("organisation", |_| "ID", texts::help_organisation),
        assume: Vec<String> = option("assume", texts::value_own_number, texts::help_assume),
        alone: bool = flag("alone", texts::help_alone),
        sample: SampleRequest = told("futures", survey::help_survey_futures),
        shard: Option<String> = option("shard", |_| "I/N", survey::help_shard).conflicts_with("merge"),
        merge: Vec<PathBuf> = option("merge", texts::value_file, survey::help_merge).num_args(1..),
        output: OutputRequest = told("format", survey::help_survey_format),
    }
}

request! {
    /// Scenarios in other worlds.
    WorldsRequest {
        about: About,
        /// Ids of named worlds, or typed shifts; nothing is all named ones.
        worlds: Vec<String> = option("world", worlds::value_world, worlds::help_world),
        flips: bool = flag("flips", worlds::help_flips),
        find_out: bool = flag("find-out", worlds::help_find_out),
        sobol: bool = flag("sobol", worlds::help_sobol),
        missing: bool = flag("missing", worlds::help_missing),
        limits: Vec<String> = option("limit", train::value_limit, worlds::help_limit),
        /// Which single future to show.
        future: Option<String> = option("future", |_| "median|worst|best", worlds::help_future),
        /// The id of the outcome that verdicts and futures are about.
        outcome: Option<String> = option("outcome", texts::value_outcome, worlds::help_outcome),
        run: RunRequest,
        output: OutputRequest = told("format", worlds::help_format),
    }
}

request! {
    /// All cases together.
    PortfolioRequest {
        /// `current`, ids of directions, or files.
        portfolios: Vec<String> = place("portfolios", portfolio::value_portfolio, portfolio::help_portfolio),
        /// Only these cases; all without any.
        cases: Vec<String> = option("case", portfolio::value_case, portfolio::help_case),
        without: Vec<String> = option("without", portfolio::value_case, portfolio::help_without),
        /// Each `CASE=YEARS`.
        postpone: Vec<String> = option("postpone", portfolio::value_postpone, portfolio::help_postpone),
        training: Option<String> = option("training", texts::value_level, portfolio::help_training),
        hires: Vec<String> = option("hire", texts::value_hire, portfolio::help_hire),
        /// k€.
        budget: Option<String> = option("budget", portfolio::value_budget, portfolio::help_budget),
        directions: bool = flag("directions", portfolio::help_directions),
        limits: Vec<String>
            = option("limit", train::value_limit, portfolio::help_limit).requires("directions"),
        sequence: bool = flag("sequence", portfolio::help_sequence).conflicts_with("directions"),
        memo: bool = flag("memo", portfolio::help_memo).conflicts_with("directions"),
        organisation: Option<String> = option("organisation", |_| "ID", texts::help_organisation),
        assume: Vec<String> = option("assume", texts::value_own_number, texts::help_assume),
        sample: SampleRequest,
        baseline: Option<String> = option("baseline", |_| "A|B|C|D", texts::help_baseline),
        output: OutputRequest = told("format", portfolio::help_format),
    }
}

request! {
    ReportRequest {
        about: About,
        run: RunRequest,
        output: OutputRequest = told("format", texts::help_report_format),
    }
}

request! {
    /// Every number that goes into the simulation of one scenario.
    ResolveRequest {
        about: About = told("scenario", texts::help_one_scenario),
        output: OutputRequest = told("format", texts::help_resolve_format),
    }
}

request! {
    CheckRequest {
        paths: Vec<PathBuf> = place("paths", texts::value_path, texts::help_paths),
    }
}

request! {
    /// A file of the user's own to make.
    NewRequest {
        kind: String = place("kind", making::value_kind, making::help_new_kind),
        /// Nothing when the questions are to ask it.
        name: Option<String>
            = place("name", making::value_name, making::help_new_name).required_unless_present("ask"),
        asks: bool = flag("ask", making::help_ask).conflicts_with_all(["name", "like"]),
        /// Id of the case to begin with.
        like: Option<String> = option("like", texts::value_case, making::help_like),
        file: Option<PathBuf> = option("output", texts::value_file, making::help_new_output).short('o'),
    }
}

request! {
    /// The schema of content files.
    SchemaRequest {
        /// Id of the kind of file.
        kind: Option<String> = place("kind", making::value_kind, help_schema_kind),
        directory: Option<PathBuf>
            = option("output", texts::value_directory, making::help_schema_output).short('o'),
    }
}

fn help_schema_kind(language: Language) -> String {
    making::help_schema_kind(language, &FileKind::ALL.map(FileKind::id).join(", "))
}

request! {
    ListRequest {
        format: Option<String> = option("format", texts::value_format, texts::help_resolve_format),
    }
}

request! {
    /// The page for a browser.
    WebRequest {
        file: Option<PathBuf> = option("output", texts::value_file, page::help_web_output).short('o'),
    }
}

request! {
    KeysRequest {
        toml: bool = flag("toml", texts::help_keys_toml),
    }
}

request! {
    CompletionsRequest {
        shell: String = place("shell", |_| "SHELL", texts::help_shell),
    }
}

request! {
    /// A page of the manual.
    ManRequest {
        /// Of which command; nothing is the program.
        command: Option<String> = place("command", texts::value_command, texts::help_man_command),
    }
}

request! {
    #[derive(Clone)]
    About {
        /// Id or file of the case.
        case: String = place("case", texts::value_case, texts::help_case),
        scenarios: ScenarioRequests,
        organisation: Option<String> = option("organisation", |_| "ID", texts::help_organisation),
        assume: Vec<String> = option("assume", texts::value_own_number, texts::help_assume),
    }
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

request! {
    /// How scenarios are simulated and compared.
    RunRequest {
        alone: bool = flag("alone", texts::help_alone),
        sample: SampleRequest,
        /// Letter of the scenario that the others are compared with.
        baseline: Option<String> = option("baseline", |_| "A|B|C|D", texts::help_baseline),
    }
}

request! {
    /// Which futures are simulated.
    #[derive(Clone)]
    SampleRequest {
        without_doubt: bool = flag("without-doubt", texts::help_without_doubt),
        futures: Option<String>
            = option("futures", texts::value_number, texts::help_futures).allow_negative_numbers(true),
        seed: Option<String>
            = option("seed", texts::value_seed, texts::help_seed).allow_negative_numbers(true),
    }
}

request! {
    /// Form and place of the output.
    OutputRequest {
        format: Option<String> = option("format", texts::value_format, texts::help_format),
        file: Option<PathBuf> = option("output", texts::value_file, texts::help_output).short('o'),
    }
}

#[derive(Clone, Debug, Default)]
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

/// Scenarios with the changes that follow each of them.
impl Taken for ScenarioRequests {
    fn args(language: Language, _: Option<Arg>) -> Vec<Arg> {
        let args = [
            option("scenario", "SCENARIO", texts::help_scenario(language)).short('s'),
            option("set", texts::value_layer_choice(language), texts::help_set(language)),
            option("hire", texts::value_hire(language), texts::help_hire(language)),
            option("training", texts::value_level(language), texts::help_training(language)),
        ];
        args.map(|arg| arg.action(ArgAction::Append)).into()
    }

    fn read(matches: &ArgMatches, _: &str) -> Self {
        let placed = |name: &'static str| {
            let values = matches.get_many::<String>(name).unwrap_or_default().cloned();
            let places = matches.indices_of(name).unwrap_or_default();
            places.zip(values).map(move |(place, value)| (place, name, value))
        };
        let mut all: Vec<_> = ["scenario", "set", "hire", "training"].into_iter().flat_map(placed).collect();
        all.sort_by_key(|(place, ..)| *place);
        let mut requests = Self::default();
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
