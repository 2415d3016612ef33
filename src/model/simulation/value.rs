//! Value: how well the result does what is needed, for how long, and how public its running is.
//! The model's design, sections 7.8 and 8.

use super::chunk::Chunk;
use super::staffing::Staffing;
use super::timeline::{Timeline, YEAR};
use super::work::CaseWork;
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;

/// How well the case does what is needed, 0–1: the fit of its layers, as far as people can use it. 0 when it is not live
/// before the horizon.
pub fn needed(chunk: &Chunk<'_>, delivered: &PerLayer<Timeline>, live: Lanes, staffing: &Staffing) -> Lanes {
    let horizon = Lanes::all(chunk.model.plan.years as f64 * YEAR);
    let is_live = horizon.above(live);
    is_live * fit(chunk, delivered, staffing) * usable(chunk, live, staffing)
}

/// The fit of the layers by their weight: what running lacks in people, it loses in fit.
fn fit(chunk: &Chunk<'_>, delivered: &PerLayer<Timeline>, staffing: &Staffing) -> Lanes {
    let loss = chunk.of(chunk.model.value.shortage_fit);
    let mut total = Lanes::ZERO;
    for (layer, model) in chunk.model.plan.layers.iter() {
        let short = running_mean(&delivered[layer], staffing, |year| staffing.layer_short[year][layer]);
        total += (chunk.of(model.fit) - loss * short).within(0.0, 1.0) * model.weight;
    }
    total
}

/// The mean of a yearly figure, weighted with the part of each year that something runs; 0 when it never does.
fn running_mean(timeline: &Timeline, staffing: &Staffing, figure: impl Fn(usize) -> Lanes) -> Lanes {
    let (mut sum, mut whole) = (Lanes::ZERO, Lanes::ZERO);
    for year in 0..staffing.years.len() {
        let (_, running) = timeline.shares(year);
        sum += running * figure(year);
        whole += running;
    }
    sum.over_or_zero(whole)
}

/// A product that its users cannot read, or that nobody steers, is not used: 1 − loss · levels missing, averaged over
/// the years in which the case is live.
fn usable(chunk: &Chunk<'_>, live: Lanes, staffing: &Staffing) -> Lanes {
    let value = &chunk.model.value;
    let layers = &chunk.model.plan.layers;
    let asked = layers.0.iter().map(|layer| layer.product_level).sum::<f64>() / Layer::COUNT as f64;
    let missing = |year: usize| {
        let level = |competence: Competence| staffing.years[year][competence].level;
        let reading = (value.reading_level - level(Competence::PolicyData)).at_least(0.0);
        let steering = (asked - level(Competence::ProductOwnership)).at_least(0.0);
        (reading + steering) * 0.5
    };
    let mean = running_mean(&Timeline { end: live, ..Timeline::default() }, staffing, missing);
    1.0 - (chunk.of(value.use_loss) * mean).at_most(value.most_use_loss)
}

/// What is needed × the months that the case is live and not paused / all months of the horizon.
pub fn realised(years: usize, needed: Lanes, live: Lanes, pauses: Lanes) -> Lanes {
    let horizon = years as f64 * YEAR;
    let months = ((horizon - live).at_least(0.0) - pauses).at_least(0.0);
    needed * months * (1.0 / horizon)
}

/// Share of the running work in public hands: own staff count in full, partners by how public they are.
pub fn public_control(chunk: &Chunk<'_>, work: &CaseWork) -> Lanes {
    let (mut public, mut all) = (Lanes::ZERO, Lanes::ZERO);
    for (layer, model) in chunk.model.plan.layers.iter() {
        let (own, partner) = (work.layers[layer].own_running, work.layers[layer].partner_running);
        public += own + partner * model.partner_control;
        all += own + partner;
    }
    all.above(Lanes::ZERO).choose(public.over_or_zero(all), Lanes::ONE)
}
