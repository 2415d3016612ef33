//! Own project: the five questions that make a case of the user's own, asked alike in the explorer and on the command line.

use super::template::{self, NewCase};
use super::typed_number::{self, TypedFault};
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::{own_content as texts, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectQuestion {
    Name,
    /// What the comparison is to answer.
    Question,
    /// The case that it is most like, whose numbers it starts with.
    Like,
    /// What there is to spend; the work on each layer follows in proportion.
    Budget,
    /// How it is done now on most layers.
    Now,
}

impl ProjectQuestion {
    pub const ALL: [Self; 5] = [Self::Name, Self::Question, Self::Like, Self::Budget, Self::Now];
}

/// Why something cannot be the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ProjectFault {
    /// No id can be made of the name.
    NoLetters,
    /// There is a case with this name.
    Taken(String),
    /// There is an organisation with this name.
    OrganisationTaken(String),
    Empty,
    /// The list has so many lines, and this is none of them.
    NotListed(usize),
    NotANumber(TypedFault),
    /// So few thousands of euros that millions must be meant.
    Millions(String),
}

impl ProjectFault {
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::NoLetters => texts::name_without_letters(language).to_owned(),
            Self::Taken(name) => texts::case_exists(language, name),
            Self::OrganisationTaken(name) => texts::organisation_exists(language, name),
            Self::Empty => texts::empty_field(language).to_owned(),
            Self::NotListed(most) => texts::not_listed(language, *most),
            Self::NotANumber(fault) => fault.sentence(language),
            Self::Millions(typed) => texts::millions_meant(language, typed),
        }
    }
}

/// The file of a new case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectFile {
    pub id: String,
    pub name: String,
    pub text: String,
}

/// The answers so far, as they were typed, and the question that is asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    place: usize,
    answers: [String; ProjectQuestion::ALL.len()],
}

impl Interview {
    /// The first question, with the case at hand as the one that the project may be like.
    pub fn new(library: &Library, case: &str) -> Self {
        let at_hand = library.cases.iter().position(|known| known.id == case).unwrap_or_default();
        let mut answers = <[String; ProjectQuestion::ALL.len()]>::default();
        answers[ProjectQuestion::Like as usize] = (at_hand + 1).to_string();
        answers[ProjectQuestion::Now as usize] = "1".to_owned();
        Self { place: 0, answers }
    }

    pub const fn question(&self) -> ProjectQuestion {
        ProjectQuestion::ALL[self.place]
    }

    /// How it is asked: a title with how far one is, and the question.
    pub fn asked(&self, language: Language, library: &Library) -> [String; 2] {
        let like = self.like(library);
        let name = like.map_or("", |like| like.name.in_language(language));
        let asked = match self.question() {
            ProjectQuestion::Name => texts::ask_name(language).to_owned(),
            ProjectQuestion::Question => texts::ask_question(language).to_owned(),
            ProjectQuestion::Like => texts::ask_like(language).to_owned(),
            ProjectQuestion::Budget => {
                let years = like.map_or(0, |like| like.years);
                texts::ask_budget(language, years, name, &budget_of(language, like))
            }
            ProjectQuestion::Now => texts::ask_now(language).to_owned(),
        };
        [texts::project_question(language, self.place + 1, self.answers.len()), asked]
    }

    /// What can be picked, each with its number; nothing where anything can be typed.
    pub fn options(&self, language: Language, library: &Library) -> Vec<String> {
        let options: Vec<_> = match self.question() {
            ProjectQuestion::Like => {
                library.cases.iter().map(|case| case.name.in_language(language).to_owned()).collect()
            }
            ProjectQuestion::Now => {
                let like = self.like(library).map_or("", |like| like.name.in_language(language));
                let choices = ways().into_iter().map(|choice| words::choice(language, choice));
                std::iter::once(texts::now_as_there(language, like)).chain(choices).collect()
            }
            _ => Vec::new(),
        };
        options.into_iter().zip(1..).map(|(option, number)| format!("{number} {option}")).collect()
    }

