//! Money: every part of the cost, year by year, as present value. Formulas: the model's design, section 7.6.

use super::column::{Column, zeros};
use super::delivery::Delivery;
use super::demand::CaseWork;
use super::draws::{CaseDraws, PlanDraws, WorldDraws};
use super::incidents::Struck;
use super::people::Staffing;
use super::sampling::Sampler;
use super::timeline::{Timeline, mid_year};
use crate::domain::cost_part::{CostPart, PerCostPart};
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::resolve::model::ResolvedModel;

/// The cost of a case in a block of futures, k€ of 2024, present value.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Part by part; they sum to the whole.
    pub parts: PerCostPart<Column>,
    /// Year by year; they sum to the whole. Switching at the horizon falls in the last year.
    pub years: Vec<Column>,
    pub total: Column,
    /// Cost to switch at the horizon, k€ at that moment.
    pub exit: Column,
}

/// What the money of a case follows from.
pub struct Books<'a> {
    pub model: &'a ResolvedModel,
    pub world: &'a WorldDraws,
    /// What the layers cost in full own build.
    pub costs: &'a PlanDraws,
    /// Luck of the case.
    pub draws: &'a CaseDraws,
    /// When the work is done.
    pub timelines: &'a PerLayer<Timeline>,
    pub work: &'a CaseWork,
    pub deliveries: &'a PerLayer<Delivery>,
    pub staffing: &'a Staffing,
    pub struck: &'a Struck,
}

/// What a layer costs in a whole year of delivery or of running, k€, one column each.
struct Rates {
    own: Column,
    partners: Column,
    material: Column,
}

