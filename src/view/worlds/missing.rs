//! In which futures a scenario misses its limits, in words.

use super::flips::name;
use super::sheet::{Line, Sheet};
use crate::language::Language;
use crate::study::Missing;
use crate::summary::discovery::Condition;
use crate::texts::worlds as texts;
use crate::view::formatting::{count, hundredths, hundredths_in_words, of_futures_in_words};
use crate::view::quantities::value_in_words;

/// What the futures have in common in which the scenario of this name misses these limits.
pub fn missing(language: Language, found: &Missing, scenario: &str, limits: &str) -> Sheet {
    let told = &found.found;
    let conditions: Vec<String> = told
        .conditions
        .iter()
        .zip(&found.about)
        .map(|(condition, about)| condition_in_words(language, condition, *about))
        .collect();
    let missed = of_futures_in_words(language, told.missed, found.futures);
    let sentence = match conditions.len() {
        0 if told.missed <= 0.0 => texts::never_missed(language, scenario, limits),
        0 if told.missed >= 1.0 => texts::always_missed(language, scenario, limits),
        0 => texts::missed_by_chance(language, scenario, limits, &missed),
        _ => texts::missed_when(
            language,
            scenario,
            limits,
            &missed,
            &conditions.join(texts::and(language)),
            &hundredths_in_words(language, told.density),
            &hundredths_in_words(language, told.coverage),
        ),
    };
    let row = |(place, condition): (usize, &Condition)| {
        Line::new(conditions[place].clone(), vec![hundredths(condition.share)])
    };
    Sheet {
        sentence,
        heads: vec![texts::condition_head(language).to_owned(), texts::holds_in(language).to_owned()],
        rows: told.conditions.iter().enumerate().map(row).collect(),
        note: texts::about_missing(language, &count(language, found.futures)),
    }
}

/// What could be found out by its value; luck by how far it is out.
fn condition_in_words(
    language: Language,
    condition: &Condition,
    (parameter, is_doubt): (crate::domain::parameter::Parameter, bool),
) -> String {
    let name = name(language, parameter);
    let show = |value: f64| value_in_words(language, value, parameter.unit());
    let [share, rest] =
        [condition.share, 1.0 - condition.share].map(|share| hundredths_in_words(language, share));
    match (condition.low, condition.high) {
        (Some(low), None) if is_doubt => texts::is_above(language, &name, &show(low)),
        (None, Some(high)) if is_doubt => texts::is_below(language, &name, &show(high)),
        (Some(low), Some(high)) if is_doubt => texts::is_between(language, &name, &show(low), &show(high)),
        (Some(_), None) if condition.share > 0.5 => texts::not_lowest(language, &name, &rest),
        (None, Some(_)) if condition.share > 0.5 => texts::not_highest(language, &name, &rest),
        (Some(_), None) => texts::among_highest(language, &name, &share),
        (None, Some(_)) => texts::among_lowest(language, &name, &share),
        _ => texts::among_middle(language, &name, &share),
    }
}
