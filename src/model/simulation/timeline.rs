//! Timeline: which part of its delivery and of its running a layer does in each year.

use super::column::{Column, larger, smaller};
use super::draws::PlanDraws;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::resolve::model::CasePlan;

/// Months in a year.
pub const YEAR: f64 = 12.0;

/// When a layer is delivered according to plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Month in which delivery starts, after the tender.
    pub start: Column,
    pub months: Column,
    /// Month in which delivery ends and running starts.
    pub end: Column,
    /// Share of the delivery done in one month of it.
    pub per_month: Column,
}

impl Timeline {
    /// Plans every layer: months × lead-time noise, after the tender where it waits for one.
    pub fn plan(plan: &CasePlan, draws: &PlanDraws) -> PerLayer<Self> {
        PerLayer::from_fn(|layer: Layer| {
            let model = &plan.layers[layer];
            let start =
                if model.tendered { draws.tender_wait.clone() } else { vec![0.0; draws.tender_wait.len()] };
            let months: Column = draws.lead_time[layer].iter().map(|noise| model.months * noise).collect();
            let end = start.iter().zip(&months).map(|(start, months)| start + months).collect();
            let per_month = months.iter().map(|months| 1.0 / months).collect();
            Self { start, months, end, per_month }
        })
    }

    /// Share of the delivery that falls in a year, and share of the year that the layer runs, future by future.
    pub fn shares_of(&self, year: usize) -> (Column, Column) {
        let ends = self.start.iter().zip(&self.end);
        ends.zip(&self.per_month)
            .map(|((start, end), per_month)| shares(*start, *end, *per_month, year as f64))
            .unzip()
    }
}

/// Share of the delivery that falls in a year, and share of the year that the layer runs.
///
/// Delivery is spread evenly from `start` to `end` (months); running goes from `end` on.
/// Source: the model's design, section 7.2.
pub fn shares(start: f64, end: f64, per_month: f64, year: f64) -> (f64, f64) {
    let from = year * YEAR;
    let to = from + YEAR;
    let delivered = between(to, start, end) - between(from, start, end);
    let running = to - between(end, from, to);
    (delivered * per_month, running * (1.0 / YEAR))
}

/// The value, or the nearer end when it lies outside; unlike `f64::clamp` two machine instructions.
fn between(value: f64, least: f64, most: f64) -> f64 {
    smaller(larger(value, least), most)
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
        let (start, end) = (5.0, 26.0);
        let years: Vec<_> =
            (0..4).map(|year| shares(start, end, 1.0 / (end - start), f64::from(year))).collect();
        let delivered: f64 = years.iter().map(|(delivery, _)| delivery).sum();
        let running: f64 = years.iter().map(|(_, running)| running).sum();
        assert!((delivered - 1.0).abs() < 1e-12);
        assert!((running * YEAR - (48.0 - end)).abs() < 1e-12);
        assert!((years[0].0 - 7.0 / 21.0).abs() < 1e-12);
    }
}
