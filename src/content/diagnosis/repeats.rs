//! Repeats: keys and headers that stand there twice. A header that is lost or broken makes all keys below it repeats of those
//! above it, which is one mistake.

use super::problem::ProblemKind;
use crate::content::reading::reader::Reader;
use std::ops::Range;

/// The repeats of a file so far.
pub struct Repeats<'t> {
    text: &'t str,
    told: Vec<Repeat>,
    /// Where the last repeat stands, told or not.
    last: Option<usize>,
}

struct Repeat {
    span: Range<usize>,
    goes_on: bool,
}

impl<'t> Repeats<'t> {
    pub const fn new(text: &'t str) -> Self {
        Self { text, told: Vec::new(), last: None }
    }

    pub fn follows(&mut self, told: Option<usize>, now: usize) -> bool {
        let before = self.last.replace(now);
        let header = header(line(self.text, now));
        if header.is_some() {
            let same = |known: &Repeat| self::header(line(self.text, known.span.start)) == header;
            return self.told.iter().any(same);
        }
        let Some(told) = told.filter(|&told| !self.has_header_between(told, now)) else { return false };
        let repeat = self.told.last_mut().filter(|repeat| repeat.span.start == told);
        let Some(repeat) = repeat else {
            // Something else that is told: a header that is not one any more.
            return line(self.text, told).contains('[');
        };
        let is_next = before.and_then(|before| self.text.get(before..now));
        repeat.goes_on |= is_next.is_some_and(|between| between.matches('\n').count() == 1);
        // Below a header that stands there twice, so does everything.
        repeat.goes_on || self::header(line(self.text, told)).is_some()
    }

    pub fn add(&mut self, span: Range<usize>) {
        self.told.push(Repeat { span, goes_on: false });
    }

    pub fn report(self, reader: &Reader<'_>) {
        for Repeat { span, goes_on } in self.told {
            let first_line = first_line(self.text, &span);
            reader.report(span, ProblemKind::KeyTwice { first_line, goes_on });
        }
    }

    fn has_header_between(&self, one: usize, other: usize) -> bool {
        let between = self.text.get(one..other).unwrap_or_default();
        between.lines().skip(1).any(|line| header(line).is_some())
    }
}

/// The line in which a place stands.
fn line(text: &str, place: usize) -> &str {
    let (above, below) = text.split_at(text.floor_char_boundary(place));
    let start = above.rfind('\n').map_or(0, |end| end + 1);
    let end = above.len() + below.find('\n').unwrap_or(below.len());
    text.get(start..end).unwrap_or_default()
}

fn header(line: &str) -> Option<&str> {
    let line = line.trim();
    let end = line.rfind(']').filter(|_| line.starts_with('['))?;
    line.get(..=end)
}

/// The key on a line, whole.
fn key(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim())
}

/// The line, from 1, on which what stands here stands first; `None` where that is not plain to see.
fn first_line(text: &str, span: &Range<usize>) -> Option<usize> {
    let here = line(text, span.start);
    let above: Vec<&str> = text.get(..span.start)?.lines().collect();
    let above = above.get(..text.get(..span.start)?.matches('\n').count())?;
    if let Some(name) = header(here) {
        return above.iter().position(|line| header(line) == Some(name)).map(|place| place + 1);
    }
    let name = key(here).filter(|key| text.get(span.clone()).is_some_and(|part| key.ends_with(part)))?;
    let section = above.iter().rposition(|line| header(line).is_some()).map_or(0, |place| place + 1);
    let within = above.get(section..)?;
    within.iter().position(|line| key(line) == Some(name)).map(|place| section + place + 1)
}
