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

/// No end of a range is told finer than this.
const SMALLEST_STEP: f64 = 1e-9;

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
    in_unit(language, unit, &|times| shown(language, value, times))
}

/// What is shown so many times as large, in its unit; money in euros.
fn in_unit(language: Language, unit: Unit, show: &dyn Fn(f64) -> String) -> String {
    let money = || match language {
        Language::Dutch => format!("€\u{a0}{}", show(1000.0)),
        Language::English => euros(language, &show(1.0)),
    };
    match unit {
        Unit::Money => money(),
        Unit::MoneyPerYear => texts::a_year(language, &money()),
        Unit::MoneyPerFteYear => texts::a_year_for_one(language, &money()),
        _ => format!("{} {}", show(1.0), unit.name(language)).trim_end().to_owned(),
    }
}

/// That what is bought on the market comes close to the threshold of a European tender, k€.
pub fn close_to_threshold(language: Language, scenario: &str, amounts: [f64; 2]) -> String {
    let [contract, threshold] = amounts.map(|amount| money(language, amount, Step::ONE));
    texts::close_to_threshold(language, scenario, &contract, &threshold)
}

/// A plain value: to four digits, of money, people and time nothing finer than anybody knows.
pub fn plain_value(language: Language, value: f64, unit: Unit) -> String {
    significant(language, as_known(value, unit), 4)
}

/// Money to whole thousands of euros, below a hundred of them to one decimal; people to hundredths of an FTE, time to tenths of
/// a month; what is less than that to two digits.
fn as_known(value: f64, unit: Unit) -> f64 {
    match unit {
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerFteYear => match value.abs() {
            100.0.. => value.round(),
            1.0.. => (value * 10.0).round() / 10.0,
            _ => in_few_digits(value),
        },
        Unit::Fte | Unit::FteYears if value.abs() >= 0.1 => (value * 100.0).round() / 100.0,
        Unit::Months if value.abs() >= 1.0 => (value * 10.0).round() / 10.0,
        Unit::Fte | Unit::FteYears | Unit::Months => in_few_digits(value),
        _ => value,
    }
}

/// A plain value with its unit.
pub fn value_with_unit(language: Language, value: f64, unit: Unit) -> String {
    format!("{} {}", plain_value(language, value, unit), unit.name(language)).trim_end().to_owned()
}

/// A plain value as a sentence says it: a share in per cent, money in euros.
pub fn value_in_words(language: Language, value: f64, unit: Unit) -> String {
    match unit {
        Unit::Share => format!("{}%", significant(language, value * 100.0, 4)),
        _ => in_unit(language, unit, &|times| significant(language, as_known(value, unit) * times, 4)),
    }
}

/// An assumption as it is written with its unit; where an estimate is written as a point, with the range that counts.
pub fn counting(language: Language, assumption: &Assumption) -> String {
    let unit = assumption.parameter.unit().name(language);
    let text = with_range(language, assumption, &quantity(language, assumption.quantity), 1.0);
    format!("{text} {unit}").trim_end().to_owned()
}

/// The same as it is read and not typed: money in euros.
pub fn counting_in_words(language: Language, assumption: &Assumption) -> String {
    let unit = assumption.parameter.unit();
    if !matches!(unit, Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerFteYear) {
        return counting(language, assumption);
    }
    let times = if language == Language::Dutch { 1000.0 } else { 1.0 };
    with_range(language, assumption, &with_unit(language, assumption.quantity, unit), times)
}

/// A text of an assumption with the range that counts, where it is written as a point.
fn with_range(language: Language, assumption: &Assumption, written: &str, times: f64) -> String {
    match (assumption.quantity, assumption.counted()) {
        (Quantity::Fixed(_), counted) if counted.is_uncertain() => {
            let (low, high) = counted.range();
            let [low, high] =
                [low, high].map(|end| significant(language, in_few_digits(end) * times, DIGITS));
            format!("{written} ({low}–{high})")
        }
        _ => written.to_owned(),
    }
}

/// An end of a range that nobody wrote: to two digits, or to the whole number.
fn in_few_digits(end: f64) -> f64 {
    let mut step = 1.0;
    while step > SMALLEST_STEP && end.abs() < 10.0 * step {
        step /= 10.0;
    }
    (end / step).round() * step
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
    format!(
        "{}: {}",
        parameters::name(language, assumption.parameter),
        counting_in_words(language, assumption)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};

    #[test]
    fn money_is_told_no_finer_than_anybody_knows() {
        let told = |value| value_with_unit(English, value, Unit::Money);
        assert_eq!([25.641, 9.6154, 342.4, 1_312.7].map(told), ["25.6 k€", "9.6 k€", "342 k€", "1,313 k€"]);
        assert_eq!(told(0.042_8), "0.043 k€");
        assert_eq!(value_in_words(Dutch, 25.641, Unit::Money), "€\u{a0}25.600");
        assert_eq!(value_with_unit(English, 0.161_6, Unit::FteYears), "0.16 FTE-years");
        assert_eq!(value_with_unit(English, 0.349_98, Unit::Number), "0.35", "other numbers to four digits");
    }
}
