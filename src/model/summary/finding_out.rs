//! Finding out: what it is worth to learn something before choosing among alternatives.
//!
//! By regression (Strong, Oakley & Brennan, Medical Decision Making 34, 2014): what an alternative gives more than the best one
//! is regressed on what could be learned, and the rule that follows, choosing by what the regression expects, is judged on
//! futures that it was not fitted on. So noise makes no worth: what tells nothing is worth nothing, and what is found is at
//! most a little too low. Inputs that are independent of each other, as doubts are, need no regression together: the best sum
//! of their curves is the sum of the curve of each.

use super::grouping::ascending;
use crate::numeric::elementary::inverse_normal;
use crate::numeric::statistics::{mean, standard_deviation, standard_error};
use rayon::prelude::*;

/// A coefficient smaller than so many of its standard errors is taken for noise.
const NOTICED: f64 = 2.5;

/// The curve of an input: a cubic in its normal score, in Hermite polynomials.
const CURVE: usize = 3;

/// The fewest futures that say anything, half of which the rule is fitted on.
const LEAST: usize = 200;

/// One input in every future, ready to be learned: its normal scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores(Vec<f64>);

impl Scores {
    /// Ranks turned into the quantiles of a standard normal; nothing when the input does not vary.
    pub fn of(values: &[f64]) -> Option<Self> {
        let varies = values.iter().any(|value| *value != values[0]);
        let mut scores = vec![0.0; values.len()];
        for (rank, future) in ascending(values).into_iter().enumerate() {
            scores[future] = inverse_normal((rank as f64 + 0.5) / values.len() as f64);
        }
        varies.then_some(Self(scores))
    }

    /// The polynomials of a future, each of variance 1 and independent of the others.
    fn polynomials(&self, future: usize) -> [f64; CURVE] {
        let z = self.0[future];
        [z, (z * z - 1.0) / 2.0_f64.sqrt(), (z * z * z - 3.0 * z) / 6.0_f64.sqrt()]
    }

    /// How much a column rises on average for each standard deviation of the input.
    pub fn slope_of(&self, column: &[f64]) -> f64 {
        let products: Vec<f64> = self.0.iter().zip(column).map(|(score, value)| score * value).collect();
        mean(&products)
    }
}

/// What something is worth, in the unit of the payoffs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Worth {
    pub value: f64,
    /// Standard error.
    pub error: f64,
}

impl Worth {
    /// Is it more than the error of the simulation?
    pub fn is_clear(self) -> bool {
        self.value > 2.0 * self.error
    }
}

/// A choice among alternatives, of which the best is known on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosing {
    best: usize,
    /// What each other alternative gives more than the best, in every future.
    others: Vec<Vec<f64>>,
    futures: usize,
    perfect: f64,
}

impl Choosing {
    /// `payoffs` is one column of the same futures for each alternative; more is better. Nothing with fewer than two
    /// alternatives or 200 futures.
    pub fn among(payoffs: &[Vec<f64>]) -> Option<Self> {
        let futures = payoffs.iter().map(Vec::len).min()?;
        if payoffs.len() < 2 || futures < LEAST {
            return None;
        }
        let means: Vec<f64> = payoffs.iter().map(|column| mean(&column[..futures])).collect();
        let best = (1..means.len()).fold(0, |best, next| if means[next] > means[best] { next } else { best });
        let more = |column: &Vec<f64>| -> Vec<f64> {
            column.iter().zip(&payoffs[best]).map(|(one, best)| one - best).take(futures).collect()
        };
        let others: Vec<Vec<f64>> = payoffs
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != best)
            .map(|(_, column)| more(column))
            .collect();
        let gained: Vec<f64> = (0..futures)
            .map(|future| others.iter().map(|column| column[future]).fold(0.0, f64::max))
            .collect();
        Some(Self { best, perfect: mean(&gained), others, futures })
    }

    /// The alternative that gives most on average; the first of equals.
    pub const fn best(&self) -> usize {
        self.best
    }

    /// What it would be worth to know each future before choosing: the expected value of perfect information.
    pub const fn perfect(&self) -> f64 {
        self.perfect
    }

    /// What it is worth to learn some inputs before choosing, on average: the expected value of partial perfect information.
    /// Of more than one the curves are added up, so that how they work together is left out.
    pub fn worth(&self, inputs: &[&Scores]) -> Worth {
        // Futures come in blocks in which chance is evened out; odd and even ones share each block.
        let gains: Vec<Vec<f64>> = [0, 1].into_par_iter().map(|half| self.gains(inputs, half)).collect();
        let all = gains.concat();
        Worth { value: mean(&all).max(0.0), error: standard_error(&all) }
    }

    /// What the rule that is fitted on one half of the futures gains in each future of the other.
    fn gains(&self, inputs: &[&Scores], half: usize) -> Vec<f64> {
        let fitted: Vec<usize> = (half..self.futures).step_by(2).collect();
        let curves: Vec<(f64, Vec<[f64; CURVE]>)> =
            self.others.iter().map(|column| fit(inputs, column, &fitted)).collect();
        let expected = |(start, curves): &(f64, Vec<[f64; CURVE]>), future: usize| {
            let curves = inputs.iter().zip(curves).filter(|(_, curve)| **curve != [0.0; CURVE]);
            let of = |(scores, curve): (&&Scores, &[f64; CURVE])| -> f64 {
                scores.polynomials(future).iter().zip(curve).map(|(one, weight)| one * weight).sum()
            };
            start + curves.map(of).sum::<f64>()
        };
        let gain = |future: usize| {
            let chosen = self
                .others
                .iter()
                .zip(&curves)
                .map(|(column, curves)| (expected(curves, future), column[future]))
                .filter(|(expected, _)| *expected > 0.0);
            chosen
                .reduce(|best, next| if next.0 > best.0 { next } else { best })
                .map_or(0.0, |(_, gain)| gain)
        };
        (1 - half..self.futures).step_by(2).map(gain).collect()
    }
}

