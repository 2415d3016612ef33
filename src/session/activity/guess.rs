//! Guess: a prediction as it is typed: `20 - 40`, `B 80`, `3 1 2`.

use crate::content::diagnosis::problem::NumberFault;
use crate::content::typed_number::{TypedFault, number, written};
use crate::domain::parameter::Unit;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, scale};
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::lessons as texts;
use crate::texts::problems::NumberFlaw;
use crate::workspace::title::letter;

/// Least and most that one can be sure of one of two, per cent.
const SURE: std::ops::RangeInclusive<f64> = 50.0..=100.0;

/// Why what was typed is no prediction.
#[derive(Clone, Debug, PartialEq)]
pub enum GuessFault {
    NotTwoNumbers,
    /// A number that cannot be, or that can be read in two ways.
    Number(TypedFault),
    /// Below zero, or above a hundred where futures of a hundred or per cents are meant.
    OutOfReach,
    /// Not one of the two letters, with how sure.
    NotALetter([char; 2]),
    /// How sure, from 50 to 100.
    NotSure,
    /// Not every number of the list once; how many there are.
    NotAnOrder(usize),
    /// Not true or false for each statement; how many there are.
    NotJudged(usize),
    /// An amount that is far below the size of the case, as if in another unit; the two amounts in k€.
    Unit([f64; 2]),
    /// An amount that is far above it in any unit.
    FarAbove,
}

impl From<TypedFault> for GuessFault {
    fn from(fault: TypedFault) -> Self {
        match fault {
            TypedFault::Number(NumberFault::Plain(NumberFlaw::NotAQuantity)) => Self::NotTwoNumbers,
            fault => Self::Number(fault),
        }
    }
}

impl GuessFault {
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::NotTwoNumbers => texts::not_two_numbers(language).to_owned(),
            Self::Number(fault) => fault.sentence(language),
            Self::OutOfReach => texts::out_of_reach(language).to_owned(),
            Self::NotALetter([one, other]) => texts::not_a_letter(language, *one, *other),
            Self::NotSure => texts::not_sure(language).to_owned(),
            Self::NotAnOrder(count) => texts::not_an_order(language, *count),
            Self::NotJudged(count) => texts::not_judged(language, *count),
            Self::Unit(ends) => {
                let [low, high] = ends.map(|end| written(language, Quantity::Fixed(end)));
                texts::unit_in_doubt(language, &low, &high)
            }
            Self::FarAbove => texts::far_above(language).to_owned(),
        }
    }
}

/// Amounts of money this many times above or below the budget of the case are taken for another unit.
const FAR: f64 = 40.0;

/// What "2 to 3 million" counts in, and how many euros are counted as one: thousands.
const THOUSAND: f64 = 1_000.0;

/// Words after which an amount is in millions, in either language.
const MILLIONS: [&str; 5] = ["mln", "miljoen", "million", "m€", "m"];

/// Words after which an amount is in thousands, as without a word.
const THOUSANDS: [&str; 5] = ["k", "k€", "duizend", "thousand", "dzd"];

/// Reads what was typed for a question, in a case with this budget, k€.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(
    language: Language,
    text: &str,
    question: &Question,
    budget: f64,
) -> Result<Prediction, GuessFault> {
    match question {
        Question::Range { outcome, .. } => {
            let is_money = outcome.unit() == Unit::Money;
            let &[one, other] = amounts(language, text, is_money)?.as_slice() else {
                return Err(GuessFault::NotTwoNumbers);
            };
            let factor = scale(*outcome);
            let most = if factor > 1.0 { factor } else { f64::INFINITY };
            if one.min(other) < 0.0 || one.max(other) > most {
                return Err(GuessFault::OutOfReach);
            }
            let [low, high] = [one.min(other) / factor, one.max(other) / factor];
            if is_money { in_thousands(low, high, budget) } else { Ok(Prediction::Range { low, high }) }
        }
        Question::Better { of, .. } => better(language, text, *of),
        Question::Rank { competences, .. } => rank(text, competences),
        Question::Statements(right) => judged(text, right.len()),
    }
}

