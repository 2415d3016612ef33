//! Typed shift: what the world does to one number, as a user types it: `market rate +25 %`, `turnover 0.12`, `lead time x1.5`.

use super::overlay::text_input::Matching;
use crate::content::diagnosis::problem::NumberFault;
use crate::content::typed_number::{MOST_TIMES, TypedFault, number, read as read_quantity};
use crate::domain::event::{Becomes, Shift};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::quantity::Quantity;
use crate::domain::stack::Partner;
use crate::language::Language;
use crate::texts::{parameters, worlds as texts};

/// Why what was typed is no shift.
#[derive(Clone, Debug, PartialEq)]
pub enum ShiftFault {
    /// It names no number, or says not what becomes of it.
    Incomplete,
    /// No number of the model is called so.
    UnknownNumber(String),
    /// What it is to become cannot be, for this number.
    Wrong(Parameter, TypedFault),
}

impl ShiftFault {
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::Incomplete => texts::incomplete(language).to_owned(),
            Self::UnknownNumber(name) => texts::unknown_number(language, name),
            Self::Wrong(parameter, fault) => {
                texts::wrong(language, &parameters::name(language, *parameter), &fault.sentence(language))
            }
        }
    }
}

/// Reads a shift: the words for a number, then how much more or less it is, how many times as much, or what it becomes.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(language: Language, text: &str) -> Result<Shift, ShiftFault> {
    let parted = parted(text);
    let words: Vec<&str> = parted.split_whitespace().collect();
    let value = words.iter().position(|word| begins_value(word)).ok_or(ShiftFault::Incomplete)?;
    let (name, value) = (words[..value].join(" "), words[value..].join(" "));
    if name.is_empty() {
        return Err(ShiftFault::Incomplete);
    }
    let parameter = find(language, &name).ok_or(ShiftFault::UnknownNumber(name))?;
    let becomes =
        becomes(language, &value, parameter).map_err(|fault| ShiftFault::Wrong(parameter, fault))?;
    Ok(Shift { parameter, becomes })
}

/// The same with a space between a name and the sign that was typed right behind it: `rate+25%`.
fn parted(text: &str) -> String {
    let mut parted = String::with_capacity(text.len() + 1);
    let mut letters = text.chars().peekable();
    let mut is_in_name = false;
    while let Some(letter) = letters.next() {
        let begins =
            matches!(letter, '+' | '-' | '−' | '×') && letters.peek().is_some_and(char::is_ascii_digit);
        if is_in_name && begins {
            parted.push(' ');
        }
        is_in_name = letter.is_alphabetic();
        parted.push(letter);
    }
    parted
}

/// Does a word begin what becomes of a number: a digit, or a sign or a times before one?
fn begins_value(word: &str) -> bool {
    let rest = word.trim_start_matches(['+', '-', '−', '×', '*', 'x']);
    let is_alone = rest.is_empty() && !word.is_empty();
    is_alone || rest.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.' || sign == ',')
}

fn becomes(language: Language, value: &str, parameter: Parameter) -> Result<Becomes, TypedFault> {
    let value = value.trim();
    let share = value.strip_suffix('%').map(|value| value.trim());
    let factor = value.strip_prefix(['×', '*', 'x']);
    let sign = value.chars().next().filter(|sign| matches!(sign, '+' | '-' | '−'));
    let times = |factor: f64| match factor {
        factor if (0.0..=MOST_TIMES).contains(&factor) => Ok(Becomes::Multiplied(factor)),
        _ => Err(TypedFault::Number(NumberFault::OutOfBounds {
            value: factor,
            least: 0.0,
            most: MOST_TIMES,
            unit: None,
        })),
    };
    match (share, factor, sign) {
        (_, Some(factor), _) => times(number(language, factor.trim())?),
        // A change is always in per cent: `+25` as well as `+25 %`.
        (_, None, Some(sign)) => {
            let more = share.unwrap_or(value).trim_start_matches(sign).trim();
            let more = number(language, more)? / 100.0;
            times(if sign == '+' { 1.0 + more } else { 1.0 - more })
        }
        (Some(share), None, None) if parameter.unit() == Unit::Share => {
            let typed = (number(language, share)? / 100.0).to_string();
            read_quantity(Language::English, &typed, parameter).map(Becomes::Set)
        }
        _ => read_quantity(language, value, parameter).map(Becomes::Set),
    }
}

