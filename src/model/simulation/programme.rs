//! Programme: all cases of a portfolio in one block of futures, on one calendar and with one organisation's people.
//!
//! Years of the pool are counted from the first in which any case starts. A case that starts past the end of the window is not
//! among those that are carried out; what is left of it is what today's way of working costs while it waits.

use super::background::Background;
use super::block::{BlockDraws, Run, pieces};
use super::chunk::Chunk;
use super::futures::{Column, Futures};
use super::playing::Player;
use super::pool::Pool;
use super::strikes::Candidate;
use super::timeline::{YEAR, mid_year};
use super::value;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::{Competence, PerCompetence};
use crate::numeric::lanes::{LANES, Lanes};
use crate::numeric::vectors::widely;
use crate::resolve::model::ResolvedModel;
use rayon::prelude::*;
use std::ops::Range;

/// A case that is carried out.
#[derive(Clone, Copy, Debug)]
pub struct Carried<'a> {
    pub model: &'a ResolvedModel,
    pub draws: &'a BlockDraws,
    /// What may strike it.
    pub candidates: &'a [Candidate],
    /// The year of the pool in which it starts.
    pub from: usize,
    /// Its share of the expected build cost of all cases that belong to the portfolio.
    pub weight: f64,
}

/// What holds for the portfolio as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Years from the start of the window until the first case starts.
    pub waits: usize,
    /// Years from then until the end of the window.
    pub years: usize,
    /// Cases that belong to it, those past the window included.
    pub cases: usize,
    /// What they may cost together, k€ present value.
    pub budget: f64,
    pub futures: usize,
}

/// What came of a portfolio, block after block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// The whole, one value in each future.
    pub outcomes: PerOutcome<Column>,
    /// People of all cases by competence.
    pub people: PerCompetence<PoolTally>,
    /// The cases that are carried out, in their order.
    pub cases: Vec<Futures>,
    /// What today's way of working costs while each case that belongs to it waits, added up over futures, k€.
    pub waiting: Vec<f64>,
}

/// A case that waits before it starts, if it ever does.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    pub model: &'a ResolvedModel,
    pub draws: &'a BlockDraws,
    /// Years within the window.
    pub years: usize,
}

/// One competence of all cases, added up over futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolTally {
    /// By year of the pool, FTE: needed, available, gap, external, short, bench; and the level.
    pub years: Vec<[Lanes; 7]>,
    /// Futures in which a level is missing for what the cases require: in the first year, and after the last.
    pub missing: [Lanes; 2],
}

impl PoolTally {
    fn join(&mut self, other: &Self) {
        self.years.resize(other.years.len(), [Lanes::ZERO; 7]);
        let sums = self.years.iter_mut().flatten().chain(&mut self.missing);
        let more = other.years.iter().flatten().chain(&other.missing);
        sums.zip(more).for_each(|(sum, more)| *sum += *more);
    }
}

impl Programme {
    pub fn len(&self) -> usize {
        self.outcomes[Outcome::Cost].len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends the next blocks in their order, the cases side by side.
    pub fn extend(&mut self, blocks: &[Self]) {
        for block in blocks {
            for (all, more) in self.outcomes.0.iter_mut().zip(&block.outcomes.0) {
                all.extend_from_slice(more);
            }
            for (all, more) in self.people.0.iter_mut().zip(&block.people.0) {
                all.join(more);
            }
            self.waiting.resize(block.waiting.len(), 0.0);
            self.waiting.iter_mut().zip(&block.waiting).for_each(|(sum, more)| *sum += more);
        }
        let cases = blocks.first().map_or(0, |block| block.cases.len());
        self.cases.resize_with(cases, Futures::default);
        self.cases.par_iter_mut().enumerate().for_each(|(place, all)| {
            blocks.iter().for_each(|block| all.append(&block.cases[place]));
        });
    }
}

/// Simulates the cases of a portfolio in one block of futures.
pub fn simulate(frame: &Frame, cases: &[Carried<'_>], waiting: &[Waiting<'_>]) -> Programme {
    let piece = |chunks| piece(frame, cases, waiting, chunks);
    let found: Vec<_> = pieces(frame.futures).into_par_iter().map(piece).collect();
    let mut all = Programme::default();
    all.extend(&found);
    all
}

/// Simulates some chunks of a block.
fn piece(frame: &Frame, cases: &[Carried<'_>], waiting: &[Waiting<'_>], chunks: Range<usize>) -> Programme {
    let runs = cases
        .iter()
        .map(|&Carried { model, draws, candidates, from, weight }| {
            (Run::new(model, draws, candidates, frame.years - from, &chunks), from, weight)
        })
        .collect();
    let mut whole = Whole { frame: *frame, runs, pool: Pool::default(), found: Programme::default() };
    for place in chunks.clone() {
        whole.chunk(place);
    }
    let Whole { runs, found, .. } = whole;
    Programme {
        cases: runs.into_iter().map(|(run, ..)| run.futures).collect(),
        waiting: waiting.iter().map(|of| while_it_waits(of, chunks.clone())).collect(),
        ..found
    }
}

/// A portfolio under way in a block.
struct Whole<'a> {
    frame: Frame,
    /// Each case with the year of the pool in which it starts, and its weight.
    runs: Vec<(Run<'a>, usize, f64)>,
    pool: Pool,
    found: Programme,
}

impl Whole<'_> {
    fn chunk(&mut self, place: usize) {
        let nobody = Background::none();
        self.runs.iter_mut().for_each(|(run, ..)| run.begin(place));
        let (seen, mut members): (Vec<_>, Vec<_>) =
            self.runs.iter_mut().map(|(run, from, _)| run.asks(&nobody, *from)).unzip();
        // The organisation is the same whoever looks at it.
        if let Some(people) = seen.first() {
            self.pool.work_out(people, self.frame.years, &mut members);
        }
        for (run, ..) in &mut self.runs {
            run.finish();
            run.keep();
        }
        let count = (self.frame.futures - place * LANES).min(LANES);
        widely(
            #[inline(always)]
            || self.keep(count),
        );
    }

