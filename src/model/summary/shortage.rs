//! Shortage: what people are asked for against what there is, and where that is tightest.

use super::comparison::{CompetenceSummary, Summary};
use crate::domain::people::Competence;
use crate::simulation::tally::CompetenceYear;

/// A case of which less than this share of the work is left is not short: hardly any future has it.
const LEAST_SHORTAGE: f64 = 0.01;

/// No more staff than this, and one person carries a competence, FTE.
const ONE_PERSON: f64 = 1.0;

/// What all cases ask for as a share of the effective supply; nothing when none asks.
pub fn asked_share(year: &CompetenceYear) -> Option<f64> {
    (year.pool_needed > 0.0).then(|| year.pool_needed / year.pool_available)
}

pub fn is_one_deep(people: &CompetenceSummary) -> bool {
    people.supply <= ONE_PERSON
}

/// The part of what this case needs that nobody does, after external hire; nothing when it needs nobody.
fn missing_share(year: &CompetenceYear) -> Option<f64> {
    (year.needed > 0.0).then(|| year.short / year.needed)
}

/// Is this case short of people in this year, on average and enough to speak of? A share decides, since a small case
/// never misses much of a person.
pub fn is_short(year: &CompetenceYear) -> bool {
    missing_share(year).is_some_and(|share| share >= LEAST_SHORTAGE)
}

/// The competence and year in which all cases together lack most FTE, before hire; nothing when they lack none.
pub fn organisation_gap(summary: &Summary) -> Option<(Competence, usize)> {
    let gaps = summary.people.iter().flat_map(|(competence, people)| {
        people
            .years
            .iter()
            .enumerate()
            .map(move |(year, figures)| ((competence, year), (figures.pool_gap, 0.0)))
    });
    first_largest(gaps.filter(|(_, (gap, _))| *gap > 0.0))
}

/// The tightest year of a competence, counted from the start: the one most short; without a shortage, the one in which
/// most of what there is is asked for, among the years in which this case asks if there are any.
pub fn tightest_year(people: &CompetenceSummary) -> Option<usize> {
    let is_asked_here = people.years.iter().any(|year| year.needed > 0.0);
    let tightness = |year: &CompetenceYear| {
        let counts = !is_asked_here || year.needed > 0.0;
        asked_share(year)
            .filter(|_| counts)
            .map(|share| (if is_short(year) { year.short } else { 0.0 }, share))
    };
    let years = people.years.iter().enumerate().filter_map(|(place, year)| Some((place, tightness(year)?)));
    first_largest(years)
}

/// The competence, with its tightest year, that a case is most short of; without a shortage, the one that is tightest
/// among those that the case asks for.
pub fn tightest(summary: &Summary) -> Option<(Competence, usize)> {
    let candidates = summary.people.iter().filter_map(|(competence, people)| {
        let place = tightest_year(people)?;
        let year = people.years.get(place).filter(|year| year.needed > 0.0)?;
        let short = if is_short(year) { year.short } else { 0.0 };
        Some(((competence, place), (short, asked_share(year)?)))
    });
    first_largest(candidates)
}

/// What has the largest pair of measures; the first of equals.
fn first_largest<K>(candidates: impl Iterator<Item = (K, (f64, f64))>) -> Option<K> {
    let larger = |a: (f64, f64), b: (f64, f64)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).is_gt();
    let best = candidates.reduce(|best, next| if larger(next.1, best.1) { next } else { best });
    best.map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(needed: f64, available: f64, short: f64) -> CompetenceYear {
        CompetenceYear { needed, pool_needed: needed, pool_available: available, short, ..Default::default() }
    }

    fn people(years: &[CompetenceYear]) -> CompetenceSummary {
        CompetenceSummary { years: years.to_vec(), ..Default::default() }
    }

    #[test]
    fn a_shortage_counts_before_a_high_share() {
        let short = people(&[year(0.2, 0.1, 0.0), year(1.0, 0.9, 0.1), year(1.0, 0.9, 0.2)]);
        assert_eq!(tightest_year(&short), Some(2));
        let ample = people(&[year(0.1, 1.0, 0.0), year(0.5, 1.0, 0.001), year(0.4, 1.0, 0.003)]);
        assert_eq!(tightest_year(&ample), Some(1), "hardly a shortage is none");
    }

    #[test]
    fn years_in_which_the_case_asks_come_first() {
        let elsewhere = CompetenceYear { pool_needed: 0.9, pool_available: 1.0, ..Default::default() };
        assert_eq!(tightest_year(&people(&[elsewhere, year(0.1, 1.0, 0.0)])), Some(1));
        assert_eq!(tightest_year(&people(&[CompetenceYear::default(), elsewhere])), Some(1));
        assert_eq!(tightest_year(&people(&[])), None);
    }
}
