//! Benchmarks of the engine: resolving, drawing luck, one block of futures, a key press from choice to figures, and a
//! scenario among many. Where there is a goal, the name says it.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rayon::ThreadPoolBuilder;
use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::portfolio::{NamedPortfolio, Portfolio};
use speelveld::domain::scenario::{Decision, Scenario, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::numeric::statistics::mean;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::resolve;
use speelveld::study::{Asking, Flow, Portfolios, Question, Request, Study, WhichPairs};
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
    Question::new(&library.cases[0].id, &library.organisations[0].id, scenarios, 2026, futures)
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
    for (name, futures) in [
        ("key to preview, 4 scenarios × 1,000", 1_000),
        ("key to settled, 4 scenarios × 10,000, goal 10 ms", 10_000),
    ] {
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

/// A key on the portfolio screen: one of four portfolios over all cases changes.
fn portfolios(criterion: &mut Criterion) {
    let library = library();
    let choices = Choice::all();
    let mut study = Study::new(Arc::clone(&library));
    let mut turn = 0;
    let named = |portfolio| NamedPortfolio { name: library.cases[0].name.clone(), portfolio };
    let current = Portfolio::current(&library.cases);
    let directed =
        library.directions.iter().take(3).map(|direction| Portfolio::directed(&library.cases, direction));
    let all: Vec<_> = std::iter::once(current).chain(directed).map(named).collect();
    let mut group = criterion.benchmark_group("portfolio");
    group.sample_size(20);
    for (name, futures) in [
        ("key to preview, 4 portfolios × 6 cases × 1,000, goal 30 ms", 1_000),
        ("key to settled, 4 portfolios × 6 cases × 10,000, goal 250 ms", 10_000),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                turn += 1;
                let mut portfolios = all.clone();
                let entry = &mut portfolios[1].portfolio.entries[turn % library.cases.len()];
                entry.choices[Layer::Models] = choices[turn / library.cases.len() % choices.len()];
                let asking =
                    Asking::Portfolios(Portfolios { portfolios, budget: None, pairs: WhichPairs::All });
                let question = question(&library, futures, Choice::BUILD);
                study.answer(&Request { question, asking }, &mut |_| Flow::Continue)
            });
        });
    }
    group.finish();
}

/// What a scenario costs on kept luck, on one thread: beside others in a comparison, and among many in a search.
fn scenarios(criterion: &mut Criterion) {
    let library = library();
    let mut group = criterion.benchmark_group("scenario");
    let one_thread = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be started");
    let choices = Choice::all();
    let mut study = Study::new(Arc::clone(&library));
    let mut turn = 0;
    group.sample_size(20);
    group.bench_function("one more × 10,000, summarised, goal 20 ms", |bencher| {
        bencher.iter(|| {
            turn += 1;
            let mut asked = question(&library, 10_000, choices[turn % choices.len()]);
            asked.scenarios[1].decision.choices[Layer::Collection] =
                choices[turn / choices.len() % choices.len()];
            asked.scenarios = vec![asked.scenarios.swap_remove(1)];
            one_thread.install(|| study.compare(&asked, &mut |_| Flow::Continue))
        });
    });
    let alone: Vec<Choice> =
        choices.iter().copied().filter(|choice| choice.partners().iter().count() <= 1).collect();
    let present = library.cases[0].current_decision();
    let decisions: Vec<Decision> = alone
        .iter()
        .flat_map(|models| alone.iter().map(move |platforms| (models, platforms)))
        .flat_map(|pair| alone.iter().map(move |services| [*pair.0, *pair.1, *services]))
        .map(|[models, platforms, services]| {
            let [infrastructure, collection, ..] = present.choices.0;
            let choices = PerLayer([infrastructure, collection, models, platforms, services]);
            Decision { choices, ..present }
        })
        .collect();
    let mut batch = study.batch(&question(&library, 1_000, Choice::BUILD)).expect("a shipped case");
    group.sample_size(10);
    group.throughput(Throughput::Elements(decisions.len() as u64));
    group.bench_function("among many × 1,000, goal 67 µs of two threads each", |bencher| {
        bencher.iter(|| {
            one_thread.install(|| batch.evaluate(&decisions, |columns| mean(&columns[Outcome::Cost])))
        });
    });
    group.finish();
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

criterion_group!(benches, engine, scenarios, portfolios, analyses);
criterion_main!(benches);
