//! Draws: all luck of a block that does not depend on what is decided, drawn once and kept.
//!
//! Because every number is found by its address, a scenario reads exactly the luck that every other scenario reads.

use super::column::Column;
use super::luck::{BlockId, Luck};
use super::random::case_key;
use super::sampling::{Sampler, pareto_between};
use super::strikes::{self, CandidateTable};
use crate::domain::incident::PerIncident;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::resolve::model::ResolvedModel;

/// The case key of luck that all cases share.
const SHARED: u64 = 0;

/// Luck shared by all cases.
#[derive(Clone, Debug, PartialEq)]
pub struct WorldDraws {
    /// Labour-market tightness, 1 in the middle.
    pub tightness: Column,
    /// Vendor price index of each year of the case.
    pub vendor_prices: Vec<Column>,
}

impl WorldDraws {
    /// Tightness T ~ lognormal(0, sigma); index I_t = Π over s = 0..t of (1 + drift + spread · z_s).
    /// Source: the model's design, section 7.1. Years are calendar years, so that all cases meet the same prices.
    pub fn draw(id: BlockId, model: &ResolvedModel) -> Self {
        let spread = model.people.tightness_spread;
        let mut tightness = id.normals(Luck::Tightness.at(id.seed, SHARED, 0, 0));
        for value in &mut tightness {
            *value = elementary::exp(spread * *value);
        }
        let mut index = vec![1.0; id.futures];
        let vendor_prices = (0..model.plan.years)
            .map(|year| {
                let calendar = usize::from(model.plan.start_year) + year;
                let z = id.normals(Luck::VendorPrice.at(id.seed, SHARED, calendar / 256, calendar % 256));
                for (price, z) in index.iter_mut().zip(&z) {
                    *price *= 1.0 + model.money.vendor_drift + model.money.vendor_spread * z;
                }
                index.clone()
            })
            .collect();
        Self { tightness, vendor_prices }
    }
}

/// Luck that decides how much work a case is and when.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDraws {
    /// Full own-build cost of each layer, k€.
    pub build: PerLayer<Column>,
    /// Full own run cost of each layer, k€ a year.
    pub run: PerLayer<Column>,
    /// Noise on the lead time of each layer, a factor.
    pub lead_time: PerLayer<Column>,
    /// Months that a tender takes.
    pub tender_wait: Column,
    /// Own days that a tender takes.
    pub tender_days: Column,
}

impl PlanDraws {
    /// Costs of the layers correlate: z_l = √ρ · z_case + √(1−ρ) · z'_l (the model's design, section 7.1).
    pub fn draw(id: BlockId, model: &ResolvedModel) -> Self {
        let plan = &model.plan;
        let case = case_key(&plan.case);
        let (correlation, lead_noise) = (model.money.cost_correlation, model.delivery.lead_noise);
        let correlated = |common: Luck, own: Luck, quantity: &dyn Fn(Layer) -> Sampler| {
            let shared = id.normals(common.at(id.seed, case, 0, 0));
            let (of_case, of_layer) = (correlation.sqrt(), (1.0 - correlation).sqrt());
            PerLayer::from_fn(|layer| {
                let mut normals = id.normals(own.at(id.seed, case, layer.index(), 0));
                for (z, common) in normals.iter_mut().zip(&shared) {
                    *z = of_case * common + of_layer * *z;
                }
                let mut costs = vec![0.0; id.futures];
                quantity(layer).fill_from_normals(&normals, &mut costs);
                costs
            })
        };
        Self {
            build: correlated(Luck::BuildCase, Luck::BuildLayer, &|layer| {
                Sampler::new(plan.layers[layer].build)
            }),
            run: correlated(Luck::RunCase, Luck::RunLayer, &|layer| Sampler::new(plan.layers[layer].run)),
            lead_time: PerLayer::from_fn(|layer| {
                let mut noise = id.normals(Luck::LeadTime.at(id.seed, case, layer.index(), 0));
                for value in &mut noise {
                    *value = elementary::exp(lead_noise * *value);
                }
                noise
            }),
            tender_wait: id
                .sampled(&Sampler::new(plan.tender.wait), Luck::TenderWait.at(id.seed, case, 0, 0)),
            tender_days: id
                .sampled(&Sampler::new(plan.tender.days), Luck::TenderDays.at(id.seed, case, 0, 0)),
        }
    }
}

/// Luck that strikes the case at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseDraws {
    /// The uniform that decides whether the case meets a black swan.
    pub swan: Column,
    /// The overrun when it does.
    pub swan_size: Column,
    /// The overrun of each layer when it does not.
    pub ordinary_overrun: PerLayer<Column>,
    /// The hazard above which a delay strikes: −ln(1 − u).
    pub delay: PerLayer<Column>,
    /// Length of the delay, months.
    pub delay_months: PerLayer<Column>,
    /// Standard normal of the cost to switch; its range depends on the mode.
    pub exit: PerLayer<Column>,
    /// Futures in which an incident may strike.
    pub candidates: PerIncident<CandidateTable>,
}

impl CaseDraws {
    /// Draws the luck of a case. Nothing here depends on what is decided.
    pub fn draw(id: BlockId, model: &ResolvedModel) -> Self {
        let case = case_key(&model.plan.case);
        let delivery = &model.delivery;
        let ordinary = Sampler::new(delivery.ordinary_overrun);
        let delay_months = Sampler::new(delivery.delay_months);
        let of_layer = |luck: Luck, layer: Layer| luck.at(id.seed, case, layer.index(), 0);
        let mut swan_size = id.uniforms(Luck::SwanSize.at(id.seed, case, 0, 0));
        for size in &mut swan_size {
            *size = pareto_between(*size, delivery.swan_tail, delivery.swan_least, delivery.swan_most);
        }
        Self {
            swan: id.uniforms(Luck::Swan.at(id.seed, case, 0, 0)),
            swan_size,
            ordinary_overrun: PerLayer::from_fn(|layer| {
                let mut column = id.uniforms(of_layer(Luck::OrdinaryOverrun, layer));
                for value in &mut column {
                    *value = ordinary.at_uniform(*value);
                }
                column
            }),
            delay: PerLayer::from_fn(|layer| {
                let mut column = id.uniforms(of_layer(Luck::Delay, layer));
                for value in &mut column {
                    *value = -elementary::ln(1.0 - *value);
                }
                column
            }),
            delay_months: PerLayer::from_fn(|layer| {
                id.sampled(&delay_months, of_layer(Luck::DelayMonths, layer))
            }),
            exit: PerLayer::from_fn(|layer| id.normals(of_layer(Luck::Exit, layer))),
            candidates: PerIncident::from_fn(|kind| {
                strikes::candidates(id, case, kind, &model.incidents[kind], &model.plan)
            }),
        }
    }
}
