//! Numbers: fixed, or one of the five ways to write how well a number is known.

use super::amount;
use super::cursor::Cursor;
use super::document::{Item, PROVENANCE, Value};
use super::number_rules::{faults, number_in};
use super::provenance::Scope;
use crate::content::diagnosis::problem::{Mend, Need, NumberFault, ProblemKind};
use crate::domain::assumption::{Assumption, Basis, Provenance};
use crate::domain::parameter::{Doubt, Owner, Parameter, Unit};
use crate::domain::quantity::Quantity;
use crate::texts::problems::NumberFlaw;

/// Reads the numbers of an owner from its file; those that could not be read are left out.
pub fn read_all(root: &Scope<'_>, owner: Owner) -> Vec<Assumption> {
    let parameters: Vec<_> = Parameter::all()
        .into_iter()
        .filter(|parameter| parameter.owner() == owner)
        .map(|parameter| (parameter, parameter.path()))
        .collect();
    let mut read = Vec::with_capacity(parameters.len());
    read_table(
        root,
        &parameters.iter().map(|(parameter, path)| (*parameter, path.as_slice())).collect::<Vec<_>>(),
        &mut read,
    );
    read
}

/// Reads the parameters whose remaining keys start in this table; each table below is entered once.
fn read_table(scope: &Scope<'_>, parameters: &[(Parameter, &[&str])], read: &mut Vec<Assumption>) {
    let mut entered: Vec<&str> = Vec::new();
    for (parameter, path) in parameters {
        match path {
            [] => {}
            [key] => read.extend(read_number(scope, key, *parameter)),
            [key, ..] if entered.contains(key) => {}
            [key, ..] => {
                entered.push(key);
                let below: Vec<_> = parameters
                    .iter()
                    .filter_map(|(parameter, path)| Some((*parameter, path.strip_prefix(&[*key])?)))
                    .filter(|(_, path)| !path.is_empty())
                    .collect();
                if let Some(inside) = scope.table(key) {
                    read_table(&inside, &below, read);
                }
            }
        }
    }
}

/// Reads one number with its provenance.
fn read_number(scope: &Scope<'_>, key: &str, parameter: Parameter) -> Option<Assumption> {
    if parameter == Parameter::OldWay {
        let written = scope.cursor.optional(key, |_| needed_number(scope, key, parameter))?;
        return Some(written.unwrap_or_else(usual_old_way));
    }
    needed_number(scope, key, parameter)
}

fn needed_number(scope: &Scope<'_>, key: &str, parameter: Parameter) -> Option<Assumption> {
    let item = &scope.cursor.table.need(key, Need::Number(parameter))?.item;
    let quantity = quantity(scope.cursor, item, parameter);
    let in_force = match &item.value {
        Value::Table(table) => scope.in_force.inside(Cursor { table, ..scope.cursor }, scope.sources),
        _ => scope.in_force.clone(),
    };
    let provenance = in_force.of(scope.cursor, key, item.span.clone());
    let exact = in_force.is_exact();
    Some(Assumption { parameter, quantity: quantity?, provenance: provenance?, exact })
}

/// What today's way of working costs where a case does not say: about what running will cost.
fn usual_old_way() -> Assumption {
    Assumption {
        parameter: Parameter::OldWay,
        quantity: Quantity::Lognormal { low: 0.7, high: 1.4 },
        provenance: Provenance { basis: Basis::Estimate, source: None, anchors: None, note: None },
        exact: false,
    }
}

/// A number or range for a parameter, in any of the ways in which it can be written.
pub fn quantity(cursor: Cursor<'_>, item: &Item, parameter: Parameter) -> Option<Quantity> {
    match &item.value {
        Value::Table(table) => in_table(Cursor { table, ..cursor }, item, parameter),
        _ => plain(cursor, item, parameter),
    }
}

/// The largest factor by which a number can be multiplied.
pub const MOST_FACTOR: f64 = 100.0;

/// A factor to multiply a number by, 0 to 100.
pub fn factor(cursor: Cursor<'_>, item: &Item) -> Option<f64> {
    let value = bare(cursor, item, Need::Factor)?;
    if (0.0..=MOST_FACTOR).contains(&value) {
        return Some(value);
    }
    let fault = NumberFault::OutOfBounds { value, least: 0.0, most: MOST_FACTOR, unit: None };
    cursor.reader.report(item.span.clone(), ProblemKind::Number(fault));
    None
}

