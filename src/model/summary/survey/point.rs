//! Point: the figures of one scenario among many, and enough of its futures to hold it to limits.

use crate::domain::limit::Limit;
use crate::domain::outcome::{Better, Outcome, PerOutcome};
use crate::domain::scenario::Decision;
use crate::numeric::statistics;

/// In how many of 100 futures a limit can be held without simulating anew.
pub const USUAL_LEVELS: [u8; 4] = [50, 80, 90, 95];

/// One scenario among many.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub decision: Decision,
    /// The figure that leads each outcome, raw: a median, a mean or a share of the futures.
    pub figures: PerOutcome<f64>,
    reached: Reached,
}

/// What is read of the futures of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    figures: PerOutcome<f64>,
    reached: Reached,
}

/// What so many of 100 futures reach on an outcome, level by level: at most this where less is better, else at least.
#[derive(Clone, Debug, PartialEq)]
struct Reached {
    levels: Vec<u8>,
    /// Outcome by outcome; nothing for those that are 1 or 0.
    values: Vec<f64>,
}

impl Readings {
    /// Reads the outcomes of one scenario, so that limits at these levels can be held against it. Of an outcome without futures
    /// the figure is 0, and every limit on it counts as missed.
    pub fn of(outcomes: &PerOutcome<Vec<f64>>, levels: &[u8]) -> Self {
        let mut figures = PerOutcome::default();
        let mut values = Vec::with_capacity(Outcome::COUNT * levels.len());
        for (outcome, column) in outcomes.iter() {
            if column.is_empty() {
                let worst = match outcome.better() {
                    Better::Lower => f64::INFINITY,
                    Better::Higher => f64::NEG_INFINITY,
                };
                values.extend(levels.iter().filter(|_| !outcome.is_yes_or_no()).map(|_| worst));
                continue;
            }
            if outcome.is_yes_or_no() {
                figures[outcome] = statistics::mean(column);
                continue;
            }
            let middle = column.len().saturating_sub(1);
            let mut ranks = vec![middle / 2, middle.div_ceil(2)];
            ranks.extend(levels.iter().map(|level| rank(column.len(), *level, outcome.better())));
            let at_ranks = statistics::at_ranks(column, &ranks);
            let (low, high) = (at_ranks[0], at_ranks[1]);
            let median = if middle.is_multiple_of(2) { low } else { low + (high - low) * 0.5 };
            figures[outcome] = if outcome.leads_with_mean() { statistics::mean(column) } else { median };
            values.extend_from_slice(&at_ranks[2..]);
        }
        Self { figures, reached: Reached { levels: levels.to_vec(), values } }
    }
}

impl Point {
    pub fn new(decision: Decision, Readings { figures, reached }: Readings) -> Self {
        Self { decision, figures, reached }
    }

    /// Is a limit kept in enough futures? One at a level that was not asked for counts as missed.
    pub fn keeps(&self, limit: &Limit) -> bool {
        if limit.outcome.is_yes_or_no() {
            let yes = self.figures[limit.outcome];
            let share = |value: f64, share: f64| if limit.holds_for(value) { share } else { 0.0 };
            return limit.is_kept(share(1.0, yes) + share(0.0, 1.0 - yes));
        }
        let level = self.reached.levels.iter().position(|level| *level == limit.futures);
        let before = |outcome: &&Outcome| **outcome != limit.outcome;
        let row = Outcome::ALL.iter().take_while(before).filter(|outcome| !outcome.is_yes_or_no()).count();
        let value = level.and_then(|level| self.reached.values.get(row * self.reached.levels.len() + level));
        value.is_some_and(|value| limit.holds_for(*value))
    }
}

/// The rank of the value that so many of 100 futures reach, counted as [`Limit::is_kept`] does: by whole futures out of 100.
fn rank(futures: usize, level: u8, better: Better) -> usize {
    let enough = ((2 * usize::from(level)).saturating_sub(1) * futures).div_ceil(200).max(1);
    match better {
        Better::Lower => enough - 1,
        Better::Higher => futures.saturating_sub(enough),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::stack::PerLayer;
    use crate::summary::distribution::Distribution;
    use proptest::prelude::*;

    fn point(outcomes: &PerOutcome<Vec<f64>>) -> Point {
        let decision = Decision::of(PerLayer::from_fn(|_| Choice::BUILD));
        Point::new(decision, Readings::of(outcomes, &USUAL_LEVELS))
    }

    proptest! {
        #[test]
        fn figures_and_limits_are_those_of_the_futures(
            column in prop::collection::vec((0..40_u8).prop_map(f64::from), 1..300),
            amount in (0..40_u8).prop_map(f64::from),
            level in prop::sample::select(USUAL_LEVELS.to_vec()),
        ) {
            let outcomes = PerOutcome::from_fn(|outcome| {
                let yes_or_no = |value: &f64| f64::from(u8::from(*value < 20.0));
                if outcome.is_yes_or_no() { column.iter().map(yes_or_no).collect() } else { column.clone() }
            });
            let point = point(&outcomes);
            for (outcome, column) in outcomes.iter() {
                prop_assert_eq!(point.figures[outcome], Distribution::of(column, outcome.better()).figure(outcome));
                let amount = if outcome.is_yes_or_no() { f64::from(u8::from(amount > 20.0)) } else { amount };
                let limit = Limit { outcome, amount, futures: level };
                prop_assert_eq!(point.keeps(&limit), limit.is_kept(limit.share(column)), "{}", limit);
            }
        }
    }

    #[test]
    fn a_limit_at_another_level_counts_as_missed() {
        let point = point(&PerOutcome::from_fn(|_| vec![0.0; 10]));
        assert!(point.keeps(&Limit { outcome: Outcome::Cost, amount: 1.0, futures: 80 }));
        assert!(!point.keeps(&Limit { outcome: Outcome::Cost, amount: 1.0, futures: 81 }));
    }
}
