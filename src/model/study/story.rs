//! Story: single futures, told by what happens in them.

use super::question::Question;
use super::result::Result;
use crate::domain::incident::IncidentKind;
use crate::domain::outcome::{Better, Outcome};
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::block::{BlockDraws, told};
use crate::simulation::random::BLOCK;
use crate::simulation::strikes::Candidate;
use crate::summary::comparison::Summary;
use crate::summary::grouping::ascending;
use crate::summary::summarise::summarise;
use std::sync::Arc;

/// Something that strikes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strike {
    pub kind: IncidentKind,
    pub layer: Layer,
    /// Counted from the start of the case.
    pub year: usize,
    /// k€, not discounted.
    pub loss: f64,
    /// Months that the case is paused.
    pub pause: f64,
}

/// One scenario in one future.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its figures, of this future alone.
    pub summary: Arc<Summary>,
    /// What strikes, in the order of the years.
    pub strikes: Vec<Strike>,
}

/// One future.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// The outcome by which the futures are put in order.
    pub outcome: Outcome,
    /// Its place in that order, the best is 0, and how many there are.
    pub place: usize,
    pub of: usize,
    /// Its number, the first is 0.
    pub future: usize,
    /// Each scenario in it, in their order.
    pub scenarios: Vec<Told>,
}

/// Tells the future that comes at a place in the order from the best for a scenario to the worst.
pub fn story(
    inputs: &Inputs<'_>,
    question: &Question,
    results: &[Result],
    blocks: &[Arc<BlockDraws>],
    (scenario, outcome, place): (usize, Outcome, usize),
) -> Option<Story> {
    let known: usize = blocks.iter().map(|block| block.futures).sum();
    let values = results.get(scenario)?.futures.outcomes[outcome].get(..known)?;
    let mut order = ascending(values);
    if outcome.better() == Better::Higher {
        order.reverse();
    }
    let place = place.min(known.checked_sub(1)?);
    let future = order[place];
    let draws = blocks.get(future / BLOCK)?.only(future % BLOCK);
    let one = |decision: Decision| {
        let model = resolve(inputs, &decision);
        let (futures, log) = told(&model, &draws);
        let strike = |(candidate, layer, loss): (Candidate, Layer, f64)| Strike {
            kind: candidate.kind,
            layer,
            year: usize::from(candidate.year),
            loss,
            pause: candidate.pause,
        };
        let mut strikes: Vec<Strike> = log.into_iter().map(strike).collect();
        strikes.sort_by_key(|strike| strike.year);
        Told { summary: Arc::new(summarise(&futures, &model, &inputs.base.incidents)), strikes }
    };
    let scenarios = question.scenarios.iter().map(|scenario| one(scenario.decision)).collect();
    Some(Story { outcome, place, of: known, future, scenarios })
}
