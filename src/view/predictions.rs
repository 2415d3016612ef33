//! Predictions in words, and held against what came out: a range over the dots of the futures, a pick with its counts, two orders.

use super::formatting::{Step, capitalised, euros, hundredths_in_words, letter, number, significant};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Unit;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, Truth, scale};
use crate::guide::lesson::Statement;
use crate::language::Language;
use crate::session::activity::teaching::Revealed;
use crate::summary::scoring::{Aimed, Calibration, OUTSIDE, Picks, Score, score};
use crate::texts::lessons as texts;
use crate::workspace::logbook::Logbook;

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
    let judges = |one: &Revealed<'_>| matches!(one.question, Question::Statements(_));
    let often = revealed.iter().filter(|one| judges(one)).count();
    let mut judged = 0;
    let told = |one: &Revealed<'_>| {
        let held = one_held(language, one);
        if often < 2 || !judges(one) {
            return held;
        }
        judged += 1;
        let question =
            if judged < often { texts::statements_then(language) } else { texts::statements_now(language) };
        Held { question: question.to_owned(), ..held }
    };
    let mut all: Vec<Held> = revealed.iter().map(told).collect();
    let judged = revealed.iter().filter(|one| judges(one));
    let settled = judged.filter_map(|one| Some((one.question, one.prediction?, one.truth?)));
    if let Some((told, last)) = gain(language, settled).zip(all.last_mut()) {
        last.told.push(told);
    }
    all
}

/// How many statements were right before the lesson and how many after it; nothing when they were not judged twice.
pub fn before_and_after(language: Language, logbook: &Logbook) -> Option<String> {
    gain(language, logbook.settled())
}

fn gain<'a>(
    language: Language,
    settled: impl IntoIterator<Item = (&'a Question, &'a Prediction, &'a Truth)>,
) -> Option<String> {
    let right = |(question, prediction, truth)| match score(question, prediction, truth)? {
        Score::Statements { right, of } => Some((right, of)),
        _ => None,
    };
    let all: Vec<_> = settled.into_iter().filter_map(right).collect();
    let [(before, of), .., (after, _)] = all.as_slice() else { return None };
    Some(texts::statements_before_and_after(language, *before, *after, *of))
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
        (Prediction::Range { low, high }, Truth::Value { value, dots, .. }) if !dots.is_empty() => {
            axis(language, *low, *high, *value, dots)
        }
        _ => Vec::new(),
    };
    let mut told = told(language, revealed.question, prediction, truth);
    if let Prediction::Statements(judged) = prediction {
        told.truncate(1);
        told.splice(0..1, statements(language, judged, revealed.statements));
    }
    Held { question, axis, told }
}

/// Each statement with what was thought of it, what is so, and why.
pub fn statements(language: Language, judged: &[bool], statements: &[Statement]) -> Vec<String> {
    let word = |is_so: bool| if is_so { texts::so(language) } else { texts::not_so(language) };
    let one = |(thought, statement): (&bool, &Statement)| {
        let [said, because] = [&statement.text, &statement.because].map(|text| text.in_language(language));
        let right = word(statement.right);
        if *thought == statement.right {
            texts::statement_told(language, '✓', said, right, because)
        } else {
            texts::statement_missed(language, said, word(*thought), right, because)
        }
    };
    judged.iter().zip(statements).map(one).collect()
}

/// What is so and why, and what was thought of it, the first time and the last.
pub fn thought(language: Language, right: bool, because: &str, thought: &[bool]) -> String {
    let word = |is_so: bool| if is_so { texts::so(language) } else { texts::not_so(language) };
    let marked = |is_so: bool| format!("{} {}", word(is_so), if is_so == right { '✓' } else { '✗' });
    let so = capitalised(&format!("{}: {because}", word(right)));
    match thought {
        [] => so,
        [once] => format!("{so} {}", texts::thought_once(language, &marked(*once))),
        [first, .., last] => {
            format!("{so} {}", texts::thought_twice(language, &marked(*first), &marked(*last)))
        }
    }
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
        Question::Statements(_) => texts::statements_question(language).to_owned(),
    }
}

/// For each statement whether it is true, in order.
fn judged_in_words(language: Language, judged: &[bool]) -> String {
    let word = |is_so: &bool| if *is_so { texts::so(language) } else { texts::not_so(language) };
    let one = |(place, is_so): (usize, &bool)| format!("{} {}", place + 1, word(is_so));
    judged.iter().enumerate().map(one).collect::<Vec<_>>().join(" · ")
}

