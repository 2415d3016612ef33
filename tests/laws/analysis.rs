//! The laws of what explains the figures: attribution, influence and what would help, for random decisions and seeds.

use crate::support::thorough::cases;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::edits;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::{Outcome, PerOutcome};
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::{Decision, Lever, PerLever, Scenario, Training};
use speelveld::domain::stack::{Layer, Partner, Partners, PerLayer};
use speelveld::language::Text;
use speelveld::study::{Analysis, Asking, Attribution, Finding, Flow, Influences, Question, Request, Study};
use speelveld::summary::remedies::{Lack, Remedy};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let reading = content::read_library(&content::shipped_files());
    Arc::new(reading.library.expect("the shipped content reads without problems"))
});

fn decision() -> impl Strategy<Value = Decision> {
    let choice = || select(Choice::all());
    let training = select(Training::ALL.to_vec());
    ([choice(), choice(), choice(), choice(), choice()], training)
        .prop_map(|(choices, training)| Decision { training, ..Decision::of(PerLayer(choices)) })
}

fn question(decisions: &[Decision], futures: usize) -> Question {
    let scenario = |decision: &Decision| Scenario { name: Text::same("x"), decision: *decision };
    Question::new(
        &LIBRARY.cases[0].id,
        &LIBRARY.organisations[0].id,
        decisions.iter().map(scenario).collect(),
        7,
        futures,
    )
}

/// The explanations of the second scenario against the first.
const ATTRIBUTION: Asking = Asking::Attribution { scenario: 1, baseline: 0 };
const INFLUENCE: Asking = Asking::Influence { scenario: 1, baseline: 0 };
const REMEDIES: Asking = Asking::Remedies { scenario: 1 };

fn attribution(study: &mut Study, question: Question) -> Arc<Vec<Attribution>> {
    match study.answer(&Request { question, asking: ATTRIBUTION }, &mut |_| Flow::Continue) {
        Some(Finding::Attribution(found)) => found,
        other => panic!("{other:?}"),
    }
}

fn influence(study: &mut Study, question: Question) -> Arc<Influences> {
    match study.answer(&Request { question, asking: INFLUENCE }, &mut |_| Flow::Continue) {
        Some(Finding::Influence(found)) => found,
        other => panic!("{other:?}"),
    }
}

fn study() -> Study {
    Study::new(Arc::clone(&LIBRARY))
}

/// Mean outcomes of every scenario of a question.
fn means(study: &mut Study, question: &Question) -> Vec<PerOutcome<f64>> {
    let comparison = study.compare(question, &mut |_| Flow::Continue).expect("an answer");
    let mean = |outcomes: &PerOutcome<_>| PerOutcome::from_fn(|outcome| mean_of(outcomes, outcome));
    comparison.columns.iter().map(|column| mean(&column.summary.outcomes)).collect()
}

fn mean_of(outcomes: &PerOutcome<speelveld::summary::distribution::Distribution>, outcome: Outcome) -> f64 {
    outcomes[outcome].mean
}

fn close(a: f64, b: f64, size: f64) -> bool {
    (a - b).abs() <= 1e-9 * size.abs().max(1.0)
}

/// Two decisions as far apart as can be: everything in-house, and everything bought or shared, with other training.
fn far_apart() -> [Decision; 2] {
    let bought = Choice::parse("outsource:market").expect("a choice");
    let shared = Choice::parse("codevelop:governments+knowledge").expect("a choice");
    let own = Decision { training: Training::None, ..Decision::of(PerLayer([Choice::BUILD; 5])) };
    let theirs = Decision {
        training: Training::Double,
        ..Decision::of(PerLayer([bought, shared, shared, bought, bought]))
    };
    [own, theirs]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(2026), ..cases(8) })]

    #[test]
    fn contributions_sum_to_the_difference_and_turn_round_with_it(baseline in decision(), scenario in decision()) {
        let mut study = study();
        let there = attribution(&mut study, question(&[baseline, scenario], 300));
        let back = attribution(&mut study, question(&[scenario, baseline], 300));
        let means = means(&mut study, &question(&[baseline, scenario], 300));
        for ((there, back), outcome) in there.iter().zip(back.iter()).zip(Outcome::ALL) {
            prop_assert_eq!(there.outcome, outcome);
            let size = means[0][outcome].abs().max(means[1][outcome].abs());
            let sum: f64 = there.levers.iter().map(|(_, share)| share).sum();
            prop_assert!(close(sum, there.total, size), "{:?}", there);
            prop_assert!(close(there.total, means[1][outcome] - means[0][outcome], size), "{:?}", there);
            prop_assert!(close(there.total, -back.total, size));
            let differing: Vec<_> = baseline.differing(&scenario).collect();
            for (lever, share) in there.levers.iter() {
                prop_assert!(close(*share, -back.levers[lever], size), "{:?} {:?}", there, back);
                if !differing.contains(&lever) {
                    prop_assert_eq!(*share, 0.0);
                }
            }
            prop_assert_eq!(there.assumptions, 0.0);
        }
    }

    #[test]
    fn a_copy_differs_in_nothing(decision in decision()) {
        for found in attribution(&mut study(), question(&[decision, decision], 300)).iter() {
            prop_assert_eq!(found.levers, PerLever::default());
            prop_assert_eq!((found.assumptions, found.total), (0.0, 0.0));
        }
    }
}

