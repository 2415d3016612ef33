//! Block: one decision in one block of futures, from work to outcomes, a few futures at a time.

use super::background::Background;
pub use super::chunk::{BlockDraws, Chunk};
use super::delivery;
use super::futures::{Column, Futures};
use super::incidents::{Stage, Struck};
use super::money::{self, Cost, Terms};
use super::playing::Player;
use super::pool::{Member, People, Pool};
use super::staffing::{Needs, Staffing};
use super::strikes::Candidate;
use super::value;
use super::work::CaseWork;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::stack::Layer;
use crate::numeric::lanes::{LANES, Lanes};
use crate::numeric::vectors::widely;
use crate::resolve::model::ResolvedModel;
use rayon::prelude::*;
use std::ops::Range;

/// Simulates one decision in one block of futures: size and overrun, work, demand, supply and shortage, delivered months,
/// incidents, money, value. One pass, no iteration.
pub fn simulate(model: &ResolvedModel, draws: &BlockDraws) -> Futures {
    let piece = |chunks: Range<usize>| {
        let mut run = Run::new(model, draws, &draws.case.candidates, model.plan.years, &chunks);
        run.alone(draws, chunks, Run::keep);
        run.futures
    };
    let found: Vec<_> = pieces(draws.futures).into_par_iter().map(piece).collect();
    let mut all = Futures::default();
    all.reserve(draws.futures);
    found.iter().for_each(|piece| all.append(piece));
    all
}

/// The same where nothing but the outcomes is asked.
pub fn outcomes(model: &ResolvedModel, draws: &BlockDraws) -> PerOutcome<Column> {
    let chunks = 0..draws.futures.div_ceil(LANES);
    let mut run = Run::new(model, draws, &draws.case.candidates, model.plan.years, &chunks);
    run.alone(draws, chunks, Run::keep_outcomes);
    run.futures.outcomes
}

/// The outcomes of [`simulate`], with what strikes where, and what is lost by it, k€, not discounted.
pub fn told(model: &ResolvedModel, draws: &BlockDraws) -> (Futures, Vec<(Candidate, Layer, f64)>) {
    let chunks = 0..draws.futures.div_ceil(LANES);
    let mut run = Run::new(model, draws, &draws.case.candidates, model.plan.years, &chunks);
    run.log = Some(Vec::new());
    run.alone(draws, chunks, Run::keep);
    (run.futures, run.log.unwrap_or_default())
}

/// A block is always worked out in so many pieces: threads share the one that a first answer waits for, and how many there are
/// changes no sum.
const PIECES: usize = 2;

/// The chunks of each piece of a block with so many futures.
pub fn pieces(futures: usize) -> [Range<usize>; PIECES] {
    let chunks = futures.div_ceil(LANES);
    std::array::from_fn(|place| place * chunks / PIECES..(place + 1) * chunks / PIECES)
}

/// A case under way in a block. For a few futures at a time it begins, asks people, and finishes once it is known who there is.
pub struct Run<'a> {
    chunk: Chunk<'a>,
    /// Those that may strike in the futures to come.
    candidates: &'a [Candidate],
    /// Those of the chunk.
    these: &'a [Candidate],
    terms: Terms,
    /// What it asks of people whatever the future.
    pub needs: Needs,
    work: CaseWork,
    /// How its people fare.
    pub staffing: Staffing,
    struck: Struck,
    /// What it costs.
    pub cost: Cost,
    /// What comes of it.
    pub outcomes: PerOutcome<Lanes>,
    /// What came of all futures so far.
    pub futures: Futures,
    /// What struck, where that is to be told.
    log: Option<Vec<(Candidate, Layer, f64)>>,
}

impl<'a> Run<'a> {
    /// A case that asks people for so many years, its horizon or longer, before the first of some chunks.
    pub fn new(
        model: &'a ResolvedModel,
        draws: &'a BlockDraws,
        candidates: &'a [Candidate],
        asks_for: usize,
        chunks: &Range<usize>,
    ) -> Self {
        let mut futures = Futures::with_years(model.plan.years, asks_for);
        futures.reserve(chunks.len() * LANES);
        let past = candidates.partition_point(|one| usize::from(one.future) < chunks.start * LANES);
        let player = Player::new(&model.tape, &draws.plan.readings, model.numbers());
        Self {
            chunk: Chunk { model, draws, player, place: 0 },
            candidates: &candidates[past..],
            these: &[],
            terms: Terms::of(model),
            needs: Needs::of(&model.plan),
            work: CaseWork::default(),
            staffing: Staffing::default(),
            struck: Struck::default(),
            cost: Cost::default(),
            outcomes: PerOutcome::default(),
            futures,
            log: None,
        }
    }

    /// Goes through the futures of some chunks with no other case at hand.
    fn alone(&mut self, draws: &BlockDraws, chunks: Range<usize>, keep: impl Fn(&mut Self)) {
        let years = self.chunk.model.plan.years;
        let mut pool = Pool::default();
        for place in chunks {
            self.begin(place);
            let (people, member) = self.asks(&draws.background, 0);
            pool.work_out(&people, years, &mut [member]);
            self.finish();
            keep(self);
        }
    }

