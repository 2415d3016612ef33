//! A case: one digital project, taken apart layer by layer.

use super::assumption::{Assumptions, Provenance};
use super::choice::Choice;
use super::closed_list::closed_list;
use super::scenario::{Decision, Direction, Origin, Training};
use super::stack::{Layer, PerLayer};
use crate::language::Text;
use std::ops::RangeInclusive;

closed_list! {
    /// A text of a case that stands in both languages.
    pub enum CaseText, PerCaseText {
        /// The name to show.
        Name = "name",
        /// The question that it raises.
        Question = "question",
        Lesson = "lesson",
    }
}

/// A digital project with what was actually done on each layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Stable id, such as `logistics`.
    pub id: String,
    pub name: Text,
    /// The question that it raises.
    pub question: Text,
    pub lesson: Text,
    /// How well it is documented.
    pub origin: Origin,
    /// First year.
    pub start_year: u16,
    /// Horizon, years.
    pub years: u8,
    /// Budget, attributes and the size of each layer.
    pub assumptions: Assumptions,
    /// What was actually done, layer by layer.
    pub current: PerLayer<CurrentChoice>,
    /// Choices that this case forbids.
    pub forbidden: Vec<Forbidden>,
    /// Facts worth telling, with their sources.
    pub facts: Vec<Fact>,
}

/// What was actually done on a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentChoice {
    pub choice: Choice,
    pub what: Text,
    pub provenance: Provenance,
}

/// A choice that a case does not allow on a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forbidden {
    pub layer: Layer,
    pub choice: Choice,
    pub reason: Text,
}

/// A fact about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub text: Text,
    pub provenance: Provenance,
}

impl Case {
    /// The years in which a case may begin.
    pub const START_YEARS: RangeInclusive<i64> = 2000..=2100;

    /// How many years a case may look ahead.
    pub const YEARS: RangeInclusive<i64> = 1..=30;

    pub const fn text(&self, text: CaseText) -> &Text {
        match text {
            CaseText::Name => &self.name,
            CaseText::Question => &self.question,
            CaseText::Lesson => &self.lesson,
        }
    }

    /// What was actually done, at the organisation's normal training.
    pub fn current_decision(&self) -> Decision {
        Decision { choices: self.current.map(|_, current| current.choice), training: Training::Normal }
    }

    /// What a direction comes down to in this case: where it forbids the choice, what is done now stays.
    pub fn directed(&self, direction: &Direction) -> Decision {
        self.allowed(direction.decision)
    }

    /// A decision with what is done now in the place of each choice that this case forbids.
    pub fn allowed(&self, mut decision: Decision) -> Decision {
        for layer in Layer::ALL {
            if self.refusal(layer, decision.choices[layer]).is_some() {
                decision.choices[layer] = self.current[layer].choice;
            }
        }
        decision
    }

    /// Why this case does not allow a choice, if it does not.
    pub fn refusal(&self, layer: Layer, choice: Choice) -> Option<&Text> {
        self.forbidden
            .iter()
            .find(|forbidden| forbidden.layer == layer && forbidden.choice == choice)
            .map(|forbidden| &forbidden.reason)
    }
}
