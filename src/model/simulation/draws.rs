//! Draws: all luck and doubt of a block that does not depend on what is decided, drawn once and kept.
//!
//! Because every number is found by its address, a scenario reads exactly what every other scenario reads.

use super::luck::{BlockId, Luck};
use super::playing::Readings;
use super::random::case_key;
use super::sampling::{Sampler, pareto_between};
use super::strikes::{self, Candidate};
use crate::domain::doubt::HIGHEST_LEVEL;
use crate::domain::parameter::{Doubt, Owner, Parameter};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::numeric::lanes::{Lanes, packed};
use crate::resolve::model::{InDoubt, ResolvedModel};

/// The case key of luck that all cases share.
const SHARED: u64 = 0;

/// Luck shared by all cases.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldDraws {
    /// Labour-market tightness, 1 in the middle.
    pub tightness: Vec<Lanes>,
    /// Vendor price index of each year, from the one in the file of the case on.
    pub vendor_prices: Vec<Vec<Lanes>>,
}

impl WorldDraws {
    /// Tightness T ~ lognormal(0, sigma); index I_t = Π over s = 0..t of max(0, 1 + drift + spread · z_s).
    /// Source: the model's design, section 7.1. Years are calendar years, so that all cases meet the same prices; what a case
    /// costs is said in those of its first year by its file, so the index counts from there, also when it starts later.
    pub fn draw(id: BlockId, model: &ResolvedModel, years: usize) -> Self {
        let spread = model.people.tightness_spread;
        let mut tightness = id.normals(Luck::Tightness.at(id.seed, SHARED, 0, 0));
        for value in &mut tightness {
            *value = elementary::exp(spread * *value);
        }
        let mut index = vec![1.0; id.futures];
        let first = usize::from(model.plan.start_year) - model.plan.postponed;
        let vendor_prices = (0..years)
            .map(|year| {
                let calendar = first + year;
                let z = id.normals(Luck::VendorPrice.at(id.seed, SHARED, calendar / 256, calendar % 256));
                for (price, z) in index.iter_mut().zip(&z) {
                    let growth = 1.0 + model.money.vendor_drift + model.money.vendor_spread * z;
                    *price *= growth.max(0.0);
                }
                packed(&index)
            })
            .collect();
        Self { tightness: packed(&tightness), vendor_prices }
    }
}

/// What the numbers in doubt are in each future. Those that `known` holds already are taken from there.
pub fn doubts(id: BlockId, doubts: &[InDoubt], known: &Readings) -> Readings {
    let mut fresh = Readings::default();
    for doubt in
        doubts.iter().filter(|doubt| is_of_case(doubt.parameter) || known.get(doubt.parameter).is_none())
    {
        fresh.put(doubt.parameter, packed(&drawn(id, doubt)));
    }
    shared(known).with(fresh)
}

/// The readings that hold for all cases.
pub fn shared(readings: &Readings) -> Readings {
    readings.only(|parameter| !is_of_case(parameter))
}

/// What one number in doubt is in each future.
pub fn doubt(id: BlockId, doubt: &InDoubt) -> Readings {
    let mut readings = Readings::default();
    readings.put(doubt.parameter, packed(&drawn(id, doubt)));
    readings
}

fn is_of_case(parameter: Parameter) -> bool {
    parameter.owner() == Owner::Case
}

/// One number in doubt, found by its name: the same for every scenario, layer, case and year.
fn drawn(id: BlockId, doubt: &InDoubt) -> Vec<f64> {
    let address = Luck::Doubt.at(id.doubt_seed, case_key(&doubt.id), 0, 0);
    let mut values = id.sampled(&Sampler::new(doubt.quantity), address);
    if doubt.parameter.doubt() == Doubt::Level {
        for value in &mut values {
            *value = value.clamp(0.0, HIGHEST_LEVEL);
        }
    }
    values
}

/// Luck that decides how much work a case is and when; with the doubts, all that its tape reads.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDraws {
    /// Doubts, and what each layer costs in full own build and to run.
    pub readings: Readings,
    /// Noise on the lead time of each layer, a factor.
    pub lead_time: PerLayer<Vec<Lanes>>,
    /// Months that a tender takes.
    pub tender_wait: Vec<Lanes>,
    /// Own days that a tender takes.
    pub tender_days: Vec<Lanes>,
    /// The uniform that decides whether the case meets a black swan.
    pub swan: Vec<Lanes>,
    /// The overrun when it does.
    pub swan_size: Vec<Lanes>,
    /// The overrun of each layer when it does not.
    pub ordinary_overrun: PerLayer<Vec<Lanes>>,
    /// The hazard above which a delay strikes: −ln(1 − u).
    pub delay: PerLayer<Vec<Lanes>>,
    /// Length of the delay, months.
    pub delay_months: PerLayer<Vec<Lanes>>,
}

