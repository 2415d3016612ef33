//! Doubt: how sure a number is. What could be found out (doubt) is kept apart from what nobody can know (luck).
//!
//! An estimate is never a point: given as one it is widened, by how well it is founded and by what kind of number it is.

use super::assumption::{Assumption, Basis};
use super::parameter::{Doubt, Parameter, Unit};
use super::quantity::Quantity;

/// The highest level of a competence.
pub const HIGHEST_LEVEL: f64 = 5.0;

/// Half of the 90 % interval of a level.
const LEVEL_HALF: f64 = 0.5;

/// Half of the 90 % interval of a share, on the scale of its log odds.
const fn share_half(basis: Basis) -> f64 {
    match basis {
        Basis::Estimate => 0.58,
        Basis::Derived => 0.25,
        Basis::Sourced => 0.0,
    }
}

/// What a magnitude is divided and multiplied by at the ends of its 90 % interval.
const fn times(parameter: Parameter, basis: Basis) -> f64 {
    match (basis, parameter) {
        (Basis::Sourced, _) => 1.0,
        (_, Parameter::PartnerRate(_)) => 1.2,
        (Basis::Estimate, _) => 1.4,
        (Basis::Derived, _) => 1.15,
    }
}

impl Parameter {
    /// The id of its doubt within its file: its own, without the end of a pair, so that both ends are in doubt together.
    pub fn doubt_id(self) -> String {
        let mut path = self.path();
        if let Self::Effort(..)
        | Self::RunEffort(..)
        | Self::ModeLead(..)
        | Self::Bespoke(..)
        | Self::ExitTimes(..) = self
        {
            path.remove(2);
        }
        path.join(".")
    }
}

impl Assumption {
    /// The quantity that counts: what is written, widened when an estimate or a derived number is written as a point.
    pub fn counted(&self) -> Quantity {
        let (parameter, basis) = (self.parameter, self.provenance.basis);
        match (parameter.doubt(), self.quantity) {
            (Doubt::Share, Quantity::Lognormal { low, high }) if low > 0.0 && high < 1.0 => {
                Quantity::LogitNormal { low, high }
            }
            (Doubt::Exact, written) => written,
            (_, Quantity::Fixed(value)) if !self.exact && basis != Basis::Sourced => {
                widened(parameter, value, basis)
            }
            (_, written) => written,
        }
    }

    /// Could its value be found out? Not of what is exact, nor of what nobody can know.
    pub fn is_in_doubt(&self) -> bool {
        self.parameter.doubt() != Doubt::Luck && self.counted().is_uncertain()
    }
}

/// A point that is not sure of itself.
fn widened(parameter: Parameter, value: f64, basis: Basis) -> Quantity {
    let is_whole = matches!(parameter.unit(), Unit::Share | Unit::Factor) && (value == 0.0 || value == 1.0);
    match parameter.doubt() {
        _ if is_whole || value <= 0.0 => Quantity::Fixed(value),
        Doubt::Share if value < 1.0 => {
            let half = share_half(basis);
            let odds = value / (1.0 - value);
            let end = |shift: f64| {
                let odds = odds * libm::exp(shift);
                odds / (1.0 + odds)
            };
            Quantity::LogitNormal { low: end(-half), high: end(half) }
        }
        Doubt::Level => Quantity::Normal { low: value - LEVEL_HALF, high: value + LEVEL_HALF },
        Doubt::Magnitude => magnitude(parameter, value, basis),
        Doubt::Luck if matches!(parameter, Parameter::BuildCost(_) | Parameter::RunCost(_)) => {
            magnitude(parameter, value, basis)
        }
        _ => Quantity::Fixed(value),
    }
}

fn magnitude(parameter: Parameter, value: f64, basis: Basis) -> Quantity {
    let times = times(parameter, basis);
    Quantity::Lognormal { low: value / times, high: value * times }
}
