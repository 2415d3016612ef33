//! Paired comparison: two scenarios in the same futures.

use super::distribution::Distribution;
use crate::domain::outcome::{Better, Outcome, PerOutcome};
use crate::numeric::statistics;
use std::cmp::Ordering;

/// How two scenarios compare on one outcome, future by future.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    pub outcome: Outcome,
    /// Share of futures in which the first is better.
    pub a_better: f64,
    /// Share of futures in which the second is better.
    pub b_better: f64,
    /// The second minus the first.
    pub difference: Difference,
    /// The figure that is shown for the second minus that of the first.
    pub shown: f64,
    /// From which amount a difference matters, held against the first as the baseline; and against the second.
    pub material: [f64; 2],
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
    /// No real difference: within the error of the simulation, too small to matter, or not in one direction.
    Same,
}

/// How many standard errors a difference must be to be called one.
const REAL: f64 = 2.0;

/// In which share of the futures that differ a difference must go the same way to have a direction.
const DIRECTION: f64 = 0.6;

/// A difference this much smaller than the value itself is rounding, not a difference.
const ROUNDING: f64 = 1e-9;

impl Paired {
    /// Compares two columns of the same futures, given what is shown of each.
    pub fn of(outcome: Outcome, [a, b]: [&[f64]; 2], shown: [&Distribution; 2]) -> Self {
        let [first, second] = shown.map(|one| one.figure(outcome));
        let mut paired = Self {
            outcome,
            a_better: 0.0,
            b_better: 0.0,
            difference: Difference::default(),
            shown: settled(second - first, first.abs().max(second.abs())),
            material: shown.map(|one| outcome.row().material.least(one.p50)),
            futures: 0,
        };
        let differences: Vec<f64> =
            a.iter().zip(b).map(|(a, b)| settled(b - a, a.abs().max(b.abs()))).collect();
        let futures = differences.len();
        if futures == 0 {
            return paired;
        }
        let share = |wanted: fn(&f64) -> bool| {
            differences.iter().filter(|d| wanted(d)).count() as f64 / futures as f64
        };
        let (lower, higher) = (share(|d| *d < 0.0), share(|d| *d > 0.0));
        (paired.a_better, paired.b_better) = match outcome.better() {
            Better::Lower => (higher, lower),
            Better::Higher => (lower, higher),
        };
        let quantiles = statistics::quantiles(&differences, &[0.05, 0.5, 0.95]);
        let [p5, p50, p95] = quantiles[..] else { return paired };
        paired.difference = Difference {
            mean: statistics::mean(&differences),
            se: statistics::standard_error(&differences),
            p5,
            p50,
            p95,
        };
        paired.futures = futures;
        paired
    }

    /// The same comparison seen from the other side.
    #[must_use]
    pub fn swapped(self) -> Self {
        let Difference { mean, se, p5, p50, p95 } = self.difference;
        let [first, second] = self.material;
        Self {
            a_better: self.b_better,
            b_better: self.a_better,
            difference: Difference { mean: -mean, se, p5: -p95, p50: -p50, p95: -p5 },
            shown: -self.shown,
            material: [second, first],
            ..self
        }
    }

    /// What this comparison becomes when some of its futures move from one comparison to another. As these meet the same luck,
    /// few of them tell well how far all futures move.
    #[must_use]
    pub fn moved(self, [from, to]: [&Self; 2]) -> Self {
        let (here, [left, right]) = (self.difference, [from.difference, to.difference]);
        let share = |here: f64, from: f64, to: f64| (here + to - from).clamp(0.0, 1.0);
        let moved = |of: fn(&Difference) -> f64| of(&here) + of(&right) - of(&left);
        Self {
            a_better: share(self.a_better, from.a_better, to.a_better),
            b_better: share(self.b_better, from.b_better, to.b_better),
            difference: Difference {
                mean: moved(|it| it.mean),
                se: if left.se > 0.0 { here.se * right.se / left.se } else { here.se },
                p5: moved(|it| it.p5),
                p50: moved(|it| it.p50),
                p95: moved(|it| it.p95),
            },
            shown: self.shown + to.shown - from.shown,
            material: [0, 1]
                .map(|place: usize| self.material[place] + to.material[place] - from.material[place]),
            ..self
        }
    }

    /// The difference to speak of: that of the counts, or the median of the differences of the futures.
    pub const fn spoken(&self) -> f64 {
        if self.outcome.is_yes_or_no() { self.difference.mean } else { self.difference.p50 }
    }

    /// Which way the second differs from the first, when there is a real difference: larger than the error of the
    /// simulation, large enough to matter, the same way in most futures that differ, and so that the figures shown say
    /// the same. Everything that is said of two scenarios asks this.
    pub fn real(&self) -> Option<Ordering> {
        let spoken = self.spoken();
        let direction = spoken.partial_cmp(&0.0).filter(|direction| direction.is_ne())?;
        let second_is_better = (direction == Ordering::Less) == (self.outcome.better() == Better::Lower);
        let with = if second_is_better { self.b_better } else { self.a_better };
        let is_beyond_error = spoken.abs() > REAL * self.difference.se;
        let is_material = spoken.abs() >= self.material[0];
        let has_direction = with >= DIRECTION * (self.a_better + self.b_better);
        let is_shown = self.shown.partial_cmp(&0.0) == Some(direction);
        (is_beyond_error && is_material && has_direction && is_shown).then_some(direction)
    }

    /// Is the second better than the first? Of what is neither good nor bad nothing is said.
    pub fn standing(self) -> Standing {
        Standing::of(self.outcome, self.real())
    }

    /// Does it differ the same way in most futures and beyond error, but by too little to matter?
    pub fn is_slight(&self) -> bool {
        let size = self.spoken().abs();
        let most = self.a_better.max(self.b_better);
        let has_direction = most >= DIRECTION * (self.a_better + self.b_better);
        has_direction && size > REAL * self.difference.se && size < self.material[0]
    }

    /// Do the figures shown differ beyond error and by what matters, though the futures do not agree on a direction?
    pub fn is_mixed(&self) -> bool {
        let size = self.shown.abs();
        self.real().is_none() && size >= self.material[0] && size > REAL * self.difference.se
    }
}

impl Standing {
    /// What a direction of the second against the first means for an outcome.
    pub fn of(outcome: Outcome, direction: Option<Ordering>) -> Self {
        match direction.filter(|_| outcome.is_judged()) {
            None => Self::Same,
            Some(direction) if (direction == Ordering::Less) == (outcome.better() == Better::Lower) => {
                Self::Better
            }
            Some(_) => Self::Worse,
        }
    }
}

/// A difference, or zero when it is only rounding.
fn settled(difference: f64, size: f64) -> f64 {
    if difference.abs() <= ROUNDING * size { 0.0 } else { difference }
}

/// Compares two scenarios on every outcome, given what is shown of each.
pub fn compare_all(
    a: &PerOutcome<Vec<f64>>,
    b: &PerOutcome<Vec<f64>>,
    [first, second]: [&PerOutcome<Distribution>; 2],
) -> PerOutcome<Paired> {
    PerOutcome::from_fn(|outcome: Outcome| {
        Paired::of(outcome, [&a[outcome], &b[outcome]], [&first[outcome], &second[outcome]])
    })
}
