//! Money: every part of the cost, year by year, as present value. The model's design, section 7.6.

use super::chunk::Chunk;
use super::sampling::Sampler;
use super::staffing::Staffing;
use super::timeline::{Phase, Phases, Timeline, mid_year};
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

    /// Cost to switch a layer at the horizon, k€ at that moment: a share of its build cost.
    #[inline(always)]
    pub fn exit(&self, chunk: &Chunk<'_>, layer: Layer) -> Lanes {
        let model = &chunk.model.plan.layers[layer];
        let share = chunk.draws.case.exit[layer][chunk.place].map(|z| self.exits[layer].at_normal(z));
        share * chunk.of(model.exit_weight) * chunk.of(model.build)
    }

    /// Present value of one k€ in a year.
    pub fn worth(&self, year: usize) -> f64 {
        self.worth[year]
    }
}

/// What the cost of a case in a chunk of futures is made of, besides what its layers cost.
pub struct Bill<'a> {
    pub terms: &'a Terms,
    /// Training, as a share of the own labour.
    pub training: Lanes,
    /// Own work on the tender, k€ in the first year.
    pub tender: Lanes,
    /// Losses by incidents in each year, k€.
    pub losses: &'a [Lanes],
    /// Cost to switch at the horizon, k€ at that moment.
    pub exit: Lanes,
}

impl Bill<'_> {
    /// Every part of the cost, present value: `of_layers` is what each layer costs in a year, `hired` the external premium and
    /// the extra staff with nothing to do in a year, k€. `tell` hears of each year its parts, not discounted, what they are
    /// worth now, and those extra staff.
    #[inline(always)]
    pub fn add_up(
        &self,
        of_layer: impl Fn(Layer, usize) -> YearCost,
        hired: impl Fn(usize) -> [Lanes; 2],
        mut tell: impl FnMut(&PerCostPart<Lanes>, f64, Lanes),
    ) -> PerCostPart<Lanes> {
        let mut sums = PerCostPart::<Lanes>::default();
        for (year, lost) in self.losses.iter().enumerate() {
            let mut layers = YearCost::default();
            for layer in Layer::ALL {
                layers.add(&of_layer(layer, year));
            }
            let mut parts = PerCostPart::<Lanes>::default();
            parts[CostPart::OwnPeople] = layers.labour;
            parts[CostPart::Partners] = layers.partners;
            parts[CostPart::Material] = layers.material;
            parts[CostPart::Licences] = layers.licences;
            parts[CostPart::Overrun] = layers.overrun;
            parts[CostPart::OldWay] = layers.old_way;
            if year == 0 {
                parts[CostPart::OwnPeople] += self.tender;
            }
            let [premium, bench] = hired(year);
            parts[CostPart::ExternalPremium] = premium;
            parts[CostPart::OwnPeople] += bench;
            parts[CostPart::Training] = layers.labour * self.training;
            parts[CostPart::Incidents] = *lost;
            let worth = self.terms.worth[year];
            for (sum, amount) in sums.0.iter_mut().zip(&parts.0) {
                *sum += *amount * worth;
            }
            tell(&parts, worth, bench);
        }
        sums[CostPart::Exit] += self.exit * self.terms.worth_at_end;
        sums
    }
}

/// The whole of a cost.
#[inline(always)]
pub fn total(parts: &PerCostPart<Lanes>) -> Lanes {
    parts.0.iter().fold(Lanes::ZERO, |sum, part| sum + *part)
}

/// Adds every part of the cost of a chunk of one decision.
#[inline(always)]
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
    let mut prices = PerLayer::<Prices>::default();
    for (layer, work) in work.layers.iter() {
        prices[layer] = Prices::of(chunk, layer, work);
    }
    let bill = Bill {
        terms,
        training: chunk.of(model.people.training_share),
        tender: work.tender * model.people.rate[Competence::Contracts],
        losses,
        exit: Layer::ALL.into_iter().fold(Lanes::ZERO, |sum, layer| sum + terms.exit(chunk, layer)),
    };
    let phases = delivered.map(|_, timeline| Phases::of(timeline));
    let hired = |year: usize| {
        let met = staffing.years[year].iter();
        met.fold([Lanes::ZERO; 2], |[premium, bench], (competence, met)| {
            let rate = model.people.rate[competence];
            [premium + met.premium * rate, bench + met.bench * rate]
        })
    };
    *cost = Cost { years: std::mem::take(&mut cost.years), ..Cost::default() };
    cost.years.clear();
    let tell = |parts: &PerCostPart<Lanes>, worth: f64, bench: Lanes| {
        cost.bench += bench * worth;
        cost.years.push(total(&parts.map(|_, amount| *amount * worth)));
    };
    cost.parts = bill.add_up(
        #[inline(always)]
        |layer, year| {
            let when = (&delivered[layer], phases[layer].in_year(year), year);
            prices[layer].in_year(when, staffing.layer_short[year][layer], chunk.vendor_price(year))
        },
        hired,
        tell,
    );
    cost.total = total(&cost.parts);
    cost.exit = bill.exit;
    if let Some(last) = cost.years.last_mut() {
        *last += bill.exit * terms.worth_at_end;
    }
}

