//! Incidents: which ones strike, what they cost and how long they pause the case. The model's design, section 7.7.

use super::chunk::Chunk;
use super::money::Terms;
use super::staffing::Staffing;
use super::strikes::{Candidate, is_election};
use super::tally::StruckTally;
use super::timeline::{Timeline, YEAR};
use crate::domain::incident::{IncidentKind, LossBasis, Reach, ShortageDriver};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::{LANES, Lanes};
use crate::resolve::model::{IncidentModel, LayerHazard};

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

/// The bit of a kind.
pub const fn bit(kind: IncidentKind) -> u16 {
    1 << kind.index()
}

/// An event that is being added up: one kind in one year of one future, over the layers that it hits.
#[derive(Clone, Copy, PartialEq)]
struct Event {
    future: u16,
    kind: IncidentKind,
    year: u8,
    place: u8,
}

/// Everything that decides whether an incident strikes.
pub struct Stage<'a> {
    pub chunk: &'a Chunk<'a>,
    pub terms: &'a Terms,
    pub delivered: &'a PerLayer<Timeline>,
    pub staffing: &'a Staffing,
}

impl Stage<'_> {
    /// Lets the candidates of a chunk strike, in their order.
    pub fn strike(&self, candidates: &[Candidate], struck: &mut Struck, tally: &mut StruckTally) {
        *struck = Struck { losses: std::mem::take(&mut struck.losses), ..Struck::default() };
        struck.losses.clear();
        struck.losses.resize(self.chunk.model.plan.years, Lanes::ZERO);
        let mut event: Option<(Event, f64)> = None;
        let mut before: PerLayer<u16> = PerLayer::default();
        let mut future = u16::MAX;
        for candidate in candidates {
            if candidate.future != future {
                (future, before) = (candidate.future, PerLayer::default());
            }
            let model = &self.chunk.model.incidents[candidate.kind];
            let Some(hazard) = model.hazards.get(usize::from(candidate.place)) else { continue };
            if !self.strikes(model, hazard, candidate) {
                continue;
            }
            let loss = self.loss(model, hazard.layer, candidate);
            let so_far =
                event.filter(|(known, _)| *known == event_of(model, candidate)).map_or(0.0, |(_, loss)| loss);
            event = Some((event_of(model, candidate), so_far + loss));
            self.keep(model, candidate, (loss, so_far + loss), struck);
            let counted = &mut before[hazard.layer];
            let figures = &mut tally.strikes[hazard.layer][candidate.kind];
            figures.futures += f64::from(u8::from(*counted & bit(candidate.kind) == 0));
            figures.loss += loss * self.terms.worth(usize::from(candidate.year));
            *counted |= bit(candidate.kind);
            tally.pauses[candidate.kind] += candidate.pause;
        }
    }

    fn keep(
        &self,
        model: &IncidentModel,
        candidate: &Candidate,
        (loss, of_event): (f64, f64),
        struck: &mut Struck,
    ) {
        let lane = usize::from(candidate.future) % LANES;
        struck.losses[usize::from(candidate.year)].0[lane] += loss;
        struck.pauses.0[lane] += candidate.pause;
        struck.kinds[lane] |= bit(candidate.kind);
        if model.is_serious || of_event > self.chunk.model.risk.serious_loss {
            struck.serious[lane] |= bit(candidate.kind);
        }
    }

    /// hazard · part of the year that the layer is live · (1 + weight · shortage), against the luck of the future.
    /// A case is there from its first day on, so what strikes the case as a whole does not wait until it is live.
    fn strikes(&self, model: &IncidentModel, hazard: &LayerHazard, candidate: &Candidate) -> bool {
        let lane = usize::from(candidate.future) % LANES;
        let year = usize::from(candidate.year);
        let resolved = self.chunk.model;
        let rate = if model.reach == Reach::Case {
            let calendar = resolved.plan.start_year + year as u16;
            let is_election = is_election(calendar, resolved.risk.first_election);
            self.chunk.at(if is_election { model.election_hazard } else { hazard.hazard }, lane)
        } else {
            let live = self.delivered[hazard.layer].end.0[lane];
            self.chunk.at(hazard.hazard, lane) * (((year + 1) as f64 * YEAR - live) / YEAR).clamp(0.0, 1.0)
        };
        if rate <= 0.0 {
            return false;
        }
        let short = self.shortage(model, hazard, year, lane).min(1.0);
        rate * (1.0 + self.chunk.at(model.shortage_weight, lane) * short) > candidate.threshold
    }

    /// What drives an incident: people short of the competence, and levels that they miss.
    fn shortage(&self, model: &IncidentModel, hazard: &LayerHazard, year: usize, lane: usize) -> f64 {
        match model.driver {
            ShortageDriver::Competence(competence) => {
                let level = self.staffing.level_of(competence, year, lane);
                let missing = hazard.required.map_or(0.0, |required| (required - level).max(0.0));
                let weight = self.chunk.at(self.chunk.model.risk.level_weight, lane);
                self.staffing.short_of(competence, year, lane) + weight * missing
            }
            ShortageDriver::Layer => self.staffing.layer_short[year][hazard.layer].0[lane],
            ShortageDriver::Nothing => 0.0,
        }
    }

    /// The loss, k€: a share of the build cost of what is hit, or an amount scaled with the size of the case.
    fn loss(&self, model: &IncidentModel, layer: Layer, candidate: &Candidate) -> f64 {
        let lane = usize::from(candidate.future) % LANES;
        let plan = &self.chunk.model.plan;
        let build = |layer: Layer| self.chunk.at(plan.layers[layer].build, lane);
        let size = match (model.loss_basis, model.reach) {
            (LossBasis::Amount, _) => self.chunk.at(self.chunk.model.risk.case_size, lane),
            (LossBasis::BuildCost, Reach::Case) => Layer::ALL.into_iter().map(build).sum(),
            (LossBasis::BuildCost, _) => build(layer),
        };
        candidate.loss * size
    }
}

/// The event that a strike belongs to: a common cause is one event over all its layers.
fn event_of(model: &IncidentModel, candidate: &Candidate) -> Event {
    let Candidate { future, kind, year, .. } = *candidate;
    let place = if model.reach == Reach::CommonCause { 0 } else { candidate.place };
    Event { future, kind, year, place }
}
