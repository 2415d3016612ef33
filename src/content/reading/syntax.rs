//! Syntax: what breaks the grammar of TOML, told apart so that it can be said in either language.

use super::reader::Reader;
use crate::content::diagnosis::foreign;
use crate::content::diagnosis::problem::{Mend, ProblemKind};
use crate::content::diagnosis::repeats::Repeats;
use crate::texts::problems::SyntaxFault;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::de::DeTable;

/// With so many errors nobody needs still others.
const MOST_ERRORS: usize = 100;

/// How the messages begin after which the parser looks no further into values.
const STOPS: [&str; 2] = ["key with no value", "unexpected key or value"];

/// Reports what breaks the grammar, leaving out what only follows from something before it.
pub fn report(reader: &Reader<'_>, text: &str) {
    let errors = errors(text);
    let last_unclosed = errors.iter().rposition(|(_, message)| message.starts_with("unclosed"));
    let mut told: Option<usize> = None;
    let mut repeats = Repeats::new(text);
    let mut place = 0;
    while let Some((span, message)) = errors.get(place) {
        let (mut span, mut fault) =
            (span.clone(), fault(message, text.get(span.clone()).unwrap_or_default()));
        if let Some(end) = end_of_line_before(text, span.start).filter(|_| runs_on(message)) {
            // The list or table before this line was never closed, and has swallowed the lines below it.
            fault = if message.contains("array") {
                SyntaxFault::UnclosedList
            } else {
                SyntaxFault::UnclosedTable
            };
            span = end..end;
            place = last_unclosed.map_or(place, |last| last.max(place));
        }
        let is_repeat = fault == SyntaxFault::DuplicateKey;
        let on_one_line = |before| !text.get(before..span.start).unwrap_or_default().contains('\n');
        let follows = told.is_some_and(on_one_line) || is_repeat && repeats.follows(told, span.start);
        if !follows {
            told = Some(span.start);
            match foreign::at(text, &span) {
                _ if is_repeat => repeats.add(span),
                Some((foreign, span, mend)) => {
                    reader.report_with(span, ProblemKind::Foreign(foreign), mend.map(Mend::Replace))
                }
                None => reader.report(span, ProblemKind::Syntax(fault, message.clone())),
            }
        }
        place += 1;
    }
    repeats.report(reader);
}

/// Everything the parser says, from the top of the file down.
///
/// After some errors it looks no further into values, so such a line is blanked and the file parsed anew.
fn errors(text: &str) -> Vec<(Range<usize>, String)> {
    let mut text = text.to_owned();
    let mut all = BTreeSet::new();
    while all.len() < MOST_ERRORS {
        let mut stopped_at = None;
        for error in DeTable::parse_recoverable(&text).1 {
            let span = error.span().unwrap_or(0..0);
            let (start, end) = (text.floor_char_boundary(span.start), text.floor_char_boundary(span.end));
            let is_new = all.insert((start, end, error.message().to_owned()));
            let stops = STOPS.iter().any(|message| error.message().starts_with(message));
            if is_new && stops && stopped_at.is_none() {
                stopped_at = Some(start);
            }
        }
        let Some(start) = stopped_at else { break };
        let line = line_around(&text, start);
        text.replace_range(line.clone(), &" ".repeat(line.len()));
    }
    all.into_iter().map(|(start, end, message)| (start..end, message)).collect()
}

/// The line in which a place stands, without its end.
fn line_around(text: &str, place: usize) -> Range<usize> {
    let (above, below) = text.split_at(text.floor_char_boundary(place));
    let start = above.rfind('\n').map_or(0, |end| end + 1);
    start..above.len() + below.find('\n').unwrap_or(below.len())
}

fn runs_on(message: &str) -> bool {
    [
        "missing comma",
        "missing key for inline",
        "missing assignment between",
        "in array",
        "missing inline",
        "missing array",
    ]
    .iter()
    .any(|part| message.contains(part))
}

