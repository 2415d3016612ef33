//! Delivery: the month in which each layer is live. The model's design, section 7.5.

use super::staffing::Staffing;
use super::timeline::Timeline;
use super::work::CaseWork;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;

/// When the layers are delivered: work that nobody can do waits, so that months become months / (1 − shortage).
///
/// The shortage of a layer is the mean over its delivery, weighted with the work of the plan.
pub fn deliver(work: &CaseWork, staffing: &Staffing, most_short: f64) -> PerLayer<Timeline> {
    PerLayer::from_fn(|layer| {
        let planned = &work.layers[layer];
        let short = delivery_short(planned.plan, layer, staffing).at_most(most_short);
        Timeline::new(planned.plan.start, planned.months / (1.0 - short))
    })
}

fn delivery_short(plan: Timeline, layer: Layer, staffing: &Staffing) -> Lanes {
    let (mut short, mut whole) = (Lanes::ZERO, Lanes::ZERO);
    for (year, layers) in staffing.layer_short.iter().enumerate() {
        let (delivery, _) = plan.shares(year);
        short += delivery * layers[layer];
        whole += delivery;
    }
    short.over_or_zero(whole)
}

/// Month in which the case is live: that of its last layer.
pub fn case_live(delivered: &PerLayer<Timeline>) -> Lanes {
    delivered.0.iter().fold(Lanes::ZERO, |last, layer| last.larger(layer.end))
}
