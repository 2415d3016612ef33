//! Syntax: what breaks the grammar of TOML, told apart so that it can be said in either language.

use super::broken::Broken;
use super::document::{self, Table};
use super::reader::Reader;
use crate::content::diagnosis::foreign;
use crate::content::diagnosis::lines::Lines;
use crate::content::diagnosis::problem::{Mend, NOT_UTF8, ProblemKind};
use crate::content::diagnosis::repeats::Repeats;
use crate::texts::problems::{Flaw, Foreign, SyntaxFault};
use std::collections::BTreeSet;
use std::ops::Range;
use toml::de::DeTable;

/// A file is parsed at most so often, with what breaks it left out.
const MOST_PASSES: usize = 100;

/// Together the passes go through at most so many bytes, so that large files are not waited for.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Of more mistakes than this nothing is learned; the rest of the file is not looked at.
const MOST_FAULTS: usize = 1_000;

/// On one line no more mistakes are looked at: one of them is told.
const MOST_ON_A_LINE: usize = 4;

/// Of a large file this much shows whether it is hopeless, bytes.
const BEGIN: usize = 128 * 1024;

/// How the messages begin after which the parser looks no further into values.
const STOPS: [&str; 2] = ["key with no value", "unexpected key or value"];

/// What the parser says is wrong at a place.
struct Fault {
    span: Range<usize>,
    what: SyntaxFault,
    message: String,
}

/// The lines at the beginning of a large file.
pub fn begin(text: &str) -> Option<&str> {
    if text.len() <= 2 * BEGIN {
        return None;
    }
    let head = text.get(..text.floor_char_boundary(BEGIN))?;
    Some(head.rsplit_once('\n').map_or(head, |(whole, _)| whole))
}

/// The beginning of a large file in which so much is wrong already that the rest need not be read.
pub fn hopeless(text: &str) -> Option<&str> {
    begin(text).filter(|begin| DeTable::parse_recoverable(begin).1.len() > MOST_FAULTS)
}

/// Reads a file that is not sound TOML: reports what breaks the grammar and bytes that are no text, leaving out what only
/// follows from something before it, and gives what could be read nevertheless.
pub fn report(reader: &Reader<'_>, text: &str, is_begin: bool) -> Table {
    let lines = Lines::new(text);
    let (faults, mut broken, root) = read(text, &lines);
    broken.is_cut_short |= is_begin;
    broken.has_lost_more |= broken.is_cut_short;
    let mut told = not_text(reader, text, &lines);
    for line in &told {
        broken.add(&lines, *line..=*line);
    }
    if let Some(first) = faults.first().filter(|_| told.is_empty())
        && let Some(what) = whole(text, &faults, &root)
    {
        reader.report(first.span.clone(), ProblemKind::Foreign(what));
        return document::parse("").unwrap_or(root);
    }
    let mut repeats = Repeats::new(&lines);
    let mut unclosed = BTreeSet::new();
    let mut last: Option<usize> = None;
    for Fault { span, what, message } in faults {
        let line = lines.at(span.start);
        let is_repeat = what == SyntaxFault::DuplicateKey;
        // A list or table that was never closed goes wrong on each of the lines below.
        let goes_on = is_unclosed(what) && line > 0 && unclosed.contains(&(line - 1));
        if is_unclosed(what) {
            unclosed.insert(line);
        }
        let follows = told.contains(&line) || goes_on || is_repeat && repeats.follows(last, span.start);
        if follows {
            continue;
        }
        told.insert(line);
        last = Some(span.start);
        match foreign::at(text, &span) {
            _ if is_repeat => repeats.add(span),
            Some((foreign, span, mend)) => {
                reader.report_with(span, ProblemKind::Foreign(foreign), mend.map(Mend::Replace));
            }
            None => reader.report(span, ProblemKind::Syntax(what, message)),
        }
    }
    broken.has_lost_more |= repeats.go_on();
    for (span, what) in repeats.told() {
        reader.report(span, what);
    }
    reader.leave_out(broken);
    root
}

/// Reports the first byte that is no text of each line; the lines.
fn not_text(reader: &Reader<'_>, text: &str, lines: &Lines<'_>) -> BTreeSet<usize> {
    let mut told = BTreeSet::new();
    for (place, sign) in text.match_indices(NOT_UTF8) {
        if told.insert(lines.at(place)) {
            reader.report(place..place + sign.len(), ProblemKind::Plain(Flaw::NotUtf8));
        }
    }
    told
}

