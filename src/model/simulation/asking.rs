//! Asking: what cases ask of people in a block of futures, and what then lacks, without anything else that comes of them.
//!
//! What a case asks depends neither on when it starts nor on who there is. Worked out once, it tells of any start years and any
//! staff what lacks at little cost; the people fare exactly as in the [`super::pool`].

use super::chunk::BlockDraws;
use super::futures::Column;
use super::people::{Asked, Market, Staff};
use super::playing::Player;
use super::programme::Programme;
use super::staffing::Needs;
use super::work::{CaseWork, YearDemand};
use crate::domain::outcome::Outcome;
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::portfolio::OVERREACH;
use crate::numeric::lanes::{LANES, Lanes};
use crate::numeric::vectors::widely;
use crate::resolve::model::ResolvedModel;

/// What one case asks, by its own years.
#[derive(Clone, Debug)]
pub struct Asks {
    needs: Needs,
    years: usize,
    /// FTE and the same weighted with the level required, by chunk and year; empty where it asks nobody.
    demand: PerCompetence<Vec<[Lanes; 2]>>,
}

impl Asks {
    /// Works out so many years.
    pub fn of(model: &ResolvedModel, draws: &BlockDraws, years: usize) -> Self {
        let plan = &model.plan;
        let chunks = draws.futures.div_ceil(LANES);
        let mut player = Player::new(&model.tape, &draws.plan.readings, plan.work_numbers());
        let mut demand = PerCompetence::<Vec<[Lanes; 2]>>::default();
        for chunk in 0..chunks {
            player.play(chunk);
            let (player, demand) = (&player, &mut demand);
            widely(
                #[inline(always)]
                || {
                    let work = CaseWork::of(plan, &draws.plan, player, chunk);
                    for year in 0..years {
                        let asked = YearDemand::of(plan, &work, year);
                        for (competence, all) in demand.0.iter_mut().enumerate() {
                            let fte = asked.fte.0[competence];
                            if fte != Lanes::ZERO {
                                all.resize(chunks * years, [Lanes::ZERO; 2]);
                                all[chunk * years + year] = [fte, asked.levels.0[competence]];
                            }
                        }
                    }
                },
            );
        }
        Self { needs: Needs::of(plan), years, demand }
    }
}

/// The organisation in a block of futures, as any of the cases sees it.
#[derive(Clone, Copy, Debug)]
pub struct Organised<'a> {
    pub model: &'a ResolvedModel,
    pub draws: &'a BlockDraws,
    /// Staff hired extra, FTE.
    pub extra: &'a PerCompetence<f64>,
}

/// What lacks of people in a block of futures.
#[derive(Clone, Debug, Default)]
pub struct Lacking {
    /// By year of the pool, added up over futures, FTE.
    pub gaps: PerCompetence<Vec<f64>>,
    /// The largest share of all own work without people in a year, in each future.
    pub unfilled: Column,
}

impl Lacking {
    /// What lacks in so many years of the pool when each case starts in its own.
    pub fn of(organised: Organised<'_>, years: usize, cases: &[(&Asks, usize)]) -> Self {
        let Organised { model, draws, extra } = organised;
        let mut people = model.people.clone();
        people.extra = *extra;
        let mut player = Player::new(&model.tape, &draws.plan.readings, people.numbers());
        let mut found = Self { gaps: PerCompetence::from_fn(|_| vec![0.0; years]), unfilled: Column::new() };
        let mut sums = vec![[Lanes::ZERO; 2]; years];
        for chunk in 0..draws.futures.div_ceil(LANES) {
            player.play(chunk);
            let count = (draws.futures - chunk * LANES).min(LANES);
            let market = Market::of(&people, &player, draws.world.tightness[chunk]);
            sums.fill([Lanes::ZERO; 2]);
            for competence in Competence::ALL {
                let mut staff = Staff::start(&people, competence, &player);
                for (year, sum) in sums.iter_mut().enumerate() {
                    let mut asked = Asked::default();
                    for &(asks, from) in cases.iter().filter(|(_, from)| *from <= year) {
                        let place = chunk * asks.years + year - from;
                        if let Some([fte, levels]) = asks.demand[competence].get(place) {
                            asked.pool += *fte;
                            asked.levels += *levels;
                        }
                        if from == year {
                            let Needs { own, learns } = &asks.needs;
                            staff.train_for(own[competence], learns[competence]);
                        }
                    }
                    let pooled = staff.year(&market, &asked, year == 0);
                    found.gaps[competence][year] += pooled.gap.0[..count].iter().sum::<f64>();
                    sum[0] += pooled.gap;
                    sum[1] += pooled.demand;
                }
            }
            let share = |[gap, demand]: &[Lanes; 2]| gap.over_or_zero(*demand);
            let unfilled = sums.iter().map(share).fold(Lanes::ZERO, Lanes::larger);
            found.unfilled.extend_from_slice(&unfilled.0[..count]);
        }
        found
    }

    /// Nothing lacks: nobody is asked in any of so many futures.
    pub fn nothing(futures: usize) -> Self {
        Self { gaps: PerCompetence::default(), unfilled: vec![0.0; futures] }
    }

    /// In how many futures it overreaches.
    pub fn overreaching(&self) -> usize {
        self.unfilled.iter().filter(|share| **share > OVERREACH).count()
    }
}

impl From<&Programme> for Lacking {
    fn from(programme: &Programme) -> Self {
        Self {
            gaps: programme
                .people
                .map(|_, tally| tally.years.iter().map(|[_, _, gap, ..]| gap.sum()).collect()),
            unfilled: programme.outcomes[Outcome::Unfilled].clone(),
        }
    }
}
