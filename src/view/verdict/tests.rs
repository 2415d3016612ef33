//! Which sentence is said when.

use super::*;
use crate::domain::outcome::PerOutcome;
use crate::view::test_support::{BUDGET, Futures, comparison};

fn said(language: Language, scenarios: &[(&str, Futures)]) -> String {
    let options = ScoreOptions {
        baseline: 0,
        as_differences: false,
        language,
        budget: BUDGET,
        hidden: PerOutcome::default(),
    };
    sentence(&comparison(scenarios), &options)
}

/// Cheaper than 300–400 by 60 k€ in so many of 100 futures, dearer by 60 in the others.
fn cheaper_in(hundredths: f64) -> Futures {
    Futures::costs(move |luck| {
        let scattered = (luck * 7919.0).fract();
        300.0 + 100.0 * luck + if scattered < hundredths / 100.0 { -60.0 } else { 60.0 }
    })
}

#[test]
fn a_clear_win_with_a_gain_and_a_drawback() {
    let b = cheaper_in(80.0).with(Outcome::Unfilled, |_| 0.02).with(Outcome::Live, |_| 20.0);
    let scenarios = [("Huidig", Futures::even(300.0, 400.0)), ("Bewezen eerst", b)];
    let dutch = said(Language::Dutch, &scenarios);
    assert!(dutch.starts_with("B Bewezen eerst is goedkoper dan A Huidig in "), "{dutch}");
    assert!(
        dutch.ends_with(
            " van de 100 toekomsten. Beter op personeel; slechter op kosten bij tegenslag en ingebruikname."
        ),
        "{dutch}"
    );
    let english = said(Language::English, &scenarios);
    assert!(english.starts_with("B Bewezen eerst is cheaper than A Huidig in "), "{english}");
}

#[test]
fn a_worse_tail_is_said_before_any_other_drawback() {
    let risky = Futures::costs(|luck| if luck < 0.85 { 250.0 + luck } else { 900.0 * luck })
        .with(Outcome::WithinBudget, |_| 1.0)
        .with(Outcome::Live, |_| 20.0);
    let steady = Futures::even(300.0, 400.0);
    let sentence = said(Language::Dutch, &[("Vast", steady), ("Gok", risky)]);
    assert!(sentence.contains("lechter op kosten bij tegenslag"), "{sentence}");
}

#[test]
fn a_scenario_that_costs_more_is_not_praised() {
    let dear = Futures::even(350.0, 430.0).with(Outcome::Unfilled, |_| 0.0);
    assert_eq!(
        said(Language::Dutch, &[("Huidig", Futures::even(300.0, 400.0)), ("Zelf doen", dear)]),
        "B Zelf doen is duurder dan A Huidig in 100 van de 100 toekomsten. Beter op personeel."
    );
}

#[test]
fn a_draw_is_said_to_be_one() {
    let draw =
        said(Language::Dutch, &[("Huidig", Futures::even(300.0, 400.0)), ("Anders", cheaper_in(50.0))]);
    assert!(draw.starts_with("Geen duidelijk verschil"), "{draw}");
}

#[test]
fn the_same_futures_are_called_identical() {
    let same = Futures::even(300.0, 400.0);
    assert_eq!(
        said(Language::English, &[("Current", same.clone()), ("Copy", same)]),
        "B Copy and A Current give the same outcome in every future."
    );
}

#[test]
fn a_sure_difference_too_small_to_matter_is_called_small() {
    let b = Futures::even(298.0, 398.0);
    let sentence = said(Language::Dutch, &[("Huidig", Futures::even(300.0, 400.0)), ("Anders", b)]);
    assert_eq!(
        sentence,
        "B Anders is in 100 van de 100 toekomsten goedkoper dan A Huidig, maar het verschil is klein, gemiddeld €\u{a0}2.000."
    );
}

#[test]
fn of_three_the_cheapest_is_spoken_of() {
    let sentence = said(
        Language::Dutch,
        &[
            ("Huidig", Futures::even(300.0, 400.0)),
            ("Iets", Futures::even(280.0, 380.0)),
            ("Meer", Futures::even(220.0, 320.0)),
        ],
    );
    assert!(
        sentence.starts_with("C Meer is goedkoper dan A Huidig in 100 van de 100 toekomsten"),
        "{sentence}"
    );
}

#[test]
fn a_baseline_that_beats_all_others_is_said_to() {
    let sentence = said(
        Language::Dutch,
        &[
            ("Huidig", Futures::even(300.0, 400.0)),
            ("Duur", Futures::even(350.0, 430.0)),
            ("Duurder", Futures::even(400.0, 500.0)),
        ],
    );
    assert_eq!(
        sentence,
        "A Huidig is goedkoper dan elk ander scenario, telkens in minstens 100 van de 100 toekomsten."
    );
}

#[test]
fn one_scenario_gets_a_sentence_of_its_own() {
    assert_eq!(
        said(Language::Dutch, &[("Huidig", Futures::even(300.0, 500.0))]),
        "A Huidig blijft in 75 van de 100 toekomsten binnen het budget van €\u{a0}450.000; \
         in de ongunstigste 10% kost het €\u{a0}480.000 of meer."
    );
}

#[test]
fn how_much_is_estimated_is_said_with_whether_that_doubt_counts() {
    let mut one = comparison(&[("Huidig", Futures::even(300.0, 500.0))]);
    one.manifest.bases = [12, 31, 337];
    assert_eq!(
        rests_on(&one, Language::Dutch),
        "337 van de 380 getallen zijn geschat; die onzekerheid telt mee."
    );
    one.manifest.without_doubt = true;
    assert!(rests_on(&one, Language::English).ends_with("that uncertainty is not included now."));
}

#[test]
fn a_third_scenario_is_named_where_it_is_best() {
    let scenarios = [
        ("Huidig", Futures::even(300.0, 400.0).with(Outcome::Needed, |_| 0.7)),
        ("Bewezen", Futures::even(200.0, 300.0).with(Outcome::Needed, |_| 0.8)),
        ("Zelf", Futures::even(310.0, 410.0).with(Outcome::Needed, |_| 0.9)),
    ];
    let told = |hidden: PerOutcome<bool>| {
        let language = Language::Dutch;
        let options = ScoreOptions { baseline: 0, as_differences: false, language, budget: BUDGET, hidden };
        elsewhere(&comparison(&scenarios), &options)
    };
    assert_eq!(told(PerOutcome::default()), "C Zelf is het best op doen wat nodig is.");
    assert_eq!(told(PerOutcome::from_fn(|outcome| outcome == Outcome::Needed)), "");
    // Which of them the verdict speaks of says which is cheapest.
    assert_eq!(told(PerOutcome::from_fn(|outcome| outcome == Outcome::Cost)), "");
}
