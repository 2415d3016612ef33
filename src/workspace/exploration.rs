//! Exploration: what a user works on, as it is kept in a file. It holds no language and no figures: those are made anew.

use super::portfolios::Portfolios;
use super::position::Position;
use super::progress::Progress;
use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::event::Shift;
use crate::domain::library::Library;
use crate::summary::survey::Aims;
use std::path::PathBuf;

pub use super::title::{MOST_SCENARIOS, Title, TitledDecision};

/// The version of the file format; a file with a higher one was made by a newer program.
pub const FORMAT_VERSION: i64 = 1;

/// Most worlds of one's own.
pub const MOST_WORLDS: usize = 8;

/// Longest name of a scenario, characters.
pub const LONGEST_NAME: usize = 30;

/// Most futures that may be asked for.
pub const MOST_FUTURES: usize = 1_000_000;

/// The seed when none is given.
pub const DEFAULT_SEED: u64 = 2026;

/// The number of futures when none is given.
pub const DEFAULT_FUTURES: usize = 10_000;

/// Everything of a user at work that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Exploration {
    pub case: String,
    pub organisation: String,
    /// One to four scenarios, A first.
    pub scenarios: Vec<TitledDecision>,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
    /// Numbers that the user put in the place of shipped ones.
    pub edits: Edits,
    /// The user's own worlds.
    pub worlds: Vec<OwnWorld>,
    /// What is wanted, and held within limits, among all scenarios of the case.
    pub aims: Aims,
    /// Simulate the case without the other cases of the portfolio?
    pub alone: bool,
    /// What is tried for all cases together.
    pub portfolios: Portfolios,
    /// Seed of all luck.
    pub seed: u64,
    pub futures: usize,
    /// Where the user is.
    pub position: Position,
    /// How far the user is in the activity that lies over it, if there is one.
    pub progress: Option<Progress>,
}

/// An exploration as the program keeps it for itself, so that it can be resumed.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub exploration: Exploration,
    /// The file of the user that it belongs to, once it was saved under a name.
    pub file: Option<OwnFile>,
}

/// A file of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    pub path: PathBuf,
    /// Hash of what it said when it was last read or written by us; nothing when it never was.
    pub seen: Option<u64>,
    /// Does it hold a portfolio alone, and not the exploration?
    pub is_portfolio: bool,
}

/// A world that the user thought of: what becomes of each of these numbers.
pub type OwnWorld = Vec<Shift>;

impl Exploration {
    /// The start of an exploration of a case by an organisation: A what is done now, B and C two directions.
    pub fn of(library: &Library, case: &Case, organisation: &str) -> Self {
        let scenarios: Vec<TitledDecision> = Title::first()
            .filter_map(|title| {
                let decision = title.preset(library, case)?;
                Some(TitledDecision { title, decision })
            })
            .collect();
        Self {
            case: case.id.clone(),
            organisation: organisation.to_owned(),
            baseline: 0,
            edits: Edits::default(),
            worlds: Vec::new(),
            aims: Aims::default(),
            alone: false,
            portfolios: Portfolios::of(library),
            seed: DEFAULT_SEED,
            futures: DEFAULT_FUTURES,
            position: Position::start(scenarios.len()),
            progress: None,
            scenarios,
        }
    }

    /// The same without what is only about the user's own window: what a file to share holds.
    pub fn to_share(&self) -> Self {
        let portfolios = Portfolios { in_file: None, ..self.portfolios.clone() };
        let position = Position::start(self.scenarios.len());
        Self { position, progress: None, portfolios, ..self.clone() }
    }
}