#[test]
fn one_changed_layer_carries_the_whole_difference() {
    let [own, theirs] = far_apart();
    let mut changed = own;
    changed.choices[Layer::Platforms] = theirs.choices[Layer::Platforms];
    for found in attribution(&mut study(), question(&[own, changed], 1_000)).iter() {
        assert_eq!(found.levers[Lever::Layer(Layer::Platforms)], found.total);
    }
}

#[test]
fn own_numbers_are_told_apart_from_choices() {
    let decisions = far_apart();
    let mut asked = question(&decisions, 500);
    let shipped = means(&mut study(), &asked);
    asked.edits.set(Parameter::BuildCost(Layer::Platforms), Quantity::Fixed(900.0));
    let own = means(&mut study(), &asked);
    for found in attribution(&mut study(), asked).iter() {
        let outcome = found.outcome;
        assert!(close(found.assumptions, own[0][outcome] - shipped[0][outcome], own[0][outcome]));
        assert!(close(
            found.assumptions + found.total,
            own[1][outcome] - shipped[0][outcome],
            own[1][outcome]
        ));
        assert!(outcome != Outcome::Cost || found.assumptions > 100.0, "{found:?}");
    }
}

#[test]
fn a_request_can_be_stopped_and_comes_out_the_same_later() {
    let asked = question(&far_apart(), 1_500);
    for asking in [ATTRIBUTION, INFLUENCE, REMEDIES] {
        let request = Request { question: asked.clone(), asking };
        let analysis = request.analysis();
        let whole = study().answer(&request, &mut |_| Flow::Continue);
        let mut study = study();
        let mut looks = 0;
        let found = loop {
            // Each time it may go a little further than before.
            let mut steps = 0;
            let found = study.answer(&request, &mut |_| {
                steps += 1;
                if steps > 40 { Flow::Stop } else { Flow::Continue }
            });
            looks += 1;
            assert!(looks < 100, "{analysis:?} never ends");
            if found.is_some() {
                break found;
            }
        };
        assert!(looks > 1 || analysis == Analysis::Remedies, "{analysis:?} was never stopped");
        assert_eq!(found, whole);
    }
}

#[test]
fn directions_come_row_by_row_and_end_as_any_comparison() {
    let asked = question(&far_apart(), 1_500);
    let mut seen = Vec::new();
    let request = Request { question: asked.clone(), asking: Asking::Directions };
    let found = study().answer(&request, &mut |partial| {
        if let Some(Finding::Directions(rows)) = partial {
            seen.push((rows.columns.len(), rows.manifest.futures));
        }
        Flow::Continue
    });
    assert_eq!(seen, [(1, 1_000), (2, 1_000)]);
    let whole = study().compare(&asked, &mut |_| Flow::Continue).expect("it can be answered");
    assert_eq!(found, Some(Finding::Directions(Arc::new(whole))));
}

/// The ends at which the laws expect a number to be tried.
fn ends(parameter: Parameter, quantity: Quantity) -> [f64; 2] {
    let (low, high) = match quantity {
        Quantity::Fixed(value) => (value - value.abs() / 10.0, value + value.abs() / 10.0),
        range => range.range(),
    };
    let bounds = parameter.bounds();
    [low.clamp(bounds.least, bounds.most), high.clamp(bounds.least, bounds.most)]
}

