//! Laws about what follows when one thing changes: a longer lead, more training, no doubt, a contract near the threshold.
//! Where the model does not keep a law to the letter, the test says where and why, and holds it to what it does keep.

use super::model::{
    LIBRARY, answer, case, decision, futures, inputs, mean, model, question, scaled, with_equal_gains,
};
use crate::support::thorough::cases;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use speelveld::domain::assumption::{Assumptions, Basis};
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::{End, Parameter};
use speelveld::domain::people::Competence;
use speelveld::domain::scenario::{Decision, Training};
use speelveld::domain::stack::Mode;
use speelveld::resolve::{close_to_threshold, resolve};
use speelveld::study::Question;

/// Everything that leads takes so many times as long.
fn slower(mut library: Library, times: f64) -> Library {
    for end in End::ALL {
        for mode in Mode::ALL {
            scaled(&mut library.base.assumptions, Parameter::ModeLead(end, mode), times);
        }
    }
    library
}

/// What a decision costs to run, as a share of the run cost of building everything in-house: what it would be to have gone
/// on as before at the same cost.
fn running_cost(place: usize, decision: &Decision) -> f64 {
    let model = model(&LIBRARY, place, decision);
    let inputs = inputs(&LIBRARY, &LIBRARY.cases[place]);
    let rate = &model.people.rate;
    let (mut running, mut in_house) = (0.0, 0.0);
    for (layer, of) in model.plan.layers.iter() {
        let coordination = of.market_coordination.value * rate[Competence::Contracts]
            + of.other_coordination.value * rate[Competence::Partnership];
        let partners = of.price.market.value + of.price.others.value + coordination;
        running += of.own_run.value * of.own_rate + of.partner_run.value * partners;
        running += of.run_material.value + of.licence.value;
        in_house += inputs.number(Parameter::RunCost(layer));
    }
    running / in_house
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(2026), ..cases(24) })]

    // Everything that leads takes twice as long: what is late is never worth more.
    #[test]
    fn law_13_slower_never_gives_more_value(case in case(), a in decision(), seed: u64) {
        let mut usual = with_equal_gains(LIBRARY.clone());
        for competence in Competence::ALL {
            usual.organisations[0].assumptions.fix(Parameter::Level(competence), 5.0);
        }
        let slow = slower(usual.clone(), 2.0);
        let (usual, slow) = (futures(&usual, case, &a, seed, 400), futures(&slow, case, &a, seed, 400));
        prop_assert!(mean(&slow.outcomes[Outcome::Value]) <= mean(&usual.outcomes[Outcome::Value]) + 1e-9);
        prop_assert!(mean(&slow.outcomes[Outcome::Live]) >= mean(&usual.outcomes[Outcome::Live]));
    }

    // More training helps in every single future, not only on average; but for what it brings forward: a year that is added
    // early, at the level of then, may lower the mean over the years by less than a thousandth.
    #[test]
    fn law_15_more_training_never_lowers_what_is_needed(case in case(), a in decision(), seed: u64) {
        let library = with_equal_gains(LIBRARY.clone());
        let of = |training: Training| futures(&library, case, &Decision { training, ..a }, seed, 400);
        let [none, normal, double] = Training::ALL.map(of);
        for (less, more) in [(&none, &normal), (&normal, &double)] {
            let both = less.outcomes[Outcome::Needed].iter().zip(&more.outcomes[Outcome::Needed]);
            for (future, (less, more)) in both.enumerate() {
                prop_assert!(*more >= less - 1e-3, "future {}: {} became {}", future, less, more);
            }
        }
    }

    // Of levels the futures keep only sums, so here a block is a single future.
    #[test]
    fn law_15_more_training_never_lowers_a_level(case in case(), a in decision(), seed: u64) {
        let library = with_equal_gains(LIBRARY.clone());
        let of = |training: Training| futures(&library, case, &Decision { training, ..a }, seed, 1);
        let [none, normal, double] = Training::ALL.map(of);
        for (less, more) in [(&none, &normal), (&normal, &double)] {
            for competence in Competence::ALL {
                let years = less.people[competence].years.iter().zip(&more.people[competence].years);
                for (less, more) in years {
                    prop_assert!(more.over(1.0).level >= less.over(1.0).level - 1e-9);
                }
            }
        }
    }
}

