//! Disagreement: where the teams differ, and where the future is open rather than the choice.

use super::board::Block;
use super::ranks::Ranks;
use super::reveal::{name, names};
use crate::domain::outcome::Measure;
use crate::domain::scenario::{Decision, Training};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::texts::{frame, teams as texts, words};
use crate::view::formatting::joined;
use crate::workspace::team_rules::{Agreement, Agreements};

/// Where the teams agree and differ, layer by layer, and what that decides.
pub fn disagreement(language: Language, comparison: &Comparison, budget: f64) -> Vec<Block> {
    let mut blocks = choices(language, comparison);
    blocks.push(Block::Heading(texts::what_decides(language).to_owned()));
    let (open, decided): (Vec<_>, Vec<_>) =
        Measure::all().map(|measure| Ranks::of(comparison, measure)).partition(Ranks::is_open);
    let names = names(language, comparison);
    let sentence = |ranks: &Ranks| {
        let what = name(language, ranks.measure, budget);
        let unbeaten: Vec<_> =
            ranks.unbeaten().into_iter().filter_map(|team| names.get(team).map(String::as_str)).collect();
        match unbeaten[..] {
            [] => texts::choice_decides_in_a_circle(language, &what),
            [one] if names.len() == 2 => {
                let other = names.iter().find(|name| *name != one).map_or("", String::as_str);
                texts::choice_decides_of_two(language, &what, one, other)
            }
            [one] => texts::choice_decides(language, &what, one),
            _ => texts::choice_decides_among(language, &what, &joined(language, &unbeaten)),
        }
    };
    blocks.extend(decided.iter().map(|ranks| Block::Item(sentence(ranks))));
    if !open.is_empty() {
        let open: Vec<_> = open.iter().map(|ranks| name(language, ranks.measure, budget)).collect();
        blocks.push(Block::Item(texts::future_decides(language, &open.join(", "))));
    }
    blocks
}

/// Who chose what, where that differs; and where all agree.
pub fn choices(language: Language, comparison: &Comparison) -> Vec<Block> {
    let decisions: Vec<Decision> = comparison.columns.iter().map(|column| column.scenario.decision).collect();
    let names = names(language, comparison);
    let agreements = Agreements::of(&decisions);
    let mut shared = Vec::new();
    let mut differing = Vec::new();
    for layer in Layer::ALL.into_iter().rev() {
        let (label, agreement) = (layer.name(language), &agreements.layers[layer]);
        let word = |choice| words::choice(language, choice);
        if agreement.is_shared() {
            shared.push(all(label, agreement, word));
        } else {
            let note = if agreement.is_shared_mode() { texts::other_partners(language) } else { "" };
            differing.push(format!("{}{note}", camps(label, agreement, &names, word)));
        }
    }
    let mut add = |is_shared: bool, all: String, camps: String| {
        if is_shared { shared.push(all) } else { differing.push(camps) }
    };
    let (label, training) = (frame::training(language), &agreements.training);
    let word = |level: Training| level.name(language).to_owned();
    add(training.is_shared(), all(label, training, word), camps(label, training, &names, word));
    let (label, extra) = (frame::extra_staff(language), &agreements.extra);
    let word = |extra| words::extra_staff(language, extra);
    add(extra.is_shared(), all(label, extra, word), camps(label, extra, &names, word));
    let mut blocks = Vec::new();
    blocks.push(Block::Heading(texts::choices_differ(language).to_owned()));
    if differing.is_empty() {
        blocks.push(Block::Text(texts::all_choose_the_same(language).to_owned()));
    }
    blocks.extend(differing.into_iter().map(Block::Item));
    if !shared.is_empty() {
        blocks.push(Block::Heading(texts::choices_agree(language).to_owned()));
        blocks.extend(shared.into_iter().map(Block::Item));
    }
    blocks
}

/// A row on which all chose the same.
fn all<T: Copy>(label: &str, agreement: &Agreement<T>, word: impl Fn(T) -> String) -> String {
    let choice = agreement.camps.first().map(|(choice, _)| word(*choice)).unwrap_or_default();
    format!("{label}: {choice}")
}

/// A row with who chose what.
fn camps<T: Copy>(
    label: &str,
    agreement: &Agreement<T>,
    names: &[String],
    word: impl Fn(T) -> String,
) -> String {
    let camp = |(choice, teams): &(T, Vec<usize>)| {
        let teams: Vec<_> = teams.iter().filter_map(|team| names.get(*team).map(String::as_str)).collect();
        format!("{} ({})", word(*choice), teams.join(", "))
    };
    let camps: Vec<_> = agreement.camps.iter().map(camp).collect();
    format!("{label}: {}", camps.join(" – "))
}
