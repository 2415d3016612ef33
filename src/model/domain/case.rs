//! A case: one digital project, taken apart layer by layer.

use super::assumption::{Assumptions, Provenance};
use super::choice::Choice;
use super::closed_list::closed_list;
use super::scenario::{Decision, Direction, Origin, Scenario};
use super::stack::{Layer, Mode, Partner, Partners, PerLayer};
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
    /// From whom something proven can be had, layer by layer, beside what the current choice reuses.
    pub proven: PerLayer<Proven>,
    /// Can residents take part? On collection and services, unless the case says otherwise.
    pub residents: PerLayer<bool>,
    /// Choices that this case forbids.
    pub forbidden: Vec<Forbidden>,
    /// Facts worth telling, with their sources.
    pub facts: Vec<Fact>,
    /// Suppliers and partners that other cases may have as well: when one falls, it falls for all of them.
    pub suppliers: Vec<Supplier>,
}

/// Who delivers to a case, when it has a partner of this kind. Cases that name the same id share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplier {
    pub id: String,
    pub name: Text,
    pub partner: Partner,
    pub provenance: Provenance,
}

/// What was actually done on a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentChoice {
    pub choice: Choice,
    pub what: Text,
    pub provenance: Provenance,
}

/// From whom something proven can be had on a layer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proven {
    pub partners: Partners,
    /// Where that rests on; nothing when the file does not say.
    pub provenance: Option<Provenance>,
}

/// Why a case does not allow a choice on a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit<'a> {
    /// The case forbids it, for this reason.
    Forbidden(&'a Text),
    /// Reuse takes something that exists, and from these partners nothing proven can be had.
    NotProven(Partners),
    /// Residents cannot take part on this layer.
    NoResidents,
}

/// A decision made to fit a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adapted {
    pub decision: Decision,
    /// The layers on which it is another than was asked.
    pub layers: PerLayer<bool>,
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
        Decision::of(self.current.map(|_, current| current.choice))
    }

    /// What a direction comes down to in this case.
    pub fn directed(&self, direction: &Direction) -> Decision {
        self.allowed(direction.decision)
    }

    /// A decision with the nearest valid choice in the place of each that this case does not allow.
    pub fn allowed(&self, decision: Decision) -> Decision {
        self.adapted(decision).decision
    }

    /// A decision made to fit, with the layers where that took something.
    pub fn adapted(&self, decision: Decision) -> Adapted {
        let asked = decision.choices;
        let choices = PerLayer::from_fn(|layer| self.nearest(layer, asked[layer]));
        let layers = PerLayer::from_fn(|layer| choices[layer] != asked[layer]);
        Adapted { decision: Decision { choices, ..decision }, layers }
    }

    /// The direction that a scenario is, made to fit this case but otherwise unchanged.
    pub fn direction_of<'d>(
        &self,
        directions: &'d [Direction],
        scenario: &Scenario,
    ) -> Option<&'d Direction> {
        directions.iter().find(|direction| {
            direction.name == scenario.name && self.directed(direction) == scenario.decision
        })
    }

    /// The layers on which the direction that a scenario is was made to fit; none for any other scenario.
    pub fn adapted_on(&self, directions: &[Direction], scenario: &Scenario) -> Vec<Layer> {
        let adapted =
            self.direction_of(directions, scenario).map(|direction| self.adapted(direction.decision));
        let is_adapted = |layer: &Layer| adapted.as_ref().is_some_and(|adapted| adapted.layers[*layer]);
        Layer::ALL.into_iter().rev().filter(is_adapted).collect()
    }

    /// The nearest choice that the case allows: without residents; then reuse becomes developing together with the other
    /// partners; at last what is done now.
    fn nearest(&self, layer: Layer, choice: Choice) -> Choice {
        let fits = |choice: &Choice| self.refusal(layer, *choice).is_none();
        let without = choice.partners().without(Partner::Residents);
        let same_mode = Choice::new(choice.mode(), without).ok();
        let is_reuse = choice.mode() == Mode::Reuse;
        let together = Choice::new(Mode::Codevelop, without).ok().filter(|_| is_reuse);
        [Some(choice), same_mode, together]
            .into_iter()
            .flatten()
            .find(fits)
            .unwrap_or(self.current[layer].choice)
    }

    /// From whom something proven can be had: whom the case names, and from whom it is had now.
    pub fn proven_from(&self, layer: Layer) -> Partners {
        let current = self.current[layer].choice;
        let now = if current.mode() == Mode::Reuse { current.partners() } else { Partners::NONE };
        let named = self.proven[layer].partners;
        Partner::ALL
            .into_iter()
            .filter(|&partner| partner != Partner::Residents)
            .filter(|&partner| now.contains(partner) || named.contains(partner))
            .fold(Partners::NONE, Partners::with)
    }

    /// Why this case does not allow a choice, if it does not. What is done now is always allowed.
    pub fn refusal(&self, layer: Layer, choice: Choice) -> Option<Unfit<'_>> {
        if choice == self.current[layer].choice {
            return None;
        }
        let of = |forbidden: &&Forbidden| forbidden.layer == layer && forbidden.choice == choice;
        if let Some(forbidden) = self.forbidden.iter().find(of) {
            return Some(Unfit::Forbidden(&forbidden.reason));
        }
        self.misfit(layer, choice)
    }

    /// Why a choice does not fit what there is on this layer, even when it is what is done now.
    pub fn misfit(&self, layer: Layer, choice: Choice) -> Option<Unfit<'_>> {
        let partners = choice.partners();
        if partners.contains(Partner::Residents) && !self.residents[layer] {
            return Some(Unfit::NoResidents);
        }
        let suppliers = partners.without(Partner::Residents);
        let lacking = suppliers.iter().filter(|&partner| !self.proven_from(layer).contains(partner));
        let lacking = lacking.fold(Partners::NONE, Partners::with);
        (choice.mode() == Mode::Reuse && !lacking.is_empty()).then_some(Unfit::NotProven(lacking))
    }

    /// Can residents take part on a layer, unless a case says otherwise?
    pub const fn usually_with_residents(layer: Layer) -> bool {
        matches!(layer, Layer::Collection | Layer::Services)
    }
}
