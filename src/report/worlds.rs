//! Scenarios in several worlds: each outcome before and after, and how much worse than the best one.

pub mod parts;

use self::parts::Parts;
use super::comparison::title;
use super::document::{Block, Cell, Document, Row, Section, Table};
use super::evidence::{Evidence, Report};
use super::formats::{Format, written};
use super::json;
use super::json::value::{Json, keyed, list, object};
use super::memo::foundation;
use crate::domain::outcome::{Measure, Statistic};
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::summary::regret::{least_regretted, regrets};
use crate::texts::{parameters, report as report_texts, worlds as texts};
use crate::view::formatting::{Step, letter};
use crate::view::options::ScoreOptions;
use crate::view::quantities::with_unit;
use crate::view::scorecard::{self, ScoreRow};
use std::io;

/// The scenarios in one world.
#[derive(Clone, Debug)]
pub struct World {
    /// The id of a named world; what was typed of another.
    pub id: String,
    pub name: String,
    /// What it makes of numbers of the model, with what they were.
    pub changes: Vec<(Parameter, Option<Quantity>, Quantity)>,
    /// The budget in it, k€.
    pub budget: f64,
    pub comparison: Comparison,
}

/// The comparison of the evidence is how it is now; `worlds` are the others.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn worlds(
    evidence: &Evidence<'_>,
    worlds: &[World],
    parts: &Parts,
    format: Format,
) -> io::Result<String> {
    match format {
        Format::Json => data(evidence, worlds, parts).written(),
        _ => Ok(written(evidence.subject.language, &document(evidence, worlds, parts), format)),
    }
}

/// How it is now, then the worlds.
fn all<'a>(evidence: &'a Evidence<'_>, worlds: &'a [World]) -> Vec<&'a Comparison> {
    std::iter::once(evidence.subject.comparison).chain(worlds.iter().map(|world| &world.comparison)).collect()
}

fn document(evidence: &Evidence<'_>, worlds: &[World], parts: &Parts) -> Document {
    let report = Report::of(evidence);
    let language = report.language;
    let all = all(evidence, worlds);
    let scores: Vec<Vec<ScoreRow>> = worlds.iter().map(|world| scores(language, world)).collect();
    let mut blocks = vec![Block::Note(texts::about_regret(language).to_owned())];
    for (line, now) in report.scorecard.rows.iter().enumerate() {
        let regrets = regrets(now.measure, &all);
        let regret = |world: usize, place: usize| {
            let regret = regrets.as_ref()?.get(world)?.get(place)?;
            Some(texts::regret(language, &amount(language, now.measure, *regret)))
        };
        let cell = |world: usize, place: usize| {
            let before = now.cells.get(place).map_or("", |cell| cell.main.as_str());
            let after = world.checked_sub(1).and_then(|world| scores[world].get(line)?.cells.get(place));
            let text = match after {
                Some(after) if after.main != before => texts::before_and_after(language, before, &after.main),
                _ => before.to_owned(),
            };
            Cell { text, range: regret(world, place), ..Cell::default() }
        };
        let names =
            std::iter::once(texts::as_now(language)).chain(worlds.iter().map(|world| world.name.as_str()));
        let rows = names
            .enumerate()
            .map(|(world, name)| Row::new(name, (0..report.names.len()).map(|place| cell(world, place))));
        blocks.push(Block::Table(Table::by_scenario(
            &now.label,
            texts::world(language),
            &report.names,
            rows.collect(),
        )));
        let least = least_regretted(now.measure, &all).map(|places| {
            let names: Vec<_> = places.iter().map(|&place| report.names[place].as_str()).collect();
            texts::least_regret(language, now.measure.outcome.name(language), &names.join(" · "))
        });
        blocks.extend(least.filter(|_| report.names.len() > 1).map(Block::Note));
    }
    let changes = worlds.iter().map(|world| format!("{}: {}", world.name, changes(language, world)));
    let founded = [report_texts::not_a_budget(language).to_owned(), foundation::made_by(&report)];
    let founded = Section::new(
        "justification",
        crate::texts::memo::foundation(language),
        vec![Block::List(founded.into())],
    );
    let table = (!worlds.is_empty()).then(|| {
        [
            Section::new("worlds", texts::heading(language), blocks),
            Section::new("changes", texts::changes(language), vec![Block::List(changes.collect())]),
        ]
    });
    let start_year = report.subject.case.start_year;
    let parts = parts::sections(language, parts, &scenario_names(language, &report), start_year);
    Document {
        title: title(&report),
        opening: Vec::new(),
        sections: table.into_iter().flatten().chain(parts).chain([founded]).collect(),
    }
}

