//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::document::{LONGEST_NAME, letter};
use super::output::Output;
use crate::language::Language;
use crate::preferences::setting::Setting;
use crate::texts::{outputs, prompts as texts, settings};

/// More digits than any number that may be typed.
const LONGEST_NUMBER: usize = 20;

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
    /// The seed of all luck.
    Seed,
    /// The number of futures.
    Futures,
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
            Self::Seed | Self::Futures => LONGEST_NUMBER,
            Self::FileName { .. } => LONGEST_PATH,
        }
    }

    /// Title of the box in which it is typed.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        match self {
            Self::ScenarioName { scenario } => texts::scenario_name(language, letter(*scenario)),
            Self::Seed => settings::name(language, Setting::Seed).to_owned(),
            Self::Futures => settings::name(language, Setting::Futures).to_owned(),
            Self::FileName { .. } => outputs::file_name(language).to_owned(),
        }
    }

    /// What stands before the text.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self {
            Self::ScenarioName { .. } => texts::name(language),
            Self::Seed | Self::Futures => settings::number(language),
            Self::FileName { .. } => outputs::file(language),
        }
    }

    /// What there is to know before typing, in a sentence or two.
    #[must_use]
    pub const fn hint(&self, language: Language) -> Option<&'static str> {
        match self {
            Self::ScenarioName { .. } => None,
            Self::Seed => Some(settings::about(language, Setting::Seed)),
            Self::Futures => Some(settings::about(language, Setting::Futures)),
            Self::FileName { .. } => Some(outputs::file_hint(language)),
        }
    }
}
