//! Worlds: how things may turn out otherwise than assumed, named or thought of by the user, and what is looked at in them.

use super::notice::Notice;
use super::screen::{PerWorldsPart, WorldsPart};
use super::state::Session;
use super::typed_shift::{self, ShiftFault};
use crate::content::typed_number::written;
use crate::domain::edits::Edits;
use crate::domain::event::{Becomes, Shift};
use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::{Language, Text};
use crate::study::{Asking, FUTURES_KEPT, Question, Request};
use crate::summary::comparison::Comparison;
use crate::texts::{parameters, worlds as texts};
use std::sync::Arc;

/// What the user looks at on the screen of worlds.
#[derive(Clone, Debug)]
pub struct Worlds {
    pub part: WorldsPart,
    /// The outcome that is shown, when it is not whether all limits are kept.
    pub outcome: Outcome,
    /// Is shown how often all limits are kept together?
    pub shows_limits: bool,
    /// The row of each part under the cursor; one past the last counts as the last.
    pub rows: PerWorldsPart<usize>,
    /// The future that is told.
    pub future: Picked,
}

impl Default for Worlds {
    fn default() -> Self {
        Self {
            part: WorldsPart::default(),
            outcome: Outcome::Cost,
            shows_limits: false,
            rows: PerWorldsPart::default(),
            future: Picked::Median(0),
        }
    }
}

/// A future by its place among all, from the best to the worst; and how many places further than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    Median(isize),
    /// A tenth of the futures is worse.
    Worst(isize),
    /// A tenth of the futures is better.
    Best(isize),
}

impl Picked {
    /// The next that is picked out.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Median(_) => Self::Worst(0),
            Self::Worst(_) => Self::Best(0),
            Self::Best(_) => Self::Median(0),
        }
    }

    /// So many places further towards the worst.
    #[must_use]
    pub const fn moved(self, by: isize) -> Self {
        match self {
            Self::Median(shift) => Self::Median(shift.saturating_add(by)),
            Self::Worst(shift) => Self::Worst(shift.saturating_add(by)),
            Self::Best(shift) => Self::Best(shift.saturating_add(by)),
        }
    }

    /// Its place among so many futures, the best is 0.
    pub fn place(self, futures: usize) -> usize {
        let (tenths, shift) = match self {
            Self::Median(shift) => (5, shift),
            Self::Worst(shift) => (9, shift),
            Self::Best(shift) => (1, shift),
        };
        let place = (futures * tenths / 10).saturating_add_signed(shift);
        place.min(futures.saturating_sub(1))
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

/// The world that was typed: one shift, or several parted by semicolons.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn typed_world(language: Language, text: &str) -> Result<Vec<Shift>, ShiftFault> {
    let parts = text.split(';').filter(|part| !part.trim().is_empty());
    let shifts: Vec<Shift> = parts.map(|part| typed_shift::read(language, part)).collect::<Result<_, _>>()?;
    if shifts.is_empty() { Err(ShiftFault::Incomplete) } else { Ok(shifts) }
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
        Some(worlds.swap_remove(self.worlds.rows[WorldsPart::Worlds].min(last)))
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
    pub(super) fn asking_on_worlds(&self) -> Option<Request> {
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
