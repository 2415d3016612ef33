//! Prompt: a question that one line of text answers. Every such question is a [`Purpose`]; it has its words here and what
//! Confirm does in `session::commands::overlay`.

use crate::content::own_project::{Interview, ProjectQuestion};
use crate::domain::case::CaseText;
use crate::domain::library::Library;
use crate::domain::outcome::{Better, Outcome};
use crate::domain::people::Competence;
use crate::domain::prediction::Question;
use crate::language::Language;
use crate::preferences::Setting;
use crate::session::document::LONGEST_NAME;
use crate::session::output::Output;
use crate::session::overlay::lists::CaseField;
use crate::texts::{
    ambition, explore, files, lessons, outputs, own_content, prompts as texts, settings, worlds,
};
use crate::workspace::team_rules::{LONGEST_TEAM_NAME, MOST_TEAMS};
use crate::workspace::teams::LONGEST_NOTE as LONGEST_TEAM_NOTE;
use crate::workspace::title::letter;

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

/// Longest world that is typed, characters.
const LONGEST_WORLD: usize = 120;

const LONGEST_PREDICTION: usize = 40;

const LONGEST_NOTE: usize = 240;

/// What a line of text is typed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// One of the questions that make a case of the user's own.
    OwnProject(Box<Interview>),
    /// The name of an organisation of the user's own.
    OwnOrganisation,
    /// The name of the user's own copy of the shipped case at hand.
    CopyOfCase,
    /// A field of a case of the user's own.
    CaseField(CaseField),
    ScenarioName {
        /// Place of the scenario, A is 0.
        scenario: usize,
    },
    PortfolioName {
        /// Place of the portfolio, A is 0.
        column: usize,
    },
    /// What all cases together may cost.
    ProgrammeBudget,
    TeamNames,
    /// The most that an outcome may be in a session with teams.
    TeamLimit(Outcome),
    /// What an outcome must stay within, among all scenarios.
    SurveyLimit(Outcome),
    /// A world of the user's own.
    World,
    /// A note for the debrief of a session with teams.
    TeamNote,
    Seed,
    Futures,
    Prediction(Question),
    Note,
    FileName {
        output: Output,
    },
    SaveAs,
    OpenFile,
}

/// What is shown around a line of text, and how long it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Title of the box in which it is typed.
    pub title: String,
    pub label: &'static str,
    /// What there is to know before typing, in a sentence or two.
    pub hint: Option<String>,
    /// The most characters that may be typed.
    pub longest: usize,
}

