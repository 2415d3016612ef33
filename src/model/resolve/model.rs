//! The resolved model, ready to simulate. Money in k€ of 2024, time in months, staff in FTE.
//!
//! What is known is a plain number; what is in doubt, or scales with what a layer turns out to cost, is a place on the
//! tape. The simulation reads nothing but this and luck.

use super::ledger::{Reckoned, ResolvedNumber};
use super::tape::{Number, Step, Tape};
use crate::domain::incident::{LossBasis, PerIncident, PublicValue, Reach, ShortageDriver};
use crate::domain::parameter::Parameter;
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::quantity::Quantity;
use crate::domain::stack::{Layer, PerLayer};

/// Everything that the simulation of one decision reads.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedModel {
    /// The work, its timing and price.
    pub plan: CasePlan,
    pub people: PeopleModel,
    pub money: MoneyModel,
    pub value: ValueModel,
    pub incidents: PerIncident<IncidentModel>,
    /// What holds for incidents of every kind.
    pub risk: RiskModel,
    /// What varies.
    pub tape: Tape,
    /// What every number in doubt may be.
    pub doubts: Vec<InDoubt>,
    /// Every number with its trail.
    pub ledger: Vec<ResolvedNumber>,
}

impl ResolvedModel {
    /// The same case started some years later.
    #[must_use]
    pub fn postponed(mut self, years: usize) -> Self {
        self.plan.postponed += years;
        self.plan.start_year += years as u16;
        self
    }

    /// Every number that is asked in each future; what only says which luck to draw is not among them.
    pub fn numbers(&self) -> impl Iterator<Item = Reckoned> {
        let Self { plan, people, money, value, incidents, risk, .. } = self;
        let hazards = incidents.0.iter().flat_map(|kind| {
            let of_layers = kind.hazards.iter().map(|of| of.hazard);
            let of_case = kind.of_case.iter().flat_map(|of_case| of_case.rates);
            of_layers.chain(of_case).chain([kind.election_hazard, kind.shortage_weight])
        });
        let layers = plan.layers.0.iter().flat_map(LayerModel::numbers);
        let rest = [plan.delivery.overrun_delay, money.old_way, value.shortage_fit, value.use_loss];
        layers.chain(rest).chain([risk.level_weight, risk.case_size]).chain(people.numbers()).chain(hazards)
    }

    /// Does it compute the same, given the same luck and doubt? How its numbers came about does not matter.
    pub fn computes_as(&self, other: &Self) -> bool {
        let Self { plan, people, money, value, incidents, risk, tape, doubts: _, ledger: _ } = self;
        (plan, people, money) == (&other.plan, &other.people, &other.money)
            && (value, incidents, risk, tape) == (&other.value, &other.incidents, &other.risk, &other.tape)
    }

    /// Does it ask the same people in each future, given the same luck, whatever the doubt about one number is? When it does
    /// without that being seen, the answer is no.
    pub fn asks_as(&self, other: &Self, but: Parameter) -> bool {
        let numbers = |model: &Self| -> Vec<Number> {
            model.plan.work_numbers().map(|reckoned| reckoned.number).collect()
        };
        let layers = self.plan.layers.0.iter().zip(&other.plan.layers.0);
        (self.plan.start_year, &self.plan.tender) == (other.plan.start_year, &other.plan.tender)
            && layers.into_iter().all(|(one, other)| one.asks_whom() == other.asks_whom())
            && self.tape.plays_as(&numbers(self), (&other.tape, &numbers(other)), but)
    }

    /// Every number that varies and has a part in it.
    pub fn reads(&self) -> impl Iterator<Item = Parameter> {
        self.tape.steps().iter().filter_map(|step| match step {
            Step::Read(parameter) => Some(*parameter),
            Step::Apply(..) => None,
        })
    }
}

/// A number in doubt: what it may be, and under which name it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct InDoubt {
    pub parameter: Parameter,
    pub quantity: Quantity,
    /// The same name is in doubt together.
    pub id: String,
}

/// The work of one case, layer by layer.
#[derive(Clone, Debug, PartialEq)]
pub struct CasePlan {
    pub case: String,
    /// First year.
    pub start_year: u16,
    /// Years that it starts after the year in its file: vendor prices have moved on by then.
    pub postponed: usize,
    /// Horizon, years.
    pub years: usize,
    /// What each layer costs in full own build, k€, and to run, k€ a year.
    pub costs: PerLayer<[Quantity; 2]>,
    pub layers: PerLayer<LayerModel>,
    pub tender: TenderModel,
    pub delivery: DeliveryModel,
}

impl CasePlan {
    /// The numbers that say how much work there is, when, and of whom.
    pub fn work_numbers(&self) -> impl Iterator<Item = Reckoned> {
        let layers = self.layers.0.iter().flat_map(LayerModel::work_numbers);
        layers.chain([self.delivery.overrun_delay])
    }
}

