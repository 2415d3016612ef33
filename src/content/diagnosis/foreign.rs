//! Foreign: what is written as in a word processor, a spreadsheet or another language, and how it is written here.

use crate::content::written;
pub use crate::texts::problems::Foreign;
use std::ops::Range;

/// Quotation marks of word processors, in Dutch, English, French and German.
const CURLY: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '«', '»'];

/// Slashes that begin a comment in many languages.
const SLASHES: &str = "//";

/// What is foreign where the grammar breaks, its place, and what to write there when that is plain.
pub fn at(text: &str, span: &Range<usize>) -> Option<(Foreign, Range<usize>, Option<String>)> {
    let rest = text.get(span.start..)?.lines().next()?;
    let start = span.start;
    if rest.starts_with(SLASHES) {
        return Some((Foreign::SlashComment, start..start + SLASHES.len(), Some("#".to_owned())));
    }
    let first = rest.chars().next()?;
    if CURLY.contains(&first) {
        let piece = text.get(span.clone())?;
        let within = rest.get(first.len_utf8()..)?;
        // A text with such a mark in it ends where the parser says; one with a comma in it ends later.
        let length = match piece.trim_end().strip_prefix(first)?.strip_suffix(CURLY) {
            Some(inner) => inner.len(),
            None => within.find(CURLY)?,
        };
        let inner = within.get(..length)?;
        let close = within.get(length..)?.chars().next()?;
        let end = start + first.len_utf8() + length + close.len_utf8();
        return Some((Foreign::CurlyQuotes, start..end, Some(written::text(inner))));
    }
    if text.get(..start)?.ends_with('\r') || first == '\r' {
        return Some((Foreign::CarriageReturns, start..start, None));
    }
    if is_invisible(first) {
        return Some((Foreign::InvisibleSign, start..start + first.len_utf8(), None));
    }
    percentage(text, start)
}

/// The percentage that is the value of the line in which a place stands.
fn percentage(text: &str, place: usize) -> Option<(Foreign, Range<usize>, Option<String>)> {
    let line = text.get(..place)?.rfind('\n').map_or(0, |end| end + 1);
    let (key, value) = text.get(line..)?.lines().next()?.split_once('=')?;
    let number = value.split('#').next()?.trim().strip_suffix('%')?;
    let share =
        number.trim().replace(',', ".").parse::<f64>().ok().filter(|share| share.is_finite())? / 100.0;
    let start = line + key.len() + 1 + (value.len() - value.trim_start().len());
    let end = start + number.len() + 1;
    Some((Foreign::Percentage, start..end, Some(share.to_string())))
}

/// Can a sign stand in no text: does it steer a terminal, turn around what is read, or stand for nothing (in Unicode's words, a
/// noncharacter), so that pictures and pages with it could not be opened?
/// Does it turn around the order in which the signs after it are read?
pub fn turns_around(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub fn is_unfit(sign: char) -> bool {
    let is_nothing = matches!(sign, '\u{fdd0}'..='\u{fdef}') || sign as u32 & 0xfffe == 0xfffe;
    sign.is_control() || turns_around(sign) || is_nothing
}

pub fn is_invisible(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}' | '\u{feff}')
}

pub fn is_utf16(bytes: &[u8]) -> bool {
    let half_is_zero = || bytes.iter().filter(|byte| **byte == 0).count() > bytes.len() / 3;
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || half_is_zero()
}