/// What the file as a whole is in the place of TOML: then each of its lines is wrong, which is one mistake.
fn whole(text: &str, faults: &[Fault], root: &Table) -> Option<Foreign> {
    let begin: String = text.chars().filter(|sign| !sign.is_whitespace()).take(2).collect();
    let lone_returns = text.matches('\r').count() > text.matches("\r\n").count();
    if lone_returns && foreign::at(text, &faults.first()?.span)?.0 == Foreign::CarriageReturns {
        Some(Foreign::CarriageReturns)
    } else if begin.starts_with('{') || begin == "[{" {
        Some(Foreign::Json)
    } else {
        (root.entries.is_empty() && faults.len() > 1).then_some(Foreign::OtherFormat)
    }
}

/// Everything the parser says, from the top of the file down; what could not be read; and what could.
///
/// After some errors it looks no further into values, and of a list that is not closed it knows no end. So what is wrong
/// there is blanked and the file parsed anew.
fn read(text: &str, lines: &Lines<'_>) -> (Vec<Fault>, Broken, Table) {
    let passes = (MOST_BYTES / text.len().max(1)).clamp(2, MOST_PASSES);
    let mut left = text.to_owned();
    let mut faults: Vec<Fault> = Vec::new();
    let mut broken = Broken::default();
    let sections = Sections::of(lines);
    let mut from = 0;
    for pass in 1.. {
        let (root, errors) = DeTable::parse_recoverable(&left);
        let found: BTreeSet<_> = errors
            .iter()
            .map(|error| {
                let span = lines.whole_signs(error.span().unwrap_or(0..0));
                (span.start, span.end, error.message())
            })
            .filter(|(start, ..)| *start >= from)
            .collect();
        let mut blank = None;
        let mut on_line = (0, 0);
        for (start, end, message) in found {
            let here = lines.at(start);
            on_line = if on_line.0 == here { (here, on_line.1 + 1) } else { (here, 1) };
            if on_line.1 > MOST_ON_A_LINE {
                continue;
            }
            if faults.len() >= MOST_FAULTS {
                broken.is_cut_short = true;
                break;
            }
            let unclosed = lines.end_above(start).filter(|_| runs_on(message));
            let span = unclosed.map_or(start..end, |end| end..end);
            let what = match unclosed {
                Some(_) if message.contains("array") => SyntaxFault::UnclosedList,
                Some(_) => SyntaxFault::UnclosedTable,
                None => fault(message, text.get(span.clone()).unwrap_or_default()),
            };
            let line = lines.at(span.start);
            let stops = STOPS.iter().any(|stop| message.starts_with(stop));
            let unread = match what {
                // The parser looks for its end in what is below it.
                _ if opens_text(lines.get(line))
                    || almost_opens_text(lines.get(line))
                    || is_broken_header(lines.get(line), what, stops) =>
                {
                    Some(line..=sections.last_before_header(line))
                }
                SyntaxFault::UnclosedList | SyntaxFault::UnclosedTable => {
                    let end = sections.last_before_key(line);
                    beginning(lines, line).map(|begin| begin..=end)
                }
                // A list in which a text does not end has no end either; nor has a table in braces, when a quotation mark came
                // into one of its texts.
                _ => (stops || what == SyntaxFault::Text || has_odd_quotes(lines.get(line)))
                    .then_some(line..=line),
            };
            broken.has_lost_more |= loses_more(what, lines.get(line), unread.is_some(), stops);
            broken.add(lines, unread.clone().unwrap_or(line..=line));
            faults.push(Fault { span, what, message: message.to_owned() });
            if let Some(unread) = unread.filter(|_| pass < passes) {
                blank = Some(lines.range(*unread.start()).start..lines.range(*unread.end()).end);
                break;
            }
        }
        let Some(blank) = blank else { return (faults, broken, document::built(&root)) };
        drop(root);
        from = blank.end;
        let blanks = left.get(blank.clone()).unwrap_or_default().bytes();
        let blanks: String = blanks.map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        left.replace_range(blank, &blanks);
    }
    unreachable!("the passes end")
}

/// Where sections and keys begin, so that none is looked for by going through the whole file again.
struct Sections {
    headers: Vec<usize>,
    /// Headers, and lines with a key and a value.
    keys: Vec<usize>,
    last: usize,
}

