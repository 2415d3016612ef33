//! Scorecard: many decisions of one case in the same futures, where nothing but the scorecard of each is asked.
//!
//! The formulas are those of [`super::block`], and so are the bits. What is quicker is the order: for a few futures at a time
//! each layer is worked out once for every choice on it ([`super::option`]), each competence once for all that ask the
//! same of it, and a decision is put together from these.

use super::chunk::{BlockDraws, Chunk};
use super::delivery::{self, case_live};
use super::incidents::{Scene, Struck};
use super::money::{Bill, Terms, total};
use super::option::{LayerOption, Seen};
use super::people::{Asked, Market, Staff};
use super::playing::Player;
use super::strikes::Candidate;
use super::timeline::Timeline;
use super::value;
use super::work::learning;
use crate::domain::incident::IncidentKind;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::{LANES, Lanes};
use crate::numeric::vectors::widely;
use crate::resolve::ledger::Reckoned;
use crate::resolve::model::ResolvedModel;
use std::collections::HashMap;
use std::ops::Range;

/// A decision as places among the options of its layers.
pub type Combination = PerLayer<usize>;

/// Combinations of options, ready to be worked out in any futures.
pub struct Scorecards<'a> {
    options: &'a [&'a LayerOption],
    decided: Vec<Decided>,
}

impl<'a> Scorecards<'a> {
    /// All options come from decisions with the same training and extra staff. Combinations that share options are best put
    /// beside each other. `learns` is in which competences staff learn from a knowledge institution in another case.
    pub fn new(
        options: &'a [&'a LayerOption],
        combinations: &[Combination],
        learns: &PerCompetence<bool>,
    ) -> Self {
        Self { options, decided: Decided::all(options, combinations, learns) }
    }

    /// Works out some chunks of a block. `columns` holds for each combination room for as many futures, outcome by outcome of
    /// the scorecard.
    pub fn work_out(&self, draws: &BlockDraws, chunks: Range<usize>, columns: &mut [PerOutcome<&mut [f64]>]) {
        let Some(first) = self.options.first() else { return };
        let model = &first.model;
        let player = Player::new(&model.tape, &draws.plan.readings, model.numbers());
        let years = model.plan.years;
        let mut desk = Desk {
            common: Chunk { model, draws, player, place: 0 },
            terms: Terms::of(model),
            market: None,
            seen: self.options.iter().map(|option| Seen::new(option, draws)).collect(),
            tracks: Tracks::new(&self.decided, years),
            asked: vec![Asked::default(); years],
            short: vec![PerLayer::default(); years],
            hired: vec![[Lanes::ZERO; 2]; years],
            struck: Struck::default(),
            some: Vec::new(),
        };
        let before = |chunk: usize| {
            draws.case.candidates.partition_point(|one| usize::from(one.future) < chunk * LANES)
        };
        for (from, place) in (0..).step_by(LANES).zip(chunks) {
            let candidates = &draws.case.candidates[before(place)..before(place + 1)];
            widely(
                #[inline(always)]
                || desk.turn_to(place, candidates),
            );
            for (decided, columns) in self.decided.iter().zip(columns.iter_mut()) {
                let tell = |outcome: Outcome, lanes: Lanes| {
                    lanes.write_to(columns[outcome].get_mut(from..).unwrap_or_default());
                };
                widely(
                    #[inline(always)]
                    || desk.score(decided, candidates, tell),
                );
            }
        }
    }
}

/// A decision with all that holds in every future.
struct Decided {
    options: Combination,
    /// The level of contract management that its tender takes, when it needs one.
    tender: Option<f64>,
    /// The highest level that it requires of each competence.
    needs: PerCompetence<f64>,
    learns: PerCompetence<bool>,
    product_level: f64,
    /// The competences of which the case asks something, or bears what extra staff cost.
    asks: Vec<Competence>,
    /// What is asked of each competence, as a key: decisions with the same key ask the same; 0 where nothing is asked.
    keys: PerCompetence<u64>,
    /// Where the figures of each competence are kept.
    slots: PerCompetence<usize>,
}

