//! The resolved model: plain numbers, ready to simulate. Money in k€ of 2024, time in months, staff in FTE.

use super::ledger::ResolvedNumber;
use crate::domain::incident::{LossBasis, PerIncident, PublicValue, Reach, ShortageDriver};
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
    pub delivery: DeliveryModel,
    pub incidents: PerIncident<IncidentModel>,
    /// Every number with its trail.
    pub ledger: Vec<ResolvedNumber>,
}

/// The work of one case, layer by layer. All that the other cases of the portfolio need to know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CasePlan {
    pub case: String,
    /// First year.
    pub start_year: u16,
    /// Horizon, years.
    pub years: usize,
    pub layers: PerLayer<LayerModel>,
    pub tender: TenderModel,
}

/// One layer as decided.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerModel {
    /// Full own-build cost, k€.
    pub build: Quantity,
    /// Full own run cost, k€ a year.
    pub run: Quantity,
    /// Own delivery work, FTE-years per k€ of build cost.
    pub own_work: f64,
    /// Partners' delivery work, FTE-years per k€ of build cost.
    pub partner_work: f64,
    /// Own running work, FTE per k€ of run cost.
    pub own_run: f64,
    /// Partners' running work, FTE per k€ of run cost.
    pub partner_run: f64,
    /// The least own staff, FTE.
    pub floor: f64,
    /// Own coordination of the market, FTE per FTE of partner work; falls to contract management.
    pub market_coordination: f64,
    /// Own coordination of other partners, FTE per FTE of partner work; falls to partnership.
    pub other_coordination: f64,
    /// Level that coordinating the market takes.
    pub market_level: f64,
    /// Level that coordinating other partners takes.
    pub other_level: f64,
    /// The competences of own work.
    pub mix: [MixPart; 4],
    /// Months from start to delivery, before noise.
    pub months: f64,
    /// Does it wait for the tender?
    pub tendered: bool,
    /// Price of own work, k€ per FTE-year.
    pub own_rate: f64,
    /// Price of partner work, k€ per FTE-year.
    pub partner_price: f64,
    /// Does the price of partner work follow vendor prices?
    pub indexed: bool,
    /// Material in delivery, per k€ of build cost.
    pub material: f64,
    /// Material in running, per k€ of run cost.
    pub run_material: f64,
    /// Licence a year, per k€ of build cost.
    pub licence: f64,
    /// Chance of a black swan when not short of people.
    pub swan_chance: f64,
    /// Chance of a delay per year of delivery.
    pub delay_hazard: f64,
    /// Cost to switch at the horizon, as a share of build cost.
    pub exit: Quantity,
    /// Weight of the exit cost.
    pub exit_weight: f64,
    /// How well the result fits the need, before shortage.
    pub fit: f64,
    /// Share of the expected build cost of the case.
    pub weight: f64,
    /// How public a partner's running work is, 0–1.
    pub partner_control: f64,
    /// Is it developed together with a knowledge institution?
    pub learns: bool,
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
    /// FTE available for new digital work at the start.
    pub supply: PerCompetence<f64>,
    /// Their level at the start.
    pub level: PerCompetence<f64>,
    /// Share that leaves in a year at normal tightness.
    pub turnover: PerCompetence<f64>,
    /// Own rate, k€ per FTE-year.
    pub rate: PerCompetence<f64>,
    /// Months to fill a vacancy.
    pub months_to_hire: f64,
    /// Share of vacancies filled within the year.
    pub refill: f64,
    /// Share of a gap hired for in a year.
    pub hire_rate: f64,
    /// Largest external share of the work.
    pub external_cap: f64,
    /// What external hire costs above the own rate at normal tightness, as a share of it.
    pub external_premium: f64,
    /// Loss of effect per missing level.
    pub level_penalty: f64,
    /// The least that a person counts for.
    pub least_effect: f64,
    /// Levels gained a year when short of people, at this training level.
    pub gain_when_short: f64,
    /// Levels gained a year otherwise, at this training level.
    pub gain: f64,
    /// Levels gained a year by developing with a knowledge institution.
    pub knowledge_gain: f64,
    /// Training as a share of the case's own labour, at this training level.
    pub training_share: f64,
    /// Standard deviation of the logarithm of labour-market tightness.
    pub tightness_spread: f64,
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
    /// Correlation of the costs of the layers.
    pub cost_correlation: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeliveryModel {
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
    pub overrun_delay: f64,
    /// Months lost when wholly short of people, as a share of lead time.
    pub shortage_delay: f64,
    /// Length of a delay.
    pub delay_months: Quantity,
    /// Fit lost when wholly short of people.
    pub shortage_fit: f64,
}

/// One kind of incident for this decision.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentModel {
    pub reach: Reach,
    /// Layers in scope with their hazard a year once live, before shortage. One entry, on the lowest layer, when
    /// the case as a whole is struck.
    pub hazards: Vec<(Layer, f64)>,
    /// Hazard in an election year, when the case as a whole is struck.
    pub election_hazard: f64,
    /// No decision on this case can make the hazard larger than this, shortage included; election years apart.
    pub ceiling: f64,
    /// The same for an election year.
    pub election_ceiling: f64,
    /// First election year.
    pub first_election: u16,
    /// What shortage makes it likelier.
    pub driver: ShortageDriver,
    /// What a full shortage adds.
    pub shortage_weight: f64,
    /// The loss as drawn.
    pub loss: Quantity,
    /// What the loss is a share of.
    pub loss_basis: LossBasis,
    /// Size of the case relative to the reference, for losses in k€.
    pub case_size: f64,
    /// Length of the pause, when it pauses the case.
    pub pause: Option<Quantity>,
    /// The public values it hits.
    pub values: Vec<PublicValue>,
}
