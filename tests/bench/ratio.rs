//! Times one scenario × 10,000 futures for `tests/peer/ratio.py`: on luck that was drawn before, and from nothing.
//! Prints nanoseconds as JSON. Use one thread (`RAYON_NUM_THREADS=1`), as numpy does.

use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::scenario::Scenario;
use speelveld::domain::stack::Layer;
use speelveld::study::{Flow, Question, Study};
use std::sync::Arc;
use std::time::Instant;

const FUTURES: usize = 10_000;
const ROUNDS: usize = 40;

/// The logistics case as it is, but for its platform.
fn question(library: &Library, platform: Choice) -> Question {
    let case = &library.cases[0];
    let mut decision = case.current_decision();
    decision.choices[Layer::Platforms] = platform;
    Question::new(
        &case.id,
        &library.organisations[0].id,
        vec![Scenario { name: case.name.clone(), decision }],
        2026,
        FUTURES,
    )
}

/// The median time of a task over the rounds, ns. Every round asks for another choice, so that nothing is remembered.
fn median(mut task: impl FnMut(Choice)) -> u128 {
    let choices = Choice::all();
    let mut times: Vec<u128> = (0..ROUNDS)
        .map(|round| {
            let start = Instant::now();
            task(choices[round % choices.len()]);
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

fn main() {
    let reading = content::read_library(&content::shipped_files());
    let library = Arc::new(reading.library.expect("the shipped content reads without problems"));
    let answer = |study: &mut Study, platform| {
        let answer = study.compare(&question(&library, platform), &mut |_| Flow::Continue);
        assert!(answer.is_some(), "the question names the shipped case");
    };
    let mut warm = Study::new(Arc::clone(&library));
    answer(&mut warm, Choice::BUILD);
    let frozen = median(|platform| answer(&mut warm, platform));
    let cold = median(|platform| answer(&mut Study::new(Arc::clone(&library)), platform));
    println!("{{\"futures\": {FUTURES}, \"frozen\": {frozen}, \"cold\": {cold}}}");
}
