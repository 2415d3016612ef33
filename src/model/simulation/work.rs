//! Work: the size of a case in a chunk of futures, and the people that it asks. The model's design, sections 7.2 and 7.3.

use super::draws::PlanDraws;
use super::playing::Player;
use super::timeline::{Timeline, YEAR};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;
use crate::resolve::model::{CasePlan, LayerModel};

/// The work of one layer.
#[derive(Clone, Copy, Debug, Default)]
pub struct LayerWork {
    /// Cost overrun as a share of delivery cost; negative when under plan.
    pub overrun: Lanes,
    /// Months of delivery by plan, overrun and delay included.
    pub months: Lanes,
    /// When it is delivered according to plan.
    pub plan: Timeline,
    /// Own delivery work before overrun, FTE-years.
    pub own_delivery: Lanes,
    /// Partners' delivery work before overrun, FTE-years.
    pub partner_delivery: Lanes,
    /// Own running work, FTE.
    pub own_running: Lanes,
    /// Partners' running work, FTE.
    pub partner_running: Lanes,
    /// Own coordination per FTE of partner work: of the market, and of the others.
    pub coordination: [Lanes; 2],
}

/// The work of a case.
#[derive(Clone, Copy, Debug, Default)]
pub struct CaseWork {
    pub layers: PerLayer<LayerWork>,
    /// Own work on the tender, FTE in the first year.
    pub tender: Lanes,
}

/// The overrun of a layer: a black swan when the case's luck lies under the layer's chance, else an ordinary overrun.
pub fn overrun(swan: f64, chance: f64, swan_size: f64, ordinary: f64) -> f64 {
    if swan < chance { swan_size } else { ordinary }
}

impl CaseWork {
    /// The work of a case, given its tape played for this chunk.
    #[inline(always)]
    pub fn of(plan: &CasePlan, draws: &PlanDraws, player: &Player<'_>, chunk: usize) -> Self {
        let mut work = Self::default();
        work.set(plan, draws, player, chunk);
        work
    }

    /// The same in the place of another, as it is too much to be copied for every few futures.
    #[inline(always)]
    pub fn set(&mut self, plan: &CasePlan, draws: &PlanDraws, player: &Player<'_>, chunk: usize) {
        self.tender = if plan.tender.needed {
            draws.tender_days[chunk] * (1.0 / plan.tender.days_per_year)
        } else {
            Lanes::ZERO
        };
        for (layer, work) in Layer::ALL.into_iter().zip(&mut self.layers.0) {
            *work = Self::layer(plan, layer, draws, player, chunk);
        }
    }

    /// The work of one of its layers. Own work never falls below the regie floor: responsibility is not outsourced.
    #[inline(always)]
    pub fn layer(
        plan: &CasePlan,
        layer: Layer,
        draws: &PlanDraws,
        player: &Player<'_>,
        chunk: usize,
    ) -> LayerWork {
        layer_work(plan, layer, draws, player, chunk)
    }
}

#[inline(always)]
fn layer_work(
    plan: &CasePlan,
    layer: Layer,
    draws: &PlanDraws,
    player: &Player<'_>,
    chunk: usize,
) -> LayerWork {
    let model = &plan.layers[layer];
    let chance = player.of(model.swan_chance);
    let hit = chance.above(draws.swan[chunk]);
    let overrun = hit.choose(draws.swan_size[chunk], draws.ordinary_overrun[layer][chunk]);
    let months = player.of(model.months) * draws.lead_time[layer][chunk];
    let hazard = player.of(model.delay_hazard) * months * (1.0 / YEAR);
    let delayed = hazard.above(draws.delay[layer][chunk]);
    let stretched = months * (1.0 + player.of(plan.delivery.overrun_delay) * overrun.at_least(0.0))
        + delayed * draws.delay_months[layer][chunk];
    let start = if model.tendered { draws.tender_wait[chunk] } else { Lanes::ZERO };
    let floor = player.of(model.floor);
    LayerWork {
        overrun,
        months: stretched,
        plan: Timeline::new(start, stretched),
        own_delivery: player.of(model.own_work).larger(floor * months * (1.0 / YEAR)),
        partner_delivery: player.of(model.partner_work),
        own_running: player.of(model.own_run).larger(floor),
        partner_running: player.of(model.partner_run),
        coordination: [player.of(model.market_coordination), player.of(model.other_coordination)],
    }
}

/// What a layer asks in one year, FTE.
#[derive(Clone, Copy, Debug, Default)]
pub struct YearWork {
    pub own: Lanes,
    pub partner: Lanes,
    /// Own coordination of the market, and of the others.
    pub coordination: [Lanes; 2],
}

