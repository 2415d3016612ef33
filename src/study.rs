//! Study: questions about cases answered by simulation, with everything kept that the next question can use.
//!
//! The luck of a case is drawn once; a key press then costs arithmetic only. Blocks of futures run on all cores and
//! are joined in their own order, so that the number of threads changes nothing.

mod luck;
mod manifest;
mod memory;
mod pairs;
mod question;

pub use question::{Alternative, Flow, Question};

use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::resolve::inputs::Inputs;
use crate::summary::comparison::{Comparison, Manifest};
use crate::summary::paired;
use memory::Memory;
use pairs::{Pairs, side_by_side};
use std::sync::Arc;

/// Answers questions and remembers what it worked out.
#[derive(Debug)]
pub struct Study {
    library: Arc<Library>,
    memory: Memory,
    pairs: Pairs,
}

impl Study {
    /// A study of the cases of a library.
    #[must_use]
    pub fn new(library: Arc<Library>) -> Self {
        Self { library, memory: Memory::default(), pairs: Pairs::default() }
    }

    /// Compares the scenarios of a question.
    ///
    /// `watch` gets a partial comparison after the first block of futures and at each tenfold, so that previews cost
    /// no more than the whole. Gives `None` when the watcher stops it, or when the question names no scenario or an
    /// unknown case or organisation.
    pub fn compare(
        &mut self,
        question: &Question,
        watch: &mut dyn FnMut(Comparison) -> Flow,
    ) -> Option<Comparison> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        if question.scenarios.is_empty() || question.futures == 0 {
            return None;
        }
        let decisions: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        let manifest = self.memory.manifest(&library, inputs, question);
        for futures in question.steps() {
            let results = self.memory.results(&library, inputs, question, &decisions, futures);
            let manifest = Manifest { futures, ..manifest.clone() };
            let comparison = side_by_side(manifest, &question.scenarios, &results, &mut self.pairs);
            if futures == question.futures {
                return Some(comparison);
            }
            if watch(comparison) == Flow::Stop {
                return None;
            }
        }
        None
    }

    /// What each of `choices` would change on one layer of one scenario, one call of `watch` per choice.
    pub fn alternatives(
        &mut self,
        question: &Question,
        scenario: usize,
        layer: Layer,
        choices: &[Choice],
        watch: &mut dyn FnMut(Alternative) -> Flow,
    ) {
        let library = self.memory.settle(&self.library, question);
        let (Some(inputs), Some(present)) = (inputs(&library, question), question.scenarios.get(scenario))
        else {
            return;
        };
        for &choice in choices {
            let mut other = present.decision;
            other.choices[layer] = choice;
            let both = [present.decision, other];
            let results = self.memory.results(&library, inputs, question, &both, question.futures);
            let [now, then] = &results[..] else { return };
            let alternative = Alternative {
                choice,
                summary: Arc::clone(&then.summary),
                outcomes: paired::compare_all(&now.futures.outcomes, &then.futures.outcomes),
            };
            if watch(alternative) == Flow::Stop {
                return;
            }
        }
    }
}

/// The inputs that a question names.
fn inputs<'a>(library: &'a Library, question: &Question) -> Option<Inputs<'a>> {
    Some(Inputs {
        base: &library.base,
        organisation: library.organisation(&question.organisation)?,
        case: library.case(&question.case)?,
    })
}
