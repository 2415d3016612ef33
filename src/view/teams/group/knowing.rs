//! Knowing: what many predicted of their own choice, each held against its own outcome, so that all share one axis.

use super::choices::heads;
use crate::domain::prediction::{Prediction, Truth};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::summary::scoring::{Score, score};
use crate::texts::group as texts;
use crate::view::formatting::{Step, significant};
use crate::view::predictions::{Aim, stacked};
use crate::view::teams::board::{Block, Count, Counts};
use crate::view::teams::predicted::{aim_in_short, settled};
use crate::view::teams::reveal::names;
use crate::workspace::rounds::Round;

/// Cells of the axis; its middle is spot on. Piles of one to four dots fill it exactly.
const AXIS: usize = 48;

const MIDDLE: usize = AXIS / 2;

/// How far an axis can reach, as parts of the outcome.
const REACHES: [f64; 4] = [0.25, 0.5, 1.0, 2.0];

/// From this part of the ranges in full on, an axis reaches far enough.
const IN_SIGHT: f64 = 0.9;

/// A range held against what came of the own choice.
struct Guess {
    name: String,
    /// Its ends, as parts of the outcome above it; below 0 is too low.
    ends: [f64; 2],
    held: bool,
    /// The part of the futures that it caught, 0 to 1.
    inside: f64,
    aim: Option<Aim>,
}

impl Guess {
    fn middle(&self) -> f64 {
        f64::midpoint(self.ends[0], self.ends[1])
    }
}

/// Everybody's range, from too low to too high; nothing where it was not asked.
fn guesses(language: Language, round: &Round, comparison: &Comparison) -> Vec<Guess> {
    let names = names(language, comparison);
    let guess = |(name, one): (String, crate::view::teams::predicted::Settled<'_>)| {
        let (Prediction::Range { low, high }, Truth::Value { value, .. }) = (one.prediction, &one.truth)
        else {
            return None;
        };
        let Some(Score::Range { held, inside, aimed, .. }) = score(&one.question, one.prediction, &one.truth)
        else {
            return None;
        };
        let beside = |end: f64| (end - value) / value.abs().max(f64::MIN_POSITIVE);
        let aim = aimed.map(|aimed| Aim::of([*low, *high], inside, &aimed));
        Some(Guess { name, ends: [beside(*low), beside(*high)], held, inside, aim })
    };
    let mut guesses: Vec<_> = names.into_iter().zip(settled(round, comparison)).filter_map(guess).collect();
    guesses.sort_by(|one, other| one.middle().total_cmp(&other.middle()));
    guesses
}

/// How well the group knew: in numbers, as a spread of dots, and by how well each range was aimed.
pub fn spread(language: Language, round: &Round, comparison: &Comparison) -> Vec<Block> {
    let guesses = guesses(language, round, comparison);
    if guesses.is_empty() {
        return Vec::new();
    }
    let all = guesses.len();
    let held = guesses.iter().filter(|guess| guess.held).count();
    let caught = guesses.iter().map(|guess| guess.inside).sum::<f64>() / all as f64;
    let below = guesses.iter().filter(|guess| guess.ends[1] < 0.0).count();
    let above = guesses.iter().filter(|guess| guess.ends[0] > 0.0).count();
    let mut blocks = vec![
        Block::Heading(texts::ranges_held(language, held, all)),
        Block::Text(texts::ranges_caught(language, &per_hundred(language, caught))),
    ];
    if below + above > 0 {
        blocks.push(Block::Text(texts::ranges_beside(language, below, above)));
    }
    blocks.push(Block::Heading(texts::how_far_off(language).to_owned()));
    blocks.push(Block::Axis(dots(language, &guesses)));
    blocks.push(Block::Text(texts::how_to_read_middles(language).to_owned()));
    blocks.push(Block::Counts(aims(language, &guesses)));
    blocks.push(Block::Text(texts::about_knowing(language).to_owned()));
    blocks
}

/// Each range on one axis, a row for each participant.
pub fn each(language: Language, round: &Round, comparison: &Comparison) -> Vec<Block> {
    let guesses = guesses(language, round, comparison);
    if guesses.is_empty() {
        return Vec::new();
    }
    let reach = reach(&guesses);
    let head = (String::new(), format!("{} {}", scale(language, reach), texts::scale_caught(language)));
    let rows = guesses.iter().map(|guess| {
        let caught = per_hundred(language, guess.inside);
        (guess.name.clone(), format!("{} {caught:>4}", row(guess, reach)))
    });
    vec![
        Block::Heading(texts::each_range(language).to_owned()),
        Block::Axis(std::iter::once(head).chain(rows).collect()),
        Block::Text(texts::how_to_read(language).to_owned()),
    ]
}

fn per_hundred(language: Language, share: f64) -> String {
    Step::ONE.show(language, share * 100.0)
}

/// The least reach within which nearly all ranges lie in full.
fn reach(guesses: &[Guess]) -> f64 {
    let enough = (guesses.len() as f64 * IN_SIGHT).ceil() as usize;
    let within = |reach: f64| {
        guesses.iter().filter(|guess| guess.ends.iter().all(|end| end.abs() <= reach)).count() >= enough
    };
    REACHES.into_iter().find(|reach| within(*reach)).unwrap_or(REACHES[REACHES.len() - 1])
}

