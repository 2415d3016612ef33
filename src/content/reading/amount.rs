//! Amount: the number that was meant by a text with a unit in it, such as `"5%"`, `"12 maanden"` or `"€ 40.000"`.

use super::number_rules::{faults, number_in};
use crate::content::diagnosis::problem::NumberFault;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::quantity::Quantity;
use crate::texts::problems::NumberFlaw;

/// What stands between the ends of a range; the one that is right comes first.
const BETWEEN: [&str; 9] = [" to ", "tot", "to", "..", "–", "—", "-", "/", ";"];

/// Euros in the unit of the file.
const EUROS: f64 = 1000.0;

/// The units in which something is counted, so that one cannot be taken for the other.
const COUNTED: [Unit; 6] = [Unit::Money, Unit::Months, Unit::Years, Unit::Fte, Unit::Days, Unit::Hours];

/// How the number or range should have been written, when that can be guessed and could stand there.
pub fn meant_by(text: &str, parameter: Parameter) -> Option<String> {
    let unit = parameter.unit();
    let fits = |quantity| faults(quantity, parameter).is_empty();
    if let Some(number) = amount(text, unit) {
        return fits(Quantity::Fixed(number)).then(|| number.to_string());
    }
    let (low, high) = BETWEEN.into_iter().find_map(|part| {
        let (low, high) = text.split_once(part)?;
        // Where words stand on both sides, a space between digits parts thousands.
        let [low, high] = [low, high].map(without_spaces);
        let (low, high) = (low.as_str(), high.as_str());
        // A unit after the end of a range holds for its beginning too.
        let low = amount(&format!("{low}{}", parts(high)?.1), unit).or_else(|| amount(low, unit))?;
        Some((low, amount(high, unit)?))
    })?;
    fits(Quantity::Lognormal { low, high }).then(|| format!("\"{low} to {high}\""))
}

/// What is wrong with a text that is no number or range: its unit, when that is plain.
pub fn fault(text: &str, unit: Unit) -> NumberFault {
    let Some((_, measure)) = parts(text).filter(|(_, measure)| !measure.is_empty()) else {
        return NumberFault::Plain(NumberFlaw::NotAQuantity);
    };
    match conversion(&measure, unit) {
        Some((_, over)) if over == EUROS => NumberFault::Plain(NumberFlaw::InEuros),
        Some(_) => NumberFault::Plain(NumberFlaw::NotAQuantity),
        None => {
            let is_found = |found: &Unit| conversion(&measure, *found) == Some((1.0, 1.0));
            let found = COUNTED.into_iter().find(is_found).filter(|_| COUNTED.contains(&unit));
            found.map_or(NumberFault::Plain(NumberFlaw::NotAQuantity), |found| NumberFault::OtherUnit {
                found,
                needed: unit,
            })
        }
    }
}

/// The amount in the unit of the file that was meant by one outside its bounds, when a bound tells.
pub fn in_right_unit(value: f64, parameter: Parameter) -> Option<f64> {
    let most = parameter.bounds().most;
    let meant = match parameter.unit() {
        // A percentage.
        Unit::Share if (2.0..=100.0).contains(&value) => value / 100.0,
        // Euros.
        Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerFteYear if value > most => value / 1000.0,
        _ => return None,
    };
    (parameter.bounds().least..=most).contains(&meant).then_some(meant)
}

/// The number in a text, in the unit of the file.
fn amount(text: &str, unit: Unit) -> Option<f64> {
    let (number, measure) = parts(text)?;
    let (times, over) = conversion(&measure, unit)?;
    let number = without_groups(number, over == EUROS)?;
    // Nothing here costs a few euros: who writes "€ 40" has read that amounts are in thousands.
    Some(if over == EUROS && number < EUROS { number } else { number * times / over })
}

/// A text without the spaces that part thousands.
fn without_spaces(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |place: Option<usize>| {
        place.and_then(|place| letters.get(place)).is_some_and(|letter| letter.is_ascii_digit())
    };
    let parts_thousands = |place: usize| {
        let group = (place + 1..place + 4).all(|digit| is_digit(Some(digit)));
        letters[place].is_whitespace()
            && is_digit(place.checked_sub(1))
            && group
            && !is_digit(Some(place + 4))
    };
    letters
        .iter()
        .enumerate()
        .filter(|(place, _)| !parts_thousands(*place))
        .map(|(_, letter)| letter)
        .collect()
}

/// A number without the signs that part its thousands, with a decimal point.
fn without_groups(number: &str, is_euros: bool) -> Option<f64> {
    let mut groups = number.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<_> = groups.collect();
    let are_thousands = (1..=3).contains(&first.trim_start_matches('-').len())
        && rest.len() >= if is_euros { 1 } else { 2 }
        && rest.iter().all(|group| group.len() == 3);
    let plain = if are_thousands { number.replace(['.', ','], "") } else { number.replace(',', ".") };
    number_in(&plain).filter(|number| number.is_finite())
}

