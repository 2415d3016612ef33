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
    pub fn new(start: Lanes, months: Lanes) -> Self {
        Self { start, end: start + months, per_month: 1.0 / months }
    }

    /// Share of the delivery that falls in a year, and share of the year that the layer runs.
    ///
    /// Delivery is spread evenly from `start` to `end`; running goes from `end` on.
    /// Source: the model's design, sections 7.3 and 7.6.
    #[inline]
    pub fn shares(&self, year: usize) -> (Lanes, Lanes) {
        let from = year as f64 * YEAR;
        let to = from + YEAR;
        let between = |month: f64| Lanes::all(month).larger(self.start).smaller(self.end);
        let delivered = between(to) - between(from);
        (delivered * self.per_month, self.running(year))
    }

    /// Share of the year that the layer runs.
    #[inline]
    pub fn running(&self, year: usize) -> Lanes {
        let from = year as f64 * YEAR;
        let to = from + YEAR;
        (to - self.end.within(from, to)) * (1.0 / YEAR)
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
