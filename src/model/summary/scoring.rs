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
        /// The part of what came out that lies in it, 0 to 1: of the futures, or of the one figure where there are none.
        inside: f64,
        /// The interval score, the mean over what came out, in the unit of the outcome; lower is better.
        interval: f64,
        /// The range that would have caught 90 of 100 futures; nothing where there is one figure only.
        aimed: Option<Aimed>,
    },
    Better {
        /// In which share of the futures the one that was picked is better, 0 to 1; where both are equal it counts as half.
        was: f64,
        /// The Brier score over the futures, 0 to 1; lower is better, 0.25 is what "half and half" gets.
        brier: f64,
        /// The score of who had said exactly what came out.
        best: f64,
    },
    Rank {
        /// How many pairs stand in the right order.
        right: usize,
        /// How many pairs differ at all.
        pairs: usize,
    },
    Statements {
        /// How many were judged rightly.
        right: usize,
        /// How many there are.
        of: usize,
    },
}

/// The range from the fifth to the ninety-fifth of a hundred futures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aimed {
    /// Lowest and highest, in the unit of the outcome.
    pub range: [f64; 2],
    /// Its interval score.
    pub interval: f64,
}

/// What came out of a question; nothing while there are no figures for it.
pub fn truth(question: &Question, comparison: &Comparison) -> Option<Truth> {
    let summary = |place: usize| comparison.columns.get(place).map(|column| &column.summary);
    match question {
        Question::Range { scenario, outcome } => {
            let distribution = summary(*scenario)?.outcomes[*outcome];
            let value = distribution.figure(*outcome);
            Some(if outcome.is_yes_or_no() {
                Truth::Value { value, range: None, dots: Vec::new() }
            } else {
                let range = Some([distribution.p5, distribution.p95]);
                Truth::Value { value, range, dots: distribution.dots.to_vec() }
            })
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
        Question::Statements(right) => Some(Truth::Statements(right.clone())),
    }
}

/// Holds a prediction against what came out; nothing when they are not about the same kind of question.
pub fn score(question: &Question, prediction: &Prediction, truth: &Truth) -> Option<Score> {
    match (question, prediction, truth) {
        (_, Prediction::Range { low, high }, Truth::Value { value, range, dots }) => {
            let held = (*low..=*high).contains(value);
            // What may become of it is what a range is about; held against one figure, the narrowest would win.
            let came_out = if dots.is_empty() { std::slice::from_ref(value) } else { dots.as_slice() };
            let mean =
                |of: &dyn Fn(&f64) -> f64| came_out.iter().map(of).sum::<f64>() / came_out.len() as f64;
            let of_range = |low: f64, high: f64| mean(&|one| interval_score(low, high, *one));
            let aimed = range.map(|[low, high]| Aimed { range: [low, high], interval: of_range(low, high) });
            Some(Score::Range {
                held,
                inside: if dots.is_empty() { f64::from(held) } else { share_within(dots, *low, *high) },
                interval: of_range(*low, *high),
                aimed,
            })
        }
        (
            Question::Better { of: [one, _], .. },
            Prediction::Better { scenario, confidence },
            Truth::Better { shares: [first, second], .. },
        ) => {
            let own = if scenario == one { first } else { second };
            let was = own + (1.0 - first - second) / 2.0;
            Some(Score::Better { was, brier: brier_score(*confidence, was), best: brier_score(was, was) })
        }
        (_, Prediction::Rank(order), Truth::Rank(shortages)) => {
            let (right, pairs) = pairs_in_order(order, shortages);
            Some(Score::Rank { right, pairs })
        }
        (_, Prediction::Statements(judged), Truth::Statements(right)) => Some(Score::Statements {
            right: judged.iter().zip(right).filter(|(one, other)| one == other).count(),
            of: right.len(),
        }),
        _ => None,
    }
}

/// The share of the futures within a range, given equally likely ones in order. Each dot stands for the middle of its part, and
/// between two of them futures lie evenly: so two ranges that hold the same dots are still told apart.
fn share_within(dots: &[f64], low: f64, high: f64) -> f64 {
    let count = dots.len() as f64;
    let share =
        |place: usize, at: f64| match (place.checked_sub(1).map(|before| dots[before]), dots.get(place)) {
            (None, _) => 0.0,
            (_, None) => 1.0,
            (Some(before), Some(after)) => {
                let part = if *after > before { (at - before) / (after - before) } else { 0.0 };
                (place as f64 - 0.5 + part) / count
            }
        };
    let below = share(dots.partition_point(|dot| *dot < low), low);
    let until = share(dots.partition_point(|dot| *dot <= high), high);
    (until - below).clamp(0.0, 1.0)
}

/// The interval score of a range that should catch 90 of 100 futures: its width, and for a future outside it
/// 2/α times the distance to the nearest end, with α = 0.1 (Gneiting and Raftery 2007, equation 43).
pub fn interval_score(low: f64, high: f64, value: f64) -> f64 {
    let outside = (low - value).max(0.0) + (value - high).max(0.0);
    (high - low) + 2.0 / OUTSIDE * outside
}

/// The Brier score of how sure one was that something is so, the mean of `(sure − so)²` over the futures with 1 for those in
/// which it is so, a share `was` of them, and 0 for the others: G. W. Brier, Verification of forecasts expressed in terms of
/// probability, Monthly Weather Review 78 (1950), for one event. Least for who says exactly `was`.
pub fn brier_score(confidence: f64, was: f64) -> f64 {
    was * (1.0 - confidence) * (1.0 - confidence) + (1.0 - was) * confidence * confidence
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    /// How many ranges were given.
    pub ranges: usize,
    /// The part of what came out that they caught, mean, 0 to 1; 0.9 is as it should be.
    pub inside: f64,
    /// All picks of one of two together.
    pub picks: Picks,
    /// The same by how sure one was, in steps of ten per cent from 50; steps without a pick are left out.
    pub curve: Vec<Picks>,
}

/// Picks of one of two, how sure one was of them and how it came out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Picks {
    /// How many there are.
    pub count: usize,
    /// How sure one was, mean, 0.5 to 1.
    pub said: f64,
    /// The share of the futures in which the picked one is better, mean, 0 to 1; as much as was said is as it should be.
    pub was: f64,
}

