//! Texts measured in terminal cells: shortened with `…`, or wrapped at spaces.

use std::borrow::Cow;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The sign that says that a text goes on.
const MORE: &str = "…";

/// How many cells a text takes.
pub fn width(text: &str) -> u16 {
    extent(if text.is_ascii() { text.len() } else { UnicodeWidthStr::width(text) })
}

/// A number of things as a length on the screen. More than any screen has counts as that, so that some more can be added.
pub fn extent(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(MOST).min(MOST)
}

/// More cells than any screen has.
const MOST: u16 = u16::MAX / 4;

/// The longest form that fits in `room` cells, else the shortest; the longest comes first.
pub fn fitting<S: AsRef<str>>(forms: &[S], room: u16) -> &str {
    let fits = |form: &&S| width(form.as_ref()) <= room;
    forms.iter().find(fits).or(forms.last()).map_or("", AsRef::as_ref)
}

/// The longest form that fits in so many lines of `room` cells, else the beginning of the shortest.
pub fn fitting_lines(forms: &[String], room: u16, lines: usize) -> Vec<String> {
    let mut whole = forms.iter().map(|form| wrapped(form, room, lines + 1));
    let fitting = whole.find(|found| found.len() <= lines);
    fitting.unwrap_or_else(|| forms.last().map_or(Vec::new(), |form| wrapped(form, room, lines)))
}

/// The text when it fits in `room` cells, else its beginning and `…`; nothing when there is no room at all.
pub fn shortened(text: &str, room: u16) -> Cow<'_, str> {
    if width(text) <= room {
        return Cow::Borrowed(text);
    }
    if room == 0 {
        return Cow::Borrowed("");
    }
    let kept = beginning(text, room - 1).trim_end();
    Cow::Owned(format!("{kept}{MORE}"))
}

/// The text when it fits in `room` cells, else its beginning and its end with `…` between them: names often differ at their end.
pub fn shortened_inside(text: &str, room: u16) -> Cow<'_, str> {
    let Some(kept) = room.checked_sub(1).filter(|_| width(text) > room) else { return shortened(text, room) };
    let at_end = kept / 3;
    let end =
        text.char_indices().rev().map(|(place, _)| &text[place..]).take_while(|end| width(end) <= at_end);
    let end = end.last().unwrap_or_default().trim_start();
    let start = beginning(text, kept - width(end)).trim_end();
    Cow::Owned(format!("{start}{MORE}{end}"))
}

/// The text in at most `lines` lines of `room` cells, broken at spaces; the last one ends in `…` when there was more.
pub fn wrapped(text: &str, room: u16, lines: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && found.len() < lines && room > 0 {
        if width(rest) <= room {
            found.push(rest.to_owned());
            break;
        }
        if found.len() + 1 == lines {
            found.push(shortened(rest, room).into_owned());
            break;
        }
        let fitting = beginning(rest, room).len();
        let next_is_space = rest[fitting..].starts_with(' ');
        let end = if next_is_space { fitting } else { rest[..fitting].rfind(' ').unwrap_or(fitting) };
        // A single sign that is wider than the room would never end.
        let end = if end == 0 { rest.chars().next().map_or(rest.len(), char::len_utf8) } else { end };
        found.push(shortened(rest[..end].trim_end(), room).into_owned());
        rest = rest[end..].trim_start();
    }
    found
}

/// As much of the beginning as fits in `room` cells.
fn beginning(text: &str, room: u16) -> &str {
    let mut taken = 0;
    for (place, sign) in text.char_indices() {
        taken += UnicodeWidthChar::width(sign).unwrap_or(0);
        if taken > usize::from(room) {
            return &text[..place];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_that_fits_is_left_alone() {
        assert_eq!(shortened("uitbesteden", 11), "uitbesteden");
        assert_eq!(shortened("uitbesteden", 10), "uitbested…");
        assert_eq!(shortened("zelf bouwen", 6), "zelf…");
    }

    #[test]
    fn a_name_keeps_its_end() {
        assert_eq!(shortened_inside("Bewezen techniek, kennis samen*", 17), "Bewezen tec…amen*");
        assert_eq!(shortened_inside("Huidig*", 7), "Huidig*");
    }

    #[test]
    fn wrapping_breaks_at_spaces_and_says_when_there_is_more() {
        assert_eq!(wrapped("een twee drie", 8, 2), ["een twee", "drie"]);
        assert_eq!(wrapped("een twee drie vier", 8, 2), ["een twee", "drie vi…"]);
        assert_eq!(wrapped("", 8, 2), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "\\PC{0,60}", room in 0_u16..40, lines in 0_usize..4) {
            prop_assert!(width(&shortened(&text, room)) <= room);
            prop_assert!(width(&shortened_inside(&text, room)) <= room);
            let found = wrapped(&text, room, lines);
            prop_assert!(found.len() <= lines);
            prop_assert!(found.iter().all(|line| width(line) <= room));
        }
    }
}
