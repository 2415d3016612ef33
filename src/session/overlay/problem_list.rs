//! Problem list: everything that is wrong in the content files, to walk through.

use crate::content::diagnosis::problem::Problem;
use std::sync::Arc;

/// The problems of the content files.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemList {
    /// All of them, file by file and from the top down.
    pub problems: Arc<[Problem]>,
    pub cursor: usize,
}

impl ProblemList {
    /// A list with the cursor on the first; nothing when there are no problems.
    pub fn new(problems: Arc<[Problem]>) -> Option<Self> {
        (!problems.is_empty()).then_some(Self { problems, cursor: 0 })
    }

    /// The list with the problems that there are now, the cursor where it was as far as that is possible.
    pub fn renewed(&self, problems: Arc<[Problem]>) -> Option<Self> {
        let cursor = self.cursor.min(problems.len().saturating_sub(1));
        Self::new(problems).map(|list| Self { cursor, ..list })
    }
}
