//! Surveying: every scenario of a space by the full model on the same luck and doubt, as far as it came.

use super::batch::Batch;
use super::question::Flow;
use crate::domain::case::Case;
use crate::domain::scenario::Decision;
use crate::domain::space::{Bounds, Space};
use crate::domain::stack::Layer;
use crate::summary::survey::point::{Point, Readings};
use crate::summary::survey::{Standing, Survey, standing};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What is to be surveyed.
#[derive(Clone, Debug, PartialEq)]
pub struct Surveying {
    pub bounds: Bounds,
    /// Scenarios to be seen among the others, whether or not they are within the bounds; they and what is one change away from
    /// them come first.
    pub references: Vec<Decision>,
    /// In how many of 100 futures limits can be held.
    pub levels: Vec<u8>,
    /// At most so many scenarios of the space, a fair sample when there are more.
    pub most: usize,
}

/// Scenarios worked out at once, so that whatever is more urgent need not wait long.
const BATCH: usize = 128;

/// At most so many scenarios are worked out between two sights of them.
const MOST_BETWEEN_SIGHTS: usize = 4_096;

/// How many scenarios are remembered at most; each takes about half a kilobyte.
const MOST_KNOWN: usize = 400_000;

/// The scenarios of a space that were worked out so far. Cheap to copy, however many there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Surveyed {
    pub case: String,
    pub space: Arc<Space>,
    pub futures: usize,
    /// How many scenarios are worked out when it is done: all of the space, or as many as was asked.
    pub of: usize,
    /// How many are.
    pub done: usize,
    /// Those of the space in its scattered order, a batch in each.
    batches: Vec<Arc<Vec<Arc<Point>>>>,
    /// The references and what is one change away from them.
    beside: Arc<HashMap<Decision, Arc<Point>>>,
}

impl Surveyed {
    pub const fn is_complete(&self) -> bool {
        self.done >= self.of
    }

    /// Does the whole space belong to it, or only a sample?
    pub fn is_whole(&self) -> bool {
        self.of as u64 == self.space.len()
    }

    /// The scenarios of the space, in the order in which they came.
    pub fn points(&self) -> impl Iterator<Item = &Arc<Point>> + Clone {
        self.batches.iter().flat_map(|batch| batch.iter())
    }

    /// A reference, or what is one change away from it.
    pub fn beside(&self, decision: &Decision) -> Option<&Arc<Point>> {
        self.beside.get(decision)
    }

    /// Takes everything in, and tells how some references stand in it; one that is not worked out yet stands nowhere.
    pub fn survey(&self, mut survey: Survey, references: &[Decision]) -> (Survey, Vec<Option<Standing>>) {
        let watching =
            Watching::new(&mut survey, &self.space, references, |decision| self.beside(decision).cloned());
        self.points().for_each(|point| survey.add(point));
        survey.settle();
        let standings = watching.standings(&survey);
        (survey, standings)
    }
}

/// References that a survey watches, each with what is one change away from it right behind it.
#[derive(Clone, Debug)]
pub struct Watching {
    /// For each reference its place among what is watched and the layers that its neighbours change; nothing when it is not
    /// known.
    groups: Vec<Option<(usize, Vec<Layer>)>>,
}

impl Watching {
    /// Lets a survey watch references and what is one change away from them, as far as `find` knows them.
    pub fn new(
        survey: &mut Survey,
        space: &Space,
        references: &[Decision],
        find: impl Fn(&Decision) -> Option<Arc<Point>>,
    ) -> Self {
        let mut watched = Vec::new();
        let mut group = |&reference: &Decision| {
            let start = watched.len();
            watched.push(find(&reference)?);
            let mut layers = Vec::new();
            for (layer, decision) in space.neighbours(reference) {
                if let Some(point) = find(&decision) {
                    watched.push(point);
                    layers.push(layer);
                }
            }
            Some((start, layers))
        };
        let groups = references.iter().map(&mut group).collect();
        survey.watch(watched);
        Self { groups }
    }

    /// How each reference stands, once the survey has taken everything in.
    pub fn standings(&self, survey: &Survey) -> Vec<Option<Standing>> {
        let stand = |group: &Option<(usize, Vec<Layer>)>| {
            let (start, layers) = group.as_ref()?;
            let own = survey.watched().get(*start)?;
            let neighbours = layers.iter().copied().zip(survey.watched().get(start + 1..)?);
            Some(standing(survey, own, neighbours))
        };
        self.groups.iter().map(stand).collect()
    }
}

/// What was worked out under one luck, so that another survey of the same case need not do it again.
#[derive(Debug, Default)]
pub struct Known {
    futures: usize,
    levels: Vec<u8>,
    points: HashMap<Decision, Arc<Point>>,
}

impl Known {
    /// Forgets what was read from other futures, or could not be held to these limits.
    fn settle(&mut self, futures: usize, levels: &[u8], room_for: usize) {
        let serves = self.futures == futures && levels.iter().all(|level| self.levels.contains(level));
        if !serves || self.points.len() + room_for > MOST_KNOWN {
            *self = Self { futures, levels: levels.to_vec(), points: HashMap::new() };
        }
    }
}