/// The number that words are about: each stands as it was typed in its name in the user's language; else in a name in any
/// language or the id; else the letters fit its name. Of several the one with the shortest name, which says least that was not
/// asked for.
fn find(language: Language, query: &str) -> Option<Parameter> {
    let all = Parameter::all();
    if let Some(exact) = all.iter().copied().find(|parameter| parameter.id() == query) {
        return Some(exact);
    }
    if let Some(everyday) = by_everyday_name(query) {
        return Some(everyday);
    }
    let mut matching = Matching::new(query);
    let name = |parameter: Parameter| parameters::name(language, parameter);
    let everything = |parameter: Parameter| {
        let names = Language::ALL.map(|language| parameters::name(language, parameter));
        let is_rate = matches!(parameter, Parameter::PartnerRate(_));
        let also = Language::ALL.map(|language| if is_rate { texts::rate(language) } else { "" });
        format!("{} {} {}", names.join(" "), parameter.id(), also.join(" "))
    };
    let shortest = |fits: &mut dyn FnMut(Parameter) -> bool| {
        let fitting = all.iter().copied().filter(|parameter| fits(*parameter));
        fitting.min_by_key(|parameter| name(*parameter).chars().count())
    };
    shortest(&mut |parameter| matching.literal(&name(parameter)).is_some())
        .or_else(|| shortest(&mut |parameter| matching.literal(&everything(parameter)).is_some()))
        .or_else(|| shortest(&mut |parameter| matching.fuzzy(&name(parameter)).is_some()))
}

/// The tariff of a partner by what everybody calls it: each word that was typed begins one of those of `market rate` in any
/// language, whatever other numbers are of the market.
fn by_everyday_name(query: &str) -> Option<Parameter> {
    let query = query.to_lowercase();
    let is_called = |partner: Partner, language: Language| {
        let words = [partner.name(language).to_lowercase(), texts::rate(language).to_lowercase()];
        let mut typed = query.split_whitespace().peekable();
        typed.peek().is_some() && typed.all(|typed| words.iter().any(|word| word.starts_with(typed)))
    };
    let named = |partner: &Partner| Language::ALL.into_iter().any(|language| is_called(*partner, language));
    Partner::ALL.into_iter().find(named).map(Parameter::PartnerRate)
}

/// What a number is now and what it becomes; nothing when it is not known now and that matters.
pub fn applied(shift: Shift, now: Option<Quantity>) -> Option<Quantity> {
    shift.becomes.after(now, shift.parameter.bounds())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_both_languages_find_the_number_and_every_form_is_read() {
        let market = Parameter::PartnerRate(Partner::Market);
        for text in [
            "market rate +25 %",
            "market rate +25%",
            "market rate+25%",
            "mar+25",
            "tarief markt +25 %",
            "partners.rate.market x1.25",
        ] {
            let shift = read(Language::English, text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
            assert_eq!((shift.parameter, shift.becomes), (market, Becomes::Multiplied(1.25)), "{text}");
        }
        let turnover = read(Language::English, "turnover 0.12").expect("it is one");
        assert_eq!(turnover.becomes, Becomes::Set(Quantity::Fixed(0.12)));
        assert_eq!(read(Language::Dutch, "turnover 12 %").map(|shift| shift.becomes), Ok(turnover.becomes));
        let less = read(Language::Dutch, "budget -20 %").map(|shift| (shift.parameter, shift.becomes));
        assert_eq!(less, Ok((Parameter::Budget, Becomes::Multiplied(0.8))));
    }

    #[test]
    fn what_is_no_shift_says_why() {
        assert_eq!(read(Language::English, "market rate"), Err(ShiftFault::Incomplete));
        assert_eq!(read(Language::English, "+25 %"), Err(ShiftFault::Incomplete));
        let unknown = read(Language::English, "qqqqzz 4");
        assert_eq!(unknown, Err(ShiftFault::UnknownNumber("qqqqzz".to_owned())));
        assert!(matches!(read(Language::English, "turnover 7"), Err(ShiftFault::Wrong(..))));
    }
}
