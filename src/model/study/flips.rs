//! Flips: at which value of a number in doubt the verdict between two scenarios turns.

use super::question::Question;
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
use crate::simulation::block::{BlockDraws, simulate};
use crate::simulation::sampling::Sampler;
use crate::summary::distribution::Distribution;
use crate::summary::finding_out::Scores;
use crate::summary::paired::Paired;
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The ends of the 99 % range, in standard deviations: no further is looked.
const FURTHEST: f64 = 2.575_829_303_548_901;

/// Halvings of the way to a flip: to a fortieth of a standard deviation.
const HALVINGS: usize = 6;

/// So many numbers, those that move the verdict most, are tried two at a time.
const IN_PAIRS: usize = 4;

/// At most so many pairs are told.
const MOST_PAIRS: usize = 3;

/// A number that does not show in the difference of all futures cannot move its mean by more than so many standard errors.
const UNNOTICED: f64 = 7.0;

/// How much further is tried when a flip that was found in few futures is none in all of them, standard deviations.
const FURTHER: f64 = 0.1;

/// One number at another value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    pub parameter: Parameter,
    /// Its median now.
    pub now: f64,
    /// Put in its place, this value turns the verdict: to three significant digits, on the far side of where it turns.
    pub value: f64,
}

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

/// A number with the way in which it is moved.
#[derive(Clone, Debug, PartialEq)]
struct Way {
    parameter: Parameter,
    counted: Quantity,
    /// 1 up, −1 down.
    sign: f64,
}

impl Way {
    /// The value so many standard deviations of the doubt away, within its bounds.
    fn at(&self, distance: f64) -> f64 {
        let bounds = self.parameter.bounds();
        Sampler::new(self.counted).at_normal(self.sign * distance).clamp(bounds.least, bounds.most)
    }

    /// The same to three significant digits, rounded away from the median; to more where that would be beyond the range.
    fn rounded(&self, distance: f64) -> f64 {
        let (value, end) = (self.at(distance), self.at(FURTHEST));
        let away = |digits: usize| {
            if value == 0.0 {
                return 0.0;
            }
            let step = step_of(value.abs(), digits);
            let steps = value / step;
            let steps = if self.sign > 0.0 { (steps - 1e-9).ceil() } else { (steps + 1e-9).floor() };
            // Through the decimal notation, so that the number is the one that is read.
            format!("{:.*}", 12, steps * step).parse().unwrap_or(value)
        };
        let is_within = |rounded: &f64| (rounded - end) * self.sign <= 0.0;
        [3, 4, 6].into_iter().map(away).find(is_within).unwrap_or(value)
    }
}