/// Works out the points of decisions, in their order.
pub fn points(batch: &mut Batch, decisions: &[Decision], levels: &[u8]) -> Vec<Arc<Point>> {
    let read = batch.evaluate(decisions, |outcomes| Readings::of(outcomes, levels));
    decisions.iter().zip(read).map(|(decision, read)| Arc::new(Point::new(*decision, read))).collect()
}

/// Lets a survey take in a part of a space: of every `of` batches of its order the one at `part`, counted from 0. No
/// scenario is kept but the best, so that a space may have any size. `watch` hears after every batch how many are done; gives
/// nothing when it is stopped.
pub fn sweep(
    batch: &mut Batch,
    space: &Space,
    [part, of]: [u64; 2],
    levels: &[u8],
    survey: &mut Survey,
    watch: &mut dyn FnMut(u64) -> Flow,
) -> Option<()> {
    let batches = space.len().div_ceil(BATCH as u64);
    let mut done = 0;
    for number in (part..batches).step_by(usize::try_from(of.max(1)).unwrap_or(usize::MAX)) {
        let places = number * BATCH as u64..space.len().min((number + 1) * BATCH as u64);
        let decisions: Vec<Decision> = places.filter_map(|place| space.decision(place)).collect();
        points(batch, &decisions, levels).iter().for_each(|point| survey.add(point));
        done += decisions.len() as u64;
        if watch(done) == Flow::Stop {
            return None;
        }
    }
    survey.settle();
    Some(())
}

/// Works scenarios out, unless they are known.
struct Bench<'a> {
    batch: &'a mut Batch,
    known: &'a mut Known,
}

impl Bench<'_> {
    /// The points of decisions, and whether any of them is new.
    fn points(&mut self, wanted: &[Decision]) -> (Vec<Arc<Point>>, bool) {
        let Known { levels, points: known, .. } = &mut *self.known;
        let unknown: Vec<Decision> =
            wanted.iter().copied().filter(|decision| !known.contains_key(decision)).collect();
        let fresh = points(self.batch, &unknown, levels);
        known.extend(fresh.into_iter().map(|point| (point.decision, point)));
        let all = wanted.iter().filter_map(|decision| known.get(decision).cloned()).collect();
        (all, !unknown.is_empty())
    }
}

/// Surveys a space; `watch` is called after every batch, with what there is by then when that has grown enough to be worth
/// showing. Nothing when it is stopped; what was worked out by then is known, so that asking again goes on.
pub fn survey(
    known: &mut Known,
    batch: &mut Batch,
    case: &Case,
    asked: &Surveying,
    watch: &mut dyn FnMut(Option<Surveyed>) -> Flow,
) -> Option<Surveyed> {
    let space = Arc::new(Space::new(case, &asked.bounds));
    let of = usize::try_from(space.len()).unwrap_or(usize::MAX).min(asked.most);
    known.settle(batch.futures(), &asked.levels, of);
    let mut surveyed = Surveyed {
        case: case.id.clone(),
        space: Arc::clone(&space),
        futures: batch.futures(),
        of,
        done: 0,
        batches: Vec::new(),
        beside: Arc::default(),
    };
    let mut bench = Bench { batch, known };
    let neighbours = |&reference: &Decision| space.neighbours(reference).map(|(_, decision)| decision);
    let near: BTreeSet<Decision> = asked.references.iter().flat_map(neighbours).collect();
    // The references first; what is one change away from them after a first sight of all.
    let mut beside = vec![near.into_iter().collect(), asked.references.clone()];
    let mut next_sight = 0;
    while surveyed.done < of || !beside.is_empty() {
        for some in beside.pop().iter().flat_map(|decisions: &Vec<Decision>| decisions.chunks(BATCH)) {
            let found = bench.points(some).0.into_iter().map(|point| (point.decision, point));
            Arc::make_mut(&mut surveyed.beside).extend(found);
            if watch(None) == Flow::Stop {
                return None;
            }
        }
        let places = surveyed.done..of.min(surveyed.done + BATCH);
        let batch: Vec<Decision> = places.filter_map(|nth| space.scattered(nth as u64)).collect();
        let (points, is_new) = bench.points(&batch);
        surveyed.batches.push(Arc::new(points));
        surveyed.done += batch.len();
        // What was known before comes at once, and is shown together with the first that is new.
        if !is_new {
            next_sight = 0;
            continue;
        }
        let is_worth_showing = surveyed.done >= next_sight && surveyed.done < of;
        let sight = is_worth_showing.then(|| {
            next_sight = surveyed.done + (surveyed.done / 4).min(MOST_BETWEEN_SIGHTS);
            surveyed.clone()
        });
        if watch(sight) == Flow::Stop {
            return None;
        }
    }
    Some(surveyed)
}
