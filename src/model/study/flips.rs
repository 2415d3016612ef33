//! Flips: at which value of a number in doubt the verdict between two scenarios turns.
//!
//! A number is moved in a few futures first, under the same luck: how far these move tells how far all futures do
//! ([`Paired::moved`]). What is found so is settled in all futures, as a comparison with that number would give it.

use super::luck::Others;
use super::question::Question;
use super::turn::{FURTHEST, Turn, Way, least, ways_to_go};
use super::{drawn, luck};
use crate::domain::assumption::Assumption;
use crate::domain::edits;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Decision;
use crate::numeric::elementary::normal_cdf;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::background::own_draws;
use crate::simulation::block::{BlockDraws, outcomes};
use crate::simulation::draws::PlanDraws;
use crate::summary::distribution::Distribution;
use crate::summary::finding_out::Scores;
use crate::summary::paired::Paired;
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Futures in which numbers are moved to see what they do.
const FEW: usize = 128;

/// Halvings of the way to a flip: to a fortieth of a standard deviation.
const HALVINGS: usize = 6;

/// How often a flip is settled in all futures before it is given up; each time starts from what the last one told.
const SETTLINGS: usize = 4;

/// Of the pairs that may turn the verdict, so many are tried: those that do so soonest.
const PAIRS_TRIED: usize = 8;

/// At most so many pairs are told.
const MOST_PAIRS: usize = 3;

/// How many numbers are moved before it is asked whether to go on, and how many flips are searched for.
const AT_ONCE: [usize; 2] = [24, 4];

/// A slope is known to so many standard errors.
const SLOPE_ERROR: f64 = 3.0;

/// A change of one number, or of two together, that turns the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip {
    pub turns: Vec<Turn>,
    /// How the second scenario then stands against the first: which way it really differs, if it does.
    pub becomes: Option<Ordering>,
    /// How far that is from the median, in standard deviations of the doubt; of two numbers, of each of them.
    pub distance: f64,
}

impl Flip {
    /// The chance that the number lies there or further, by the doubt about it; nothing for two numbers.
    pub fn chance(&self) -> Option<f64> {
        (self.turns.len() == 1).then(|| 1.0 - normal_cdf(self.distance))
    }
}

/// What turns a verdict; grows until it is complete.
#[derive(Clone, Debug, PartialEq)]
pub struct Flips {
    pub outcome: Outcome,
    /// How the second scenario stands against the first now.
    pub now: Option<Ordering>,
    /// Single numbers, the most believable first, then pairs.
    pub flips: Vec<Flip>,
    /// How many numbers in doubt there are.
    pub in_doubt: usize,
    /// Futures that the verdict rests on.
    pub futures: usize,
    pub done: usize,
    pub of: usize,
}

/// What is still to be done.
#[derive(Debug)]
enum Stage {
    /// Numbers to be moved to an end of their range, the last one first; with which way to try first.
    Moving(Vec<(Parameter, f64)>),
    /// Numbers that turn the verdict before the end of their range, the soonest last.
    Alone(Vec<Vec<Way>>),
    /// The same of two numbers together.
    Together(Vec<Vec<Way>>),
}

/// A number at the end of its range.
#[derive(Clone, Debug)]
struct Moved {
    way: Way,
    /// Is the second scenario then higher than the first by more than now?
    is_up: bool,
    /// Which part of the way to a turn that is.
    part: f64,
    turns: bool,
}

/// A few futures with all that it takes to draw them anew.
#[derive(Debug)]
struct Few {
    block: Arc<BlockDraws>,
    own: Vec<PlanDraws>,
    now: Paired,
}

/// A search under way, in steps that each take little.
#[derive(Debug)]
pub struct Turning {
    question: Question,
    decisions: [Decision; 2],
    outcome: Outcome,
    /// The present numbers, once for each thread.
    libraries: Vec<Library>,
    others: Arc<[ResolvedModel]>,
    blocks: Vec<Arc<BlockDraws>>,
    /// What is drawn for the other cases, block by block, for as long as flips are settled.
    own: Vec<Vec<PlanDraws>>,
    now: Paired,
    few: Few,
    stage: Stage,
    moved: Vec<Moved>,
    found: Vec<Flip>,
    in_doubt: usize,
    done: usize,
    of: usize,
}