pub fn in_words(language: Language, question: &Question, prediction: &Prediction) -> String {
    match (question, prediction) {
        (Question::Range { outcome, .. }, Prediction::Range { low, high }) => {
            range_in_words(language, *outcome, [low, high].map(|end| shown(language, *outcome, *end)))
        }
        (_, Prediction::Better { confidence, .. }) if *confidence <= NO_PICK => {
            texts::no_pick(language).to_owned()
        }
        (_, Prediction::Better { scenario, confidence }) => {
            texts::pick(language, letter(*scenario), &per_cent(language, *confidence))
        }
        (_, Prediction::Rank(order)) => order_in_words(language, order),
        (_, Prediction::Range { low, high }) => format!("{low}–{high}"),
        (_, Prediction::Statements(judged)) => judged_in_words(language, judged),
    }
}

/// A figure with its unit: money in euros, as everywhere in a sentence.
fn with_unit(language: Language, outcome: Outcome, figure: &str) -> String {
    match outcome.unit() {
        Unit::Money => euros(language, figure),
        _ => format!("{figure} {}", texts::unit(language, outcome)),
    }
}

/// A range of figures with their unit.
fn range_in_words(language: Language, outcome: Outcome, [low, high]: [String; 2]) -> String {
    match outcome.unit() {
        Unit::Money => texts::range_of_money(language, &euros(language, &low), &euros(language, &high)),
        _ => texts::range(language, &low, &high, texts::unit(language, outcome)),
    }
}

/// Competences with their numbers, to be typed.
pub fn numbered(language: Language, competences: &[Competence]) -> String {
    let one =
        |(place, competence): (usize, &Competence)| format!("{} {}", place + 1, competence.name(language));
    competences.iter().enumerate().map(one).collect::<Vec<_>>().join(" · ")
}

/// The least share of the futures that changes a count out of 100.
const TOLD: f64 = 0.005;

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
            vec![with_unit(language, *outcome, &rounded(language, *outcome, *value))]
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
        (_, Truth::Statements(right)) => vec![texts::true_order(language, &judged_in_words(language, right))],
        _ => Vec::new(),
    }
}

/// What came out, and how good the prediction was.
pub fn told(language: Language, question: &Question, prediction: &Prediction, truth: &Truth) -> Vec<String> {
    let Some(score) = score(question, prediction, truth) else { return Vec::new() };
    let mut told = outcome(language, question, truth);
    match (prediction, score) {
        (Prediction::Range { low, high }, Score::Range { held, inside, interval, aimed, .. }) => {
            let Question::Range { outcome: of, .. } = question else { return Vec::new() };
            let range = in_words(language, question, prediction);
            let points = |interval| rounded(language, *of, interval);
            let Some(aimed) = aimed else {
                let value = told.join(" ");
                let told = if held { texts::range_held } else { texts::range_missed };
                let points = texts::interval_score_alone(language, &points(interval));
                return vec![told(language, &value, &range), points];
            };
            let aim = range_in_words(language, *of, aimed.range.map(|end| rounded(language, *of, end)));
            told.push(texts::range_of_futures(language, &aim));
            let caught = per_cent(language, inside);
            told.push(texts::range_caught(
                language,
                &range,
                &caught,
                Aim::of([*low, *high], inside, &aimed).in_words(language),
            ));
            told.push(texts::interval_score(language, &points(interval), &points(aimed.interval)));
        }
        (Prediction::Better { scenario, confidence }, Score::Better { was, brier, best }) => {
            let verdict = verdict_on_pick(language, *confidence, was);
            let [sure, mut was] = [*confidence, was].map(|share| per_cent(language, share));
            // Else what came out would seem to be another number than the line above.
            if matches!(truth, Truth::Better { shares: [one, other], .. } if 1.0 - one - other >= TOLD) {
                was = texts::with_ties(language, &was);
            }
            told.push(if *confidence > NO_PICK {
                texts::pick_came_out(language, letter(*scenario), &sure, &was, &verdict)
            } else {
                texts::no_pick_came_out(language, letter(*scenario), &was)
            });
            let [brier, best] = [brier, best].map(|score| number(language, score, 3));
            told.push(texts::brier_score(language, &brier, &best));
        }
        (Prediction::Rank(order), Score::Rank { right, pairs }) => {
            told.insert(0, texts::your_order(language, &order_in_words(language, order)));
            told.push(texts::pairs_right(language, right, pairs));
        }
        (Prediction::Statements(judged), Score::Statements { right, of }) => {
            told.insert(0, texts::your_order(language, &judged_in_words(language, judged)));
            told.push(texts::statements_right(language, right, of));
        }
        _ => return Vec::new(),
    }
    told
}

