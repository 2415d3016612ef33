//! Broken: what of a file could not be read, and what only follows from that.

use super::listed::List;
use crate::content::diagnosis::lines::Lines;
use crate::content::diagnosis::problem::ProblemKind;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

/// What could not be read. What only follows from that is not told.
#[derive(Debug, Default)]
pub struct Broken {
    /// The bytes of the lines that were left out.
    lines: Vec<Range<usize>>,
    /// The words on those lines.
    words: BTreeSet<String>,
    /// More was left out than is plain to see, such as all below a header.
    pub has_lost_more: bool,
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
            _ => self.lines.iter().any(|line| line.start <= span.end && span.start <= line.end),
        }
    }

    /// Lines that were left out.
    pub fn add(&mut self, lines: &Lines<'_>, unread: RangeInclusive<usize>) {
        let (from, to) = (*unread.start(), *unread.end());
        for line in unread {
            let words = lines.get(line).split(|sign: char| !sign.is_alphanumeric() && sign != '-');
            self.words.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        }
        self.lines.push(lines.range(from).start..lines.range(to).end);
    }
}
