//! Information: what a case is about, as paragraphs to walk through.

use crate::domain::case::{Case, CurrentChoice, Fact};
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::language::Bilingual;

/// What a case is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Information {
    /// The paragraphs, in reading order.
    pub items: Vec<Paragraph>,
    /// The paragraph under the cursor.
    pub cursor: usize,
}

/// A paragraph about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// The question that it raises.
    Question(Bilingual),
    /// What it teaches.
    Lesson(Bilingual),
    /// How well it is documented.
    Origin(Origin),
    /// What was actually done on a layer, and how we know.
    Current(Layer, CurrentChoice),
    /// A fact with its source.
    Fact(Fact),
}

impl Information {
    /// Everything that is known of a case in words.
    #[must_use]
    pub fn new(case: &Case) -> Self {
        let opening = [
            Paragraph::Question(case.question.clone()),
            Paragraph::Lesson(case.lesson.clone()),
            Paragraph::Origin(case.origin),
        ];
        let layers =
            case.current.iter().rev().map(|(layer, current)| Paragraph::Current(layer, current.clone()));
        let facts = case.facts.iter().cloned().map(Paragraph::Fact);
        Self { items: opening.into_iter().chain(layers).chain(facts).collect(), cursor: 0 }
    }
}