/// The mean of a column over some futures, and the curve of each input.
fn fit(inputs: &[&Scores], column: &[f64], futures: &[usize]) -> (f64, Vec<[f64; CURVE]>) {
    let values: Vec<f64> = futures.iter().map(|future| column[*future]).collect();
    let (count, centre, spread) = (values.len() as f64, mean(&values), standard_deviation(&values));
    let noise = NOTICED * spread / count.sqrt();
    let curve = |scores: &&Scores| {
        let mut curve = [0.0; CURVE];
        for (future, value) in futures.iter().zip(&values) {
            for (sum, one) in curve.iter_mut().zip(scores.polynomials(*future)) {
                *sum += one * (value - centre);
            }
        }
        curve.map(|sum| Some(sum / count).filter(|weight| weight.abs() > noise).unwrap_or(0.0))
    };
    (centre, inputs.iter().map(curve).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::random::{Address, BLOCK};

    fn normals(quantity: u32) -> Vec<f64> {
        let mut values = vec![0.0; 10 * BLOCK];
        let address = Address { seed: 3, quantity, case: 4, layer: 0, year: 0 };
        values.chunks_mut(BLOCK).zip(0..).for_each(|(out, block)| address.normals(block, out));
        values
    }

    /// An alternative that gives some sum of inputs and noise, against one that gives nothing.
    fn choosing(gives: impl Fn(usize) -> f64) -> Choosing {
        let column: Vec<f64> = (0..10 * BLOCK).map(gives).collect();
        Choosing::among(&[vec![0.0; 10 * BLOCK], column]).expect("two alternatives")
    }

    #[test]
    fn a_part_is_worth_what_the_unit_normal_loss_says() {
        // One gives 3 a + 4 b + noise of 5, the other nothing: knowing a is worth 3 φ(0), knowing both 5 φ(0).
        let (a, b, noise, nothing) = (normals(0), normals(1), normals(2), normals(3));
        let choosing = choosing(|future| 3.0 * a[future] + 4.0 * b[future] + 5.0 * noise[future]);
        let [a, b, nothing] = [&a, &b, &nothing].map(|column| Scores::of(column).expect("it varies"));
        let density = 0.398_942_28;
        for (inputs, expected) in
            [(vec![&a], 3.0), (vec![&b], 4.0), (vec![&a, &b], 5.0), (vec![&nothing], 0.0)]
        {
            let worth = choosing.worth(&inputs);
            let near = 3.0 * worth.error.max(0.01);
            assert!((worth.value - expected * density).abs() < near, "{worth:?} against {expected}");
        }
        assert!(!choosing.worth(&[&nothing]).is_clear());
        assert!((choosing.perfect() - 50.0_f64.sqrt() * density).abs() < 0.1);
    }

    #[test]
    fn what_cannot_change_the_choice_is_worth_nothing() {
        let a = normals(0);
        let choosing = choosing(|future| a[future] - 9.0);
        let scores = Scores::of(&a).expect("it varies");
        assert_eq!(choosing.worth(&[&scores]).value, 0.0);
        assert_eq!(Choosing::among(&[a]), None);
        assert_eq!(Scores::of(&[2.0; 5]), None);
    }
}
