//! Worlds: how things may turn out otherwise than assumed, named or thought of by the user, and what is looked at in them.

use super::state::Session;
use crate::content::typed_number::written;
use crate::domain::edits::Edits;
use crate::domain::event::{Becomes, Shift};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::{Language, Text};
use crate::study::{Asking, Question, Request};
use crate::summary::comparison::Comparison;
use crate::texts::{parameters, worlds as texts};
use std::sync::Arc;

/// What the user looks at on the screen of worlds.
#[derive(Clone, Debug)]
pub struct Worlds {
    /// The outcome that is shown, when it is not whether all limits are kept.
    pub outcome: Outcome,
    /// Is shown how often all limits are kept together?
    pub shows_limits: bool,
    /// The world under the cursor; one past the last counts as the last.
    pub row: usize,
}

impl Default for Worlds {
    fn default() -> Self {
        Self { outcome: Outcome::Cost, shows_limits: false, row: 0 }
    }
}

/// A world to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    pub origin: Origin,
    pub shifts: Vec<Shift>,
}

/// Where a world comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// Everything as it is assumed now.
    Now,
    /// One that comes with the content: its name, and what happened in it.
    Named { name: Text, about: Text },
    /// The user's own, by its place among those.
    Own(usize),
}

impl World {
    /// What it is called: its name, or what becomes of which number.
    pub fn name(&self, language: Language) -> String {
        match &self.origin {
            Origin::Now => texts::as_now(language).to_owned(),
            Origin::Named { name, .. } => name.in_language(language).to_owned(),
            Origin::Own(_) => {
                let shifts: Vec<String> =
                    self.shifts.iter().map(|shift| in_words(language, *shift)).collect();
                shifts.join("; ")
            }
        }
    }
}

/// A shift as it could be typed: `market rate +25%`.
fn in_words(language: Language, Shift { parameter, becomes }: Shift) -> String {
    let name = parameters::name(language, parameter);
    let number = |value: f64| written(language, Quantity::Fixed((value * 1e4).round() / 1e4));
    match becomes {
        Becomes::Set(quantity) => format!("{name} {}", written(language, quantity)),
        Becomes::Multiplied(times) if times > 2.0 => format!("{name} ×{}", number(times)),
        Becomes::Multiplied(times) if times >= 1.0 => format!("{name} +{}%", number((times - 1.0) * 100.0)),
        Becomes::Multiplied(times) => format!("{name} −{}%", number((1.0 - times) * 100.0)),
    }
}

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
        Some(worlds.swap_remove(self.worlds.row.min(last)))
    }

    /// The numbers that hold in a world.
    pub fn edits_of_world(&self, world: &World) -> Edits {
        self.document.edits.after(world.shifts.iter().copied(), |parameter| self.known(parameter))
    }

    /// What a number is now: the user's own, else the shipped one.
    pub fn known(&self, parameter: Parameter) -> Option<Quantity> {
        Some(self.inputs()?.assumption(parameter)?.quantity)
    }

    /// What is to be worked out on the screen of worlds; nothing while that would tell what is hidden.
    pub(super) fn asking_on_worlds(&self) -> Option<Request> {
        if self.silence().is_some() {
            return None;
        }
        let worlds = self.worlds().iter().map(|world| self.edits_of_world(world)).collect();
        // The limits are those that all scenarios are held within on the explore screen.
        let question = Question { limits: self.explore.aims.limits.clone(), ..self.question() };
        Some(Request { question, asking: Asking::Worlds(worlds) })
    }

    /// The scenarios in each world as far as they are worked out, of the case at hand.
    pub fn shown_worlds(&self) -> &[Arc<Comparison>] {
        let shown = self.in_worlds.shown().map(Vec::as_slice).unwrap_or_default();
        let is_of_case = shown.first().is_some_and(|now| now.manifest.case == self.document.case)
            && self.silence().is_none();
        if is_of_case { shown } else { &[] }
    }
}
