//! Staffing: the people of one case in a chunk of futures, year by year, and what its layers lack. The model's design, 7.4
//! and 7.5. Its part of what all cases ask together comes from the [`super::pool`].

use super::people::Met;
use super::tally::PeopleTally;
use super::timeline::YEAR;
use super::work::{CaseWork, YearDemand, YearWork, learning, own_needs};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;
use crate::resolve::model::CasePlan;

/// What a decision asks of people whatever the future.
#[derive(Clone, Debug)]
pub struct Needs {
    /// The highest level that this case requires; 0 where it asks none.
    pub own: PerCompetence<f64>,
    /// Do staff learn from a knowledge institution in this case?
    pub learns: PerCompetence<bool>,
}

impl Needs {
    pub fn of(plan: &CasePlan) -> Self {
        Self { own: own_needs(plan), learns: learning(plan) }
    }
}

/// How the people of a case fare in a chunk of futures. Years are counted from its own first one; past its horizon it goes on
/// asking, for as long as the pool is looked at.
#[derive(Clone, Debug, Default)]
pub struct Staffing {
    /// How many years count for the case itself.
    horizon: usize,
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
    /// Makes room for all years; keeps its memory from chunk to chunk.
    pub fn clear(&mut self, horizon: usize, years: usize) {
        self.horizon = horizon;
        self.years.resize_with(years, PerCompetence::default);
        self.own.resize_with(years, PerCompetence::default);
        self.work.resize_with(years, PerLayer::default);
        self.layer_short.resize_with(years, PerLayer::default);
    }

    /// Does a year count for the case itself?
    pub const fn counts(&self, year: usize) -> bool {
        year < self.horizon
    }

    /// What this case asks in a year, which is kept with the work of the layers.
    #[inline(always)]
    pub fn ask(&mut self, plan: &CasePlan, work: &CaseWork, year: usize) -> YearDemand {
        let mut demand = YearDemand::default();
        for layer in Layer::ALL {
            let asked = work.layers[layer].in_year(year);
            demand.add_layer(&plan.layers[layer], &asked);
            self.work[year][layer] = asked;
        }
        if year == 0 {
            demand.add_tender(plan, work);
        }
        self.own[year] = demand.fte;
        demand
    }

    /// Takes what falls to this case in a year, which `borne` tells of a competence of which it asks so much.
    #[inline(always)]
    pub fn take(&mut self, plan: &CasePlan, year: usize, borne: impl Fn(Competence, Lanes) -> Met) {
        let met = &mut self.years[year];
        for (competence, own) in self.own[year].iter() {
            met[competence] = borne(competence, *own);
        }
        for (short, layer) in self.layer_short[year].0.iter_mut().zip(&plan.layers.0) {
            *short = Lanes::ZERO;
            for part in &layer.mix {
                *short += met[part.competence].short * part.share;
            }
        }
    }

    /// Own FTE needed in the busiest year.
    #[inline(always)]
    pub fn busiest(&self) -> Lanes {
        self.own.iter().take(self.horizon).map(all).fold(Lanes::ZERO, Lanes::larger)
    }

    /// The share of the own work that lacks people in the worst year, before hire.
    #[inline(always)]
    pub fn unfilled(&self) -> Lanes {
        self.worst_share(|year| self.lacking(year))
    }

    /// The share of the own work that external hires do in the worst year.
    #[inline(always)]
    pub fn external_share(&self) -> Lanes {
        self.worst_share(|year| self.external(year))
    }

    /// What this case asks in a year, FTE.
    #[inline(always)]
    pub fn asked(&self, year: usize) -> Lanes {
        all(&self.own[year])
    }

    /// Its part of the gap, before hire, FTE.
    #[inline(always)]
    pub fn lacking(&self, year: usize) -> Lanes {
        self.years[year].0.iter().fold(Lanes::ZERO, |sum, met| sum + met.own_gap)
    }

    /// Its external hire, FTE.
    #[inline(always)]
    pub fn external(&self, year: usize) -> Lanes {
        self.years[year].0.iter().fold(Lanes::ZERO, |sum, met| sum + met.own_external)
    }

    /// The largest share of the own demand over the years; 0 in a year without any.
    #[inline(always)]
    fn worst_share(&self, part: impl Fn(usize) -> Lanes) -> Lanes {
        let shares = (0..self.horizon).map(|year| part(year).over_or_zero(self.asked(year)));
        shares.fold(Lanes::ZERO, Lanes::larger)
    }

    /// Adds the figures of the futures that count to the tally.
    #[inline(always)]
    pub fn tally(&self, needs: &Needs, counts: Lanes, tally: &mut PerCompetence<PeopleTally>) {
        for competence in Competence::ALL {
            let tally = &mut tally[competence];
            tally.years.resize_with(self.horizon, Default::default);
            let (mut worst, mut last_short) = (Lanes::ZERO, Lanes::ZERO);
            for (year, (met, own)) in self.years.iter().zip(&self.own).take(self.horizon).enumerate() {
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
            tally.add_gap(last_short, self.horizon, counts);
        }
    }
}

#[inline(always)]
fn all(fte: &PerCompetence<Lanes>) -> Lanes {
    fte.0.iter().fold(Lanes::ZERO, |sum, fte| sum + *fte)
}

impl PeopleTally {
    /// Counts how long people are short: `last_short` is the last year in which they are, counted from 1; 0 when never.
    #[inline(always)]
    fn add_gap(&mut self, last_short: Lanes, years: usize, counts: Lanes) {
        let ever = last_short.above(Lanes::ZERO) * counts;
        let never_closed = last_short.above(Lanes::all(years as f64 - 0.5)) * counts;
        self.ever_short += ever;
        self.never_closed += never_closed;
        self.months_until_closed += (ever - never_closed) * last_short * YEAR;
    }
}