impl Sections {
    fn of(lines: &Lines<'_>) -> Self {
        let that = |is_one: &dyn Fn(&str) -> bool| {
            lines.all().filter(|(_, text)| is_one(text)).map(|(line, _)| line).collect()
        };
        let is_key = |line: &str| is_header(line) || key_and_value(line).is_some();
        Self { headers: that(&is_header), keys: that(&is_key), last: lines.count().saturating_sub(1) }
    }

    /// The last line before the next header.
    fn last_before_header(&self, line: usize) -> usize {
        self.last_before(&self.headers, line)
    }

    /// The last line before the next header or key.
    fn last_before_key(&self, line: usize) -> usize {
        self.last_before(&self.keys, line)
    }

    fn last_before(&self, all: &[usize], line: usize) -> usize {
        all.get(all.partition_point(|one| *one <= line)).map_or(self.last, |next| next - 1)
    }
}

const fn is_unclosed(what: SyntaxFault) -> bool {
    matches!(what, SyntaxFault::UnclosedList | SyntaxFault::UnclosedTable)
}

/// Does more go unread, where this is wrong, than the keys on the lines that are left out?
fn loses_more(what: SyntaxFault, line: &str, is_left_out: bool, stops: bool) -> bool {
    is_unclosed(what) && !is_left_out
        || what == SyntaxFault::TooDeep
        || opens_text(line)
        || almost_opens_text(line)
        || is_header(line)
        || is_broken_header(line, what, stops)
}

/// Does a text of several lines begin or end on a line, and not both?
fn opens_text(line: &str) -> bool {
    ["\"\"\"", "\'\'\'"].iter().any(|quotes| line.matches(quotes).count() % 2 == 1)
}

/// Is one of the quotes wrong that were to open a text of several lines? A text of one letter is none of those.
fn almost_opens_text(line: &str) -> bool {
    let Some((_, value)) = key_and_value(line) else { return false };
    let value = value.trim();
    let has_two = |quote: &char| value.matches(*quote).count() == 2;
    let is_text = |quote: &char| value.starts_with(*quote) && value.ends_with(*quote);
    value.chars().count() == 3 && ['"', '\''].iter().any(|quote| has_two(quote) && !is_text(quote))
}

/// Is there one quotation mark too many or too few in a table in braces on a line? Those that are escaped are part of a text.
fn has_odd_quotes(line: &str) -> bool {
    let Some((_, value)) = key_and_value(line).filter(|(_, value)| value.trim_start().starts_with('{'))
    else {
        return false;
    };
    (value.matches('"').count() - value.matches("\\\"").count()) % 2 == 1
}

fn is_header(line: &str) -> bool {
    line.trim_start().starts_with('[')
}

/// Is it a header, or what is left of one, that is wrong?
fn is_broken_header(line: &str, what: SyntaxFault, stops: bool) -> bool {
    let has_brackets = line.contains(['[', ']']);
    what == SyntaxFault::UnclosedHeader && is_header(line)
        || stops && has_brackets && !line.contains('=')
        // A quotation mark that came into it; a line of a list has a comma.
        || what == SyntaxFault::Text && has_brackets && !line.contains(['=', ','])
}

/// The key and the value of a line that has them.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let is_key = |sign: char| sign.is_alphanumeric() || "-_.\"' ".contains(sign);
    key.trim().chars().all(is_key).then_some((key, value))
}

/// What stands before a comment. A quotation mark that is escaped is taken for one that ends a text, which does no harm here.
fn without_comment(value: &str) -> &str {
    let mut is_text = false;
    let end = value.find(|sign| {
        is_text ^= sign == '"';
        sign == '#' && !is_text
    });
    value.get(..end.unwrap_or(value.len())).unwrap_or_default()
}

/// The line with the key of a list or table that is not closed at the end of a line.
fn beginning(lines: &Lines<'_>, end: usize) -> Option<usize> {
    let opens = |line: &str| {
        let Some((_, value)) = key_and_value(line) else { return false };
        let value = without_comment(value);
        let count = |signs: [char; 2]| value.matches(signs).count();
        count(['[', '{']) > count([']', '}'])
    };
    let found = (0..=end).rev().take(LONGEST_LIST).find(|line| opens(lines.get(*line)))?;
    // Below a header of its own it is another key that is meant.
    let has_header = (found + 1..=end).any(|line| lines.get(line).starts_with('['));
    (!has_header).then_some(found)
}

/// Lists in files are no longer than so many lines.
const LONGEST_LIST: usize = 200;

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
