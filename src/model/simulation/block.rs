//! Block: one decision in one block of futures, from work to outcomes, a few futures at a time.

pub use super::chunk::{BlockDraws, Chunk};
use super::delivery;
use super::futures::{CostSums, Futures};
use super::incidents::{Stage, Struck};
use super::money::{self, Cost, Terms};
use super::playing::Player;
use super::staffing::{Needs, Staffing};
use super::strikes::Candidate;
use super::value;
use super::work::CaseWork;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::numeric::lanes::{LANES, Lanes};
use crate::resolve::model::ResolvedModel;

/// Simulates one decision in one block of futures: size and overrun, work, demand, supply and shortage, delivered months,
/// incidents, money, value. One pass, no iteration.
pub fn simulate(model: &ResolvedModel, draws: &BlockDraws) -> Futures {
    let mut run = Run::new(model, draws);
    let player = Player::new(&model.tape, &draws.plan.readings, model.numbers());
    let mut chunk = Chunk { model, draws, player, place: 0 };
    let mut candidates = draws.case.candidates.as_slice();
    for place in 0..draws.futures.div_ceil(LANES) {
        chunk.place = place;
        chunk.player.play(place);
        let until = (place + 1) * LANES;
        let (these, rest) =
            candidates.split_at(candidates.partition_point(|one| usize::from(one.future) < until));
        candidates = rest;
        run.chunk(&chunk, these);
    }
    run.futures.sums = CostSums::of(&run.futures);
    run.futures
}

/// A block under way.
struct Run {
    terms: Terms,
    needs: Needs,
    staffing: Staffing,
    struck: Struck,
    cost: Cost,
    futures: Futures,
}

impl Run {
    fn new(model: &ResolvedModel, draws: &BlockDraws) -> Self {
        let mut futures = Futures::with_years(model.plan.years);
        futures.reserve(draws.futures);
        let costs = futures.parts.0.iter_mut().chain(&mut futures.years);
        costs.for_each(|column| column.reserve_exact(draws.futures));
        Self {
            terms: Terms::of(model),
            needs: Needs::of(&model.plan, &draws.background),
            staffing: Staffing::default(),
            struck: Struck::default(),
            cost: Cost::default(),
            futures,
        }
    }

    fn chunk(&mut self, chunk: &Chunk<'_>, candidates: &[Candidate]) {
        let Chunk { model, draws, ref player, place } = *chunk;
        let work = CaseWork::of(&model.plan, &draws.plan, player, place);
        let tightness = draws.world.tightness[place];
        self.staffing.work_out(model, &self.needs, &draws.background, &work, player, (place, tightness));
        let delivered = delivery::deliver(&work, &self.staffing, model.plan.delivery.most_short);
        let live = delivery::case_live(&delivered);
        let stage = Stage { chunk, delivered: &delivered, staffing: &self.staffing };
        let (terms, tally) = (&self.terms, &mut self.futures.struck);
        self.struck.strike(&stage, candidates, |candidate, layer, loss| {
            tally.add(candidate, layer, loss * terms.worth(usize::from(candidate.year)));
        });
        money::add_up(
            chunk,
            &self.terms,
            &work,
            &delivered,
            &self.staffing,
            &self.struck.losses,
            &mut self.cost,
        );
        let needed = value::needed(chunk, &delivered, live, &self.staffing);
        let mut outcomes = PerOutcome::<Lanes>::default();
        outcomes[Outcome::Cost] = self.cost.total;
        outcomes[Outcome::WithinBudget] = 1.0 - self.cost.total.above(Lanes::all(model.money.budget));
        outcomes[Outcome::Serious] = any(self.struck.serious);
        let public = model.plan.layers.iter().map(|(layer, of)| value::public_work(of, &work.layers[layer]));
        outcomes[Outcome::PublicControl] = value::public_control(public);
        outcomes[Outcome::OwnPeople] = self.staffing.busiest();
        outcomes[Outcome::Unfilled] = self.staffing.unfilled();
        outcomes[Outcome::Live] = live;
        outcomes[Outcome::Needed] = needed;
        outcomes[Outcome::Value] = value::realised(model.plan.years, needed, live, self.struck.pauses);
        outcomes[Outcome::Incidents] = any(self.struck.kinds);
        outcomes[Outcome::ExternalShare] = self.staffing.external_share();
        outcomes[Outcome::Exit] = self.cost.exit;
        self.keep(chunk, &outcomes);
    }

    fn keep(&mut self, chunk: &Chunk<'_>, outcomes: &PerOutcome<Lanes>) {
        let counts = chunk.counts();
        let count = (chunk.draws.futures - chunk.place * LANES).min(LANES);
        let futures = &mut self.futures;
        for (outcome, lanes) in outcomes.iter() {
            futures.outcomes[outcome].extend_from_slice(&lanes.0[..count]);
        }
        for (part, lanes) in self.cost.parts.iter() {
            futures.parts[part].extend_from_slice(&lanes.0[..count]);
        }
        for (column, lanes) in futures.years.iter_mut().zip(&self.cost.years) {
            column.extend_from_slice(&lanes.0[..count]);
        }
        futures.kinds.extend_from_slice(&self.struck.kinds[..count]);
        futures.serious_kinds.extend_from_slice(&self.struck.serious[..count]);
        futures.bench += self.cost.bench * counts;
        for (year, layers) in self.staffing.work.iter().enumerate() {
            for (layer, work) in layers.iter() {
                futures.work[layer][year].add(work, counts);
            }
        }
        self.staffing.tally(&self.needs, counts, &mut futures.people);
    }
}

/// 1 where anything struck.
fn any(kinds: [u16; LANES]) -> Lanes {
    Lanes(kinds.map(|kinds| if kinds == 0 { 0.0 } else { 1.0 }))
}
