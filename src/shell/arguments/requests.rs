//! Requests: each command as typed. Ids and numbers are looked up later, so that all mistakes are told at once.

use crate::language::Language;
use crate::preferences::Origin;
use crate::shell::configuration::Configuration;
use crate::shell::files::looks_like_path;
use crate::shell::output::STANDARD;
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

pub enum Command {
    Explore(ExploreRequest),
    Demo(DemoRequest),
    /// Let teams come in with devices of their own.
    Room(RoomRequest),
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
    /// Write the page for a browser.
    Web(Option<PathBuf>),
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
    /// What it is about: the id of the lesson, all of them are listed without it; and the rules of a session with teams.
    pub session: SessionRequest,
    pub sheet: bool,
    /// File for the debrief of what was kept, in the place of giving the lesson.
    pub debrief: Option<PathBuf>,
    /// Whose page to take home is meant, in the place of the whole debrief.
    pub participant: Option<String>,
    /// Form and place of the output.
    pub output: OutputRequest,
    /// Names of the teams; empty when the option stands alone.
    pub teams: Option<String>,
    pub collect: Vec<PathBuf>,
    /// Which scenario of each collected file is meant: a letter, or `all`.
    pub column: Option<String>,
}

pub struct RoomRequest {
    pub session: SessionRequest,
    pub lets_network_in: bool,
    pub port: Option<String>,
    /// How others reach it.
    pub address: Option<String>,
    pub page: Option<PathBuf>,
}

/// The rules of a session with teams, wherever they choose.
pub struct SessionRequest {
    /// Id or file of the case.
    pub name: Option<String>,
    pub restart: bool,
    pub theme: Option<String>,
    pub rounds: Option<String>,
    pub minutes: Option<String>,
    /// What every choice must stay within.
    pub limits: Vec<String>,
    pub hides_figures: bool,
    pub skips_predictions: bool,
    pub seed: Option<String>,
    pub assume: Vec<String>,
}

impl SessionRequest {
    /// The file of the case, where one was named.
    pub fn file(&self) -> Option<PathBuf> {
        let is_file = |name: &&String| looks_like_path(name) && *name != STANDARD;
        self.name.as_ref().filter(is_file).map(PathBuf::from)
    }
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
    /// Show which numbers in doubt explain the variance?
    pub sobol: bool,
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