impl Turning {
    /// Gets ready: the scenarios as they are, in all these futures.
    pub fn new(
        library: &Library,
        inputs: &Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
        outcome: Outcome,
        luck: (Arc<[ResolvedModel]>, Vec<Arc<BlockDraws>>),
    ) -> Option<Self> {
        let (others, blocks) = luck;
        let models = decisions.map(|decision| resolve(inputs, &decision));
        let columns = columns(outcome, &models, &blocks);
        let now = paired(outcome, &columns);
        let id = luck::block_id(question.seed, 0, blocks.first()?.futures.min(FEW));
        let block = Arc::new(BlockDraws::draw(id, &models[0], &others));
        let few = Few {
            own: own_draws(id, &others, &block.plan.readings),
            now: paired(outcome, &self::columns(outcome, &models, std::slice::from_ref(&block))),
            block,
        };
        let is_in_doubt = |parameter| inputs.assumption(parameter).is_some_and(Assumption::is_in_doubt);
        let in_doubt = Parameter::all().into_iter().filter(|parameter| is_in_doubt(*parameter)).count();
        let of_decisions: BTreeSet<Parameter> = models.iter().flat_map(ResolvedModel::reads).collect();
        let of_others: BTreeSet<Parameter> = others.iter().flat_map(ResolvedModel::reads).collect();
        let is_read = |parameter: &Parameter| {
            let by_others = parameter.owner() == Owner::Base && of_others.contains(parameter);
            is_in_doubt(*parameter) && (by_others || of_decisions.contains(parameter))
        };
        let slopes = slopes(&columns, &blocks);
        let least = least(&now);
        let to_go = ways_to_go(&now).into_iter().flatten().fold(f64::INFINITY, f64::min) * least;
        let error = SLOPE_ERROR * now.difference.se;
        let untried = Parameter::all().into_iter().rev().filter(is_read).filter_map(|parameter| {
            let slope = slopes.get(&parameter).copied().unwrap_or_default();
            // One that hardly shows in the differences of all futures cannot take them so far.
            (FURTHEST * (slope.abs() + error) >= to_go).then_some((parameter, slope))
        });
        let untried: Vec<_> = untried.collect();
        Some(Self {
            question: question.clone(),
            decisions,
            outcome,
            libraries: vec![library.clone(); rayon::current_num_threads()],
            others,
            blocks,
            own: Vec::new(),
            now,
            few,
            of: untried.len(),
            stage: Stage::Moving(untried),
            moved: Vec::new(),
            found: Vec::new(),
            in_doubt,
            done: 0,
        })
    }

    pub fn is_of(&self, decisions: [Decision; 2], outcome: Outcome, futures: usize) -> bool {
        (self.decisions, self.outcome, self.question.futures) == (decisions, outcome, futures)
    }

    /// Does the next bit of work; says whether anything is left to do.
    pub fn step(&mut self) -> bool {
        let [moves, searches] = AT_ONCE;
        match &mut self.stage {
            Stage::Moving(left) if left.is_empty() => {
                let alone = self.alone();
                self.turn_to(Stage::Alone, alone);
            }
            Stage::Moving(left) => {
                let some = left.split_off(left.len().saturating_sub(moves));
                let moved = self.each(&some, |this, library, (parameter, slope)| {
                    this.moved_to_the_end(library, *parameter, *slope)
                });
                self.done += some.len();
                self.moved.extend(moved.into_iter().flatten());
            }
            Stage::Alone(left) if left.is_empty() => {
                let together = self.together();
                self.turn_to(Stage::Together, together);
            }
            Stage::Together(left) if left.is_empty() => {
                self.own.clear();
                return false;
            }
            Stage::Alone(left) | Stage::Together(left) => {
                let some = left.split_off(left.len().saturating_sub(searches));
                self.draw_own();
                let found = self.each(&some, |this, library, ways| this.search(library, ways));
                self.done += some.len();
                self.found.extend(found.into_iter().flatten());
            }
        }
        true
    }