impl Books<'_> {
    pub fn cost(&self) -> Cost {
        let futures = self.draws.swan.len();
        let plan = &self.model.plan;
        let mut cost = Cost {
            parts: PerCostPart::from_fn(|_| zeros(futures)),
            years: vec![zeros(futures); plan.years],
            total: zeros(futures),
            exit: zeros(futures),
        };
        let mut labour = vec![zeros(futures); plan.years];
        for layer in Layer::ALL {
            self.add_layer(layer, &mut cost, &mut labour);
        }
        self.add_tender(&mut cost, &mut labour);
        for (year, labour) in labour.iter().enumerate() {
            let worth = mid_year(self.model.money.discount, year);
            let yearly = [
                (CostPart::ExternalPremium, worth, &self.staffing.premium[year]),
                (CostPart::Training, worth * self.model.people.training_share, labour),
                (CostPart::Incidents, worth, &self.struck.losses[year]),
            ];
            for (part, factor, column) in yearly {
                super::column::add_scaled(&mut cost.parts[part], factor, column);
                super::column::add_scaled(&mut cost.years[year], factor, column);
            }
        }
        self.add_exit(&mut cost);
        for (_, part) in cost.parts.iter() {
            super::column::add_scaled(&mut cost.total, 1.0, part);
        }
        cost
    }

    /// Own people, partners, material, licences and overrun of one layer. `labour` is own labour, not discounted.
    fn add_layer(&self, layer: Layer, cost: &mut Cost, labour: &mut [Column]) {
        let plan = &self.model.plan.layers[layer];
        let (delivering, running) = (self.rates(layer, true), self.rates(layer, false));
        let build = &self.costs.build[layer];
        let futures = build.len();
        let overrun = &self.deliveries[layer].overrun[..futures];
        for (year, (labour, total)) in labour.iter_mut().zip(&mut cost.years).enumerate() {
            let worth = mid_year(self.model.money.discount, year);
            let index = &self.world.vendor_prices[year][..futures];
            let (delivery, run) = self.timelines[layer].shares_of(year);
            let (delivery, run) = (&delivery[..futures], &run[..futures]);
            let (labour, total) = (&mut labour[..futures], &mut total[..futures]);
            let [own, partners, material, licences, above] =
                parts_mut(&mut cost.parts).map(|column| &mut column[..futures]);
            for future in 0..futures {
                let (delivery, run) = (delivery[future], run[future]);
                let price = if plan.indexed { index[future] } else { 1.0 };
                let own_delivery = delivery * delivering.own[future];
                let own_run = run * running.own[future];
                let partner_delivery = delivery * delivering.partners[future] * price;
                let partner_run = run * running.partners[future] * price;
                let material_delivery = delivery * delivering.material[future];
                let material_run = run * running.material[future];
                let licence = run * plan.licence * build[future] * index[future];
                let over = overrun[future] * (own_delivery + partner_delivery + material_delivery);

                labour[future] += own_delivery + own_run;
                own[future] += worth * (own_delivery + own_run);
                partners[future] += worth * (partner_delivery + partner_run);
                material[future] += worth * (material_delivery + material_run);
                licences[future] += worth * licence;
                above[future] += worth * over;
                total[future] += worth
                    * (own_delivery
                        + own_run
                        + partner_delivery
                        + partner_run
                        + material_delivery
                        + material_run
                        + licence
                        + over);
            }
        }
    }

    /// What a whole delivery (or a year of running) of a layer costs, coordination included with own people.
    fn rates(&self, layer: Layer, delivery: bool) -> Rates {
        let plan = &self.model.plan.layers[layer];
        let work = &self.work.layers[layer];
        let rate = &self.model.people.rate;
        let coordination = plan.market_coordination * rate[Competence::Contracts]
            + plan.other_coordination * rate[Competence::Partnership];
        let (own, partner, base, material) = if delivery {
            (&work.own_delivery, &work.partner_delivery, &self.costs.build[layer], plan.material)
        } else {
            (&work.own_running, &work.partner_running, &self.costs.run[layer], plan.run_material)
        };
        Rates {
            own: own
                .iter()
                .zip(partner)
                .map(|(own, partner)| plan.own_rate * own + coordination * partner)
                .collect(),
            partners: partner.iter().map(|work| plan.partner_price * work).collect(),
            material: base.iter().map(|base| material * base).collect(),
        }
    }

    /// Own days of the tender, in the first year.
    fn add_tender(&self, cost: &mut Cost, labour: &mut [Column]) {
        let (Some(work), Some(labour), Some(year)) =
            (&self.work.tender, labour.first_mut(), cost.years.first_mut())
        else {
            return;
        };
        let rate = self.model.people.rate[Competence::Contracts];
        let worth = mid_year(self.model.money.discount, 0);
        super::column::add_scaled(labour, rate, work);
        super::column::add_scaled(&mut cost.parts[CostPart::OwnPeople], worth * rate, work);
        super::column::add_scaled(year, worth * rate, work);
    }

    /// Switching at the horizon: a share of each layer's build cost, discounted from the end of the last year.
    fn add_exit(&self, cost: &mut Cost) {
        let years = self.model.plan.years;
        let worth = elementary::pow(1.0 + self.model.money.discount, -(years as f64));
        for (layer, plan) in self.model.plan.layers.iter() {
            let sampler = Sampler::new(plan.exit);
            let mut shares = zeros(cost.exit.len());
            sampler.fill_from_normals(&self.draws.exit[layer], &mut shares);
            for ((exit, share), build) in cost.exit.iter_mut().zip(&shares).zip(&self.costs.build[layer]) {
                *exit += plan.exit_weight * share * build;
            }
        }
        super::column::add_scaled(&mut cost.parts[CostPart::Exit], worth, &cost.exit);
        if let Some(last) = cost.years.last_mut() {
            super::column::add_scaled(last, worth, &cost.exit);
        }
    }
}

/// The columns that a layer adds to, all at once.
fn parts_mut(parts: &mut PerCostPart<Column>) -> [&mut Column; 5] {
    let [own, partners, material, licences, overrun, ..] = &mut parts.0;
    [own, partners, material, licences, overrun]
}
