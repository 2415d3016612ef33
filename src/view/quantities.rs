//! Assumptions as text: the number or range, how we know, and how old that is.

use super::formatting::{Step, euros, money, significant};
use crate::domain::assumption::{Assumption, Basis, Provenance, Source};
use crate::domain::parameter::Unit;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::{assumptions as texts, parameters, scorecard};
use std::sync::Arc;

/// Digits of a number of the model.
const DIGITS: usize = 6;

/// Digits of the ends of a range that nobody wrote.
const RANGE_DIGITS: usize = 2;

/// A number or range as it is read, without its unit.
pub fn quantity(language: Language, quantity: Quantity) -> String {
    shown(language, quantity, 1.0)
}

/// The same of so many times the number.
fn shown(language: Language, quantity: Quantity, times: f64) -> String {
    let show = |value: f64| significant(language, value * times, DIGITS);
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

/// A number or range with its unit; money in euros, as everywhere in a sentence.
pub fn with_unit(language: Language, value: Quantity, unit: Unit) -> String {
    match (unit, language) {
        (Unit::Money, Language::Dutch) => return format!("€\u{a0}{}", shown(language, value, 1000.0)),
        (Unit::Money, Language::English) => return format!("€{}k", quantity(language, value)),
        _ => {}
    }
    format!("{} {}", quantity(language, value), unit.name(language)).trim_end().to_owned()
}

/// That what is bought on the market comes close to the threshold of a European tender, k€.
pub fn close_to_threshold(language: Language, scenario: &str, amounts: [f64; 2]) -> String {
    let [contract, threshold] = amounts.map(|amount| money(language, amount, Step::ONE));
    texts::close_to_threshold(language, scenario, &contract, &threshold)
}

/// A plain value with its unit, to four digits.
pub fn value_with_unit(language: Language, value: f64, unit: Unit) -> String {
    format!("{} {}", significant(language, value, 4), unit.name(language)).trim_end().to_owned()
}

/// A plain value as a sentence says it: a share in per cent, money in euros.
pub fn value_in_words(language: Language, value: f64, unit: Unit) -> String {
    let money = |value: f64| match language {
        Language::Dutch => format!("€\u{a0}{}", significant(language, value * 1000.0, 4)),
        Language::English => euros(language, &significant(language, value, 4)),
    };
    match unit {
        Unit::Share => format!("{}%", significant(language, value * 100.0, 4)),
        Unit::Money => money(value),
        Unit::MoneyPerYear => texts::a_year(language, &money(value)),
        Unit::MoneyPerFteYear => texts::a_year_for_one(language, &money(value)),
        _ => value_with_unit(language, value, unit),
    }
}

/// An assumption as it is written with its unit; where an estimate is written as a point, with the range that counts.
pub fn counting(language: Language, assumption: &Assumption) -> String {
    let (written, counted) = (assumption.quantity, assumption.counted());
    let unit = assumption.parameter.unit().name(language);
    let text = match (written, counted) {
        (Quantity::Fixed(_), range) if range.is_uncertain() => {
            let (low, high) = range.range();
            let [low, high] = [low, high].map(|end| significant(language, end, RANGE_DIGITS));
            format!("{} ({low}–{high})", quantity(language, written))
        }
        _ => quantity(language, written),
    };
    format!("{text} {unit}").trim_end().to_owned()
}

/// Whether it is doubt, which could be found out, or luck that an assumption is another number in each future.
pub fn uncertainty(language: Language, assumption: &Assumption) -> Option<&'static str> {
    let is_uncertain = assumption.counted().is_uncertain();
    let word = if assumption.is_in_doubt() { texts::in_doubt } else { texts::by_luck };
    is_uncertain.then(|| word(language))
}

/// How we know: the basis with the source, its date and link. The source of an estimate only gives a hold.
pub fn foundation(language: Language, provenance: &Provenance) -> String {
    let known = founded_on(language, provenance, &|source| format!("{} ({})", source.title, source.date));
    let link = provenance.source.as_ref().and_then(|source| source.link.as_ref());
    link.map_or(known.clone(), |link| format!("{known} {link}"))
}

/// The basis with the source, as it is named here; of an estimate with what that source gives a hold on.
pub fn founded_on(
    language: Language,
    provenance: &Provenance,
    name: &dyn Fn(&Arc<Source>) -> String,
) -> String {
    let basis = provenance.basis.name(language);
    let Some(source) = &provenance.source else { return basis.to_owned() };
    match hold(language, provenance) {
        Some(hold) => format!("{basis}; {hold}: {}", name(source)),
        None => format!("{basis}: {}", name(source)),
    }
}

/// What the source of an estimate is good for; nothing where the number stands in the source or follows from it.
pub fn hold(language: Language, provenance: &Provenance) -> Option<String> {
    if provenance.basis != Basis::Estimate || provenance.source.is_none() {
        return None;
    }
    let what = provenance.anchors.as_ref().map(|what| what.in_language(language));
    Some(what.map_or_else(
        || texts::anchor_only(language).to_owned(),
        |what| texts::anchor_only_of(language, what),
    ))
}

pub fn source_year(assumption: &Assumption) -> Option<u16> {
    let date = &assumption.provenance.source.as_ref()?.date;
    date.get(..4)?.parse().ok()
}

/// Name of an assumption with its number and the range that counts.
pub fn named(language: Language, assumption: &Assumption) -> String {
    format!("{}: {}", parameters::name(language, assumption.parameter), counting(language, assumption))
}
