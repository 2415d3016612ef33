//! Money: every part of the cost, year by year, as present value. The model's design, section 7.6.

use super::chunk::Chunk;
use super::sampling::Sampler;
use super::staffing::Staffing;
use super::timeline::{Timeline, mid_year};
use super::work::{CaseWork, LayerWork};
use crate::domain::cost_part::{CostPart, PerCostPart};
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::numeric::lanes::Lanes;
use crate::resolve::model::{LayerModel, ResolvedModel};

/// The cost of a case in a chunk of futures, k€ of 2024, present value.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    /// Part by part; they sum to the whole.
    pub parts: PerCostPart<Lanes>,
    /// Year by year; they sum to the whole. Switching at the horizon falls in the last year.
    pub years: Vec<Lanes>,
    pub total: Lanes,
    /// Extra staff with nothing to do, within own people.
    pub bench: Lanes,
    /// Cost to switch at the horizon, k€ at that moment.
    pub exit: Lanes,
}

/// What money is worth, the same for every future.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Present value of one k€ in each year.
    worth: Vec<f64>,
    /// The same at the horizon.
    worth_at_end: f64,
    exits: PerLayer<Sampler>,
}

impl Terms {
    pub fn of(model: &ResolvedModel) -> Self {
        let (plan, discount) = (&model.plan, model.money.discount);
        Self {
            worth: (0..plan.years).map(|year| mid_year(discount, year)).collect(),
            worth_at_end: elementary::pow(1.0 + discount, -(plan.years as f64)),
            exits: plan.layers.map(|_, layer| Sampler::new(layer.exit)),
        }
    }

    /// Present value of one k€ in a year.
    pub fn worth(&self, year: usize) -> f64 {
        self.worth[year]
    }
}

/// Adds every part of the cost of a chunk.
pub fn add_up(
    chunk: &Chunk<'_>,
    terms: &Terms,
    work: &CaseWork,
    delivered: &PerLayer<Timeline>,
    staffing: &Staffing,
    losses: &[Lanes],
    cost: &mut Cost,
) {
    let model = chunk.model;
    *cost = Cost { years: std::mem::take(&mut cost.years), ..Cost::default() };
    cost.years.clear();
    let prices = PerLayer::from_fn(|layer| Prices::of(chunk, layer, &work.layers[layer]));
    let training = chunk.of(model.people.training_share);
    for (year, lost) in losses.iter().enumerate().take(model.plan.years) {
        let mut parts = PerCostPart::<Lanes>::default();
        let index = chunk.vendor_price(year);
        let mut labour = Lanes::ZERO;
        for (layer, prices) in prices.iter() {
            let short = staffing.layer_short[year][layer];
            labour += prices.add_year(delivered[layer].shares(year), short, index, &mut parts);
        }
        if year == 0 {
            parts[CostPart::OwnPeople] += work.tender * model.people.rate[Competence::Contracts];
        }
        let bench = people(model, staffing, year, &mut parts);
        parts[CostPart::Training] += labour * training;
        parts[CostPart::Incidents] += *lost;
        let worth = terms.worth[year];
        let mut total = Lanes::ZERO;
        for (part, amount) in parts.iter() {
            cost.parts[part] += *amount * worth;
            total += *amount * worth;
        }
        cost.bench += bench * worth;
        cost.years.push(total);
    }
    add_exit(chunk, terms, cost);
    cost.total = cost.parts.0.iter().fold(Lanes::ZERO, |sum, part| sum + *part);
}

/// External premium and extra staff with nothing to do; gives the latter.
fn people(model: &ResolvedModel, staffing: &Staffing, year: usize, parts: &mut PerCostPart<Lanes>) -> Lanes {
    let mut bench = Lanes::ZERO;
    for (competence, met) in staffing.years[year].iter() {
        let rate = model.people.rate[competence];
        parts[CostPart::ExternalPremium] += met.premium * rate;
        bench += met.bench * rate;
    }
    parts[CostPart::OwnPeople] += bench;
    bench
}

/// Switching at the horizon: a share of each layer's build cost, discounted from the end of the last year.
fn add_exit(chunk: &Chunk<'_>, terms: &Terms, cost: &mut Cost) {
    for (layer, model) in chunk.model.plan.layers.iter() {
        let share = chunk.draws.case.exit[layer][chunk.place].map(|z| terms.exits[layer].at_normal(z));
        cost.exit += share * chunk.of(model.exit_weight) * chunk.of(model.build);
    }
    let exit = cost.exit * terms.worth_at_end;
    cost.parts[CostPart::Exit] += exit;
    if let Some(last) = cost.years.last_mut() {
        *last += exit;
    }
}

/// What a layer costs for a whole delivery and for a whole year of running, k€.
struct Prices {
    overrun: Lanes,
    own_delivery: Lanes,
    coordination_delivery: Lanes,
    market_delivery: Lanes,
    others_delivery: Lanes,
    material: Lanes,
    own_running: Lanes,
    coordination_running: Lanes,
    market_running: Lanes,
    others_running: Lanes,
    run_material: Lanes,
    licence: Lanes,
    old_way: Lanes,
}

impl Prices {
    fn of(chunk: &Chunk<'_>, layer: Layer, work: &LayerWork) -> Self {
        let model: &LayerModel = &chunk.model.plan.layers[layer];
        let rate = &chunk.model.people.rate;
        let [market, others] = work.coordination;
        let coordination = market * rate[Competence::Contracts] + others * rate[Competence::Partnership];
        let (market, others) = (chunk.of(model.price.market), chunk.of(model.price.others));
        Self {
            overrun: work.overrun,
            own_delivery: work.own_delivery * model.own_rate,
            coordination_delivery: work.partner_delivery * coordination,
            market_delivery: work.partner_delivery * market,
            others_delivery: work.partner_delivery * others,
            material: chunk.of(model.material),
            own_running: work.own_running * model.own_rate,
            coordination_running: work.partner_running * coordination,
            market_running: work.partner_running * market,
            others_running: work.partner_running * others,
            run_material: chunk.of(model.run_material),
            licence: chunk.of(model.licence),
            old_way: chunk.of(chunk.model.money.old_way) * chunk.of(model.run),
        }
    }

    /// Adds one year of the layer, not discounted; gives the own labour. What is short of own running work is not done and
    /// not paid; until the layer is live the old way goes on.
    #[inline]
    fn add_year(
        &self,
        (delivery, running): (Lanes, Lanes),
        short: Lanes,
        index: Lanes,
        parts: &mut PerCostPart<Lanes>,
    ) -> Lanes {
        let own_delivery = delivery * (self.own_delivery + self.coordination_delivery);
        let partners_delivery = delivery * (self.market_delivery * index + self.others_delivery);
        let material = delivery * self.material;
        let own_running = running * (self.own_running * (1.0 - short) + self.coordination_running);
        let labour = own_delivery + own_running;
        parts[CostPart::OwnPeople] += labour;
        parts[CostPart::Partners] +=
            partners_delivery + running * (self.market_running * index + self.others_running);
        parts[CostPart::Material] += material + running * self.run_material;
        parts[CostPart::Licences] += running * self.licence * index;
        parts[CostPart::Overrun] += self.overrun * (own_delivery + partners_delivery + material);
        parts[CostPart::OldWay] += self.old_way * (1.0 - running);
        labour
    }
}