fn scenario_names(language: Language, report: &Report<'_>) -> Vec<String> {
    let columns = report.subject.comparison.columns.iter();
    let scenarios: Vec<_> = columns.map(|column| column.scenario.clone()).collect();
    crate::view::worlds::names(language, &scenarios)
}

fn scores(language: Language, world: &World) -> Vec<ScoreRow> {
    let options = ScoreOptions {
        baseline: 0,
        as_differences: false,
        language,
        budget: world.budget,
        hidden: Default::default(),
    };
    scorecard::scorecard(&world.comparison, &options).rows
}

/// A regret in the unit of its row.
fn amount(language: Language, measure: Measure, regret: f64) -> String {
    let scale = if measure.statistic() == Statistic::Count { 100.0 } else { measure.scale() };
    Step::finest(measure).show(language, regret * scale)
}

fn changes(language: Language, world: &World) -> String {
    let change = |(parameter, before, after): &(Parameter, Option<Quantity>, Quantity)| {
        let show = |quantity| with_unit(language, quantity, parameter.unit());
        let before = before.map_or("–".to_owned(), show);
        texts::change(language, &parameters::name(language, *parameter), &before, &show(*after))
    };
    let all: Vec<_> = world.changes.iter().map(change).collect();
    if all.is_empty() { texts::nothing(language).to_owned() } else { all.join("; ") }
}

fn data(evidence: &Evidence<'_>, worlds: &[World], parts: &Parts) -> Json {
    let now = evidence.subject.comparison;
    let measures = || Measure::SCORECARD.iter().copied();
    // The figures of the rows of the scorecard.
    let in_world = |world: &World, place: usize| {
        let figures = |comparison: &Comparison| {
            let value = |measure: Measure| {
                Some((measure.id(), measure.value(&comparison.columns.get(place)?.summary)))
            };
            keyed(measures().filter_map(value))
        };
        let regret = |measure: Measure| {
            Some((measure.id(), *regrets(measure, &[&world.comparison])?.first()?.get(place)?))
        };
        object! {
            id: letter(place),
            before: figures(now),
            after: figures(&world.comparison),
            // How much worse than the best scenario of this world.
            regret: keyed(measures().filter_map(regret)),
        }
    };
    let change = |(parameter, before, after): &(Parameter, Option<Quantity>, Quantity)| {
        object! { id: parameter.id(), before: before.map(json::quantity), after: json::quantity(*after) }
    };
    let one = |world: &World| {
        object! {
            id: &*world.id,
            name: &*world.name,
            changes: list(world.changes.iter().map(change)),
            scenarios: list((0..world.comparison.columns.len()).map(|place| in_world(world, place))),
        }
    };
    let all = all(evidence, worlds);
    let least = |measure: Measure| {
        let places = least_regretted(measure, &all)?;
        Some((measure.id(), list(places.into_iter().map(letter))))
    };
    object! {
        ..json::document(evidence, &[]),
        worlds: list(worlds.iter().map(one)),
        // The scenarios of which the largest regret is smallest, over these worlds and how it is now.
        least_regret: keyed(measures().filter_map(least)),
        ..parts::data(parts),
    }
}