/// Amounts of money as they can be meant for a case with this budget, k€. What makes sense only in whole euros is in euros.
fn in_thousands(low: f64, high: f64, budget: f64) -> Result<Prediction, GuessFault> {
    if budget <= 0.0 || (high * FAR >= budget && low <= budget * FAR) {
        return Ok(Prediction::Range { low, high });
    }
    if high * FAR < budget {
        return Err(GuessFault::Unit([low, high]));
    }
    let [low, high] = [low, high].map(|euros| euros / THOUSAND);
    if low <= budget * FAR { Ok(Prediction::Range { low, high }) } else { Err(GuessFault::FarAbove) }
}

/// The numbers in a text, parted by spaces, dashes or words. Money is in thousands of euros; the unit of a number stands
/// behind it, or behind the next one.
fn amounts(language: Language, text: &str, is_money: bool) -> Result<Vec<f64>, GuessFault> {
    let unit = |word: &str| {
        let word = word.to_lowercase();
        let is_of = |words: &[&str]| is_money && words.contains(&word.as_str());
        if is_of(&MILLIONS) { Some(THOUSAND) } else { is_of(&THOUSANDS).then_some(1.0) }
    };
    let mut found: Vec<(f64, Option<f64>)> = Vec::new();
    for word in words(text) {
        let end = word.rfind(|sign: char| sign.is_ascii_digit()).map(|place| place + 1);
        let (digits, behind) = word.split_at(end.unwrap_or(0));
        let in_unit = unit(behind);
        if digits.is_empty() {
            if let Some((_, last)) = found.last_mut() {
                *last = last.or(in_unit);
            }
            continue;
        }
        if in_unit.is_none() && !behind.is_empty() {
            return Err(GuessFault::NotTwoNumbers);
        }
        let digits = if is_money { digits.trim_start_matches('€') } else { digits };
        found.push((number(language, &ungrouped(language, digits))?, in_unit));
    }
    let mut unit = None;
    for (_, own) in found.iter_mut().rev() {
        unit = own.or(unit);
        *own = unit;
    }
    Ok(found.into_iter().map(|(number, unit)| number * unit.unwrap_or(1.0)).collect())
}

/// A number of two groups of thousands or more as its digits; one group alone may be a decimal part.
fn ungrouped(language: Language, word: &str) -> String {
    let sign = match language {
        Language::Dutch => '.',
        Language::English => ',',
    };
    let groups: Vec<&str> = word.split(sign).collect();
    let is_of = |group: &str, most: usize| {
        group.len() <= most && !group.is_empty() && group.bytes().all(|digit| digit.is_ascii_digit())
    };
    let [first, rest @ ..] = groups.as_slice() else { return word.to_owned() };
    let is_grouped =
        rest.len() > 1 && is_of(first, 3) && rest.iter().all(|group| group.len() == 3 && is_of(group, 3));
    if is_grouped { groups.concat() } else { word.to_owned() }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | ';' | '%');
    text.split(parts).filter(|word| !word.is_empty())
}

/// The numbers in a text without a unit.
fn numbers(language: Language, text: &str) -> Result<Vec<f64>, GuessFault> {
    let is_number = |word: &&str| word.chars().any(|sign| sign.is_ascii_digit());
    words(text).filter(is_number).map(|word| number(language, word).map_err(GuessFault::from)).collect()
}

/// A letter with how sure one is, in either order.
fn better(language: Language, text: &str, of: [usize; 2]) -> Result<Prediction, GuessFault> {
    let not_a_letter = || GuessFault::NotALetter(of.map(letter));
    let is_letter = |sign: &char| of.iter().any(|&place| sign.eq_ignore_ascii_case(&letter(place)));
    // Longer words say what the number is: sure, zeker.
    let mut letters = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.chars().count() == 1);
    let named = letters.next().and_then(|word| word.chars().next());
    let rest: String = text.chars().filter(|sign| !sign.is_alphabetic()).collect();
    // Who does not know need not choose: both are as likely then.
    if named.is_none() && numbers(language, &rest).is_ok_and(|found| found == [*SURE.start()]) {
        return Ok(Prediction::Better { scenario: of[0], confidence: SURE.start() / 100.0 });
    }
    let named = named.filter(is_letter).ok_or_else(not_a_letter)?;
    if letters.next().is_some() {
        return Err(not_a_letter());
    }
    let scenario =
        of.into_iter().find(|&place| named.eq_ignore_ascii_case(&letter(place))).ok_or_else(not_a_letter)?;
    match numbers(language, &rest)?.as_slice() {
        &[sure] if SURE.contains(&sure) => Ok(Prediction::Better { scenario, confidence: sure / 100.0 }),
        _ => Err(GuessFault::NotSure),
    }
}