/// Steps of how sure one is, from half to certain.
const CURVE: usize = 5;

impl Picks {
    fn of(picks: &[(f64, f64)]) -> Self {
        let mean = |of: fn(&(f64, f64)) -> f64| picks.iter().map(of).sum::<f64>() / picks.len().max(1) as f64;
        Self { count: picks.len(), said: mean(|(said, _)| *said), was: mean(|(_, was)| *was) }
    }
}

impl Calibration {
    /// Of all predictions whose outcome is known.
    pub fn of<'a>(settled: impl IntoIterator<Item = (&'a Question, &'a Prediction, &'a Truth)>) -> Self {
        let mut calibration = Self::default();
        let mut picks = Vec::new();
        for (question, prediction, truth) in settled {
            match (prediction, score(question, prediction, truth)) {
                (_, Some(Score::Range { inside, .. })) => {
                    calibration.ranges += 1;
                    calibration.inside += inside;
                }
                (Prediction::Better { confidence, .. }, Some(Score::Better { was, .. })) => {
                    picks.push((*confidence, was));
                }
                _ => {}
            }
        }
        if calibration.ranges > 0 {
            calibration.inside /= calibration.ranges as f64;
        }
        let step = |said: f64| (((said - 0.5) * 10.0 + ROUNDING) as usize).min(CURVE - 1);
        calibration.picks = Picks::of(&picks);
        let curve = (0..CURVE).map(|of| {
            let own: Vec<_> = picks.iter().copied().filter(|(said, _)| step(*said) == of).collect();
            Picks::of(&own)
        });
        calibration.curve = curve.filter(|picks| picks.count > 0).collect();
        calibration
    }
}

