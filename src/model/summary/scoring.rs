//! Scoring: predictions held against what came out. Each kind of question has its own honest score; none is added to another.
//!
//! A score is honest (proper) when saying what one really thinks is the best one can do: T. Gneiting and A. Raftery,
//! Strictly proper scoring rules, prediction, and estimation, Journal of the American Statistical Association 102 (2007).

use super::comparison::Comparison;
use super::paired::Standing;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, Truth};

/// The part of the futures that may lie outside a range: a range should catch 90 of 100.
pub const OUTSIDE: f64 = 0.1;

/// Two shortages that differ by less are as good as equal, FTE.
const SAME_SHORTAGE: f64 = 0.005;

/// How good a prediction was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Score {
    Range {
        /// Does the figure lie in the range?
        held: bool,
        /// How many of the twenty dots lie in it.
        dots: usize,
        /// The part of what came out that lies in it, 0 to 1: of the futures, or of the one figure where there are none.
        inside: f64,
        /// The interval score, the mean over what came out, in the unit of the outcome; lower is better.
        interval: f64,
    },
    Better {
        /// Was it the better one? Nothing when there is no real difference.
        right: Option<bool>,
        /// The Brier score, 0 to 1; lower is better, 0.25 is what "half and half" gets.
        brier: f64,
    },
    Rank {
        /// How many pairs stand in the right order.
        right: usize,
        /// How many pairs differ at all.
        pairs: usize,
    },
}

/// What came out of a question; nothing while there are no figures for it.
pub fn truth(question: &Question, comparison: &Comparison) -> Option<Truth> {
    let summary = |place: usize| comparison.columns.get(place).map(|column| &column.summary);
    match question {
        Question::Range { scenario, outcome } => {
            let distribution = summary(*scenario)?.outcomes[*outcome];
            let dots = if outcome.is_yes_or_no() { Vec::new() } else { distribution.dots.to_vec() };
            Some(Truth::Value { value: distribution.figure(*outcome), dots })
        }
        Question::Better { of: [one, other], outcome } => {
            let paired = comparison.paired(*one, *other, *outcome)?;
            let better = match paired.standing() {
                Standing::Better => Some(*other),
                Standing::Worse => Some(*one),
                Standing::Same => None,
            };
            Some(Truth::Better { shares: [paired.a_better, paired.b_better], better })
        }
        Question::Rank { scenario, competences } => {
            let people = &summary(*scenario)?.people;
            let mut order: Vec<(Competence, f64)> =
                competences.iter().map(|&competence| (competence, people[competence].short)).collect();
            order.sort_by(|(_, one), (_, other)| other.total_cmp(one));
            Some(Truth::Rank(order))
        }
    }
}

/// Holds a prediction against what came out; nothing when they are not about the same kind of question.
pub fn score(prediction: &Prediction, truth: &Truth) -> Option<Score> {
    match (prediction, truth) {
        (Prediction::Range { low, high }, Truth::Value { value, dots }) => {
            let caught = |one: &f64| (*low..=*high).contains(one);
            // What may become of it is what a range is about; held against one figure, the narrowest would win.
            let came_out = if dots.is_empty() { std::slice::from_ref(value) } else { dots.as_slice() };
            let mean =
                |of: &dyn Fn(&f64) -> f64| came_out.iter().map(of).sum::<f64>() / came_out.len() as f64;
            Some(Score::Range {
                held: caught(value),
                dots: dots.iter().filter(|dot| caught(dot)).count(),
                inside: mean(&|one| f64::from(caught(one))),
                interval: mean(&|one| interval_score(*low, *high, *one)),
            })
        }
        (Prediction::Better { scenario, confidence }, Truth::Better { better, .. }) => {
            let right = better.map(|better| better == *scenario);
            Some(Score::Better { right, brier: brier_score(*confidence, right) })
        }
        (Prediction::Rank(order), Truth::Rank(shortages)) => {
            let (right, pairs) = pairs_in_order(order, shortages);
            Some(Score::Rank { right, pairs })
        }
        _ => None,
    }
}

/// The interval score of a range that should catch 90 of 100 futures: its width, and for a future outside it
/// 2/α times the distance to the nearest end, with α = 0.1 (Gneiting and Raftery 2007, equation 43).
pub fn interval_score(low: f64, high: f64, value: f64) -> f64 {
    let outside = (low - value).max(0.0) + (value - high).max(0.0);
    (high - low) + 2.0 / OUTSIDE * outside
}

/// The Brier score of how sure one was that something is so, `(sure − so)²` with 1 for so, 0 for not so and ½ when
/// there is no telling: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather
/// Review 78 (1950), for one event.
pub fn brier_score(confidence: f64, right: Option<bool>) -> f64 {
    let so = right.map_or(0.5, f64::from);
    (confidence - so) * (confidence - so)
}

/// How many pairs of competences stand in the right order, and how many differ at all. With n pairs of which r are
/// right, Kendall's rank correlation is (2r − n)/n: M. G. Kendall, A new measure of rank correlation, Biometrika 30 (1938).
fn pairs_in_order(order: &[Competence], shortages: &[(Competence, f64)]) -> (usize, usize) {
    let short = |wanted: Competence| {
        shortages.iter().find(|(competence, _)| *competence == wanted).map(|(_, short)| *short)
    };
    let (mut right, mut pairs) = (0, 0);
    for (place, &first) in order.iter().enumerate() {
        for &second in order.iter().skip(place + 1) {
            let Some((first, second)) = short(first).zip(short(second)) else { continue };
            if (first - second).abs() > SAME_SHORTAGE {
                pairs += 1;
                right += usize::from(first > second);
            }
        }
    }
    (right, pairs)
}

