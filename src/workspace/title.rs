//! Title: where the name of a scenario or portfolio comes from, and what it began as.

use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::Decision;
use crate::language::Text;

/// Most scenarios or portfolios side by side: A, B, C and D.
pub const MOST_SCENARIOS: usize = 4;

/// The directions that B and C start with.
const FIRST_DIRECTIONS: [&str; 2] = ["proven-knowledge", "at-the-wheel"];

/// The sign of a scenario by its place, the same everywhere: A for the first; enough for what sixty teams chose.
pub fn letter(place: usize) -> char {
    ('A'..='Z').chain('a'..='z').chain('0'..='9').nth(place).unwrap_or('?')
}

/// Where the name of a scenario or portfolio comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// What is done now.
    Current,
    /// The direction with this id.
    Direction(String),
    /// A name of its own: typed by the user, or given by the lesson that began it.
    Named(Text),
}

/// A decision with where its name comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitledDecision {
    /// Where its name comes from.
    pub title: Title,
    pub decision: Decision,
}

impl Title {
    /// Those that one starts with: what is done now, and two directions.
    pub fn first() -> impl Iterator<Item = Self> {
        let directions = FIRST_DIRECTIONS.into_iter().map(|id| Self::Direction(id.to_owned()));
        std::iter::once(Self::Current).chain(directions)
    }

    /// What the preset that it names comes down to in a case; nothing when it has a name of its own.
    pub fn preset(&self, library: &Library, case: &Case) -> Option<Decision> {
        match self {
            Self::Named(_) => None,
            Self::Current => Some(case.current_decision()),
            Self::Direction(id) => library.direction(id).map(|direction| case.directed(direction)),
        }
    }

    /// What the preset that it names comes down to in all cases; nothing when it has a name of its own.
    pub fn portfolio(&self, library: &Library) -> Option<Portfolio> {
        match self {
            Self::Named(_) => None,
            Self::Current => Some(Portfolio::current(&library.cases)),
            Self::Direction(id) => {
                library.direction(id).map(|direction| Portfolio::directed(&library.cases, direction))
            }
        }
    }
}
