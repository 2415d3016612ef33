//! Directions in rows: which of many scenarios fit, and what speaks against the others. Screen and reports say the same.

use super::formatting::{counted, counted_of, outcome_in_sentence};
use super::teams::limits;
use crate::domain::limit::Limit;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::summary::screening::Screened;
use crate::texts::directions as texts;

/// What stands behind a figure that none beats.
pub const BEST: char = '★';

/// What stands behind a figure that misses a limit.
pub const BEYOND: char = '!';

/// Between two names: a name can hold a comma.
const BETWEEN: &str = " · ";

/// What stands behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Best,
    Beyond,
}

impl Mark {
    pub const fn sign(self) -> char {
        match self {
            Self::Best => BEST,
            Self::Beyond => BEYOND,
        }
    }

    /// The mark of a figure of a scenario.
    pub fn of(screened: &Screened, measure: Measure, budget: f64) -> Option<Self> {
        let is_beyond = screened.missed.iter().any(|(limit, _)| shown_at(limit, budget) == measure.outcome);
        if is_beyond { Some(Self::Beyond) } else { screened.best.contains(&measure).then_some(Self::Best) }
    }
}

/// The outcome by which a limit is marked: the budget has a row of its own.
fn shown_at(limit: &Limit, budget: f64) -> Outcome {
    let is_budget = limit.outcome == Outcome::Cost && limit.amount == budget;
    if is_budget { Outcome::WithinBudget } else { limit.outcome }
}

fn name(language: Language, comparison: &Comparison, place: usize) -> &str {
    comparison.columns.get(place).map_or("", |column| column.scenario.name.in_language(language))
}

fn names(language: Language, comparison: &Comparison, places: impl Iterator<Item = usize>) -> String {
    places.map(|place| name(language, comparison, place)).collect::<Vec<_>>().join(BETWEEN)
}

/// Which scenarios are left to weigh, and a sentence on the others; when none keeps every limit, which comes nearest to the
/// first of them.
pub fn answer(language: Language, comparison: &Comparison, screened: &[Screened]) -> [String; 2] {
    let alone = |sentence: String| [sentence, String::new()];
    let is_new = |place: &usize| screened[*place].same_as.is_none();
    let left = || (0..screened.len()).filter(|&place| screened[place].is_left()).filter(is_new);
    if screened.iter().all(Screened::is_left) {
        return alone(texts::all_left(language).to_owned());
    }
    if left().next().is_some() {
        let names = names(language, comparison, left());
        return [texts::left(language, &names), texts::rest(language).to_owned()];
    }
    let Some(kept) = comparison.limits.first() else { return Default::default() };
    let nearest =
        (0..kept.shares.len()).max_by(|&a, &b| kept.shares[a].total_cmp(&kept.shares[b]).then(b.cmp(&a)));
    let Some(nearest) = nearest else { return Default::default() };
    let limit = limits::short(language, &kept.limit);
    let futures = comparison.manifest.futures;
    let count = counted(kept.shares[nearest], futures);
    alone(texts::none_left(
        language,
        &limit,
        name(language, comparison, nearest),
        &count,
        counted_of(futures),
    ))
}

/// What speaks against a scenario: that it is another by another name, misses limits, or is beaten.
pub fn against(language: Language, comparison: &Comparison, screened: &Screened) -> Vec<String> {
    let same = screened.same_as.map(|place| texts::same_as(language, name(language, comparison, place)));
    let futures = comparison.manifest.futures;
    let missed = screened.missed.iter().map(|(limit, share)| {
        let limit = limits::short(language, limit);
        texts::missed(language, &limit, &counted(*share, futures), counted_of(futures))
    });
    let beaten = (!screened.beaten_by.is_empty())
        .then(|| texts::beaten(language, &names(language, comparison, screened.beaten_by.iter().copied())));
    same.into_iter().chain(missed).chain(beaten).collect()
}

/// On which outcomes nothing beats a scenario.
pub fn in_favour(language: Language, screened: &Screened) -> Option<String> {
    let outcomes = screened.best.iter().map(|measure| outcome_in_sentence(language, measure.outcome));
    let outcomes: Vec<_> = outcomes.collect();
    (!outcomes.is_empty()).then(|| texts::best_on(language, &outcomes.join(BETWEEN)))
}

/// The limits that hold, in words.
pub fn limits_in_words(language: Language, comparison: &Comparison) -> Option<String> {
    let all: Vec<_> = comparison.limits.iter().map(|kept| limits::sentence(language, &kept.limit)).collect();
    (!all.is_empty()).then(|| texts::limit_mark(language, BEYOND, &all.join("; ")))
}