/// Who is no surer than this did not choose.
const NO_PICK: f64 = 0.5;

/// A share of the futures that is this close to 90 of 100 is as it should be.
const CLOSE: f64 = 0.06;

/// A range this many times as wide as the one aimed at is too wide.
const WIDE: f64 = 1.5;

/// How well a range was aimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    TooNarrow,
    /// Wide enough, but it catches too few.
    Beside,
    TooWide,
    Well,
}

impl Aim {
    pub const ALL: [Self; 4] = [Self::Well, Self::TooNarrow, Self::Beside, Self::TooWide];

    /// Of a range that caught this share of the futures, held against the one aimed at.
    pub fn of([low, high]: [f64; 2], inside: f64, aimed: &Aimed) -> Self {
        let width = (high - low) / (aimed.range[1] - aimed.range[0]).max(f64::MIN_POSITIVE);
        let aim = 1.0 - OUTSIDE;
        match inside {
            _ if inside < aim - CLOSE && width < 1.0 => Self::TooNarrow,
            _ if inside < aim - CLOSE => Self::Beside,
            _ if width > WIDE => Self::TooWide,
            _ => Self::Well,
        }
    }

    fn in_words(self, language: Language) -> &'static str {
        match self {
            Self::TooNarrow => texts::too_narrow(language),
            Self::Beside => texts::beside(language),
            Self::TooWide => texts::too_wide(language),
            Self::Well => texts::well_aimed(language),
        }
    }
}

/// Odds that differ by less are as good as the same.
const NEAR: f64 = 0.05;

/// What is to be said of a pick of which one was so sure, and that was better in this share of the futures.
fn verdict_on_pick(language: Language, said: f64, was: f64) -> String {
    let verdict = match said - was {
        _ if said > 1.0 - TOLD && (1.0 - NEAR..1.0 - TOLD).contains(&was) => {
            return texts::certain(language, &per_cent(language, 1.0 - was));
        }
        off if off.abs() <= NEAR + 1e-9 => texts::close_to_odds(language),
        _ if was < 0.5 - NEAR => texts::other_was_better(language),
        off if off > 0.0 => texts::too_sure(language),
        _ => texts::too_careful(language),
    };
    verdict.to_owned()
}

/// How well somebody knows what they know, with how many answers that rests on.
pub fn calibration(language: Language, calibration: &Calibration) -> Vec<String> {
    let mut told = Vec::new();
    if calibration.ranges > 0 {
        let share = per_cent(language, calibration.inside);
        told.push(texts::calibrated_ranges(language, &share, calibration.ranges));
    }
    let Picks { count, said, was } = calibration.picks;
    if count > 0 {
        let [said, was] = [said, was].map(|share| per_cent(language, share));
        told.push(texts::calibrated_picks(language, &said, &was, count));
    }
    told
}

/// The calibration curve in words: for each step of how sure one was, how it came out and of how many answers.
pub fn curve(language: Language, calibration: &Calibration) -> Option<String> {
    let step = |picks: &Picks| {
        let [said, was] = [picks.said, picks.was].map(|share| per_cent(language, share));
        texts::curve_step(language, &said, &was, picks.count)
    };
    let steps: Vec<_> = calibration.curve.iter().map(step).collect();
    // One step says no more than the average.
    (steps.len() > 1).then(|| texts::curve(language, &steps.join(" · ")))
}

/// A value of an outcome as it is read here, without its unit.
fn shown(language: Language, outcome: Outcome, value: f64) -> String {
    // A mean of FTE is often far below one.
    let decimals = if outcome.unit() == Unit::Fte { 2 } else { usize::from(outcome.row().decimals) };
    number(language, value * scale(outcome), decimals)
}

/// The same of something computed: to three figures, as tables round it, since more would seem known than is.
fn rounded(language: Language, outcome: Outcome, value: f64) -> String {
    if outcome.unit() == Unit::Money {
        let in_three: f64 = format!("{value:.2e}").parse().unwrap_or(value);
        significant(language, in_three, 3)
    } else {
        shown(language, outcome, value)
    }
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
    let mut rows = stacked(&dots.iter().map(marked).collect::<Vec<_>>(), AXIS);
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
/// Piles are as narrow as can be while none is higher than a pile may be.
pub fn stacked(marks: &[(usize, char)], axis: usize) -> Vec<String> {
    let piles = |width: usize| {
        let mut piles = vec![Vec::new(); axis.div_ceil(width)];
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
        cells.take(axis).collect()
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