/// For each statement a word or a letter, true or false in either language, yes or no; or a plus or minus.
fn judged(text: &str, count: usize) -> Result<Prediction, GuessFault> {
    let fault = || GuessFault::NotJudged(count);
    let text = text.to_lowercase().replace("niet waar", "n").replace("not true", "f");
    let letter = |sign: char| match sign {
        'w' | 'j' | 't' | 'y' | '+' => Some(true),
        'n' | 'f' | '-' => Some(false),
        _ => None,
    };
    let mut judged = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';')) {
        match word {
            "waar" | "ja" | "true" | "yes" => judged.push(true),
            "onwaar" | "nee" | "false" | "no" => judged.push(false),
            letters => {
                judged.extend(letters.chars().map(letter).collect::<Option<Vec<bool>>>().ok_or_else(fault)?);
            }
        }
    }
    if judged.len() == count { Ok(Prediction::Statements(judged)) } else { Err(fault()) }
}

/// The numbers of competences, each once, the first one first.
fn rank(text: &str, competences: &[Competence]) -> Result<Prediction, GuessFault> {
    let fault = || GuessFault::NotAnOrder(competences.len());
    let places: Option<Vec<usize>> = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, ',' | ';' | '-' | '>'))
        .map(|sign| usize::try_from(sign.to_digit(10)?).ok()?.checked_sub(1))
        .collect();
    let places = places.ok_or_else(fault)?;
    let mut sorted = places.clone();
    sorted.sort_unstable();
    if !sorted.into_iter().eq(0..competences.len()) {
        return Err(fault());
    }
    Ok(Prediction::Rank(places.iter().filter_map(|&place| competences.get(place).copied()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::Outcome;
    use Language::{Dutch, English};

    const COST: Question = Question::Range { scenario: 1, outcome: Outcome::Cost };
    const PICK: Question = Question::Better { of: [0, 2], outcome: Outcome::Cost };

    #[test]
    fn a_range_is_read_however_it_is_typed() {
        for text in ["200-400", "200 400", "200 tot 400", "400 – 200", " 200  -  400 "] {
            assert_eq!(
                read(Dutch, text, &COST, 2_000.0),
                Ok(Prediction::Range { low: 200.0, high: 400.0 }),
                "{text}"
            );
        }
        assert_eq!(read(Dutch, "0,5-2", &COST, 2.0), Ok(Prediction::Range { low: 0.5, high: 2.0 }));
        assert_eq!(read(English, "1.5 to 2", &COST, 2.0), Ok(Prediction::Range { low: 1.5, high: 2.0 }));
        assert_eq!(read(English, "200", &COST, 2_000.0), Err(GuessFault::NotTwoNumbers));
        assert_eq!(read(English, "a-b", &COST, 2_000.0), Err(GuessFault::NotTwoNumbers));
        assert_eq!(read(English, "20 - 4o", &COST, 2_000.0), Err(GuessFault::NotTwoNumbers));
        assert_eq!(
            read(Dutch, "tussen 300 en 500 k€", &COST, 2_000.0),
            read(Dutch, "300-500", &COST, 2_000.0)
        );
    }

    #[test]
    fn shares_are_typed_as_a_number_out_of_a_hundred() {
        let question = Question::Range { scenario: 0, outcome: Outcome::Incidents };
        assert_eq!(
            read(English, "50 - 75 %", &question, 2_000.0),
            Ok(Prediction::Range { low: 0.5, high: 0.75 })
        );
        assert_eq!(read(English, "50 - 120", &question, 2_000.0), Err(GuessFault::OutOfReach));
    }

    #[test]
    fn an_amount_in_another_unit_is_questioned() {
        assert_eq!(read(Dutch, "2 - 3", &COST, 2_000.0), Err(GuessFault::Unit([2.0, 3.0])));
        assert_eq!(read(Dutch, "2.000.000.000 - 3.000.000.000", &COST, 2_000.0), Err(GuessFault::FarAbove));
        let expected = Ok(Prediction::Range { low: 2_000.0, high: 3_000.0 });
        let dutch = [
            "2 - 3 mln",
            "2 tot 3 miljoen",
            "2-3 M€",
            "2000 - 3000",
            "€ 2 miljoen tot € 3 miljoen",
            "2000k - 3mln",
            "€ 2.000.000 - € 3.000.000",
        ];
        for text in dutch {
            assert_eq!(read(Dutch, text, &COST, 2_000.0), expected, "{text}");
        }
        for text in ["€2m to €3m", "2000k to 3m", "2,000,000 to 3,000,000", "2000000 - 3000000"] {
            assert_eq!(read(English, text, &COST, 2_000.0), expected, "{text}");
        }
        let months = Question::Range { scenario: 0, outcome: Outcome::Live };
        let range = Ok(Prediction::Range { low: 2.0, high: 3.0 });
        assert_eq!(read(Dutch, "2 - 3", &months, 2_000.0), range);
    }

    #[test]
    fn each_statement_is_judged() {
        let question = Question::Statements(vec![true, false]);
        let expected = Ok(Prediction::Statements(vec![false, true]));
        assert_eq!(read(Dutch, "n w", &question, 2_000.0), expected);
        assert_eq!(read(English, "FT", &question, 2_000.0), expected);
        assert_eq!(read(English, "- +", &question, 2_000.0), expected);
        assert_eq!(read(English, "False, true", &question, 2_000.0), expected);
        assert_eq!(read(Dutch, "niet waar waar", &question, 2_000.0), expected);
        for text in ["", "w", "w n w", "x n"] {
            assert_eq!(read(Dutch, text, &question, 2_000.0), Err(GuessFault::NotJudged(2)), "{text}");
        }
    }

    #[test]
    fn one_of_two_needs_how_sure() {
        let expected = Ok(Prediction::Better { scenario: 2, confidence: 0.8 });
        for text in ["C 80", "c80", "80 % C", "C, 80% zeker"] {
            assert_eq!(read(Dutch, text, &PICK, 2_000.0), expected, "{text}");
        }
        assert_eq!(read(Dutch, "C", &PICK, 2_000.0), Err(GuessFault::NotSure));
        assert_eq!(read(Dutch, "C 30", &PICK, 2_000.0), Err(GuessFault::NotSure));
        let not_a_letter = Err(GuessFault::NotALetter(['A', 'C']));
        for text in ["B 80", "B 50", "80", "weet niet"] {
            assert_eq!(read(Dutch, text, &PICK, 2_000.0), not_a_letter, "{text}");
        }
        let unknown = Ok(Prediction::Better { scenario: 0, confidence: 0.5 });
        for text in ["50", "50%", "weet niet, 50"] {
            assert_eq!(read(Dutch, text, &PICK, 2_000.0), unknown, "{text}");
        }
    }

    #[test]
    fn an_order_has_every_number_once() {
        let competences = vec![Competence::Geo, Competence::Ethics, Competence::Security];
        let question = Question::Rank { scenario: 0, competences };
        let expected = Prediction::Rank(vec![Competence::Security, Competence::Geo, Competence::Ethics]);
        for text in ["3 1 2", "312", "3, 1, 2", "3 > 1 > 2"] {
            assert_eq!(read(Dutch, text, &question, 2_000.0), Ok(expected.clone()), "{text}");
        }
        for text in ["", "1 2", "1 1 2", "1 2 4", "a b c"] {
            assert_eq!(read(Dutch, text, &question, 2_000.0), Err(GuessFault::NotAnOrder(3)), "{text}");
        }
    }
}
