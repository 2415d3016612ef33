//! Background: what the other cases of the portfolio ask of the same people, at their current choices.

use super::draws::{self, PlanDraws};
use super::luck::BlockId;
use super::playing::{Player, Readings};
use super::work::{CaseWork, YearDemand, learning};
use crate::domain::people::{Competence, PerCompetence};
use crate::numeric::lanes::{LANES, Lanes};
use crate::numeric::vectors::widely;
use crate::resolve::model::{CasePlan, ResolvedModel};

/// What is drawn for the other cases themselves; the doubts that all cases share are taken from `readings`.
pub fn own_draws(id: BlockId, others: &[ResolvedModel], readings: &Readings) -> Vec<PlanDraws> {
    let own = |other: &ResolvedModel| PlanDraws::draw(id, other, draws::doubts(id, &other.doubts, readings));
    others.iter().map(own).collect()
}

/// Demand of the other cases.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Background {
    /// FTE and the same weighted with the level required: chunk by chunk and year by year all competences, so that what is read
    /// together lies together. Empty without other cases.
    demand: Vec<PerCompetence<[Lanes; 2]>>,
    years: usize,
    /// Competences in which staff learn from a knowledge institution in another case.
    pub learns: PerCompetence<bool>,
}

impl Background {
    /// No other cases: the case is simulated alone.
    pub fn none() -> Self {
        Self::default()
    }

    /// What other cases ask; years are matched by calendar with the case at hand. Doubts are shared, luck is their own.
    pub fn draw(id: BlockId, case: &CasePlan, others: &[ResolvedModel], readings: &Readings) -> Self {
        Self::of(id, case, others, &own_draws(id, others, readings), readings)
    }

    /// The same with what is drawn for the other cases themselves at hand.
    pub fn of(
        id: BlockId,
        case: &CasePlan,
        others: &[ResolvedModel],
        own: &[PlanDraws],
        readings: &Readings,
    ) -> Self {
        let chunks = if others.is_empty() { 0 } else { id.futures.div_ceil(LANES) };
        let demand = vec![PerCompetence::default(); chunks * case.years];
        let mut background = Self { demand, years: case.years, ..Self::none() };
        let shared = draws::shared(readings);
        for (other, own) in others.iter().zip(own) {
            background.add(case, other, own, &own.readings.with(shared.clone()), chunks);
            for (competence, learns) in learning(&other.plan).iter() {
                background.learns[competence] |= learns;
            }
        }
        background
    }

    /// That of one future.
    pub fn only(&self, future: usize) -> Self {
        let (chunk, lane) = (future / LANES, future % LANES);
        let years = self.demand.iter().skip(chunk * self.years).take(self.years);
        let only = |asked: &[Lanes; 2]| asked.map(|lanes| Lanes::all(lanes.0[lane]));
        let demand = years.map(|all| all.map(|_, asked| only(asked))).collect();
        Self { demand, years: self.years, learns: self.learns }
    }

    fn add(
        &mut self,
        case: &CasePlan,
        other: &ResolvedModel,
        draws: &PlanDraws,
        readings: &Readings,
        chunks: usize,
    ) {
        let mut player = Player::new(&other.tape, readings, other.plan.work_numbers());
        for chunk in 0..chunks {
            player.play(chunk);
            widely(
                #[inline(always)]
                || self.add_chunk(case, other, draws, &player, chunk),
            );
        }
    }

    #[inline(always)]
    fn add_chunk(
        &mut self,
        case: &CasePlan,
        other: &ResolvedModel,
        draws: &PlanDraws,
        player: &Player<'_>,
        chunk: usize,
    ) {
        let plan = &other.plan;
        let work = CaseWork::of(plan, draws, player, chunk);
        for year in 0..case.years {
            let calendar = usize::from(case.start_year) + year;
            let theirs = calendar.checked_sub(usize::from(plan.start_year));
            // They run on for as long as this case looks ahead.
            let Some(theirs) = theirs else { continue };
            let demand = YearDemand::of(plan, &work, theirs);
            let all = &mut self.demand[chunk * case.years + year];
            for ((sums, fte), levels) in all.0.iter_mut().zip(demand.fte.0).zip(demand.levels.0) {
                sums[0] += fte;
                sums[1] += levels;
            }
        }
    }

    /// What they ask of a competence in a year, FTE and weighted with the level required.
    #[inline(always)]
    pub fn demand(&self, competence: Competence, chunk: usize, year: usize) -> [Lanes; 2] {
        let all = self.demand.get(chunk * self.years + year);
        all.map_or([Lanes::ZERO; 2], |all| all[competence])
    }
}