/// How well somebody knows what they know, over several questions.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Calibration {
    /// How many ranges were given.
    pub ranges: usize,
    /// The part of what came out that they caught, mean, 0 to 1; 0.9 is as it should be.
    pub inside: f64,
    /// How many times one of two was picked and there was a real difference.
    pub picks: usize,
    /// How many of those were the better one.
    pub right: usize,
    /// How sure one was of those picks, mean, 0.5 to 1; right as often as this says is as it should be.
    pub sure: f64,
    /// The mean Brier score of those picks.
    pub brier: f64,
}

impl Calibration {
    /// Of all predictions whose outcome is known.
    pub fn of<'a>(settled: impl IntoIterator<Item = (&'a Prediction, &'a Truth)>) -> Self {
        let mut calibration = Self::default();
        for (prediction, truth) in settled {
            match (prediction, score(prediction, truth)) {
                (_, Some(Score::Range { inside, .. })) => {
                    calibration.ranges += 1;
                    calibration.inside += inside;
                }
                (
                    Prediction::Better { confidence, .. },
                    Some(Score::Better { right: Some(right), brier }),
                ) => {
                    calibration.picks += 1;
                    calibration.right += usize::from(right);
                    calibration.sure += confidence;
                    calibration.brier += brier;
                }
                _ => {}
            }
        }
        if calibration.ranges > 0 {
            calibration.inside /= calibration.ranges as f64;
        }
        if calibration.picks > 0 {
            calibration.sure /= calibration.picks as f64;
            calibration.brier /= calibration.picks as f64;
        }
        calibration
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_range_is_charged_for_its_width_and_twentyfold_for_a_miss() {
        assert_eq!(interval_score(200.0, 300.0, 250.0), 100.0);
        assert_eq!(interval_score(200.0, 300.0, 310.0), 300.0);
        assert_eq!(interval_score(200.0, 300.0, 190.0), 300.0);
    }

    #[test]
    fn being_sure_and_wrong_costs_most() {
        assert_eq!(brier_score(1.0, Some(true)), 0.0);
        assert_eq!(brier_score(0.5, Some(false)), 0.25);
        assert_eq!(brier_score(1.0, Some(false)), 1.0);
        assert_eq!(brier_score(0.5, None), 0.0);
    }

    #[test]
    fn only_pairs_that_differ_count_in_an_order() {
        let shortages = [
            (Competence::Contracts, 0.6),
            (Competence::Security, 0.2),
            (Competence::Ethics, 0.001),
            (Competence::Geo, 0.0),
        ];
        let order = [Competence::Contracts, Competence::Ethics, Competence::Security, Competence::Geo];
        assert_eq!(pairs_in_order(&order, &shortages), (4, 5));
    }

    #[test]
    fn calibration_counts_what_was_caught() {
        let range = Prediction::Range { low: 0.0, high: 10.0 };
        let of_futures = Truth::Value { value: 8.0, dots: vec![2.0, 6.0, 10.0, 14.0] };
        let of_one_figure = Truth::Value { value: 12.0, dots: Vec::new() };
        let ranges = [(range.clone(), of_futures), (range, of_one_figure)];
        let pick = Prediction::Better { scenario: 1, confidence: 0.8 };
        let picks = [Some(1), Some(0), None]
            .map(|better| (pick.clone(), Truth::Better { shares: [0.5, 0.5], better }));
        let all: Vec<_> = ranges.iter().chain(&picks).map(|(one, other)| (one, other)).collect();
        let calibration = Calibration::of(all);
        assert_eq!((calibration.ranges, calibration.inside), (2, 0.375));
        assert_eq!((calibration.picks, calibration.right), (2, 1));
        assert!((calibration.sure - 0.8).abs() < 1e-12);
        assert!((calibration.brier - 0.34).abs() < 1e-12);
    }

    #[test]
    fn a_range_is_held_against_every_future() {
        let futures: Vec<f64> = (0..20).map(|future| f64::from(future) * 10.0).collect();
        let truth = Truth::Value { value: 95.0, dots: futures };
        let of = |low, high| match score(&Prediction::Range { low, high }, &truth) {
            Some(Score::Range { held: true, dots, inside, interval }) => (dots, inside, interval),
            other => panic!("{other:?}"),
        };
        let (dots, inside, honest) = of(5.0, 185.0);
        assert_eq!((dots, inside), (18, 0.9));
        // 180 wide, and twice 5 outside: 20 times 10 over 20 futures.
        assert!((honest - 190.0).abs() < 1e-9, "{honest}");
        let (_, _, too_sure) = of(90.0, 100.0);
        assert!(too_sure > honest, "{too_sure} is not worse than {honest}");
    }

    proptest! {
        #[test]
        fn no_range_does_better_on_average_than_the_true_one(shift in -40.0..40.0_f64, widen in -40.0..40.0_f64) {
            // Of the figures 0 to 100 the middle 90 % lie from 5 to 95.
            let mean = |low: f64, high: f64| {
                (0..=100).map(|value| interval_score(low, high, f64::from(value))).sum::<f64>() / 101.0
            };
            let (low, high) = (5.0 + shift - widen, 95.0 + shift + widen);
            prop_assume!(low <= high);
            prop_assert!(mean(low, high) >= mean(5.0, 95.0) - 1e-9);
        }
    }
}
