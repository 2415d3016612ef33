//! Reader: gathers the problems of one file.

use super::broken::Broken;
use crate::content::diagnosis::lines::Lines;
use crate::content::diagnosis::problem::{Mend, Problem, ProblemKind};
use crate::content::file::SourceText;
use crate::texts::problems::Flaw;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;

/// More problems than this in one file are counted, not shown.
const MOST_SHOWN: usize = 200;

/// The problems found so far in one file.
pub struct Reader<'f> {
    file: &'f SourceText,
    problems: RefCell<Vec<Problem>>,
    /// Where they begin.
    places: RefCell<BTreeSet<usize>>,
    more: Cell<usize>,
    broken: OnceCell<Broken>,
    lines: Lines<'f>,
}

impl<'f> Reader<'f> {
    pub fn new(file: &'f SourceText) -> Self {
        Self {
            file,
            problems: RefCell::new(Vec::new()),
            places: RefCell::new(BTreeSet::new()),
            more: Cell::new(0),
            broken: OnceCell::new(),
            lines: Lines::new(&file.text),
        }
    }

    /// Reports a problem at a place.
    pub fn report(&self, span: Range<usize>, what: ProblemKind) {
        self.report_with(span, what, None);
    }

    /// Reports a problem at a place and how to mend it; the same one twice counts once, and one that follows from what could not be read not at all.
    pub fn report_with(&self, span: Range<usize>, what: ProblemKind, mend: Option<Mend>) {
        if self.broken.get().is_some_and(|broken| broken.explains(&span, &what)) {
            return;
        }
        let mut problems = self.problems.borrow_mut();
        let mut places = self.places.borrow_mut();
        let is_known = |known: &Problem| known.place.span == span && known.what == what;
        if places.contains(&span.start) && problems.iter().any(is_known) {
            return;
        }
        if what.is_about_what_is_named()
            && let Some(known) = problems.iter_mut().find(|known| known.what == what)
        {
            known.also_on.push(self.line_of(span.start));
            return;
        }
        if problems.len() < MOST_SHOWN {
            places.insert(span.start);
            problems.push(Problem::at(&self.file.name, &self.lines, span, what).with_mend(mend));
        } else {
            self.more.set(self.more.get() + 1);
        }
    }

    /// From here on nothing is reported that only follows from what could not be read.
    pub fn leave_out(&self, broken: Broken) {
        let _once = self.broken.set(broken);
    }

    pub const fn file(&self) -> &SourceText {
        self.file
    }

    /// The line on which a byte stands, from 1.
    pub fn line_of(&self, byte: usize) -> usize {
        self.lines.at(byte) + 1
    }

    pub fn is_full(&self) -> bool {
        self.problems.borrow().len() >= MOST_SHOWN
    }

    pub fn is_clean(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    /// Everything found, from the top of the file down.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.place.span.start);
        for problem in &mut problems {
            problem.also_on.sort_unstable();
            problem.also_on.dedup();
            problem.also_on.retain(|line| *line != problem.place.line);
        }
        let is_cut_short = self.broken.get().is_some_and(|broken| broken.is_cut_short);
        let more = match self.more.get() {
            _ if is_cut_short => Some(ProblemKind::Plain(Flaw::CutShort)),
            0 => None,
            more => Some(ProblemKind::More(more)),
        };
        problems.extend(more.map(|what| Problem::of_file(&self.file.name, what)));
        problems
    }
}