/// A number or the text `a to b`.
fn plain(cursor: Cursor<'_>, item: &Item, parameter: Parameter) -> Option<Quantity> {
    match &item.value {
        Value::Text(text) => interval(cursor, item, text, parameter),
        _ => {
            if let Some(text) = as_text(item).filter(|_| parameter.bounds().may_be_range) {
                let what = ProblemKind::WrongForm { need: Need::Number(parameter), found: item.value.form() };
                cursor.reader.report_with(item.span.clone(), what, Some(Mend::Replace(text)));
                return None;
            }
            let number = bare(cursor, item, Need::Number(parameter))?;
            checked(cursor, item, Quantity::Fixed(number), parameter)
        }
    }
}

/// A number to compare a parameter with; it must lie within the bounds of that parameter.
pub fn threshold(cursor: Cursor<'_>, item: &Item, parameter: Parameter) -> Option<f64> {
    let number = bare(cursor, item, Need::Bare(parameter))?;
    checked(cursor, item, Quantity::Fixed(number), parameter).map(|_| number)
}

pub fn bare(cursor: Cursor<'_>, item: &Item, need: Need) -> Option<f64> {
    let what = match item.value {
        Value::Whole(number) => return Some(number as f64),
        Value::Decimal(number) if number.is_finite() => return Some(number),
        Value::Decimal(_) => ProblemKind::Number(NumberFault::Plain(NumberFlaw::NotFinite)),
        Value::TooLarge => ProblemKind::Number(NumberFault::Plain(NumberFlaw::TooLarge)),
        _ => ProblemKind::WrongForm { need, found: item.value.form() },
    };
    cursor.reader.report(item.span.clone(), what);
    None
}

/// The 90 % interval `a to b`.
fn interval(cursor: Cursor<'_>, item: &Item, text: &str, parameter: Parameter) -> Option<Quantity> {
    if let Some((low, high)) = text.split_once(" to ")
        && let (Some(low), Some(high)) = (number_in(low), number_in(high))
    {
        return checked(cursor, item, Quantity::Lognormal { low, high }, parameter);
    }
    let mend = amount::meant_by(text, parameter).map(Mend::Replace);
    let what = match amount::fault(text, parameter.unit()) {
        NumberFault::Plain(NumberFlaw::NotAQuantity) if !parameter.bounds().may_be_range => {
            ProblemKind::WrongForm { need: Need::Number(parameter), found: item.value.form() }
        }
        fault => ProblemKind::Number(fault),
    };
    cursor.reader.report_with(item.span.clone(), what, mend);
    None
}

/// The ways to give a number in a table; `value` is the way without a table.
const WAYS: [&str; 5] = ["value", "normal", "uniform", "triangular", "pert"];

/// A number with its own provenance, or a range of another shape than the lognormal.
fn in_table(cursor: Cursor<'_>, item: &Item, parameter: Parameter) -> Option<Quantity> {
    let given: Vec<_> =
        WAYS.into_iter().filter_map(|way| cursor.table.get(way).map(|entry| (way, &entry.item))).collect();
    if let Some(entry) = cursor.table.entries.get("lognormal") {
        entry.asked.set(true);
        let mend = given.is_empty().then(|| as_text(&entry.item)).flatten().map(Mend::Replace);
        cursor.reader.report_with(
            item.span.clone(),
            ProblemKind::Number(NumberFault::Plain(NumberFlaw::Lognormal)),
            mend,
        );
        return None;
    }
    let [(way, inner)] = given.as_slice() else {
        let known = |key: &String| WAYS.contains(&key.as_str()) || PROVENANCE.contains(&key.as_str());
        if given.is_empty() && !cursor.table.entries.keys().all(known) {
            // The unknown key is told, and it is the value that was meant.
            return None;
        }
        cursor
            .reader
            .report(item.span.clone(), ProblemKind::Number(NumberFault::Plain(NumberFlaw::NotOneValue)));
        return None;
    };
    let quantity = match *way {
        "normal" => numbers::<2>(cursor, inner).map(|[low, high]| Quantity::Normal { low, high }),
        "uniform" => numbers::<2>(cursor, inner).map(|[low, high]| Quantity::Uniform { low, high }),
        "triangular" => {
            numbers::<3>(cursor, inner).map(|[min, mode, max]| Quantity::Triangular { min, mode, max })
        }
        "pert" => numbers::<3>(cursor, inner).map(|[min, mode, max]| Quantity::Pert { min, mode, max }),
        _ => return plain(cursor, inner, parameter),
    };
    checked(cursor, inner, quantity?, parameter)
}