// Twice as long for every case and direction. With a lead three times as long the law fails where delivery then runs past the
// horizon: money after it is not counted (model 15.10), so that what is never finished looks up to a tenth cheaper. Random
// decisions would include such projects; directions at twice the lead end within the horizon.
#[test]
fn law_13_slower_changes_the_cost_by_less_than_a_twentieth() {
    for (place, of) in LIBRARY.cases.iter().enumerate() {
        let directed = LIBRARY.directions.iter().map(|direction| of.directed(direction));
        for decision in std::iter::once(of.current_decision()).chain(directed) {
            let mut usual = LIBRARY.clone();
            usual.cases[place].assumptions.fix(Parameter::OldWay, running_cost(place, &decision));
            let slow = slower(usual.clone(), 2.0);
            let cost = |library: &Library| {
                mean(&futures(library, place, &decision, 13, 300).outcomes[Outcome::Cost])
            };
            let change = cost(&slow) / cost(&usual) - 1.0;
            assert!(change.abs() < 0.05, "{} {decision:?}: {change}", of.id);
        }
    }
}

/// Within which share of itself a median stays without doubt.
const STAYS: f64 = 0.05;

// Every outcome. Cost, control, what is needed and switching keep the law; counts keep it in futures out of 100. The outcomes
// that are about lack of people do not: a lack is what demand exceeds supply by, never less than nothing, so that doubt on both
// sides adds lacks and takes none away (Jensen's inequality). Without doubt nothing is later, nor is more work without people;
// how far the medians then lie apart is held to what was measured over six cases and eleven decisions.
#[test]
fn law_17_without_doubt_medians_stay_close() {
    for (case, of) in LIBRARY.cases.iter().enumerate() {
        let decisions: Vec<Decision> = std::iter::once(of.current_decision())
            .chain(LIBRARY.directions.iter().take(3).map(|direction| of.directed(direction)))
            .collect();
        let with = question(case, &decisions, 17, 3_000);
        let without = Question { without_doubt: true, ..with.clone() };
        let [with, without] = [with, without].map(|question| answer(&question));
        for (with, without) in with.columns.iter().zip(&without.columns) {
            for outcome in Outcome::ALL {
                let [one, other] =
                    [with, without].map(|column| column.summary.outcomes[outcome].figure(outcome));
                let (points, share) = (other - one, other / one - 1.0);
                let holds = match outcome {
                    Outcome::Cost | Outcome::PublicControl | Outcome::Needed | Outcome::Exit => {
                        share.abs() <= STAYS
                    }
                    Outcome::WithinBudget | Outcome::Serious | Outcome::Incidents => points.abs() <= STAYS,
                    // The busiest year is the largest of several, and follows what is short.
                    Outcome::OwnPeople => share.abs() <= 0.08,
                    Outcome::Live => (-0.18..=0.01).contains(&share),
                    Outcome::Value => (-0.01..=0.10).contains(&share),
                    Outcome::Unfilled | Outcome::ExternalShare => (-0.08..=0.01).contains(&points),
                };
                assert!(holds, "{} {outcome:?}: {one} and {other}", of.id);
            }
        }
    }
}

#[test]
fn a_contract_near_the_threshold_is_told() {
    let of = &LIBRARY.cases[0];
    let everything =
        Decision::of(of.current.map(|_, _| Choice::parse("outsource:market").expect("a choice")));
    let told = |times: f64| {
        let mut library = LIBRARY.clone();
        let contract = model(&library, 0, &everything).plan.tender.contract;
        library.base.assumptions.fix(Parameter::TenderThreshold, contract * times);
        close_to_threshold(&resolve(&inputs(&library, &library.cases[0]), &everything).ledger)
    };
    for times in [0.9, 1.0, 1.1] {
        let [contract, threshold] = told(times).expect("it is close");
        assert!((threshold - contract * times).abs() < 1e-9);
    }
    assert_eq!((told(0.8), told(1.3)), (None, None));
    let nothing_bought = Decision::of(of.current.map(|_, _| Choice::BUILD));
    assert_eq!(close_to_threshold(&model(&LIBRARY, 0, &nothing_bought).ledger), None);
}

// An estimate does not stand in its source: the file says what the source does give a hold on.
#[test]
fn every_shipped_estimate_with_a_source_says_what_that_anchors() {
    let cases = LIBRARY.cases.iter().map(|case| &case.assumptions);
    let organisations = LIBRARY.organisations.iter().map(|one| &one.assumptions);
    let all: Vec<&Assumptions> =
        std::iter::once(&LIBRARY.base.assumptions).chain(cases).chain(organisations).collect();
    let anchored = all.iter().flat_map(|set| set.iter()).filter(|one| {
        let provenance = &one.provenance;
        let is_anchor = provenance.basis == Basis::Estimate && provenance.source.is_some();
        assert!(!is_anchor || provenance.anchors.is_some(), "{} names no anchor", one.parameter.id());
        assert!(is_anchor || provenance.anchors.is_none(), "{} needs no anchor", one.parameter.id());
        is_anchor
    });
    assert!(anchored.count() > 150);
}
