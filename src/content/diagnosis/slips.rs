//! Slips: what was meant by a value that cannot stand there.

use super::synonyms::meant;
use crate::content::reading::document::Value;
use crate::content::reading::listed::Listed;
use crate::domain::choice::Choice;
use crate::domain::stack::{Mode, Partner};
use std::ops::RangeInclusive;

/// The id that a text would make.
pub fn id(text: &str) -> Option<String> {
    let letters = text.to_lowercase();
    let words: Vec<_> = letters
        .split(|letter: char| !letter.is_ascii_lowercase() && !letter.is_ascii_digit())
        .filter(|word| !word.is_empty())
        .collect();
    (!words.is_empty()).then(|| words.join("-"))
}

/// The whole number that was meant: in quotes, with a unit behind it, or a year without its century.
pub fn whole(value: &Value, bounds: RangeInclusive<i64>) -> Option<i64> {
    let number = match value {
        Value::Whole(number @ 0..=99) if *bounds.start() >= 1900 => number + 2000,
        Value::Decimal(number) if number.fract() == 0.0 && number.abs() < 1e9 => *number as i64,
        Value::Text(text) => {
            text.trim().split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()?
        }
        _ => return None,
    };
    bounds.contains(&number).then_some(number)
}

/// The choice that was meant by a text with words of either language or other signs between them.
pub fn choice(text: &str) -> Option<Choice> {
    let (mode, partners) = match text.split_once(':') {
        Some(parts) => parts,
        None if meant(text, Mode::words()).is_some() => (text, ""),
        None => text.trim().split_once(' ')?,
    };
    let mode = meant(mode, Mode::words())?;
    let mut all: Vec<&str> = Vec::new();
    for word in partners.split(['+', ',', '&', '/', ' ']).filter(|word| !matches!(*word, "" | "en" | "and")) {
        let partner = meant(word, Partner::words())?;
        if !all.contains(&partner) {
            all.push(partner);
        }
    }
    let separator = if all.is_empty() { "" } else { ":" };
    Choice::parse(&format!("{mode}{separator}{}", all.join("+"))).ok()
}