impl PlanDraws {
    /// Draws for a case, given its doubts.
    pub fn draw(id: BlockId, model: &ResolvedModel, doubts: Readings) -> Self {
        let plan = &model.plan;
        let case = case_key(&plan.case);
        let delivery = &plan.delivery;
        let of_layer = |luck: Luck, layer: Layer| luck.at(id.seed, case, layer.index(), 0);
        let of_case = |luck: Luck| luck.at(id.seed, case, 0, 0);
        let sampled = |quantity, address| packed(&id.sampled(&Sampler::new(quantity), address));
        let turned = |mut column: Vec<f64>, turn: &dyn Fn(f64) -> f64| {
            column.iter_mut().for_each(|value| *value = turn(*value));
            packed(&column)
        };
        let ordinary = Sampler::new(delivery.ordinary_overrun);
        let delay_months = Sampler::new(delivery.delay_months);
        Self {
            lead_time: PerLayer::from_fn(|layer| {
                let noise = |z: f64| elementary::exp(delivery.lead_noise * z);
                turned(id.normals(of_layer(Luck::LeadTime, layer)), &noise)
            }),
            tender_wait: sampled(plan.tender.wait, of_case(Luck::TenderWait)),
            tender_days: sampled(plan.tender.days, of_case(Luck::TenderDays)),
            swan: packed(&id.uniforms(of_case(Luck::Swan))),
            swan_size: turned(id.uniforms(of_case(Luck::SwanSize)), &|u| {
                pareto_between(u, delivery.swan_tail, delivery.swan_least, delivery.swan_most)
            }),
            ordinary_overrun: PerLayer::from_fn(|layer| {
                turned(id.uniforms(of_layer(Luck::OrdinaryOverrun, layer)), &|u| ordinary.at_uniform(u))
            }),
            delay: PerLayer::from_fn(|layer| {
                turned(id.uniforms(of_layer(Luck::Delay, layer)), &|u| -elementary::ln(1.0 - u))
            }),
            delay_months: PerLayer::from_fn(|layer| {
                packed(&id.sampled(&delay_months, of_layer(Luck::DelayMonths, layer)))
            }),
            readings: doubts.with(costs(id, model, &doubts)),
        }
    }
}

/// What each layer costs. They correlate: z_l = √ρ · z_case + √(1−ρ) · z'_l (the model's design, section 7.1).
fn costs(id: BlockId, model: &ResolvedModel, doubts: &Readings) -> Readings {
    let plan = &model.plan;
    let case = case_key(&plan.case);
    let correlation = correlation(id, model, doubts);
    let mut costs = Readings::default();
    for (of_case, of_layer, place) in
        [(Luck::BuildCase, Luck::BuildLayer, 0), (Luck::RunCase, Luck::RunLayer, 1)]
    {
        let shared = id.normals(of_case.at(id.seed, case, 0, 0));
        for layer in Layer::ALL {
            let mut normals = id.normals(of_layer.at(id.seed, case, layer.index(), 0));
            for ((z, common), correlation) in normals.iter_mut().zip(&shared).zip(&correlation) {
                *z = correlation.sqrt() * common + (1.0 - correlation).sqrt() * *z;
            }
            let mut drawn = vec![0.0; id.futures];
            Sampler::new(plan.costs[layer][place]).fill_from_normals(&normals, &mut drawn);
            let parameter = [Parameter::BuildCost(layer), Parameter::RunCost(layer)][place];
            costs.put(parameter, packed(&drawn));
        }
    }
    costs
}

/// The correlation of the costs in each future.
fn correlation(id: BlockId, model: &ResolvedModel, doubts: &Readings) -> Vec<f64> {
    let correlation = model.plan.delivery.cost_correlation;
    match doubts.get(Parameter::CostCorrelation).filter(|_| correlation.number.varies()) {
        Some(values) => values.iter().flat_map(|lanes| lanes.0).take(id.futures).collect(),
        None => vec![correlation.value; id.futures],
    }
}

/// Luck that strikes the case at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseDraws {
    /// Standard normal of the cost to switch; its range depends on the mode.
    pub exit: PerLayer<Vec<Lanes>>,
    /// Who may be struck by what, in the order of the futures.
    pub candidates: Vec<Candidate>,
}

impl CaseDraws {
    /// Draws the luck of a case. Nothing here depends on what is decided.
    pub fn draw(id: BlockId, model: &ResolvedModel, readings: &Readings) -> Self {
        let case = case_key(&model.plan.case);
        let exit = |layer: Layer| packed(&id.normals(Luck::Exit.at(id.seed, case, layer.index(), 0)));
        Self { exit: PerLayer::from_fn(exit), candidates: strikes::candidates(id, model, readings) }
    }
}
