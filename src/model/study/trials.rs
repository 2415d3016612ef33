//! Trials: two scenarios simulated anew with one number changed, under the same luck.

use super::apart::Apart;
use super::luck;
use super::question::Question;
use crate::domain::assumption::Assumptions;
use crate::domain::edits;
use crate::domain::library::Library;
use crate::domain::outcome::PerOutcome;
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Decision;
use crate::numeric::statistics;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::background::own_draws;
use crate::simulation::block::{BlockDraws, outcomes};
use crate::simulation::draws::PlanDraws;
use std::sync::Arc;

/// Mean outcomes of the baseline and of the scenario.
pub type BothMeans = [PerOutcome<f64>; 2];

/// The present numbers, against which every trial is held.
#[derive(Debug)]
pub struct Bench {
    question: Question,
    decisions: [Decision; 2],
    models: [ResolvedModel; 2],
    others: Arc<[ResolvedModel]>,
    draws: Arc<BlockDraws>,
    /// What is drawn for the other cases themselves.
    own: Vec<PlanDraws>,
    means: BothMeans,
}

impl Bench {
    /// The baseline and the scenario with the present numbers, in the first block of futures, beside the other cases.
    pub fn new(
        inputs: &Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
        others: Arc<[ResolvedModel]>,
        draws: Arc<BlockDraws>,
    ) -> Self {
        let models = decisions.map(|decision| resolve(inputs, &decision));
        let means = [means(&models[0], &draws), means(&models[1], &draws)];
        let own = own_draws(luck::block_id(question.seed, 0, draws.futures), &others, &draws.plan.readings);
        Self { question: question.clone(), decisions, models, others, draws, own, means }
    }

    pub fn is_of(&self, decisions: [Decision; 2], futures: usize) -> bool {
        self.decisions == decisions && self.question.futures == futures
    }

    pub const fn decisions(&self) -> &[Decision; 2] {
        &self.decisions
    }

    /// The same decisions among the same others, ready to be run under another luck.
    pub fn apart(&self) -> Apart {
        Apart::new(self.models.clone(), Arc::clone(&self.others), &self.question)
    }

    /// Futures in a trial.
    pub fn futures(&self) -> usize {
        self.draws.futures
    }

    /// Mean outcomes with a number at its low and at its high end; nothing when neither changes what is simulated.
    /// `library` holds the present numbers, and does so again afterwards.
    pub fn swing(&self, library: &mut Library, parameter: Parameter) -> Option<[BothMeans; 2]> {
        let inputs = self.inputs(library)?;
        let present = inputs.assumption(parameter)?.clone();
        let ends = ends(parameter, present.counted())?;
        let both = ends.map(|end| {
            let assumptions = self.assumptions(library, parameter)?;
            assumptions.fix(parameter, end);
            self.trial(library, parameter)
        });
        self.assumptions(library, parameter)?.restore(present);
        let [low, high] = both;
        let (low, high) = (low?, high?);
        (low != high || low != self.means).then_some([low, high])
    }

    /// Mean outcomes with the numbers of a library, of which one is another than at present.
    fn trial(&self, library: &Library, changed: Parameter) -> Option<BothMeans> {
        let inputs = self.inputs(library)?;
        let models = self.decisions.map(|decision| resolve(&inputs, &decision));
        // What belongs to this case alone leaves the others as they are.
        let others = (changed.owner() == Owner::Base).then(|| luck::others(library, inputs, &self.question));
        let others = others.as_deref().unwrap_or(&self.others);
        let is_same = [0, 1].map(|place: usize| self.models[place].computes_as(&models[place]));
        let leaves_others = others.iter().zip(&*self.others).all(|(now, then)| now.computes_as(then));
        if is_same == [true; 2] && leaves_others {
            return Some(self.means);
        }
        let id = luck::block_id(self.question.seed, 0, self.futures());
        let asks_as_before = |(now, then): (&ResolvedModel, _)| now.asks_as(then, changed);
        let ask_otherwise =
            luck::draws_plans(changed) || !others.iter().zip(&*self.others).all(asks_as_before);
        let others = luck::Others { models: ask_otherwise.then_some(others), own: Some(&self.own) };
        let draws = luck::redraw(id, &self.draws, changed, &models[0], others);
        // What computes the same, beside others that ask the same, gives what it gave.
        let asks_as_much = Arc::ptr_eq(&draws.background, &self.draws.background)
            || draws.background == self.draws.background;
        Some([0, 1].map(|place: usize| {
            if is_same[place] && asks_as_much { self.means[place] } else { means(&models[place], &draws) }
        }))
    }

    fn assumptions<'l>(&self, library: &'l mut Library, parameter: Parameter) -> Option<&'l mut Assumptions> {
        edits::owner(library, &self.question.case, &self.question.organisation, parameter.owner())
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

fn means(model: &ResolvedModel, draws: &BlockDraws) -> PerOutcome<f64> {
    outcomes(model, draws).map(|_, column| statistics::mean(column))
}
