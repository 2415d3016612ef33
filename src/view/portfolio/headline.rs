//! The headline: which direction is followed now, where is deviated from it, and what a clear choice would cost, need and deliver.

use super::figures::{self, Scope};
use super::matrix::followed;
use crate::domain::library::Library;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::portfolio::Portfolio;
use crate::language::Language;
use crate::session::document::Title;
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;
use crate::texts::{ambition as texts, scorecard};
use crate::view::formatting::{Step, are_few, count_in_words, counted, counted_of, joined, letter, money};
use crate::view::scorecard::{ScoreCell, ScoreRow};
use crate::view::verdict;

/// How many of the cases that deviate most are named, where there is room for two.
pub const NAMED: usize = 2;

/// How much of what else differs is told, where there is room for all.
pub const ALL: usize = 5;

/// Where less than this is told of what differs, what makes portfolios unlike is told in few words as well.
const BRIEF: usize = 3;

/// Below this share a portfolio follows no direction, however near one is.
const FOLLOWS: f64 = 0.5;

/// Which direction a portfolio follows, and which cases deviate most from it, as many as are to be named; `name` is its letter
/// and name.
pub fn follows(
    language: Language,
    library: &Library,
    name: &str,
    portfolio: &Portfolio,
    title: Option<&Title>,
    named: usize,
) -> String {
    let Some((direction, far)) = followed(library, portfolio, title) else { return String::new() };
    let of = direction.name.in_language(language);
    if far.whole == 0.0 {
        return texts::follows_everywhere(language, name, of);
    }
    let share = format!("{:.0}", (1.0 - far.whole) * 100.0);
    let mut apart: Vec<(usize, f64)> =
        far.cases.iter().enumerate().filter_map(|(place, far)| Some((place, (*far)?))).collect();
    apart.retain(|(_, far)| *far > 0.0);
    apart.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let names = apart.iter().take(named).filter_map(|(place, _)| {
        let case = library.case(&portfolio.entries.get(*place)?.case)?;
        Some(case.name.in_language(language))
    });
    let names: Vec<&str> = names.collect();
    let cases = joined(language, &names);
    let is_near = 1.0 - far.whole >= FOLLOWS;
    match title {
        _ if named == 0 && is_near => texts::resembles_bare(language, name, of, &share),
        _ if named == 0 => texts::follows_none_bare(language, name, of, &share),
        _ if named < NAMED && is_near => texts::resembles_short(language, name, of, &share, &cases),
        _ if named < NAMED => texts::follows_none_short(language, name, of, &share, &cases),
        Some(Title::Direction(_)) => texts::deviates_from(language, name, of, &share, &cases),
        _ if apart.len() == 1 => texts::resembles_but_one(language, name, of, &share, &cases),
        _ if !is_near => texts::follows_none(language, name, of, &share, &cases),
        _ => texts::resembles(language, name, of, &share, &cases),
    }
}

/// What a portfolio costs, needs and delivers beside the baseline: the one in focus, else the one to speak of.
/// `names` gives what each is called; of what else differs, at most so much is told.
pub fn compared(scope: &Scope<'_>, names: impl Fn(usize) -> String, most: usize) -> Option<String> {
    let Scope { language, found, baseline, .. } = *scope;
    let whole = figures::whole(found);
    let focused = Some(scope.column).filter(|column| *column != baseline);
    let subject = focused.or_else(|| verdict::subject(&whole, baseline))?;
    let rows = figures::rows(found, &scope.options());
    let (name, other) = (names(subject), names(baseline));
    let cost = cost(language, &whole, baseline, subject, [&name, &other])?;
    let pair = [baseline, subject];
    let tells = |outcome, words: fn(Language, &str, &str) -> String| {
        tell(&whole, &rows, outcome, pair, |now, then| words(language, then, now))
    };
    // What is needed and delivered comes before what may go wrong.
    let told: Vec<String> = [
        tells(Outcome::OwnPeople, texts::asks),
        tells(Outcome::Needed, texts::delivers),
        tells(Outcome::Unfilled, texts::leaves_unfilled),
        tells(Outcome::Serious, texts::is_struck),
        tells(Outcome::Live, texts::is_live),
    ]
    .into_iter()
    .flatten()
    .take(most)
    .collect();
    let parts: Vec<&str> = std::iter::once(cost.as_str()).chain(told.iter().map(String::as_str)).collect();
    let unlike = unlike(scope, pair, most);
    Some(match told.is_empty() {
        true => format!("{cost}{}{unlike}.", texts::nothing_else_differs(language)),
        false => format!("{}{unlike}.", joined(language, &parts)),
    })
}

/// That there are too few futures to judge by, when there are.
pub fn caution(scope: &Scope<'_>) -> Option<String> {
    let futures = scope.found.manifest.futures;
    are_few(futures).then(|| scorecard::few_futures(scope.language, futures).trim_end().to_owned())
}

