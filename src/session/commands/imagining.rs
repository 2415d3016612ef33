//! Imagining: the worlds that a session has, and what the screen of worlds asks to be worked out about them.

use crate::domain::edits::Edits;
use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::session::notice::Notice;
use crate::session::overlay::why::Subject;
use crate::session::screen::WorldsPart;
use crate::session::state::Session;
use crate::session::worlds::{Origin, World};
use crate::study::{Asking, FUTURES_KEPT, Question, Request};
use crate::summary::comparison::Comparison;
use std::sync::Arc;

impl Session {
    /// The worlds in the order of the screen: as things are assumed, those with a name, then the user's own. One in which nothing
    /// changes is the first of them.
    pub fn worlds(&self) -> Vec<World> {
        let now = World { origin: Origin::Now, shifts: Vec::new() };
        let events = self.library.events.iter().filter(|event| !event.changes.is_empty());
        let named = events.map(|event| World {
            origin: Origin::Named { name: event.name.clone(), about: event.text.clone() },
            shifts: event.shifts().collect(),
        });
        let own = self
            .document
            .worlds
            .iter()
            .enumerate()
            .map(|(place, shifts)| World { origin: Origin::Own(place), shifts: shifts.clone() });
        std::iter::once(now).chain(named).chain(own).collect()
    }

    /// The world under the cursor.
    pub fn world(&self) -> Option<World> {
        let mut worlds = self.worlds();
        let last = worlds.len().checked_sub(1)?;
        Some(worlds.swap_remove(self.worlds.rows[WorldsPart::Worlds].min(last)))
    }

    /// What is in focus on the worlds screen: the number that the world under the cursor shifts first, else the outcome shown.
    pub(in crate::session) fn focused_world(&self) -> Subject {
        let world = self.world().filter(|_| self.worlds.part == WorldsPart::Worlds);
        let shifted = world.and_then(|world| world.shifts.first().map(|shift| shift.parameter));
        shifted.map_or(Subject::Outcome(self.worlds.outcome), Subject::Uses)
    }

    /// The numbers that hold in a world.
    pub fn edits_of_world(&self, world: &World) -> Edits {
        self.document.edits.after(world.shifts.iter().copied(), |parameter| self.known(parameter))
    }

    /// What a number is now: the user's own, else the shipped one.
    pub fn known(&self, parameter: Parameter) -> Option<Quantity> {
        Some(self.inputs()?.assumption(parameter)?.quantity)
    }

    /// What is to be worked out for the part that is shown; nothing while that would tell what is hidden.
    pub(in crate::session) fn asking_on_worlds(&self) -> Option<Request> {
        if self.silence().is_some() {
            return None;
        }
        let question = Question { limits: self.limits_held(), ..self.question() };
        let (scenario, outcome) = (self.focus.scenario, self.worlds.outcome);
        let asking = match self.worlds.part {
            WorldsPart::Worlds => {
                Asking::Worlds(self.worlds().iter().map(|world| self.edits_of_world(world)).collect())
            }
            WorldsPart::Flips => {
                let pair = [self.document.baseline, self.challenger()?];
                let scenarios: Option<Vec<_>> =
                    pair.iter().map(|&place| question.scenarios.get(place).cloned()).collect();
                let question = Question { scenarios: scenarios?, limits: Vec::new(), ..question };
                let asking = Asking::Flips { scenario: 1, baseline: 0, outcome };
                return Some(Request { question, asking });
            }
            WorldsPart::Worth if question.scenarios.len() < 2 => return None,
            WorldsPart::Worth => {
                return Some(Request {
                    question: Question { limits: Vec::new(), ..question },
                    asking: Asking::Worth,
                });
            }
            WorldsPart::Missing => Asking::Missing { scenario },
            WorldsPart::Story => {
                let place = self.worlds.future.place(question.futures.min(FUTURES_KEPT));
                Asking::Story { scenario, outcome, place }
            }
        };
        Some(Request { question, asking })
    }

    /// Why nothing of all outcomes may be told; nothing when it may.
    pub fn silence_reason(&self) -> Option<Notice> {
        self.silence()
    }

    /// The scenario that is held against the baseline: the one in focus, or else the first other one.
    pub fn challenger(&self) -> Option<usize> {
        let (focus, baseline) = (self.focus.scenario, self.document.baseline);
        let others = (0..self.document.scenarios.len()).find(|&place| place != baseline);
        if focus == baseline { others } else { Some(focus) }
    }

    /// The limits that all scenarios are held within on the explore screen; without any the budget.
    pub fn limits_held(&self) -> Vec<Limit> {
        let limits = &self.explore.aims.limits;
        let budget = || Limit { outcome: Outcome::WithinBudget, amount: 1.0, futures: USUAL_FUTURES };
        if limits.is_empty() { vec![budget()] } else { limits.clone() }
    }

    /// The scenarios in each world as far as they are worked out, of the case at hand.
    pub fn shown_worlds(&self) -> &[Arc<Comparison>] {
        let shown = self.in_worlds.shown().map(Vec::as_slice).unwrap_or_default();
        let is_of_case = shown.first().is_some_and(|now| now.manifest.case == self.document.case)
            && self.silence().is_none();
        if is_of_case { shown } else { &[] }
    }
}
