//! Job: what a session wants to have worked out, with the number to be given back with every answer.

use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::stack::Layer;
use crate::study::{Inquiry, Question};
use std::sync::Arc;

/// Something to be worked out. Any earlier job of the same kind is no longer wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Job {
    /// Compare scenarios.
    Compare {
        /// Number of the question.
        generation: u64,
        /// What is to be compared.
        question: Question,
    },
    /// Find out what other choices on one layer would change.
    Alternatives {
        /// Number of the question.
        generation: u64,
        /// The scenarios as they are.
        question: Question,
        /// Place of the scenario.
        scenario: usize,
        /// On which layer.
        layer: Layer,
        /// The other choices.
        choices: Vec<Choice>,
    },
    /// Work everything out from this content from now on.
    UseLibrary(Arc<Library>),
    /// Look into scenarios; each kind of inquiry is a kind of its own.
    Inquire {
        /// Number of the inquiry.
        generation: u64,
        /// What is asked.
        inquiry: Inquiry,
    },
}