/// The power of ten that a value above 0 has so many significant digits in.
fn step_of(value: f64, digits: usize) -> f64 {
    let most = (0..digits).fold(1.0, |most, _| most * 10.0);
    let mut step = 1.0;
    while value / step >= most {
        step *= 10.0;
    }
    while value / step * 10.0 < most {
        step /= 10.0;
    }
    step
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
    now: Paired,
    /// The same in the first block.
    first: Paired,
    /// Still to be moved to the end of their range.
    untried: Vec<Way>,
    /// What was moved, with how far the difference went the way of a turn.
    moved: Vec<(Way, f64)>,
    /// Still to be searched for where they turn.
    likely: Option<Vec<Vec<Way>>>,
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
        let in_doubt =
            |parameter: &Parameter| inputs.assumption(*parameter).is_some_and(Assumption::is_in_doubt);
        let in_doubt: Vec<Parameter> = Parameter::all().into_iter().filter(in_doubt).collect();
        let ways = |parameter: &Parameter| {
            let counted = inputs.assumption(*parameter).map(Assumption::counted);
            let way = |sign| Some(Way { parameter: *parameter, counted: counted?, sign });
            [way(1.0), way(-1.0)].into_iter().flatten()
        };
        let models = decisions.map(|decision| resolve(inputs, &decision));
        let columns = columns(outcome, &models, &blocks);
        let now = paired(outcome, &columns);
        let first = paired(outcome, &self::columns(outcome, &models, blocks.get(..1)?));
        let [least, to_go] = to_go(&now);
        let noticed = (to_go * least > UNNOTICED * now.difference.se).then(|| noticed(&columns, &blocks));
        let is_worth_trying =
            |parameter: &&Parameter| noticed.as_ref().is_none_or(|noticed| noticed.contains(parameter));
        let untried: Vec<Way> = in_doubt.iter().rev().filter(is_worth_trying).flat_map(ways).collect();
        Some(Self {
            question: question.clone(),
            decisions,
            outcome,
            libraries: vec![library.clone(); rayon::current_num_threads()],
            others,
            blocks,
            now,
            first,
            moved: Vec::with_capacity(untried.len()),
            likely: None,
            found: Vec::new(),
            in_doubt: in_doubt.len(),
            done: 0,
            of: untried.len(),
            untried,
        })
    }

    pub fn is_of(&self, decisions: [Decision; 2], outcome: Outcome, futures: usize) -> bool {
        (self.decisions, self.outcome, self.question.futures) == (decisions, outcome, futures)
    }

    /// Does the next bit of work; says whether anything is left to do.
    pub fn step(&mut self) -> bool {
        if !self.untried.is_empty() {
            self.move_some();
            return true;
        }
        let likely = match self.likely.take() {
            Some(likely) => likely,
            None => {
                let likely = self.worth_searching();
                self.of += likely.len();
                likely
            }
        };
        let mut likely = likely;
        if let Some(ways) = likely.pop() {
            let flip = self.search(&ways);
            self.found.extend(flip);
            self.done += 1;
        }
        let is_left = !likely.is_empty();
        self.likely = Some(likely);
        is_left
    }

    /// Moves a few numbers to the ends of their ranges, in the first block of futures.
    fn move_some(&mut self) {
        let some = self.untried.split_off(self.untried.len().saturating_sub(self.libraries.len()));
        let mut libraries = std::mem::take(&mut self.libraries);
        let this = &*self;
        let moved: Vec<(Way, f64)> = libraries
            .par_iter_mut()
            .zip(some.par_iter())
            .filter_map(|(library, way)| {
                let there = this.trial(library, std::slice::from_ref(way), FURTHEST, &this.blocks[..1])?;
                Some((way.clone(), this.towards(&there)))
            })
            .collect();
        self.libraries = libraries;
        self.done += some.len();
        self.moved.extend(moved);
    }

    /// How far the difference goes the way of a turn: more than 1 where it is about to be one.
    fn towards(&self, there: &Paired) -> f64 {
        let least = self.first.material[0].max(2.0 * there.difference.se).max(f64::MIN_POSITIVE);
        match self.now.real() {
            // From a real difference to none, and on to the other side.
            Some(Ordering::Greater) => (self.first.spoken() - there.spoken()) / least,
            Some(_) => (there.spoken() - self.first.spoken()) / least,
            None => (there.spoken() - self.first.spoken()).abs() / least,
        }
    }

    /// What may turn the verdict: numbers that at the end of their range come near it, and pairs of those that do most. The
    /// last one comes first.
    fn worth_searching(&mut self) -> Vec<Vec<Way>> {
        let mut moved = std::mem::take(&mut self.moved);
        moved.sort_by(|one, other| one.1.total_cmp(&other.1).then(other.0.parameter.cmp(&one.0.parameter)));
        let [_, to_go] = to_go(&self.first);
        let is_near = |(_, towards): &&(Way, f64)| *towards > 0.0 && *towards >= 0.6 * to_go;
        let singles = moved.iter().filter(is_near).map(|(way, _)| vec![way.clone()]);
        let mut most: Vec<&Way> = Vec::new();
        for (way, towards) in moved.iter().rev() {
            let is_new = most.iter().all(|known| known.parameter.doubt_id() != way.parameter.doubt_id());
            if *towards > 0.0 && is_new && most.len() < IN_PAIRS {
                most.push(way);
            }
        }
        let pairs = (0..most.len()).flat_map(|one| (one + 1..most.len()).map(move |other| (one, other)));
        let pairs: Vec<Vec<Way>> =
            pairs.map(|(one, other)| vec![most[one].clone(), most[other].clone()]).rev().collect();
        pairs.into_iter().chain(singles).collect()
    }

    /// Where the verdict turns when these numbers go their way together, each equally far in its own doubt.
    fn search(&mut self, ways: &[Way]) -> Option<Flip> {
        let mut library = self.libraries.pop()?;
        let few = &self.blocks[..1];
        let found = self.search_in(&mut library, ways, few);
        self.libraries.push(library);
        found
    }

    fn search_in(&self, library: &mut Library, ways: &[Way], few: &[Arc<BlockDraws>]) -> Option<Flip> {
        // Two numbers are told only where both stay within what is likely.
        let furthest = if ways.len() > 1 { FURTHEST / std::f64::consts::SQRT_2 } else { FURTHEST };
        let mut turned_at = |distance: f64| Some(self.trial(library, ways, distance, few)?.real());
        let end = turned_at(furthest)?;
        let is_turned = |verdict: Option<Ordering>| verdict != self.now.real() && verdict == end;
        if !is_turned(end) || is_turned(turned_at(0.0)?) {
            return None;
        }
        let (mut near, mut far) = (0.0, furthest);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(near, far);
            if is_turned(turned_at(middle)?) { far = middle } else { near = middle }
        }
        // As it will be read, in all futures.
        while far <= furthest + FURTHER / 2.0 {
            let distance = far.min(furthest);
            let becomes = self.rounded_trial(library, ways, distance)?.real();
            if is_turned(becomes) {
                let turn = |way: &Way| Turn {
                    parameter: way.parameter,
                    now: way.counted.median(),
                    value: way.rounded(distance),
                };
                return Some(Flip { turns: ways.iter().map(turn).collect(), becomes, distance });
            }
            far += FURTHER;
        }
        None
    }

    fn rounded_trial(&self, library: &mut Library, ways: &[Way], distance: f64) -> Option<Paired> {
        let values: Vec<f64> = ways.iter().map(|way| way.rounded(distance)).collect();
        self.trial_of(library, ways, &values, &self.blocks)
    }

    fn trial(
        &self,
        library: &mut Library,
        ways: &[Way],
        distance: f64,
        blocks: &[Arc<BlockDraws>],
    ) -> Option<Paired> {
        let values: Vec<f64> = ways.iter().map(|way| way.at(distance)).collect();
        self.trial_of(library, ways, &values, blocks)
    }

    /// The verdict with numbers at these values, put in as the user would. `library` holds the present numbers, and does so
    /// again afterwards.
    fn trial_of(
        &self,
        library: &mut Library,
        ways: &[Way],
        values: &[f64],
        blocks: &[Arc<BlockDraws>],
    ) -> Option<Paired> {
        let Question { case, organisation, .. } = &self.question;
        let present: Vec<Assumption> = ways
            .iter()
            .map(|way| self.inputs(library)?.assumption(way.parameter).cloned())
            .collect::<Option<_>>()?;
        for (way, value) in ways.iter().zip(values) {
            edits::put(library, case, organisation, way.parameter, Quantity::Fixed(*value));
        }
        let paired = self.simulated(library, ways, blocks);
        for assumption in present {
            edits::owner(library, case, organisation, assumption.parameter.owner())?.restore(assumption);
        }
        paired
    }

    fn simulated(&self, library: &Library, ways: &[Way], blocks: &[Arc<BlockDraws>]) -> Option<Paired> {
        let inputs = self.inputs(library)?;
        let models = self.decisions.map(|decision| resolve(&inputs, &decision));
        let is_shared = ways.iter().any(|way| way.parameter.owner() == Owner::Base);
        // What belongs to this case alone leaves the others as they are.
        let others = is_shared.then(|| luck::others(library, inputs, &self.question));
        let others = others.as_deref().unwrap_or(&self.others);
        let redrawn: Vec<Arc<BlockDraws>> = blocks
            .par_iter()
            .enumerate()
            .map(|(place, block)| {
                let id = luck::block_id(self.question.seed, place, block.futures);
                let mut redrawn = Arc::clone(block);
                for way in ways {
                    redrawn = Arc::new(luck::redraw(id, &redrawn, way.parameter, &models[0], others));
                }
                redrawn
            })
            .collect();
        Some(paired(self.outcome, &columns(self.outcome, &models, &redrawn)))
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
            of: self.of.max(self.done + usize::from(self.likely.is_none())),
        }
    }
}