/// The cell of a deviation; what lies beyond the axis stands at its end.
fn cell(beside: f64, reach: f64) -> usize {
    let cells = (beside / reach * (MIDDLE - 1) as f64).round();
    (MIDDLE as f64 + cells.clamp(1.0 - MIDDLE as f64, MIDDLE as f64 - 1.0)) as usize
}

/// What the ends and the middle of the axis stand for.
fn scale(language: Language, reach: f64) -> String {
    let end = significant(language, reach * 100.0, 3);
    let (low, high, middle) = (format!("-{end}%"), format!("+{end}%"), texts::scale_outcome(language));
    let start = MIDDLE - middle.chars().count() / 2;
    let rest = AXIS - start - middle.chars().count();
    format!("{low:<start$}{middle}{high:>rest$}")
}

/// The middle of each range as a dot, piled up so that none hides another.
fn dots(language: Language, guesses: &[Guess]) -> Vec<(String, String)> {
    let reach = reach(guesses);
    let mark = |guess: &Guess| (cell(guess.middle(), reach), if guess.held { '●' } else { '○' });
    let rows = stacked(&guesses.iter().map(mark).collect::<Vec<_>>(), AXIS);
    let mut lines: Vec<(String, String)> = rows.into_iter().map(|row| (String::new(), row)).collect();
    if let Some((label, _)) = lines.last_mut() {
        *label = texts::middles(language).to_owned();
    }
    lines.push((String::new(), ruler()));
    lines.push((String::new(), scale(language, reach)));
    lines
}

fn ruler() -> String {
    (0..AXIS).map(|place| if place == MIDDLE { '┴' } else { '─' }).collect()
}

/// A range on the axis, with where the outcome is.
fn row(guess: &Guess, reach: f64) -> String {
    let [low, high] = guess.ends;
    let (from, until) = (cell(low, reach), cell(high, reach));
    let sign = |place: usize| match place {
        _ if place == from && low < -reach => '‹',
        _ if place == until && high > reach => '›',
        _ if place == from && high < -reach => '‹',
        _ if place == until && low > reach => '›',
        _ if place == from => '[',
        _ if place == until => ']',
        MIDDLE if guess.held => '┃',
        MIDDLE => '│',
        _ if (from..until).contains(&place) => '═',
        _ => ' ',
    };
    (0..AXIS).map(sign).collect()
}

/// How many ranges were aimed well, and how the others missed.
fn aims(language: Language, guesses: &[Guess]) -> Counts {
    let row = |aim: Aim| {
        let of: Vec<_> = guesses.iter().filter(|guess| guess.aim == Some(aim)).collect();
        Count {
            labels: vec![aim_in_short(language, aim).to_owned()],
            count: of.len().to_string(),
            part: [of.len(), guesses.len()],
            names: of.iter().map(|guess| guess.name.clone()).collect(),
        }
    };
    Counts {
        caption: texts::how_well_aimed(language).to_owned(),
        heads: heads(language),
        rows: Aim::ALL.into_iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scenario::Decision;
    use crate::view::test_support::{Futures, comparison, scenario};
    use crate::workspace::rounds::Turn;

    /// Costs of 300 in the middle, and what each predicted.
    fn blocks_of(ranges: &[(f64, f64)]) -> Vec<Block> {
        let names: Vec<String> = (0..ranges.len()).map(|place| format!("P{place}")).collect();
        let futures: Vec<_> = names.iter().map(|name| (name.as_str(), Futures::even(200.0, 400.0))).collect();
        let comparison = comparison(&futures);
        let decision: Decision = scenario("any").decision;
        let turn = |(team, (low, high)): (usize, &(f64, f64))| Turn {
            team,
            decision,
            prediction: Some(Prediction::Range { low: *low, high: *high }),
        };
        let round = Round { turns: ranges.iter().enumerate().map(turn).collect(), ..Round::default() };
        let spread = super::spread(Language::English, &round, &comparison);
        spread.into_iter().chain(each(Language::English, &round, &comparison)).collect()
    }

    #[test]
    fn every_range_is_counted_once_and_stands_where_it_missed() {
        let blocks = blocks_of(&[(400.0, 450.0), (200.0, 400.0), (100.0, 150.0), (290.0, 330.0)]);
        let axes: Vec<_> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Axis(lines) => Some(lines),
                _ => None,
            })
            .collect();
        let [dots, rows] = axes[..] else { panic!("{blocks:?}") };
        let all: String = dots.iter().map(|(_, cells)| cells.as_str()).collect();
        assert_eq!((all.matches('●').count(), all.matches('○').count()), (2, 2), "{dots:?}");
        let names: Vec<&str> = rows.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["", "P2", "P1", "P3", "P0"], "from too low to too high");
        let middle = |row: usize| rows[row].1.chars().nth(MIDDLE);
        assert_eq!([1, 2, 4].map(middle), [Some('│'), Some('┃'), Some('│')]);
        let counted = blocks.iter().find_map(|block| match block {
            Block::Counts(counts) => Some(counts.rows.iter().map(|row| row.part[0]).sum::<usize>()),
            _ => None,
        });
        assert_eq!(counted, Some(4));
    }

    #[test]
    fn what_is_far_off_stands_at_the_end_of_the_axis() {
        assert_eq!((cell(0.0, 0.5), cell(9.0, 0.5), cell(-9.0, 0.5)), (MIDDLE, AXIS - 1, 1));
        let scale = scale(Language::English, 0.5);
        assert_eq!(scale.chars().count(), AXIS, "{scale}");
        assert!(scale.starts_with("-50%") && scale.ends_with("+50%"), "{scale}");
    }
}
