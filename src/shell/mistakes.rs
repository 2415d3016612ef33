//! Mistakes in the command itself, in the user's language.

use super::failure::Failure;
use super::lookup;
use crate::language::Language;
use crate::texts::command_line as texts;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// A mistake that the parser found, with where to find help; exit code 2.
pub fn failure(language: Language, error: &clap::Error) -> Failure {
    let mistake = match suggestion(error) {
        Some(suggestion) => texts::did_you_mean(language, &sentence(language, error), &suggestion),
        None => sentence(language, error),
    };
    Failure::input(language, &[mistake]).and(&texts::see_help(language, &command(error)))
}

/// A language that the program does not speak.
pub fn unknown_language(language: Language, code: &str) -> String {
    lookup::unknown(language, texts::kind_language(language), code, &Language::ALL.map(Language::code))
}

fn sentence(language: Language, error: &clap::Error) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            texts::unknown_argument(language, &argument)
        }
        ErrorKind::UnknownArgument => texts::unexpected_argument(language, &argument),
        ErrorKind::InvalidSubcommand => {
            texts::unknown_command(language, &context(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => texts::missing_argument(language, &argument),
        // The parser gives an option without value as an empty value.
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            texts::missing_value(language, &argument)
        }
        ErrorKind::ArgumentConflict => texts::given_twice(language, &argument),
        ErrorKind::TooManyValues => {
            texts::unexpected_argument(language, &context(error, ContextKind::InvalidValue))
        }
        ErrorKind::InvalidUtf8 => texts::not_utf8(language).to_owned(),
        _ => texts::not_understood(language).to_owned(),
    }
}

fn suggestion(error: &clap::Error) -> Option<String> {
    [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|suggestion| !suggestion.is_empty())
}

/// The command to ask help of: the words of the usage line before the first argument.
fn command(error: &clap::Error) -> String {
    let usage = context(error, ContextKind::Usage);
    let words = usage.split_whitespace().skip_while(|word| *word != "speelveld");
    let is_command = |word: &&str| word.chars().all(|letter| letter.is_ascii_lowercase());
    let words: Vec<_> = words.take_while(is_command).collect();
    if words.is_empty() { "speelveld".to_owned() } else { words.join(" ") }
}

/// A piece of what the parser knows of a mistake; empty when it does not.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
