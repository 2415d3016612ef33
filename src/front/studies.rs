//! Studies: what answers requests. A case that the portfolio around it puts off is worked out in its own year.

use crate::domain::library::Library;
use crate::study::{Question, Study};
use crate::workspace::portfolios::{put_off, starting_later};
use std::sync::Arc;

#[derive(Debug)]
pub struct Studies {
    study: Study,
    /// The same for one case that starts so many years later.
    later: Option<(String, u8, Study)>,
}

impl Studies {
    pub fn new(library: Arc<Library>) -> Self {
        Self { study: Study::new(library), later: None }
    }

    /// Forgets what is remembered: it may be half done.
    pub fn start_afresh(&mut self) {
        *self = Self::new(self.study.library());
    }

    /// The study that answers a question.
    pub fn of(&mut self, question: &Question) -> &mut Study {
        let case = &question.case;
        let years = put_off(question.portfolio.as_deref(), case);
        if years == 0 {
            return &mut self.study;
        }
        let later = self.later.take().filter(|(of, by, _)| (of, *by) == (case, years));
        let library = self.study.library();
        let anew = || (case.clone(), years, Study::new(starting_later(&library, case, years)));
        let (_, _, study) = self.later.insert(later.unwrap_or_else(anew));
        study
    }
}
