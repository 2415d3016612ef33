//! Syntax: what breaks the grammar of TOML, told apart so that it can be said in either language.

use super::problem::{ProblemKind, SyntaxFault};
use super::reader::Reader;

/// Reports what breaks the grammar: the first thing on each line, as the rest mostly follows from it.
pub fn report(reader: &Reader<'_>, text: &str, errors: &[toml::de::Error]) {
    let mut last_line_end = None;
    let mut errors: Vec<_> =
        errors.iter().map(|error| (error.span().unwrap_or(0..0), error.message())).collect();
    errors.sort_by_key(|(span, _)| span.start);
    for (span, message) in errors {
        let start = text.floor_char_boundary(span.start);
        let line_end =
            text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |length| start + length);
        if last_line_end == Some(line_end) {
            continue;
        }
        last_line_end = Some(line_end);
        reader.report(span, ProblemKind::Syntax(fault(message), message.to_owned()));
    }
}

/// The parts of the parser's messages that tell faults apart; the first that occurs decides.
const TELLING: [(&str, SyntaxFault); 31] = [
    ("duplicate key", SyntaxFault::DuplicateKey),
    ("cannot extend", SyntaxFault::NotATable),
    ("recurs", SyntaxFault::TooDeep),
    ("must be quoted", SyntaxFault::Unquoted),
    ("missing opening quote", SyntaxFault::Unquoted),
    ("unclosed array table", SyntaxFault::UnclosedTable),
    ("unclosed array", SyntaxFault::UnclosedList),
    ("missing array opening", SyntaxFault::UnclosedList),
    ("unclosed", SyntaxFault::UnclosedTable),
    ("missing inline table opening", SyntaxFault::UnclosedTable),
    ("missing table open", SyntaxFault::UnclosedTable),
    ("string", SyntaxFault::Text),
    ("escape", SyntaxFault::Text),
    ("unicode", SyntaxFault::Text),
    ("key with no value", SyntaxFault::MissingEquals),
    ("missing assignment", SyntaxFault::MissingEquals),
    ("missing value", SyntaxFault::MissingValue),
    ("missing comma", SyntaxFault::MissingComma),
    ("extra comma", SyntaxFault::ExtraComma),
    ("number", SyntaxFault::Number),
    ("float", SyntaxFault::Number),
    ("integer", SyntaxFault::Number),
    ("leading zero", SyntaxFault::Number),
    ("sign", SyntaxFault::Number),
    ("radix", SyntaxFault::Number),
    ("mantissa", SyntaxFault::Number),
    ("fraction", SyntaxFault::Number),
    ("exponent", SyntaxFault::Number),
    ("digits", SyntaxFault::Number),
    ("date", SyntaxFault::Number),
    ("key", SyntaxFault::Key),
];

/// Which fault a message of the parser tells of.
fn fault(message: &str) -> SyntaxFault {
    // The expectations after the comma name things that are not at fault.
    let told = message.split(", expected").next().unwrap_or(message);
    TELLING.into_iter().find(|(part, _)| told.contains(part)).map_or(SyntaxFault::Other, |(_, fault)| fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Guards against other words in a newer parser.
    #[test]
    fn the_parser_still_says_what_tells_faults_apart() {
        let told = |text: &str| {
            let errors = toml::de::DeTable::parse_recoverable(text).1;
            errors.first().map(|error| fault(error.message()))
        };
        assert_eq!(told("a = 1\na = 2"), Some(SyntaxFault::DuplicateKey));
        assert_eq!(told("a = 1\na.b = 2"), Some(SyntaxFault::NotATable));
        assert_eq!(told("a = [1, 2"), Some(SyntaxFault::UnclosedList));
        assert_eq!(told("a = { b = 1"), Some(SyntaxFault::UnclosedTable));
        assert_eq!(told("[a"), Some(SyntaxFault::UnclosedTable));
        assert_eq!(told("a = \"b"), Some(SyntaxFault::Text));
        assert_eq!(told("a = reuse"), Some(SyntaxFault::Unquoted));
        assert_eq!(told("a = "), Some(SyntaxFault::MissingValue));
        assert_eq!(told("a"), Some(SyntaxFault::MissingEquals));
        assert_eq!(told("a = [1 2]"), Some(SyntaxFault::MissingComma));
        assert_eq!(told("a = [1,, 2]"), Some(SyntaxFault::ExtraComma));
        assert_eq!(told("a = 0012"), Some(SyntaxFault::Number));
        assert_eq!(told(&format!("a = {}", "[".repeat(500))), Some(SyntaxFault::TooDeep));
    }
}
