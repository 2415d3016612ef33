//! Repeats: keys and headers that stand there twice. A header that is lost or broken makes all keys below it repeats of those
//! above it, which is one mistake.

use super::lines::Lines;
use super::problem::ProblemKind;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The repeats of a file so far.
pub struct Repeats<'t> {
    lines: &'t Lines<'t>,
    /// The lines that hold a header, from the top down.
    headers: Vec<usize>,
    told: Vec<Repeat>,
    told_headers: BTreeSet<&'t str>,
    /// Where the last repeat stands, told or not.
    last: Option<usize>,
}

struct Repeat {
    span: Range<usize>,
    goes_on: bool,
}

/// What can stand in a file only once: a header, or a key below the last header above it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Once<'t> {
    Header(&'t str),
    Key { section: Option<usize>, name: &'t str },
}

impl<'t> Repeats<'t> {
    pub fn new(lines: &'t Lines<'t>) -> Self {
        let headers = lines.all().filter(|(_, text)| header(text).is_some()).map(|(line, _)| line).collect();
        let (told, told_headers, last) = Default::default();
        Self { lines, headers, told, told_headers, last }
    }

    pub fn follows(&mut self, told: Option<usize>, now: usize) -> bool {
        let before = self.last.replace(now);
        if let Some(header) = header(self.line(now)) {
            return self.told_headers.contains(header);
        }
        let Some(told) = told.filter(|&told| !self.has_header_between(told, now)) else { return false };
        let is_next = before.is_some_and(|before| self.lines.at(now) == self.lines.at(before) + 1);
        let is_below_header = header(self.line(told)).is_some();
        match self.told.last_mut().filter(|repeat| repeat.span.start == told) {
            // Something else that is told: a header that is not one any more.
            None => self.line(told).contains('['),
            Some(repeat) => {
                repeat.goes_on |= is_next;
                // Below a header that stands there twice, so does everything.
                repeat.goes_on || is_below_header
            }
        }
    }

    pub fn add(&mut self, span: Range<usize>) {
        self.told_headers.extend(header(self.line(span.start)));
        self.told.push(Repeat { span, goes_on: false });
    }

    /// Is a header lost, so that what stands below it seems to be missing?
    pub fn go_on(&self) -> bool {
        self.told.iter().any(|repeat| repeat.goes_on)
    }

    /// Those that are told, with where each stood first.
    pub fn told(&self) -> Vec<(Range<usize>, ProblemKind)> {
        let firsts = self.first_lines();
        let of = |Repeat { span, goes_on }: &Repeat| {
            let first_line = self.first_line(&firsts, span);
            (span.clone(), ProblemKind::KeyTwice { first_line, goes_on: *goes_on })
        };
        self.told.iter().map(of).collect()
    }

    fn line(&self, place: usize) -> &'t str {
        self.lines.get(self.lines.at(place))
    }

    /// The last line with a header at or above a line.
    fn section(&self, line: usize) -> Option<usize> {
        let above = self.headers.partition_point(|header| *header <= line);
        above.checked_sub(1).and_then(|last| self.headers.get(last)).copied()
    }

    fn has_header_between(&self, one: usize, other: usize) -> bool {
        self.section(self.lines.at(other)).is_some_and(|header| header > self.lines.at(one))
    }

    /// The line on which each header and each key stands first.
    fn first_lines(&self) -> BTreeMap<Once<'t>, usize> {
        let mut firsts = BTreeMap::new();
        let mut section = None;
        for (line, text) in self.lines.all() {
            let what = match (header(text), key(text)) {
                (Some(name), _) => {
                    section = Some(line);
                    Once::Header(name)
                }
                (None, Some(name)) => Once::Key { section, name },
                (None, None) => continue,
            };
            firsts.entry(what).or_insert(line);
        }
        firsts
    }

    /// The line, from 1, on which what stands here stands first; `None` where that is not plain to see.
    fn first_line(&self, firsts: &BTreeMap<Once<'t>, usize>, span: &Range<usize>) -> Option<usize> {
        let here = self.lines.at(span.start);
        let text = self.lines.get(here);
        let what = match header(text) {
            Some(name) => Once::Header(name),
            None => {
                let start = self.lines.range(here).start;
                let part = text.get(span.start - start..span.end.checked_sub(start)?)?;
                let name = key(text).filter(|key| key.ends_with(part))?;
                Once::Key { section: self.section(here), name }
            }
        };
        firsts.get(&what).filter(|first| **first < here).map(|first| first + 1)
    }
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