/// One layer as decided.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerModel {
    /// Full own-build cost, k€.
    pub build: Reckoned,
    /// Full own run cost, k€ a year.
    pub run: Reckoned,
    /// Own delivery work, FTE-years.
    pub own_work: Reckoned,
    /// Partners' delivery work, FTE-years.
    pub partner_work: Reckoned,
    /// Own running work, FTE.
    pub own_run: Reckoned,
    /// Partners' running work, FTE.
    pub partner_run: Reckoned,
    /// The least own staff, FTE.
    pub floor: Reckoned,
    /// Own coordination of the market, FTE per FTE of partner work; falls to contract management.
    pub market_coordination: Reckoned,
    /// Own coordination of other partners, FTE per FTE of partner work; falls to partnership.
    pub other_coordination: Reckoned,
    /// Level that coordinating the market takes.
    pub market_level: f64,
    /// Level that coordinating other partners takes.
    pub other_level: f64,
    /// Level of product ownership that this mode takes.
    pub product_level: f64,
    /// The competences of own work.
    pub mix: [MixPart; 4],
    /// Months from start to delivery, before noise.
    pub months: Reckoned,
    /// Does it wait for the tender?
    pub tendered: bool,
    /// Price of own work, k€ per FTE-year.
    pub own_rate: f64,
    /// Price of partner work.
    pub price: Price,
    /// Material in delivery, k€.
    pub material: Reckoned,
    /// Material in running, k€ a year.
    pub run_material: Reckoned,
    /// Licence, k€ a year.
    pub licence: Reckoned,
    /// Chance of a black swan.
    pub swan_chance: Reckoned,
    /// Chance of a delay per year of delivery.
    pub delay_hazard: Reckoned,
    /// Cost to switch at the horizon, as a share of build cost.
    pub exit: Quantity,
    /// What that is multiplied by.
    pub exit_weight: Reckoned,
    /// How well the result fits the need, before shortage.
    pub fit: Reckoned,
    /// Share of the expected build cost of the case.
    pub weight: f64,
    /// How public a partner's running work is, 0–1.
    pub partner_control: f64,
    /// Is it developed together with a knowledge institution?
    pub learns: bool,
}

impl LayerModel {
    /// The numbers that say how much work there is, when, and of whom.
    pub const fn work_numbers(&self) -> [Reckoned; 10] {
        [
            self.own_work,
            self.partner_work,
            self.own_run,
            self.partner_run,
            self.floor,
            self.market_coordination,
            self.other_coordination,
            self.months,
            self.swan_chance,
            self.delay_hazard,
        ]
    }

    /// Whom it asks, at which levels, whatever the future.
    fn asks_whom(&self) -> ([MixPart; 4], [(bool, f64); 2], [bool; 2]) {
        let coordinates = [
            (self.market_coordination.value > 0.0, self.market_level),
            (self.other_coordination.value > 0.0, self.other_level),
        ];
        (self.mix, coordinates, [self.tendered, self.learns])
    }

    /// All its numbers.
    pub fn numbers(&self) -> impl Iterator<Item = Reckoned> + use<> {
        let rest = [
            self.build,
            self.run,
            self.price.market,
            self.price.others,
            self.material,
            self.run_material,
            self.licence,
            self.exit_weight,
            self.fit,
        ];
        self.work_numbers().into_iter().chain(rest)
    }
}

/// Price of partner work, k€ per FTE-year of all partners together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Price {
    /// The market's part, which follows vendor prices.
    pub market: Reckoned,
    pub others: Reckoned,
}

/// A competence in the mix of a layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MixPart {
    pub competence: Competence,
    /// Its share of the own work.
    pub share: f64,
    pub level: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TenderModel {
    /// Does the case need one?
    pub needed: bool,
    /// What is bought on the market, k€.
    pub contract: f64,
    /// From which value a tender is needed, k€.
    pub threshold: f64,
    /// Months that every layer with the market waits.
    pub wait: Quantity,
    /// Own days that it takes.
    pub days: Quantity,
    /// Working days in an FTE-year.
    pub days_per_year: f64,
    /// The level of contract management it takes.
    pub level: f64,
}

