//! Flips in words: what must be true for another verdict.

use super::sheet::{Line, Sheet};
use crate::domain::outcome::{Better, Outcome};
use crate::domain::parameter::Parameter;
use crate::language::Language;
use crate::study::{Flip, Flips, Turn};
use crate::texts::{parameters, worlds as texts};
use crate::view::formatting::{count, measure_listed, of_hundred, uncapitalised};
use crate::view::quantities::value_in_words;
use std::cmp::Ordering;

/// What turns the verdict between a baseline and another scenario, by name.
pub fn flips(language: Language, found: &Flips, names: [&str; 2]) -> Sheet {
    let now = verdict(language, found.outcome, found.now, names);
    let is_complete = found.done >= found.of;
    let first = found.flips.first().map(|flip| sentence(language, found.outcome, flip, names));
    let answer = match first {
        Some(first) => texts::turns_when(language, &now, &uncapitalised(&first)),
        None if is_complete => texts::nothing_turns(language, &now, found.in_doubt),
        None => {
            texts::looking_for_turns(language, &now, &count(language, found.done), &count(language, found.of))
        }
    };
    let row = |flip: &Flip| {
        let chance = flip.chance().map_or("–".to_owned(), |chance| of_hundred(language, chance));
        let sentence = sentence(language, found.outcome, flip, names);
        Line::new(sentence.trim_end_matches('.'), vec![chance])
    };
    Sheet {
        sentence: answer,
        heads: vec![texts::turns_head(language).to_owned(), texts::chance_head(language).to_owned()],
        rows: found.flips.iter().map(row).collect(),
        note: texts::about_turns(language, found.in_doubt, &count(language, found.futures)),
    }
}

/// `If market rates rise above €236k per FTE a year (now €190k), A is cheaper.`
pub fn sentence(language: Language, outcome: Outcome, flip: &Flip, names: [&str; 2]) -> String {
    let turns: Vec<String> = flip.turns.iter().map(|turn| turn_in_words(language, turn)).collect();
    let then = verdict(language, outcome, flip.becomes, names);
    texts::if_then(language, &turns.join(texts::and(language)), &then)
}

fn turn_in_words(language: Language, turn: &Turn) -> String {
    let Turn { parameter, now, value } = *turn;
    let [now, then] = [now, value].map(|value| value_in_words(language, value, parameter.unit()));
    let name = name(language, parameter);
    if value > turn.now {
        texts::rises_above(language, &name, &then, &now)
    } else {
        texts::falls_below(language, &name, &then, &now)
    }
}

/// The name of a number inside a sentence, in quotation marks: it may have a colon of its own.
pub fn name(language: Language, parameter: Parameter) -> String {
    texts::quoted(language, &parameters::name(language, parameter))
}

/// How the second stands against the first, in a sentence without a full stop.
fn verdict(
    language: Language,
    outcome: Outcome,
    real: Option<Ordering>,
    [first, second]: [&str; 2],
) -> String {
    let listed = measure_listed(language, outcome.lead(), None);
    let Some(direction) = real else { return texts::no_difference(language, &listed) };
    if !outcome.is_judged() {
        let higher = if direction.is_gt() { second } else { first };
        return texts::is_higher(language, &listed, higher);
    }
    let second_is_better = direction.is_lt() == (outcome.better() == Better::Lower);
    let (better, other) = if second_is_better { (second, first) } else { (first, second) };
    if outcome == Outcome::Cost {
        texts::is_cheaper(language, better, other)
    } else {
        texts::is_better(language, better, other, &listed)
    }
}