/// What a layer costs in a year, k€, not discounted.
#[derive(Clone, Copy, Debug, Default)]
pub struct YearCost {
    /// Own work and coordination.
    labour: Lanes,
    partners: Lanes,
    material: Lanes,
    licences: Lanes,
    overrun: Lanes,
    old_way: Lanes,
}

impl YearCost {
    #[inline(always)]
    fn add(&mut self, other: &Self) {
        self.labour += other.labour;
        self.partners += other.partners;
        self.material += other.material;
        self.licences += other.licences;
        self.overrun += other.overrun;
        self.old_way += other.old_way;
    }
}

/// What a layer costs for a whole delivery and for a whole year of running, k€.
#[derive(Clone, Copy, Debug, Default)]
pub struct Prices {
    overrun: Lanes,
    /// Own work and coordination.
    own_delivery: Lanes,
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
    #[inline(always)]
    pub fn of(chunk: &Chunk<'_>, layer: Layer, work: &LayerWork) -> Self {
        let model: &LayerModel = &chunk.model.plan.layers[layer];
        let rate = &chunk.model.people.rate;
        let [market, others] = work.coordination;
        let coordination = market * rate[Competence::Contracts] + others * rate[Competence::Partnership];
        let (market, others) = (chunk.of(model.price.market), chunk.of(model.price.others));
        Self {
            overrun: work.overrun,
            own_delivery: work.own_delivery * model.own_rate + work.partner_delivery * coordination,
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

    /// One year of the layer, given when it is delivered, the part of its own work that stays short and the vendor price index.
    /// What is short of own running work is not done and not paid; until the layer is live the old way goes on.
    #[inline(always)]
    pub fn in_year(
        &self,
        (timeline, phase, year): (&Timeline, Phase, usize),
        short: Lanes,
        index: Lanes,
    ) -> YearCost {
        let delivered = if phase == Phase::Running {
            [Lanes::ZERO; 3]
        } else {
            self.delivered(timeline.delivery(year), index)
        };
        let (ran, old_way) = match phase {
            Phase::Delivery => ([Lanes::ZERO; 4], self.old_way),
            Phase::Turning => {
                let running = timeline.running(year);
                (self.ran(short, index, |cost| running * cost), self.old_way * (1.0 - running))
            }
            Phase::Running => (self.ran(short, index, |cost| cost), Lanes::ZERO),
        };
        let [own_delivery, partners_delivery, material] = delivered;
        let [own_running, partners_running, run_material, licences] = ran;
        YearCost {
            labour: own_delivery + own_running,
            partners: partners_delivery + partners_running,
            material: material + run_material,
            licences,
            overrun: self.overrun * (own_delivery + partners_delivery + material),
            old_way,
        }
    }

    /// Own people, partners and material of a share of the delivery.
    #[inline(always)]
    fn delivered(&self, delivery: Lanes, index: Lanes) -> [Lanes; 3] {
        let partners = self.market_delivery * index + self.others_delivery;
        [delivery * self.own_delivery, delivery * partners, delivery * self.material]
    }

    /// Own people, partners, material and licences of running, of which `share` gives the part of a year that it runs.
    #[inline(always)]
    fn ran(&self, short: Lanes, index: Lanes, share: impl Fn(Lanes) -> Lanes) -> [Lanes; 4] {
        let own = self.own_running * (1.0 - short) + self.coordination_running;
        let partners = self.market_running * index + self.others_running;
        [share(own), share(partners), share(self.run_material), share(self.licence) * index]
    }
}
