//! Scorecard: many decisions of one case in the same futures, where nothing but the scorecard of each is asked.
//!
//! The formulas are those of [`super::block`], and so are the bits. What is quicker is the order: for a few futures at a time
//! each layer is worked out once for every choice on it ([`super::option`]), each competence once for all that ask the
//! same of it, how a layer fares once for all that leave it the same people ([`super::fared`]), and a decision is put
//! together from these.

use super::chunk::{BlockDraws, Chunk};
use super::delivery::case_live;
use super::fared::Fared;
use super::incidents::{Scene, Struck};
use super::keeping::{Kept, Place, give_slots};
use super::money::{Bill, Terms, total};
use super::option::{LayerOption, Seen};
use super::people::{Asked, Market, Staff};
use super::playing::Player;
use super::strikes::Candidate;
use super::value;
use super::work::learning;
use crate::domain::incident::{IncidentKind, PerIncident, Reach};
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
    /// Slots for all that is asked of competences, and for all ways in which layers fare.
    slots: [usize; 2],
}

impl<'a> Scorecards<'a> {
    /// All options come from decisions with the same training and extra staff. Combinations that share options are best put
    /// beside each other. `learns` is in which competences staff learn from a knowledge institution in another case.
    pub fn new(
        options: &'a [&'a LayerOption],
        combinations: &[Combination],
        learns: &PerCompetence<bool>,
    ) -> Self {
        let (decided, slots) = Decided::all(options, combinations, learns);
        Self { options, decided, slots }
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
            tracks: Kept::new(self.slots[0]),
            fared: Kept::new(self.slots[1]),
            asked: vec![Asked::default(); years],
            hired: vec![[Lanes::ZERO; 2]; years],
            struck: Struck::default(),
            of_case: Vec::new(),
            some: Vec::new(),
            of_case_weights: PerIncident::default(),
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
    /// What is asked of each competence: decisions with the same key ask the same; 0 where nothing is asked.
    tracks: PerCompetence<Place>,
    /// Which choice each layer is, waiting for a tender or not, and what all ask of its competences.
    fared: PerLayer<Place>,
}

impl Decided {
    /// Gets decisions ready, and says how many slots it takes to keep what competences are asked and how layers fare.
    fn all(
        options: &[&LayerOption],
        combinations: &[Combination],
        learns: &PerCompetence<bool>,
    ) -> (Vec<Self>, [usize; 2]) {
        let mut ways: HashMap<(usize, bool, [u64; 4]), u64> = HashMap::new();
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
                let fared = combination.map(|_, place| {
                    let asked = options[*place].plan().mix.map(|part| keys[part.competence]);
                    let next = ways.len() as u64;
                    let waits = tender.is_some() && options[*place].is_bought;
                    Place::of(*ways.entry((*place, waits, asked)).or_insert(next))
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
                    tracks: keys.map(|_, key| Place::of(*key)),
                    fared,
                }
            })
            .collect();
        let mut slots = [0; 2];
        for competence in Competence::ALL {
            slots[0] = give_slots(&mut all, slots[0], |decided| &mut decided.tracks[competence]);
        }
        for layer in Layer::ALL {
            slots[1] = give_slots(&mut all, slots[1], |decided| &mut decided.fared[layer]);
        }
        (all, slots)
    }
}

/// One competence over the years, as far as a scorecard takes it.
#[derive(Default)]
struct Track {
    borne: Vec<Borne>,
    met: Vec<Met>,
}

/// What of it the case asks and bears in a year.
#[derive(Clone, Copy, Default)]
struct Borne {
    /// What this case asks, FTE.
    own: Lanes,
    /// Its part of the gap, before hire, FTE.
    gap: Lanes,
    /// What external hire costs it above the own rate, k€.
    premium: Lanes,
}

/// How it fares itself in a year.
#[derive(Clone, Copy, Default)]
struct Met {
    /// What stays short after hire, as a share of the demand.
    short: Lanes,
    /// Level of own staff at the start of the year.
    level: Lanes,
    /// Extra staff with nothing to do, k€.
    bench: Lanes,
}

