//! Checks before they are shown: where they fire, what they rest on, and what makes them stop, in words.

use super::{formatting, stack};
use crate::domain::check::Check;
use crate::domain::scenario::{Decision, Lever};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::summary::checks::{Change, Firing, Stop, nearest_stop};
use crate::texts::{checks as texts, words};
use std::cmp::Reverse;

/// How many rules fire now; one that fires on more layers counts once, one that holds only later not at all.
pub fn count(firing: &[Firing<'_>]) -> usize {
    let mut ids: Vec<&str> =
        firing.iter().filter(|one| one.ahead.is_none()).map(|one| one.check.id.as_str()).collect();
    ids.dedup();
    ids.len()
}

/// The layers on which a rule fires, services first; none when it does not, or looks at the case as a whole.
pub fn layers_of(check: &Check, firing: &[Firing<'_>]) -> Vec<Layer> {
    let mut layers: Vec<Layer> = of(check, firing).filter_map(|one| one.layer).collect();
    layers.sort_unstable();
    layers.reverse();
    layers
}

pub fn fires(check: &Check, firing: &[Firing<'_>]) -> bool {
    of(check, firing).next().is_some()
}

/// Where a rule fires, in words.
pub fn places(language: Language, check: &Check, firing: &[Firing<'_>]) -> String {
    let layers = layers_of(check, firing);
    if layers.is_empty() {
        return texts::whole_case(language).to_owned();
    }
    let names: Vec<_> = layers.into_iter().map(|layer| stack::label(language, Lever::Layer(layer))).collect();
    names.join(", ")
}

/// The lines that hold for a rule whatever the scenario: what it asks, from when, on what grounds, with what doubt.
pub fn about(language: Language, check: &Check, firing: &[Firing<'_>]) -> Vec<String> {
    let ahead = of(check, firing).find_map(|one| one.ahead);
    let ahead = ahead.map(|date| texts::holds_from(language, &formatting::date(language, date)));
    let doubt = check.doubt.as_ref().map(|doubt| texts::not_confirmed(language, doubt.in_language(language)));
    let source = &check.source;
    let ground = texts::ground(language, check.ground);
    let mut lines = vec![check.text.in_language(language).to_owned()];
    lines.extend(ahead);
    lines.extend(doubt);
    lines.push(texts::rests_on(language, ground, &source.title, &source.date));
    lines
}

/// What makes a rule stop in one scenario, layer by layer; nothing when it does not fire there.
pub fn stops(
    language: Language,
    check: &Check,
    firing: &[Firing<'_>],
    inputs: &Inputs<'_>,
    decision: &Decision,
) -> String {
    let mut fired: Vec<_> = of(check, firing).collect();
    fired.sort_by_key(|one| Reverse(one.layer));
    let several = fired.len() > 1;
    let each = fired.into_iter().map(|one| {
        let found = nearest_stop(check, one.layer, inputs, decision);
        let says_where = matches!(found, Stop::By(Change::Choice(layer, _)) if one.layer == Some(layer));
        let found = stop(language, found);
        match one.layer {
            Some(layer) if several && !says_where => texts::on_layer(language, layer.name(language), &found),
            _ => found,
        }
    });
    each.collect::<Vec<_>>().join("; ")
}

fn stop(language: Language, stop: Stop) -> String {
    match stop {
        Stop::By(Change::Choice(layer, choice)) => {
            texts::stops_with_choice(language, layer.name(language), &words::choice(language, choice))
        }
        Stop::By(Change::Training(level)) => texts::stops_with_training(language, level.name(language)),
        Stop::Unsure => texts::unsure(language).to_owned(),
        Stop::Nothing => texts::never_stops(language).to_owned(),
    }
}

fn of<'a>(check: &'a Check, firing: &'a [Firing<'a>]) -> impl Iterator<Item = &'a Firing<'a>> {
    firing.iter().filter(|one| one.check.id == check.id)
}
