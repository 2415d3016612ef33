//! Survey: many scenarios of a case at once. Which keep the limits, which none beats on every objective, and what those have
//! in common.
//!
//! Scenarios are taken in as they are worked out, in any order and in any parts; what comes out depends on neither.

pub mod common;
pub mod point;
pub mod scatter;

use super::frontier::{loss, non_dominated};
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::domain::space::Space;
use crate::domain::stack::{Layer, PerLayer};
use common::Counts;
use point::Point;
use std::cmp::Ordering;
use std::sync::Arc;

/// What a good scenario is held to.
#[derive(Clone, Debug, PartialEq)]
pub struct Aims {
    /// What is wanted as good as can be, by the figure that leads each.
    pub objectives: Vec<Outcome>,
    pub limits: Vec<Limit>,
}

impl Default for Aims {
    /// One objective for each group of outcomes, and no limits.
    fn default() -> Self {
        let objectives = vec![Outcome::Cost, Outcome::Serious, Outcome::Unfilled, Outcome::Needed];
        Self { objectives, limits: Vec::new() }
    }
}

impl Aims {
    /// Every two objectives, the first ones first.
    pub fn pairs(&self) -> Vec<[Outcome; 2]> {
        let later = |place: usize| self.objectives.iter().skip(place + 1);
        let with =
            |(place, one): (usize, &Outcome)| later(place).map(|other| [*one, *other]).collect::<Vec<_>>();
        self.objectives.iter().enumerate().flat_map(with).collect()
    }

    /// The figures of a point on the objectives.
    fn position(&self, point: &Point) -> Vec<f64> {
        self.objectives.iter().map(|&outcome| point.figures[outcome]).collect()
    }

    pub fn keeps(&self, point: &Point) -> bool {
        self.limits.iter().all(|limit| point.keeps(limit))
    }

    /// The better on the first objective comes first; of equals the order of choices decides, so that it is always the same.
    fn before(&self, one: &Point, other: &Point) -> Ordering {
        let first = self.objectives.first().copied().unwrap_or(Outcome::Cost);
        let [left, right] = [one, other].map(|point| loss(point.figures[first], first.better()));
        left.total_cmp(&right).then_with(|| one.decision.cmp(&other.decision))
    }

    /// Is one point somewhere better than another and nowhere worse?
    pub fn beats(&self, one: &Point, other: &Point) -> bool {
        let mut better = false;
        for &outcome in &self.objectives {
            let [one, other] = [one, other].map(|point| loss(point.figures[outcome], outcome.better()));
            if one > other {
                return false;
            }
            better |= one < other;
        }
        better
    }
}

/// How many points may wait before the frontier is worked out again.
const MOST_WAITING: usize = 20_000;

/// What is known of the scenarios that were taken in so far.
#[derive(Clone, Debug)]
pub struct Survey {
    pub aims: Aims,
    /// How many scenarios of the space were taken in.
    pub evaluated: usize,
    /// What they choose.
    pub all: Counts,
    /// Those that keep every limit.
    pub within: Counts,
    /// Those within the limits that no other one beats; settled once everything was taken in.
    frontier: Vec<Arc<Point>>,
    waiting: Vec<Arc<Point>>,
    watched: Vec<Watched>,
}

/// A scenario of which is counted how many are better.
#[derive(Clone, Debug, PartialEq)]
pub struct Watched {
    pub point: Arc<Point>,
    /// How many scenarios within the limits beat it.
    pub beaten_by: usize,
}

impl Survey {
    /// Nothing taken in yet.
    pub fn new(space: &Space, aims: Aims) -> Self {
        Self {
            aims,
            evaluated: 0,
            all: Counts::of(space),
            within: Counts::of(space),
            frontier: Vec::new(),
            waiting: Vec::new(),
            watched: Vec::new(),
        }
    }

    /// Counts from now on how many scenarios beat these as well.
    pub fn watch(&mut self, points: impl IntoIterator<Item = Arc<Point>>) {
        self.watched.extend(points.into_iter().map(|point| Watched { point, beaten_by: 0 }));
    }

    /// Takes in a scenario of the space.
    pub fn add(&mut self, point: &Arc<Point>) {
        self.evaluated += 1;
        self.all.add(&point.decision);
        if !self.aims.keeps(point) {
            return;
        }
        self.within.add(&point.decision);
        for watched in &mut self.watched {
            watched.beaten_by += usize::from(self.aims.beats(point, &watched.point));
        }
        self.waiting.push(Arc::clone(point));
        if self.waiting.len() >= MOST_WAITING {
            self.settle();
        }
    }

