//! Value: what part of a perfect solution, live on day one, the case gives; and how public its running is.
//! Formulas: the model's design, sections 7.8 and 8.

use super::column::{Column, zeros};
use super::demand::CaseWork;
use super::timeline::YEAR;
use crate::domain::stack::PerLayer;
use crate::resolve::model::{CasePlan, LayerModel};

/// Value realised: Σ weight · fit × months live and not paused / all months of the horizon.
pub fn realised(
    plan: &CasePlan,
    shortage_fit: f64,
    mean_short: &PerLayer<Column>,
    live: &[f64],
    pauses: &[f64],
) -> Column {
    let mut fit = zeros(live.len());
    for (layer, model) in plan.layers.iter() {
        for (total, short) in fit.iter_mut().zip(&mean_short[layer]) {
            *total += model.weight * (model.fit - shortage_fit * short).clamp(0.0, 1.0);
        }
    }
    let horizon = plan.years as f64 * YEAR;
    fit.iter()
        .zip(live.iter().zip(pauses))
        .map(|(fit, (live, pause))| fit * (horizon - live - pause).max(0.0) / horizon)
        .collect()
}

/// Share of the running work in public hands: own staff count in full, partners by how public they are.
pub fn public_control(layers: &PerLayer<LayerModel>, work: &CaseWork, futures: usize) -> Column {
    let (mut public, mut all) = (zeros(futures), zeros(futures));
    for (layer, model) in layers.iter() {
        let work = &work.layers[layer];
        for future in 0..futures {
            let (own, partner) = (work.own_running[future], work.partner_running[future]);
            public[future] += own + model.partner_control * partner;
            all[future] += own + partner;
        }
    }
    public.iter().zip(&all).map(|(public, all)| if *all > 0.0 { public / all } else { 1.0 }).collect()
}
