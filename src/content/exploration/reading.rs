//! Reading an exploration: its text to domain, or all its problems at once.

use super::portfolios::{self, place_or};
use super::{teaching, teams};
use crate::content::diagnosis::problem::{Need, Problem, ProblemKind};
use crate::content::file::{FileKind, SourceText};
use crate::content::kinds::{directions, events, portfolio, scenario};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Item, Value};
use crate::content::reading::listed::List;
use crate::content::reading::reader::Reader;
use crate::content::reading::{leftovers, number, opening};
use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Lever;
use crate::summary::survey::Aims;
use crate::workspace::exploration::{
    DEFAULT_FUTURES, DEFAULT_SEED, Exploration, FORMAT_VERSION, Kept, MOST_FUTURES, MOST_SCENARIOS,
    MOST_WORLDS, OwnFile, OwnWorld, Title, TitledDecision,
};
use crate::workspace::position::{Focus, Position, Screen};
use crate::workspace::progress::Progress;
use std::ops::RangeInclusive;

/// Reads an exploration of the cases, organisations and directions of a library.
///
/// # Errors
/// Everything that is wrong with it; of a file that a newer version made, only that.
pub fn read(file: &SourceText, library: &Library) -> Result<Exploration, Vec<Problem>> {
    read_kept(file, library).map(|kept| kept.exploration)
}

/// Reads an exploration together with the file of the user that it belongs to.
///
/// # Errors
/// As [`read`].
pub fn read_kept(file: &SourceText, library: &Library) -> Result<Kept, Vec<Problem>> {
    let reader = Reader::new(file);
    let kept = opening::open(&reader, file).and_then(|(kind, root)| {
        if kind != FileKind::Exploration {
            let what = ProblemKind::OtherKind { found: kind, expected: Some(FileKind::Exploration) };
            reader.report(opening::kind_span(&root), what);
            return None;
        }
        read_root(Cursor { reader: &reader, table: &root }, Some(library))
    });
    match kept {
        Some(kept) if reader.is_clean() => Ok(kept),
        _ => Err(reader.into_problems()),
    }
}

/// Reads the root of the file; without a library only what does not depend on it.
pub fn read_root(cursor: Cursor<'_>, library: Option<&Library>) -> Option<Kept> {
    if is_newer(cursor) {
        return None;
    }
    let case = cursor.table.need("case", Need::Member(List::Case)).and_then(|_| {
        let ids = library?.cases.iter().map(|case| case.id.as_str());
        cursor.named("case", List::Case, ids.collect()).and_then(|id| library?.case(id))
    });
    let exploration = read_exploration(cursor, library, case);
    let file = cursor.optional("file", |cursor| cursor.table("file").and_then(read_own_file));
    // Of an unknown case it cannot be said what belongs in its scenarios.
    if case.is_some() || !cursor.table.entries.contains_key("case") {
        leftovers::report(cursor.reader, cursor.table);
    }
    Some(Kept { exploration: exploration?, file: file? })
}

/// Was it made by a version of the program that knows more than this one? Then nothing else in it can be judged.
fn is_newer(cursor: Cursor<'_>) -> bool {
    let item = cursor.table.get("version").map(|entry| &entry.item);
    if let Some(Item { span, value: Value::Whole(found) }) = item
        && *found > FORMAT_VERSION
    {
        let what = ProblemKind::NewerVersion { found: *found, known: FORMAT_VERSION };
        cursor.reader.report(span.clone(), what);
        return true;
    }
    let _version = cursor.whole("version", 1..=FORMAT_VERSION);
    false
}

/// A whole number, or what it is when it is not there.
fn whole_or(cursor: Cursor<'_>, key: &str, bounds: RangeInclusive<i64>, absent: i64) -> Option<i64> {
    cursor.optional(key, |cursor| cursor.whole(key, bounds)).map(|found| found.unwrap_or(absent))
}

fn read_exploration(
    cursor: Cursor<'_>,
    library: Option<&Library>,
    case: Option<&Case>,
) -> Option<Exploration> {
    let organisations = library.map(|library| library.organisations.iter().map(|one| one.id.as_str()));
    let organisations: Vec<_> = organisations.into_iter().flatten().collect();
    let organisation = match cursor.table.may("organisation", Need::Member(List::Organisation)) {
        Some(_) => cursor.named("organisation", List::Organisation, organisations),
        None => organisations.first().copied(),
    };
    let alone = cursor.optional("alone", |cursor| cursor.truth("alone"));
    let seed = whole_or(cursor, "seed", 0..=i64::MAX, i64::try_from(DEFAULT_SEED).ok()?);
    let [most, usual] = [MOST_FUTURES, DEFAULT_FUTURES].map(|futures| i64::try_from(futures).ok());
    let futures = whole_or(cursor, "futures", 1..=most?, usual?);
    let tables = cursor.needed_tables("scenario");
    if let Some(fifth) = tables.get(MOST_SCENARIOS) {
        let what = ProblemKind::TooMany { most: MOST_SCENARIOS, found: tables.len() };
        cursor.reader.report(fifth.table.header.clone(), what);
    }
    let count = tables.len();
    // Of an unknown case it cannot be said what belongs in its scenarios.
    let is_known = case.is_some() || library.is_none();
    let read = |table| if is_known { read_scenario(table, library, case) } else { None };
    let scenarios: Vec<_> = tables.into_iter().map(read).collect();
    let baseline = place_or(cursor, "baseline", count, 0);
    let mut edits = Edits::default();
    if let Some(table) = cursor.optional_table("assumptions") {
        read_edits(table, "", &mut edits);
    }
    let worlds = read_worlds(cursor);
    let aims = read_aims(cursor);
    let position = match cursor.optional_table("position") {
        Some(table) => read_position(table, count),
        None => Some(Position::start(count)),
    };
    let portfolios = portfolios::read(cursor, library, count);
    let progress = read_progress(cursor);
    let scenarios: Vec<TitledDecision> = scenarios.into_iter().collect::<Option<_>>()?;
    (!scenarios.is_empty()).then_some(())?;
    Some(Exploration {
        case: case?.id.clone(),
        organisation: organisation?.to_owned(),
        scenarios,
        baseline: baseline?,
        edits,
        worlds: worlds?,
        aims: aims?,
        alone: alone?.unwrap_or(false),
        portfolios: portfolios?,
        seed: u64::try_from(seed?).ok()?,
        futures: usize::try_from(futures?).ok()?,
        position: position?,
        progress: progress?,
    })
}

