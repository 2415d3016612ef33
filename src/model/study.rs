//! Study: questions about cases answered by simulation, with everything kept that the next question can use.
//!
//! The luck of a case is drawn once; a key press then costs arithmetic only. Blocks of futures run on all cores and
//! are joined in their own order, so that the number of threads changes nothing.

mod attribution;
mod drawn;
mod influence;
mod inquiry;
mod luck;
mod manifest;
mod means;
mod memory;
mod pairs;
mod question;
mod result;
mod search;
mod training;
mod trials;

pub use attribution::Attribution;
pub use influence::{Influence, Influences};
pub use inquiry::{Analysis, Finding, Inquiry, PerAnalysis};
pub use question::{Alternative, Flow, Question};

use crate::domain::choice::Choice;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::scenario::{Decision, PerTraining, Training};
use crate::domain::stack::Layer;
use crate::resolve::inputs::Inputs;
use crate::simulation::futures::Futures;
use crate::summary::comparison::{Comparison, Manifest, Summary};
use crate::summary::paired;
use attribution::Mixtures;
use memory::Memory;
use pairs::{Pairs, side_by_side};
use std::sync::Arc;
use training::at_each_level;

/// How many numbers are tried before their influence is shown again.
const TRIED_BETWEEN_SIGHTS: usize = 20;

/// Answers questions and remembers what it worked out.
#[derive(Debug)]
pub struct Study {
    library: Arc<Library>,
    memory: Memory,
    /// The same case with the shipped numbers, where the user put other ones in their place.
    shipped: Memory,
    pairs: Pairs,
}

impl Study {
    /// A study of the cases of a library.
    pub fn new(library: Arc<Library>) -> Self {
        Self { library, memory: Memory::default(), shipped: Memory::default(), pairs: Pairs::default() }
    }

