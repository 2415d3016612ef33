//! Measure: the figure of a row of the scorecard, and how two scenarios stand on it.

use super::comparison::{Comparison, Summary};
use super::distribution::Distribution;
use super::paired::Standing;
use crate::domain::outcome::{Measure, Statistic};
use std::cmp::Ordering;

impl Measure {
    pub fn distribution(self, summary: &Summary) -> Distribution {
        summary.outcomes[self.outcome]
    }

    /// Its figure in one scenario, raw.
    pub fn value(self, summary: &Summary) -> f64 {
        let distribution = self.distribution(summary);
        match self.statistic() {
            Statistic::Median => distribution.p50,
            Statistic::Mean | Statistic::Count => distribution.mean,
            Statistic::WorstTenth => distribution.worst_tenth_from,
        }
    }

    /// What differences are taken of, raw: means, since the difference of two means is the mean of the paired differences.
    pub fn expected(self, summary: &Summary) -> f64 {
        match self.statistic() {
            Statistic::Median => self.distribution(summary).mean,
            _ => self.value(summary),
        }
    }

    /// The Monte Carlo error of [`Self::value`], one standard error, raw.
    pub fn error(self, summary: &Summary) -> f64 {
        let distribution = self.distribution(summary);
        match self.statistic() {
            Statistic::Median => distribution.p50_error,
            Statistic::Mean | Statistic::Count => distribution.se,
            Statistic::WorstTenth => distribution.worst_tenth_error,
        }
    }

    /// The difference of `other` minus `baseline`, raw: paired future by future, except for the worst tenth, which is not
    /// the same futures in both.
    pub fn difference(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<f64> {
        let difference = comparison.paired(baseline, other, self.outcome)?.difference;
        match self.statistic() {
            Statistic::Median => Some(difference.p50),
            Statistic::Mean | Statistic::Count => Some(difference.mean),
            Statistic::WorstTenth => {
                let [first, second] = [baseline, other].map(|place| comparison.columns.get(place));
                Some(self.value(&second?.summary) - self.value(&first?.summary))
            }
        }
    }

    /// The Monte Carlo error of [`Self::difference`], one standard error, raw.
    pub fn difference_error(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<f64> {
        if self.statistic() != Statistic::WorstTenth {
            return comparison.paired(baseline, other, self.outcome).map(|paired| paired.difference.se);
        }
        let [first, second] = [baseline, other].map(|place| comparison.columns.get(place));
        let (first, second) = (self.error(&first?.summary), self.error(&second?.summary));
        Some((first * first + second * second).sqrt())
    }

    /// Which way `other` really differs from `baseline`, by the one rule for pairs; for the worst tenth by more than two
    /// standard errors, taken as if both were independent, which errs on the side of "no real difference".
    fn direction(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<Ordering> {
        if self.statistic() != Statistic::WorstTenth {
            return comparison.paired(baseline, other, self.outcome)?.real();
        }
        let difference = self.difference(comparison, baseline, other)?;
        let error = self.difference_error(comparison, baseline, other)?;
        let direction = difference.partial_cmp(&0.0).filter(|direction| direction.is_ne());
        direction.filter(|_| difference.abs() > 2.0 * error)
    }

    /// The same, unless the figures would not show it: what is said of a row where its figures stand beside it.
    pub fn clear_direction(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<Ordering> {
        self.direction(comparison, baseline, other)
            .filter(|_| !self.is_invisible(comparison, baseline, other))
    }

    pub fn standing(self, comparison: &Comparison, baseline: usize, other: usize) -> Standing {
        Standing::of(self.outcome, self.direction(comparison, baseline, other))
    }

    pub fn clear_standing(self, comparison: &Comparison, baseline: usize, other: usize) -> Standing {
        Standing::of(self.outcome, self.clear_direction(comparison, baseline, other))
    }

    /// Would the difference, or that of the two figures, be shown as nothing?
    pub fn is_invisible(self, comparison: &Comparison, baseline: usize, other: usize) -> bool {
        let difference = self.difference(comparison, baseline, other).unwrap_or_default();
        let figures = [baseline, other]
            .map(|place| comparison.columns.get(place).map_or(0.0, |column| self.value(&column.summary)));
        let shown_as = if self.statistic() == Statistic::Count { 100.0 } else { self.scale() };
        let steps: f64 = (0..self.outcome.row().decimals).map(|_| 10.0).product();
        let least = difference.abs().min((figures[1] - figures[0]).abs());
        least * shown_as * steps < 0.5
    }

    /// Is the difference too small to matter, whether or not it is real?
    pub fn is_slight(self, comparison: &Comparison, baseline: usize, other: usize) -> bool {
        let difference = self.difference(comparison, baseline, other).unwrap_or_default();
        let figure = comparison.columns.get(baseline).map_or(0.0, |column| self.value(&column.summary));
        let least = self.outcome.row().material.least(figure);
        self.is_invisible(comparison, baseline, other) || difference.abs() < least
    }
}