    /// What stands there before one types: what was answered before, or what fits the case that the project is like.
    pub fn present(&self, language: Language, library: &Library) -> String {
        match self.question() {
            ProjectQuestion::Budget if self.answers[self.place].is_empty() => {
                budget_of(language, self.like(library))
            }
            _ => self.answers[self.place].clone(),
        }
    }

    /// Goes back a question; false at the first.
    pub const fn back(&mut self) -> bool {
        let is_there = self.place > 0;
        self.place = self.place.saturating_sub(1);
        is_there
    }

    /// Takes an answer and goes on to the next question; the file once all are answered.
    ///
    /// # Errors
    /// Why it cannot be the answer. Of an id that is taken the library knows, and whoever asks.
    pub fn answer(
        &mut self,
        language: Language,
        library: &Library,
        typed: &str,
        is_taken: impl Fn(&str) -> bool,
    ) -> Result<Option<ProjectFile>, ProjectFault> {
        let typed = typed.trim();
        match self.question() {
            ProjectQuestion::Name => {
                let id = template::id_of(typed).ok_or(ProjectFault::NoLetters)?;
                if library.case(&id).is_some() || is_taken(&id) {
                    return Err(ProjectFault::Taken(typed.to_owned()));
                }
            }
            ProjectQuestion::Question if typed.is_empty() => return Err(ProjectFault::Empty),
            ProjectQuestion::Question => {}
            ProjectQuestion::Like => {
                let most = library.cases.len();
                listed(typed, most).ok_or(ProjectFault::NotListed(most))?;
            }
            ProjectQuestion::Budget => {
                let budget = budget(language, typed).map_err(ProjectFault::NotANumber)?;
                if budget.mean() < LEAST_BUDGET {
                    return Err(ProjectFault::Millions(typed.to_owned()));
                }
            }
            ProjectQuestion::Now => {
                let most = ways().len() + 1;
                listed(typed, most).ok_or(ProjectFault::NotListed(most))?;
            }
        }
        typed.clone_into(&mut self.answers[self.place]);
        if self.place + 1 < self.answers.len() {
            self.place += 1;
            return Ok(None);
        }
        Ok(self.file(language, library))
    }

    fn file(&self, language: Language, library: &Library) -> Option<ProjectFile> {
        let [name, question, _, typed, now] = &self.answers;
        let (id, like) = (template::id_of(name)?, self.like(library)?);
        let new = NewCase {
            question: Some(question),
            budget: budget(language, typed).ok(),
            now: listed(now, ways().len() + 1)?.checked_sub(1).and_then(|place| ways().get(place).copied()),
            ..NewCase::starting(&id, name, like)
        };
        let text = template::case(language, &new);
        Some(ProjectFile { name: name.clone(), text, id })
    }

    fn like<'l>(&self, library: &'l Library) -> Option<&'l Case> {
        let place = listed(&self.answers[ProjectQuestion::Like as usize], library.cases.len())?;
        library.cases.get(place)
    }
}

/// The ways of working that most projects have on most layers.
fn ways() -> Vec<Choice> {
    ["build", "outsource:market", "reuse:market", "reuse:governments", "codevelop:governments"]
        .into_iter()
        .filter_map(|way| Choice::parse(way).ok())
        .collect()
}

/// The place in a list of which a number was typed, the first is 0.
fn listed(typed: &str, most: usize) -> Option<usize> {
    typed.parse::<usize>().ok().filter(|number| (1..=most).contains(number)).map(|number| number - 1)
}

/// What nobody builds and runs five layers for, k€.
const LEAST_BUDGET: f64 = 10.0;

fn budget(language: Language, typed: &str) -> Result<Quantity, TypedFault> {
    typed_number::read(language, typed, Parameter::Budget)
}

fn budget_of(language: Language, like: Option<&Case>) -> String {
    let budget = like.and_then(|like| like.assumptions.get(Parameter::Budget));
    budget.map_or(String::new(), |budget| typed_number::written(language, budget.quantity))
}
