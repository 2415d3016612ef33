//! Distribution: one outcome of one scenario over all futures.

use crate::domain::outcome::{Better, Outcome};
use crate::numeric::statistics;
use std::sync::LazyLock;

/// How one outcome is distributed over the futures, in the unit of the outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Distribution {
    pub mean: f64,
    pub sd: f64,
    /// Standard error of the mean.
    pub se: f64,
    /// 5 % of futures lie below.
    pub p5: f64,
    /// 10 % of futures lie below.
    pub p10: f64,
    /// Half of the futures lie below.
    pub p50: f64,
    /// 80 % of futures lie below.
    pub p80: f64,
    /// 90 % of futures lie below.
    pub p90: f64,
    /// 95 % of futures lie below.
    pub p95: f64,
    /// Where the worst tenth of the futures begins: the 90 % quantile, or the 10 % quantile where more is better.
    pub worst_tenth_from: f64,
    /// Mean of the worst tenth of the futures.
    pub worst_tenth: f64,
    /// Monte Carlo error of the median (one standard error).
    pub p50_error: f64,
    /// Monte Carlo error of the start of the worst tenth (one standard error).
    pub worst_tenth_error: f64,
    /// Twenty equally likely values, in order: the dots.
    pub dots: [f64; DOTS],
}

/// How many dots stand for all futures.
const DOTS: usize = 20;

/// The middle of each twentieth of the futures.
static MIDDLES: LazyLock<Vec<f64>> =
    LazyLock::new(|| (0..DOTS).map(|place| (place as f64 + 0.5) / DOTS as f64).collect());

impl Distribution {
    /// Summarises one column of futures.
    pub fn of(values: &[f64], better: Better) -> Self {
        let high_is_worse = better == Better::Lower;
        let worst_tenth = if high_is_worse { 0.9 } else { 0.1 };
        let [p50_low, p50_high] = statistics::error_bounds(values.len(), 0.5);
        let [worst_low, worst_high] = statistics::error_bounds(values.len(), worst_tenth);
        // All in one go: finding the second quantile is cheap once the first has parted the values.
        let mut probabilities =
            vec![0.05, 0.10, 0.50, 0.80, 0.90, 0.95, p50_low, p50_high, worst_low, worst_high];
        probabilities.extend_from_slice(&MIDDLES);
        let quantiles = statistics::quantiles(values, &probabilities);
        let [p5, p10, p50, p80, p90, p95, p50_low, p50_high, worst_low, worst_high, ref dots @ ..] =
            quantiles[..]
        else {
            return Self::default();
        };
        Self {
            mean: statistics::mean(values),
            sd: statistics::standard_deviation(values),
            se: statistics::standard_error(values),
            p5,
            p10,
            p50,
            p80,
            p90,
            p95,
            worst_tenth_from: if high_is_worse { p90 } else { p10 },
            worst_tenth: statistics::tail_mean(values, 0.1, high_is_worse),
            p50_error: (p50_high - p50_low) / 2.0,
            worst_tenth_error: (worst_high - worst_low) / 2.0,
            dots: std::array::from_fn(|place| dots.get(place).copied().unwrap_or_default()),
        }
    }

    /// The figure to lead with: the median, or the mean where a median would say nothing.
    pub const fn figure(&self, outcome: Outcome) -> f64 {
        if outcome.leads_with_mean() { self.mean } else { self.p50 }
    }
}
