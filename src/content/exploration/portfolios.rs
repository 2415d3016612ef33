//! The tables `[[portfolio]]` and `[portfolios]`: what is tried for all cases together. They stand in the exploration, and not in
//! files of their own, so that undo, links and what is resumed cover both; a portfolio alone is a file of its own kind.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::kinds::portfolio::{self, CURRENT};
use crate::content::reading::cursor::Cursor;
use crate::content::written::{fitting_name, text as quoted};
use crate::domain::library::Library;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::stack::Layer;
use crate::language::Text;
use crate::workspace::exploration::MOST_SCENARIOS;
use crate::workspace::portfolios::{MOST_BUDGET, Portfolios, TitledPortfolio};
use crate::workspace::title::Title;

/// A place in a list of this length, counted from 1 in the file and from 0 here.
pub fn place_or(cursor: Cursor<'_>, key: &str, length: usize, absent: usize) -> Option<usize> {
    let _any_file = cursor.table.may(key, Need::Whole { least: 1, most: MOST_SCENARIOS as i64 });
    let most = i64::try_from(length.max(1)).ok()?;
    let place = cursor.optional(key, |cursor| cursor.whole(key, 1..=most))?;
    place.map_or(Some(absent), |place| usize::try_from(place - 1).ok())
}

/// Reads what an exploration says of portfolios; where it says nothing, those that one starts with.
pub fn read(root: Cursor<'_>, library: Option<&Library>) -> Option<Portfolios> {
    let tables = root.tables("portfolio");
    if let Some(fifth) = tables.get(MOST_SCENARIOS) {
        let what = ProblemKind::TooMany { most: MOST_SCENARIOS, found: tables.len() };
        root.reader.report(fifth.table.header.clone(), what);
    }
    let columns: Vec<_> = tables.into_iter().map(|table| portfolio::read(table, library)).collect();
    let columns: Option<Vec<TitledPortfolio>> = columns.into_iter().collect();
    let start = library.map(Portfolios::of);
    let count = match &columns {
        Some(columns) if !columns.is_empty() => columns.len(),
        _ => start.as_ref().map_or(MOST_SCENARIOS, |start| start.columns.len()),
    };
    let (baseline, around, budget) = match root.optional_table("portfolios") {
        None => (Some(0), Some(None), Some(None)),
        Some(table) => (
            place_or(table, "baseline", count, 0),
            table.optional("around", |table| place_or(table, "around", count, 0)),
            table.optional("budget", |table| table.whole("budget", 1..=i64::from(MOST_BUDGET))),
        ),
    };
    let (columns, start) = (columns?, start?);
    Some(Portfolios {
        columns: if columns.is_empty() { start.columns } else { columns },
        baseline: baseline?,
        around: around?,
        budget: budget?.and_then(|budget| u32::try_from(budget).ok()),
    })
}

/// The tables as they stand in the file; nothing when they say no more than what one starts with.
pub fn write(portfolios: &Portfolios, library: &Library) -> String {
    let start = Portfolios::of(library);
    let mut text = String::new();
    if portfolios.columns != start.columns {
        let tables =
            portfolios.columns.iter().map(|column| format!("\n[[portfolio]]\n{}", written(column, library)));
        text.extend(tables);
    }
    let Portfolios { baseline, budget, around, .. } = portfolios;
    let lines = [
        (*baseline > 0).then(|| format!("baseline = {}\n", baseline + 1)),
        around.map(|around| format!("around = {}\n", around + 1)),
        budget.map(|budget| format!("budget = {budget}\n")),
    ];
    let lines: String = lines.into_iter().flatten().collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n[portfolios]\n{lines}"));
    }
    text
}

/// One portfolio: what it follows, and where it differs from that.
fn written(column: &TitledPortfolio, library: &Library) -> String {
    let preset = column.title.portfolio(library);
    let title = match (&column.title, &preset) {
        (Title::Current, _) => format!("follows = {}\n", quoted(CURRENT)),
        (Title::Direction(id), Some(_)) => format!("follows = {}\n", quoted(id)),
        // A direction that is no longer there leaves its name.
        (Title::Direction(name), None) => fitting_name(&Text::same(name)),
        (Title::Named(name), _) => fitting_name(name),
    };
    let start = preset.unwrap_or_else(|| Portfolio::current(&library.cases));
    let Portfolio { training, extra, entries } = &column.portfolio;
    let mut text = title;
    if *training != start.training {
        text.push_str(&format!("training = {}\n", quoted(training.id())));
    }
    for (competence, fte) in extra.iter() {
        text.push_str(&format!("extra-staff.{} = {fte}\n", competence.id()));
    }
    for entry in entries {
        text.extend(start.entry(&entry.case).map(|start| changes(entry, start)));
    }
    text
}

fn changes(entry: &Entry, start: &Entry) -> String {
    let mut text = String::new();
    let case = quoted(&entry.case);
    let mut put = |key: &str, value: String| text.push_str(&format!("cases.{case}.{key} = {value}\n"));
    for layer in Layer::ALL.into_iter().filter(|&layer| entry.choices[layer] != start.choices[layer]) {
        put(&format!("choices.{}", layer.id()), quoted(&entry.choices[layer].to_string()));
    }
    if entry.postponed != start.postponed {
        put("postponed", entry.postponed.to_string());
    }
    if !entry.included {
        put("left-out", true.to_string());
    }
    text
}