/// A scenario: what it follows, and where it differs from that. One with a name of its own follows what is done now.
fn read_scenario(
    cursor: Cursor<'_>,
    library: Option<&Library>,
    case: Option<&Case>,
) -> Option<TitledDecision> {
    let name = portfolio::read_name(cursor);
    let preset = portfolio::read_followed(cursor, library);
    let training = cursor.optional_member("training");
    let extra = directions::read_extra(cursor);
    let chosen = scenario::read_choices(cursor, case);
    let (library, case) = (library?, case?);
    let start = preset.as_ref().and_then(|title| title.preset(library, case));
    let mut decision = start.unwrap_or_else(|| case.current_decision());
    decision.training = training.unwrap_or(decision.training);
    decision.extra = extra.unwrap_or(decision.extra);
    chosen.into_iter().for_each(|(layer, choice)| decision.choices[layer] = choice);
    let title = match name? {
        Some(name) => Title::Named(name),
        None => preset?,
    };
    Some(TitledDecision { title, decision })
}

/// Reads the numbers whose ids begin with `start`, whether the parts of an id are nested tables or one key in quotes.
fn read_edits(cursor: Cursor<'_>, start: &str, edits: &mut Edits) {
    let mut entered: Vec<String> = Vec::new();
    for parameter in Parameter::all() {
        let id = parameter.id();
        let Some(rest) = id.strip_prefix(start) else { continue };
        if let Some(entry) = cursor.table.may(rest, Need::OwnNumber(parameter))
            && let Some(quantity) = number::quantity(cursor, &entry.item, parameter)
        {
            edits.set(parameter, quantity);
        }
        let Some((first, _)) = rest.split_once('.') else { continue };
        if !entered.iter().any(|known| known == first) {
            entered.push(first.to_owned());
            if let Some(inside) = cursor.optional_table(first) {
                read_edits(inside, &format!("{start}{first}."), edits);
            }
        }
    }
}

/// The user's own worlds: of each what becomes of which numbers.
fn read_worlds(cursor: Cursor<'_>) -> Option<Vec<OwnWorld>> {
    let tables = cursor.tables("world");
    if let Some(first_too_many) = tables.get(MOST_WORLDS) {
        let what = ProblemKind::TooMany { most: MOST_WORLDS, found: tables.len() };
        cursor.reader.report(first_too_many.table.header.clone(), what);
    }
    let read = |table: Cursor<'_>| {
        let shifts: Vec<_> = table.needed_tables("change").into_iter().map(events::read_shift).collect();
        shifts.into_iter().collect::<Option<OwnWorld>>()
    };
    tables.into_iter().map(read).collect::<Vec<_>>().into_iter().collect()
}

/// What is searched for among all scenarios of the case.
fn read_aims(cursor: Cursor<'_>) -> Option<Aims> {
    let usual = Aims::default();
    let Some(table) = cursor.optional_table("explore") else { return Some(usual) };
    let objectives = table.optional("objectives", |table| table.some_members::<Outcome>("objectives"));
    let limits = teams::read_limits(table);
    Some(Aims { objectives: objectives?.unwrap_or(usual.objectives), limits: limits? })
}

fn read_position(cursor: Cursor<'_>, scenarios: usize) -> Option<Position> {
    let start = Position::start(scenarios);
    let screen = cursor.optional("screen", |cursor| cursor.member::<Screen>("screen"));
    let scenario = place_or(cursor, "scenario", scenarios, start.focus.scenario);
    let row = cursor.optional("row", |cursor| cursor.member::<Lever>("row"));
    let focus = Focus { scenario: scenario?, row: row?.unwrap_or(start.focus.row) };
    Some(Position { screen: screen?.unwrap_or(start.screen), focus })
}

/// Reads the table of the activity that the exploration is part of; `Some(None)` when it is part of none, `None` after reporting
/// what is wrong.
fn read_progress(root: Cursor<'_>) -> Option<Option<Progress>> {
    if root.table.has("teaching")
        && let Some(entry) = root.table.get("teams")
    {
        root.reader.report(entry.key_span.clone(), ProblemKind::OneOf("teaching", "teams"));
        return None;
    }
    let lesson = root.optional("teaching", |root| root.table("teaching").and_then(teaching::read))?;
    let teams = root.optional("teams", |root| root.table("teams").and_then(teams::read))?;
    Some(lesson.map(Progress::Lesson).or(teams.map(Progress::Teams)))
}

fn read_own_file(cursor: Cursor<'_>) -> Option<OwnFile> {
    let path = cursor.text("path", Need::Text);
    let seen = cursor.optional_text("seen", Need::Text);
    let is_portfolio = cursor.optional("portfolio", |cursor| cursor.truth("portfolio"));
    Some(OwnFile {
        path: path?.into(),
        seen: seen.and_then(|seen| u64::from_str_radix(&seen, 16).ok()),
        is_portfolio: is_portfolio?.unwrap_or(false),
    })
}
