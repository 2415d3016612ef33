//! Checks: which policy rules fire for a decision, and the nearest single change that makes one stop.
//!
//! What only a simulation can tell is unknown without its figures; unknown is neither yes nor no, so that no change is
//! said to stop a rule unless it certainly does.

use super::comparison::Summary;
use crate::domain::check::{Check, Condition, Date, LayerProperty, LayerTest};
use crate::domain::choice::Choice;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::{Decision, Training};
use crate::domain::stack::{Layer, Partner, Partners};
use crate::resolve::inputs::Inputs;
use crate::resolve::needs_tender;
use std::cell::OnceCell;

/// A rule that fires.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Firing<'a> {
    pub check: &'a Check,
    /// On which layer; nothing when the rule looks at the case as a whole.
    pub layer: Option<Layer>,
    /// The day on which it starts to hold, when that lies ahead but within the horizon of the case.
    pub ahead: Option<Date>,
}

/// The rules that fire for a decision, in order of the file, each layer on its own.
///
/// `summary` holds the figures of this decision; without it, rules that ask for figures do not fire. `day` is the day
/// on which the rules must hold; without it all rules count as holding.
pub fn firing<'a>(
    checks: &'a [Check],
    inputs: &Inputs<'_>,
    decision: &Decision,
    summary: Option<&Summary>,
    day: Option<Date>,
) -> Vec<Firing<'a>> {
    let facts = Facts::new(inputs, *decision, summary);
    let end = inputs.case.start_year.saturating_add(u16::from(inputs.case.years));
    let mut found = Vec::new();
    for check in checks {
        let ahead = match day {
            Some(day) if !check.holds_on(day) => {
                // A rule that starts to hold while the case runs is worth knowing now.
                let ahead = check.from.filter(|&from| day < from && from < Date::start_of(end));
                if ahead.is_none() {
                    continue;
                }
                ahead
            }
            _ => None,
        };
        let on_layer = |layer| Firing { check, layer, ahead };
        let places = places(check).into_iter();
        found.extend(places.filter(|&layer| facts.holds(&check.when, layer) == Some(true)).map(on_layer));
    }
    found
}

/// The rules that fire for any of some scenarios, in order of the file.
pub fn that_fire<'a>(checks: &'a [Check], firing: &[Vec<Firing<'_>>]) -> Vec<&'a Check> {
    let fires = |check: &&Check| firing.iter().flatten().any(|one| one.check.id == check.id);
    checks.iter().filter(fires).collect()
}

/// Where a rule can fire: each of its layers, or the case as a whole.
fn places(check: &Check) -> Vec<Option<Layer>> {
    if check.layers.is_empty() { vec![None] } else { check.layers.iter().copied().map(Some).collect() }
}

/// A single change of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another choice on a layer.
    Choice(Layer, Choice),
    Training(Training),
}

impl Change {
    /// The decision with the change in it.
    pub fn applied(self, mut decision: Decision) -> Decision {
        match self {
            Self::Choice(layer, choice) => decision.choices[layer] = choice,
            Self::Training(training) => decision.training = training,
        }
        decision
    }
}

/// What makes a rule stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// This single change does, and none is nearer.
    By(Change),
    /// No single change certainly does, but some may: only a simulation can tell.
    Unsure,
    /// No single change does.
    Nothing,
}

/// The nearest single change after which a rule no longer fires on a layer: the fewest things other than now, first
/// with the same mode, then on the layer itself.
pub fn nearest_stop(check: &Check, layer: Option<Layer>, inputs: &Inputs<'_>, decision: &Decision) -> Stop {
    let mut unsure = false;
    for change in changes(inputs, decision, layer) {
        let facts = Facts::new(inputs, change.applied(*decision), None);
        match facts.holds(&check.when, layer) {
            Some(false) => return Stop::By(change),
            Some(true) => {}
            None => unsure = true,
        }
    }
    if unsure { Stop::Unsure } else { Stop::Nothing }
}

/// Every single change that the case allows, the nearest first.
fn changes(inputs: &Inputs<'_>, decision: &Decision, layer: Option<Layer>) -> Vec<Change> {
    let all = Choice::all();
    let mut ranked = Vec::new();
    for place in Layer::ALL {
        let now = decision.choices[place];
        for &choice in &all {
            if choice != now && inputs.case.refusal(place, choice).is_none() {
                let another_mode = now.mode() != choice.mode();
                let distance = usize::from(another_mode) + differing(now.partners(), choice.partners());
                let elsewhere = layer.is_some_and(|layer| layer != place);
                ranked.push(((distance, another_mode, elsewhere), Change::Choice(place, choice)));
            }
        }
    }
    let others = Training::ALL.into_iter().filter(|&training| training != decision.training);
    ranked.extend(others.map(|training| ((1, false, true), Change::Training(training))));
    // Equal ones stay in order: layers from the bottom up, few partners first.
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, change)| change).collect()
}

