//! Drawn: the luck behind each number, one value in every future that rises with what is drawn.

use crate::domain::incident::IncidentKind;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, PerLayer};
use crate::numeric::lanes::Lanes;
use crate::simulation::block::BlockDraws;
use crate::simulation::futures::Column;
use crate::simulation::strikes::Candidate;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The luck or doubt that goes with each number, over all futures.
///
/// A number in doubt has what it is in each future. A range of luck has what was drawn from it; where that is drawn for
/// each layer, the mean over the layers; the cost to switch counts only layers that one of `decisions` sources that way.
/// For incidents it is what lies ready to strike: what that would cost (the loss) and pause in all, whether or not it
/// strikes. Numbers that say how wide or likely luck is stand for that luck itself: labour-market tightness, vendor prices
/// in the last year, lead time, black swans and their size, delays.
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

/// What each number in doubt is, over all futures.
pub fn doubts(
    blocks: &[Arc<BlockDraws>],
    is_in_doubt: impl Fn(Parameter) -> bool,
) -> Vec<(Parameter, Column)> {
    let Some(first) = blocks.first() else { return Vec::new() };
    let parameters = first.plan.readings.iter().map(|(parameter, _)| parameter);
    let column = |parameter: Parameter| {
        let of_block = |block: &Arc<BlockDraws>| {
            flat(block.plan.readings.get(parameter).unwrap_or_default(), block.futures)
        };
        (parameter, blocks.iter().flat_map(of_block).collect())
    };
    parameters.filter(|parameter| is_in_doubt(*parameter)).map(column).collect()
}

fn flat(lanes: &[Lanes], futures: usize) -> Column {
    lanes.iter().flat_map(|lanes| lanes.0).take(futures).collect()
}

fn of_block(block: &BlockDraws, decisions: &[Decision]) -> Vec<(Parameter, Column)> {
    let BlockDraws { futures, world, plan, case, .. } = block;
    let flat = |lanes: &[Lanes]| flat(lanes, *futures);
    let mean = |layers: &PerLayer<Vec<Lanes>>, counts: &dyn Fn(Layer) -> bool| {
        mean_over(&layers.map(|_, lanes| flat(lanes)), counts)
    };
    let all = |_: Layer| true;
    // The lower the uniform, the more layers a black swan hits; likewise the sooner a delay strikes.
    let mut columns = vec![
        (Parameter::TightnessSpread, flat(&world.tightness)),
        (Parameter::VendorSpread, world.vendor_prices.last().map(|last| flat(last)).unwrap_or_default()),
        (Parameter::LeadNoise, mean(&plan.lead_time, &all)),
        (Parameter::TenderWait, flat(&plan.tender_wait)),
        (Parameter::TenderDays, flat(&plan.tender_days)),
        (Parameter::SwanChance, opposite(&flat(&plan.swan))),
        (Parameter::SwanTail, flat(&plan.swan_size)),
        (Parameter::OrdinaryOverrun, mean(&plan.ordinary_overrun, &all)),
        (Parameter::DelayHazard, opposite(&mean(&plan.delay, &all))),
        (Parameter::DelayMonths, mean(&plan.delay_months, &all)),
    ];
    for mode in Mode::ALL {
        let is_used = |layer: Layer| decisions.iter().any(|decision| decision.choices[layer].mode() == mode);
        columns.push((Parameter::Exit(mode), mean(&case.exit, &is_used)));
    }
    let ready = |counts: &dyn Fn(IncidentKind) -> bool, weigh: fn(&Candidate) -> f64| {
        let mut column = vec![0.0; *futures];
        for candidate in case.candidates.iter().filter(|candidate| counts(candidate.kind)) {
            column[usize::from(candidate.future)] += weigh(candidate);
        }
        column
    };
    for kind in IncidentKind::ALL {
        columns.push((Parameter::IncidentLoss(kind), ready(&|of| of == kind, |candidate| candidate.loss)));
    }
    columns.push((Parameter::PauseMonths, ready(&|_| true, |candidate| candidate.pause)));
    let known: BTreeSet<Parameter> = columns.iter().map(|(parameter, _)| *parameter).collect();
    let in_doubt = plan.readings.iter().filter(|(parameter, _)| !known.contains(parameter));
    columns.extend(in_doubt.map(|(parameter, lanes)| (parameter, flat(lanes))));
    columns
}

/// The mean over some layers, future by future; zeros over none.
fn mean_over(layers: &PerLayer<Column>, counts: &dyn Fn(Layer) -> bool) -> Column {
    let chosen: Vec<&Column> =
        layers.iter().filter(|(layer, _)| counts(*layer)).map(|(_, column)| column).collect();
    let futures = layers.0.first().map_or(0, Vec::len);
    let share = 1.0 / chosen.len().max(1) as f64;
    (0..futures).map(|future| share * chosen.iter().map(|column| column[future]).sum::<f64>()).collect()
}

fn opposite(column: &[f64]) -> Column {
    column.iter().map(|value| -value).collect()
}
