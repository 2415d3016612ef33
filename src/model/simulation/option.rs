//! Option: one layer as chosen, in a few futures at a time; all that does not depend on what is chosen elsewhere.

use super::chunk::{BlockDraws, Chunk};
use super::money::{Prices, Terms};
use super::playing::Player;
use super::strikes::Candidate;
use super::timeline::Timeline;
use super::value;
use super::work::{self, CaseWork, DemandTerm, LayerWork, YearWork};
use crate::domain::incident::{PerIncident, Reach, ShortageDriver};
use crate::domain::people::PerCompetence;
use crate::domain::stack::Layer;
use crate::numeric::lanes::{LANES, Lanes};
use crate::resolve::ledger::Reckoned;
use crate::resolve::model::{LayerModel, ResolvedModel};

/// A choice on one layer, whatever is chosen elsewhere.
#[derive(Clone, Debug)]
pub struct LayerOption {
    pub layer: Layer,
    /// Is part of it bought on the market?
    pub is_bought: bool,
    /// A decision with this choice; every other layer is built in-house, which buys nothing.
    pub model: ResolvedModel,
}

impl LayerOption {
    pub const fn plan(&self) -> &LayerModel {
        &self.model.plan.layers.0[self.layer.index()]
    }

    /// Place of the layer among those that a kind of incident can strike.
    fn place(&self, kind: crate::domain::incident::IncidentKind) -> Option<usize> {
        self.model.incidents[kind].hazards.iter().position(|hazard| hazard.layer == self.layer)
    }

    /// What it asks of each competence.
    pub fn asks(&self) -> PerCompetence<Vec<DemandTerm>> {
        let mut asks = work::terms(&self.model.plan);
        asks.0.iter_mut().for_each(|terms| terms.retain(|term| term.layer == self.layer));
        asks
    }

    /// Everything that is asked of it in each future.
    fn numbers(&self) -> impl Iterator<Item = Reckoned> {
        let shared = [self.model.plan.delivery.overrun_delay, self.model.money.old_way];
        let incidents = self.model.incidents.0.iter().flat_map(|kind| {
            let of_layer = kind.hazards.iter().filter(|hazard| hazard.layer == self.layer);
            let of_case = kind.of_case.iter().map(|of_case| of_case.weights[self.layer]);
            of_layer.map(|hazard| hazard.hazard).chain(of_case).chain([kind.shortage_weight])
        });
        self.plan().numbers().chain(shared).chain(incidents)
    }
}

/// By plan: what a layer asks in each year, and which share of its delivery it does.
#[derive(Clone, Debug, Default)]
pub struct Planned {
    pub work: LayerWork,
    pub years: Vec<YearWork>,
    /// As long as something is delivered in any of the futures.
    pub shares: Vec<Lanes>,
}

impl Planned {
    #[inline(always)]
    fn set(&mut self, work: LayerWork, years: usize) {
        self.work = work;
        self.years.clear();
        self.shares.clear();
        for year in 0..years {
            self.years.push(work.in_year(year));
            self.shares.push(work.plan.delivery(year));
        }
        while self.shares.last() == Some(&Lanes::ZERO) {
            self.shares.pop();
        }
    }
}

/// A candidate that could strike a layer as chosen, with all that decides about it.
#[derive(Clone, Copy, Debug)]
pub struct Threat {
    /// Its place among the candidates of the chunk.
    pub place: usize,
    pub lane: usize,
    pub year: usize,
    /// The hazard of a year, once live, before shortage.
    pub hazard: f64,
    /// What a full shortage adds.
    pub weight: f64,
    pub threshold: f64,
    pub driver: ShortageDriver,
}

/// An option in the futures of a chunk.
pub struct Seen<'a> {
    pub option: &'a LayerOption,
    chunk: Chunk<'a>,
    terms: Terms,
    /// What it asks of each competence.
    pub asks: PerCompetence<Vec<DemandTerm>>,
    places: PerIncident<Option<usize>>,
    /// Without a tender, and with one.
    pub planned: [Planned; 2],
    pub prices: Prices,
    pub fit: Lanes,
    /// Cost to switch at the horizon, k€ at that moment.
    pub exit: Lanes,
    /// Running work in public hands, and all of it, FTE.
    pub public: [Lanes; 2],
    /// By kind: its hazard, or what it adds to the weight of the case.
    pub hazards: PerIncident<Lanes>,
    /// Who could strike the layer.
    pub threats: Vec<Threat>,
}

impl<'a> Seen<'a> {
    pub fn new(option: &'a LayerOption, draws: &'a BlockDraws) -> Self {
        let model = &option.model;
        let player = Player::new(&model.tape, &draws.plan.readings, option.numbers());
        Self {
            option,
            chunk: Chunk { model, draws, player, place: 0 },
            terms: Terms::of(model),
            asks: option.asks(),
            places: PerIncident::from_fn(|kind| option.place(kind)),
            planned: Default::default(),
            prices: Prices::default(),
            fit: Lanes::ZERO,
            exit: Lanes::ZERO,
            public: [Lanes::ZERO; 2],
            hazards: PerIncident::default(),
            threats: Vec::new(),
        }
    }

    /// Works out everything for the futures of a chunk, of which these are the candidates.
    #[inline(always)]
    pub fn look(&mut self, place: usize, candidates: &[Candidate]) {
        let Self { option, chunk, .. } = self;
        chunk.place = place;
        chunk.player.play(place);
        let (plan, layer, draws) = (&option.model.plan, option.layer, chunk.draws);
        let work = CaseWork::layer(plan, layer, &draws.plan, &chunk.player, place);
        let wait = Timeline::new(draws.plan.tender_wait[place], work.months);
        let [at_once, tendered] = &mut self.planned;
        at_once.set(work, plan.years);
        if option.is_bought {
            tendered.set(LayerWork { plan: wait, ..work }, plan.years);
        }
        self.prices = Prices::of(chunk, layer, &work);
        self.fit = chunk.of(option.plan().fit);
        self.exit = self.terms.exit(chunk, layer);
        self.public = value::public_work(option.plan(), &work);
        for (kind, model) in option.model.incidents.iter() {
            self.hazards[kind] = match (&model.of_case, self.places[kind]) {
                (Some(of_case), _) => chunk.of(of_case.weights[layer]),
                (None, Some(place)) => chunk.of(model.hazards[place].hazard),
                (None, None) => Lanes::ZERO,
            };
        }
        self.find_threats(candidates);
    }

    /// Finds the candidates that strike single layers and could strike this one, if nobody were there to do the work.
    fn find_threats(&mut self, candidates: &[Candidate]) {
        self.threats.clear();
        for (place, candidate) in candidates.iter().enumerate() {
            let model = &self.option.model.incidents[candidate.kind];
            if model.reach == Reach::Case || self.places[candidate.kind] != Some(usize::from(candidate.place))
            {
                continue;
            }
            let lane = usize::from(candidate.future) % LANES;
            let (hazard, threshold) = (self.hazards[candidate.kind].0[lane], candidate.threshold);
            let weight = self.chunk.at(model.shortage_weight, lane);
            if hazard * (1.0 + weight.max(0.0)) > threshold {
                let (year, driver) = (usize::from(candidate.year), model.driver);
                self.threats.push(Threat { place, lane, year, hazard, weight, threshold, driver });
            }
        }
    }
}
