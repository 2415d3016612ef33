//! What turns a verdict does turn it, a world is the same comparison with other numbers, and a future told is the future counted.

use crate::support::opening;
use speelveld::domain::edits::Edits;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::Scenario;
use speelveld::language::Text;
use speelveld::study::{Asking, Finding, Flow, Question, Request, Study};

/// What is done now and a direction, in the first case.
fn question(futures: usize) -> Question {
    let library = opening::library();
    let case = &library.cases[0];
    let direction = library.direction("proven-knowledge").expect("it is shipped");
    let decisions = [case.current_decision(), case.directed(direction)];
    Question::new(
        &case.id,
        &library.organisations[0].id,
        decisions.map(|decision| Scenario { name: Text::same("one"), decision }).into(),
        7,
        futures,
    )
}

fn answer(study: &mut Study, question: &Question, asking: Asking) -> Finding {
    let request = Request { question: question.clone(), asking };
    study.answer(&request, &mut |_| Flow::Continue).expect("an answer")
}

#[test]
fn a_value_that_turns_the_verdict_does_so_in_a_comparison() {
    let (mut study, question) = (Study::new(opening::library()), question(2_000));
    for outcome in [Outcome::Cost, Outcome::Live] {
        let asking = Asking::Flips { scenario: 1, baseline: 0, outcome };
        let Finding::Flips(found) = answer(&mut study, &question, asking) else { panic!("flips") };
        assert!(found.done >= found.of && found.in_doubt > 100, "{found:?}");
        let verdict = |edits: Edits| {
            let mut study = Study::new(opening::library());
            let edited = Question { edits, ..question.clone() };
            let comparison = study.compare(&edited, &mut |_| Flow::Continue).expect("it can be compared");
            comparison.paired(0, 1, outcome).expect("two scenarios").real()
        };
        assert_eq!(verdict(Edits::default()), found.now);
        for flip in found.flips.iter().take(4).chain(found.flips.last()) {
            let mut edits = Edits::default();
            flip.turns.iter().for_each(|turn| edits.set(turn.parameter, Quantity::Fixed(turn.value)));
            assert_eq!(verdict(edits), flip.becomes, "{flip:?}");
            assert_ne!(flip.becomes, found.now, "{flip:?}");
        }
        let distances: Vec<f64> =
            found.flips.iter().filter(|flip| flip.turns.len() == 1).map(|flip| flip.distance).collect();
        assert!(distances.is_sorted() && distances.iter().all(|distance| *distance < 2.58), "{distances:?}");
    }
}

#[test]
fn a_world_is_the_same_comparison_with_other_numbers() {
    let (mut study, question) = (Study::new(opening::library()), question(1_000));
    let mut edits = Edits::default();
    edits.set(Parameter::Budget, Quantity::Fixed(300.0));
    let worlds = vec![Edits::default(), edits.clone()];
    let Finding::Worlds(found) = answer(&mut study, &question, Asking::Worlds(worlds)) else {
        panic!("worlds")
    };
    for (comparison, edits) in found.iter().zip([Edits::default(), edits]) {
        let question = Question { edits, ..question.clone() };
        let alone = Study::new(opening::library()).compare(&question, &mut |_| Flow::Continue);
        assert_eq!(Some(&**comparison), alone.as_ref());
    }
}

#[test]
fn a_future_told_is_the_future_counted_to_the_last_bit() {
    let (mut study, question) = (Study::new(opening::library()), question(1_500));
    let futures = study.futures(&question).expect("they can be simulated");
    for place in [0, 700, 1_499] {
        let asking = Asking::Story { scenario: 1, outcome: Outcome::Cost, place };
        let Finding::Story(story) = answer(&mut study, &question, asking) else { panic!("a story") };
        for (told, counted) in story.scenarios.iter().zip(&futures) {
            for outcome in Outcome::ALL {
                let (one, other) =
                    (told.summary.outcomes[outcome].mean, counted.outcomes[outcome][story.future]);
                assert_eq!(one.to_bits(), other.to_bits(), "{outcome:?} in future {}", story.future);
            }
        }
        let better = |value: &&f64| **value < futures[1].outcomes[Outcome::Cost][story.future];
        assert_eq!(futures[1].outcomes[Outcome::Cost].iter().filter(better).count(), place);
    }
}