/// How many partners are in one set only.
fn differing(one: Partners, other: Partners) -> usize {
    Partner::ALL.into_iter().filter(|&partner| one.contains(partner) != other.contains(partner)).count()
}

/// What conditions ask about.
struct Facts<'a> {
    inputs: &'a Inputs<'a>,
    decision: Decision,
    summary: Option<&'a Summary>,
    /// Worked out when it is first asked: it takes resolving every layer.
    tender: OnceCell<bool>,
}

impl<'a> Facts<'a> {
    const fn new(inputs: &'a Inputs<'a>, decision: Decision, summary: Option<&'a Summary>) -> Self {
        Self { inputs, decision, summary, tender: OnceCell::new() }
    }

    /// Does a condition hold, with this layer at hand? `None` when that takes figures which are not there.
    fn holds(&self, condition: &Condition, layer: Option<Layer>) -> Option<bool> {
        match condition {
            Condition::All(all) => every(all.iter().map(|one| self.holds(one, layer))),
            Condition::Any(any) => some(any.iter().map(|one| self.holds(one, layer))),
            Condition::NoneOf(none) => some(none.iter().map(|one| self.holds(one, layer))).map(|some| !some),
            Condition::OnLayers(test) => Some(self.on_layers(test, layer)),
            Condition::MarketLayersAtLeast(least) => {
                let bought = |choice: &&Choice| choice.partners().contains(Partner::Market);
                Some(self.decision.choices.0.iter().filter(bought).count() >= *least)
            }
            Condition::PartnerKindsAtMost(most) => {
                let has = |partner: &Partner| {
                    self.decision.choices.0.iter().any(|choice| choice.partners().contains(*partner))
                };
                Some(Partner::ALL.iter().filter(|partner| has(partner)).count() <= *most)
            }
            Condition::PersonalDataAtLeast(least) => Some(self.reaches(Parameter::PersonalData, *least)),
            Condition::CriticalityAtLeast(least) => Some(self.reaches(Parameter::Criticality, *least)),
            Condition::ShortOf(competence, least) => {
                self.summary.map(|summary| summary.people[*competence].short >= *least)
            }
            Condition::ExternalShareAtLeast(least) => {
                self.summary.map(|summary| summary.outcomes[Outcome::ExternalShare].mean >= *least)
            }
            Condition::Tender(needed) => {
                let tender = || needs_tender(self.inputs, &self.decision);
                Some(*self.tender.get_or_init(tender) == *needed)
            }
            Condition::Training(levels) => Some(levels.contains(&self.decision.training)),
        }
    }

    fn reaches(&self, parameter: Parameter, least: f64) -> bool {
        self.inputs.number(parameter) >= least
    }

    fn on_layers(&self, test: &LayerTest, at_hand: Option<Layer>) -> bool {
        let layers = match at_hand {
            _ if !test.layers.is_empty() => test.layers.clone(),
            Some(layer) => vec![layer],
            None => Layer::ALL.to_vec(),
        };
        let has_all =
            |layer: &Layer| test.properties.iter().all(|property| self.has_property(*layer, property));
        if test.every { layers.iter().all(has_all) } else { layers.iter().any(has_all) }
    }

    fn has_property(&self, layer: Layer, property: &LayerProperty) -> bool {
        let choice = self.decision.choices[layer];
        let has_one = |partners: &[Partner]| partners.iter().any(|&one| choice.partners().contains(one));
        match property {
            LayerProperty::Mode(modes) => modes.contains(&choice.mode()),
            LayerProperty::HasPartner(partners) => has_one(partners),
            LayerProperty::LacksPartner(partners) => !has_one(partners),
            LayerProperty::NoveltyAtLeast(least) => self.reaches(Parameter::Novelty(layer), *least),
            LayerProperty::LevelBelowRequired(competences) => {
                let mix = self.inputs.base.mix[layer][choice.mode()];
                mix.iter().filter(|competence| competences.contains(competence)).any(|&competence| {
                    let required = self.inputs.number(Parameter::RequiredLevel(competence, choice.mode()));
                    self.inputs.number(Parameter::Level(competence)) < required
                })
            }
        }
    }
}

/// Do all hold? A certain no settles it, whatever is unknown.
fn every(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    some(answers.map(|answer| answer.map(|holds| !holds))).map(|one_does_not| !one_does_not)
}

/// Does one hold? A certain yes settles it, whatever is unknown.
fn some(answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut unknown = false;
    for answer in answers {
        match answer {
            Some(true) => return Some(true),
            Some(false) => {}
            None => unknown = true,
        }
    }
    if unknown { None } else { Some(false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unknown_settles_nothing_by_itself() {
        assert_eq!(every([Some(true), None].into_iter()), None);
        assert_eq!(every([Some(false), None].into_iter()), Some(false));
        assert_eq!(every([].into_iter()), Some(true));
        assert_eq!(some([Some(true), None].into_iter()), Some(true));
        assert_eq!(some([Some(false), None].into_iter()), None);
        assert_eq!(some([].into_iter()), Some(false));
    }
}
