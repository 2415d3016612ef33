//! What belongs to worlds beside the table: what turns a verdict, what to find out first, when limits are missed, one future;
//! as sections and as data.

use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::report::document::{Block, Layout, Row, Section, Table};
use crate::report::json::value::{Json, by_outcome, keyed, list, object, unless_empty};
use crate::session::screen::WorldsPart;
use crate::study::{Flip, Flips, Influences, Missing, Story, Strike, Told, WorthKnowing};
use crate::summary::finding_out::Worth;
use crate::texts::worlds as texts;
use crate::view::formatting::{capitalised, letter};
use crate::view::worlds::sheet::{Line, Sheet};
use crate::view::worlds::{flips, missing, shares, story, table, worth};
use std::cmp::Ordering;
use std::sync::Arc;

/// What was asked for, as far as it was.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The verdicts between the baseline, whose place comes first, and other scenarios.
    pub flips: Vec<(usize, usize, Arc<Flips>)>,
    pub worth: Option<Arc<WorthKnowing>>,
    pub shares: Vec<Shares>,
    pub missing: Vec<Arc<Missing>>,
    pub limits: Vec<Limit>,
    pub story: Option<Arc<Story>>,
}

/// What explains an outcome of a scenario, or its difference from a baseline.
#[derive(Clone, Debug)]
pub struct Shares {
    pub scenario: usize,
    pub baseline: Option<usize>,
    pub outcome: Outcome,
    pub futures: usize,
    pub found: Arc<Influences>,
}

/// The parts in words, for scenarios of these names in a case that starts in this year.
pub fn sections(language: Language, parts: &Parts, names: &[String], start_year: u16) -> Vec<Section> {
    let name = |place: usize| names.get(place).map_or("", String::as_str);
    let limits = table::limits_in_short(language, &parts.limits);
    let turning = parts
        .flips
        .iter()
        .map(|(baseline, other, found)| flips::flips(language, found, [name(*baseline), name(*other)]));
    let missing =
        parts.missing.iter().map(|found| missing::missing(language, found, name(found.scenario), &limits));
    let explaining = parts.shares.iter().map(|shares| {
        let Shares { scenario, baseline, outcome, futures, found } = shares;
        let found = (found.as_ref(), *futures);
        shares::shares(language, found, *outcome, name(*scenario), baseline.map(name))
    });
    let of = |id: &str, heading: &str, sheets: Vec<Sheet>| {
        Section::new(id, heading, sheets.into_iter().flat_map(blocks).collect())
    };
    [
        of("flips", WorldsPart::Flips.name(language), turning.collect()),
        of(
            "find-out",
            WorldsPart::Worth.name(language),
            parts.worth.iter().map(|found| worth::worth(language, found, names)).collect(),
        ),
        of("sobol", texts::part_shares(language), explaining.collect()),
        of("missing", WorldsPart::Missing.name(language), missing.collect()),
        of(
            "story",
            WorldsPart::Story.name(language),
            parts.story.iter().map(|found| story::story(language, found, names, start_year)).collect(),
        ),
    ]
    .into_iter()
    .filter(|section| !section.blocks.is_empty())
    .collect()
}

/// A sentence, its rows under the headings between them, and how to read them.
pub fn blocks(sheet: Sheet) -> Vec<Block> {
    let mut blocks = vec![Block::Lead(capitalised(&sheet.sentence))];
    let mut rows: Vec<Row> = Vec::new();
    let mut caption = String::new();
    let table = |caption: &str, rows: &mut Vec<Row>| {
        let rows = std::mem::take(rows);
        let heads = sheet.heads.iter().map(String::as_str);
        (!rows.is_empty()).then(|| Block::Table(Table::new(caption, heads, rows).laid_out(Layout::Rows)))
    };
    for Line { label, cells, is_heading } in &sheet.rows {
        if *is_heading {
            blocks.extend(table(&caption, &mut rows));
            caption.clone_from(label);
        } else {
            rows.push(Row::new(label, cells.iter().map(String::as_str)));
        }
    }
    blocks.extend(table(&caption, &mut rows));
    blocks.push(Block::Note(sheet.note.clone()));
    blocks
}