impl Purpose {
    /// How it is asked, given what there is.
    pub fn asked(&self, language: Language, library: &Library) -> Asked {
        let asked = |title: &str, label, hint: &str, longest| Asked {
            title: title.to_owned(),
            label,
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
            longest,
        };
        let number = |setting: Setting| {
            let title = setting.row().name.in_language(language);
            asked(
                title,
                settings::number(language),
                setting.row().about.in_language(language),
                LONGEST_NUMBER,
            )
        };
        let case = |title, hint| asked(title, texts::name(language), hint, LONGEST_CASE_NAME);
        let path = |title| asked(title, files::file(language), files::path_hint(language), LONGEST_PATH);
        match self {
            Self::ScenarioName { scenario } => {
                let title = texts::scenario_name(language, letter(*scenario));
                asked(&title, texts::name(language), "", LONGEST_NAME)
            }
            Self::PortfolioName { column } => {
                let title = ambition::portfolio_name(language, letter(*column));
                asked(&title, texts::name(language), "", LONGEST_NAME)
            }
            Self::ProgrammeBudget => {
                let (title, hint) = (ambition::programme_budget(language), ambition::budget_hint(language));
                asked(title, ambition::budget_label(language), hint, LONGEST_NUMBER)
            }
            Self::TeamNames => {
                let longest = MOST_TEAMS * (LONGEST_TEAM_NAME + 2);
                let hint = texts::team_names_hint(language);
                asked(texts::team_names(language), texts::names(language), hint, longest)
            }
            Self::TeamLimit(outcome) => {
                let title = texts::team_limit(language, outcome.name(language));
                asked(&title, texts::at_most(language), texts::team_limit_hint(language), LONGEST_LIMIT)
            }
            Self::SurveyLimit(outcome) => {
                let title = explore::limit_title(language, outcome.name(language));
                let (label, hint) = match (outcome.is_yes_or_no(), outcome.better()) {
                    (true, Better::Lower) => {
                        (explore::in_at_most(language), explore::hint_most_of_hundred(language))
                    }
                    (true, Better::Higher) => {
                        (explore::in_at_least(language), explore::hint_least_of_hundred(language))
                    }
                    (false, Better::Lower) => (texts::at_most(language), explore::hint_amount(language)),
                    (false, Better::Higher) => (explore::at_least(language), explore::hint_amount(language)),
                };
                asked(&title, label, hint, LONGEST_LIMIT)
            }
            Self::World => {
                let hint = worlds::prompt_hint(language);
                asked(worlds::prompt_title(language), worlds::prompt_label(language), hint, LONGEST_WORLD)
            }
            Self::TeamNote => asked(texts::team_note(language), texts::note(language), "", LONGEST_TEAM_NOTE),
            Self::Seed => number(Setting::Seed),
            Self::Futures => number(Setting::Futures),
            Self::Prediction(question) => {
                let title = prediction_title(language, question);
                let hint = prediction_hint(language, question);
                asked(&title, lessons::label_prediction(language), &hint, LONGEST_PREDICTION)
            }
            Self::Note => {
                let hint = lessons::hint_note(language);
                asked(lessons::title_note(language), lessons::label_note(language), hint, LONGEST_NOTE)
            }
            Self::FileName { .. } => {
                let hint = outputs::file_hint(language);
                asked(outputs::file_name(language), outputs::file(language), hint, LONGEST_PATH)
            }
            Self::OwnProject(interview) => {
                let [title, question] = interview.asked(language, library);
                let options = interview.options(language, library).join("; ");
                let hint = format!("{question} {options}");
                let (label, longest) = match interview.question() {
                    ProjectQuestion::Name => (texts::name(language), LONGEST_CASE_NAME),
                    ProjectQuestion::Question => (own_content::question_label(language), LONGEST_FIELD),
                    ProjectQuestion::Budget => (ambition::budget_label(language), LONGEST_NUMBER),
                    ProjectQuestion::Like | ProjectQuestion::Now => {
                        (own_content::number_label(language), LONGEST_NUMBER)
                    }
                };
                asked(&title, label, hint.trim_end(), longest)
            }
            Self::OwnOrganisation => {
                case(own_content::own_organisation(language), own_content::ask_organisation(language))
            }
            Self::CopyOfCase => case(own_content::copy_of_case(language), own_content::about_copy(language)),
            Self::CaseField(field) => {
                let title = match field.layer() {
                    Some(layer) => format!("{} · {}", layer.name(language), field.name(language)),
                    None => field.name(language),
                };
                let hint = field.allowed(language).unwrap_or_default();
                let is_name = *field == CaseField::Text(CaseText::Name);
                let longest = if is_name { LONGEST_CASE_NAME } else { LONGEST_FIELD };
                asked(&title, own_content::becomes(language), &hint, longest)
            }
            Self::SaveAs => path(files::save_as_title(language)),
            Self::OpenFile => path(files::open_title(language)),
        }
    }
}

fn prediction_title(language: Language, question: &Question) -> String {
    match question {
        Question::Range { scenario, outcome } => {
            lessons::title_range(language, letter(*scenario), outcome.name(language))
        }
        Question::Better { of: [one, other], outcome } => {
            let outcome = outcome.name(language);
            lessons::title_better(language, letter(*one), letter(*other), outcome)
        }
        Question::Rank { scenario, .. } => lessons::title_rank(language, letter(*scenario)),
        Question::Statements(_) => lessons::title_statements(language).to_owned(),
    }
}

fn prediction_hint(language: Language, question: &Question) -> String {
    match question {
        Question::Range { outcome, .. } => {
            let aim = if outcome.is_yes_or_no() { lessons::aim_at_figure } else { lessons::aim_at_futures };
            let (unit, example) = (lessons::unit(language, *outcome), lessons::range_example(*outcome));
            lessons::hint_range(language, unit, example, aim(language))
        }
        Question::Better { of: [one, _], .. } => lessons::hint_better(language, letter(*one)),
        Question::Statements(right) => lessons::hint_statements(language, right.len()),
        Question::Rank { competences, .. } => {
            let one = |(place, competence): (usize, &Competence)| {
                format!("{} {}", place + 1, competence.name(language))
            };
            let list: Vec<_> = competences.iter().enumerate().map(one).collect();
            lessons::hint_rank(language, &list.join(" · "))
        }
    }
}
