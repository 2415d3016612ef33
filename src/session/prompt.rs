//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::document::{LONGEST_NAME, letter};
use super::output::Output;
use crate::language::Language;
use crate::texts::{outputs, prompts as texts};

/// The longest path that may be typed, characters.
const LONGEST_PATH: usize = 300;

/// What a line of text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The name of a scenario.
    ScenarioName {
        /// Place of the scenario, A is 0.
        scenario: usize,
    },
    /// The name of a file to write.
    FileName {
        /// What is to be written.
        output: Output,
    },
}

impl Purpose {
    /// The most characters that may be typed.
    #[must_use]
    pub const fn longest(&self) -> usize {
        match self {
            Self::ScenarioName { .. } => LONGEST_NAME,
            Self::FileName { .. } => LONGEST_PATH,
        }
    }

    /// Title of the box in which it is typed.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        match self {
            Self::ScenarioName { scenario } => texts::scenario_name(language, letter(*scenario)),
            Self::FileName { .. } => outputs::file_name(language).to_owned(),
        }
    }

    /// What stands before the text.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self {
            Self::ScenarioName { .. } => texts::name(language),
            Self::FileName { .. } => outputs::file(language),
        }
    }

    /// What there is to know before typing, in a sentence or two.
    #[must_use]
    pub const fn hint(&self, language: Language) -> Option<&'static str> {
        match self {
            Self::ScenarioName { .. } => None,
            Self::FileName { .. } => Some(outputs::file_hint(language)),
        }
    }
}
