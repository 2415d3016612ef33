//! Trials: two scenarios simulated anew with one number changed, under the same luck.

use super::luck::{self, World};
use super::question::Question;
use crate::domain::edits;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Decision;
use crate::numeric::statistics;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::{IncidentModel, ResolvedModel};
use crate::resolve::resolve;
use crate::simulation::block::{BlockDraws, simulate};
use crate::simulation::luck::BlockId;
use std::sync::Arc;

/// Mean outcomes of the baseline and of the scenario.
pub type BothMeans = [PerOutcome<f64>; 2];

/// The present numbers, against which every trial is held.
#[derive(Debug)]
pub struct Bench {
    question: Question,
    decisions: [Decision; 2],
    models: [ResolvedModel; 2],
    others: Vec<ResolvedModel>,
    draws: Arc<BlockDraws>,
    means: BothMeans,
}

impl Bench {
    /// The baseline and the scenario with the present numbers, in the first block of futures.
    pub fn new(
        library: &Library,
        inputs: &Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
        draws: Arc<BlockDraws>,
    ) -> Self {
        let models = decisions.map(|decision| resolve(inputs, &decision));
        let others = luck::others(library, *inputs, question.alone);
        let means = [means(&models[0], &draws), means(&models[1], &draws)];
        Self { question: question.clone(), decisions, models, others, draws, means }
    }

    /// Futures in a trial.
    pub fn futures(&self) -> usize {
        self.draws.case.swan.len()
    }

    /// Mean outcomes with a number at its low and at its high end; nothing when neither changes what is simulated.
    /// `library` holds the present numbers, and does so again afterwards.
    pub fn swing(&self, library: &mut Library, parameter: Parameter) -> Option<[BothMeans; 2]> {
        let present = self.inputs(library)?.quantity(parameter);
        let both = ends(parameter, present)?.map(|end| self.trial(library, parameter, end));
        self.put(library, parameter, present);
        match both {
            [None, None] => None,
            [low, high] => Some([low.unwrap_or(self.means), high.unwrap_or(self.means)]),
        }
    }

    /// Mean outcomes with a number at a value; nothing when it changes nothing that is simulated.
    fn trial(&self, library: &mut Library, parameter: Parameter, value: f64) -> Option<BothMeans> {
        self.put(library, parameter, Quantity::Fixed(value));
        let inputs = self.inputs(library)?;
        let models = self.decisions.map(|decision| resolve(&inputs, &decision));
        // What belongs to this case alone leaves the others as they are.
        let others = (parameter.owner() == Owner::Base)
            .then(|| luck::others(library, inputs, self.question.alone))
            .filter(|others| !luck::same_people(others, &self.others));
        if others.is_none() && models.iter().zip(&self.models).all(|(new, old)| same_numbers(new, old)) {
            return None;
        }
        let others = others.as_ref().unwrap_or(&self.others);
        let id = BlockId { seed: self.question.seed, block: 0, futures: self.futures() };
        let before = World { model: &self.models[0], others: &self.others };
        let draws = luck::redraw(id, &self.draws, &before, &World { model: &models[0], others });
        Some([means(&models[0], &draws), means(&models[1], &draws)])
    }

    fn put(&self, library: &mut Library, parameter: Parameter, quantity: Quantity) {
        edits::put(library, &self.question.case, &self.question.organisation, parameter, quantity);
    }

    fn inputs<'a>(&self, library: &'a Library) -> Option<Inputs<'a>> {
        Some(Inputs {
            base: &library.base,
            organisation: library.organisation(&self.question.organisation)?,
            case: library.case(&self.question.case)?,
        })
    }
}

/// The low and the high end of a number: of a range as it is written, of a fixed number a tenth less and more, within
/// its bounds. Nothing when they are the same.
fn ends(parameter: Parameter, quantity: Quantity) -> Option<[f64; 2]> {
    let (low, high) = match quantity {
        Quantity::Fixed(value) => {
            let tenth = value.abs() / 10.0;
            (value - tenth, value + tenth)
        }
        range => range.range(),
    };
    let bounds = parameter.bounds();
    let [low, high] = [low, high].map(|end| end.clamp(bounds.least, bounds.most));
    (low < high).then_some([low, high])
}

/// Do two models simulate the same? The ceilings of hazards only save drawing luck that cannot strike.
fn same_numbers(a: &ResolvedModel, b: &ResolvedModel) -> bool {
    let same_incident = |(a, b): (&IncidentModel, &IncidentModel)| {
        let as_low = IncidentModel { ceiling: b.ceiling, election_ceiling: b.election_ceiling, ..a.clone() };
        as_low == *b
    };
    a.plan == b.plan
        && a.people == b.people
        && a.money == b.money
        && a.delivery == b.delivery
        && a.incidents.0.iter().zip(&b.incidents.0).all(same_incident)
}

fn means(model: &ResolvedModel, draws: &BlockDraws) -> PerOutcome<f64> {
    let futures = simulate(model, draws);
    PerOutcome::from_fn(|outcome: Outcome| statistics::mean(&futures.outcomes[outcome]))
}
