//! Strikes: for each incident kind, layer and year only the futures in which it could strike under any decision.
//!
//! Incidents are rare, so the futures whose luck no decision can turn into a strike are left out once and for all:
//! the cost of a key press follows the events, not the futures.

use super::luck::{BlockId, Luck};
use super::random::Address;
use super::sampling::Sampler;
use crate::domain::incident::{IncidentKind, Reach};
use crate::domain::stack::Layer;
use crate::numeric::elementary;
use crate::resolve::model::{CasePlan, IncidentModel};

/// A future in which an incident may strike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Place of the future in its block.
    pub future: u16,
    /// It strikes when the hazard of the year is larger than this: −ln(1 − u), so that u < 1 − exp(−hazard).
    pub threshold: f64,
    /// The loss as drawn: a share of build cost, or k€ for a case of reference size.
    pub loss: f64,
    /// The pause as drawn, months; 0 when the kind does not pause.
    pub pause: f64,
}

/// The candidates of one kind: for each layer in scope, for each year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CandidateTable {
    /// In the order of the scope, then by year.
    pub by_layer: Vec<Vec<Vec<Candidate>>>,
}

/// Is a year that of a provincial election? Every fourth from the first.
pub fn is_election(year: u16, first: u16) -> bool {
    year >= first && (year - first).is_multiple_of(4)
}

/// Finds the candidates of one kind.
pub fn candidates(
    id: BlockId,
    case: u64,
    kind: IncidentKind,
    model: &IncidentModel,
    plan: &CasePlan,
) -> CandidateTable {
    let loss = Sampler::new(model.loss);
    let pause = model.pause.map(Sampler::new);
    let of_layer = |layer: Layer| {
        (0..plan.years)
            .map(|year| {
                let election = model.reach == Reach::Case
                    && is_election(plan.start_year + year as u16, model.first_election);
                let ceiling = if election { model.election_ceiling } else { model.ceiling };
                // One draw for all layers, so that a supplier that falls is missed on every layer bought there.
                let struck = if model.reach == Reach::CommonCause { 0 } else { layer.index() };
                let strike = Luck::Strike.of_kind(kind, id.seed, case, struck, year);
                let at = |luck: Luck| luck.of_kind(kind, id.seed, case, layer.index(), year);
                below_ceiling(id, strike, ceiling)
                    .map(|(future, threshold)| {
                        let drawn = |sampler: &Sampler, address: Address| {
                            sampler.at_uniform(address.uniform_at(id.block, future))
                        };
                        Candidate {
                            future: future as u16,
                            threshold,
                            loss: drawn(&loss, at(Luck::Loss)),
                            pause: pause.as_ref().map_or(0.0, |sampler| drawn(sampler, at(Luck::Pause))),
                        }
                    })
                    .collect()
            })
            .collect()
    };
    CandidateTable { by_layer: model.hazards.iter().map(|&(layer, _)| of_layer(layer)).collect() }
}

/// Futures whose luck lies under the ceiling, with their thresholds.
fn below_ceiling(id: BlockId, address: Address, ceiling: f64) -> impl Iterator<Item = (usize, f64)> {
    let most = 1.0 - elementary::exp(-ceiling);
    let uniforms = if ceiling > 0.0 { id.uniforms(address) } else { Vec::new() };
    uniforms
        .into_iter()
        .enumerate()
        .filter(move |&(_, uniform)| uniform <= most)
        .map(|(future, uniform)| (future, -elementary::ln(1.0 - uniform)))
}
