//! Failure: why a command was not carried out, in words, with its exit code; among them ids and options that there are not.

use crate::content::diagnosis::problem::Problem;
use crate::content::diagnosis::suggestion::nearest;
use crate::language::Language;
use crate::texts::command_line as texts;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::fmt::Display;

/// Exit code when the outside world failed: a file, the terminal.
const OUTSIDE: u8 = 1;

/// Exit code when the input is wrong.
const WRONG_INPUT: u8 = 2;

/// Why a command was not carried out.
#[derive(Debug)]
pub struct Failure {
    /// What the user reads; empty when all was said already.
    pub text: String,
    pub code: u8,
}

impl Failure {
    pub fn outside(language: Language, what: &str) -> Self {
        Self { text: texts::error(language, what), code: OUTSIDE }
    }

    /// The question has no answer.
    pub fn no_answer(language: Language) -> Self {
        Self::outside(language, texts::no_answer(language))
    }

    /// What was found cannot be written in the form that was asked for.
    pub fn not_made(language: Language, error: &impl Display) -> Self {
        Self::outside(language, &texts::cannot_make(language, &error.to_string()))
    }

    /// Something failed that the output has told already.
    pub const fn told() -> Self {
        Self { text: String::new(), code: OUTSIDE }
    }

    /// The input is wrong; all mistakes at once.
    pub fn input(language: Language, mistakes: &[String]) -> Self {
        let lines: Vec<_> = mistakes.iter().map(|mistake| texts::error(language, mistake)).collect();
        Self { text: lines.join("\n"), code: WRONG_INPUT }
    }

    /// Content files are wrong; all problems at once.
    pub fn content(language: Language, problems: &[Problem], colour: bool) -> Self {
        let shown: Vec<_> = problems.iter().map(|problem| problem.render(language, colour)).collect();
        Self { text: shown.join("\n\n"), code: WRONG_INPUT }
    }

    /// The same failure with a line more.
    pub fn and(self, line: &str) -> Self {
        Self { text: format!("{}\n{line}", self.text), code: self.code }
    }
}

/// Notes a mistake and goes on.
pub fn note<T>(mistakes: &mut Vec<String>, outcome: Result<T, String>) -> Option<T> {
    outcome.map_err(|mistake| mistakes.push(mistake)).ok()
}

/// The mistake of an id that does not exist, with a suggestion when one is near and the whole list.
pub fn unknown(language: Language, kind: &str, id: &str, valid: &[&str]) -> String {
    let mistake = texts::unknown_id(language, kind, id);
    let list = texts::valid(language, &valid.join(", "));
    match nearest(id, valid.iter().copied()) {
        Some(suggestion) => format!("{} {list}", texts::did_you_mean(language, &mistake, suggestion)),
        None => format!("{mistake}. {list}"),
    }
}

/// What an id stands for.
///
/// # Errors
/// The mistake in words.
pub fn find<T>(
    language: Language,
    kind: &str,
    id: &str,
    valid: &[&str],
    find: impl Fn(&str) -> Option<T>,
) -> Result<T, String> {
    find(id).ok_or_else(|| unknown(language, kind, id, valid))
}

/// A mistake that the parser found, with where to find help; exit code 2.
pub fn of_command(language: Language, error: &clap::Error) -> Failure {
    let mistake = match suggestion(error) {
        Some(suggestion) => texts::did_you_mean(language, &sentence(language, error), &suggestion),
        None => sentence(language, error),
    };
    Failure::input(language, &[mistake]).and(&texts::see_help(language, &command(error)))
}

/// A language that the program does not speak.
pub fn unknown_language(language: Language, code: &str) -> String {
    unknown(language, texts::kind_language(language), code, &Language::ALL.map(Language::code))
}

fn sentence(language: Language, error: &clap::Error) -> String {
    let argument = piece(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            texts::unknown_argument(language, &argument)
        }
        ErrorKind::UnknownArgument => texts::unexpected_argument(language, &argument),
        ErrorKind::InvalidSubcommand => {
            texts::unknown_command(language, &piece(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => texts::missing_argument(language, &argument),
        // The parser gives an option without value as an empty value.
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            texts::missing_value(language, &argument)
        }
        ErrorKind::ArgumentConflict => texts::given_twice(language, &argument),
        ErrorKind::TooManyValues => {
            texts::unexpected_argument(language, &piece(error, ContextKind::InvalidValue))
        }
        ErrorKind::InvalidUtf8 => texts::not_utf8(language).to_owned(),
        _ => texts::not_understood(language).to_owned(),
    }
}

fn suggestion(error: &clap::Error) -> Option<String> {
    [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(|kind| piece(error, kind))
        .find(|suggestion| !suggestion.is_empty())
}

/// The command to ask help of: the words of the usage line before the first argument.
fn command(error: &clap::Error) -> String {
    let usage = piece(error, ContextKind::Usage);
    let words = usage.split_whitespace().skip_while(|word| *word != "speelveld");
    let is_command = |word: &&str| word.chars().all(|letter| letter.is_ascii_lowercase());
    let words: Vec<_> = words.take_while(is_command).collect();
    if words.is_empty() { "speelveld".to_owned() } else { words.join(" ") }
}

/// A piece of what the parser knows of a mistake; empty when it does not.
fn piece(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