    /// Keeps what came of so many futures.
    #[inline(always)]
    fn keep(&mut self, count: usize) {
        for (outcome, lanes) in self.outcomes().iter() {
            self.found.outcomes[outcome].extend_from_slice(&lanes.0[..count]);
        }
        if !self.runs.is_empty() {
            self.tally(Lanes(std::array::from_fn(|lane| if lane < count { 1.0 } else { 0.0 })));
        }
    }

    /// The outcomes of the whole.
    #[inline(always)]
    fn outcomes(&self) -> PerOutcome<Lanes> {
        let Self { frame, runs, .. } = self;
        let sum_of = |of: &dyn Fn(&Run<'_>, f64) -> Lanes| {
            runs.iter().fold(Lanes::ZERO, |sum, (run, _, weight)| sum + of(run, *weight))
        };
        let sum = |outcome: Outcome| sum_of(&|run, _| run.outcomes[outcome]);
        let weighted = |outcome: Outcome| sum_of(&|run, weight| run.outcomes[outcome] * weight);
        let each = 1.0 / frame.cases.max(1) as f64;
        let cost = sum(Outcome::Cost);
        let [mut busiest, mut unfilled, mut external] = [Lanes::ZERO; 3];
        for year in 0..frame.years {
            let in_year = |of: &dyn Fn(&Run<'_>, usize) -> Lanes| {
                let started = runs.iter().filter(|(_, from, _)| *from <= year);
                started.fold(Lanes::ZERO, |sum, (run, from, _)| sum + of(run, year - from))
            };
            let asked = in_year(&|run, year| run.staffing.asked(year));
            let lacking = in_year(&|run, year| run.staffing.lacking(year));
            let hired = in_year(&|run, year| run.staffing.external(year));
            busiest = busiest.larger(asked);
            unfilled = unfilled.larger(lacking.over_or_zero(asked));
            external = external.larger(hired.over_or_zero(asked));
        }
        let live = runs.iter().fold(Lanes::ZERO, |last, (run, from, _)| {
            last.larger(run.outcomes[Outcome::Live] + (frame.waits + from) as f64 * YEAR)
        });
        PerOutcome::from_fn(|outcome| match outcome {
            Outcome::Cost => cost,
            Outcome::WithinBudget => 1.0 - cost.above(Lanes::all(frame.budget)),
            Outcome::Serious | Outcome::Incidents => sum(outcome) * each,
            Outcome::PublicControl => {
                value::public_control(runs.iter().flat_map(|(run, ..)| run.public_work()))
            }
            Outcome::OwnPeople => busiest,
            Outcome::Unfilled => unfilled,
            Outcome::Live => live,
            Outcome::Needed | Outcome::Value => weighted(outcome),
            Outcome::ExternalShare => external,
            Outcome::Exit => sum(outcome),
        })
    }

    #[inline(always)]
    fn tally(&mut self, counts: Lanes) {
        let Self { frame, runs, pool, found } = self;
        for competence in Competence::ALL {
            let tally = &mut found.people[competence];
            tally.years.resize(frame.years, [Lanes::ZERO; 7]);
            for (sums, met) in tally.years.iter_mut().zip(&pool.years) {
                let met = &met[competence];
                let short = met.short * met.demand;
                let figures = [met.demand, met.available, met.gap, met.external, short, met.bench, met.level];
                sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure * counts);
            }
            let need = runs.iter().map(|(run, ..)| run.needs.own[competence]).fold(0.0, f64::max);
            let first = pool.years.first().map_or(Lanes::ZERO, |met| met[competence].level);
            for (sum, level) in tally.missing.iter_mut().zip([first, pool.last_level[competence]]) {
                *sum += (need - level).above(Lanes::all(1e-9)) * counts;
            }
        }
    }
}

/// What today's way of working costs while a case waits, summed over the futures of some chunks: k€, present value at the start of
/// the case by its file.
fn while_it_waits(&Waiting { model, draws, years }: &Waiting<'_>, chunks: Range<usize>) -> f64 {
    if years == 0 {
        return 0.0;
    }
    let worth: f64 = (0..years).map(|year| mid_year(model.money.discount, year)).sum();
    let running = || model.plan.layers.0.iter().map(|layer| layer.run);
    let player = Player::new(&model.tape, &draws.plan.readings, running().chain([model.money.old_way]));
    let mut chunk = Chunk { model, draws, player, place: 0 };
    let mut sum = Lanes::ZERO;
    for place in chunks {
        chunk.place = place;
        chunk.player.play(place);
        let run = running().fold(Lanes::ZERO, |sum, run| sum + chunk.of(run));
        sum += chunk.of(model.money.old_way) * run * chunk.counts();
    }
    sum.sum() * worth
}