    /// The cases that it is about.
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.library)
    }

    /// Compares the scenarios of a question.
    ///
    /// `watch` gets a partial comparison after the first block of futures and at each tenfold, so that previews cost
    /// no more than the whole. Gives `None` when the watcher stops it, or when the question names no scenario or an
    /// unknown case or organisation.
    pub fn compare(
        &mut self,
        question: &Question,
        watch: &mut dyn FnMut(Comparison) -> Flow,
    ) -> Option<Comparison> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        if question.scenarios.is_empty() || question.futures == 0 {
            return None;
        }
        let decisions: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        let shipped = self::inputs(&self.library, question)?;
        let manifest = self.memory.manifest(&library, inputs, shipped, question);
        for futures in question.steps() {
            let results = self.memory.results(&library, inputs, question, &decisions, futures);
            let manifest = Manifest { futures, ..manifest.clone() };
            let comparison = side_by_side(manifest, question, &results, &mut self.pairs);
            if futures == question.futures {
                return Some(comparison);
            }
            if watch(comparison) == Flow::Stop {
                return None;
            }
        }
        None
    }

    /// Every future of the scenarios of a question, in their order. `None` when the question names no scenario or an
    /// unknown case or organisation.
    pub fn futures(&mut self, question: &Question) -> Option<Vec<Arc<Futures>>> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let decisions: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        let results = self.memory.results(&library, inputs, question, &decisions, question.futures);
        (!results.is_empty()).then(|| results.into_iter().map(|result| result.futures).collect())
    }

    /// What each of `choices` would change on one layer of one scenario, one call of `watch` per choice.
    pub fn alternatives(
        &mut self,
        question: &Question,
        scenario: usize,
        layer: Layer,
        choices: &[Choice],
        watch: &mut dyn FnMut(Alternative) -> Flow,
    ) {
        let library = self.memory.settle(&self.library, question);
        let (Some(inputs), Some(present)) = (inputs(&library, question), question.scenarios.get(scenario))
        else {
            return;
        };
        for &choice in choices {
            let mut other = present.decision;
            other.choices[layer] = choice;
            let both = [present.decision, other];
            let results = self.memory.results(&library, inputs, question, &both, question.futures);
            let [now, then] = &results[..] else { return };
            let alternative = Alternative {
                choice,
                summary: Arc::clone(&then.summary),
                outcomes: paired::compare_all(&now.futures.outcomes, &then.futures.outcomes),
            };
            if watch(alternative) == Flow::Stop {
                return;
            }
        }
    }

    /// Looks into scenarios.
    ///
    /// `watch` is called between blocks of futures, with what is found so far when that is worth showing. Gives `None`
    /// when the watcher stops it, or when the question cannot be answered; what was worked out by then is remembered.
    pub fn inquire(
        &mut self,
        inquiry: &Inquiry,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Finding> {
        let Inquiry { analysis, question, scenario, baseline } = inquiry;
        let decision = |place: usize| Some(question.scenarios.get(place)?.decision);
        let (scenario, baseline) = (decision(*scenario)?, decision(*baseline)?);
        match analysis {
            Analysis::Attribution => {
                let found = self.attribution(question, baseline, scenario, &mut || goes_on(watch(None)))?;
                Some(Finding::Attribution(Arc::new(found)))
            }
            Analysis::Influence => {
                let found = self.influence(question, [baseline, scenario], watch)?;
                Some(Finding::Influence(Arc::new(found)))
            }
            Analysis::Training => {
                let found = self.training(question, scenario, &mut || goes_on(watch(None)))?;
                Some(Finding::Training(Arc::new(found)))
            }
        }
    }

    /// Where the difference between a scenario and the baseline comes from: one entry for each outcome.
    fn attribution(
        &mut self,
        question: &Question,
        baseline: Decision,
        scenario: Decision,
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Attribution>> {
        let mixtures = Mixtures::between(baseline, scenario);
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let means = self.memory.means(&library, inputs, question, &mixtures.decisions(), goes_on)?;
        let shipped = if question.edits.is_empty() {
            *means.first()?
        } else {
            let question = Question { edits: Edits::default(), ..question.clone() };
            let library = self.shipped.settle(&self.library, &question);
            let inputs = self::inputs(&library, &question)?;
            *self.shipped.means(&library, inputs, &question, &[baseline], goes_on)?.first()?
        };
        Some(mixtures.attribute(&means, &shipped))
    }

    /// Which numbers move the second of two decisions, and its difference with the first.
    fn influence(
        &mut self,
        question: &Question,
        decisions: [Decision; 2],
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Influences> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let search = self.memory.search(&library, inputs, question, decisions)?;
        let mut shown = search.tried();
        while search.step() {
            let is_worth_showing = search.tried() >= shown + TRIED_BETWEEN_SIGHTS;
            let finding = is_worth_showing.then(|| {
                shown = search.tried();
                Finding::Influence(Arc::new(search.influences()))
            });
            if watch(finding) == Flow::Stop {
                return None;
            }
        }
        Some(search.influences())
    }

    /// A scenario at every training level.
    fn training(
        &mut self,
        question: &Question,
        scenario: Decision,
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<PerTraining<Arc<Summary>>> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let levels = at_each_level(scenario);
        for futures in question.steps() {
            self.memory.results(&library, inputs, question, &levels.0, futures);
            if !goes_on() {
                return None;
            }
        }
        let results = self.memory.results(&library, inputs, question, &levels.0, question.futures);
        let summary = |training: Training| Some(Arc::clone(&results.get(training.index())?.summary));
        let [none, normal, double] = Training::ALL.map(summary);
        Some(PerTraining([none?, normal?, double?]))
    }
}

fn goes_on(flow: Flow) -> bool {
    flow == Flow::Continue
}

/// The inputs that a question names.
fn inputs<'a>(library: &'a Library, question: &Question) -> Option<Inputs<'a>> {
    Some(Inputs {
        base: &library.base,
        organisation: library.organisation(&question.organisation)?,
        case: library.case(&question.case)?,
    })
}
