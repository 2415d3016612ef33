//! What the scorecard shows.

use super::*;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::view::test_support::{BUDGET, Futures, comparison};

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
fn at_most_seven_rows_with_stable_ids_in_order() {
    let card = scorecard(&two(), &options(Language::Dutch, false));
    let ids: Vec<_> = card.rows.iter().map(|row| row.measure.id()).collect();
    assert_eq!(
        ids,
        ["cost", "within_budget", "serious", "public_control", "own_people", "unfilled", "live", "needed"]
    );
    let more: Vec<_> = card.more.iter().map(|row| row.measure.id()).collect();
    assert_eq!(more, ["external_share", "public_control", "exit"]);
    assert_eq!(card.rows[1].label, "Binnen budget 450");
}

#[test]
fn figures_with_range_count_and_tail() {
    let card = scorecard(&two(), &options(Language::Dutch, false));
    assert_eq!(
        main_figures(&card, 1),
        ["300", "100 van 100", "380 of meer", "20,0", "70", "1,0", "0 van 100"]
    );
    assert_eq!(card.rows[0].cells[1].range.as_deref(), Some("210–390"));
    assert_eq!(card.rows[2].cells[1].range.as_deref(), Some("gem. 390"));
    assert_eq!(card.rows[5].cells[1].range.as_deref(), Some("1 op 10: 1,8+"));
}

#[test]
fn better_worse_and_same_by_glyph_and_word() {
    let card = scorecard(&two(), &options(Language::English, false));
    let cell = |row: usize| {
        (card.rows[row].cells[1].sign, card.rows[row].cells[1].glyph, card.rows[row].cells[1].word)
    };
    assert_eq!(cell(0), (Sign::Better, '▼', "lower"));
    assert_eq!(cell(1), (Sign::Better, '▲', "more often"));
    assert_eq!(cell(3), (Sign::Worse, '▲', "later"));
    assert_eq!(cell(4), (Sign::Same, '~', "same"));
    assert_eq!(card.rows[0].cells[0].sign, Sign::Baseline);
}

#[test]
fn differences_keep_the_figures_of_the_baseline() {
    let card = scorecard(&two(), &options(Language::Dutch, true));
    assert_eq!(card.rows[0].cells[0].main, "400");
    assert_eq!(main_figures(&card, 1)[..4], ["-100", "+25 van 100", "-100", "+6,0"]);
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
    assert_eq!((people.sign, people.glyph, people.word), (Sign::Same, '~', "wisselend"));
}

#[test]
fn a_sure_difference_too_small_to_show_is_called_the_same() {
    let a = Futures::even(300.0, 500.0).with(Outcome::Value, |luck| 0.7 + 0.01 * luck);
    let b = Futures::even(300.0, 500.0).with(Outcome::Value, |luck| 0.702 + 0.01 * luck);
    let card = scorecard(&comparison(&[("A", a), ("B", b)]), &options(Language::English, false));
    let value = &card.rows[4].cells[1];
    assert_eq!((value.sign, value.word), (Sign::Same, "same"));
}
