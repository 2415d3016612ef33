//! Policy checks in a memo: where they fire, what they rest on, and what makes them stop.

use crate::domain::check::Check;
use crate::report::document::{Block, Layout, Row, Table};
use crate::report::evidence::Report;
use crate::summary::checks::{Firing, that_fire};
use crate::texts::{checks as words, memo as texts};
use crate::view::checks::{about, fires, places, stops};
use crate::view::formatting::date;

/// A table of what fires where, then everything about each check.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let firing: Vec<_> = subject.comparison.columns.iter().map(|column| subject.firing(column)).collect();
    let fired = that_fire(subject.checks, &firing);
    let held = Block::Note(words::held_against(language, &date(language, subject.day_of_checks())));
    if fired.is_empty() {
        return vec![Block::Paragraph(texts::no_checks(language).to_owned()), held];
    }
    let row = |check: &&Check| {
        let cells = firing.iter().map(|firing| {
            if fires(check, firing) { places(language, check, firing) } else { "–".to_owned() }
        });
        Row::new(check.name.in_language(language), cells)
    };
    let rows = fired.iter().map(row).collect();
    let table =
        Table::by_scenario(texts::checks_caption(language), texts::check(language), &report.names, rows);
    let details = fired.iter().flat_map(|check| {
        let name = check.name.in_language(language).to_owned();
        [Block::Heading(name), Block::List(detail(report, check, &firing))]
    });
    [Block::Table(table.laid_out(Layout::Cells)), held].into_iter().chain(details).collect()
}

/// What a check asks, on what grounds, and what makes it stop in each scenario for which it fires.
fn detail(report: &Report<'_>, check: &Check, firing: &[Vec<Firing<'_>>]) -> Vec<String> {
    let Report { language, subject, .. } = *report;
    let all: Vec<Firing<'_>> = firing.iter().flatten().copied().collect();
    let inputs = subject.inputs();
    let columns = subject.comparison.columns.iter().zip(&report.names).zip(firing);
    let stops = columns.filter(|(_, firing)| fires(check, firing)).map(|((column, name), firing)| {
        texts::stop_in(language, name, &stops(language, check, firing, &inputs, &column.scenario.decision))
    });
    about(language, check, &all)
        .into_iter()
        .chain(stops)
        .chain([words::dealt_with(language, check.stops.in_language(language))])
        .collect()
}
