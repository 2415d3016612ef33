//! Measure: what a row of the scorecard shows, and how two scenarios stand on it. One table feeds the scorecard and the verdict.

use super::formatting::Step;
use crate::domain::outcome::{Better, Outcome};
use crate::summary::comparison::{Comparison, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Standing;

/// A difference below this share of the baseline's figure is slight.
const SLIGHT: f64 = 0.03;

/// Counts of futures that differ by less than this share differ slightly.
const FEW_FUTURES: f64 = 0.05;

/// A figure by which scenarios are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Cost,
    WithinBudget,
    /// Where the worst tenth of the cost begins, k€.
    WorstTenth,
    Live,
    Value,
    /// Mean FTE short in the worst year.
    PeopleShort,
    /// Share of futures with an incident.
    Incidents,
    /// Median external share in the worst year, %.
    ExternalShare,
    /// Median share of running work in public hands, %.
    PublicControl,
    Exit,
}

/// Which figure of a distribution a measure shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The median, with the range that holds 90 % of the futures.
    Median,
    /// The mean, with what one future in ten exceeds.
    Mean,
    Count,
    /// Where the worst tenth begins, with its mean.
    WorstTenth,
}

impl Measure {
    /// The rows of the scorecard, at most seven.
    pub const SCORECARD: [Self; 7] = [
        Self::Cost,
        Self::WithinBudget,
        Self::WorstTenth,
        Self::Live,
        Self::Value,
        Self::PeopleShort,
        Self::Incidents,
    ];

    /// What is shown behind a key and in reports.
    pub const MORE: [Self; 3] = [Self::ExternalShare, Self::PublicControl, Self::Exit];

