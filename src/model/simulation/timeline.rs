//! Timeline: which part of its delivery and of its running a layer does in each year.

use crate::numeric::elementary;
use crate::numeric::lanes::Lanes;

/// Months in a year.
pub const YEAR: f64 = 12.0;

/// When a layer is delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Timeline {
    /// Month in which delivery starts, after the tender.
    pub start: Lanes,
    /// Month in which delivery ends and running starts.
    pub end: Lanes,
    /// Share of the delivery done in one month of it.
    pub per_month: Lanes,
}

impl Timeline {
    #[inline(always)]
    pub fn new(start: Lanes, months: Lanes) -> Self {
        Self { start, end: start + months, per_month: 1.0 / months }
    }

    /// Share of the delivery that falls in a year, and share of the year that the layer runs.
    ///
    /// Delivery is spread evenly from `start` to `end`; running goes from `end` on.
    /// Source: the model's design, sections 7.3 and 7.6.
    #[inline(always)]
    pub fn shares(&self, year: usize) -> (Lanes, Lanes) {
        (self.delivery(year), self.running(year))
    }

    /// Share of the delivery that falls in a year.
    #[inline(always)]
    pub fn delivery(&self, year: usize) -> Lanes {
        let from = year as f64 * YEAR;
        let to = from + YEAR;
        let between = |month: f64| Lanes::all(month).larger(self.start).smaller(self.end);
        (between(to) - between(from)) * self.per_month
    }

    /// Share of the year that the layer runs.
    #[inline(always)]
    pub fn running(&self, year: usize) -> Lanes {
        let from = year as f64 * YEAR;
        let to = from + YEAR;
        (to - self.end.within(from, to)) * (1.0 / YEAR)
    }
}

/// What a layer does in a year, in all futures of a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It runs in none of them yet.
    Delivery,
    /// It goes live in some of them.
    Turning,
    /// In each of them it runs all year, and nothing is left to deliver.
    Running,
}

/// The phases of a layer, so that nothing is worked out of which it is known beforehand that it comes to nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Phases {
    /// The months in which the first and the last of the futures are live.
    live: [f64; 2],
}

impl Phases {
    #[inline(always)]
    pub fn of(timeline: &Timeline) -> Self {
        let (first, last) = timeline.end.bounds();
        Self { live: [first, last] }
    }

    #[inline(always)]
    pub fn in_year(self, year: usize) -> Phase {
        let [first, last] = self.live;
        let from = year as f64 * YEAR;
        if last <= from {
            Phase::Running
        } else if first >= from + YEAR {
            Phase::Delivery
        } else {
            Phase::Turning
        }
    }
}

/// Present value of one k€ in the middle of a year: (1 + discount)^−(year + ½).
pub fn mid_year(discount: f64, year: usize) -> f64 {
    elementary::pow(1.0 + discount, -(year as f64 + 0.5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phase_says_what_the_shares_are() {
        let months = Lanes([5.0, 12.0, 24.0, 25.0, 30.5, 36.0, 11.9, 23.0]);
        for timeline in [Timeline::new(Lanes::all(3.0), months), Timeline::new(Lanes::ZERO, Lanes::all(24.0))]
        {
            let phases = Phases::of(&timeline);
            for year in 0..6 {
                let (delivery, running) = timeline.shares(year);
                match phases.in_year(year) {
                    Phase::Delivery => assert_eq!(running, Lanes::ZERO),
                    Phase::Turning => assert!(running != Lanes::ZERO && running != Lanes::ONE),
                    Phase::Running => assert_eq!((delivery, running), (Lanes::ZERO, Lanes::ONE)),
                }
            }
        }
    }

    #[test]
    fn delivery_is_shared_out_whole_and_running_follows() {
        let timeline = Timeline::new(Lanes::all(5.0), Lanes::all(21.0));
        let years: Vec<_> = (0..4).map(|year| timeline.shares(year)).collect();
        let delivered: f64 = years.iter().map(|(delivery, _)| delivery.0[0]).sum();
        let running: f64 = years.iter().map(|(_, running)| running.0[0]).sum();
        assert!((delivered - 1.0).abs() < 1e-12);
        assert!((running * YEAR - (48.0 - 26.0)).abs() < 1e-12);
        assert!((years[0].0.0[0] - 7.0 / 21.0).abs() < 1e-12);
    }
}
