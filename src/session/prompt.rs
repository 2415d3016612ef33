//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::case_form::CaseField;
use super::document::{LONGEST_NAME, letter};
use super::output::Output;
use crate::domain::case::CaseText;
use crate::domain::outcome::Outcome;
use crate::domain::teams::{LONGEST_NOTE, LONGEST_TEAM_NAME, MOST_TEAMS};
use crate::language::Language;
use crate::texts::{files, outputs, own_content, prompts as texts, words};

/// Longest path that may be typed, characters.
const LONGEST_PATH: usize = 1_000;

/// Longest name of a case, characters: that it fits a menu.
const LONGEST_CASE_NAME: usize = 60;

/// Longest text of a field of a case, characters.
const LONGEST_FIELD: usize = 300;

/// Longest amount that is typed, characters.
const LONGEST_LIMIT: usize = 20;

/// What a line of text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The name of a new case of the user's own.
    NewCase,
    /// The name of the user's own copy of the shipped case at hand.
    CopyOfCase,
    /// A field of a case of the user's own.
    CaseField(CaseField),
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
    /// The name of a file to write.
    FileName {
        /// What is to be written.
        output: Output,
    },
    /// The file to save to.
    SaveAs,
    /// The file to open.
    OpenFile,
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
            Self::NewCase | Self::CopyOfCase | Self::CaseField(CaseField::Text(CaseText::Name)) => {
                LONGEST_CASE_NAME
            }
            Self::CaseField(_) => LONGEST_FIELD,
            Self::FileName { .. } | Self::SaveAs | Self::OpenFile => LONGEST_PATH,
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
            Self::FileName { .. } => outputs::file_name(language).to_owned(),
            Self::NewCase => own_content::new_case(language).to_owned(),
            Self::CopyOfCase => own_content::copy_of_case(language).to_owned(),
            Self::CaseField(field) => match field.layer() {
                Some(layer) => format!("{} · {}", words::layer(language, layer), field.name(language)),
                None => field.name(language),
            },
            Self::SaveAs => files::save_as_title(language).to_owned(),
            Self::OpenFile => files::open_title(language).to_owned(),
        }
    }

    /// What stands before the text.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self {
            Self::TeamNames => texts::names(language),
            Self::TeamLimit(_) => texts::at_most(language),
            Self::TeamNote => texts::note(language),
            Self::FileName { .. } => outputs::file(language),
            Self::ScenarioName { .. } | Self::NewCase | Self::CopyOfCase => texts::name(language),
            Self::CaseField(_) => own_content::becomes(language),
            Self::SaveAs | Self::OpenFile => files::file(language),
        }
    }

    /// What there is to know before typing, in a sentence or two.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        match self {
            Self::ScenarioName { .. } | Self::TeamNote => None,
            Self::TeamNames => Some(texts::team_names_hint(language).to_owned()),
            Self::TeamLimit(_) => Some(texts::team_limit_hint(language).to_owned()),
            Self::FileName { .. } => Some(outputs::file_hint(language).to_owned()),
            Self::NewCase => Some(own_content::about_new_case(language).to_owned()),
            Self::CopyOfCase => Some(own_content::about_copy(language).to_owned()),
            Self::CaseField(field) => field.allowed(language),
            Self::SaveAs | Self::OpenFile => Some(files::path_hint(language).to_owned()),
        }
    }
}
