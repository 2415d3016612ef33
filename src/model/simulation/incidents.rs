//! Incidents: which ones strike, what they cost and how long they pause the case. The model's design, section 7.7.

use super::chunk::Chunk;
use super::staffing::Staffing;
use super::strikes::{Candidate, is_election};
use super::tally::bit;
use super::timeline::{Timeline, YEAR};
use crate::domain::incident::{IncidentKind, LossBasis, Reach, ShortageDriver};
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::{LANES, Lanes};
use crate::resolve::ledger::Reckoned;
use crate::resolve::model::{IncidentModel, ResolvedModel};

/// What struck in a chunk of futures.
#[derive(Clone, Debug, Default)]
pub struct Struck {
    /// Loss in each year, k€, not discounted.
    pub losses: Vec<Lanes>,
    /// Months that the case is paused, in all.
    pub pauses: Lanes,
    /// Which kinds struck at least once: bit by place of the kind.
    pub kinds: [u16; LANES],
    /// Which kinds were serious at least once.
    pub serious: [u16; LANES],
}

/// An event that is being added up: one kind in one year of one future, over the layers that it hits.
#[derive(Clone, Copy, PartialEq)]
struct Event {
    future: u16,
    kind: IncidentKind,
    year: u8,
    place: u8,
}

/// Everything that decides whether an incident strikes, in the futures of a chunk.
pub trait Scene {
    /// Any decision on the case: what holds for all of them.
    fn model(&self) -> &ResolvedModel;
    /// A number that holds for all decisions.
    fn number(&self, number: Reckoned, lane: usize) -> f64;
    /// The hazard in a year, once live, before shortage.
    fn hazard(&self, kind: IncidentKind, place: usize, is_election: bool, lane: usize) -> f64;
    /// The level that a layer requires of what drives the incident.
    fn required(&self, kind: IncidentKind, place: usize) -> Option<f64>;
    /// Month in which a layer is live.
    fn live(&self, layer: Layer, lane: usize) -> f64;
    /// What a competence lacks after hire, as a share of the demand.
    fn short_of(&self, competence: Competence, year: usize, lane: usize) -> f64;
    /// The level of own staff at the start of a year.
    fn level_of(&self, competence: Competence, year: usize, lane: usize) -> f64;
    /// What a layer lacks, by its mix.
    fn layer_short(&self, layer: Layer, year: usize, lane: usize) -> f64;
}

/// The scene of one decision.
pub struct Stage<'a> {
    pub chunk: &'a Chunk<'a>,
    pub delivered: &'a PerLayer<Timeline>,
    pub staffing: &'a Staffing,
}

impl Scene for Stage<'_> {
    fn model(&self) -> &ResolvedModel {
        self.chunk.model
    }

    fn number(&self, number: Reckoned, lane: usize) -> f64 {
        self.chunk.at(number, lane)
    }

    fn hazard(&self, kind: IncidentKind, place: usize, is_election: bool, lane: usize) -> f64 {
        let model = &self.chunk.model.incidents[kind];
        self.chunk.at(if is_election { model.election_hazard } else { model.hazards[place].hazard }, lane)
    }

    fn required(&self, kind: IncidentKind, place: usize) -> Option<f64> {
        self.chunk.model.incidents[kind].hazards[place].required
    }

    fn live(&self, layer: Layer, lane: usize) -> f64 {
        self.delivered[layer].end.0[lane]
    }

    fn short_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.staffing.years[year][competence].short.0[lane]
    }

    fn level_of(&self, competence: Competence, year: usize, lane: usize) -> f64 {
        self.staffing.years[year][competence].level.0[lane]
    }

    fn layer_short(&self, layer: Layer, year: usize, lane: usize) -> f64 {
        self.staffing.layer_short[year][layer].0[lane]
    }
}

impl Struck {
    /// Lets the candidates of a chunk strike, in their order, each with whether it is known that it does; gives `told` what
    /// strikes where and what is lost, k€.
    pub fn strike<'c>(
        &mut self,
        scene: &impl Scene,
        candidates: impl Iterator<Item = (&'c Candidate, bool)>,
        mut told: impl FnMut(&Candidate, Layer, f64),
    ) {
        *self = Self { losses: std::mem::take(&mut self.losses), ..Self::default() };
        self.losses.clear();
        self.losses.resize(scene.model().plan.years, Lanes::ZERO);
        let mut event: Option<(Event, f64)> = None;
        for (candidate, is_sure) in candidates {
            let model = &scene.model().incidents[candidate.kind];
            let Some(hazard) = model.hazards.get(usize::from(candidate.place)) else { continue };
            if !is_sure && !strikes(scene, model, hazard.layer, candidate) {
                continue;
            }
            let loss = loss(scene, model, hazard.layer, candidate);
            let so_far =
                event.filter(|(known, _)| *known == event_of(model, candidate)).map_or(0.0, |(_, loss)| loss);
            event = Some((event_of(model, candidate), so_far + loss));
            let is_serious = model.is_serious || so_far + loss > scene.model().risk.serious_loss;
            self.keep(candidate, loss, is_serious);
            told(candidate, hazard.layer, loss);
        }
    }

