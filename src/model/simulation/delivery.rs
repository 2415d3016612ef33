//! Delivery: the month in which each layer is live. The model's design, section 7.5.

use super::staffing::Staffing;
use super::timeline::Timeline;
use super::work::{CaseWork, LayerWork};
use crate::domain::stack::PerLayer;
use crate::numeric::lanes::Lanes;

/// When the layers are delivered: work that nobody can do waits, so that months become months / (1 − shortage).
///
/// The shortage of a layer is the mean over its delivery, weighted with the work of the plan.
#[inline(always)]
pub fn deliver(work: &CaseWork, staffing: &Staffing, most_short: f64) -> PerLayer<Timeline> {
    let mut delivered = PerLayer::default();
    for (layer, planned) in work.layers.iter() {
        let shares = |year: usize| planned.plan.delivery(year);
        let short = |year: usize| staffing.layer_short[year][layer];
        delivered[layer] = deliver_layer(planned, staffing.layer_short.len(), most_short, shares, short);
    }
    delivered
}

/// When one layer is delivered, given which share of it is planned in each year and what it then lacks.
#[inline(always)]
pub fn deliver_layer(
    planned: &LayerWork,
    years: usize,
    most_short: f64,
    shares: impl Fn(usize) -> Lanes,
    short: impl Fn(usize) -> Lanes,
) -> Timeline {
    let (mut lacking, mut whole) = (Lanes::ZERO, Lanes::ZERO);
    for year in 0..years {
        let delivery = shares(year);
        lacking += delivery * short(year);
        whole += delivery;
    }
    let lacking = lacking.over_or_zero(whole).at_most(most_short);
    Timeline::new(planned.plan.start, planned.months / (1.0 - lacking))
}

/// Month in which the case is live: that of its last layer.
#[inline(always)]
pub fn case_live(delivered: &PerLayer<Timeline>) -> Lanes {
    delivered.0.iter().fold(Lanes::ZERO, |last, layer| last.larger(layer.end))
}
