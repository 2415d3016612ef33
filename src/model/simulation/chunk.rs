//! Chunk: a few futures of a block, with all luck and doubt of the case at hand and the tape of a decision played.

use super::background::Background;
use super::draws::{self, CaseDraws, PlanDraws, WorldDraws};
use super::luck::BlockId;
use super::playing::{Player, Readings};
use super::strikes::Candidate;
use crate::domain::stack::PerLayer;
use crate::numeric::lanes::{LANES, Lanes};
use crate::resolve::ledger::Reckoned;
use crate::resolve::model::ResolvedModel;
use std::sync::Arc;

/// All luck and doubt of a block, for the case at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockDraws {
    /// How many futures.
    pub futures: usize,
    /// Shared by all cases.
    pub world: WorldDraws,
    /// Work and timing of the case.
    pub plan: PlanDraws,
    /// What strikes the case.
    pub case: CaseDraws,
    /// The other cases of the portfolio.
    pub background: Arc<Background>,
}

impl BlockDraws {
    /// Draws for a case with the other cases of the portfolio; whichever decision the model is of.
    pub fn draw(id: BlockId, model: &ResolvedModel, others: &[ResolvedModel]) -> Self {
        let mut draws = Self::of_one(id, model, model.plan.years, &Readings::default());
        draws.background = Background::draw(id, &model.plan, others, &draws.plan.readings).into();
        draws
    }

    /// Draws for a case of which the vendors are followed for so many years, with nobody around it; doubts that are known are
    /// taken from there.
    pub fn of_one(id: BlockId, model: &ResolvedModel, years: usize, known: &Readings) -> Self {
        let doubts = draws::doubts(id, &model.doubts, known);
        let plan = PlanDraws::draw(id, model, doubts);
        Self {
            futures: id.futures,
            world: WorldDraws::draw(id, model, years),
            case: CaseDraws::draw(id, model, &plan.readings),
            background: Background::none().into(),
            plan,
        }
    }
}

impl BlockDraws {
    /// One of its futures by itself.
    pub fn only(&self, future: usize) -> Self {
        let one = |lanes: &Vec<Lanes>| only(lanes, future);
        let each = |layers: &PerLayer<Vec<Lanes>>| layers.map(|_, lanes| only(lanes, future));
        let mut readings = Readings::default();
        for (parameter, lanes) in self.plan.readings.iter() {
            readings.put(parameter, only(lanes, future));
        }
        let of_future = |candidate: &&Candidate| usize::from(candidate.future) == future;
        let candidates = self.case.candidates.iter().filter(of_future);
        Self {
            futures: 1,
            world: WorldDraws {
                tightness: one(&self.world.tightness),
                vendor_prices: self.world.vendor_prices.iter().map(one).collect(),
            },
            plan: PlanDraws {
                readings,
                lead_time: each(&self.plan.lead_time),
                tender_wait: one(&self.plan.tender_wait),
                tender_days: one(&self.plan.tender_days),
                swan: one(&self.plan.swan),
                swan_size: one(&self.plan.swan_size),
                ordinary_overrun: each(&self.plan.ordinary_overrun),
                delay: each(&self.plan.delay),
                delay_months: each(&self.plan.delay_months),
            },
            case: CaseDraws {
                exit: each(&self.case.exit),
                candidates: candidates.map(|candidate| Candidate { future: 0, ..*candidate }).collect(),
            },
            background: self.background.only(future).into(),
        }
    }
}

/// The value of one future, in all lanes of the one chunk that it then is.
pub fn only(lanes: &[Lanes], future: usize) -> Vec<Lanes> {
    lanes.get(future / LANES).map(|lanes| Lanes::all(lanes.0[future % LANES])).into_iter().collect()
}

/// A chunk of futures of one decision, with its tape played.
pub struct Chunk<'a> {
    pub model: &'a ResolvedModel,
    pub draws: &'a BlockDraws,
    pub player: Player<'a>,
    /// Place of the chunk in its block.
    pub place: usize,
}

impl Chunk<'_> {
    /// A number in the futures of the chunk.
    #[inline(always)]
    pub fn of(&self, number: Reckoned) -> Lanes {
        self.player.of(number)
    }

    /// A number in one of them.
    #[inline]
    pub fn at(&self, number: Reckoned, lane: usize) -> f64 {
        self.player.at(number, lane)
    }

    /// The vendor price index in a year of the case.
    #[inline(always)]
    pub fn vendor_price(&self, year: usize) -> Lanes {
        self.draws.world.vendor_prices[self.model.plan.postponed + year][self.place]
    }

    /// How many futures count.
    pub fn count(&self) -> usize {
        (self.draws.futures - self.place * LANES).min(LANES)
    }

    /// 1 for the futures that count, 0 for those that only fill up the last chunk.
    #[inline(always)]
    pub fn counts(&self) -> Lanes {
        let left = self.count();
        Lanes(std::array::from_fn(|lane| if lane < left { 1.0 } else { 0.0 }))
    }
}