/// The end of the last line with text before this place, when the place is the first on its line.
fn end_of_line_before(text: &str, place: usize) -> Option<usize> {
    let (above, left) = text.get(..place)?.rsplit_once('\n')?;
    let above = above.trim_end();
    (left.trim().is_empty() && !above.is_empty()).then_some(above.len())
}

/// The parts of the parser's messages that tell faults apart; the first that occurs decides.
const TELLING: [(&str, SyntaxFault); 33] = [
    ("duplicate key", SyntaxFault::DuplicateKey),
    ("cannot extend", SyntaxFault::NotATable),
    ("recurs", SyntaxFault::TooDeep),
    ("must be quoted", SyntaxFault::Unquoted),
    ("missing opening quote", SyntaxFault::Unquoted),
    ("unclosed array table", SyntaxFault::UnclosedHeader),
    ("unclosed array", SyntaxFault::UnclosedList),
    ("missing array opening", SyntaxFault::UnclosedList),
    ("unclosed table", SyntaxFault::UnclosedHeader),
    ("unclosed", SyntaxFault::UnclosedTable),
    ("missing inline table opening", SyntaxFault::UnclosedTable),
    ("missing table open", SyntaxFault::UnclosedHeader),
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
    ("unexpected key or value", SyntaxFault::AfterValue),
    ("key", SyntaxFault::Key),
];

/// Which fault a message of the parser tells of, about this piece of the file.
fn fault(message: &str, piece: &str) -> SyntaxFault {
    // The expectations after the comma name things that are not at fault.
    let told = message.split(", expected").next().unwrap_or(message);
    let found = TELLING.into_iter().find(|(part, _)| told.contains(part)).map(|(_, fault)| fault);
    match found {
        // The parser takes whatever it does not know for a text without quotes.
        Some(SyntaxFault::Unquoted) if piece.trim().is_empty() => SyntaxFault::MissingValue,
        Some(SyntaxFault::Unquoted) if piece.starts_with(|first: char| first.is_ascii_digit()) => {
            SyntaxFault::Number
        }
        // As YAML and JSON write it.
        Some(SyntaxFault::Key) if piece.starts_with(':') => SyntaxFault::MissingEquals,
        found => found.unwrap_or(SyntaxFault::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Guards against other words in a newer parser.
    #[test]
    fn the_parser_still_says_what_tells_faults_apart() {
        let told = |text: &str| {
            let errors = DeTable::parse_recoverable(text).1;
            errors.first().map(|error| {
                fault(error.message(), text.get(error.span().unwrap_or_default()).unwrap_or_default())
            })
        };
        assert_eq!(told("a = 1\na = 2"), Some(SyntaxFault::DuplicateKey));
        assert_eq!(told("a = 1\na.b = 2"), Some(SyntaxFault::NotATable));
        assert_eq!(told("a = [1, 2"), Some(SyntaxFault::UnclosedList));
        assert_eq!(told("a = { b = 1"), Some(SyntaxFault::UnclosedTable));
        assert_eq!(told("[a"), Some(SyntaxFault::UnclosedHeader));
        assert_eq!(told("a = \"b"), Some(SyntaxFault::Text));
        assert_eq!(told("a = reuse"), Some(SyntaxFault::Unquoted));
        assert_eq!(told("a = "), Some(SyntaxFault::MissingValue));
        assert_eq!(told("a"), Some(SyntaxFault::MissingEquals));
        assert_eq!(told("a: 1"), Some(SyntaxFault::MissingEquals));
        assert_eq!(told("a = [1 2]"), Some(SyntaxFault::Number));
        assert_eq!(told("a = [\"b\" \"c\"]"), Some(SyntaxFault::MissingComma));
        assert_eq!(told("a = [1,, 2]"), Some(SyntaxFault::ExtraComma));
        assert_eq!(told("a = 3,5"), Some(SyntaxFault::AfterValue));
        assert_eq!(told("a = 0012"), Some(SyntaxFault::Number));
        assert_eq!(told(&format!("a = {}", "[".repeat(500))), Some(SyntaxFault::TooDeep));
    }
}
