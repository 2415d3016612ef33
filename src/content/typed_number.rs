//! Typed numbers: a number or range as a user types it, by the rules of the files and in short forms.
//!
//! `12` · `0.5` or `0,5` · `40 to 120` or `40 tot 120` · `normal 1 3` · `uniform 1 3` · `tri 1 2 3` · `pert 1 2 3` · and all
//! that a file may hold, such as `{ normal = [1, 3] }` · as it is shown, with its unit: `€ 90–300`, `3 mnd`, `12 %` · and a change
//! of what it is now: `+25 %`.

use super::diagnosis::problem::NumberFault;
use super::reading::amount;
use super::reading::number::MOST_FACTOR;
use super::reading::number_rules::{faults, number_in};
use crate::domain::event::Becomes;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::problems as texts;
use crate::texts::problems::NumberFlaw;
use crate::texts::words;

/// The most times as much that a number can be multiplied by.
pub const MOST_TIMES: f64 = MOST_FACTOR;

/// Why what was typed is no number for this parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedFault {
    /// The same that could be wrong with it in a file.
    Number(NumberFault),
    /// A point or comma that may part thousands or decimals; both ways to write it.
    Ambiguous {
        /// As a number above a thousand.
        whole: String,
        decimal: String,
    },
}

impl TypedFault {
    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Number(NumberFault::Plain(NumberFlaw::NotAQuantity)) => {
                texts::not_a_typed_quantity(language).to_owned()
            }
            // Said to whom types, and so with thousands apart.
            Self::Number(NumberFault::OutOfBounds { value, least, most, unit }) => {
                let [value, least, most] = [value, least, most].map(|number| words::exact(language, *number));
                let unit = unit.map_or("", |unit| texts::unit(language, unit));
                texts::out_of_bounds(language, &value, &least, &most, unit).trim_end().to_owned()
            }
            Self::Number(fault) => fault.sentence(language),
            Self::Ambiguous { whole, decimal } => texts::ambiguous(language, whole, decimal),
        }
    }
}

/// How the numbers of a range belong together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Plain,
    Normal,
    Uniform,
    Triangular,
    Pert,
}

/// Reads what was typed for a parameter that is known now: also how much more or less it becomes.
///
/// # Errors
/// As [`read`].
pub fn read_over(
    language: Language,
    text: &str,
    parameter: Parameter,
    now: Option<Quantity>,
) -> Result<Quantity, TypedFault> {
    let change = change(language, text).and_then(|factor| {
        let becomes = Becomes::Multiplied(factor).after(now, parameter.bounds());
        becomes.filter(|quantity| faults(*quantity, parameter).is_empty())
    });
    change.map_or_else(|| read(language, text, parameter), Ok)
}

/// By what a number is multiplied that becomes so many percent more or less.
fn change(language: Language, text: &str) -> Option<f64> {
    let text = text.trim();
    let sign = text.chars().next().filter(|sign| matches!(sign, '+' | '-' | '−'))?;
    let percentage = text.strip_prefix(sign)?.strip_suffix('%')?;
    let more = number(language, percentage.trim()).ok()? / 100.0;
    Some(if sign == '+' { 1.0 + more } else { (1.0 - more).max(0.0) })
}

/// Reads what was typed for a parameter, also as it is shown.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(language: Language, text: &str, parameter: Parameter) -> Result<Quantity, TypedFault> {
    let read = read_plain(language, text, parameter);
    if read != Err(TypedFault::Number(NumberFault::Plain(NumberFlaw::NotAQuantity))) {
        return read;
    }
    // The way of the files, which every language reads.
    let shown =
        amount::meant_by(text, parameter).map(|meant| read_plain(Language::English, &meant, parameter));
    shown.unwrap_or(read)
}