    /// Takes in what was written down of another survey of the same space and aims: how many were evaluated, what all and those
    /// within the limits choose, its frontier, and how many beat what is watched, in order.
    pub fn take(
        &mut self,
        evaluated: usize,
        [all, within]: [&Counts; 2],
        frontier: impl IntoIterator<Item = Arc<Point>>,
        beaten_by: &[usize],
    ) {
        self.evaluated += evaluated;
        self.all.join(all);
        self.within.join(within);
        self.waiting.extend(frontier);
        for (ours, theirs) in self.watched.iter_mut().zip(beaten_by) {
            ours.beaten_by += theirs;
        }
        self.settle();
    }

    /// Works out the frontier of everything that was taken in; to be called before it is read.
    pub fn settle(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        self.frontier.append(&mut self.waiting);
        let directions: Vec<_> = self.aims.objectives.iter().map(|outcome| outcome.better()).collect();
        let positions: Vec<f64> = self.frontier.iter().flat_map(|point| self.aims.position(point)).collect();
        let best = non_dominated(&positions, &directions);
        self.frontier = best.into_iter().map(|place| Arc::clone(&self.frontier[place])).collect();
        let aims = &self.aims;
        self.frontier.sort_by(|one, other| aims.before(one, other));
    }

    /// Those within the limits that no other one beats on every objective, the best on the first objective first.
    pub fn frontier(&self) -> &[Arc<Point>] {
        &self.frontier
    }

    /// What those on the frontier choose.
    pub fn best(&self, space: &Space) -> Counts {
        let mut counts = Counts::of(space);
        self.frontier.iter().for_each(|point| counts.add(&point.decision));
        counts
    }

    pub fn watched(&self) -> &[Watched] {
        &self.watched
    }
}

/// How a scenario stands among all others: how far from the frontier, and what would help most.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub point: Arc<Point>,
    /// The limits that it does not keep.
    pub misses: Vec<Limit>,
    /// How many scenarios within the limits beat it; none when it is on the frontier or would be.
    pub beaten_by: usize,
    /// The scenario of the frontier that is fewest changes away: one that beats it, or any when it misses a limit that no
    /// such one keeps.
    pub nearest: Option<Nearest>,
    /// The one change after which it misses fewest limits, and then after which fewest beat it; nothing when none helps.
    pub change: Option<Change>,
    /// Of how many single changes it is known what they lead to.
    pub tried: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Nearest {
    pub point: Arc<Point>,
    /// On which layers it is another.
    pub layers: PerLayer<bool>,
}

/// One layer of a scenario chosen otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub layer: Layer,
    pub point: Arc<Point>,
    /// How many limits are missed after it.
    pub misses: usize,
    /// How many beat it after it.
    pub beaten_by: usize,
}

impl Nearest {
    /// How many layers are to be changed.
    pub fn changes(&self) -> usize {
        self.layers.iter().filter(|(_, is_other)| **is_other).count()
    }
}

/// How a scenario stands, given it and its neighbours as they were watched.
pub fn standing<'w>(
    survey: &Survey,
    own: &Watched,
    neighbours: impl Iterator<Item = (Layer, &'w Watched)>,
) -> Standing {
    let aims = &survey.aims;
    let misses = |point: &Point| -> Vec<Limit> {
        aims.limits.iter().copied().filter(|limit| !point.keeps(limit)).collect()
    };
    let own_misses = misses(&own.point);
    let rank = |misses: usize, beaten_by: usize| (misses, beaten_by);
    let mut tried = 0;
    let change = neighbours
        .inspect(|_| tried += 1)
        .map(|(layer, next)| Change {
            layer,
            point: Arc::clone(&next.point),
            misses: misses(&next.point).len(),
            beaten_by: next.beaten_by,
        })
        .filter(|change| rank(change.misses, change.beaten_by) < rank(own_misses.len(), own.beaten_by))
        .min_by(|one, other| {
            rank(one.misses, one.beaten_by)
                .cmp(&rank(other.misses, other.beaten_by))
                .then_with(|| aims.before(&one.point, &other.point))
        });
    let better = || survey.frontier().iter().filter(|point| aims.beats(point, &own.point));
    let nearest = nearest(&own.point, better())
        .or_else(|| nearest(&own.point, survey.frontier().iter().filter(|_| !own_misses.is_empty())));
    Standing {
        point: Arc::clone(&own.point),
        misses: own_misses,
        beaten_by: own.beaten_by,
        nearest,
        change,
        tried,
    }
}

