//! Which numbers in doubt explain the variance of an outcome, in words.

use super::flips::name;
use super::sheet::{Line, Sheet};
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::study::{Explained, Influences};
use crate::texts::{parameters, worlds as texts};
use crate::view::formatting::{count, hundredths, measure_listed};
use std::collections::BTreeSet;

/// A smaller share is within the error of what is estimated from 10,000 futures.
const LEAST: f64 = 0.01;

/// At most so many numbers are told.
const MOST: usize = 12;

/// What explains an outcome of a scenario, or its difference from a baseline; by name.
pub fn shares(
    language: Language,
    (found, futures): (&Influences, usize),
    outcome: Outcome,
    scenario: &str,
    baseline: Option<&str>,
) -> Sheet {
    let listed = measure_listed(language, outcome.lead(), None);
    let what = match baseline {
        Some(baseline) => texts::spread_between(language, &listed, scenario, baseline),
        None => texts::spread_of(language, &listed, scenario),
    };
    let share = |share: f64| format!("{}%", hundredths(share));
    let doubt = share(found.doubt_share(outcome, baseline.is_some()).unwrap_or_default());
    let told = told(found, outcome, baseline.is_some());
    let sentence = match told.first() {
        Some(most) => {
            texts::explains_most(language, &what, &doubt, &name(language, most.parameter), &share(most.share))
        }
        None => texts::explains_nothing(language, &what, &doubt),
    };
    let row = |one: &Explained| Line::new(parameters::name(language, one.parameter), vec![share(one.share)]);
    Sheet {
        sentence,
        heads: vec![texts::shares_head(language).to_owned(), texts::of_variance(language).to_owned()],
        rows: told.iter().map(row).collect(),
        note: texts::about_shares(language, &count(language, futures)),
    }
}

/// The numbers that explain something, most first; of the ends of a pair, which are one doubt, the first.
pub fn told(found: &Influences, outcome: Outcome, of_difference: bool) -> Vec<Explained> {
    let mut known = BTreeSet::new();
    let explained = found.explained(outcome, of_difference).iter().copied();
    let is_new = |one: &Explained| known.insert((one.parameter.owner(), one.parameter.doubt_id()));
    explained.filter(|one| one.share >= LEAST).filter(is_new).take(MOST).collect()
}