/// The parts as scripts read them.
pub fn data(parts: &Parts) -> Json {
    object! {
        flips?: unless_empty(parts.flips.iter().map(|(baseline, other, found)| turning(*baseline, *other, found))),
        find_out?: parts.worth.as_deref().map(finding_out),
        sobol?: unless_empty(parts.shares.iter().map(explaining)),
        missing?: unless_empty(parts.missing.iter().map(|found| missed(found, &parts.limits))),
        story?: parts.story.as_deref().map(told),
    }
}

/// Whether the scenario is really higher or lower than the baseline, or the same.
const fn direction(real: Option<Ordering>) -> &'static str {
    match real {
        Some(Ordering::Less) => "lower",
        Some(Ordering::Greater) => "higher",
        Some(Ordering::Equal) | None => "same",
    }
}

fn turning(baseline: usize, other: usize, found: &Flips) -> Json {
    let flip = |flip: &Flip| {
        let numbers = flip.turns.iter().map(|turn| {
            let unit = turn.parameter.unit().id();
            object! { id: turn.parameter.id(), now: turn.now, value: turn.value, unit }
        });
        object! {
            numbers: list(numbers),
            becomes: direction(flip.becomes),
            // In standard deviations of the doubt.
            distance: flip.distance,
            chance: flip.chance(),
        }
    };
    object! {
        baseline: letter(baseline),
        scenario: letter(other),
        outcome: found.outcome.id(),
        now: direction(found.now),
        in_doubt: found.in_doubt,
        flips: list(found.flips.iter().map(flip)),
    }
}

fn finding_out(found: &WorthKnowing) -> Json {
    let value = |worth: Worth| object! { worth: worth.value, error: worth.error };
    let numbers = worth::told(found).into_iter();
    object! {
        // The scenario that costs least on average.
        best: letter(found.best),
        // k€, luck included.
        perfect: found.perfect,
        doubts: value(found.doubts),
        numbers: list(numbers.map(|(one, worth)| list([one.id().into(), value(worth)]))),
        groups: keyed(found.groups.iter().map(|(group, worth)| (group.id(), value(*worth)))),
    }
}

/// First-order Sobol indices.
fn explaining(shares: &Shares) -> Json {
    let Shares { scenario, baseline, outcome, found, .. } = shares;
    let of_difference = baseline.is_some();
    let numbers = shares::told(found, *outcome, of_difference).into_iter();
    object! {
        scenario: letter(*scenario),
        // Of the difference from it; of the scenario itself without one.
        baseline: baseline.map(letter),
        outcome: outcome.id(),
        // The share of the variance that all doubt explains together.
        doubt: found.doubt_share(*outcome, of_difference),
        numbers: list(numbers.map(|one| list::<Json>([one.parameter.id().into(), one.share.into()]))),
    }
}

fn missed(found: &Missing, limits: &[Limit]) -> Json {
    let told = &found.found;
    let conditions = told.conditions.iter().zip(&found.about).map(|(condition, (parameter, in_doubt))| {
        object! {
            id: parameter.id(),
            // Could it be found out, or is it luck?
            in_doubt: *in_doubt,
            low: condition.low,
            high: condition.high,
            share: condition.share,
        }
    });
    object! {
        scenario: letter(found.scenario),
        limits: list(limits.iter().map(Limit::to_string)),
        missed: told.missed,
        coverage: told.coverage,
        density: told.density,
        support: told.support,
        conditions: list(conditions),
    }
}

fn told(story: &Story) -> Json {
    let strike = |strike: &Strike| {
        object! {
            kind: strike.kind.id(),
            layer: strike.layer.id(),
            // From the start of the case, which is 0.
            year: strike.year,
            loss: strike.loss,
            pause: strike.pause,
        }
    };
    let one = |(place, told): (usize, &Told)| {
        object! {
            id: letter(place),
            outcomes: by_outcome(|outcome| told.summary.outcomes[outcome].mean),
            cost_by_year: list(told.summary.years.iter().copied()),
            strikes: list(told.strikes.iter().map(strike)),
        }
    };
    object! {
        outcome: story.outcome.id(),
        // From the best, which is 1.
        place: story.place + 1,
        of: story.of,
        future: story.future + 1,
        scenarios: list(story.scenarios.iter().enumerate().map(one)),
    }
}
