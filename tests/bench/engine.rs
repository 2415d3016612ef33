//! Benchmarks of the engine: resolving, drawing luck, one block of futures, and a key press from choice to figures.

use criterion::{Criterion, criterion_group, criterion_main};
use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::edits::Edits;
use speelveld::domain::library::Library;
use speelveld::domain::scenario::{Decision, Scenario, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::resolve;
use speelveld::study::{Asking, Flow, Question, Request, Study};
use std::hint::black_box;
use std::sync::Arc;

fn library() -> Arc<Library> {
    let reading = content::read_library(&content::shipped_files());
    Arc::new(reading.library.expect("the shipped content reads without problems"))
}

/// The logistics case with four scenarios; the second one builds the platform itself or not.
fn question(library: &Library, futures: usize, platform: Choice) -> Question {
    let current = library.cases[0].current_decision();
    let decisions = ["proven-first", "at-the-wheel", "shared"]
        .map(|id| library.direction(id).map_or(current, |direction| direction.decision));
    let mut scenarios: Vec<Scenario> = std::iter::once(current)
        .chain(decisions)
        .map(|decision| Scenario { name: library.cases[0].name.clone(), decision })
        .collect();
    scenarios[1].decision.choices[Layer::Platforms] = platform;
    Question {
        case: library.cases[0].id.clone(),
        organisation: library.organisations[0].id.clone(),
        scenarios,
        seed: 2026,
        futures,
        alone: false,
        without_doubt: false,
        edits: Edits::default(),
        limits: Vec::new(),
    }
}

fn engine(criterion: &mut Criterion) {
    let library = library();
    let case = &library.cases[0];
    let inputs = Inputs { base: &library.base, organisation: &library.organisations[0], case };
    let decision = case.current_decision();
    criterion.bench_function("read all shipped content", |bencher| {
        bencher.iter(|| content::read_library(black_box(&content::shipped_files())));
    });
    criterion.bench_function("resolve one decision", |bencher| {
        bencher.iter(|| resolve(black_box(&inputs), black_box(&decision)));
    });
    criterion.bench_function("first block of a new case, cold", |bencher| {
        bencher.iter(|| {
            let mut study = Study::new(Arc::clone(&library));
            study.compare(&question(&library, 1_000, Choice::BUILD), &mut |_| Flow::Continue)
        });
    });

    // Every pair of choices of two cells in turn, so that no answer is remembered from before.
    let choices = Choice::all();
    let mut study = Study::new(Arc::clone(&library));
    let mut turn = 0;
    for (name, futures) in
        [("key to preview, 4 scenarios × 1,000", 1_000), ("key to settled, 4 scenarios × 10,000", 10_000)]
    {
        let mut group = criterion.benchmark_group("toggle");
        group.sample_size(60);
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                turn += 1;
                let mut asked = question(&library, futures, choices[turn % choices.len()]);
                asked.scenarios[1].decision.choices[Layer::Collection] =
                    choices[turn / choices.len() % choices.len()];
                study.compare(&asked, &mut |_| Flow::Continue)
            });
        });
        group.finish();
    }
}

/// What explains the figures: every mixture of two decisions that differ everywhere, and every number tried.
fn analyses(criterion: &mut Criterion) {
    let library = library();
    let mut group = criterion.benchmark_group("explain");
    group.sample_size(10);
    for asking in [
        Asking::Attribution { scenario: 1, baseline: 0 },
        Asking::Influence { scenario: 1, baseline: 0 },
        Asking::Remedies { scenario: 1 },
    ] {
        let mut question = question(&library, 10_000, Choice::BUILD);
        question.scenarios[0].decision =
            Decision { training: Training::None, ..Decision::of(PerLayer([Choice::BUILD; 5])) };
        question.scenarios[1].decision.choices[Layer::Platforms] =
            question.scenarios[3].decision.choices[Layer::Platforms];
        let request = Request { question, asking };
        group.bench_function(request.analysis().id(), |bencher| {
            bencher.iter(|| {
                let mut study = Study::new(Arc::clone(&library));
                study.answer(&request, &mut |_| Flow::Continue)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, engine, analyses);
criterion_main!(benches);
