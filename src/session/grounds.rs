//! Grounds: what a public value and a policy check rest on, each a trail of its own.

use super::overlay::why::{CheckFact, Subject, WhyLine};
use super::state::Session;
use crate::domain::check::{Check, Condition, LayerProperty, LayerTest};
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::stack::Layer;

impl Session {
    /// What a subject rests on beside the numbers of a scenario; nothing for most.
    pub(super) fn grounds(&self, subject: Subject, scenario: usize) -> Vec<WhyLine> {
        match subject {
            Subject::Value(value) => {
                self.kinds_that_hit(value).map(|kind| WhyLine::Ground(Subject::Incident(kind))).collect()
            }
            Subject::Check(place) => {
                let check = self.library.checks.get(place);
                check.map_or(Vec::new(), |check| self.grounds_of_check(check, scenario))
            }
            _ => Vec::new(),
        }
    }

    /// The scenario that a question about a subject is about: the one in focus, or where a check fires when it does not there.
    pub(super) fn scenario_of(&self, subject: Subject) -> usize {
        let focus = self.focus.scenario;
        let Subject::Check(place) = subject else { return focus };
        let (check, firing) = (self.library.checks.get(place), self.firing());
        let fires = |&scenario: &usize| {
            let mut fired = firing.get(scenario).into_iter().flatten();
            fired.any(|one| check.is_some_and(|check| one.check.id == check.id))
        };
        std::iter::once(focus).chain(0..firing.len()).find(fires).unwrap_or(focus)
    }

    /// The kinds of incidents that hit a public value; never by how often, which may be hidden.
    fn kinds_that_hit(&self, value: PublicValue) -> impl Iterator<Item = IncidentKind> {
        let rules = &self.library.base.incidents;
        IncidentKind::ALL.into_iter().filter(move |&kind| rules[kind].values.contains(&value))
    }

    /// What there is to know of a check, and everything that it looks at in a scenario.
    fn grounds_of_check(&self, check: &Check, scenario: usize) -> Vec<WhyLine> {
        let firing = self.firing();
        let fired = firing.get(scenario).into_iter().flatten().filter(|one| one.check.id == check.id);
        let mut layers: Vec<_> = fired.map(|one| one.layer).collect();
        let fires = !layers.is_empty();
        if !fires {
            // It does not fire here: it looked at all of its layers.
            layers = check.layers.iter().copied().map(Some).collect();
        }
        if layers.is_empty() {
            layers.push(None);
        }
        let mut subjects = Vec::new();
        for subject in layers.into_iter().rev().flat_map(|layer| looked_at(&check.when, layer)) {
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
        let facts = [CheckFact::Place, CheckFact::Stop, CheckFact::Source, CheckFact::Advice];
        let facts = facts.into_iter().filter(|&fact| fires || fact != CheckFact::Stop).map(WhyLine::Told);
        facts.chain(subjects.into_iter().map(WhyLine::Ground)).collect()
    }
}

/// What a condition looks at, for a layer or for the case as a whole.
fn looked_at(condition: &Condition, layer: Option<Layer>) -> Vec<Subject> {
    let all_layers = || Layer::ALL.into_iter().rev().map(Subject::Layer).collect();
    match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::NoneOf(parts) => {
            parts.iter().flat_map(|part| looked_at(part, layer)).collect()
        }
        Condition::OnLayers(test) => on_layers(test, layer).unwrap_or_else(all_layers),
        Condition::MarketLayersAtLeast(_) | Condition::PartnerKindsAtMost(_) | Condition::Tender(_) => {
            all_layers()
        }
        Condition::PersonalDataAtLeast(_) => vec![Subject::Uses(Parameter::PersonalData)],
        Condition::CriticalityAtLeast(_) => vec![Subject::Uses(Parameter::Criticality)],
        Condition::ShortOf(competence, _) => vec![Subject::Competence(*competence)],
        Condition::ExternalShareAtLeast(_) => vec![Subject::Outcome(Outcome::ExternalShare)],
        Condition::Training(_) => vec![Subject::Training],
    }
}

/// What a question about layers looks at; nothing when it is about any layer.
fn on_layers(test: &LayerTest, layer: Option<Layer>) -> Option<Vec<Subject>> {
    let layers = if test.layers.is_empty() { vec![layer?] } else { test.layers.clone() };
    let numbers = test.properties.iter().flat_map(|property| match property {
        LayerProperty::LevelBelowRequired(competences) => {
            competences.iter().copied().map(Subject::Competence).collect()
        }
        LayerProperty::NoveltyAtLeast(_) => {
            layers.iter().map(|&layer| Subject::Uses(Parameter::Novelty(layer))).collect()
        }
        LayerProperty::Mode(_) | LayerProperty::HasPartner(_) | LayerProperty::LacksPartner(_) => Vec::new(),
    });
    Some(layers.iter().rev().copied().map(Subject::Layer).chain(numbers).collect())
}
