//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `prompt_commands`.

use super::document::{LONGEST_NAME, letter};
use super::output::Output;
use crate::domain::people::Competence;
use crate::domain::prediction::Question;
use crate::language::Language;
use crate::texts::{lessons, outputs, prompts as texts, words};

/// The longest path that may be typed, characters.
const LONGEST_PATH: usize = 300;

/// Longest prediction, characters.
const LONGEST_PREDICTION: usize = 40;

/// Longest note, characters.
const LONGEST_NOTE: usize = 240;

/// What a line of text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The name of a scenario.
    ScenarioName {
        /// Place of the scenario, A is 0.
        scenario: usize,
    },
    /// A prediction.
    Prediction(Question),
    /// A note for the debrief.
    Note,
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
            Self::Prediction(_) => LONGEST_PREDICTION,
            Self::Note => LONGEST_NOTE,
            Self::FileName { .. } => LONGEST_PATH,
        }
    }

    /// Title of the box in which it is typed.
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        match self {
            Self::ScenarioName { scenario } => texts::scenario_name(language, letter(*scenario)),
            Self::Prediction(question) => prediction_title(language, question),
            Self::Note => lessons::title_note(language).to_owned(),
            Self::FileName { .. } => outputs::file_name(language).to_owned(),
        }
    }

    /// What stands before the text.
    #[must_use]
    pub const fn label(&self, language: Language) -> &'static str {
        match self {
            Self::ScenarioName { .. } => texts::name(language),
            Self::Prediction(_) => lessons::label_prediction(language),
            Self::Note => lessons::label_note(language),
            Self::FileName { .. } => outputs::file(language),
        }
    }

    /// What there is to know before typing, in a sentence or two.
    #[must_use]
    pub fn hint(&self, language: Language) -> Option<String> {
        match self {
            Self::ScenarioName { .. } => None,
            Self::Prediction(question) => Some(prediction_hint(language, question)),
            Self::Note => Some(lessons::hint_note(language).to_owned()),
            Self::FileName { .. } => Some(outputs::file_hint(language).to_owned()),
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
