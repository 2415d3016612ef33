//! Job: what a session wants to have worked out, with the number to be given back with every answer.

use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::stack::Layer;
use crate::study::{Inquiry, Question};
use std::sync::Arc;

/// Something to be worked out. Any earlier job of the same kind is no longer wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Job {
    Compare {
        generation: u64,
        question: Question,
    },
    /// Find out what other choices on one layer would change.
    Alternatives {
        generation: u64,
        question: Question,
        scenario: usize,
        layer: Layer,
        choices: Vec<Choice>,
    },
    /// Work everything out from this content from now on.
    UseLibrary(Arc<Library>),
    /// Look into scenarios; each kind of inquiry is a kind of its own.
    Inquire {
        generation: u64,
        inquiry: Inquiry,
    },
}
