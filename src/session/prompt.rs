//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::document::{LONGEST_NAME, letter};
use crate::domain::outcome::Outcome;
use crate::domain::teams::{LONGEST_NOTE, LONGEST_TEAM_NAME, MOST_TEAMS};
use crate::language::Language;
use crate::texts::{prompts as texts, words};

/// Longest amount that is typed, characters.
const LONGEST_LIMIT: usize = 20;

/// What a line of text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The name of a scenario.
    ScenarioName {
        /// Place of the scenario, A is 0.
        scenario: usize,
    },
    /// The names of the teams.
    TeamNames,
    /// The most that an outcome may be in a session with teams.
    TeamLimit(Outcome),
    /// A note for the debrief of a session with teams.
    TeamNote,
}

impl Purpose {
    /// The most characters that may be typed.
    #[must_use]
    pub const fn longest(&self) -> usize {
        match self {
            Self::ScenarioName { .. } => LONGEST_NAME,
            Self::TeamNames => MOST_TEAMS * (LONGEST_TEAM_NAME + 2),
            Self::TeamLimit(_) => LONGEST_LIMIT,
            Self::TeamNote => LONGEST_NOTE,
        }
    }

    /// Title of the box in which it is typed.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        match self {
            Self::ScenarioName { scenario } => texts::scenario_name(language, letter(*scenario)),
            Self::TeamNames => texts::team_names(language).to_owned(),
            Self::TeamLimit(outcome) => texts::team_limit(language, words::outcome(language, *outcome)),
            Self::TeamNote => texts::team_note(language).to_owned(),
        }
    }

    /// What stands before the text.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self {
            Self::ScenarioName { .. } => texts::name(language),
            Self::TeamNames => texts::names(language),
            Self::TeamLimit(_) => texts::at_most(language),
            Self::TeamNote => texts::note(language),
        }
    }

    /// What there is to know before typing, in a sentence or two.
    #[must_use]
    pub const fn hint(&self, language: Language) -> Option<&'static str> {
        match self {
            Self::ScenarioName { .. } | Self::TeamNote => None,
            Self::TeamNames => Some(texts::team_names_hint(language)),
            Self::TeamLimit(_) => Some(texts::team_limit_hint(language)),
        }
    }
}
