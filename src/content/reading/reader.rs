//! Reader: gathers the problems of one file.

use super::broken::Broken;
use crate::content::diagnosis::problem::{Mend, Problem, ProblemKind};
use crate::content::file::SourceText;
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;

/// More problems than this in one file are counted, not shown.
const MOST_SHOWN: usize = 200;

/// The problems found so far in one file.
pub struct Reader<'f> {
    file: &'f SourceText,
    problems: RefCell<Vec<Problem>>,
    more: Cell<usize>,
    broken: OnceCell<Broken>,
}

impl<'f> Reader<'f> {
    pub const fn new(file: &'f SourceText) -> Self {
        Self { file, problems: RefCell::new(Vec::new()), more: Cell::new(0), broken: OnceCell::new() }
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
        if problems.iter().any(|known| known.place.span == span && known.what == what) {
            return;
        }
        if problems.len() < MOST_SHOWN {
            problems.push(Problem::at(&self.file.name, &self.file.text, span, what).with_mend(mend));
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
        self.file.text.bytes().take(byte).filter(|&one| one == b'\n').count() + 1
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
        if self.more.get() > 0 {
            problems.push(Problem::of_file(&self.file.name, ProblemKind::More(self.more.get())));
        }
        problems
    }
}