impl Decided {
    fn all(
        options: &[&LayerOption],
        combinations: &[Combination],
        learns: &PerCompetence<bool>,
    ) -> Vec<Self> {
        let facts: Vec<_> =
            options.iter().map(|option| (option.asks(), learning(&option.model.plan))).collect();
        let mut all: Vec<Self> = combinations
            .iter()
            .map(|combination| {
                let chosen = combination.map(|_, place| options[*place]);
                let bought = || chosen.0.iter().filter(|option| option.is_bought);
                let contract: f64 = bought().map(|option| option.model.plan.tender.contract).sum();
                let is_tendered = contract > 0.0 && contract >= options[0].model.plan.tender.threshold;
                let level = bought().map(|option| option.plan().market_level).fold(0.0, f64::max);
                let tender = is_tendered.then_some(level);
                let needs = PerCompetence::from_fn(|competence| {
                    let asked = combination.0.iter().flat_map(|place| &facts[*place].0[competence]);
                    let highest = asked.map(|term| term.level).fold(0.0, f64::max);
                    let of_tender = tender.filter(|_| competence == Competence::Contracts);
                    highest.max(of_tender.unwrap_or(0.0))
                });
                let keys = PerCompetence::from_fn(|competence| {
                    let of_layer = |place: &usize| {
                        let asks = !facts[*place].0[competence].is_empty();
                        let waits = tender.is_some() && options[*place].is_bought;
                        if asks { (*place as u64 + 1) << 1 | u64::from(waits) } else { 0 }
                    };
                    let layers = combination.0.iter().map(of_layer).fold(0, |key, layer| key << 12 | layer);
                    layers << 1 | u64::from(competence == Competence::Contracts && tender.is_some())
                });
                let extra = &options[0].model.people.extra;
                let asks = |one: &Competence| keys[*one] != 0 || extra[*one] > 0.0;
                Self {
                    options: *combination,
                    tender,
                    needs,
                    asks: Competence::ALL.into_iter().filter(asks).collect(),
                    learns: PerCompetence::from_fn(|competence| {
                        let of_case = combination.0.iter().any(|place| facts[*place].1[competence]);
                        of_case || learns[competence]
                    }),
                    product_level: value::product_level(chosen.0.iter().map(|of| of.plan().product_level)),
                    keys,
                    slots: PerCompetence::default(),
                }
            })
            .collect();
        give_slots(&mut all);
        all
    }
}

/// Gives what is asked again after something else a slot of its own; what comes once is worked out where the last one was.
fn give_slots(decisions: &mut [Decided]) {
    let mut next = Competence::COUNT;
    for competence in Competence::ALL {
        let mut runs: HashMap<u64, usize> = HashMap::new();
        let mut last = None;
        for decided in decisions.iter() {
            let key = decided.keys[competence];
            if last != Some(key) {
                *runs.entry(key).or_default() += 1;
            }
            last = Some(key);
        }
        let mut own: HashMap<u64, usize> = HashMap::new();
        for decided in decisions.iter_mut() {
            let key = decided.keys[competence];
            decided.slots[competence] = if runs[&key] == 1 {
                competence.index()
            } else {
                *own.entry(key).or_insert_with(|| {
                    next += 1;
                    next - 1
                })
            };
        }
    }
}

/// One competence in one year, as far as a scorecard takes it.
#[derive(Clone, Copy, Default)]
struct Year {
    /// What this case asks, FTE.
    own: Lanes,
    /// Its part of the gap, before hire, FTE.
    gap: Lanes,
    /// What external hire costs it above the own rate, k€.
    premium: Lanes,
    /// Extra staff with nothing to do, k€.
    bench: Lanes,
    /// What stays short after hire, as a share of the demand.
    short: Lanes,
    /// Level of own staff at the start of the year.
    level: Lanes,
}

/// How competences fare in the futures of a chunk, by slot and year.
struct Tracks {
    years: usize,
    figures: Vec<Year>,
    /// What each slot holds at present.
    keys: Vec<Option<u64>>,
}

impl Tracks {
    fn new(decisions: &[Decided], years: usize) -> Self {
        let last = decisions.iter().flat_map(|decided| decided.slots.0).max().unwrap_or_default();
        let slots = last.max(Competence::COUNT) + 1;
        Self { years, figures: vec![Year::default(); slots * years], keys: vec![None; slots] }
    }

    #[inline]
    fn of(&self, slot: usize) -> &[Year] {
        &self.figures[slot * self.years..][..self.years]
    }
}

/// Everything at hand for the futures of a chunk.
struct Desk<'a> {
    /// What holds for every decision.
    common: Chunk<'a>,
    terms: Terms,
    market: Option<Market>,
    seen: Vec<Seen<'a>>,
    tracks: Tracks,
    /// By year, what is asked of the competence at hand.
    asked: Vec<Asked>,
    /// By year, what each layer of the decision at hand lacks.
    short: Vec<PerLayer<Lanes>>,
    /// By year, its external premium and its extra staff with nothing to do, k€.
    hired: Vec<[Lanes; 2]>,
    struck: Struck,
    /// The candidates that may strike the decision at hand.
    some: Vec<Candidate>,
}