/// The interval `a to b` of a list of two numbers.
fn as_text(item: &Item) -> Option<String> {
    let Value::List(items) = &item.value else { return None };
    let numbers: Vec<_> = items
        .iter()
        .filter_map(|one| match one.value {
            Value::Whole(number) => Some(number.to_string()),
            Value::Decimal(number) => Some(number.to_string()),
            _ => None,
        })
        .collect();
    let [low, high] = numbers.as_slice() else { return None };
    Some(format!("\"{low} to {high}\""))
}

/// A list of bare numbers of a given length.
fn numbers<const COUNT: usize>(cursor: Cursor<'_>, item: &Item) -> Option<[f64; COUNT]> {
    let Value::List(items) = &item.value else {
        cursor.wrong_form(item, Need::Numbers);
        return None;
    };
    let numbers: Vec<_> = items.iter().map(|one| bare(cursor, one, Need::Numbers)).collect();
    if numbers.len() != COUNT {
        cursor
            .reader
            .report(item.span.clone(), ProblemKind::WrongCount { needed: COUNT, found: numbers.len() });
        return None;
    }
    let numbers: Vec<_> = numbers.into_iter().flatten().collect();
    numbers.try_into().ok()
}

/// Checks that the numbers make sense together and for this parameter.
fn checked(cursor: Cursor<'_>, item: &Item, quantity: Quantity, parameter: Parameter) -> Option<Quantity> {
    let faults = faults(quantity, parameter);
    if faults.is_empty() {
        return Some(quantity);
    }
    for fault in faults {
        let mend = match fault {
            NumberFault::Plain(NumberFlaw::Inverted) => turned(quantity).map(Mend::Replace),
            NumberFault::OutOfBounds { .. } => in_right_unit(quantity, parameter).map(Mend::Replace),
            _ => None,
        };
        cursor.reader.report_with(item.span.clone(), ProblemKind::Number(fault), mend);
    }
    None
}

/// The same number or interval in the unit of the file, when it was clearly given in another.
fn in_right_unit(quantity: Quantity, parameter: Parameter) -> Option<String> {
    let meant = |value| amount::in_right_unit(value, parameter);
    match quantity {
        Quantity::Fixed(value) => meant(value).map(|value| value.to_string()),
        Quantity::Lognormal { low, high } => Some(format!("\"{} to {}\"", meant(low)?, meant(high)?)),
        _ => None,
    }
}

/// The same range with its ends in the right order.
fn turned(quantity: Quantity) -> Option<String> {
    let (low, high) = quantity.range();
    if low <= high {
        return None;
    }
    match quantity {
        Quantity::Lognormal { .. } => Some(format!("\"{high} to {low}\"")),
        Quantity::LogitNormal { .. } => Some(format!("\"{high} to {low}\"")),
        Quantity::Normal { .. } | Quantity::Uniform { .. } => Some(format!("[{high}, {low}]")),
        Quantity::Triangular { mode, .. } | Quantity::Pert { mode, .. } => {
            Some(format!("[{high}, {mode}, {low}]"))
        }
        Quantity::Fixed(_) => None,
    }
}

/// A line that gives this parameter a number, for whom forgot it.
pub fn example(key: &str, parameter: Parameter) -> String {
    let bounds = parameter.bounds();
    if parameter.doubt() == Doubt::Luck && parameter.unit() != Unit::Number {
        let low = if bounds.most > 1000.0 { 40.0 } else { 1.0 };
        return format!("{key} = \"{low} to {}\"", low * 3.0);
    }
    let usual: f64 = match parameter.unit() {
        Unit::Money => 1000.0,
        Unit::MoneyPerYear | Unit::MoneyPerFteYear => 100.0,
        Unit::Share => 0.5,
        Unit::Level => 3.0,
        Unit::LevelsPerYear | Unit::PerYear | Unit::Number => 0.1,
        Unit::Factor | Unit::Fte | Unit::FteYears | Unit::Years => 1.0,
        Unit::Months | Unit::Days | Unit::Hours => 6.0,
    };
    format!("{key} = {}", usual.clamp(bounds.least, bounds.most))
}
