//! Ranks: how each team stands among all on one measure. Counted pair by pair in the same futures; never one blended score.

use crate::domain::outcome::Measure;
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;

/// How a team stands among all on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Really better than every other team.
    Best,
    /// No team is really better, but neither is it better than all.
    Level,
    Behind,
}

/// How the teams stand on one measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranks {
    pub measure: Measure,
    pub ranks: Vec<Rank>,
}

impl Ranks {
    /// The ranks of the teams, which are the columns of the comparison. The order of the teams changes no rank.
    pub fn of(comparison: &Comparison, measure: Measure) -> Self {
        let places = 0..comparison.columns.len();
        let rank = |team: usize| {
            let others = places.clone().filter(|other| *other != team);
            let standings: Vec<_> =
                others.map(|other| measure.clear_standing(comparison, other, team)).collect();
            if standings.contains(&Standing::Worse) {
                Rank::Behind
            } else if standings.iter().all(|standing| *standing == Standing::Better) {
                Rank::Best
            } else {
                Rank::Level
            }
        };
        Self { measure, ranks: places.clone().map(rank).collect() }
    }

    pub fn is_open(&self) -> bool {
        self.ranks.len() < 2 || self.ranks.iter().all(|rank| *rank == Rank::Level)
    }

    /// The teams that no other is better than.
    pub fn unbeaten(&self) -> Vec<usize> {
        let ranks = self.ranks.iter().enumerate();
        ranks.filter(|(_, rank)| **rank != Rank::Behind).map(|(team, _)| team).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::Outcome;
    use crate::view::test_support::{Futures, comparison};

    #[test]
    fn one_can_be_best_or_several_level() {
        let [cheap, dear] = [Futures::even(200.0, 300.0), Futures::even(400.0, 500.0)];
        let clear = comparison(&[("a", dear.clone()), ("b", cheap.clone())]);
        assert_eq!(Ranks::of(&clear, Outcome::Cost.lead()).ranks, [Rank::Behind, Rank::Best]);
        assert_eq!(Ranks::of(&clear, Outcome::Cost.lead()).unbeaten(), [1]);
        let shared = comparison(&[("a", cheap.clone()), ("b", dear), ("c", cheap)]);
        assert_eq!(Ranks::of(&shared, Outcome::Cost.lead()).ranks, [Rank::Level, Rank::Behind, Rank::Level]);
        assert!(!Ranks::of(&shared, Outcome::Cost.lead()).is_open());
        assert!(Ranks::of(&shared, Outcome::Live.lead()).is_open(), "all live as fast");
    }
}