/// The organisation's people and how they come, go and learn.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleModel {
    /// FTE available for new digital work at the start, without extra staff.
    pub supply: PerCompetence<Reckoned>,
    /// Extra staff, FTE.
    pub extra: PerCompetence<f64>,
    /// Their level at the start.
    pub level: PerCompetence<Reckoned>,
    /// Share that leaves in a year at normal tightness.
    pub turnover: PerCompetence<Reckoned>,
    /// Own rate, k€ per FTE-year.
    pub rate: PerCompetence<f64>,
    /// Months to fill a vacancy.
    pub months_to_hire: Reckoned,
    /// Share of vacancies filled within the year.
    pub refill: Reckoned,
    /// Share of a gap hired for in a year.
    pub hire_rate: Reckoned,
    /// Largest external share of the work.
    pub external_cap: Reckoned,
    /// What external hire costs above the own rate at normal tightness, as a share of it.
    pub external_premium: Reckoned,
    /// Loss of effect per missing level.
    pub level_penalty: Reckoned,
    /// The least that a person counts for.
    pub least_effect: f64,
    /// Levels gained a year when short of people and the pool misses a level, at this training level.
    pub gain_when_short: Reckoned,
    /// Levels gained a year where one is missing for the own work, at this training level.
    pub gain_own: Reckoned,
    /// Levels gained a year where one is missing for the pool, at this training level.
    pub gain_pool: Reckoned,
    /// Levels gained a year by developing with a knowledge institution.
    pub knowledge_gain: Reckoned,
    /// Training as a share of the case's own labour, at this training level.
    pub training_share: Reckoned,
    /// Standard deviation of the logarithm of labour-market tightness.
    pub tightness_spread: f64,
}

impl PeopleModel {
    /// All its numbers.
    pub fn numbers(&self) -> impl Iterator<Item = Reckoned> {
        let each = [&self.supply, &self.level, &self.turnover].into_iter().flat_map(|each| each.0);
        let shared = [
            self.months_to_hire,
            self.refill,
            self.hire_rate,
            self.external_cap,
            self.external_premium,
            self.level_penalty,
            self.gain_when_short,
            self.gain_own,
            self.gain_pool,
            self.knowledge_gain,
            self.training_share,
        ];
        each.chain(shared)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MoneyModel {
    /// Budget, k€ present value.
    pub budget: f64,
    pub discount: f64,
    /// Real yearly drift of vendor prices.
    pub vendor_drift: f64,
    /// Yearly standard deviation of vendor prices.
    pub vendor_spread: f64,
    /// What today's way of working costs until a layer is live, as a share of its run cost.
    pub old_way: Reckoned,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeliveryModel {
    /// Correlation of the costs of the layers.
    pub cost_correlation: Reckoned,
    /// Standard deviation of the logarithm of lead time.
    pub lead_noise: f64,
    /// Tail exponent of a black swan.
    pub swan_tail: f64,
    /// Smallest overrun of a black swan.
    pub swan_least: f64,
    /// Largest overrun of a black swan, for a case of this size.
    pub swan_most: f64,
    /// Overrun without a black swan.
    pub ordinary_overrun: Quantity,
    /// Months lost per unit of overrun, as a share of lead time.
    pub overrun_delay: Reckoned,
    /// The largest shortage that stretches delivery.
    pub most_short: f64,
    /// Length of a delay.
    pub delay_months: Quantity,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValueModel {
    /// Fit lost when wholly short of people.
    pub shortage_fit: Reckoned,
    /// Use lost per missing level.
    pub use_loss: Reckoned,
    /// The most use that can be lost.
    pub most_use_loss: f64,
    /// Level of policy data literacy that use asks.
    pub reading_level: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskModel {
    /// What a missing level adds to a hazard, as a part of a full shortage.
    pub level_weight: Reckoned,
    /// An event that costs more than this is serious, k€.
    pub serious_loss: f64,
    /// Size of the case relative to the reference, for losses in k€.
    pub case_size: Reckoned,
    /// First election year.
    pub first_election: u16,
}

/// One kind of incident for this decision.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentModel {
    pub reach: Reach,
    /// Layers in scope. One entry, on the lowest layer, when the case as a whole is struck.
    pub hazards: Vec<LayerHazard>,
    /// Hazard in an election year, when the case as a whole is struck.
    pub election_hazard: Reckoned,
    /// What both are made of, when the case as a whole is struck.
    pub of_case: Option<CaseHazard>,
    /// No decision on this case can make the hazard larger than this, shortage included; election years apart.
    pub ceiling: Reckoned,
    /// The same for an election year.
    pub election_ceiling: Reckoned,
    /// What shortage makes it likelier.
    pub driver: ShortageDriver,
    /// What a full shortage adds.
    pub shortage_weight: Reckoned,
    /// Is it serious whatever it costs?
    pub is_serious: bool,
    /// The loss as drawn.
    pub loss: Quantity,
    /// What the loss is a share of.
    pub loss_basis: LossBasis,
    /// Length of the pause, when it pauses the case.
    pub pause: Option<Quantity>,
    /// The public values it hits.
    pub values: Vec<PublicValue>,
}

/// How often the case as a whole is struck: a rate times what the layers weigh.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseHazard {
    /// In a usual year and in one with an election.
    pub rates: [Reckoned; 2],
    /// What each layer as decided adds to the weight.
    pub weights: PerLayer<Reckoned>,
}

/// How often an incident strikes a layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LayerHazard {
    pub layer: Layer,
    /// A year, once live, before shortage.
    pub hazard: Reckoned,
    /// The level that the layer requires of the competence that drives the incident; nothing when it does not ask it.
    pub required: Option<f64>,
}