    fn turn_to(&mut self, stage: fn(Vec<Vec<Way>>) -> Stage, left: Vec<Vec<Way>>) {
        self.of += left.len();
        self.stage = stage(left);
    }

    /// Does something for each of some, on all threads; gives what comes of it in their order.
    fn each<T: Sync, R: Send>(
        &mut self,
        some: &[T],
        work: impl Fn(&Self, &mut Library, &T) -> R + Sync,
    ) -> Vec<R> {
        let mut libraries = std::mem::take(&mut self.libraries);
        let this = &*self;
        let part = some.len().div_ceil(libraries.len()).max(1);
        let done: Vec<Vec<R>> = libraries
            .par_iter_mut()
            .zip(some.par_chunks(part))
            .map(|(library, some)| some.iter().map(|one| work(this, library, one)).collect())
            .collect();
        self.libraries = libraries;
        done.into_iter().flatten().collect()
    }

    /// Keeps what is drawn for the other cases, as every flip that is settled reads it.
    fn draw_own(&mut self) {
        if self.own.is_empty() {
            let (seed, others) = (self.question.seed, &self.others);
            let own = |(place, block): (usize, &Arc<BlockDraws>)| {
                own_draws(luck::block_id(seed, place, block.futures), others, &block.plan.readings)
            };
            self.own = self.blocks.par_iter().enumerate().map(own).collect();
        }
    }

    /// A number at the ends of its range that may turn the verdict: first the one that its slope in all futures points to.
    fn moved_to_the_end(&self, library: &mut Library, parameter: Parameter, slope: f64) -> Vec<Moved> {
        let wanted = ways_to_go(&self.now);
        let first = if (slope > 0.0) == wanted[1].is_some() { 1.0 } else { -1.0 };
        let mut all = Vec::new();
        for sign in [first, -first] {
            let Some(counted) =
                self.inputs(library).and_then(|inputs| Some(inputs.assumption(parameter)?.counted()))
            else {
                continue;
            };
            let way = Way { parameter, counted, sign };
            let Some(there) = self.few_trial(library, std::slice::from_ref(&way), FURTHEST) else { continue };
            let then = self.now.moved([&self.few.now, &there]);
            let further = then.spoken() - self.now.spoken();
            let Some(to_go) = wanted[usize::from(further > 0.0)].filter(|_| further != 0.0) else { continue };
            let part = further.abs() / (to_go * least(&self.now)).max(f64::MIN_POSITIVE);
            all.push(Moved { way, is_up: further > 0.0, part, turns: then.real() != self.now.real() });
            // Away from one turn is towards the other, where there are two.
            if wanted.iter().flatten().count() == 1 {
                break;
            }
        }
        all
    }

    /// Numbers that turn the verdict, the soonest last.
    fn alone(&self) -> Vec<Vec<Way>> {
        let mut likely: Vec<&Moved> = self.moved.iter().filter(|moved| moved.turns).collect();
        likely.sort_by(|one, other| {
            one.part.total_cmp(&other.part).then(other.way.parameter.cmp(&one.way.parameter))
        });
        likely.into_iter().map(|moved| vec![moved.way.clone()]).collect()
    }

    /// Of every two numbers that together go far enough, where neither does so alone as easily, those that do so soonest; the
    /// soonest last. Two are told only where both stay within what is likely, each equally far in its own doubt.
    fn together(&self) -> Vec<Vec<Way>> {
        let alone = |way: &Way| {
            let single = |flip: &&Flip| flip.turns.len() == 1 && flip.turns[0].parameter == way.parameter;
            self.found.iter().find(single).map_or(f64::INFINITY, |flip| flip.distance)
        };
        let mut pairs: Vec<(f64, [&Way; 2])> = Vec::new();
        for (place, one) in self.moved.iter().enumerate() {
            for other in &self.moved[place + 1..] {
                let distance = FURTHEST / (one.part + other.part);
                let easily = distance * std::f64::consts::SQRT_2;
                let is_apart = one.way.parameter.doubt_id() != other.way.parameter.doubt_id();
                if one.is_up == other.is_up
                    && is_apart
                    && easily <= FURTHEST
                    && easily < alone(&one.way).min(alone(&other.way))
                {
                    pairs.push((distance, [&one.way, &other.way]));
                }
            }
        }
        pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
        pairs.truncate(PAIRS_TRIED);
        pairs.into_iter().rev().map(|(_, pair)| pair.map(Way::clone).into()).collect()
    }