    /// The stable id of its row.
    pub const fn id(self) -> &'static str {
        match self {
            Self::WorstTenth => "worst_tenth",
            _ => self.outcome().id(),
        }
    }

    pub const fn outcome(self) -> Outcome {
        match self {
            Self::Cost | Self::WorstTenth => Outcome::Cost,
            Self::WithinBudget => Outcome::WithinBudget,
            Self::Live => Outcome::Live,
            Self::Value => Outcome::Value,
            Self::PeopleShort => Outcome::PeopleShort,
            Self::Incidents => Outcome::Incidents,
            Self::ExternalShare => Outcome::ExternalShare,
            Self::PublicControl => Outcome::PublicControl,
            Self::Exit => Outcome::Exit,
        }
    }

    pub const fn figure(self) -> Figure {
        match self {
            Self::WithinBudget | Self::Incidents => Figure::Count,
            Self::WorstTenth => Figure::WorstTenth,
            Self::PeopleShort => Figure::Mean,
            _ => Figure::Median,
        }
    }

    /// What a raw value is multiplied by to be shown: shares that are not counts of futures become percentages.
    pub const fn scale(self) -> f64 {
        match self {
            Self::Value | Self::ExternalShare | Self::PublicControl => 100.0,
            _ => 1.0,
        }
    }

    /// The finest step that means something to a reader.
    pub const fn finest(self) -> Step {
        match self {
            Self::Live | Self::PeopleShort => Step::TENTH,
            _ => Step::ONE,
        }
    }

    pub fn distribution(self, summary: &Summary) -> Distribution {
        summary.outcomes[self.outcome()]
    }

    /// Its figure in one scenario, raw.
    pub fn value(self, summary: &Summary) -> f64 {
        let distribution = self.distribution(summary);
        match self.figure() {
            Figure::Median => distribution.p50,
            Figure::Mean | Figure::Count => distribution.mean,
            Figure::WorstTenth => distribution.worst_tenth_from,
        }
    }

    /// The Monte Carlo error of [`Self::value`], one standard error, raw.
    pub fn error(self, summary: &Summary) -> f64 {
        let distribution = self.distribution(summary);
        match self.figure() {
            Figure::Median => distribution.p50_error,
            Figure::Mean | Figure::Count => distribution.se,
            Figure::WorstTenth => distribution.worst_tenth_error,
        }
    }

    /// The difference of `other` minus `baseline`, raw: paired future by future, except for the worst tenth, which is not
    /// the same futures in both.
    pub fn difference(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<f64> {
        let difference = comparison.paired(baseline, other, self.outcome())?.difference;
        match self.figure() {
            Figure::Median => Some(difference.p50),
            Figure::Mean | Figure::Count => Some(difference.mean),
            Figure::WorstTenth => {
                let [first, second] = [baseline, other].map(|place| comparison.columns.get(place));
                Some(self.value(&second?.summary) - self.value(&first?.summary))
            }
        }
    }

    /// The Monte Carlo error of [`Self::difference`], one standard error, raw.
    pub fn difference_error(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<f64> {
        if self.figure() != Figure::WorstTenth {
            return comparison.paired(baseline, other, self.outcome()).map(|paired| paired.difference.se);
        }
        let [first, second] = [baseline, other].map(|place| comparison.columns.get(place));
        let (first, second) = (self.error(&first?.summary), self.error(&second?.summary));
        Some((first * first + second * second).sqrt())
    }

    /// Is `other` better than `baseline`? By counts of futures; for the worst tenth by more than two standard errors, taken
    /// as if both were independent, which errs on the side of "no real difference".
    pub fn standing(self, comparison: &Comparison, baseline: usize, other: usize) -> Option<Standing> {
        if self.figure() != Figure::WorstTenth {
            return comparison.paired(baseline, other, self.outcome()).map(|paired| paired.standing());
        }
        let difference = self.difference(comparison, baseline, other)?;
        let error = self.difference_error(comparison, baseline, other)?;
        Some(if difference.is_nan() || difference.abs() <= 2.0 * error || difference == 0.0 {
            Standing::Same
        } else if (difference < 0.0) == (self.outcome().better() == Better::Lower) {
            Standing::Better
        } else {
            Standing::Worse
        })
    }

    pub fn size_contradicts(
        self,
        comparison: &Comparison,
        baseline: usize,
        other: usize,
        higher: bool,
    ) -> bool {
        let difference = self.difference(comparison, baseline, other).unwrap_or_default();
        let error = self.difference_error(comparison, baseline, other).unwrap_or_default();
        difference.abs() > 2.0 * error && (difference > 0.0) != higher
    }

    pub fn is_invisible(self, comparison: &Comparison, baseline: usize, other: usize) -> bool {
        let difference = self.difference(comparison, baseline, other).unwrap_or_default();
        let shown_as = if self.figure() == Figure::Count { 100.0 } else { self.scale() };
        self.finest().same(difference * shown_as, 0.0)
    }

    /// Is `other` better than `baseline` in a way that can be told: by [`Self::standing`], unless the figures would not show
    /// the difference or say the opposite.
    pub fn clear_standing(self, comparison: &Comparison, baseline: usize, other: usize) -> Standing {
        let standing = self.standing(comparison, baseline, other).unwrap_or(Standing::Same);
        let higher = (standing == Standing::Better) == (self.outcome().better() == Better::Higher);
        let is_clear = standing != Standing::Same
            && !self.is_invisible(comparison, baseline, other)
            && !self.size_contradicts(comparison, baseline, other, higher);
        if is_clear { standing } else { Standing::Same }
    }

    pub fn is_slight(self, comparison: &Comparison, baseline: usize, other: usize) -> bool {
        let difference = self.difference(comparison, baseline, other).unwrap_or_default();
        let figure = comparison.columns.get(baseline).map_or(0.0, |column| self.value(&column.summary));
        match self.figure() {
            Figure::Count => difference.abs() < FEW_FUTURES,
            _ => self.is_invisible(comparison, baseline, other) || difference.abs() < SLIGHT * figure.abs(),
        }
    }
}
