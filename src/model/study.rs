//! Study: questions about cases answered by simulation, with everything kept that the next question can use.
//!
//! The luck of a case is drawn once; a key press then costs arithmetic only. Blocks of futures run on all cores and
//! are joined in their own order, so that the number of threads changes nothing.

mod ambitions;
mod apart;
mod attribution;
mod batch;
mod drawn;
mod flips;
mod hiring;
mod influence;
mod luck;
mod manifest;
mod means;
mod memory;
mod missing;
mod pairs;
mod portfolio;
mod programmes;
mod question;
mod remedies;
mod request;
mod result;
mod search;
mod sequencing;
mod staging;
mod story;
mod surveying;
mod trials;
mod tries;
mod turn;
mod worth;

pub use attribution::Attribution;
pub use batch::Batch;
pub use flips::{Flip, Flips};
pub use influence::{DoubtShares, Explained, Influence, Influences, ScenarioAndDifference};
pub use memory::MOST_KEPT as FUTURES_KEPT;
pub use missing::Missing;
pub use portfolio::{Ambitions, Bearable, Plan, Portfolios, Sequence, Takes, WhichPairs};
pub use question::{Alternative, Flow, Question};
pub use remedies::{Remedies, Tried};
pub use request::{Analysis, Asking, Finding, PerAnalysis, Progress, Request, Urgency};
pub use sequencing::{MOST_LATER, WORTH};
pub use story::{Story, Strike, Told};
pub use surveying::{Surveyed, Surveying, Watching, points, sweep};
pub use turn::Turn;
pub use worth::WorthKnowing;

use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::simulation::futures::Futures;
use crate::summary::comparison::{Comparison, Manifest};
use crate::summary::paired;
use crate::summary::remedies::{self as ways, Lack};
use attribution::Mixtures;
use memory::Memory;
use pairs::{Pairs, side_by_side};
use programmes::Programmes;
use result::KeptFutures;
use std::sync::Arc;

/// How many numbers are tried before their influence is shown again.
const TRIED_BETWEEN_SIGHTS: usize = 20;

/// Futures that are enough to find the best of several choices, which then is simulated in all.
const ENOUGH_TO_RANK: usize = 2_000;

/// Of more scenarios side by side only the pairs with the first are compared: of sixty, all 1,770 take longer than the futures.
const MOST_PAIRED: usize = 16;

/// Answers questions and remembers what it worked out.
#[derive(Debug)]
pub struct Study {
    library: Arc<Library>,
    memory: Memory,
    /// The same case with the shipped numbers, where the user put other ones in their place.
    shipped: Memory,
    pairs: Pairs,
    /// Those of the many scenarios that were last compared in rows.
    row_pairs: Pairs,
    /// The scenarios in the worlds that were last asked for.
    worlds: Vec<(Question, Arc<Comparison>)>,
    /// All cases together.
    programmes: Programmes,
}

