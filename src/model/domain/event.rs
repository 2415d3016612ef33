//! Event: a card that says how the world turns out, and what that does to the numbers of the model.

use super::assumption::Provenance;
use super::parameter::{Bounds, Parameter};
use super::quantity::Quantity;
use crate::language::Text;

/// A world that turns true: the same choices are then held against other numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Stable id, such as `tight-labour-market`.
    pub id: String,
    pub name: Text,
    /// What happened, in a few sentences to read aloud.
    pub text: Text,
    /// What it does to the numbers; nothing in a calm world.
    pub changes: Vec<NumberChange>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NumberChange {
    pub parameter: Parameter,
    pub becomes: Becomes,
    pub provenance: Provenance,
}

/// What becomes of one number of the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    pub parameter: Parameter,
    pub becomes: Becomes,
}

impl Event {
    pub fn shifts(&self) -> impl Iterator<Item = Shift> {
        self.changes.iter().map(|change| Shift { parameter: change.parameter, becomes: change.becomes })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Becomes {
    /// This number or range, whatever it was.
    Set(Quantity),
    /// So many times what it was, a range with both its ends.
    Multiplied(f64),
}

impl Becomes {
    /// What a number becomes that was `now`; it does not leave its bounds. Nothing when it takes what was to know that and
    /// nothing was.
    pub fn after(self, now: Option<Quantity>, bounds: Bounds) -> Option<Quantity> {
        match self {
            Self::Set(quantity) => Some(quantity),
            Self::Multiplied(factor) => now.map(|now| multiplied(now, factor, bounds)),
        }
    }
}

/// A quantity so many times as large, within bounds; a range that the bounds leave nothing of is a fixed number.
fn multiplied(quantity: Quantity, factor: f64, bounds: Bounds) -> Quantity {
    let times = |value: f64| (value * factor).clamp(bounds.least, bounds.most);
    let after = match quantity {
        Quantity::Fixed(value) => Quantity::Fixed(times(value)),
        Quantity::Lognormal { low, high } => Quantity::Lognormal { low: times(low), high: times(high) },
        Quantity::LogitNormal { low, high } => Quantity::LogitNormal { low: times(low), high: times(high) },
        Quantity::Normal { low, high } => Quantity::Normal { low: times(low), high: times(high) },
        Quantity::Uniform { low, high } => Quantity::Uniform { low: times(low), high: times(high) },
        Quantity::Triangular { min, mode, max } => {
            Quantity::Triangular { min: times(min), mode: times(mode), max: times(max) }
        }
        Quantity::Pert { min, mode, max } => {
            Quantity::Pert { min: times(min), mode: times(mode), max: times(max) }
        }
    };
    after.checked().unwrap_or_else(|_| Quantity::Fixed(times(quantity.mean())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_multiplied_with_both_its_ends() {
        let wait = Quantity::Lognormal { low: 4.0, high: 8.0 };
        let after = Becomes::Multiplied(1.5).after(Some(wait), Parameter::TenderWait.bounds());
        assert_eq!(after, Some(Quantity::Lognormal { low: 6.0, high: 12.0 }));
    }

    #[test]
    fn no_share_becomes_more_than_all() {
        let after = Becomes::Multiplied(2.0).after(Some(Quantity::Fixed(0.8)), Parameter::Refill.bounds());
        assert_eq!(after, Some(Quantity::Fixed(1.0)));
    }
}
