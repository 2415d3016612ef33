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
use crate::workspace::portfolios::{Around, MOST_BUDGET, Portfolios, TitledPortfolio};
use crate::workspace::title::Title;

/// A place in a list of this length, counted from 1 in the file and from 0 here.
pub fn place_or(cursor: Cursor<'_>, key: &str, length: usize, absent: usize) -> Option<usize> {
    let _any_file = cursor.table.may(key, Need::Whole { least: 1, most: MOST_SCENARIOS as i64 });
    let most = i64::try_from(length.max(1)).ok()?;
    let place = cursor.optional(key, |cursor| cursor.whole(key, 1..=most))?;
    place.map_or(Some(absent), |place| usize::try_from(place - 1).ok())
}

/// Reads what an exploration says of portfolios; where it says nothing, those that one starts with.
pub fn read(root: Cursor<'_>, library: Option<&Library>, scenarios: usize) -> Option<Portfolios> {
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
    let (baseline, around, budget, in_file) = match root.optional_table("portfolios") {
        None => (Some(0), Some(None), Some(None), Some(None)),
        Some(table) => (
            place_or(table, "baseline", count, 0),
            read_around(table, count, scenarios),
            table.optional("budget", |table| table.whole("budget", 1..=i64::from(MOST_BUDGET))),
            table.optional("in-file", |table| place_or(table, "in-file", count, 0)),
        ),
    };
    let (columns, start) = (columns?, start?);
    Some(Portfolios {
        columns: if columns.is_empty() { start.columns } else { columns },
        baseline: baseline?,
        around: around?,
        budget: budget?.and_then(|budget| u32::try_from(budget).ok()),
        in_file: in_file?,
    })
}

/// The portfolio around the case on Compare, and which scenario is what it decides for the case.
fn read_around(table: Cursor<'_>, count: usize, scenarios: usize) -> Option<Option<Around>> {
    let portfolio = table.optional("around", |table| place_or(table, "around", count, 0));
    let scenario = table.optional("scenario", |table| place_or(table, "scenario", scenarios, 0));
    let (portfolio, scenario) = (portfolio?, scenario?);
    Some(portfolio.map(|portfolio| Around { portfolio, scenario }))
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
    let Portfolios { baseline, budget, around, in_file, .. } = portfolios;
    let lines = [
        (*baseline > 0).then(|| format!("baseline = {}\n", baseline + 1)),
        around.map(|around| format!("around = {}\n", around.portfolio + 1)),
        around.and_then(|around| around.scenario).map(|place| format!("scenario = {}\n", place + 1)),
        budget.map(|budget| format!("budget = {budget}\n")),
        in_file.map(|place| format!("in-file = {}\n", place + 1)),
    ];
    let lines: String = lines.into_iter().flatten().collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n[portfolios]\n{lines}"));
    }
    text
}

/// What the file of a portfolio is, for whoever opens it in an editor.
const HEAD: &str = "\
# Een portfolio van speelveld; openen met: speelveld open BESTAND
# A portfolio of speelveld; to open: speelveld open FILE
speelveld = \"portfolio\"
";

/// A portfolio as it stands in a file of its own.
pub fn write_portfolio(column: &TitledPortfolio, library: &Library) -> String {
    format!("{HEAD}{}", written(column, library))
}

/// One portfolio: what it follows, and where it differs from that. One with a name of its own follows whatever it differs from
/// least, as was perhaps written in its file.
fn written(column: &TitledPortfolio, library: &Library) -> String {
    let follows = |id: &str| format!("follows = {}\n", quoted(id));
    let name = match (&column.title, column.title.portfolio(library)) {
        (Title::Current, Some(start)) => return follows(CURRENT) + &differences(&column.portfolio, &start),
        (Title::Direction(id), Some(start)) => return follows(id) + &differences(&column.portfolio, &start),
        // A direction that is no longer there leaves its name.
        (Title::Direction(name), None) => fitting_name(&Text::same(name)),
        (Title::Named(name), _) => fitting_name(name),
        (Title::Current, None) => String::new(),
    };
    let current = differences(&column.portfolio, &Portfolio::current(&library.cases));
    let directed = library.directions.iter().map(|direction| {
        let start = Portfolio::directed(&library.cases, direction);
        follows(&direction.id) + &differences(&column.portfolio, &start)
    });
    let lines = |text: &String| text.lines().count();
    name + &std::iter::once(current).chain(directed).min_by_key(lines).unwrap_or_default()
}

/// Where a portfolio differs from another.
fn differences(portfolio: &Portfolio, start: &Portfolio) -> String {
    let Portfolio { training, extra, entries } = portfolio;
    let mut text = String::new();
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