impl Study {
    /// A study of the cases of a library.
    pub fn new(library: Arc<Library>) -> Self {
        Self {
            library,
            memory: Memory::default(),
            shipped: Memory::default(),
            pairs: Pairs::default(),
            row_pairs: Pairs::default(),
            worlds: Vec::new(),
            programmes: Programmes::default(),
        }
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
        let is_few = decisions.len() <= MOST_PAIRED;
        let wanted = if is_few { WhichPairs::All } else { WhichPairs::WithFirst };
        for futures in question.steps() {
            let results = self.memory.results(&library, inputs, question, &decisions, futures);
            let manifest = Manifest { futures, ..manifest.clone() };
            let comparison = side_by_side(manifest, question, &results, wanted, &mut self.pairs);
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

    /// Gets ready to simulate many decisions of the case of a question, in its futures; its scenarios do not matter.
    /// `None` when the question names an unknown case or organisation.
    pub fn batch(&mut self, question: &Question) -> Option<Batch> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let blocks = self.memory.luck(&library, inputs, question);
        Some(Batch::new(Arc::clone(&library), &inputs, blocks))
    }

    /// Answers a request of any kind.
    ///
    /// `watch` is called between blocks of futures, with what is found so far when that is worth showing. Gives `None`
    /// when the watcher stops it, or when the request cannot be answered; what was worked out by then is remembered, so
    /// that the same request goes on where it was stopped.
    pub fn answer(
        &mut self,
        request: &Request,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Finding> {
        let Request { question, asking } = request;
        let decision = |place: usize| Some(question.scenarios.get(place)?.decision);
        match *asking {
            Asking::Comparison => {
                let found = |comparison| Finding::Comparison(Arc::new(comparison));
                self.compare(question, &mut |partial| watch(Some(found(partial)))).map(found)
            }
            Asking::Alternatives { scenario, ref decisions } => {
                let present = decision(scenario)?;
                self.alternatives(question, present, decisions, watch).map(Finding::Alternatives)
            }
            Asking::Attribution { scenario, baseline } => {
                let (scenario, baseline) = (decision(scenario)?, decision(baseline)?);
                let found = self.attribution(question, baseline, scenario, &mut || goes_on(watch(None)))?;
                Some(Finding::Attribution(Arc::new(found)))
            }
            Asking::Influence { scenario, baseline } => {
                let found = self.influence(question, [decision(baseline)?, decision(scenario)?], watch)?;
                Some(Finding::Influence(Arc::new(found)))
            }
            Asking::Remedies { scenario } => {
                let found = self.remedies(question, decision(scenario)?, watch)?;
                Some(Finding::Remedies(Arc::new(found)))
            }
            Asking::Directions => {
                self.row_by_row(question, watch).map(|rows| Finding::Directions(Arc::new(rows)))
            }
            Asking::Worlds(ref worlds) => self.in_worlds(question, worlds, watch).map(Finding::Worlds),
            Asking::Flips { scenario, baseline, outcome } => {
                let decisions = [decision(baseline)?, decision(scenario)?];
                self.flips(question, decisions, outcome, watch).map(|found| Finding::Flips(Arc::new(found)))
            }
            Asking::Worth => {
                let KeptFutures { library, results, blocks } = self.kept(question, watch)?;
                let found = worth::worth(&inputs(&library, question)?, &results, &blocks)?;
                Some(Finding::Worth(Arc::new(found)))
            }
            Asking::Missing { scenario } => {
                let KeptFutures { library, results, blocks } = self.kept(question, watch)?;
                let about = (scenario, decision(scenario)?);
                let inputs = inputs(&library, question)?;
                let found = missing::missing(&inputs, question, results.get(scenario)?, &blocks, about);
                Some(Finding::Missing(Arc::new(found)))
            }
            Asking::Story { scenario, outcome, place } => {
                let KeptFutures { library, results, blocks } = self.kept(question, watch)?;
                let inputs = inputs(&library, question)?;
                let found = story::story(&inputs, question, &results, &blocks, (scenario, outcome, place))?;
                Some(Finding::Story(Arc::new(found)))
            }
            Asking::Survey(ref asked) => {
                let mut batch = self.batch(question)?;
                let library = self.memory.settle(&self.library, question);
                let case = library.case(&question.case)?;
                let mut watch =
                    |sight: Option<Surveyed>| watch(sight.map(|sight| Finding::Survey(Arc::new(sight))));
                let known = &mut self.memory.known;
                let found = surveying::survey(known, &mut batch, case, asked, &mut watch)?;
                Some(Finding::Survey(Arc::new(found)))
            }
            Asking::Portfolios(_)
            | Asking::Ambitions { .. }
            | Asking::Sequence { .. }
            | Asking::Hiring { .. } => self.programmes.answer(&self.library, request, watch),
        }
    }

    /// The scenarios of a question with their luck and doubt, in as many futures as these are kept of.
    fn kept(
        &mut self,
        question: &Question,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<KeptFutures> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let decisions: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        let mut results = Vec::new();
        for futures in question.steps() {
            results = self.memory.results(&library, inputs, question, &decisions, futures);
            if !goes_on(watch(None)) {
                return None;
            }
        }
        let blocks = self.memory.kept_luck(&library, inputs, question);
        (!results.is_empty()).then_some(KeptFutures { library, results, blocks })
    }

    /// At which values the verdict on the second of two decisions turns.
    fn flips(
        &mut self,
        question: &Question,
        decisions: [Decision; 2],
        outcome: Outcome,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Flips> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let turning = self.memory.turning(&library, inputs, question, decisions, outcome)?;
        let mut shown = turning.flips();
        while turning.step() {
            let now = turning.flips();
            let is_news =
                now.flips.len() != shown.flips.len() || now.done >= shown.done + TRIED_BETWEEN_SIGHTS;
            let sight = is_news.then(|| {
                shown = now;
                Finding::Flips(Arc::new(shown.clone()))
            });
            if watch(sight) == Flow::Stop {
                return None;
            }
        }
        Some(turning.flips())
    }

    /// Compares the scenarios of a question, however many: one after the other in few futures, each shown as soon as it is
    /// there, then all of them in more.
    fn row_by_row(
        &mut self,
        question: &Question,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Comparison> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let shipped = self::inputs(&self.library, question)?;
        let manifest = self.memory.manifest(&library, inputs, shipped, question);
        let decisions: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        for (step, futures) in question.steps().into_iter().enumerate() {
            for rows in 1..=decisions.len() {
                // The rows so far are named as well, so that they stay remembered.
                let results = self.memory.results(&library, inputs, question, &decisions[..rows], futures);
                let is_last = rows == decisions.len();
                // Rows of different numbers of futures would not compare.
                if step > 0 && !is_last {
                    if watch(None) == Flow::Stop {
                        return None;
                    }
                    continue;
                }
                let manifest = Manifest { futures, ..manifest.clone() };
                let found = side_by_side(manifest, question, &results, WhichPairs::All, &mut self.row_pairs);
                if is_last && futures == question.futures {
                    return Some(found);
                }
                if watch(Some(Finding::Directions(Arc::new(found)))) == Flow::Stop {
                    return None;
                }
            }
        }
        None
    }

    /// Compares the scenarios of a question in one world after the other; a world that is known stays so.
    fn in_worlds(
        &mut self,
        question: &Question,
        worlds: &[Edits],
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Vec<Arc<Comparison>>> {
        let questions: Vec<Question> =
            worlds.iter().map(|edits| Question { edits: edits.clone(), ..question.clone() }).collect();
        self.worlds.retain(|(known, _)| questions.contains(known));
        let mut ready: Vec<Arc<Comparison>> = Vec::with_capacity(worlds.len());
        for in_world in questions {
            if !ready.is_empty() && watch(Some(Finding::Worlds(ready.clone()))) == Flow::Stop {
                return None;
            }
            if let Some((_, known)) = self.worlds.iter().find(|(known, _)| *known == in_world) {
                ready.push(Arc::clone(known));
                continue;
            }
            // A study of its own, so that what is remembered of things as they are stays.
            let mut apart = (in_world.edits != question.edits).then(|| Self::new(self.library()));
            let study = apart.as_mut().unwrap_or(self);
            let found = Arc::new(study.compare(&in_world, &mut |_| watch(None))?);
            ready.push(Arc::clone(&found));
            self.worlds.push((in_world, found));
        }
        Some(ready)
    }

    /// What each of `others` would change, compared with the present decision.
    fn alternatives(
        &mut self,
        question: &Question,
        present: Decision,
        others: &[Decision],
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Vec<Arc<Alternative>>> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        let mut ready = Vec::with_capacity(others.len());
        for &decision in others {
            if !ready.is_empty() && watch(Some(Finding::Alternatives(ready.clone()))) == Flow::Stop {
                return None;
            }
            ready.push(Arc::new(self.instead(&library, inputs, question, [present, decision])?));
        }
        Some(ready)
    }

    /// The second of two decisions, compared with the first.
    fn instead(
        &mut self,
        library: &Library,
        inputs: Inputs<'_>,
        question: &Question,
        both: [Decision; 2],
    ) -> Option<Alternative> {
        let results = self.memory.results(library, inputs, question, &both, question.futures);
        let [now, then] = &results[..] else { return None };
        let figures = [&now.summary.outcomes, &then.summary.outcomes];
        Some(Alternative {
            decision: both[1],
            summary: Arc::clone(&then.summary),
            outcomes: paired::compare_all(&now.futures.outcomes, &then.futures.outcomes, figures),
        })
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
        let (mut shown, mut knew_doubt) = (search.tried(), search.knows_doubt());
        while search.step() {
            let knows_doubt = search.knows_doubt();
            let is_news = std::mem::replace(&mut knew_doubt, knows_doubt) != knows_doubt;
            let is_worth_showing = is_news || search.tried() >= shown + TRIED_BETWEEN_SIGHTS;
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

    /// What would help a scenario against what it lacks. Of a remedy that can come down to several decisions the best one is
    /// told, found by their means.
    fn remedies(
        &mut self,
        question: &Question,
        present: Decision,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Remedies> {
        let library = self.memory.settle(&self.library, question);
        let inputs = inputs(&library, question)?;
        for futures in question.steps() {
            self.memory.results(&library, inputs, question, &[present], futures);
            if !goes_on(watch(None)) {
                return None;
            }
        }
        let now = self.memory.results(&library, inputs, question, &[present], question.futures);
        let now = Arc::clone(&now.first()?.summary);
        let lack = Lack::of(&now);
        let possible = ways::possible(inputs.case, present, lack);
        let mut found =
            Remedies { lack, decision: present, summary: now, tried: Vec::new(), of: possible.len() };
        let few = Question { futures: question.futures.min(ENOUGH_TO_RANK), ..question.clone() };
        for (remedy, decisions) in possible {
            let place = if decisions.len() > 1 {
                let goes_on = &mut || goes_on(watch(None));
                ways::best(&self.memory.means(&library, inputs, &few, &decisions, goes_on)?)?
            } else {
                0
            };
            let decision = *decisions.get(place)?;
            let becomes = Arc::new(self.instead(&library, inputs, question, [present, decision])?);
            found.tried.push(Tried { remedy, found: becomes });
            let is_last = found.tried.len() == found.of;
            if !is_last && watch(Some(Finding::Remedies(Arc::new(found.clone())))) == Flow::Stop {
                return None;
            }
        }
        Some(found)
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