    /// Turns to the next futures, in their order.
    pub fn begin(&mut self, place: usize) {
        let Chunk { model, draws, .. } = self.chunk;
        self.chunk.place = place;
        self.chunk.player.play(place);
        let until = (place + 1) * LANES;
        // Few strike in a chunk: a search by halves would go through all that are left.
        let before = self.candidates.iter().take_while(|one| usize::from(one.future) < until).count();
        (self.these, self.candidates) = self.candidates.split_at(before);
        let (work, player) = (&mut self.work, &self.chunk.player);
        widely(
            #[inline(always)]
            || work.set(&model.plan, &draws.plan, player, place),
        );
    }

    /// The organisation as this case sees it, with others around it, and what it asks from a year of the pool on.
    pub fn asks<'r>(&'r mut self, others: &'r Background, from: usize) -> (People<'r>, Member<'r>) {
        let Self { chunk, needs, work, staffing, .. } = self;
        let people = People {
            model: &chunk.model.people,
            player: &chunk.player,
            tightness: chunk.draws.world.tightness[chunk.place],
            others: (others, chunk.place),
        };
        (people, Member { plan: &chunk.model.plan, needs, work, from, staffing })
    }

    /// Running work in public hands, and all of it, layer by layer, FTE.
    #[inline(always)]
    pub fn public_work(&self) -> impl Iterator<Item = [Lanes; 2]> {
        let layers = self.chunk.model.plan.layers.iter();
        layers.map(|(layer, of)| value::public_work(of, &self.work.layers[layer]))
    }

    /// Works out what comes of the people that there are.
    pub fn finish(&mut self) {
        widely(
            #[inline(always)]
            || self.bring_about(),
        );
    }

    #[inline(always)]
    fn bring_about(&mut self) {
        let Self { chunk, terms, work, staffing, struck, cost, futures, log, .. } = self;
        let model = chunk.model;
        let delivered = delivery::deliver(work, staffing, model.plan.delivery.most_short);
        let live = delivery::case_live(&delivered);
        let stage = Stage { chunk, delivered: &delivered, staffing };
        let tally = &mut futures.struck;
        let these = self.these.iter().map(|candidate| (candidate, false));
        struck.strike(&stage, these, |candidate, layer, loss| {
            tally.add(candidate, layer, loss * terms.worth(usize::from(candidate.year)));
            if let Some(log) = log {
                log.push((*candidate, layer, loss));
            }
        });
        money::add_up(chunk, terms, work, &delivered, staffing, &struck.losses, cost);
        let needed = value::needed(chunk, &delivered, live, staffing);
        let mut outcomes = PerOutcome::<Lanes>::default();
        outcomes[Outcome::Cost] = cost.total;
        outcomes[Outcome::WithinBudget] = 1.0 - cost.total.above(Lanes::all(model.money.budget));
        outcomes[Outcome::Serious] = any(struck.serious);
        outcomes[Outcome::OwnPeople] = staffing.busiest();
        outcomes[Outcome::Unfilled] = staffing.unfilled();
        outcomes[Outcome::Live] = live;
        outcomes[Outcome::Needed] = needed;
        outcomes[Outcome::Value] = value::realised(model.plan.years, needed, live, struck.pauses);
        outcomes[Outcome::Incidents] = any(struck.kinds);
        outcomes[Outcome::ExternalShare] = staffing.external_share();
        outcomes[Outcome::Exit] = cost.exit;
        outcomes[Outcome::PublicControl] = value::public_control(self.public_work());
        self.outcomes = outcomes;
    }

    fn keep_outcomes(&mut self) {
        let count = self.chunk.count();
        for (outcome, lanes) in self.outcomes.iter() {
            self.futures.outcomes[outcome].extend_from_slice(&lanes.0[..count]);
        }
    }

    /// Keeps what came of these futures.
    pub fn keep(&mut self) {
        widely(
            #[inline(always)]
            || self.add_to_futures(),
        );
    }

    #[inline(always)]
    fn add_to_futures(&mut self) {
        self.keep_outcomes();
        let Self { chunk, needs, staffing, struck, cost, futures, .. } = self;
        let counts = chunk.counts();
        let count = chunk.count();
        let sums = futures.parts.0.iter_mut().chain(&mut futures.years);
        let costs = cost.parts.0.iter().chain(&cost.years);
        sums.zip(costs).for_each(|(sum, amount)| *sum += *amount * counts);
        futures.kinds.extend_from_slice(&struck.kinds[..count]);
        futures.serious_kinds.extend_from_slice(&struck.serious[..count]);
        futures.bench += cost.bench * counts;
        for (year, layers) in staffing.work.iter().enumerate() {
            for (layer, work) in layers.iter() {
                futures.work[layer][year].add(work, counts);
            }
        }
        staffing.tally(needs, counts, &mut futures.people);
    }
}

/// 1 where anything struck.
#[inline(always)]
fn any(kinds: [u16; LANES]) -> Lanes {
    Lanes(kinds.map(|kinds| if kinds == 0 { 0.0 } else { 1.0 }))
}