/// The point that is fewest changes away; the first of equals.
fn nearest<'p>(own: &Point, points: impl Iterator<Item = &'p Arc<Point>>) -> Option<Nearest> {
    let differs =
        |point: &Point| own.decision.choices.map(|layer, choice| *choice != point.decision.choices[layer]);
    points
        .map(|point| Nearest { point: Arc::clone(point), layers: differs(point) })
        .min_by_key(Nearest::changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::outcome::PerOutcome;
    use crate::domain::scenario::Decision;
    use crate::domain::stack::PerLayer;
    use common::{Shared, Trait, in_common};
    use point::Readings;
    use proptest::prelude::*;

    const BUILD: Choice = Choice::BUILD;

    /// A scenario that differs by its infrastructure, with figures of cost and of what is needed.
    fn point(place: usize, cost: u8, needed: u8) -> Arc<Point> {
        let mut choices = PerLayer::from_fn(|_| BUILD);
        let all = Choice::all();
        choices[Layer::Infrastructure] = all[place % all.len()];
        choices[Layer::Models] = all[place / all.len() % all.len()];
        let outcomes = PerOutcome::from_fn(|outcome| match outcome {
            Outcome::Cost => vec![f64::from(cost)],
            Outcome::Needed => vec![f64::from(needed)],
            _ => vec![0.0],
        });
        Arc::new(Point::new(Decision::of(choices), Readings::of(&outcomes, &point::USUAL_LEVELS)))
    }

    fn aims(limits: Vec<Limit>) -> Aims {
        Aims { objectives: vec![Outcome::Cost, Outcome::Needed], limits }
    }

    fn taken_in(aims: &Aims, space: &Space, points: &[Arc<Point>]) -> Survey {
        let mut survey = Survey::new(space, aims.clone());
        points.iter().for_each(|point| survey.add(point));
        survey.settle();
        survey
    }

    proptest! {
        #[test]
        fn the_frontier_is_that_of_brute_force_in_whatever_parts_it_comes(
            figures in prop::collection::vec((0..9_u8, 0..9_u8), 1..80),
            at in 0..80_usize,
            most in 0..9_u8,
        ) {
            let space = Space::of_nothing();
            let aims = aims(vec![Limit { outcome: Outcome::Cost, amount: f64::from(most), futures: 80 }]);
            let points: Vec<_> =
                figures.iter().enumerate().map(|(place, (cost, needed))| point(place, *cost, *needed)).collect();
            let whole = taken_in(&aims, &space, &points);
            let (left, right) = points.split_at(at.min(points.len()));
            let mut joined = taken_in(&aims, &space, right);
            let left = taken_in(&aims, &space, left);
            joined.take(left.evaluated, [&left.all, &left.within], left.frontier().iter().cloned(), &[]);
            prop_assert_eq!(joined.frontier(), whole.frontier());
            prop_assert_eq!((joined.evaluated, &joined.within), (whole.evaluated, &whole.within));
            let within: Vec<_> = figures.iter().filter(|(cost, _)| *cost <= most).collect();
            let best = within.iter().filter(|(cost, needed)| {
                !within.iter().any(|(c, n)| c <= cost && n >= needed && (c < cost || n > needed))
            });
            prop_assert_eq!(whole.frontier().len(), best.count());
            prop_assert_eq!(whole.within.total, within.len());
        }
    }

    #[test]
    fn a_scenario_stands_as_far_away_as_it_takes_changes_and_one_change_may_help() {
        let points = [point(0, 5, 5), point(1, 4, 5), point(45, 1, 9), point(2, 6, 9)];
        let mut survey = Survey::new(&Space::of_nothing(), aims(Vec::new()));
        survey.watch(points.iter().take(2).cloned());
        points.iter().for_each(|point| survey.add(point));
        survey.settle();
        assert_eq!(survey.frontier(), &points[2..3]);
        let [own, next] = survey.watched() else { panic!("two are watched") };
        assert_eq!((own.beaten_by, next.beaten_by), (2, 1));
        let standing = standing(&survey, own, std::iter::once((Layer::Infrastructure, next)));
        assert_eq!(standing.nearest.as_ref().map(Nearest::changes), Some(2));
        assert_eq!(
            standing.change.map(|change| (change.layer, change.beaten_by)),
            Some((Layer::Infrastructure, 1))
        );
    }

    #[test]
    fn what_is_common_is_what_most_have_and_the_rest_has_not() {
        let all = Choice::all();
        let mut counts = [common::Counts::of(&Space::of_nothing()), common::Counts::of(&Space::of_nothing())];
        for (counts, total) in counts.iter_mut().zip([10, 40]) {
            counts.total = total;
        }
        counts[0].choices[Layer::Models] = vec![(BUILD, 9), (all[1], 1), (all[2], 0)];
        counts[1].choices[Layer::Models] = vec![(BUILD, 12), (all[1], 14), (all[2], 14)];
        let [some, all] = &counts;
        let Some(Shared::Layer { layer, what, share, usual }) = in_common(some, all).first().copied() else {
            panic!("nothing in common")
        };
        assert_eq!((layer, what, share, usual), (Layer::Models, Trait::Choice(BUILD), 0.9, 0.3));
        assert_eq!(in_common(all, all), []);
    }
}
