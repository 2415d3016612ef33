//! Paired comparison: two scenarios in the same futures.

use crate::domain::outcome::{Better, Outcome, PerOutcome};
use crate::numeric::statistics;

/// How two scenarios compare on one outcome, future by future.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paired {
    /// Share of futures in which the first is better.
    pub a_better: f64,
    /// Share of futures in which the second is better.
    pub b_better: f64,
    /// The second minus the first.
    pub difference: Difference,
    pub futures: usize,
}

/// A paired difference, in the unit of the outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Difference {
    pub mean: f64,
    /// Standard error of the mean.
    pub se: f64,
    /// 5 % of futures lie below.
    pub p5: f64,
    /// Half of the futures lie below.
    pub p50: f64,
    /// 95 % of futures lie below.
    pub p95: f64,
}

/// Which of two is better, as far as the futures tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The second is better than the first.
    Better,
    /// The second is worse than the first.
    Worse,
    /// No difference that stands out from the Monte Carlo error.
    Same,
}

/// How many standard errors a difference must be to be called one.
const REAL: f64 = 2.0;

/// A difference this much smaller than the value itself is rounding, not a difference.
const ROUNDING: f64 = 1e-9;

impl Paired {
    /// Compares two columns of the same futures.
    pub fn of(a: &[f64], b: &[f64], better: Better) -> Self {
        let differences: Vec<f64> =
            a.iter().zip(b).map(|(a, b)| settled(b - a, a.abs().max(b.abs()))).collect();
        let futures = differences.len();
        if futures == 0 {
            return Self::default();
        }
        let share = |wanted: fn(&f64) -> bool| {
            differences.iter().filter(|d| wanted(d)).count() as f64 / futures as f64
        };
        let (lower, higher) = (share(|d| *d < 0.0), share(|d| *d > 0.0));
        let (a_better, b_better) = match better {
            Better::Lower => (higher, lower),
            Better::Higher => (lower, higher),
        };
        let quantiles = statistics::quantiles(&differences, &[0.05, 0.5, 0.95]);
        let [p5, p50, p95] = quantiles[..] else { return Self::default() };
        let difference = Difference {
            mean: statistics::mean(&differences),
            se: statistics::standard_error(&differences),
            p5,
            p50,
            p95,
        };
        Self { a_better, b_better, difference, futures }
    }

    /// The same comparison seen from the other side.
    pub fn swapped(self) -> Self {
        let Difference { mean, se, p5, p50, p95 } = self.difference;
        Self {
            a_better: self.b_better,
            b_better: self.a_better,
            difference: Difference { mean: -mean, se, p5: -p95, p50: -p50, p95: -p5 },
            futures: self.futures,
        }
    }

    /// Is the second better than the first? Decided by counting futures: the count must differ from a draw by
    /// more than two standard errors.
    pub fn standing(self) -> Standing {
        let lead = self.b_better - self.a_better;
        let spread = (self.a_better + self.b_better - lead * lead).max(0.0);
        let error = (spread / self.futures.max(1) as f64).sqrt();
        if lead.abs() <= REAL * error || lead == 0.0 {
            Standing::Same
        } else if lead > 0.0 {
            Standing::Better
        } else {
            Standing::Worse
        }
    }
}

/// A difference, or zero when it is only rounding.
fn settled(difference: f64, size: f64) -> f64 {
    if difference.abs() <= ROUNDING * size { 0.0 } else { difference }
}

/// Compares two scenarios on every outcome.
pub fn compare_all(a: &PerOutcome<Vec<f64>>, b: &PerOutcome<Vec<f64>>) -> PerOutcome<Paired> {
    PerOutcome::from_fn(|outcome: Outcome| Paired::of(&a[outcome], &b[outcome], outcome.better()))
}
