//! What belongs to worlds beside the table: what turns a verdict, what to find out first, when limits are missed, one future;
//! as sections and as data.

use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::report::document::{Block, Layout, Row, Section, Table};
use crate::report::json::Entries;
use crate::session::screen::WorldsPart;
use crate::study::{Flips, Influences, Missing, Story, Strike, Told, WorthKnowing};
use crate::summary::finding_out::Worth;
use crate::texts::worlds as texts;
use crate::view::formatting::{capitalised, letter};
use crate::view::worlds::sheet::{Line, Sheet};
use crate::view::worlds::{flips, missing, shares, story, table, worth};
use serde::Serialize;
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
#[derive(Serialize)]
pub struct PartsTwin {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flips: Vec<FlipsTwin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    find_out: Option<WorthTwin>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sobol: Vec<SharesTwin>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    missing: Vec<MissingTwin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<StoryTwin>,
}

#[derive(Serialize)]
struct FlipsTwin {
    baseline: char,
    scenario: char,
    outcome: &'static str,
    /// Whether the scenario is really higher or lower than the baseline, or the same.
    now: &'static str,
    in_doubt: usize,
    flips: Vec<FlipTwin>,
}

#[derive(Serialize)]
struct FlipTwin {
    numbers: Vec<TurnTwin>,
    becomes: &'static str,
    /// In standard deviations of the doubt.
    distance: f64,
    chance: Option<f64>,
}

#[derive(Serialize)]
struct TurnTwin {
    id: String,
    now: f64,
    value: f64,
    unit: &'static str,
}

#[derive(Serialize)]
struct WorthTwin {
    /// The scenario that costs least on average.
    best: char,
    /// k€, luck included.
    perfect: f64,
    doubts: ValueTwin,
    numbers: Vec<(String, ValueTwin)>,
    groups: Entries<ValueTwin>,
}

#[derive(Serialize)]
struct ValueTwin {
    worth: f64,
    error: f64,
}

/// First-order Sobol indices.
#[derive(Serialize)]
struct SharesTwin {
    scenario: char,
    /// Of the difference from it; of the scenario itself without one.
    baseline: Option<char>,
    outcome: &'static str,
    /// The share of the variance that all doubt explains together.
    doubt: Option<f64>,
    numbers: Vec<(String, f64)>,
}

#[derive(Serialize)]
struct MissingTwin {
    scenario: char,
    limits: Vec<String>,
    missed: f64,
    coverage: f64,
    density: f64,
    support: f64,
    conditions: Vec<ConditionTwin>,
}

#[derive(Serialize)]
struct ConditionTwin {
    id: String,
    /// Could it be found out, or is it luck?
    in_doubt: bool,
    low: Option<f64>,
    high: Option<f64>,
    share: f64,
}

#[derive(Serialize)]
struct StoryTwin {
    outcome: &'static str,
    /// From the best, which is 1.
    place: usize,
    of: usize,
    future: usize,
    scenarios: Vec<ToldTwin>,
}

#[derive(Serialize)]
struct ToldTwin {
    id: char,
    outcomes: Entries<f64>,
    cost_by_year: Vec<f64>,
    strikes: Vec<StrikeTwin>,
}

#[derive(Serialize)]
struct StrikeTwin {
    kind: &'static str,
    layer: &'static str,
    /// From the start of the case, which is 0.
    year: usize,
    loss: f64,
    pause: f64,
}

pub fn data(parts: &Parts) -> PartsTwin {
    PartsTwin {
        flips: parts.flips.iter().map(|(baseline, other, found)| turning(*baseline, *other, found)).collect(),
        find_out: parts.worth.as_deref().map(finding_out),
        sobol: parts.shares.iter().map(explaining).collect(),
        missing: parts.missing.iter().map(|found| missed(found, &parts.limits)).collect(),
        story: parts.story.as_deref().map(told),
    }
}

const fn direction(real: Option<Ordering>) -> &'static str {
    match real {
        Some(Ordering::Less) => "lower",
        Some(Ordering::Greater) => "higher",
        Some(Ordering::Equal) | None => "same",
    }
}

fn turning(baseline: usize, other: usize, found: &Flips) -> FlipsTwin {
    let flip = |flip: &crate::study::Flip| FlipTwin {
        numbers: flip
            .turns
            .iter()
            .map(|turn| TurnTwin {
                id: turn.parameter.id(),
                now: turn.now,
                value: turn.value,
                unit: turn.parameter.unit().id(),
            })
            .collect(),
        becomes: direction(flip.becomes),
        distance: flip.distance,
        chance: flip.chance(),
    };
    FlipsTwin {
        baseline: letter(baseline),
        scenario: letter(other),
        outcome: found.outcome.id(),
        now: direction(found.now),
        in_doubt: found.in_doubt,
        flips: found.flips.iter().map(flip).collect(),
    }
}

fn finding_out(found: &WorthKnowing) -> WorthTwin {
    let value = |worth: Worth| ValueTwin { worth: worth.value, error: worth.error };
    WorthTwin {
        best: letter(found.best),
        perfect: found.perfect,
        doubts: value(found.doubts),
        numbers: worth::told(found).into_iter().map(|(one, worth)| (one.id(), value(worth))).collect(),
        groups: Entries(found.groups.iter().map(|(group, worth)| (group.id(), value(*worth))).collect()),
    }
}

fn explaining(shares: &Shares) -> SharesTwin {
    let Shares { scenario, baseline, outcome, found, .. } = shares;
    let of_difference = baseline.is_some();
    let numbers = shares::told(found, *outcome, of_difference);
    SharesTwin {
        scenario: letter(*scenario),
        baseline: baseline.map(letter),
        outcome: outcome.id(),
        doubt: found.doubt_share(*outcome, of_difference),
        numbers: numbers.into_iter().map(|one| (one.parameter.id(), one.share)).collect(),
    }
}

fn missed(found: &Missing, limits: &[Limit]) -> MissingTwin {
    let told = &found.found;
    let conditions =
        told.conditions.iter().zip(&found.about).map(|(condition, (parameter, in_doubt))| ConditionTwin {
            id: parameter.id(),
            in_doubt: *in_doubt,
            low: condition.low,
            high: condition.high,
            share: condition.share,
        });
    MissingTwin {
        scenario: letter(found.scenario),
        limits: limits.iter().map(Limit::to_string).collect(),
        missed: told.missed,
        coverage: told.coverage,
        density: told.density,
        support: told.support,
        conditions: conditions.collect(),
    }
}

fn told(story: &Story) -> StoryTwin {
    let strike = |strike: &Strike| StrikeTwin {
        kind: strike.kind.id(),
        layer: strike.layer.id(),
        year: strike.year,
        loss: strike.loss,
        pause: strike.pause,
    };
    let one = |(place, told): (usize, &Told)| ToldTwin {
        id: letter(place),
        outcomes: Entries(
            Outcome::ALL.map(|outcome| (outcome.id(), told.summary.outcomes[outcome].mean)).into(),
        ),
        cost_by_year: told.summary.years.clone(),
        strikes: told.strikes.iter().map(strike).collect(),
    };
    StoryTwin {
        outcome: story.outcome.id(),
        place: story.place + 1,
        of: story.of,
        future: story.future + 1,
        scenarios: story.scenarios.iter().enumerate().map(one).collect(),
    }
}
