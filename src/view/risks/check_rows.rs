//! The checks that fire for any scenario, and everything about one of them.

use crate::domain::check::Check;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::summary::checks::Firing;
use crate::texts::checks as texts;
use crate::view::checks::{about, fires, layers_of, places, stops};
use crate::view::differs;
use crate::view::formatting::letter;

/// A check with the scenarios for which it fires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRow {
    pub name: String,
    /// `?` when it is not confirmed, `»` when it holds only later.
    pub signs: String,
    pub ground: &'static str,
    /// For each scenario whether it fires.
    pub fires: Vec<bool>,
    /// For each scenario on which layers, by number; empty for the case as a whole.
    pub layers: Vec<String>,
}

pub fn rows(language: Language, checks: &[&Check], firing: &[Vec<Firing<'_>>]) -> Vec<CheckRow> {
    let row = |check: &&Check| {
        let is_ahead = firing.iter().flatten().any(|one| one.check.id == check.id && one.ahead.is_some());
        let numbers = |one: &Vec<Firing<'_>>| {
            let layers = layers_of(check, one);
            layers.iter().rev().map(|layer| (layer.index() + 1).to_string()).collect::<Vec<_>>().join("")
        };
        CheckRow {
            name: check.name.in_language(language).to_owned(),
            signs: [(!check.is_confirmed(), '?'), (is_ahead, '»')]
                .into_iter()
                .filter_map(|(applies, sign)| applies.then_some(sign))
                .collect(),
            ground: texts::ground_short(language, check.ground),
            fires: firing.iter().map(|one| fires(check, one)).collect(),
            layers: firing.iter().map(numbers).collect(),
        }
    };
    checks.iter().map(row).collect()
}

/// Everything about one check: where it fires, what it asks, what it rests on, what makes it stop, and the link of its source.
pub fn detail(
    language: Language,
    check: &Check,
    firing: &[Vec<Firing<'_>>],
    scenarios: &[Scenario],
    inputs: &Inputs<'_>,
) -> Vec<String> {
    let all: Vec<Firing<'_>> = firing.iter().flatten().copied().collect();
    let mut lines = about(language, check, &all);
    let fired: Vec<_> =
        scenarios.iter().zip(firing).enumerate().filter(|(_, (_, firing))| fires(check, firing)).collect();
    lines.splice(
        1..1,
        fired.iter().map(|(place, (scenario, firing))| {
            texts::fires_in(
                language,
                &differs::title(language, *place, scenario),
                &places(language, check, firing),
            )
        }),
    );
    lines.extend(fired.iter().map(|(place, (scenario, firing))| {
        let stop = stops(language, check, firing, inputs, &scenario.decision);
        texts::in_scenario(language, letter(*place), &stop)
    }));
    lines.push(texts::dealt_with(language, check.stops.in_language(language)));
    lines.extend(check.source.link.clone());
    lines
}
