//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::case_form::CaseField;
use super::document::{LONGEST_NAME, letter};
use super::output::Output;
use crate::domain::case::CaseText;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::prediction::Question;
use crate::domain::team_rules::{LONGEST_TEAM_NAME, MOST_TEAMS};
use crate::domain::teams::LONGEST_NOTE as LONGEST_TEAM_NOTE;
use crate::language::Language;
use crate::preferences::setting::Setting;
use crate::texts::{files, lessons, outputs, own_content, prompts as texts, settings, words};

/// More digits than any number that may be typed.
const LONGEST_NUMBER: usize = 20;

/// Longest path that may be typed, characters.
const LONGEST_PATH: usize = 1_000;

/// Longest name of a case, characters: that it fits a menu.
const LONGEST_CASE_NAME: usize = 60;

/// Longest text of a field of a case, characters.
const LONGEST_FIELD: usize = 300;

/// Longest amount that is typed, characters.
const LONGEST_LIMIT: usize = 20;

/// Longest prediction, characters.
const LONGEST_PREDICTION: usize = 40;

/// Longest note, characters.
const LONGEST_NOTE: usize = 240;

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
    /// The seed of all luck.
    Seed,
    /// The number of futures.
    Futures,
    /// A prediction.
    Prediction(Question),
    /// A note for the debrief.
    Note,
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
            Self::TeamNote => LONGEST_TEAM_NOTE,
            Self::Seed | Self::Futures => LONGEST_NUMBER,
            Self::Prediction(_) => LONGEST_PREDICTION,
            Self::Note => LONGEST_NOTE,
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
            Self::Seed => settings::name(language, Setting::Seed).to_owned(),
            Self::Futures => settings::name(language, Setting::Futures).to_owned(),
            Self::Prediction(question) => prediction_title(language, question),
            Self::Note => lessons::title_note(language).to_owned(),
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
            Self::Seed | Self::Futures => settings::number(language),
            Self::Prediction(_) => lessons::label_prediction(language),
            Self::Note => lessons::label_note(language),
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
            Self::Seed => Some(settings::about(language, Setting::Seed).to_owned()),
            Self::Futures => Some(settings::about(language, Setting::Futures).to_owned()),
            Self::Prediction(question) => Some(prediction_hint(language, question)),
            Self::Note => Some(lessons::hint_note(language).to_owned()),
            Self::FileName { .. } => Some(outputs::file_hint(language).to_owned()),
            Self::NewCase => Some(own_content::about_new_case(language).to_owned()),
            Self::CopyOfCase => Some(own_content::about_copy(language).to_owned()),
            Self::CaseField(field) => field.allowed(language),
            Self::SaveAs | Self::OpenFile => Some(files::path_hint(language).to_owned()),
        }
    }
}

fn prediction_title(language: Language, question: &Question) -> String {
    match question {
        Question::Range { scenario, outcome } => {
            lessons::title_range(language, letter(*scenario), words::outcome(language, *outcome))
        }
        Question::Better { of: [one, other], outcome } => {
            let outcome = words::outcome(language, *outcome);
            lessons::title_better(language, letter(*one), letter(*other), outcome)
        }
        Question::Rank { scenario, .. } => lessons::title_rank(language, letter(*scenario)),
    }
}

fn prediction_hint(language: Language, question: &Question) -> String {
    match question {
        Question::Range { outcome, .. } => lessons::hint_range(language, lessons::unit(language, *outcome)),
        Question::Better { of: [one, _], .. } => lessons::hint_better(language, letter(*one)),
        Question::Rank { competences, .. } => {
            let one = |(place, competence): (usize, &Competence)| {
                format!("{} {}", place + 1, words::competence(language, *competence))
            };
            let list: Vec<_> = competences.iter().enumerate().map(one).collect();
            lessons::hint_rank(language, &list.join(" · "))
        }
    }
}