fn read_plain(language: Language, text: &str, parameter: Parameter) -> Result<Quantity, TypedFault> {
    // In the notation of the files commas part the numbers of a list.
    let is_list = text.contains('[');
    let plain: String = text
        .chars()
        .map(|sign| match sign {
            '{' | '}' | '[' | ']' | '=' | '"' | ';' => ' ',
            ',' if is_list => ' ',
            _ => sign,
        })
        .collect();
    let mut words: Vec<&str> = plain.split_whitespace().map(|word| word.trim_end_matches(',')).collect();
    let named = words.first().and_then(|word| shape(word));
    if named.is_some() {
        words.remove(0);
    }
    let has_to = words.iter().any(|word| is_to(word));
    let numbers = words
        .into_iter()
        .filter(|word| !is_to(word))
        .map(|word| number(language, word))
        .collect::<Result<Vec<f64>, _>>()?;
    let quantity = match (named.unwrap_or(Shape::Plain), numbers.as_slice()) {
        (Shape::Plain, &[value]) if !has_to => Quantity::Fixed(value),
        (Shape::Plain, &[low, high]) if has_to => Quantity::Lognormal { low, high },
        (Shape::Normal, &[low, high]) => Quantity::Normal { low, high },
        (Shape::Uniform, &[low, high]) => Quantity::Uniform { low, high },
        (Shape::Triangular, &[min, mode, max]) => Quantity::Triangular { min, mode, max },
        (Shape::Pert, &[min, mode, max]) => Quantity::Pert { min, mode, max },
        _ => return Err(TypedFault::Number(NumberFault::Plain(NumberFlaw::NotAQuantity))),
    };
    match faults(quantity, parameter).into_iter().next() {
        Some(fault) => Err(TypedFault::Number(fault)),
        None => Ok(quantity),
    }
}

/// A quantity as it would be typed.
pub fn written(language: Language, quantity: Quantity) -> String {
    let number = |value: f64| match language {
        Language::Dutch => value.to_string().replace('.', ","),
        Language::English => value.to_string(),
    };
    let with = |name: &str, numbers: &[f64]| {
        numbers.iter().fold(name.to_owned(), |text, &value| format!("{text} {}", number(value)))
    };
    match quantity {
        Quantity::Fixed(value) => number(value),
        Quantity::Lognormal { low, high } | Quantity::LogitNormal { low, high } => {
            texts::interval(language, &number(low), &number(high))
        }
        Quantity::Normal { low, high } => with(texts::normal(language), &[low, high]),
        Quantity::Uniform { low, high } => with("uniform", &[low, high]),
        Quantity::Triangular { min, mode, max } => with("tri", &[min, mode, max]),
        Quantity::Pert { min, mode, max } => with("pert", &[min, mode, max]),
    }
}

fn shape(word: &str) -> Option<Shape> {
    match word.to_lowercase().as_str() {
        "value" => Some(Shape::Plain),
        "normal" | "normaal" => Some(Shape::Normal),
        "uniform" => Some(Shape::Uniform),
        "tri" | "triangular" | "driehoek" => Some(Shape::Triangular),
        "pert" => Some(Shape::Pert),
        _ => None,
    }
}

fn is_to(word: &str) -> bool {
    word.eq_ignore_ascii_case("to") || word.eq_ignore_ascii_case("tot")
}

/// A number as it is typed in a language, with a decimal point or comma; where the sign is the one that parts thousands, it may
/// not be both.
///
/// # Errors
/// It is none, or its point or comma may mean two things.
pub fn number(language: Language, word: &str) -> Result<f64, TypedFault> {
    let group = match language {
        Language::Dutch => '.',
        Language::English => ',',
    };
    if let Some((before, after)) = word.split_once(group)
        && is_group(before, after)
    {
        let (point, whole) = (if group == '.' { ',' } else { '.' }, format!("{before}{after}"));
        return Err(TypedFault::Ambiguous { whole, decimal: format!("{before}{point}{after}") });
    }
    number_in(&word.replace(',', ".")).ok_or(TypedFault::Number(NumberFault::Plain(NumberFlaw::NotAQuantity)))
}

