//! Information: what a case is about, as paragraphs to walk through.

use crate::domain::case::{Case, CurrentChoice, Fact};
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::language::Text;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Information {
    pub items: Vec<Paragraph>,
    pub cursor: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    Question(Text),
    Lesson(Text),
    Origin(Origin),
    /// What was actually done on a layer, and how we know.
    Current(Layer, CurrentChoice),
    Fact(Fact),
}

impl Information {
    /// Everything that is known of a case in words.
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