/// 0.7 is a little less than seven tenths.
const ROUNDING: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::Outcome;
    use proptest::prelude::*;

    #[test]
    fn a_range_is_charged_for_its_width_and_twentyfold_for_a_miss() {
        assert_eq!(interval_score(200.0, 300.0, 250.0), 100.0);
        assert_eq!(interval_score(200.0, 300.0, 310.0), 300.0);
        assert_eq!(interval_score(200.0, 300.0, 190.0), 300.0);
    }

    #[test]
    fn being_certain_costs_where_the_odds_are_not() {
        assert_eq!(brier_score(1.0, 1.0), 0.0);
        assert_eq!(brier_score(0.5, 0.3), 0.25);
        assert_eq!(brier_score(1.0, 0.0), 1.0);
        assert!(brier_score(1.0, 0.85) > brier_score(0.85, 0.85));
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
        let of_futures =
            Truth::Value { value: 8.0, range: Some([2.0, 14.0]), dots: vec![2.0, 6.0, 10.0, 14.0] };
        let of_one_figure = Truth::Value { value: 12.0, range: None, dots: Vec::new() };
        let ranges = [(range.clone(), of_futures), (range, of_one_figure)];
        let asked = Question::Range { scenario: 0, outcome: Outcome::Cost };
        let which = Question::Better { of: [0, 1], outcome: Outcome::Cost };
        let picks = [(0.8, [0.2, 0.8]), (0.85, [0.3, 0.3]), (1.0, [0.9, 0.1])].map(|(confidence, shares)| {
            (Prediction::Better { scenario: 1, confidence }, Truth::Better { shares, better: None })
        });
        let of_ranges = ranges.iter().map(|(one, other)| (&asked, one, other));
        let all: Vec<_> = of_ranges.chain(picks.iter().map(|(one, other)| (&which, one, other))).collect();
        let calibration = Calibration::of(all);
        assert_eq!((calibration.ranges, calibration.inside), (2, 0.3125));
        let near = |picks: Picks, count, said: f64, was: f64| {
            picks.count == count && (picks.said - said).abs() < 1e-12 && (picks.was - was).abs() < 1e-12
        };
        assert!(near(calibration.picks, 3, 2.65 / 3.0, 1.4 / 3.0), "{:?}", calibration.picks);
        let [sure, certain] = calibration.curve[..] else { panic!("two steps: {:?}", calibration.curve) };
        assert!(near(sure, 2, 0.825, 0.65) && near(certain, 1, 1.0, 0.1), "{sure:?} {certain:?}");
    }

    #[test]
    fn a_range_is_held_against_every_future() {
        let futures: Vec<f64> = (0..20).map(|future| f64::from(future) * 10.0).collect();
        let truth = Truth::Value { value: 95.0, range: Some([5.0, 185.0]), dots: futures };
        let question = Question::Range { scenario: 0, outcome: Outcome::Cost };
        let of = |low, high| match score(&question, &Prediction::Range { low, high }, &truth) {
            Some(Score::Range { held: true, inside, interval, aimed: Some(aimed) }) => {
                assert!(aimed.interval <= interval + 1e-9, "{aimed:?}");
                (inside, interval)
            }
            other => panic!("{other:?}"),
        };
        let (inside, honest) = of(5.0, 185.0);
        assert!((inside - 0.9).abs() < 1e-12, "{inside}");
        // 180 wide, and twice 5 outside: 20 times 10 over 20 futures.
        assert!((honest - 190.0).abs() < 1e-9, "{honest}");
        let (narrow, too_sure) = of(90.0, 100.0);
        assert!((narrow - 0.05).abs() < 1e-12, "{narrow}");
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

        #[test]
        fn who_says_exactly_what_came_out_scores_best(said in 0.0..1.0_f64, was in 0.0..1.0_f64) {
            prop_assert!(brier_score(said, was) >= brier_score(was, was) - 1e-12);
        }
    }
}