impl LayerWork {
    /// Own work, partners' work and coordination in a year, by plan.
    #[inline(always)]
    pub fn in_year(&self, year: usize) -> YearWork {
        let (delivery, running) = self.plan.shares(year);
        let delivery = delivery * (1.0 + self.overrun);
        let partner = delivery * self.partner_delivery + running * self.partner_running;
        YearWork {
            own: delivery * self.own_delivery + running * self.own_running,
            partner,
            coordination: self.coordination.map(|share| share * partner),
        }
    }
}

/// A part of the demand for one competence: a share of the own work of a layer, or the coordination of its partners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DemandTerm {
    /// The layer that asks for it.
    pub layer: Layer,
    /// Is it the coordination of partner work?
    pub coordination: bool,
    /// Share of the own work; all of the coordination.
    pub factor: f64,
    pub level: f64,
}

impl DemandTerm {
    /// What it comes to for a competence in a year, FTE.
    #[inline(always)]
    pub fn of(&self, competence: Competence, work: &YearWork) -> Lanes {
        if self.coordination {
            work.coordination[usize::from(competence != COORDINATORS[0])]
        } else {
            work.own * self.factor
        }
    }
}

/// Who coordinates: contract management the market, partnership the others.
pub const COORDINATORS: [Competence; 2] = [Competence::Contracts, Competence::Partnership];

/// Does a layer coordinate, and at what level: the market, and the others.
fn coordinated(model: &LayerModel) -> [(bool, f64); 2] {
    [(model.market_coordination, model.market_level), (model.other_coordination, model.other_level)]
        .map(|(share, level)| (share.value > 0.0, level))
}

/// The terms of the demand for each competence.
pub fn terms(plan: &CasePlan) -> PerCompetence<Vec<DemandTerm>> {
    let mut terms: PerCompetence<Vec<DemandTerm>> = PerCompetence::default();
    for (layer, model) in plan.layers.iter() {
        for part in model.mix {
            let (factor, level) = (part.share, part.level);
            terms[part.competence].push(DemandTerm { layer, coordination: false, factor, level });
        }
        for (competence, (is_needed, level)) in COORDINATORS.into_iter().zip(coordinated(model)) {
            if is_needed {
                terms[competence].push(DemandTerm { layer, coordination: true, factor: 1.0, level });
            }
        }
    }
    terms
}

/// The highest level that a case requires of each competence, the tender included; 0 where it asks none.
pub fn own_needs(plan: &CasePlan) -> PerCompetence<f64> {
    let highest = |terms: &[DemandTerm]| terms.iter().map(|term| term.level).fold(0.0, f64::max);
    let mut needs = terms(plan).map(|_, terms| highest(terms));
    if plan.tender.needed {
        needs[Competence::Contracts] = needs[Competence::Contracts].max(plan.tender.level);
    }
    needs
}

/// Competences in which staff learn by developing together with a knowledge institution.
pub fn learning(plan: &CasePlan) -> PerCompetence<bool> {
    let mut learns = PerCompetence::default();
    for (_, layer) in plan.layers.iter().filter(|(_, layer)| layer.learns) {
        for part in layer.mix {
            learns[part.competence] = true;
        }
    }
    learns
}

/// The demand for every competence in one year, FTE, and the same weighted with the level required.
#[derive(Clone, Copy, Debug, Default)]
pub struct YearDemand {
    pub fte: PerCompetence<Lanes>,
    pub levels: PerCompetence<Lanes>,
}

impl YearDemand {
    #[inline(always)]
    fn add(&mut self, competence: Competence, fte: Lanes, level: f64) {
        self.fte[competence] += fte;
        self.levels[competence] += fte * level;
    }

    /// Adds what one layer asks.
    #[inline(always)]
    pub fn add_layer(&mut self, model: &LayerModel, work: &YearWork) {
        for part in model.mix {
            self.add(part.competence, work.own * part.share, part.level);
        }
        for ((competence, (is_needed, level)), fte) in
            COORDINATORS.into_iter().zip(coordinated(model)).zip(work.coordination)
        {
            if is_needed {
                self.add(competence, fte, level);
            }
        }
    }

    /// Adds the work on the tender.
    #[inline(always)]
    pub fn add_tender(&mut self, plan: &CasePlan, work: &CaseWork) {
        if plan.tender.needed {
            self.add(Competence::Contracts, work.tender, plan.tender.level);
        }
    }

    /// What a case asks in a year.
    #[inline(always)]
    pub fn of(plan: &CasePlan, work: &CaseWork, year: usize) -> Self {
        let mut demand = Self::default();
        for (layer, model) in plan.layers.iter() {
            demand.add_layer(model, &work.layers[layer].in_year(year));
        }
        if year == 0 {
            demand.add_tender(plan, work);
        }
        demand
    }
}
