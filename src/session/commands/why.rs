//! Asking why: opening the trail of what is in focus, walking on, and to an assumption and back.

use crate::domain::check::{Check, Condition, Date, LayerProperty, LayerTest};
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::stack::Layer;
use crate::resolve::ledger::ResolvedNumber;
use crate::resolve::resolve;
use crate::session::commands::peculiar::{on_screen, subject};
use crate::session::costs::CostRow;
use crate::session::overlay::Overlay;
use crate::session::overlay::why::{CheckFact, ComingBack, Subject, Why, WhyLine};
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::summary::checks::{Firing, firing};
use crate::texts::notices::Obstacle;

impl Session {
    /// Opens the trail of what is in focus on this screen.
    pub(in crate::session) fn open_why(&mut self) {
        let subject = (on_screen(self.screen).focused)(self);
        self.open_why_of(subject);
    }

    /// Opens the trail of a subject, for the scenario in focus or where a check fires.
    pub(in crate::session) fn open_why_of(&mut self, subject: Subject) {
        let scenario = self.scenario_of(subject);
        self.overlay = self.why(subject, scenario).map(Overlay::Why);
    }

    /// Opens the trail of an outcome of which the figure was clicked, unless that is hidden.
    pub(in crate::session) fn open_why_of_score(&mut self, outcome: Outcome) {
        match self.silence().filter(|_| self.hides(outcome)) {
            Some(notice) => self.say(notice),
            None => self.open_why_of(Subject::Outcome(outcome)),
        }
    }

    /// The trail of a subject in a scenario.
    fn why(&self, subject: Subject, scenario: usize) -> Option<Why> {
        Some(Why::new(subject, scenario, self.ledger(scenario)?, self.grounds(subject, scenario)))
    }

    /// What is in focus on the costs screen.
    pub(in crate::session) fn focused_cost(&self) -> Subject {
        match self.cost_rows().get(self.cost_row()) {
            Some(CostRow::Part(part)) => Subject::Part(*part),
            Some(CostRow::Lever(lever)) => subject(*lever),
            _ => Subject::Outcome(Outcome::Cost),
        }
    }

    /// Goes where the line under the cursor leads: to its assumption, to another number, or to what it counts in.
    pub(in crate::session) fn confirm_why(&mut self, why: Why) {
        if let Some(parameter) = why.assumption() {
            return self.jump(parameter, why);
        }
        match why.onward().filter(|&subject| subject != why.subject) {
            Some(subject) => {
                let grounds = self.grounds(subject, why.scenario);
                let mut next = Why::new(subject, why.scenario, why.ledger.clone(), grounds);
                next.beneath = Some(Box::new(why));
                self.overlay = Some(Overlay::Why(next));
            }
            None => self.say(Obstacle::EndOfTrail),
        }
    }

    /// Shows an assumption, and remembers the way back.
    fn jump(&mut self, parameter: Parameter, why: Why) {
        let (screen, focus, selected) = (self.screen, self.focus, self.assumptions.selected);
        let mut coming_back = std::mem::take(&mut self.coming_back);
        coming_back.push(ComingBack { screen, focus, selected, why });
        self.show(Screen::Assumptions);
        self.overlay = None;
        self.assumptions.selected = parameter;
        self.coming_back = coming_back;
    }

    /// Returns to the trail that an assumption was looked up from.
    pub(in crate::session) fn come_back(&mut self) {
        let mut coming_back = std::mem::take(&mut self.coming_back);
        let Some(ComingBack { screen, focus, selected, mut why }) = coming_back.pop() else {
            return;
        };
        self.show(screen);
        self.coming_back = coming_back;
        self.assumptions.selected = selected;
        self.focus = focus;
        self.keep_focus();
        if let Some(ledger) = self.ledger(why.scenario) {
            let scenario = why.scenario;
            let grounds = |subject| self.grounds(subject, scenario);
            why.renew(&ledger, &grounds);
            self.overlay = Some(Overlay::Why(why));
        }
    }

    /// Every number of a scenario with its trail.
    pub fn ledger(&self, scenario: usize) -> Option<Vec<ResolvedNumber>> {
        let draft = self.document.scenarios.get(scenario)?;
        Some(resolve(&self.inputs()?, &draft.decision).ledger)
    }
}

impl Session {
    /// What a subject rests on beside the numbers of a scenario; nothing for most.
    pub(in crate::session) fn grounds(&self, subject: Subject, scenario: usize) -> Vec<WhyLine> {
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
    fn scenario_of(&self, subject: Subject) -> usize {
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

impl Session {
    /// The day on which rules must hold: the first of the case.
    pub fn day_of_checks(&self) -> Option<Date> {
        self.case().map(|case| Date::start_of(case.start_year))
    }

    /// Is it hidden which policy checks on staff are triggered? Then how many there are is not known either.
    pub fn hides_checks_of_staff(&self) -> bool {
        [Outcome::Unfilled, Outcome::ExternalShare].into_iter().any(|one| self.hides(one))
    }

    /// For each scenario the rules that fire. Those that ask for figures wait until this very decision is simulated, and while
    /// what they ask about is hidden.
    pub fn firing(&self) -> Vec<Vec<Firing<'_>>> {
        let Some(inputs) = self.inputs() else { return Vec::new() };
        let shown = self.comparison.shown().filter(|shown| {
            !self.hides_checks_of_staff()
                && shown.manifest.case == self.document.case
                && shown.manifest.organisation == self.document.organisation
        });
        let of_draft = |decision| {
            let column = shown?.columns.iter().find(|column| column.scenario.decision == decision);
            column.map(|column| &*column.summary)
        };
        self.document
            .scenarios
            .iter()
            .map(|draft| {
                let summary = of_draft(draft.decision);
                firing(&self.library.checks, &inputs, &draft.decision, summary, self.day_of_checks())
            })
            .collect()
    }
}