#[test]
fn a_swing_is_what_simulating_anew_with_that_number_gives() {
    let decisions = far_apart();
    let found = influence(&mut study(), question(&decisions, 300));
    assert!(found.is_complete());
    let inputs = speelveld::resolve::inputs::Inputs {
        base: &LIBRARY.base,
        organisation: &LIBRARY.organisations[0],
        case: &LIBRARY.cases[0],
    };
    // Every third number: all kinds of numbers come by, and the test stays short.
    for parameter in Parameter::all().into_iter().step_by(3) {
        let both = ends(parameter, inputs.counted(parameter)).map(|end| {
            let (mut library, asked) = (Library::clone(&LIBRARY), question(&decisions, 300));
            if let Some(owner) =
                edits::owner(&mut library, &asked.case, &asked.organisation, parameter.owner())
            {
                owner.fix(parameter, end);
            }
            means(&mut Study::new(Arc::new(library)), &asked)
        });
        for outcome in Outcome::ALL {
            for of_difference in [false, true] {
                let value = |means: &[PerOutcome<f64>]| {
                    if of_difference { means[1][outcome] - means[0][outcome] } else { means[1][outcome] }
                };
                let [low, high] = [value(&both[0]), value(&both[1])];
                let mut ranking = found.ranking(outcome, of_difference).iter();
                match ranking.find(|influence| influence.parameter == parameter) {
                    Some(influence) => {
                        assert_eq!((influence.low, influence.high), (low, high), "{parameter:?}")
                    }
                    None => assert_eq!(low, high, "{parameter:?} was left out"),
                }
            }
        }
    }
}

#[test]
fn rankings_start_with_the_largest_swing() {
    let found = influence(&mut study(), question(&far_apart(), 1_000));
    for outcome in Outcome::ALL {
        for of_difference in [false, true] {
            let ranking = found.ranking(outcome, of_difference);
            assert!(ranking.len() > 50, "{outcome:?}: {}", ranking.len());
            assert!(ranking.windows(2).all(|pair| pair[0].swing.abs() >= pair[1].swing.abs()));
            assert!(ranking.iter().all(|influence| influence.swing == influence.high - influence.low));
            assert!(ranking.iter().all(|influence| influence.correlation.is_none_or(|it| it.abs() <= 1.0)));
        }
    }
    // What the case would cost to build decides what it costs.
    let costs = found.ranking(Outcome::Cost, false);
    let is_cost = |parameter| matches!(parameter, Parameter::BuildCost(_) | Parameter::RunCost(_));
    assert!(is_cost(costs[0].parameter), "{:?}", costs[0]);
    assert!(costs[0].correlation.is_some_and(|correlation| correlation > 0.1), "{:?}", costs[0]);
}

/// What is known of doubt before the numbers are tried one by one, which takes long.
fn doubts(question: Question) -> Arc<Influences> {
    let mut known = None;
    let answer = study().answer(&Request { question, asking: INFLUENCE }, &mut |found| match found {
        Some(Finding::Influence(found)) if found.doubt.is_some() => {
            known = Some(found);
            Flow::Stop
        }
        _ => Flow::Continue,
    });
    assert_eq!(answer, None, "it was stopped");
    known.expect("doubt is shown before the numbers are tried")
}

#[test]
fn doubt_and_luck_share_the_variance() {
    let found = doubts(question(&far_apart(), 4_000));
    let inputs = speelveld::resolve::inputs::Inputs {
        base: &LIBRARY.base,
        organisation: &LIBRARY.organisations[0],
        case: &LIBRARY.cases[0],
    };
    for of_difference in [false, true] {
        let share = found.doubt_share(Outcome::Cost, of_difference).expect("it is known");
        assert!((0.1..0.95).contains(&share), "neither all luck nor all doubt: {share}");
        let explained = found.explained(Outcome::Cost, of_difference);
        assert!(explained.windows(2).all(|pair| pair[0].share >= pair[1].share));
        assert!(explained.iter().all(|one| inputs.is_in_doubt(one.parameter)));
        // Both ends of a pair are one doubt. What single numbers explain cannot be more than what all explain together.
        let once: BTreeMap<String, f64> =
            explained.iter().map(|one| (inputs.doubt_id(one.parameter), one.share)).collect();
        let together: f64 = once.values().filter(|share| **share >= 0.01).sum();
        assert!(together > 0.3 * share && together < share + 0.06, "{together} of {share}");
    }
    let none = doubts(Question { without_doubt: true, ..question(&far_apart(), 4_000) });
    for (outcome, shares) in none.doubt.expect("it is known")[1].iter() {
        assert!(*shares < 0.07, "{outcome:?} {shares}");
        assert!(none.explained(outcome, true).is_empty());
    }
}

