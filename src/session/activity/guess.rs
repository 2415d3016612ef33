//! Guess: a prediction as it is typed: `20 - 40`, `B 80`, `3 1 2`.

use crate::content::diagnosis::problem::NumberFault;
use crate::content::typed_number::{TypedFault, number};
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, scale};
use crate::language::Language;
use crate::session::document::letter;
use crate::texts::lessons as texts;
use crate::texts::problems::NumberFlaw;

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
        }
    }
}

/// Reads what was typed for a question.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(language: Language, text: &str, question: &Question) -> Result<Prediction, GuessFault> {
    match question {
        Question::Range { outcome, .. } => {
            let factor = scale(*outcome);
            let most = if factor > 1.0 { factor } else { f64::INFINITY };
            let numbers = numbers(language, text)?;
            let &[one, other] = numbers.as_slice() else { return Err(GuessFault::NotTwoNumbers) };
            if one.min(other) < 0.0 || one.max(other) > most {
                return Err(GuessFault::OutOfReach);
            }
            Ok(Prediction::Range { low: one.min(other) / factor, high: one.max(other) / factor })
        }
        Question::Better { of, .. } => better(language, text, *of),
        Question::Rank { competences, .. } => rank(text, competences),
    }
}

/// The numbers in a text, parted by spaces, dashes or words, such as the unit.
fn numbers(language: Language, text: &str) -> Result<Vec<f64>, GuessFault> {
    let parted = |sign: char| sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | ';' | '%');
    text.split(parted)
        .filter(|word| word.chars().any(|sign| sign.is_ascii_digit()))
        .map(|word| number(language, word).map_err(GuessFault::from))
        .collect()
}

/// A letter with how sure one is, in either order.
fn better(language: Language, text: &str, of: [usize; 2]) -> Result<Prediction, GuessFault> {
    let not_a_letter = || GuessFault::NotALetter(of.map(letter));
    let is_letter = |sign: &char| of.iter().any(|&place| sign.eq_ignore_ascii_case(&letter(place)));
    let mut letters = text.chars().filter(char::is_ascii_alphabetic);
    let named = letters.next().filter(is_letter).ok_or_else(not_a_letter)?;
    if letters.next().is_some() {
        return Err(not_a_letter());
    }
    let scenario =
        of.into_iter().find(|&place| named.eq_ignore_ascii_case(&letter(place))).ok_or_else(not_a_letter)?;
    let rest: String = text.chars().filter(|sign| !sign.is_ascii_alphabetic()).collect();
    match numbers(language, &rest)?.as_slice() {
        &[sure] if SURE.contains(&sure) => Ok(Prediction::Better { scenario, confidence: sure / 100.0 }),
        _ => Err(GuessFault::NotSure),
    }
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
            assert_eq!(read(Dutch, text, &COST), Ok(Prediction::Range { low: 200.0, high: 400.0 }), "{text}");
        }
        assert_eq!(read(Dutch, "0,5-2", &COST), Ok(Prediction::Range { low: 0.5, high: 2.0 }));
        assert_eq!(read(English, "1.5 to 2", &COST), Ok(Prediction::Range { low: 1.5, high: 2.0 }));
        assert_eq!(read(English, "200", &COST), Err(GuessFault::NotTwoNumbers));
        assert_eq!(read(English, "a-b", &COST), Err(GuessFault::NotTwoNumbers));
        assert_eq!(read(English, "20 - 4o", &COST), Err(GuessFault::NotTwoNumbers));
        assert_eq!(read(Dutch, "tussen 300 en 500 k€", &COST), read(Dutch, "300-500", &COST));
    }

    #[test]
    fn shares_are_typed_as_a_number_out_of_a_hundred() {
        let question = Question::Range { scenario: 0, outcome: Outcome::Incidents };
        assert_eq!(read(English, "50 - 75 %", &question), Ok(Prediction::Range { low: 0.5, high: 0.75 }));
        assert_eq!(read(English, "50 - 120", &question), Err(GuessFault::OutOfReach));
    }

    #[test]
    fn one_of_two_needs_how_sure() {
        let expected = Ok(Prediction::Better { scenario: 2, confidence: 0.8 });
        for text in ["C 80", "c80", "80 % C"] {
            assert_eq!(read(Dutch, text, &PICK), expected, "{text}");
        }
        assert_eq!(read(Dutch, "C", &PICK), Err(GuessFault::NotSure));
        assert_eq!(read(Dutch, "C 30", &PICK), Err(GuessFault::NotSure));
        assert_eq!(read(Dutch, "B 80", &PICK), Err(GuessFault::NotALetter(['A', 'C'])));
    }

    #[test]
    fn an_order_has_every_number_once() {
        let competences = vec![Competence::Geo, Competence::Ethics, Competence::Security];
        let question = Question::Rank { scenario: 0, competences };
        let expected = Prediction::Rank(vec![Competence::Security, Competence::Geo, Competence::Ethics]);
        for text in ["3 1 2", "312", "3, 1, 2", "3 > 1 > 2"] {
            assert_eq!(read(Dutch, text, &question), Ok(expected.clone()), "{text}");
        }
        for text in ["", "1 2", "1 1 2", "1 2 4", "a b c"] {
            assert_eq!(read(Dutch, text, &question), Err(GuessFault::NotAnOrder(3)), "{text}");
        }
    }
}