/// From which difference on there is a real one, and how many times that it is to where the verdict turns: to where no real
/// difference is left, or from none to where there is one.
fn to_go(paired: &Paired) -> [f64; 2] {
    let least = paired.material[0].max(2.0 * paired.difference.se).max(f64::MIN_POSITIVE);
    let apart = paired.spoken().abs() / least;
    [least, if paired.real().is_some() { (apart - 1.0).max(0.0) } else { (1.0 - apart).max(0.0) }]
}

/// The numbers in doubt that show in the difference between two columns.
fn noticed([one, other]: &[Vec<f64>; 2], blocks: &[Arc<BlockDraws>]) -> BTreeSet<Parameter> {
    let difference: Vec<f64> = one.iter().zip(other).map(|(one, other)| other - one).collect();
    let doubts = drawn::doubts(blocks, |_| true);
    let shows = |(_, column): &&(Parameter, Vec<f64>)| {
        Scores::of(column).is_some_and(|scores| scores.is_noticed_in(&difference))
    };
    doubts.par_iter().filter(shows).map(|(parameter, _)| *parameter).collect()
}

/// An outcome of two models in all futures of these blocks.
fn columns(outcome: Outcome, models: &[ResolvedModel; 2], blocks: &[Arc<BlockDraws>]) -> [Vec<f64>; 2] {
    [0, 1].map(|place: usize| {
        let of_block = |block: &Arc<BlockDraws>| simulate(&models[place], block).outcomes[outcome].clone();
        blocks.par_iter().map(of_block).collect::<Vec<_>>().concat()
    })
}

/// How the second column compares with the first.
fn paired(outcome: Outcome, columns: &[Vec<f64>; 2]) -> Paired {
    let shown = columns.each_ref().map(|column| Distribution::of(column, outcome.better()));
    Paired::of(outcome, [&columns[0], &columns[1]], [&shown[0], &shown[1]])
}