impl Desk<'_> {
    #[inline(always)]
    fn turn_to(&mut self, place: usize, candidates: &[Candidate]) {
        self.common.place = place;
        self.common.player.play(place);
        let tightness = self.common.draws.world.tightness[place];
        self.market = Some(Market::of(&self.common.model.people, &self.common.player, tightness));
        for seen in &mut self.seen {
            seen.look(place, candidates);
        }
        self.tracks.keys.fill(None);
    }

    /// The scorecard of a decision in the futures of the chunk, outcome by outcome.
    #[inline(always)]
    fn score(&mut self, decided: &Decided, candidates: &[Candidate], mut tell: impl FnMut(Outcome, Lanes)) {
        for competence in Competence::ALL {
            let slot = decided.slots[competence];
            if self.tracks.keys[slot] != Some(decided.keys[competence]) {
                self.follow(decided, competence, slot);
            }
        }
        let chosen = decided.options.map(|_, place| &self.seen[*place]);
        let tracks = decided.slots.map(|_, slot| self.tracks.of(*slot));
        let years = self.common.model.plan.years;
        // Without extra staff nobody is without work, and adding nothing changes nothing.
        let hires = self.common.model.people.extra.0.iter().any(|extra| *extra > 0.0);
        let (mut busiest, mut unfilled) = (Lanes::ZERO, Lanes::ZERO);
        for (year, (short, hired)) in self.short.iter_mut().zip(&mut self.hired).enumerate() {
            let (mut own, mut gap, mut premium, mut bench) = <(Lanes, Lanes, Lanes, Lanes)>::default();
            for competence in &decided.asks {
                let of = &tracks[*competence][year];
                own += of.own;
                gap += of.gap;
                premium += of.premium;
                if hires {
                    bench += of.bench;
                }
            }
            *hired = [premium, bench];
            busiest = busiest.larger(own);
            unfilled = unfilled.larger(gap.over_or_zero(own));
            for (short, seen) in short.0.iter_mut().zip(&chosen.0) {
                *short = Lanes::ZERO;
                for part in &seen.option.plan().mix {
                    *short += tracks[part.competence][year].short * part.share;
                }
            }
        }
        let short = &self.short;
        let planned = chosen
            .map(|_, seen| &seen.planned[usize::from(decided.tender.is_some() && seen.option.is_bought)]);
        let most_short = self.common.model.plan.delivery.most_short;
        let delivered = planned.map(|layer, planned| {
            let short = |year: usize| short[year][layer];
            let shares = &planned.shares;
            delivery::deliver_layer(&planned.work, shares.len(), most_short, |year| shares[year], short)
        });
        let live = case_live(&delivered);
        self.some.clear();
        sift(&chosen, candidates, &mut self.some);
        let scene =
            View { common: &self.common, chosen: &chosen, delivered: &delivered, tracks: &tracks, short };
        self.struck.strike(&scene, &self.some, |_, _, _| {});
        let common = &self.common;
        let bill = Bill {
            terms: &self.terms,
            training: common.of(common.model.people.training_share),
            tender: self.tender_work(decided) * common.model.people.rate[Competence::Contracts],
            losses: &self.struck.losses,
            exit: chosen.0.iter().fold(Lanes::ZERO, |sum, seen| sum + seen.exit),
        };
        let prices = chosen.map(|_, seen| &seen.prices);
        let vendor_prices = |year: usize| common.vendor_price(year);
        let hired = |year: usize| self.hired[year];
        let of_layer = |year: usize, layer: Layer| short[year][layer];
        let cost = total(&bill.add_up(&prices, &delivered, vendor_prices, of_layer, hired, |_, _, _| {}));
        let values = &common.model.value;
        let loss = common.of(values.shortage_fit);
        let fit = chosen.iter().fold(Lanes::ZERO, |sum, (layer, seen)| {
            let short = value::running_mean(&delivered[layer], years, |year| short[year][layer]);
            sum + value::layer_fit(seen.fit, seen.option.plan().weight, loss, short)
        });
        let level = |competence: Competence, year: usize| tracks[competence][year].level;
        let use_loss = common.of(values.use_loss);
        let used = value::usable(values, use_loss, decided.product_level, live, years, level);
        let serious = Lanes(self.struck.serious.map(|kinds| if kinds == 0 { 0.0 } else { 1.0 }));
        tell(Outcome::Cost, cost);
        tell(Outcome::WithinBudget, 1.0 - cost.above(Lanes::all(common.model.money.budget)));
        tell(Outcome::Serious, serious);
        tell(Outcome::PublicControl, value::public_control(chosen.0.iter().map(|seen| seen.public)));
        tell(Outcome::OwnPeople, busiest);
        tell(Outcome::Unfilled, unfilled);
        tell(Outcome::Live, live);
        tell(Outcome::Needed, value::is_live(years, live) * fit * used);
    }

    /// Own work on the tender, FTE in the first year.
    #[inline(always)]
    fn tender_work(&self, decided: &Decided) -> Lanes {
        let Chunk { model, draws, place, .. } = self.common;
        let days = |_| draws.plan.tender_days[place] * (1.0 / model.plan.tender.days_per_year);
        decided.tender.map_or(Lanes::ZERO, days)
    }

    /// Works out one competence over the years, as a decision asks it.
    #[inline(always)]
    fn follow(&mut self, decided: &Decided, competence: Competence, slot: usize) {
        let Chunk { model, draws, ref player, place } = self.common;
        let Some(market) = &self.market else { return };
        let learns = decided.learns[competence];
        let mut staff = Staff::start(&model.people, competence, player);
        staff.train_for(decided.needs[competence], learns);
        let tender = decided.tender.filter(|_| competence == Competence::Contracts);
        let tendering = self.tender_work(decided);
        let all = &mut self.asked;
        all.fill(Asked::default());
        for option in &decided.options.0 {
            let seen = &self.seen[*option];
            let planned = &seen.planned[usize::from(decided.tender.is_some() && seen.option.is_bought)];
            for term in &seen.asks[competence] {
                for (asked, work) in all.iter_mut().zip(&planned.years) {
                    asked.add(term.of(competence, work), term.level);
                }
            }
        }
        if let (Some(asked), Some(level)) = (all.first_mut(), tender) {
            asked.add(tendering, level);
        }
        let rate = model.people.rate[competence];
        let figures = &mut self.tracks.figures[slot * self.tracks.years..][..self.tracks.years];
        for (year, (figures, asked)) in figures.iter_mut().zip(all).enumerate() {
            let own = asked.pool;
            let [others, of_others] = draws.background.demand(competence, place, year);
            let asked = Asked { pool: own + others, levels: asked.levels + of_others };
            let met = staff.year(market, &asked, year == 0).borne_by(own, Lanes::ONE);
            *figures = Year {
                own,
                gap: met.own_gap,
                premium: met.premium * rate,
                bench: met.bench * rate,
                short: met.short,
                level: met.level,
            };
        }
        self.tracks.keys[slot] = Some(decided.keys[competence]);
    }
}

