//! Influence: how much of an outcome's spread goes together with one uncertain quantity.

use super::grouping::{ascending, groups};
use crate::numeric::statistics::{mean, sum};

/// The share of an outcome's variance that one input explains on its own (the first-order Sobol index), 0 to 1.
///
/// The futures are put in order of the input and cut into up to 50 groups of at least 100. With B the sum of squares
/// between the group means, W that within the groups, k groups and n futures, the share is
/// (B − (k − 1)·W/(n − k)) / (B + W): what chance alone would put between the groups is taken off, so that an input
/// without influence gets 0 (Kelley's ε², PNAS 21, 1935; grouping as in Plischke, Reliability Engineering & System
/// Safety 95, 2010). It needs no runs of its own: any set of futures will do, stratified ones included.
///
/// 0 when either column does not vary or there are too few futures for two groups.
pub fn first_order(input: &[f64], outcome: &[f64]) -> f64 {
    let futures = input.len().min(outcome.len());
    let (input, outcome) = (&input[..futures], &outcome[..futures]);
    if varies(input) { Spread::of(outcome).explained_by(&ascending(input)) } else { 0.0 }
}

/// An outcome in every future, to be explained by many inputs in turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    values: Vec<f64>,
    centre: f64,
    squares: f64,
}

impl Spread {
    pub fn of(values: &[f64]) -> Self {
        let centre = mean(values);
        let squares: Vec<f64> = values.iter().map(|value| (value - centre) * (value - centre)).collect();
        let squares = if varies(values) { sum(&squares) } else { 0.0 };
        Self { values: values.to_vec(), centre, squares }
    }

    /// The share that an input explains, as [`first_order`] says, given all futures in the order of that input, which
    /// must vary.
    pub fn explained_by(&self, order: &[usize]) -> f64 {
        let groups = groups(order);
        let count = groups.len();
        if count < 2 || self.squares <= 0.0 || order.len() != self.values.len() {
            return 0.0;
        }
        let between = |group: &[usize]| {
            let values: Vec<f64> = group.iter().map(|future| self.values[*future]).collect();
            let apart = mean(&values) - self.centre;
            values.len() as f64 * apart * apart
        };
        let between: f64 = groups.map(between).sum();
        let within = (self.squares - between).max(0.0);
        let chance = (count - 1) as f64 * within / (order.len() - count) as f64;
        ((between - chance) / self.squares).clamp(0.0, 1.0)
    }
}

/// Spearman's rank correlation, −1 to 1; equal values share their mean rank. 0 when either column does not vary.
pub fn rank_correlation(left: &[f64], right: &[f64]) -> f64 {
    let futures = left.len().min(right.len());
    Ranks::of(&left[..futures]).correlation(&Ranks::of(&right[..futures]))
}

/// The ranks of a column, to be correlated with those of many others of the same length.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// Around their mean: from −(n − 1)/2 to (n − 1)/2, equal values sharing their mean rank.
    around_mean: Vec<f64>,
    squares: f64,
}

impl Ranks {
    pub fn of(values: &[f64]) -> Self {
        let around_mean = ranks(values);
        let squares = products(&around_mean, &around_mean);
        Self { around_mean, squares }
    }

    /// Are there two different values?
    pub fn vary(&self) -> bool {
        self.squares > 0.0
    }

    /// Spearman's rank correlation, −1 to 1. 0 when either column does not vary.
    pub fn correlation(&self, other: &Self) -> f64 {
        if !self.vary() || !other.vary() {
            return 0.0;
        }
        let together = products(&self.around_mean, &other.around_mean);
        (together / (self.squares * other.squares).sqrt()).clamp(-1.0, 1.0)
    }
}

fn products(left: &[f64], right: &[f64]) -> f64 {
    sum(&left.iter().zip(right).map(|(left, right)| left * right).collect::<Vec<_>>())
}

/// Are there two different values?
fn varies(values: &[f64]) -> bool {
    values.iter().any(|value| *value != values[0])
}

/// Ranks around their mean: from −(n − 1)/2 to (n − 1)/2, equal values sharing their mean rank.
fn ranks(values: &[f64]) -> Vec<f64> {
    let order = ascending(values);
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    for tied in order.chunk_by(|left, right| values[*left] == values[*right]) {
        let rank = first as f64 + (tied.len() - 1) as f64 / 2.0 - (values.len() - 1) as f64 / 2.0;
        for future in tied {
            ranks[*future] = rank;
        }
        first += tied.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::random::{Address, BLOCK};
    use proptest::prelude::*;

    fn normals(quantity: u32, futures: usize) -> Vec<f64> {
        let mut values = vec![0.0; futures];
        let address = Address { seed: 1, quantity, case: 2, layer: 0, year: 0 };
        values.chunks_mut(BLOCK).zip(0..).for_each(|(out, block)| address.normals(block, out));
        values
    }

    #[test]
    fn shares_of_a_sum_are_the_shares_of_its_variance() {
        let (a, b, nothing) = (normals(0, 10_000), normals(1, 10_000), normals(2, 10_000));
        let outcome: Vec<f64> = a.iter().zip(&b).map(|(a, b)| 2.0 * a + b).collect();
        assert!((first_order(&a, &outcome) - 0.8).abs() < 0.01);
        assert!((first_order(&b, &outcome) - 0.2).abs() < 0.02);
        assert!(first_order(&nothing, &outcome) < 0.01);
        assert!((first_order(&outcome, &outcome) - 1.0).abs() < 0.01);
    }

    #[test]
    fn a_curve_without_slope_has_influence_but_no_rank_correlation() {
        let input = normals(3, 10_000);
        let outcome: Vec<f64> = input.iter().map(|x| x * x).collect();
        assert!(first_order(&input, &outcome) > 0.9);
        assert!(rank_correlation(&input, &outcome).abs() < 0.03);
    }

    #[test]
    fn what_does_not_vary_has_no_influence() {
        let (steady, input) = (vec![3.0; 1000], normals(4, 1000));
        for (left, right) in [(&steady, &input), (&input, &steady), (&vec![], &vec![])] {
            assert_eq!(first_order(left, right), 0.0);
            assert_eq!(rank_correlation(left, right), 0.0);
        }
    }

    #[test]
    fn ranks_of_ties_are_shared() {
        // Worked by hand: ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5).
        let expected = 4.5 / (4.5_f64 * 5.0).sqrt();
        assert!(
            (rank_correlation(&[1.0, 2.0, 2.0, 3.0], &[10.0, 30.0, 20.0, 40.0]) - expected).abs() < 1e-12
        );
    }

    proptest! {
        #[test]
        fn only_the_order_counts(values in prop::collection::vec(-5.0..5.0_f64, 2..200)) {
            let bent: Vec<f64> = values.iter().map(|value| value * value * value).collect();
            let turned: Vec<f64> = values.iter().map(|value| -value).collect();
            prop_assume!(varies(&values));
            prop_assert!((rank_correlation(&values, &bent) - 1.0).abs() < 1e-12);
            prop_assert!((rank_correlation(&values, &turned) + 1.0).abs() < 1e-12);
        }
    }
}
