//! Delivery: overrun, and the month in which each layer is live. Formulas: the model's design, section 7.5.

use super::column::Column;
use super::draws::CaseDraws;
use super::timeline::{Timeline, YEAR};
use crate::domain::stack::PerLayer;
use crate::resolve::model::{DeliveryModel, LayerModel};

/// How one layer is delivered.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Cost overrun as a share of delivery cost; negative when under plan.
    pub overrun: Column,
    /// Month in which the layer is live.
    pub live: Column,
}

/// The overrun of a layer: a black swan when the case's luck lies under the layer's chance, an ordinary overrun otherwise.
pub fn overrun(swan: f64, chance: f64, swan_size: f64, ordinary: f64) -> f64 {
    if swan < chance { swan_size } else { ordinary }
}

/// Delivers every layer, given its shortage of people in the first year.
pub fn deliver(
    layers: &PerLayer<LayerModel>,
    model: &DeliveryModel,
    timelines: &PerLayer<Timeline>,
    draws: &CaseDraws,
    first_short: &PerLayer<Column>,
) -> PerLayer<Delivery> {
    layers.map(|layer, plan| {
        let timeline = &timelines[layer];
        let (ordinary, short) = (&draws.ordinary_overrun[layer], &first_short[layer]);
        let (delay, delay_months) = (&draws.delay[layer], &draws.delay_months[layer]);
        let futures = ordinary.len();
        let (mut overruns, mut live) = (Vec::with_capacity(futures), Vec::with_capacity(futures));
        for future in 0..futures {
            let (months, short) = (timeline.months[future], short[future]);
            let chance = plan.swan_chance * (1.0 + short);
            let x = overrun(draws.swan[future], chance, draws.swan_size[future], ordinary[future]);
            let stretch = (1.0 + model.overrun_delay * x.max(0.0)) * (1.0 + model.shortage_delay * short);
            let delayed = plan.delay_hazard * months / YEAR > delay[future];
            let event = if delayed { delay_months[future] } else { 0.0 };
            overruns.push(x);
            live.push(timeline.start[future] + months * stretch + event);
        }
        Delivery { overrun: overruns, live }
    })
}

/// Month in which the case is live: that of its last layer.
pub fn case_live(deliveries: &PerLayer<Delivery>, futures: usize) -> Column {
    let mut live = vec![0.0f64; futures];
    for (_, delivery) in deliveries.iter() {
        for (latest, month) in live.iter_mut().zip(&delivery.live) {
            *latest = latest.max(*month);
        }
    }
    live
}