/// Everything at hand for the futures of a chunk.
struct Desk<'a> {
    /// What holds for every decision.
    common: Chunk<'a>,
    terms: Terms,
    market: Option<Market>,
    seen: Vec<Seen<'a>>,
    tracks: Kept<Track>,
    fared: Kept<Fared>,
    /// By year, what is asked of the competence at hand.
    asked: Vec<Asked>,
    /// By year, the external premium of the decision at hand and its extra staff with nothing to do, k€.
    hired: Vec<[Lanes; 2]>,
    struck: Struck,
    /// Which candidates of the chunk strike the case as a whole, one bit each.
    of_case: Vec<u64>,
    /// The candidates that may strike the decision at hand, and of which it is known that they do.
    some: Vec<(Candidate, bool)>,
    /// What its layers weigh together for what strikes the case as a whole.
    of_case_weights: PerIncident<Lanes>,
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
        self.of_case.clear();
        self.of_case.resize(candidates.len().div_ceil(64), 0);
        for (place, candidate) in candidates.iter().enumerate() {
            if self.common.model.incidents[candidate.kind].reach == Reach::Case {
                self.of_case[place / 64] |= 1 << (place % 64);
            }
        }
        self.tracks.forget();
        self.fared.forget();
    }

    /// The scorecard of a decision in the futures of the chunk, outcome by outcome.
    #[inline(always)]
    fn score(&mut self, decided: &Decided, candidates: &[Candidate], mut tell: impl FnMut(Outcome, Lanes)) {
        for competence in Competence::ALL {
            if !self.tracks.holds(decided.tracks[competence]) {
                self.follow(decided, competence);
            }
        }
        for layer in Layer::ALL {
            if !self.fared.holds(decided.fared[layer]) {
                self.fare(decided, layer, candidates);
            }
        }
        let chosen = decided.options.map(|_, place| &self.seen[*place]);
        let tracks = decided.tracks.map(|_, place| self.tracks.of(*place));
        let fared = decided.fared.map(|_, place| self.fared.of(*place));
        let years = self.common.model.plan.years;
        // Without extra staff nobody is without work, and adding nothing changes nothing.
        let hires = self.common.model.people.extra.0.iter().any(|extra| *extra > 0.0);
        let (mut busiest, mut unfilled) = (Lanes::ZERO, Lanes::ZERO);
        for (year, hired) in self.hired.iter_mut().enumerate() {
            let (mut own, mut gap, mut premium, mut bench) = <(Lanes, Lanes, Lanes, Lanes)>::default();
            for competence in &decided.asks {
                let borne = &tracks[*competence].borne[year];
                own += borne.own;
                gap += borne.gap;
                premium += borne.premium;
                if hires {
                    bench += tracks[*competence].met[year].bench;
                }
            }
            *hired = [premium, bench];
            busiest = busiest.larger(own);
            unfilled = unfilled.larger(gap.over_or_zero(own));
        }
        for (kind, of_kind) in self.common.model.incidents.iter() {
            if of_kind.of_case.is_some() {
                let weights = chosen.0.iter().map(|seen| seen.hazards[kind]);
                self.of_case_weights[kind] = weights.fold(Lanes::ZERO, |sum, weight| sum + weight);
            }
        }
        let live = case_live(&fared.map(|_, fared| fared.delivered));
        self.some.clear();
        sift(&fared, &self.of_case, candidates, &mut self.some);
        let (common, of_case) = (&self.common, &self.of_case_weights);
        let scene = View { common, chosen: &chosen, of_case, fared: &fared, tracks: &tracks };
        let some = self.some.iter().map(|(candidate, sure)| (candidate, *sure));
        self.struck.strike(&scene, some, |_, _, _| {});
        let common = &self.common;
        let bill = Bill {
            terms: &self.terms,
            training: common.of(common.model.people.training_share),
            tender: self.tender_work(decided) * common.model.people.rate[Competence::Contracts],
            losses: &self.struck.losses,
            exit: chosen.0.iter().fold(Lanes::ZERO, |sum, seen| sum + seen.exit),
        };
        let parts = bill.add_up(
            #[inline(always)]
            |layer, year| fared[layer].cost(&chosen[layer].prices, year, common.vendor_price(year)),
            |year| self.hired[year],
            |_, _, _| {},
        );
        let cost = total(&parts);
        let values = &common.model.value;
        let fit = fared.0.iter().fold(Lanes::ZERO, |sum, fared| sum + fared.fit);
        let level = |competence: Competence, year: usize| tracks[competence].met[year].level;
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

    /// Works out how a layer of a decision fares, given all its competences.
    #[inline(always)]
    fn fare(&mut self, decided: &Decided, layer: Layer, candidates: &[Candidate]) {
        let seen = &self.seen[decided.options[layer]];
        let waits = decided.tender.is_some() && seen.option.is_bought;
        let fared = self.fared.renew(decided.fared[layer]);
        fared.short.clear();
        fared.short.resize(self.asked.len(), Lanes::ZERO);
        for part in &seen.option.plan().mix {
            let met = &self.tracks.of(decided.tracks[part.competence]).met;
            for (short, met) in fared.short.iter_mut().zip(met) {
                *short += met.short * part.share;
            }
        }
        fared.set(&self.common, (seen, waits), candidates.len());
    }

    /// Works out one competence over the years, as a decision asks it.
    #[inline(always)]
    fn follow(&mut self, decided: &Decided, competence: Competence) {
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
        let Track { borne, met } = self.tracks.renew(decided.tracks[competence]);
        borne.clear();
        met.clear();
        for (year, asked) in all.iter().enumerate() {
            let own = asked.pool;
            let [others, of_others] = draws.background.demand(competence, place, year);
            let asked = Asked { pool: own + others, levels: asked.levels + of_others };
            let fared = staff.year(market, &asked, year == 0).borne_by(own, Lanes::ONE);
            borne.push(Borne { own, gap: fared.own_gap, premium: fared.premium * rate });
            met.push(Met { short: fared.short, level: fared.level, bench: fared.bench * rate });
        }
    }
}

