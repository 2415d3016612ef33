//! Number rules: what a number or range must obey, whether it stands in a file or was typed.

use crate::content::diagnosis::problem::NumberFault;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::{Quantity, QuantityError};
use crate::texts::problems::NumberFlaw;

/// A number within a text. Underscores may part the digits, as in TOML.
pub fn number_in(text: &str) -> Option<f64> {
    text.trim().replace('_', "").parse().ok()
}

/// Everything that is wrong with a quantity for a parameter; nothing when it can be used.
pub fn faults(quantity: Quantity, parameter: Parameter) -> Vec<NumberFault> {
    let bounds = parameter.bounds();
    let mut faults = Vec::new();
    if quantity.is_uncertain() && !bounds.may_be_range {
        faults.push(NumberFault::Plain(NumberFlaw::RangeNotAllowed));
    } else {
        match quantity.checked() {
            Ok(_) => {}
            Err(QuantityError::NotFinite) => faults.push(NumberFault::Plain(NumberFlaw::NotFinite)),
            Err(QuantityError::Inverted) => faults.push(NumberFault::Plain(NumberFlaw::Inverted)),
            // Below the bounds is told as that.
            Err(QuantityError::NotPositive) if quantity.range().0 < bounds.least => {}
            Err(QuantityError::NotPositive) => faults.push(NumberFault::Plain(NumberFlaw::NotPositive)),
            Err(QuantityError::ModeOutside) => faults.push(NumberFault::Plain(NumberFlaw::ModeOutside)),
        }
    }
    let (one, other) = quantity.range();
    for value in [one, other] {
        if value.is_finite() && (value < bounds.least || value > bounds.most) {
            let (least, most) = (bounds.least, bounds.most);
            faults.push(NumberFault::OutOfBounds { value, least, most, unit: Some(parameter.unit()) });
        }
    }
    // A lognormal from next to nothing has an expected value far above its range, up to infinity.
    if faults.is_empty() && quantity.mean() > bounds.most {
        let flaw = if quantity.is_uncertain() { NumberFlaw::TooWide } else { NumberFlaw::TooLarge };
        faults.push(NumberFault::Plain(flaw));
    }
    faults
}