#[test]
fn a_number_that_no_choice_reads_has_no_influence() {
    let [own, theirs] = far_apart();
    let uses = |decision: Decision, partner| {
        decision.choices.iter().any(|(_, choice)| choice.partners().contains(partner))
    };
    assert!(!uses(own, Partner::Residents) && !uses(theirs, Partner::Residents));
    // Alone, so that what the other cases do with residents does not count either.
    let asked = Question { alone: true, ..question(&[own, theirs], 500) };
    let found = influence(&mut study(), asked);
    for outcome in Outcome::ALL {
        let has_influence = |of_difference: bool, parameter: Parameter| {
            let mut ranking = found.ranking(outcome, of_difference).iter();
            ranking.any(|influence| influence.parameter == parameter && influence.swing != 0.0)
        };
        assert!(!has_influence(false, Parameter::PartnerRate(Partner::Residents)));
        assert!(!has_influence(true, Parameter::PartnerRate(Partner::Residents)));
    }
    let [of_scenario, of_difference] =
        [false, true].map(|of_difference| found.ranking(Outcome::Cost, of_difference));
    // The market's rate is read by the scenario, the effort of building in-house by the baseline alone.
    let swing = |ranking: &[speelveld::study::Influence], parameter| {
        ranking.iter().find(|influence| influence.parameter == parameter).map(|influence| influence.swing)
    };
    assert!(swing(of_scenario, Parameter::PartnerRate(Partner::Market)).is_some_and(|swing| swing > 0.0));
    let effort =
        Parameter::Effort(speelveld::domain::parameter::End::New, speelveld::domain::stack::Mode::Build);
    assert_eq!(swing(of_scenario, effort), Some(0.0));
    assert!(swing(of_difference, effort).is_some_and(|swing| swing < 0.0));
    assert_eq!(Partners::of(&[Partner::Market]).count(), 1);
}

#[test]
fn what_would_help_is_what_comparing_it_gives_and_the_best_of_its_kind() {
    let library = &LIBRARY;
    for case in [&library.cases[0], library.case("twin").expect("a case")] {
        let present = case.directed(library.direction("at-the-wheel").expect("a direction"));
        let asked = |decisions: &[Decision]| Question { case: case.id.clone(), ..question(decisions, 1_000) };
        let request = Request { question: asked(&[present]), asking: Asking::Remedies { scenario: 0 } };
        let Some(Finding::Remedies(found)) = study().answer(&request, &mut |_| Flow::Continue) else {
            panic!("no answer");
        };
        assert_eq!(found.tried.len(), found.of);
        let kinds: Vec<Remedy> = found.tried.iter().map(|tried| tried.remedy).collect();
        let Some(Lack { competence, layer: Some(layer), .. }) = found.lack else { panic!("nothing lacks") };
        let hires = [1, 2, 4].map(|halves| Remedy::ExtraStaff(competence, halves));
        assert_eq!(kinds[0], Remedy::Training);
        assert_eq!(kinds[1..4], hires);
        assert_eq!(kinds[4..], [Remedy::Partner(layer), Remedy::Mode(layer)]);
        for tried in &found.tried {
            let compared = study().compare(&asked(&[present, tried.found.decision]), &mut |_| Flow::Continue);
            let compared = compared.expect("an answer");
            assert_eq!(*tried.found.summary, *compared.columns[1].summary);
            assert_eq!(tried.found.outcomes, compared.pairs[0].outcomes);
        }
        // More hands never leave more work undone, and nothing valid on the layer leaves really less than the best.
        let mut study = study();
        let mut unfilled = |decision: Decision| means(&mut study, &asked(&[decision]))[0][Outcome::Unfilled];
        let with = found.tried.iter().map(|tried| unfilled(tried.found.decision)).collect::<Vec<_>>();
        assert!(unfilled(present) >= with[1] && with[1] >= with[2] && with[2] >= with[3], "{with:?}");
        let best = with[5];
        for choice in Choice::all().into_iter().filter(|choice| case.refusal(layer, *choice).is_none()) {
            let mut other = present;
            other.choices[layer] = choice;
            let is_other = choice.mode() != present.choices[layer].mode();
            assert!(!is_other || unfilled(other) + 0.03 >= best, "{choice}");
        }
    }
}
