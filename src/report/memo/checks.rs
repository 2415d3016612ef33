//! Policy checks in a memo: where they fire, what they rest on, and what makes them stop.

use super::document::{Block, Cell, Row};
use super::tables;
use crate::domain::check::Check;
use crate::report::contents::Contents;
use crate::report::subject::Subject;
use crate::resolve::inputs::Inputs;
use crate::summary::checks::{Firing, that_fire};
use crate::texts::{checks as words, memo as texts};
use crate::view::checks::{about, fires, places, stops};
use crate::view::formatting::date;

/// A table of what fires where, then everything about each check.
pub fn blocks(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let language = subject.language;
    let firing: Vec<_> = subject.comparison.columns.iter().map(|column| subject.firing(column)).collect();
    let fired = that_fire(subject.checks, &firing);
    let held = Block::Note(words::held_against(language, &date(language, subject.day_of_checks())));
    if fired.is_empty() {
        return vec![Block::Paragraph(texts::no_checks(language).to_owned()), held];
    }
    let row = |check: &&Check| Row {
        label: check.name.in_language(language).to_owned(),
        is_sum: false,
        cells: firing
            .iter()
            .map(|firing| {
                let fires = fires(check, firing);
                Cell::text(if fires { places(language, check, firing) } else { "–".to_owned() })
            })
            .collect(),
    };
    let table = tables::by_scenario(
        texts::checks_caption(language).to_owned(),
        texts::check(language),
        &contents.scenarios,
        fired.iter().map(row).collect(),
    );
    let details = fired.iter().flat_map(|check| {
        let name = check.name.in_language(language).to_owned();
        [Block::Heading(name), Block::List(detail(subject, contents, check, &firing))]
    });
    [Block::Table(table), held].into_iter().chain(details).collect()
}

/// What a check asks, on what grounds, and what makes it stop in each scenario for which it fires.
fn detail(
    subject: &Subject<'_>,
    contents: &Contents,
    check: &Check,
    firing: &[Vec<Firing<'_>>],
) -> Vec<String> {
    let language = subject.language;
    let all: Vec<Firing<'_>> = firing.iter().flatten().copied().collect();
    let inputs = Inputs { base: subject.base, organisation: subject.organisation, case: subject.case };
    let columns = subject.comparison.columns.iter().zip(&contents.scenarios).zip(firing);
    let stops = columns.filter(|(_, firing)| fires(check, firing)).map(|((column, name), firing)| {
        texts::stop_in(language, name, &stops(language, check, firing, &inputs, &column.scenario.decision))
    });
    about(language, check, &all)
        .into_iter()
        .chain(stops)
        .chain([words::dealt_with(language, check.stops.in_language(language))])
        .collect()
}
