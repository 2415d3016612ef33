//! The headline: which direction is followed now, where is deviated from it, and what a clear choice would cost, need and deliver.

use super::figures::{self, Scope};
use super::matrix::{deviations, followed};
use crate::domain::library::Library;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
use crate::session::document::Title;
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;
use crate::texts::ambition as texts;
use crate::view::formatting::{Step, hundredths_in_words, joined, letter, money};
use crate::view::scorecard::ScoreRow;
use crate::view::verdict;
use crate::workspace::portfolios::TitledPortfolio;

/// How many of the cases that deviate most are named.
const NAMED: usize = 2;

/// Below this share a portfolio follows no direction, however near one is.
const FOLLOWS: f64 = 0.5;

/// Which direction a portfolio follows, and which cases deviate most from it.
pub fn follows(language: Language, library: &Library, place: usize, titled: &TitledPortfolio) -> String {
    let name = title(language, library, place, titled);
    let Some((direction, far)) = followed(library, titled) else { return String::new() };
    let of = direction.name.in_language(language);
    if far.whole == 0.0 {
        return texts::follows_everywhere(language, &name, of);
    }
    let share = format!("{:.0}", (1.0 - far.whole) * 100.0);
    let mut apart: Vec<(usize, f64)> =
        far.cases.iter().enumerate().filter_map(|(place, far)| Some((place, (*far)?))).collect();
    apart.retain(|(_, far)| *far > 0.0);
    apart.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let entries = &titled.portfolio.entries;
    let names = apart.iter().take(NAMED).filter_map(|(place, _)| {
        let case = library.case(&entries.get(*place)?.case)?;
        Some(case.name.in_language(language))
    });
    let names: Vec<&str> = names.collect();
    let cases = joined(language, &names);
    let changed = titled.title.portfolio(library).is_some_and(|preset| preset != titled.portfolio);
    match &titled.title {
        Title::Direction(_) if changed => texts::deviates_from(language, &name, of, &share, &cases),
        _ if names.len() == 1 => texts::resembles_but_one(language, &name, of, &share, &cases),
        _ if 1.0 - far.whole < FOLLOWS => texts::follows_none(language, &name, of, &share, &cases),
        _ => texts::resembles(language, &name, of, &share, &cases),
    }
}

/// How many of the choices of a portfolio deviate from a direction, of how many.
pub fn deviating(library: &Library, titled: &TitledPortfolio) -> Option<(usize, usize)> {
    let (direction, _) = followed(library, titled)?;
    let of = titled
        .portfolio
        .included()
        .filter_map(|entry| Some(deviations(library.case(&entry.case)?, entry, direction)));
    let (mut deviating, mut all) = (0, 0);
    for one in of {
        deviating += one.0.iter().filter(|deviates| **deviates).count();
        all += one.0.len();
    }
    Some((deviating, all))
}

/// What a portfolio costs, needs and delivers beside the baseline: the one in focus, else the one to speak of.
pub fn compared(scope: &Scope<'_>) -> Option<String> {
    let Scope { language, found, baseline, .. } = *scope;
    let whole = figures::whole(found);
    let focused = Some(scope.column).filter(|column| *column != baseline);
    let subject = focused.or_else(|| verdict::subject(&whole, baseline))?;
    let rows = figures::rows(found, &scope.options());
    let (name, other) = (scope.title(subject), scope.title(baseline));
    let cost = cost(language, &whole, baseline, subject, [&name, &other])?;
    let pair = [baseline, subject];
    let told: Vec<String> = [
        tell(&whole, &rows, Outcome::OwnPeople, pair, |now, then| texts::asks(language, then, now)),
        tell(&whole, &rows, Outcome::Unfilled, pair, |now, then| texts::leaves_unfilled(language, then, now)),
        tell(&whole, &rows, Outcome::Serious, pair, |now, then| texts::is_struck(language, then, now)),
        tell(&whole, &rows, Outcome::Needed, pair, |now, then| texts::delivers(language, then, now)),
    ]
    .into_iter()
    .flatten()
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
    let [now, then] = [paired.a_better, paired.b_better].map(|share| hundredths_in_words(language, share));
    Some(match paired.standing() {
        Standing::Better if difference.mean < 0.0 => texts::costs_less(language, name, other, &amount, &then),
        Standing::Worse if difference.mean > 0.0 => texts::costs_more(language, name, other, &amount, &now),
        Standing::Better => texts::is_cheaper(language, name, other, &then),
        Standing::Worse => texts::is_dearer(language, name, other, &now),
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
    let [now, then] = [baseline, subject].map(|place| row.cells.get(place).map(|cell| cell.main.as_str()));
    Some(words(now?, then?))
}

fn title(language: Language, library: &Library, place: usize, titled: &TitledPortfolio) -> String {
    format!("{} {}", letter(place), titled.name(library).in_language(language))
}