    /// Where the verdict turns when these numbers go their way together.
    fn search(&self, library: &mut Library, ways: &[Way]) -> Option<Flip> {
        let furthest = if ways.len() > 1 { FURTHEST / std::f64::consts::SQRT_2 } else { FURTHEST };
        // What is known of all futures somewhere, and of the few there.
        let (mut all, mut few) = (self.now, self.few.now);
        let mut near = 0.0;
        for _ in 0..SETTLINGS {
            let mut at =
                |distance: f64| Some(all.moved([&few, &self.few_trial(library, ways, distance)?]).real());
            let end = at(furthest)?;
            let is_turned = |verdict: Option<Ordering>| verdict != self.now.real() && verdict == end;
            if !is_turned(end) {
                return None;
            }
            let mut far = furthest;
            for _ in 0..HALVINGS {
                let middle = f64::midpoint(near, far);
                if is_turned(at(middle)?) { far = middle } else { near = middle }
            }
            // As it will be read, in all futures.
            let values: Vec<f64> = ways.iter().map(|way| way.rounded(far)).collect();
            all = self.trial(library, ways, &values, Self::in_all)?;
            if is_turned(all.real()) {
                let turns = ways.iter().map(|way| way.turn(far)).collect();
                return Some(Flip { turns, becomes: all.real(), distance: far });
            }
            few = self.trial(library, ways, &values, Self::in_few)?;
            let is_still = all.real() == self.now.real();
            if is_still && far >= furthest {
                return None;
            }
            near = if is_still { far } else { 0.0 };
        }
        None
    }

    fn few_trial(&self, library: &mut Library, ways: &[Way], distance: f64) -> Option<Paired> {
        let values: Vec<f64> = ways.iter().map(|way| way.at(distance)).collect();
        self.trial(library, ways, &values, Self::in_few)
    }

    /// The verdict with numbers at these values, put in as the user would. `library` holds the present numbers, and does so
    /// again afterwards.
    fn trial(
        &self,
        library: &mut Library,
        ways: &[Way],
        values: &[f64],
        verdict: fn(&Self, &Library, &[Way]) -> Option<Paired>,
    ) -> Option<Paired> {
        let Question { case, organisation, .. } = &self.question;
        let present: Vec<Assumption> = ways
            .iter()
            .map(|way| self.inputs(library)?.assumption(way.parameter).cloned())
            .collect::<Option<_>>()?;
        for (way, value) in ways.iter().zip(values) {
            edits::put(library, case, organisation, way.parameter, Quantity::Fixed(*value));
        }
        let paired = verdict(self, library, ways);
        for assumption in present {
            edits::owner(library, case, organisation, assumption.parameter.owner())?.restore(assumption);
        }
        paired
    }

    /// In all futures, to the last bit.
    fn in_all(&self, library: &Library, ways: &[Way]) -> Option<Paired> {
        let inputs = self.inputs(library)?;
        let models = self.decisions.map(|decision| resolve(&inputs, &decision));
        let is_shared = ways.iter().any(|way| way.parameter.owner() == Owner::Base);
        // What belongs to this case alone leaves the others as they are.
        let others = is_shared.then(|| luck::others(library, inputs, &self.question));
        let others = others.as_deref().unwrap_or(&self.others);
        let redrawn: Vec<Arc<BlockDraws>> = self
            .blocks
            .par_iter()
            .enumerate()
            .map(|(place, block)| {
                let others = Others { models: Some(others), own: self.own.get(place).map(Vec::as_slice) };
                self.redrawn(place, block, ways, &models[0], others)
            })
            .collect();
        Some(paired(self.outcome, &columns(self.outcome, &models, &redrawn)))
    }