/// Leaves only candidates that may strike the case or one of its layers, in their order; and says which surely do.
fn sift(
    fared: &PerLayer<&Fared>,
    of_case: &[u64],
    candidates: &[Candidate],
    some: &mut Vec<(Candidate, bool)>,
) {
    for (word, of_case) in of_case.iter().enumerate() {
        let sure = fared.0.iter().fold(0, |all, fared| all | fared.strikes[word]);
        let mut left = fared.0.iter().fold(sure | of_case, |all, fared| all | fared.may_strike[word]);
        while left != 0 {
            let bit = left.trailing_zeros();
            some.push((candidates[word * 64 + bit as usize], sure >> bit & 1 == 1));
            left &= left - 1;
        }
    }
}

/// The scene of a decision put together from options.
struct View<'v, 'a> {
    common: &'v Chunk<'a>,
    chosen: &'v PerLayer<&'v Seen<'a>>,
    of_case: &'v PerIncident<Lanes>,
    fared: &'v PerLayer<&'v Fared>,
    tracks: &'v PerCompetence<&'v Track>,
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
                let rate = of_case.rates[usize::from(is_election)];
                self.common.at(rate, lane) * self.of_case[kind].0[lane]
            }
            None => self.chosen[of_kind.hazards[place].layer].hazards[kind].0[lane],
        }
    }

    fn required(&self, kind: IncidentKind, place: usize) -> Option<f64> {
        let layer = self.common.model.incidents[kind].hazards[place].layer;
        self.chosen[layer].option.model.incidents[kind].hazards[place].required
    }

    fn live(&self, layer: Layer, lane: usize) -> f64 {
        self.fared[layer].delivered.end.0[lane]
    }

    fn short_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.tracks[competence].met[year].short.0[lane]
    }

    fn level_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.tracks[competence].met[year].level.0[lane]
    }

    fn layer_short(&self, layer: Layer, year: usize, lane: usize) -> f64 {
        self.fared[layer].short[year].0[lane]
    }
}
