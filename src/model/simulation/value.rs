//! Value: how well the result does what is needed, for how long, and how public its running is.
//! The model's design, sections 7.8 and 8.

use super::chunk::Chunk;
use super::staffing::Staffing;
use super::timeline::{Phase, Phases, Timeline, YEAR};
use super::work::LayerWork;
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;
use crate::resolve::model::{LayerModel, ResolvedModel, ValueModel};

/// How well the case does what is needed, 0–1: the fit of its layers, as far as people can use it. 0 when it is not live
/// before the horizon.
#[inline(always)]
pub fn needed(chunk: &Chunk<'_>, delivered: &PerLayer<Timeline>, live: Lanes, staffing: &Staffing) -> Lanes {
    let ResolvedModel { plan, value, .. } = chunk.model;
    let loss = chunk.of(value.shortage_fit);
    let mut fit = Lanes::ZERO;
    for (layer, model) in plan.layers.iter() {
        let short = |year: usize| staffing.layer_short[year][layer];
        let short = running_mean(&delivered[layer], plan.years, short);
        fit += layer_fit(chunk.of(model.fit), model.weight, loss, short);
    }
    let asked = product_level(plan.layers.0.iter().map(|layer| layer.product_level));
    let level = |competence: Competence, year: usize| staffing.years[year][competence].level;
    is_live(plan.years, live) * fit * usable(value, chunk.of(value.use_loss), asked, live, plan.years, level)
}

/// 1 where the case is live before the horizon.
#[inline(always)]
pub fn is_live(years: usize, live: Lanes) -> Lanes {
    Lanes::all(years as f64 * YEAR).above(live)
}

/// What a layer adds to what is needed: by its weight its fit, less what running it lacks in people.
#[inline(always)]
pub fn layer_fit(fit: Lanes, weight: f64, loss: Lanes, short: Lanes) -> Lanes {
    (fit - loss * short).within(0.0, 1.0) * weight
}

/// The level of product ownership that a case takes: the mean over its layers.
pub fn product_level(of_layers: impl Iterator<Item = f64>) -> f64 {
    of_layers.sum::<f64>() / Layer::COUNT as f64
}

/// The mean of a yearly figure, weighted with the part of each year that something runs; 0 when it never does.
#[inline(always)]
pub fn running_mean(timeline: &Timeline, years: usize, figure: impl Fn(usize) -> Lanes) -> Lanes {
    let (mut sum, mut whole) = (Lanes::ZERO, Lanes::ZERO);
    let phases = Phases::of(timeline);
    for year in 0..years {
        match phases.in_year(year) {
            Phase::Delivery => {}
            Phase::Turning => {
                let running = timeline.running(year);
                sum += running * figure(year);
                whole += running;
            }
            Phase::Running => {
                sum += figure(year);
                whole += Lanes::ONE;
            }
        }
    }
    sum.over_or_zero(whole)
}

/// A product that its users cannot read, or that nobody steers, is not used: 1 − loss · levels missing, averaged over
/// the years in which the case is live. `asked` is the level of product ownership that the case takes.
#[inline(always)]
pub fn usable(
    value: &ValueModel,
    loss: Lanes,
    asked: f64,
    live: Lanes,
    years: usize,
    level: impl Fn(Competence, usize) -> Lanes,
) -> Lanes {
    let mean = running_mean(
        &Timeline { end: live, ..Timeline::default() },
        years,
        #[inline(always)]
        |year| {
            let reading = (value.reading_level - level(Competence::PolicyData, year)).at_least(0.0);
            let steering = (asked - level(Competence::ProductOwnership, year)).at_least(0.0);
            (reading + steering) * 0.5
        },
    );
    1.0 - (loss * mean).at_most(value.most_use_loss)
}

/// What is needed × the months that the case is live and not paused / all months of the horizon.
#[inline(always)]
pub fn realised(years: usize, needed: Lanes, live: Lanes, pauses: Lanes) -> Lanes {
    let horizon = years as f64 * YEAR;
    let months = ((horizon - live).at_least(0.0) - pauses).at_least(0.0);
    needed * months * (1.0 / horizon)
}

/// Share of the running work in public hands: own staff count in full, partners by how public they are.
#[inline(always)]
pub fn public_control(layers: impl Iterator<Item = [Lanes; 2]>) -> Lanes {
    let (mut public, mut all) = (Lanes::ZERO, Lanes::ZERO);
    for [of_layer, whole] in layers {
        public += of_layer;
        all += whole;
    }
    all.above(Lanes::ZERO).choose(public.over_or_zero(all), Lanes::ONE)
}

/// The running work of a layer that is in public hands, and all of it, FTE.
#[inline(always)]
pub fn public_work(model: &LayerModel, work: &LayerWork) -> [Lanes; 2] {
    let (own, partner) = (work.own_running, work.partner_running);
    [own + partner * model.partner_control, own + partner]
}
