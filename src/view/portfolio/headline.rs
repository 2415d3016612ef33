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
use crate::view::formatting::{Step, count_in_words, counted_of, joined, money};
use crate::view::scorecard::{ScoreCell, ScoreRow};
use crate::view::verdict;

/// How many of the cases that deviate most are named, where there is room for two.
pub const NAMED: usize = 2;

/// How much of what else differs is told, where there is room for all.
pub const ALL: usize = 4;

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
    ]
    .into_iter()
    .flatten()
    .take(most)
    .collect();
    let parts: Vec<&str> = std::iter::once(cost.as_str()).chain(told.iter().map(String::as_str)).collect();
    Some(match told.is_empty() {
        true => format!("{cost}{}", texts::nothing_else_differs(language)),
        false => format!("{}.", joined(language, &parts)),
    })
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
    let [now, then] =
        [paired.a_better, paired.b_better].map(|share| count_in_words(language, share, futures));
    Some(match paired.standing() {
        Standing::Better if difference.mean < 0.0 => {
            texts::costs_less(language, name, other, &amount, &then, of)
        }
        Standing::Worse if difference.mean > 0.0 => {
            texts::costs_more(language, name, other, &amount, &now, of)
        }
        Standing::Better => scorecard::cheaper(language, name, other, &then, of),
        Standing::Worse => scorecard::dearer(language, name, other, &now, of),
        Standing::Same => texts::costs_as_much(language, name, other),
    })
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