/// The number and the letters and signs around it.
fn parts(text: &str) -> Option<(&str, String)> {
    let start = text.find(|sign: char| sign.is_ascii_digit() || sign == '-')?;
    let end = text.rfind(|sign: char| sign.is_ascii_digit())? + 1;
    let number = text.get(start..end)?;
    let around = [text.get(..start)?, text.get(end..)?].concat().to_lowercase();
    Some((number, around.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect()))
}

/// By what to multiply and to divide what is measured so, for the unit of the file.
fn conversion(measure: &str, unit: Unit) -> Option<(f64, f64)> {
    let same = Some((1.0, 1.0));
    let yearly = ["/jaar", "perjaar", "/year", "peryear", "ayear"]
        .into_iter()
        .find_map(|year| measure.strip_suffix(year))
        .filter(|_| matches!(unit, Unit::MoneyPerYear | Unit::MoneyPerFteYear | Unit::PerYear));
    match (unit, yearly.unwrap_or(measure)) {
        (_, "") => same,
        (Unit::Share, "%" | "procent" | "percent" | "pct") => Some((1.0, 100.0)),
        (Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerFteYear, money) => match money {
            "k" | "k€" | "€k" | "×€1000" | "keuro" | "keur" | "duizend" | "duizendeuro" | "€duizend"
            | "thousand" => same,
            "€" | "euro" | "euros" | "eur" => Some((1.0, EUROS)),
            "m" | "m€" | "€m" | "mln" | "€mln" | "mlneuro" | "miljoen" | "€miljoen" | "miljoeneuro"
            | "million" | "€million" => Some((1000.0, 1.0)),
            _ => None,
        },
        (Unit::Months, "months" | "month" | "maanden" | "maand" | "mnd") => same,
        (Unit::Months, "years" | "year" | "jaar" | "jaren") => Some((12.0, 1.0)),
        (Unit::Years, "years" | "year" | "jaar" | "jaren") => same,
        (Unit::Years, "months" | "month" | "maanden" | "maand") => Some((1.0, 12.0)),
        (Unit::Fte | Unit::FteYears, "fte" | "ftes") => same,
        (Unit::Days, "days" | "day" | "dagen" | "dag") => same,
        (Unit::Hours, "hours" | "hour" | "uur" | "uren") => same,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stack::Layer;

    #[test]
    fn a_unit_in_the_text_is_understood() {
        let build = Parameter::BuildCost(Layer::Models);
        let says = |text, parameter| meant_by(text, parameter);
        assert_eq!(says("5%", Parameter::Turnover).as_deref(), Some("0.05"));
        assert_eq!(says("€ 40.000", build).as_deref(), Some("40"));
        assert_eq!(says("1,2 miljoen euro", build).as_deref(), Some("1200"));
        assert_eq!(says("€ 40.000 tot € 120.000", build).as_deref(), Some("\"40 to 120\""));
        assert_eq!(says("40 - 120 k€", build).as_deref(), Some("\"40 to 120\""));
        assert_eq!(says("€ 40 to € 120", build).as_deref(), Some("\"40 to 120\""));
        assert_eq!(says("40k to 120k", build).as_deref(), Some("\"40 to 120\""));
        assert_eq!(says("1 000 – 2 000 k€", build).as_deref(), Some("\"1000 to 2000\""));
        assert_eq!(says("3 fte", build), None);
        assert_eq!(says("honderd", build), None);
        assert_eq!(says("140%", Parameter::Turnover), None);
    }

    #[test]
    fn another_unit_is_told() {
        let other = |found, needed| NumberFault::OtherUnit { found, needed };
        assert_eq!(fault("3 fte", Unit::Months), other(Unit::Fte, Unit::Months));
        assert_eq!(fault("3 tot 5 maanden", Unit::Fte), other(Unit::Months, Unit::Fte));
        assert_eq!(fault("€ 40 to € 120", Unit::MoneyPerYear), NumberFault::Plain(NumberFlaw::InEuros));
        assert_eq!(fault("6 maanden", Unit::Months), NumberFault::Plain(NumberFlaw::NotAQuantity));
        assert_eq!(fault("3 appels", Unit::Months), NumberFault::Plain(NumberFlaw::NotAQuantity));
    }

    #[test]
    fn only_a_bound_tells_that_another_unit_was_meant() {
        assert_eq!(in_right_unit(40.0, Parameter::Turnover), Some(0.4));
        assert_eq!(in_right_unit(1.4, Parameter::Turnover), None);
        assert_eq!(in_right_unit(52_500.0, Parameter::BuildCost(Layer::Models)), None);
        assert_eq!(in_right_unit(2_000_000.0, Parameter::BuildCost(Layer::Models)), Some(2000.0));
    }
}
