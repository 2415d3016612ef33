//! Predictions in words, and held against what came out: a range over the dots of the futures, a pick with its counts, two orders.

use super::formatting::{Step, hundredths_in_words, letter, number};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Unit;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, Truth, scale};
use crate::language::Language;
use crate::session::activity::teaching::Revealed;
use crate::summary::scoring::{Calibration, Score, score};
use crate::texts::lessons as texts;

/// How many cells the axis of a range is wide.
const AXIS: usize = 48;

/// Most rows of dots, as long as wider piles can prevent more.
const HIGHEST_PILE: usize = 4;

/// Most cells that a pile of dots is wide.
const WIDEST_PILE: usize = 4;

/// A prediction with what came out, in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub question: String,
    /// The axis with the range and the dots, where there is one: a label and a line of cells, one below the other.
    pub axis: Vec<(String, String)>,
    /// What came out, and how good the prediction was.
    pub told: Vec<String>,
}

pub fn held(language: Language, revealed: &[Revealed<'_>]) -> Vec<Held> {
    revealed.iter().map(|one| one_held(language, one)).collect()
}

fn one_held(language: Language, revealed: &Revealed<'_>) -> Held {
    let question = question(language, revealed.question);
    let (Some(prediction), Some(truth)) = (revealed.prediction, revealed.truth) else {
        let told = match revealed.truth {
            None => vec![texts::being_computed(language).to_owned()],
            Some(truth) => {
                let mut told = outcome(language, revealed.question, truth);
                told.push(texts::not_predicted(language).to_owned());
                told
            }
        };
        return Held { question, axis: Vec::new(), told };
    };
    let axis = match (prediction, truth) {
        (Prediction::Range { low, high }, Truth::Value { value, dots }) if !dots.is_empty() => {
            axis(language, *low, *high, *value, dots)
        }
        _ => Vec::new(),
    };
    Held { question, axis, told: told(language, revealed.question, prediction, truth) }
}

pub fn question(language: Language, question: &Question) -> String {
    match question {
        Question::Range { scenario, outcome } => {
            texts::range_question(language, letter(*scenario), outcome.name(language))
        }
        Question::Better { of: [one, other], outcome } => {
            texts::better_question(language, letter(*one), letter(*other), outcome.name(language))
        }
        Question::Rank { scenario, .. } => texts::rank_question(language, letter(*scenario)),
    }
}

pub fn in_words(language: Language, question: &Question, prediction: &Prediction) -> String {
    match (question, prediction) {
        (Question::Range { outcome, .. }, Prediction::Range { low, high }) => {
            let [low, high] = [low, high].map(|end| shown(language, *outcome, *end));
            texts::range(language, &low, &high, texts::unit(language, *outcome))
        }
        (_, Prediction::Better { scenario, confidence }) => {
            texts::pick(language, letter(*scenario), &per_cent(language, *confidence))
        }
        (_, Prediction::Rank(order)) => order_in_words(language, order),
        (_, Prediction::Range { low, high }) => format!("{low}–{high}"),
    }
}

/// Competences with their numbers, to be typed.
pub fn numbered(language: Language, competences: &[Competence]) -> String {
    let one =
        |(place, competence): (usize, &Competence)| format!("{} {}", place + 1, competence.name(language));
    competences.iter().enumerate().map(one).collect::<Vec<_>>().join(" · ")
}

/// Two shares of the futures as counts out of 100. Of two that end in a half only the first is rounded up, so that they never
/// come to 101.
fn counts(language: Language, [first, second]: [f64; 2]) -> [String; 2] {
    let ends_in_half = |share: f64| ((share * 100.0).fract() - 0.5).abs() < 1e-9;
    let both = ends_in_half(first) && ends_in_half(second);
    let second = if both { second - 0.005 } else { second };
    [first, second].map(|share| hundredths_in_words(language, share))
}

/// What came out, without a prediction.
pub fn outcome(language: Language, question: &Question, truth: &Truth) -> Vec<String> {
    match (question, truth) {
        (Question::Range { outcome, .. }, Truth::Value { value, .. }) => {
            vec![format!("{} {}", shown(language, *outcome, *value), texts::unit(language, *outcome))]
        }
        (Question::Better { of: [one, other], .. }, Truth::Better { shares, .. }) => {
            let [first, second] = counts(language, *shares);
            vec![texts::better_outcome(language, letter(*one), &first, letter(*other), &second)]
        }
        (_, Truth::Rank(order)) => {
            let one = |(competence, short): &(Competence, f64)| {
                format!("{} {}", competence.name(language), number(language, *short, 2))
            };
            let list = order.iter().map(one).collect::<Vec<_>>().join(" > ");
            vec![texts::true_order(language, &list)]
        }
        _ => Vec::new(),
    }
}

/// What came out, and how good the prediction was.
pub fn told(language: Language, question: &Question, prediction: &Prediction, truth: &Truth) -> Vec<String> {
    let Some(score) = score(prediction, truth) else { return Vec::new() };
    match (prediction, score) {
        (Prediction::Range { .. }, Score::Range { held, dots, interval, inside: _ }) => {
            let Question::Range { outcome: of, .. } = question else { return Vec::new() };
            let value = outcome(language, question, truth).join(" ");
            let range = in_words(language, question, prediction);
            let mut told = vec![if held {
                texts::range_held(language, &value, &range)
            } else {
                texts::range_missed(language, &value, &range)
            }];
            let points = texts::interval_score(language, &shown(language, *of, interval));
            told.push(if of.is_yes_or_no() {
                points
            } else {
                format!("{}; {points}", texts::dots_inside(language, dots))
            });
            told
        }
        (Prediction::Better { scenario, confidence }, Score::Better { right, brier }) => {
            let sure = per_cent(language, *confidence);
            let picked = match right {
                Some(true) => texts::pick_right(language, letter(*scenario), &sure),
                Some(false) => texts::pick_wrong(language, letter(*scenario), &sure),
                None => texts::pick_open(language, letter(*scenario), &sure),
            };
            let points = texts::brier_score(language, &number(language, brier, 2));
            let mut told = outcome(language, question, truth);
            told.push(format!("{picked}; {points}"));
            told
        }
        (Prediction::Rank(order), Score::Rank { right, pairs }) => {
            let mut told = vec![texts::your_order(language, &order_in_words(language, order))];
            told.extend(outcome(language, question, truth));
            told.push(texts::pairs_right(language, right, pairs));
            told
        }
        _ => Vec::new(),
    }
}

/// How well somebody knows what they know; a single pick says nothing about that.
pub fn calibration(language: Language, calibration: &Calibration) -> Vec<String> {
    let mut told = Vec::new();
    if calibration.ranges > 0 {
        let share = per_cent(language, calibration.inside);
        told.push(texts::calibrated_ranges(language, &share, calibration.ranges));
    }
    if calibration.picks > 1 {
        let sure = per_cent(language, calibration.sure);
        told.push(texts::calibrated_picks(language, calibration.right, calibration.picks, &sure));
    }
    told
}

/// A value of an outcome as it is read here, without its unit.
fn shown(language: Language, outcome: Outcome, value: f64) -> String {
    // A mean of FTE is often far below one.
    let decimals = if outcome.unit() == Unit::Fte { 2 } else { usize::from(outcome.row().decimals) };
    number(language, value * scale(outcome), decimals)
}

fn per_cent(language: Language, share: f64) -> String {
    Step::ONE.show(language, share * 100.0)
}

fn order_in_words(language: Language, order: &[Competence]) -> String {
    let names: Vec<_> = order.iter().map(|one| one.name(language)).collect();
    names.join(" > ")
}

/// The range over the dots of the futures, on one axis: lines of cells with a label each.
fn axis(language: Language, low: f64, high: f64, value: f64, dots: &[f64]) -> Vec<(String, String)> {
    let least = dots.iter().copied().fold(low.min(value), f64::min);
    let most = dots.iter().copied().fold(high.max(value), f64::max);
    let width = (most - least).max(f64::MIN_POSITIVE);
    let cell = |at: f64| (((at - least) / width * (AXIS - 1) as f64).round() as usize).min(AXIS - 1);
    let (from, until) = (cell(low), cell(high));
    let range: String = (0..AXIS)
        .map(|place| match place {
            _ if place == from => '[',
            _ if place == until => ']',
            _ if (from..until).contains(&place) => '═',
            _ => ' ',
        })
        .collect();
    let marked = |dot: &f64| (cell(*dot), if (low..=high).contains(dot) { '●' } else { '○' });
    let mut rows = stacked(&dots.iter().map(marked).collect::<Vec<_>>());
    let lowest = rows.pop().unwrap_or_default();
    let figure: String = (0..AXIS).map(|place| if place == cell(value) { '▲' } else { ' ' }).collect();
    let mut lines = vec![(texts::your_range(language).to_owned(), range)];
    lines.extend(rows.into_iter().map(|row| (String::new(), row)));
    lines.push((texts::futures(language).to_owned(), lowest));
    lines.push((texts::figure(language).to_owned(), figure));
    lines
}

/// Marks with their cells, piled up so that none hides another: rows from the highest to the lowest.
///
/// Piles are as narrow as can be while none is higher than [`HIGHEST_PILE`].
fn stacked(marks: &[(usize, char)]) -> Vec<String> {
    let piles = |width: usize| {
        let mut piles = vec![Vec::new(); AXIS.div_ceil(width)];
        marks.iter().for_each(|&(cell, mark)| piles[cell / width].push(mark));
        let height = piles.iter().map(|pile| pile.len().div_ceil(width)).max().unwrap_or(0);
        (width, height, piles)
    };
    let narrow = (1..WIDEST_PILE).map(piles).find(|(_, height, _)| *height <= HIGHEST_PILE);
    let (width, height, piles) = narrow.unwrap_or_else(|| piles(WIDEST_PILE));
    let row = |row: usize| {
        let cells = piles.iter().flat_map(|pile| {
            (0..width).map(move |place| pile.get(row * width + place).copied().unwrap_or(' '))
        });
        cells.take(AXIS).collect()
    };
    (0..height).rev().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(lines: &[(String, String)]) -> Vec<&str> {
        lines.iter().map(|(_, cells)| cells.as_str()).collect()
    }

    #[test]
    fn the_range_lies_over_the_dots_on_one_axis() {
        let dots: Vec<f64> = (0..20).map(f64::from).collect();
        let lines = axis(Language::English, 2.0, 19.0, 9.5, &dots);
        let [range, futures, figure] = cells(&lines)[..] else { panic!("three lines: {lines:?}") };
        assert_eq!(range.find('['), Some(5));
        assert!(range.ends_with(']'));
        assert_eq!(futures.chars().filter(|sign| *sign == '●').count(), 18);
        assert_eq!(futures.chars().filter(|sign| *sign == '○').count(), 2);
        assert_eq!(figure.chars().position(|sign| sign == '▲'), Some(24));
        assert!([range, futures, figure].iter().all(|line| line.chars().count() == AXIS));
    }

    #[test]
    fn no_dot_hides_another() {
        for equal in 0..=20 {
            let dots: Vec<f64> = (0..20).map(|dot| f64::from(dot.max(equal))).collect();
            let lines = axis(Language::English, 0.0, 3.0, 1.0, &dots);
            let all = cells(&lines).concat();
            assert_eq!(all.chars().filter(|sign| matches!(sign, '●' | '○')).count(), 20, "{lines:?}");
            assert!(lines.len() <= 2 + 5, "{lines:?}");
        }
    }

    #[test]
    fn two_counts_never_come_to_more_than_a_hundred() {
        assert_eq!(counts(Language::English, [0.985, 0.015]), ["99", "1"]);
        assert_eq!(counts(Language::English, [0.4, 0.5]), ["40", "50"]);
    }
}
