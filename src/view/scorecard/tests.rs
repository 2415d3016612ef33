//! What the scorecard shows.

use super::*;
use crate::domain::outcome::{Better, Outcome, PerOutcome};
use crate::view::test_support::{BUDGET, Futures, comparison};
use proptest::prelude::*;

fn options(language: Language, as_differences: bool) -> ScoreOptions {
    ScoreOptions { baseline: 0, as_differences, language, budget: BUDGET, hidden: PerOutcome::default() }
}

fn two() -> Comparison {
    let a = Futures::even(300.0, 500.0);
    let b =
        Futures::even(200.0, 400.0).with(Outcome::Live, |_| 20.0).with(Outcome::Unfilled, |luck| 2.0 * luck);
    comparison(&[("Huidig", a), ("Bewezen eerst", b)])
}

fn main_figures(card: &Scorecard, place: usize) -> Vec<&str> {
    card.rows.iter().map(|row| row.cells[place].main.as_str()).collect()
}

#[test]
fn at_most_eight_rows_with_stable_ids_in_order() {
    let card = scorecard(&two(), &options(Language::Dutch, false));
    let ids: Vec<_> = card.rows.iter().map(|row| row.measure.id()).collect();
    assert_eq!(
        ids,
        ["cost", "within_budget", "serious", "public_control", "own_people", "unfilled", "live", "needed"]
    );
    let more: Vec<_> = card.more.iter().map(|row| row.measure.id()).collect();
    assert_eq!(more, ["worst_tenth", "value", "incidents", "external_share", "exit"]);
    assert_eq!(card.rows[1].label, "Binnen budget €\u{a0}450.000");
}

#[test]
fn figures_with_range_count_and_tail() {
    let card = scorecard(&two(), &options(Language::Dutch, false));
    assert_eq!(main_figures(&card, 1), ["300", "100 van 100", "0 van 100", "70", "1,0", "100", "20,0", "70"]);
    assert_eq!(card.rows[0].cells[1].range.as_deref(), Some("210–390"));
    assert_eq!(card.rows[5].cells[1].range.as_deref(), Some("10% kans: 180+"));
    let worst = card.more.iter().find(|row| row.measure == Measure::WORST_TENTH).unwrap();
    assert_eq!(
        (worst.cells[1].main.as_str(), worst.cells[1].range.as_deref()),
        ("380 of meer", Some("gem. 390"))
    );
}

#[test]
fn better_worse_and_same_by_glyph_and_word() {
    let card = scorecard(&two(), &options(Language::English, false));
    let cell = |row: usize| {
        (card.rows[row].cells[1].sign, card.rows[row].cells[1].glyph, card.rows[row].cells[1].word)
    };
    assert_eq!(cell(0), (Sign::Better, '▼', "lower"));
    assert_eq!(cell(1), (Sign::Better, '▲', "more often"));
    assert_eq!(cell(6), (Sign::Worse, '▲', "later"));
    assert_eq!(cell(7), (Sign::Same, '~', "same"));
    assert_eq!(card.rows[0].cells[0].sign, Sign::Baseline);
}

#[test]
fn differences_keep_the_figures_of_the_baseline() {
    let card = scorecard(&two(), &options(Language::Dutch, true));
    assert_eq!(card.rows[0].cells[0].main, "400");
    assert_eq!(main_figures(&card, 1)[..3], ["-100", "+25 van 100", "0 van 100"]);
    assert_eq!(card.rows[0].cells[1].range.as_deref(), Some("-100 tot -100"));
}

#[test]
fn a_baseline_in_another_place_turns_the_signs_round() {
    let card = scorecard(&two(), &ScoreOptions { baseline: 1, ..options(Language::English, false) });
    assert!(card.columns[1].is_baseline);
    assert_eq!((card.rows[0].cells[0].sign, card.rows[0].cells[0].glyph), (Sign::Worse, '▲'));
}

#[test]
fn counts_and_size_that_disagree_are_called_mixed() {
    let a = Futures::even(300.0, 500.0).with(Outcome::Unfilled, |_| 1.0);
    let b = Futures::even(300.0, 500.0).with(Outcome::Unfilled, |luck| if luck < 0.7 { 0.9 } else { 3.0 });
    let card = scorecard(&comparison(&[("A", a), ("B", b)]), &options(Language::Dutch, false));
    let people = &card.rows[5].cells[1];
    assert_eq!((people.sign, people.glyph, people.word), (Sign::Same, '~', "onduidelijk"));
}