/// What makes two portfolios differ in more than how they choose: cases that only one carries out, and years that do not count
/// since a case starts late. Without it a case that is put off would read as a saving.
fn unlike(scope: &Scope<'_>, pair: [usize; 2], most: usize) -> String {
    let Scope { language, library, found, .. } = *scope;
    let [Some(now), Some(then)] = pair.map(|place| found.columns.get(place)) else { return String::new() };
    let entries = [now, then].map(|column| &column.named.portfolio.entries);
    let mut told = String::new();
    let counts = entries.map(|entries| entries.iter().filter(|entry| entry.included).count());
    let is_other = entries[0].iter().zip(entries[1]).any(|(one, other)| one.included != other.included);
    if is_other && counts[0] != counts[1] && most < BRIEF {
        told += &texts::with_so_many_in_short(language, counts[1], counts[0]);
    } else if is_other && counts[0] != counts[1] {
        let [now, then] = counts.map(|count| texts::cases_in_words(language, count));
        told += &texts::with_so_many(language, &then, &now);
    } else if is_other {
        told += &texts::with_others(language, letter(pair[1]));
    }
    for (place, column) in pair.into_iter().zip([now, then]) {
        let window = column.summary.window;
        let late = column.named.portfolio.included().filter_map(|entry| {
            let case = library.case(&entry.case)?;
            let start = entry.start_year(case);
            let count = |start: u16| window.years_of(start, case.years).unwrap_or_default();
            let years = count(start);
            // What both put off to the same year sets them not apart.
            let elsewhere =
                entries.into_iter().flatten().filter(|other| other.included && other.case == entry.case);
            let most = elsewhere.map(|other| count(other.start_year(case))).max().unwrap_or_default();
            (years < most).then(|| (case.name.in_language(language), start, years, usize::from(case.years)))
        });
        let late: Vec<(&str, u16, usize, usize)> = late.collect();
        let years = late.iter().map(|(.., years, _)| years).sum();
        let of = late.iter().map(|(.., of)| of).sum();
        let letter = letter(place);
        told += &match late[..] {
            [] => String::new(),
            _ if most < BRIEF => texts::counts_in_short(language, letter, years, of),
            [(case, start, ..)] => texts::counts_so_many(language, letter, case, start, years, of),
            _ => {
                let cases: Vec<&str> = late.iter().map(|(case, ..)| *case).collect();
                texts::count_so_many(language, letter, &joined(language, &cases), years, of)
            }
        };
    }
    told
}

/// What a portfolio costs beside the baseline: the mean of the paired differences, and how sure that is.
fn cost(
    language: Language,
    whole: &Comparison,
    baseline: usize,
    subject: usize,
    [name, other]: [&str; 2],
) -> Option<String> {
    let paired = whole.paired(baseline, subject, Outcome::Cost)?;
    let difference = paired.difference;
    let amount = money(language, difference.mean.abs(), Step::for_error(difference.se, Step::ONE));
    let futures = whole.columns.first().map_or(0, |column| column.summary.futures);
    let of = counted_of(futures);
    let shares = [paired.a_better, paired.b_better];
    let [now, then] = shares.map(|share| count_in_words(language, share, futures));
    let [now_often, then_often] = shares.map(|share| how_often(language, share, futures));
    Some(match paired.standing() {
        Standing::Better if difference.mean < 0.0 => {
            texts::costs_less(language, name, other, &amount, &then_often)
        }
        Standing::Worse if difference.mean > 0.0 => {
            texts::costs_more(language, name, other, &amount, &now_often)
        }
        Standing::Better => scorecard::cheaper(language, name, other, &then, of),
        Standing::Worse => scorecard::dearer(language, name, other, &now, of),
        Standing::Same => texts::costs_as_much(language, name, other),
    })
}

/// In how many of so many futures something holds, as a sentence says it.
fn how_often(language: Language, share: f64, futures: usize) -> String {
    match counted(share, futures).as_str() {
        _ if share >= 1.0 => texts::in_all_futures(language).to_owned(),
        ">99" => texts::in_almost_all(language).to_owned(),
        _ => texts::in_futures(language, &count_in_words(language, share, futures), counted_of(futures)),
    }
}

/// The two figures of a row, when they clearly differ.
fn tell(
    whole: &Comparison,
    rows: &[ScoreRow],
    outcome: Outcome,
    [baseline, subject]: [usize; 2],
    words: impl Fn(&str, &str) -> String,
) -> Option<String> {
    let measure: Measure = outcome.lead();
    measure.clear_direction(whole, baseline, subject)?;
    let row = rows.iter().find(|row| row.measure == measure)?;
    // Of how many cases is told once.
    let figure = |cell: &ScoreCell| match outcome {
        Outcome::Serious => {
            cell.brief.as_ref().map(|[brief, _]| brief.split('/').next().unwrap_or_default().to_owned())
        }
        _ => Some(cell.main.clone()),
    };
    let [now, then] = [baseline, subject].map(|place| row.cells.get(place).and_then(figure));
    Some(words(&now?, &then?))
}