    /// In a few futures. The tapes of the other cases are played anew, not resolved anew: a tender of theirs stays as it is.
    fn in_few(&self, library: &Library, ways: &[Way]) -> Option<Paired> {
        let inputs = self.inputs(library)?;
        let models = self.decisions.map(|decision| resolve(&inputs, &decision));
        let others = Others { models: Some(&self.others), own: Some(&self.few.own) };
        let redrawn = self.redrawn(0, &self.few.block, ways, &models[0], others);
        Some(paired(self.outcome, &columns(self.outcome, &models, &[redrawn])))
    }

    fn redrawn(
        &self,
        place: usize,
        block: &Arc<BlockDraws>,
        ways: &[Way],
        model: &ResolvedModel,
        others: Others<'_>,
    ) -> Arc<BlockDraws> {
        let id = luck::block_id(self.question.seed, place, block.futures);
        let again = |block: Arc<BlockDraws>, way: &Way| {
            Arc::new(luck::redraw(id, &block, way.parameter, model, others))
        };
        ways.iter().fold(Arc::clone(block), again)
    }

    fn inputs<'a>(&self, library: &'a Library) -> Option<Inputs<'a>> {
        Some(Inputs {
            base: &library.base,
            organisation: library.organisation(&self.question.organisation)?,
            case: library.case(&self.question.case)?,
        })
    }

    /// What is known so far.
    pub fn flips(&self) -> Flips {
        let (mut singles, mut pairs): (Vec<Flip>, Vec<Flip>) =
            self.found.iter().cloned().partition(|flip| flip.turns.len() == 1);
        let nearest = |one: &Flip, other: &Flip| one.distance.total_cmp(&other.distance);
        singles.sort_by(nearest);
        pairs.sort_by(nearest);
        // A pair tells something only where neither number does it alone as easily.
        let alone = |pair: &Flip| {
            let does = |single: &Flip| {
                pair.turns.iter().any(|turn| turn.parameter == single.turns[0].parameter)
                    && single.distance <= pair.distance * std::f64::consts::SQRT_2
            };
            singles.iter().any(does)
        };
        pairs.retain(|pair| !alone(pair));
        pairs.truncate(MOST_PAIRS);
        Flips {
            outcome: self.outcome,
            now: self.now.real(),
            flips: [singles, pairs].concat(),
            in_doubt: self.in_doubt,
            futures: self.now.futures,
            done: self.done,
            // What is still to be searched for shows once all numbers were moved.
            of: self.of + usize::from(!matches!(self.stage, Stage::Together(_))),
        }
    }
}

/// How much the difference between two columns rises for each standard deviation of a number in doubt.
fn slopes([one, other]: &[Vec<f64>; 2], blocks: &[Arc<BlockDraws>]) -> BTreeMap<Parameter, f64> {
    let difference: Vec<f64> = one.iter().zip(other).map(|(one, other)| other - one).collect();
    let slope = |(parameter, column): &(Parameter, Vec<f64>)| {
        Some((*parameter, Scores::of(column)?.slope_of(&difference)))
    };
    drawn::doubts(blocks, |_| true).par_iter().filter_map(slope).collect()
}

/// An outcome of two models in all futures of these blocks.
fn columns(outcome: Outcome, models: &[ResolvedModel; 2], blocks: &[Arc<BlockDraws>]) -> [Vec<f64>; 2] {
    [0, 1].map(|place: usize| {
        let of_block =
            |block: &Arc<BlockDraws>| std::mem::take(&mut outcomes(&models[place], block)[outcome]);
        blocks.par_iter().map(of_block).collect::<Vec<_>>().concat()
    })
}

/// How the second column compares with the first.
fn paired(outcome: Outcome, columns: &[Vec<f64>; 2]) -> Paired {
    let shown = columns.each_ref().map(|column| Distribution::of(column, outcome.better()));
    Paired::of(outcome, [&columns[0], &columns[1]], [&shown[0], &shown[1]])
}
