//! Broken: what of a file could not be read, and what only follows from that.

use super::listed::List;
use crate::content::diagnosis::lines::Lines;
use crate::content::diagnosis::problem::ProblemKind;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

/// What could not be read. What only follows from that is not told.
#[derive(Debug, Default)]
pub struct Broken {
    /// The bytes of the lines that were left out: where each piece begins, and its end. No two touch.
    lines: BTreeMap<usize, usize>,
    /// The words on those lines.
    words: BTreeSet<String>,
    /// More was left out than is plain to see, such as all below a header.
    pub has_lost_more: bool,
    /// There was so much wrong that the rest of the file was not looked at.
    pub is_cut_short: bool,
    /// The last lines of which the words are known.
    known: Option<RangeInclusive<usize>>,
}

impl Broken {
    /// Does a problem at this place only follow from what could not be read?
    pub fn explains(&self, span: &Range<usize>, what: &ProblemKind) -> bool {
        match what {
            ProblemKind::MissingKey { key, .. } => {
                self.has_lost_more || key.split('.').any(|word| self.words.contains(word))
            }
            what if what.is_absence() => true,
            // The step may be in what was lost.
            ProblemKind::UnknownWord { list: List::Step, .. } if self.has_lost_more => true,
            _ => self.lines.range(..=span.end).next_back().is_some_and(|(_, end)| span.start <= *end),
        }
    }

    /// Lines that were left out.
    pub fn add(&mut self, lines: &Lines<'_>, unread: RangeInclusive<usize>) {
        let (from, to) = (*unread.start(), *unread.end());
        let known = self.known.replace(unread.clone());
        for line in unread.filter(|line| known.as_ref().is_none_or(|known| !known.contains(line))) {
            let words = lines.get(line).split(|sign: char| !sign.is_alphanumeric() && sign != '-');
            self.words.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        }
        let (mut start, mut end) = (lines.range(from).start, lines.range(to).end);
        // A piece that touches another becomes one with it; the end of a line is between two lines.
        while let Some((&other, &last)) =
            self.lines.range(..=end + 1).next_back().filter(|(_, last)| **last + 1 >= start)
        {
            self.lines.remove(&other);
            (start, end) = (start.min(other), end.max(last));
        }
        self.lines.insert(start, end);
    }
}
