//! Staffing: all competences of a chunk of futures, year by year, and what the layers lack. The model's design, 7.4 and 7.5.

use super::background::Background;
use super::people::{Asked, Market, Met, Staff};
use super::playing::Player;
use super::tally::PeopleTally;
use super::timeline::YEAR;
use super::work::{CaseWork, YearDemand, YearWork, learning, own_needs};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;
use crate::resolve::model::{CasePlan, LayerModel, ResolvedModel};

/// What a decision asks of people whatever the future.
#[derive(Clone, Debug)]
pub struct Needs {
    /// The highest level that this case requires; 0 where it asks none.
    pub own: PerCompetence<f64>,
    /// Do staff learn from a knowledge institution, in this case or another?
    learns: PerCompetence<bool>,
}

impl Needs {
    pub fn of(plan: &CasePlan, background: &Background) -> Self {
        let learns = learning(plan);
        Self {
            own: own_needs(plan),
            learns: learns.map(|competence, learns| *learns || background.learns[competence]),
        }
    }
}

/// How the people fare in a chunk of futures.
#[derive(Clone, Debug, Default)]
pub struct Staffing {
    /// By year, each competence.
    pub years: Vec<PerCompetence<Met>>,
    /// By year, what this case asks, FTE.
    pub own: Vec<PerCompetence<Lanes>>,
    /// By year, the work of each layer.
    pub work: Vec<PerLayer<YearWork>>,
    /// By year, the part of each layer's own work that stays short.
    pub layer_short: Vec<PerLayer<Lanes>>,
    /// Staff after the last year.
    pub last_level: PerCompetence<Lanes>,
}

impl Staffing {
    /// Works out all years anew; keeps its memory from chunk to chunk.
    pub fn work_out(
        &mut self,
        model: &ResolvedModel,
        needs: &Needs,
        background: &Background,
        work: &CaseWork,
        player: &Player<'_>,
        (chunk, tightness): (usize, Lanes),
    ) {
        let plan = &model.plan;
        let market = Market::of(&model.people, player, tightness);
        let mut staff = PerCompetence::from_fn(|competence| {
            Staff::start(&model.people, competence, player, &needs.own, needs.learns[competence])
        });
        self.years.resize_with(plan.years, PerCompetence::default);
        self.own.resize_with(plan.years, PerCompetence::default);
        self.work.resize_with(plan.years, PerLayer::default);
        self.layer_short.resize_with(plan.years, PerLayer::default);
        for year in 0..plan.years {
            let demand = self.demand(plan, work, year);
            self.own[year] = demand.fte;
            for competence in Competence::ALL {
                let [others, levels] = background.demand(competence, chunk, year);
                let own = demand.fte[competence];
                let asked = Asked { own, pool: own + others, levels: demand.levels[competence] + levels };
                self.years[year][competence] = staff[competence].year(&market, &asked, year == 0);
            }
            let met = &self.years[year];
            self.layer_short[year] = PerLayer::from_fn(|layer| layer_short(&plan.layers[layer], met));
        }
        self.last_level = staff.map(|_, staff| staff.level);
    }

    /// What this case asks in a year; the work of the layers is kept.
    fn demand(&mut self, plan: &CasePlan, work: &CaseWork, year: usize) -> YearDemand {
        let mut demand = YearDemand::default();
        for layer in Layer::ALL {
            let asked = work.layers[layer].in_year(year);
            demand.add_layer(&plan.layers[layer], &asked);
            self.work[year][layer] = asked;
        }
        if year == 0 {
            demand.add_tender(plan, work);
        }
        demand
    }

    /// Own FTE needed in the busiest year.
    pub fn busiest(&self) -> Lanes {
        self.own.iter().map(all).fold(Lanes::ZERO, Lanes::larger)
    }

    /// The share of the own work that lacks people in the worst year, before hire.
    pub fn unfilled(&self) -> Lanes {
        let gap =
            |year: usize| self.years[year].iter().map(|(_, met)| met.own_gap).fold(Lanes::ZERO, |a, b| a + b);
        self.worst_share(gap)
    }

    /// The share of the own work that external hires do in the worst year.
    pub fn external_share(&self) -> Lanes {
        let external = |year: usize| {
            self.years[year].iter().map(|(_, met)| met.own_external).fold(Lanes::ZERO, |a, b| a + b)
        };
        self.worst_share(external)
    }

    /// The largest share of the own demand over the years; 0 in a year without any.
    fn worst_share(&self, part: impl Fn(usize) -> Lanes) -> Lanes {
        let shares = self.own.iter().enumerate().map(|(year, own)| part(year).over_or_zero(all(own)));
        shares.fold(Lanes::ZERO, Lanes::larger)
    }

    /// Adds the figures of the futures that count to the tally.
    pub fn tally(&self, needs: &Needs, counts: Lanes, tally: &mut PerCompetence<PeopleTally>) {
        for competence in Competence::ALL {
            let tally = &mut tally[competence];
            tally.years.resize_with(self.years.len(), Default::default);
            let (mut worst, mut last_short) = (Lanes::ZERO, Lanes::ZERO);
            for (year, (met, own)) in self.years.iter().zip(&self.own).enumerate() {
                let (met, own) = (&met[competence], own[competence]);
                let short = own * met.short;
                worst = worst.larger(short);
                last_short = short.above(Lanes::ZERO).choose(Lanes::all((year + 1) as f64), last_short);
                tally.years[year].add(met, own, short, counts);
            }
            let missing = |level: Lanes| (needs.own[competence] - level).above(Lanes::all(1e-9)) * counts;
            tally.missing_at_start +=
                missing(self.years.first().map_or(Lanes::ZERO, |met| met[competence].level));
            tally.missing_at_end += missing(self.last_level[competence]);
            tally.worst_short += worst * counts;
            tally.add_gap(last_short, self.years.len(), counts);
        }
    }
}

fn all(fte: &PerCompetence<Lanes>) -> Lanes {
    fte.0.iter().fold(Lanes::ZERO, |sum, fte| sum + *fte)
}

/// What a layer lacks: its mix weighted with the shortage of each competence.
#[inline]
fn layer_short(layer: &LayerModel, met: &PerCompetence<Met>) -> Lanes {
    layer.mix.iter().fold(Lanes::ZERO, |sum, part| sum + met[part.competence].short * part.share)
}

impl PeopleTally {
    /// Counts how long people are short: `last_short` is the last year in which they are, counted from 1; 0 when never.
    fn add_gap(&mut self, last_short: Lanes, years: usize, counts: Lanes) {
        let ever = last_short.above(Lanes::ZERO) * counts;
        let never_closed = last_short.above(Lanes::all(years as f64 - 0.5)) * counts;
        self.ever_short += ever;
        self.never_closed += never_closed;
        self.months_until_closed += (ever - never_closed) * last_short * YEAR;
    }
}
