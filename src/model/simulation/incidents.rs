//! Incidents: which ones strike, what they cost and how long they pause the case. Formulas: the model's design, 7.7.

use super::column::{Column, zeros};
use super::delivery::Delivery;
use super::draws::{CaseDraws, PlanDraws};
use super::people::Staffing;
use super::strikes::{Candidate, is_election};
use super::tally::StrikeTally;
use super::timeline::{YEAR, mid_year};
use crate::domain::incident::{IncidentKind, LossBasis, PerIncident, Reach, ShortageDriver};
use crate::domain::stack::{Layer, PerLayer};
use crate::resolve::model::{IncidentModel, ResolvedModel};

/// What struck in a block of futures.
#[derive(Clone, Debug)]
pub struct Struck {
    /// Loss in each year, k€, not discounted.
    pub losses: Vec<Column>,
    /// Months that the case is paused, in all.
    pub pauses: Column,
    /// Which kinds struck at least once: bit by place of the kind.
    pub kinds: Vec<u16>,
    /// By layer and kind, added up over the futures of the block; losses at present value.
    pub tallies: PerLayer<PerIncident<StrikeTally>>,
    /// Months of pause by kind, added up over the futures of the block.
    pub pauses_by_kind: PerIncident<f64>,
}

/// Everything that decides whether an incident strikes.
pub struct Stage<'a> {
    pub model: &'a ResolvedModel,
    /// What the layers cost.
    pub costs: &'a PlanDraws,
    /// Who may be struck.
    pub draws: &'a CaseDraws,
    /// When the layers are live.
    pub deliveries: &'a PerLayer<Delivery>,
    pub staffing: &'a Staffing,
}

/// Lets the incidents strike.
pub fn strike(stage: &Stage<'_>) -> Struck {
    let futures = stage.draws.swan.len();
    let years = stage.model.plan.years;
    let mut struck = Struck {
        losses: vec![zeros(futures); years],
        pauses: zeros(futures),
        kinds: vec![0; futures],
        tallies: PerLayer::default(),
        pauses_by_kind: PerIncident::default(),
    };
    for (kind, model) in stage.model.incidents.iter() {
        let table = &stage.draws.candidates[kind].by_layer;
        for (&(layer, hazard), by_year) in model.hazards.iter().zip(table) {
            let mut tally = StrikeTally::default();
            let mut hit = vec![false; futures];
            for (year, candidates) in by_year.iter().enumerate() {
                let worth = mid_year(stage.model.money.discount, year);
                for candidate in candidates {
                    if stage.strikes(model, layer, hazard, year, candidate) {
                        let loss = stage.loss(model, layer, candidate);
                        let future = usize::from(candidate.future);
                        struck.losses[year][future] += loss;
                        struck.pauses[future] += candidate.pause;
                        struck.pauses_by_kind[kind] += candidate.pause;
                        struck.kinds[future] |= bit(kind);
                        tally.loss += worth * loss;
                        tally.futures += f64::from(!hit[future]);
                        hit[future] = true;
                    }
                }
            }
            struck.tallies[layer][kind] = tally;
        }
    }
    struck
}

/// The bit of a kind.
pub const fn bit(kind: IncidentKind) -> u16 {
    1 << kind.index()
}

impl Stage<'_> {
    /// hazard · part of the year that the layer is live · (1 + weight · shortage), against the luck of the future.
    /// A case is there from its first day on, so what strikes the case as a whole does not wait until it is live.
    fn strikes(
        &self,
        model: &IncidentModel,
        layer: Layer,
        hazard: f64,
        year: usize,
        candidate: &Candidate,
    ) -> bool {
        let future = usize::from(candidate.future);
        let hazard = if model.reach == Reach::Case {
            let calendar = self.model.plan.start_year + year as u16;
            if is_election(calendar, model.first_election) { model.election_hazard } else { hazard }
        } else {
            let live = self.deliveries[layer].live[future];
            hazard * (((year + 1) as f64 * YEAR - live) / YEAR).clamp(0.0, 1.0)
        };
        let short = match model.driver {
            ShortageDriver::Competence(competence) => self.staffing.short_of(competence, year, future),
            ShortageDriver::Layer => self.model.plan.layers[layer]
                .mix
                .iter()
                .map(|part| part.share * self.staffing.short_of(part.competence, year, future))
                .sum(),
            ShortageDriver::Nothing => 0.0,
        };
        hazard * (1.0 + model.shortage_weight * short) > candidate.threshold
    }

    /// The loss, k€: a share of the build cost of what is hit, or an amount scaled with the size of the case.
    fn loss(&self, model: &IncidentModel, layer: Layer, candidate: &Candidate) -> f64 {
        let future = usize::from(candidate.future);
        let size = match (model.loss_basis, model.reach) {
            (LossBasis::Amount, _) => model.case_size,
            (LossBasis::BuildCost, Reach::Case) => {
                self.costs.build.iter().map(|(_, column)| column[future]).sum()
            }
            (LossBasis::BuildCost, _) => self.costs.build[layer][future],
        };
        candidate.loss * size
    }
}
