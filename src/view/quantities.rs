//! Assumptions as text: the number or range, how we know, and how old that is.

use super::formatting::significant;
use crate::domain::assumption::{Assumption, Provenance};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::{assumptions as texts, parameters, scorecard};

/// Digits of a number of the model.
const DIGITS: usize = 6;

/// A number or range as it is read, without its unit.
pub fn quantity(language: Language, quantity: Quantity) -> String {
    let show = |value: f64| significant(language, value, DIGITS);
    let (low, high) = quantity.range();
    let range = if low < 0.0 || high < 0.0 {
        scorecard::signed_range(language, &show(low), &show(high))
    } else {
        format!("{}–{}", show(low), show(high))
    };
    match quantity {
        Quantity::Fixed(value) => show(value),
        Quantity::Lognormal { .. }
        | Quantity::LogitNormal { .. }
        | Quantity::Normal { .. }
        | Quantity::Uniform { .. } => range,
        // Lowest, most likely and highest, in that order.
        Quantity::Triangular { min, mode, max } | Quantity::Pert { min, mode, max } => {
            [min, mode, max].map(show).join(" · ")
        }
    }
}

/// A number or range with its unit.
pub fn with_unit(language: Language, value: Quantity, unit: Unit) -> String {
    format!("{} {}", quantity(language, value), unit.name(language)).trim_end().to_owned()
}

/// A plain value with its unit, to four digits.
pub fn value_with_unit(language: Language, value: f64, unit: Unit) -> String {
    format!("{} {}", significant(language, value, 4), unit.name(language)).trim_end().to_owned()
}

/// How we know: the basis; the source with its date and link, or the note of an estimate.
pub fn foundation(language: Language, provenance: &Provenance) -> String {
    let basis = provenance.basis.name(language);
    match &provenance.source {
        Some(source) => {
            let known = texts::source(language, basis, &source.title, &source.date);
            source.link.as_ref().map_or(known.clone(), |link| format!("{known} {link}"))
        }
        None => basis.to_owned(),
    }
}

pub fn source_year(assumption: &Assumption) -> Option<u16> {
    let date = &assumption.provenance.source.as_ref()?.date;
    date.get(..4)?.parse().ok()
}

/// Name of an assumption with its number or range.
pub fn named(language: Language, parameter: Parameter, value: Quantity) -> String {
    format!("{}: {}", parameters::name(language, parameter), with_unit(language, value, parameter.unit()))
}
