//! History: what can be undone and done again, each step with its name.

use super::document::Document;
use super::notice::Change;
use super::screen::Focus;
use std::collections::VecDeque;

const LONGEST: usize = 1_000;

/// The steps before and after the present document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

/// A step: what changed, and the state on the other side of it.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    change: Change,
    document: Document,
    focus: Focus,
}

impl History {
    /// Keeps the state before a change; what was undone can no longer be done again.
    pub fn record(&mut self, change: Change, before: Document, focus: Focus) {
        self.undone.clear();
        self.done.push_back(Step { change, document: before, focus });
        if self.done.len() > LONGEST {
            self.done.pop_front();
        }
    }

    /// Changes every state that is kept; a step to a state that is refused is forgotten, with all that lies behind it.
    pub fn retain_documents(&mut self, mut change: impl FnMut(&mut Document) -> bool) {
        if let Some(last) = self.done.iter_mut().rposition(|step| !change(&mut step.document)) {
            self.done.drain(..=last);
        }
        if let Some(last) = self.undone.iter_mut().rposition(|step| !change(&mut step.document)) {
            self.undone.drain(..=last);
        }
    }

    /// One step back, from this state: what is undone, and the state to return to.
    pub fn undo(&mut self, document: &Document, focus: Focus) -> Option<(Change, Document, Focus)> {
        let step = self.done.pop_back()?;
        self.undone.push(Step { change: step.change.clone(), document: document.clone(), focus });
        Some((step.change, step.document, step.focus))
    }

    /// One step on again, from this state: what is done again, and the state to go to.
    pub fn redo(&mut self, document: &Document, focus: Focus) -> Option<(Change, Document, Focus)> {
        let step = self.undone.pop()?;
        self.done.push_back(Step { change: step.change.clone(), document: document.clone(), focus });
        Some((step.change, step.document, step.focus))
    }
}