fn is_group(before: &str, after: &str) -> bool {
    let digits = before.trim_start_matches(['-', '+']);
    let all_digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    (1..=3).contains(&digits.len())
        && !digits.starts_with('0')
        && all_digits(digits)
        && after.len() == 3
        && all_digits(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stack::Layer;
    use Language::{Dutch, English};
    use proptest::prelude::*;

    const RANGE: Parameter = Parameter::RunCost(Layer::Platforms);

    #[test]
    fn who_types_too_much_reads_thousands_apart() {
        let told = |language| read(language, "2000000", RANGE).expect_err("too much").sentence(language);
        assert!(told(Dutch).contains("2.000.000") && told(Dutch).contains("1.000.000"), "{}", told(Dutch));
        assert!(told(English).contains("1,000,000"), "{}", told(English));
    }

    #[test]
    fn every_form_is_read_in_both_notations() {
        let read = |language, text: &str| {
            read(language, text, RANGE).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
        };
        assert_eq!(read(Dutch, " 0,5 "), Quantity::Fixed(0.5));
        assert_eq!(read(Dutch, "0.5"), Quantity::Fixed(0.5));
        assert_eq!(read(English, "0,5"), Quantity::Fixed(0.5));
        assert_eq!(read(Dutch, "40 tot 120"), Quantity::Lognormal { low: 40.0, high: 120.0 });
        assert_eq!(read(English, "\"40 to 120\""), Quantity::Lognormal { low: 40.0, high: 120.0 });
        assert_eq!(read(Dutch, "tri 1 2,5 3"), Quantity::Triangular { min: 1.0, mode: 2.5, max: 3.0 });
        assert_eq!(read(Dutch, "pert 1, 2, 3"), Quantity::Pert { min: 1.0, mode: 2.0, max: 3.0 });
        assert_eq!(read(English, "{ normal = [1.5,3] }"), Quantity::Normal { low: 1.5, high: 3.0 });
        assert_eq!(read(English, "uniform 1_000 2_000"), Quantity::Uniform { low: 1000.0, high: 2000.0 });
    }

    #[test]
    fn a_range_is_read_as_it_is_shown_and_a_change_of_what_it_is() {
        for text in
            ["40–120", "40-120", "€ 40 tot € 120", "40 tot 120 k€", "€ 40.000 tot € 120.000", "k€ 40–120"]
        {
            assert_eq!(
                read(Dutch, text, RANGE),
                Ok(Quantity::Lognormal { low: 40.0, high: 120.0 }),
                "{text}"
            );
        }
        let thousands = Ok(Quantity::Lognormal { low: 1000.0, high: 2000.0 });
        for text in ["1 000 tot 2 000", "1\u{202f}000–2\u{202f}000", "€ 1.000.000 – € 2.000.000"] {
            assert_eq!(read(Dutch, text, RANGE), thousands, "{text}");
        }
        let now = Some(Quantity::Lognormal { low: 40.0, high: 120.0 });
        let changed = |text| read_over(English, text, RANGE, now);
        assert_eq!(changed("+25 %"), Ok(Quantity::Lognormal { low: 50.0, high: 150.0 }));
        assert_eq!(changed("−50%"), Ok(Quantity::Lognormal { low: 20.0, high: 60.0 }));
        assert_eq!(changed("30 to 60"), Ok(Quantity::Lognormal { low: 30.0, high: 60.0 }));
        assert!(read_over(English, "+25 %", RANGE, None).is_err(), "of what?");
    }

    #[test]
    fn what_a_file_may_not_hold_may_not_be_typed() {
        let fault = |text: &str, parameter| read(Dutch, text, parameter).expect_err(text).sentence(Dutch);
        assert!(fault("2", Parameter::Turnover).contains("tussen 0 en 1"));
        assert!(fault("0,1 tot 0,2", Parameter::Discount).contains("geen bereik"));
        assert!(fault("120 tot 40", RANGE).contains("begin van het bereik"));
        assert!(fault("0 tot 40", RANGE).contains("boven nul"));
        assert!(fault("tri 1 5 3", RANGE).contains("waarschijnlijkste"));
        assert!(fault("inf", RANGE).contains("oneindig"));
        assert!(fault("1e-300 tot 1000", RANGE).contains("te breed"));
        for text in ["", "veel", "40 120", "40 80 120", "tot", "tri 1 2", "1 2 3", "pert"] {
            assert!(fault(text, RANGE).contains("40 tot 120"), "{text}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_asked_about() {
        let ambiguous =
            |language, text| matches!(read(language, text, RANGE), Err(TypedFault::Ambiguous { .. }));
        assert!(ambiguous(Dutch, "1.200"));
        assert!(ambiguous(English, "1,200"));
        assert!(!ambiguous(Dutch, "1,200") && !ambiguous(English, "1.200") && !ambiguous(Dutch, "0.125"));
    }

    fn parameters() -> impl Strategy<Value = Parameter> {
        prop::sample::select(Parameter::all())
    }

    proptest! {
        #[test]
        fn whatever_is_typed_never_gives_an_invalid_quantity(
            text in prop_oneof!["\\PC{0,40}", "(tri|pert|normal|uniform|)( ?-?[0-9]{1,4}([.,][0-9]{1,3})?( to| tot)?){0,4}", "[0-9e.,+ _to-]{0,20}"],
            parameter in parameters(),
        ) {
            for language in Language::ALL {
                match read(language, &text, parameter) {
                    Ok(quantity) => {
                        prop_assert!(faults(quantity, parameter).is_empty());
                        prop_assert!(quantity.mean().is_finite());
                        // What is shown for editing gives the same number back, unless it could be read in two ways.
                        prop_assert_eq!(read(language, &written(language, quantity), parameter), Ok(quantity));
                    }
                    Err(fault) => prop_assert!(!fault.sentence(language).is_empty()),
                }
            }
        }
    }
}