    fn keep(&mut self, candidate: &Candidate, loss: f64, is_serious: bool) {
        let lane = usize::from(candidate.future) % LANES;
        self.losses[usize::from(candidate.year)].0[lane] += loss;
        self.pauses.0[lane] += candidate.pause;
        self.kinds[lane] |= bit(candidate.kind);
        if is_serious {
            self.serious[lane] |= bit(candidate.kind);
        }
    }
}

/// hazard · part of the year that the layer is live · (1 + weight · shortage), against the luck of the future.
/// A case is there from its first day on, so what strikes the case as a whole does not wait until it is live.
fn strikes(scene: &impl Scene, model: &IncidentModel, layer: Layer, candidate: &Candidate) -> bool {
    let lane = usize::from(candidate.future) % LANES;
    let (year, place) = (usize::from(candidate.year), usize::from(candidate.place));
    let resolved = scene.model();
    let rate = if model.reach == Reach::Case {
        let calendar = resolved.plan.start_year + year as u16;
        scene.hazard(candidate.kind, place, is_election(calendar, resolved.risk.first_election), lane)
    } else {
        scene.hazard(candidate.kind, place, false, lane) * live_part(scene.live(layer, lane), year)
    };
    if rate <= 0.0 {
        return false;
    }
    let short = shortage(scene, model, layer, candidate);
    is_struck(rate, scene.number(model.shortage_weight, lane), short, candidate.threshold)
}

/// The rate of an incident, made larger by shortage, against the luck of the future.
#[inline]
pub fn is_struck(rate: f64, weight: f64, short: f64, threshold: f64) -> bool {
    rate > 0.0 && rate * (1.0 + weight * short.min(1.0)) > threshold
}

/// The part of a year that a layer is live, given the month from which it is.
pub fn live_part(live: f64, year: usize) -> f64 {
    (((year + 1) as f64 * YEAR - live) / YEAR).clamp(0.0, 1.0)
}

/// What drives an incident: people short of the competence, and levels that they miss.
fn shortage(scene: &impl Scene, model: &IncidentModel, layer: Layer, candidate: &Candidate) -> f64 {
    let (year, lane) = (usize::from(candidate.year), usize::from(candidate.future) % LANES);
    match model.driver {
        ShortageDriver::Competence(competence) => {
            let level = scene.level_of(competence, year, lane);
            let required = scene.required(candidate.kind, usize::from(candidate.place));
            let missing = required.map_or(0.0, |required| (required - level).max(0.0));
            let weight = scene.number(scene.model().risk.level_weight, lane);
            scene.short_of(competence, year, lane) + weight * missing
        }
        ShortageDriver::Layer => scene.layer_short(layer, year, lane),
        ShortageDriver::Nothing => 0.0,
    }
}

/// The loss, k€: a share of the build cost of what is hit, or an amount scaled with the size of the case.
fn loss(scene: &impl Scene, model: &IncidentModel, layer: Layer, candidate: &Candidate) -> f64 {
    let lane = usize::from(candidate.future) % LANES;
    let resolved = scene.model();
    let build = |layer: Layer| scene.number(resolved.plan.layers[layer].build, lane);
    let size = match (model.loss_basis, model.reach) {
        (LossBasis::Amount, _) => scene.number(resolved.risk.case_size, lane),
        (LossBasis::BuildCost, Reach::Case) => Layer::ALL.into_iter().map(build).sum(),
        (LossBasis::BuildCost, _) => build(layer),
    };
    candidate.loss * size
}

/// The event that a strike belongs to: a common cause is one event over all its layers.
fn event_of(model: &IncidentModel, candidate: &Candidate) -> Event {
    let Candidate { future, kind, year, .. } = *candidate;
    let place = if model.reach == Reach::CommonCause { 0 } else { candidate.place };
    Event { future, kind, year, place }
}
