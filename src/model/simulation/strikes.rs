//! Strikes: for each incident kind, layer and year only the futures in which it could strike under any decision.
//!
//! Incidents are rare, so the futures whose luck no decision can turn into a strike are left out once and for all:
//! the cost of a key press follows the events, not the futures.

use super::luck::{BlockId, Luck};
use super::playing::{Player, Readings};
use super::random::case_key;
use super::sampling::Sampler;
use crate::domain::case::Case;
use crate::domain::incident::{IncidentKind, PerIncident, Reach};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::elementary;
use crate::numeric::lanes::LANES;
use crate::resolve::model::{IncidentModel, ResolvedModel};

/// A future in which an incident may strike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Place of the future in its block.
    pub future: u16,
    pub kind: IncidentKind,
    /// The year, from the start of the case.
    pub year: u8,
    /// Place of the layer among those in scope.
    pub place: u8,
    /// It strikes when the hazard of the year is larger than this: −ln(1 − u), so that u < 1 − exp(−hazard).
    pub threshold: f64,
    /// The loss as drawn: a share of build cost, or k€ for a case of reference size.
    pub loss: f64,
    /// The pause as drawn, months; 0 when the kind does not pause.
    pub pause: f64,
}

/// No case starts before this year.
const EARLIEST: u16 = *Case::START_YEARS.start() as u16;

/// Is a year that of a provincial election? Every fourth from the first.
pub fn is_election(year: u16, first: u16) -> bool {
    year >= first && (year - first).is_multiple_of(4)
}

/// The supplier or partner that a case shares with other cases, by its key: of what comes of depending on it, on which layer.
pub type Sharing = PerIncident<PerLayer<Option<u64>>>;

/// Finds the candidates, in the order of the futures and within one by kind, year and layer.
pub fn candidates(id: BlockId, model: &ResolvedModel, readings: &Readings) -> Vec<Candidate> {
    let case = case_key(&model.plan.case);
    found(id, model, readings, &|_, _| Some(Source::Case(case)))
}

/// The candidates of a case that shares suppliers, given its own. Where a supplier is shared it falls for all its cases at once: its
/// own luck, by calendar year, takes the place of that of the case, so that a case fares no worse by itself, but the cases fare
/// badly together.
pub fn sharing(
    id: BlockId,
    model: &ResolvedModel,
    readings: &Readings,
    own: &[Candidate],
    shared: &Sharing,
) -> Vec<Candidate> {
    let layer = |one: &Candidate| model.incidents[one.kind].hazards[usize::from(one.place)].layer;
    let of_case = own.iter().filter(|one| shared[one.kind][layer(one)].is_none()).copied();
    let of_suppliers = found(id, model, readings, &|kind, layer| shared[kind][layer].map(Source::Supplier));
    in_order(of_case.chain(of_suppliers).collect())
}

/// Whose luck decides: that of the case, by its own years, or of a supplier, by calendar years.
#[derive(Clone, Copy)]
enum Source {
    Case(u64),
    Supplier(u64),
}

/// Whose luck decides about a kind on a layer; nothing when it is not asked.
type SourceOf<'a> = &'a dyn Fn(IncidentKind, Layer) -> Option<Source>;

fn found(id: BlockId, model: &ResolvedModel, readings: &Readings, source: SourceOf<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let chunks = id.futures.div_ceil(LANES);
    let mut ceilings = vec![[0.0; 2]; id.futures];
    for (kind, incident) in model.incidents.iter() {
        if !incident.hazards.iter().any(|hazard| source(kind, hazard.layer).is_some()) {
            continue;
        }
        let mut player = Player::new(&model.tape, readings, [incident.ceiling, incident.election_ceiling]);
        for chunk in 0..chunks {
            player.play(chunk);
            let [usual, election] =
                [incident.ceiling, incident.election_ceiling].map(|ceiling| player.of(ceiling));
            for (lane, ceiling) in ceilings.iter_mut().skip(chunk * LANES).take(LANES).enumerate() {
                *ceiling = [usual.0[lane], election.0[lane]];
            }
        }
        add(id, (kind, incident), model, &ceilings, source, &mut found);
    }
    in_order(found)
}

fn in_order(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|one| (one.future, one.kind, one.year, one.place));
    candidates
}

/// Adds the candidates of one kind; `ceilings` are the largest hazards in each future, in a usual and an election year.
fn add(
    id: BlockId,
    (kind, incident): (IncidentKind, &IncidentModel),
    model: &ResolvedModel,
    ceilings: &[[f64; 2]],
    source: SourceOf<'_>,
    found: &mut Vec<Candidate>,
) {
    let case = case_key(&model.plan.case);
    let loss = Sampler::new(incident.loss);
    let pause = incident.pause.map(Sampler::new);
    for (place, hazard) in incident.hazards.iter().enumerate() {
        let Some(source) = source(kind, hazard.layer) else { continue };
        for year in 0..model.plan.years {
            let calendar = model.plan.start_year + year as u16;
            let is_election =
                incident.reach == Reach::Case && is_election(calendar, model.risk.first_election);
            // One draw for all layers, so that a supplier that falls is missed on every layer bought there.
            let struck = if incident.reach == Reach::CommonCause { 0 } else { hazard.layer.index() };
            let (whose, when) = match source {
                Source::Case(case) => (case, year),
                Source::Supplier(supplier) => (supplier, usize::from(calendar - EARLIEST)),
            };
            let strike = id.uniforms(Luck::Strike.of_kind(kind, id.seed, whose, struck, when));
            let drawn = |sampler: &Sampler, luck: Luck, future: usize| {
                let address = luck.of_kind(kind, id.seed, case, hazard.layer.index(), year);
                sampler.at_uniform(address.uniform_at(id.block, future))
            };
            for (future, (uniform, ceilings)) in strike.into_iter().zip(ceilings).enumerate() {
                let ceiling = ceilings[usize::from(is_election)];
                // −ln(1 − u) is at least u, so that most futures need no logarithm.
                if uniform > ceiling {
                    continue;
                }
                let threshold = -elementary::ln(1.0 - uniform);
                if threshold < ceiling {
                    found.push(Candidate {
                        future: future as u16,
                        kind,
                        year: year as u8,
                        place: place as u8,
                        threshold,
                        loss: drawn(&loss, Luck::Loss, future),
                        pause: pause.as_ref().map_or(0.0, |sampler| drawn(sampler, Luck::Pause, future)),
                    });
                }
            }
        }
    }
}