#[test]
fn a_sure_difference_too_small_to_show_is_called_the_same() {
    let a = Futures::even(300.0, 500.0).with(Outcome::Needed, |luck| 0.7 + 0.01 * luck);
    let b = Futures::even(300.0, 500.0).with(Outcome::Needed, |luck| 0.702 + 0.01 * luck);
    let card = scorecard(&comparison(&[("A", a), ("B", b)]), &options(Language::English, false));
    let value = &card.rows[7].cells[1];
    assert_eq!((value.sign, value.word), (Sign::Same, "same"));
}

#[test]
fn more_own_people_is_more_and_neither_better_nor_worse() {
    let a = Futures::even(300.0, 500.0).with(Outcome::OwnPeople, |luck| 1.2 + 0.2 * luck);
    let b = Futures::even(300.0, 500.0).with(Outcome::OwnPeople, |luck| 2.3 + 0.2 * luck);
    let two = comparison(&[("A", a), ("B", b)]);
    let own = |baseline, place: usize| {
        let card = scorecard(&two, &ScoreOptions { baseline, ..options(Language::English, false) });
        let cell = &card.rows[4].cells[place];
        (cell.sign, cell.glyph, cell.word)
    };
    assert_eq!(own(0, 1), (Sign::Unjudged, '▲', "more"));
    assert_eq!(own(1, 0), (Sign::Unjudged, '▼', "fewer"));
}

/// Futures of one outcome that lie around a level, spread by luck that is their own.
fn around(outcome: Outcome, level: f64, spread: f64, stride: f64) -> Futures {
    Futures::even(300.0, 500.0).with(outcome, move |luck| {
        let own = (luck * stride).fract();
        let value = level + spread * (own - 0.5);
        if outcome.is_yes_or_no() { f64::from(own < level) } else { value.max(0.0) }
    })
}

proptest! {
    #[test]
    fn law_18_word_sign_and_figures_never_contradict(
        place in 0..Measure::SCORECARD.len(),
        levels in prop::array::uniform2(0.0..1.0),
        spreads in prop::array::uniform2(0.0..0.5),
        is_close: bool,
        strides in prop::array::uniform2(1.0..9_999.0),
    ) {
        let measure = Measure::SCORECARD[place];
        let size = match measure.outcome {
            Outcome::Cost => 2_000.0,
            Outcome::Live => 40.0,
            Outcome::OwnPeople => 3.0,
            _ => 1.0,
        };
        let levels = if is_close { [levels[0], levels[0] + 0.05 * levels[1]] } else { levels };
        let [a, b] = [0, 1].map(|one: usize| {
            around(measure.outcome, size * levels[one], size * spreads[one], strides[one])
        });
        let two = comparison(&[("A", a), ("B", b)]);
        let card = scorecard(&two, &options(Language::English, false));
        let figure = |cell: &ScoreCell| {
            let digits: String = cell.main.chars().take_while(|sign| *sign != ' ').filter(|sign| !"<>,".contains(*sign)).collect();
            digits.parse::<f64>().unwrap()
        };
        let cells = &card.rows[place].cells;
        let (one, other, cell) = (figure(&cells[0]), figure(&cells[1]), &cells[1]);
        let change = measure.outcome.row().change;
        let pair = two.paired(0, 1, measure.outcome).unwrap();
        match cell.glyph {
            '▲' => prop_assert!(other >= one && cell.word == change.higher.en, "{one} {other} {}", cell.word),
            '▼' => prop_assert!(other <= one && cell.word == change.lower.en, "{one} {other} {}", cell.word),
            _ => prop_assert!(cell.sign == Sign::Same && (pair.real().is_none() || measure.is_invisible(&two, 0, 1))),
        }
        let is_better_higher = measure.outcome.better() == Better::Higher;
        match cell.sign {
            Sign::Better => prop_assert!(measure.outcome.is_judged() && (cell.glyph == '▲') == is_better_higher),
            Sign::Worse => prop_assert!(measure.outcome.is_judged() && (cell.glyph == '▼') == is_better_higher),
            Sign::Unjudged => prop_assert!(!measure.outcome.is_judged() && cell.glyph != '~'),
            Sign::Same => prop_assert!(cell.glyph == '~'),
            Sign::Baseline => prop_assert!(false, "not the baseline"),
        }
        if cell.word == "same" {
            let within = pair.material[0].max(2.0 * pair.difference.se);
            prop_assert!(pair.shown.abs() <= within || measure.is_invisible(&two, 0, 1), "{one} {other}");
        }
    }
}