/// Leaves only candidates that may strike one of the layers as chosen, in their order.
fn sift(chosen: &PerLayer<&Seen<'_>>, candidates: &[Candidate], some: &mut Vec<Candidate>) {
    for word in 0..candidates.len().div_ceil(64) {
        let mut left = chosen.0.iter().fold(0, |all, seen| all | seen.may_strike[word]);
        while left != 0 {
            some.push(candidates[word * 64 + left.trailing_zeros() as usize]);
            left &= left - 1;
        }
    }
}

/// The scene of a decision put together from options.
struct View<'v, 'a> {
    common: &'v Chunk<'a>,
    chosen: &'v PerLayer<&'v Seen<'a>>,
    delivered: &'v PerLayer<Timeline>,
    tracks: &'v PerCompetence<&'v [Year]>,
    short: &'v [PerLayer<Lanes>],
}

impl Scene for View<'_, '_> {
    fn model(&self) -> &ResolvedModel {
        self.common.model
    }

    fn number(&self, number: Reckoned, lane: usize) -> f64 {
        self.common.at(number, lane)
    }

    fn hazard(&self, kind: IncidentKind, place: usize, is_election: bool, lane: usize) -> f64 {
        let of_kind = &self.common.model.incidents[kind];
        match &of_kind.of_case {
            Some(of_case) => {
                let weights = self.chosen.0.iter().map(|seen| seen.hazards[kind].0[lane]);
                let rate = of_case.rates[usize::from(is_election)];
                self.common.at(rate, lane) * weights.sum::<f64>()
            }
            None => self.chosen[of_kind.hazards[place].layer].hazards[kind].0[lane],
        }
    }

    fn required(&self, kind: IncidentKind, place: usize) -> Option<f64> {
        let layer = self.common.model.incidents[kind].hazards[place].layer;
        self.chosen[layer].option.model.incidents[kind].hazards[place].required
    }

    fn live(&self, layer: Layer, lane: usize) -> f64 {
        self.delivered[layer].end.0[lane]
    }

    fn short_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.tracks[competence][year].short.0[lane]
    }

    fn level_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.tracks[competence][year].level.0[lane]
    }

    fn layer_short(&self, layer: Layer, year: usize, lane: usize) -> f64 {
        self.short[year][layer].0[lane]
    }
}
