//! A portfolio file: what a user decided for all cases together.

use super::{directions, scenario};
use crate::content::diagnosis::problem::{Need, Problem, ProblemKind};
use crate::content::file::{FileKind, SourceText};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::listed::List;
use crate::content::reading::provenance::Sources;
use crate::content::reading::reader::Reader;
use crate::content::reading::{leftovers, opening};
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::language::Text;
use crate::workspace::portfolios::TitledPortfolio;
use crate::workspace::title::Title;

/// The word for what is done now, where something follows it.
pub const CURRENT: &str = "current";

/// Reads a portfolio of the cases of a library.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_portfolio(file: &SourceText, library: &Library) -> Result<TitledPortfolio, Vec<Problem>> {
    let reader = Reader::new(file);
    let portfolio = opening::open(&reader, file).and_then(|(kind, root)| {
        if kind != FileKind::Portfolio {
            let what = ProblemKind::OtherKind { found: kind, expected: Some(FileKind::Portfolio) };
            reader.report(opening::kind_span(&root), what);
            return None;
        }
        let cursor = Cursor { reader: &reader, table: &root };
        Sources::default().gather(cursor);
        let portfolio = read(cursor, Some(library));
        leftovers::report(&reader, &root);
        portfolio
    });
    match portfolio {
        Some(portfolio) if reader.is_clean() => Ok(portfolio),
        _ => Err(reader.into_problems()),
    }
}

/// Reads what it follows and where it differs from that; without a library only what does not depend on it. One with a name
/// of its own follows what is done now, unless it says otherwise.
pub fn read(cursor: Cursor<'_>, library: Option<&Library>) -> Option<TitledPortfolio> {
    let name = read_name(cursor);
    let preset = read_followed(cursor, library);
    let training = cursor.optional_member("training");
    let extra = cursor.optional("extra-staff", directions::read_extra);
    let changes: Vec<_> = tables_of_cases(cursor, library)
        .into_iter()
        .map(|(case, cursor)| {
            let known = library.and_then(|library| library.case(case));
            (case, read_change(cursor, known))
        })
        .collect();
    let (library, preset) = (library?, preset?);
    let mut portfolio = preset.portfolio(library).unwrap_or_else(|| Portfolio::current(&library.cases));
    portfolio.training = training.unwrap_or(portfolio.training);
    portfolio.extra = extra?.unwrap_or(portfolio.extra);
    for (case, change) in changes {
        let (change, entry) = (change?, portfolio.entry_mut(case)?);
        change.put(entry);
    }
    let title = name?.map_or(preset, Title::Named);
    Some(TitledPortfolio { title, portfolio })
}

/// The tables of the cases that differ; a case that is not known is left, to be told as that.
fn tables_of_cases<'d>(cursor: Cursor<'d>, library: Option<&'d Library>) -> Vec<(&'d str, Cursor<'d>)> {
    let Some(library) = library else { return cursor.tables_by_id("cases") };
    let Some(cases) = cursor.optional_table("cases") else { return Vec::new() };
    let ids = library.cases.iter().map(|case| case.id.as_str());
    ids.filter_map(|id| Some((id, cases.optional_table(id)?))).collect()
}

/// What is other than in what a portfolio follows, in one case.
struct CaseChange {
    choices: Vec<(crate::domain::stack::Layer, crate::domain::choice::Choice)>,
    postponed: Option<u8>,
    is_left_out: Option<bool>,
}

fn read_change(cursor: Cursor<'_>, case: Option<&Case>) -> Option<CaseChange> {
    let choices = scenario::read_choices(cursor, case);
    let postponed = cursor
        .optional("postponed", |cursor| cursor.whole("postponed", 0..=i64::from(Entry::MOST_POSTPONED)));
    let is_left_out = cursor.optional("left-out", |cursor| cursor.truth("left-out"));
    let postponed = postponed?.and_then(|years| u8::try_from(years).ok());
    Some(CaseChange { choices, postponed, is_left_out: is_left_out? })
}

impl CaseChange {
    fn put(self, entry: &mut Entry) {
        for (layer, choice) in self.choices {
            entry.choices[layer] = choice;
        }
        entry.postponed = self.postponed.unwrap_or(entry.postponed);
        entry.included = self.is_left_out.map_or(entry.included, |is_left_out| !is_left_out);
    }
}

/// The name of its own, when there is one; without, it has to say what it follows.
pub fn read_name(cursor: Cursor<'_>) -> Option<Option<Text>> {
    cursor.any_of(&["name", "follows"]);
    let name = cursor.optional("name", scenario::read_fitting_name);
    if name == Some(None) {
        // Needed, so that it is told when there is neither.
        let _ = cursor.table.need("follows", Need::Member(List::Direction));
    }
    name
}

/// What it follows: what is done now, or a direction.
pub fn read_followed(cursor: Cursor<'_>, library: Option<&Library>) -> Option<Title> {
    let followed = match cursor.table.get("follows") {
        Some(_) => {
            let directions = library?.directions.iter().map(|direction| direction.id.as_str());
            let valid = std::iter::once(CURRENT).chain(directions).collect();
            cursor.named("follows", List::Direction, valid)
        }
        None => Some(CURRENT),
    };
    followed.map(|id| match id {
        CURRENT => Title::Current,
        id => Title::Direction(id.to_owned()),
    })
}
