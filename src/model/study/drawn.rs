//! Drawn: the luck behind each number, one value in every future that rises with what is drawn.

use crate::domain::incident::IncidentKind;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, PerLayer};
use crate::simulation::block::BlockDraws;
use crate::simulation::column::Column;
use crate::simulation::strikes::Candidate;
use std::sync::Arc;

/// The luck that goes with each number, over all futures.
///
/// A range has what was drawn from it. Where it is drawn for each layer, that is the mean over the layers; the cost to
/// switch counts only layers that one of `decisions` sources that way. For incidents it is what lies ready to strike:
/// how often (the rate), and what that would cost (the loss) and pause in all, whether or not it strikes. Numbers
/// that say how wide or likely luck is stand for that luck itself: labour-market tightness, vendor prices in the last
/// year, lead time, black swans and their size, delays.
pub fn columns(blocks: &[Arc<BlockDraws>], decisions: &[Decision]) -> Vec<(Parameter, Column)> {
    let mut columns: Vec<(Parameter, Column)> = Vec::new();
    for block in blocks {
        for (place, (parameter, column)) in of_block(block, decisions).into_iter().enumerate() {
            match columns.get_mut(place) {
                Some((_, all)) => all.extend(column),
                None => columns.push((parameter, column)),
            }
        }
    }
    columns
}

fn of_block(block: &BlockDraws, decisions: &[Decision]) -> Vec<(Parameter, Column)> {
    let BlockDraws { world, plan, case, .. } = block;
    let futures = case.swan.len();
    let mut columns = Vec::new();
    for layer in Layer::ALL {
        columns.push((Parameter::BuildCost(layer), plan.build[layer].clone()));
        columns.push((Parameter::RunCost(layer), plan.run[layer].clone()));
    }
    columns.extend([
        (Parameter::TightnessSpread, world.tightness.clone()),
        (Parameter::VendorSpread, world.vendor_prices.last().cloned().unwrap_or_default()),
        (Parameter::LeadNoise, mean_over(&plan.lead_time, |_| true)),
        (Parameter::TenderWait, plan.tender_wait.clone()),
        (Parameter::TenderDays, plan.tender_days.clone()),
        // The lower this uniform, the more layers a black swan hits; likewise the sooner a delay strikes.
        (Parameter::SwanChance, opposite(&case.swan)),
        (Parameter::SwanTail, case.swan_size.clone()),
        (Parameter::OrdinaryOverrun, mean_over(&case.ordinary_overrun, |_| true)),
        (Parameter::DelayHazard, opposite(&mean_over(&case.delay, |_| true))),
        (Parameter::DelayMonths, mean_over(&case.delay_months, |_| true)),
    ]);
    for mode in Mode::ALL {
        let is_used = |layer: Layer| decisions.iter().any(|decision| decision.choices[layer].mode() == mode);
        columns.push((Parameter::Exit(mode), mean_over(&case.exit, is_used)));
    }
    let ready = |kinds: &[IncidentKind], weigh: fn(&Candidate) -> f64| {
        let mut column = vec![0.0; futures];
        let tables = kinds.iter().flat_map(|&kind| &case.candidates[kind].by_layer);
        for candidate in tables.flatten().flatten() {
            column[usize::from(candidate.future)] += weigh(candidate);
        }
        column
    };
    for kind in IncidentKind::ALL {
        columns.push((Parameter::IncidentRate(kind), ready(&[kind], |_| 1.0)));
        columns.push((Parameter::IncidentLoss(kind), ready(&[kind], |candidate| candidate.loss)));
    }
    columns.push((Parameter::PauseMonths, ready(&IncidentKind::ALL, |candidate| candidate.pause)));
    columns
}

/// The mean over some layers, future by future; zeros over none.
fn mean_over(layers: &PerLayer<Column>, counts: impl Fn(Layer) -> bool) -> Column {
    let chosen: Vec<&Column> =
        layers.iter().filter(|(layer, _)| counts(*layer)).map(|(_, column)| column).collect();
    let futures = layers.0.first().map_or(0, Vec::len);
    let share = 1.0 / chosen.len().max(1) as f64;
    (0..futures).map(|future| share * chosen.iter().map(|column| column[future]).sum::<f64>()).collect()
}

fn opposite(column: &[f64]) -> Column {
    column.iter().map(|value| -value).collect()
}
