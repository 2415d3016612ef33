//! Worlds: how things may turn out otherwise than assumed, named or thought of by the user, and what is looked at in them.

use super::screen::{PerWorldsPart, WorldsPart};
use super::typed_shift::{self, ShiftFault};
use crate::content::typed_number::written;
use crate::domain::event::{Becomes, Shift};
use crate::domain::outcome::Outcome;
use crate::domain::quantity::Quantity;
use crate::language::{Language, Text};
use crate::texts::{parameters, worlds as texts};

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
