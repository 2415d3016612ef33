//! Laws of the survey: what is found among all scenarios is what comparing each of them would find.

use speelveld::content;
use speelveld::domain::library::Library;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::{Better, Outcome};
use speelveld::domain::scenario::{Decision, Scenario};
use speelveld::domain::space::{Bounds, Fixed, Space};
use speelveld::domain::stack::Layer;
use speelveld::language::Text;
use speelveld::study::{Asking, Finding, Flow, Question, Request, Study, Surveyed, Surveying, sweep};
use speelveld::summary::survey::point::{Point, Readings, USUAL_LEVELS};
use speelveld::summary::survey::{Aims, Survey};
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let reading = content::read_library(&content::shipped_files());
    Arc::new(reading.library.expect("the shipped content reads without problems"))
});

const FUTURES: usize = 100;

/// A space that is small enough to compare every scenario of it.
fn bounds() -> Bounds {
    let mut bounds = Bounds::default();
    for (layer, at) in [
        (Layer::Infrastructure, "outsource:market"),
        (Layer::Collection, "build"),
        (Layer::Models, "codevelop"),
    ] {
        bounds.fixed[layer] = Some(Fixed::parse(at).expect("a choice"));
    }
    bounds
}

fn question(scenarios: Vec<Scenario>) -> Question {
    Question::new("logistics".to_owned(), &LIBRARY.organisations[0].id, scenarios, 7, FUTURES)
}

fn space() -> Space {
    Space::new(LIBRARY.case("logistics").expect("a shipped case"), &bounds())
}

fn request() -> Request {
    let levels = USUAL_LEVELS.to_vec();
    let asked = Surveying { bounds: bounds(), references: vec![current()], levels, most: usize::MAX };
    Request { question: question(Vec::new()), asking: Asking::Survey(asked) }
}

fn surveyed(finding: Option<Finding>) -> Arc<Surveyed> {
    match finding {
        Some(Finding::Survey(found)) => found,
        other => panic!("{other:?}"),
    }
}

fn aims(limits: Vec<Limit>) -> Aims {
    Aims { limits, ..Aims::default() }
}

#[test]
fn the_frontier_and_the_survivors_are_those_of_brute_force() {
    let space = space();
    let decisions: Vec<Decision> = (0..space.len()).filter_map(|place| space.decision(place)).collect();
    assert!((100..1_000).contains(&decisions.len()), "{}", decisions.len());
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let named = |decision: &Decision| Scenario { name: Text::same("x"), decision: *decision };
    let mut all = Vec::new();
    for some in decisions.chunks(24) {
        let question = question(some.iter().map(named).collect());
        let futures = study.futures(&question).expect("the question can be answered");
        let compared =
            study.compare(&question, &mut |_| Flow::Continue).expect("the question can be answered");
        for ((decision, futures), column) in some.iter().zip(futures).zip(&compared.columns) {
            let figure = |outcome: Outcome| outcome.lead().value(&column.summary);
            let figures: Vec<f64> = Aims::default().objectives.iter().map(|one| figure(*one)).collect();
            all.push((*decision, figures, futures));
        }
    }
    let mut costs: Vec<f64> = all.iter().map(|(_, figures, _)| figures[0]).collect();
    costs.sort_by(f64::total_cmp);
    let limits = [
        Limit { outcome: Outcome::Cost, amount: costs[costs.len() / 2], futures: 50 },
        Limit { outcome: Outcome::Unfilled, amount: 0.3, futures: 80 },
    ];
    for limits in [Vec::new(), limits.to_vec()] {
        let found = surveyed(study.answer(&request(), &mut |_| Flow::Continue));
        let current = current();
        let (survey, standings) = found.survey(Survey::new(&space, aims(limits.clone())), &[current]);
        let within: Vec<_> = all
            .iter()
            .filter(|(_, _, futures)| {
                limits.iter().all(|limit| limit.is_kept(limit.share(&futures.outcomes[limit.outcome])))
            })
            .collect();
        let losses = |figures: &[f64]| -> Vec<f64> {
            let better = Aims::default().objectives.into_iter().map(Outcome::better);
            figures
                .iter()
                .zip(better)
                .map(|(one, better)| if better == Better::Lower { *one } else { -one })
                .collect()
        };
        let beats = |one: &[f64], other: &[f64]| {
            let (one, other) = (losses(one), losses(other));
            one != other && one.iter().zip(&other).all(|(one, other)| one <= other)
        };
        let mut best: Vec<Decision> = within
            .iter()
            .filter(|(_, figures, _)| !within.iter().any(|(_, other, _)| beats(other, figures)))
            .map(|(decision, ..)| *decision)
            .collect();
        best.sort_unstable();
        let mut ours: Vec<Decision> = survey.frontier().iter().map(|point| point.decision).collect();
        ours.sort_unstable();
        assert_eq!(ours, best);
        assert_eq!((survey.evaluated, survey.within.total), (all.len(), within.len()));
        let standing = standings[0].as_ref().expect("the present choices are worked out");
        let objectives = Aims::default().objectives;
        let own: Vec<f64> = objectives.iter().map(|one| standing.point.figures[*one]).collect();
        assert_eq!(standing.beaten_by, within.iter().filter(|(_, figures, _)| beats(figures, &own)).count());
    }
}

/// Thousands of scenarios, each worked out by itself as a comparison does, in few futures so that this can be done.
#[test]
fn the_frontier_among_thousands_is_that_of_brute_force() {
    let mut bounds = Bounds::default();
    bounds.fixed[Layer::Infrastructure] = Some(Fixed::parse("build").expect("a choice"));
    let space = Space::new(LIBRARY.case("logistics").expect("a shipped case"), &bounds);
    let decisions: Vec<Decision> = (0..space.len()).filter_map(|place| space.decision(place)).collect();
    assert!((5_000..=10_000).contains(&decisions.len()), "{}", decisions.len());
    let question = |scenarios| Question { futures: 12, ..question(scenarios) };
    let named = |decision: &Decision| Scenario { name: Text::same("x"), decision: *decision };
    let objectives = Aims::default().objectives;
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let mut all: Vec<(Decision, Vec<f64>)> = Vec::new();
    for some in decisions.chunks(48) {
        let futures = study.futures(&question(some.iter().map(named).collect())).expect("a shipped case");
        for (decision, futures) in some.iter().zip(futures) {
            let point = Point::new(*decision, Readings::of(&futures.outcomes, &USUAL_LEVELS));
            let loss = |one: &Outcome| match one.better() {
                Better::Lower => point.figures[*one],
                Better::Higher => -point.figures[*one],
            };
            all.push((*decision, objectives.iter().map(loss).collect()));
        }
    }
    // The cheapest first, so that what is beaten is soon found to be.
    all.sort_by(|(_, one), (_, other)| one[0].total_cmp(&other[0]));
    let beats = |one: &[f64], other: &[f64]| one != other && one.iter().zip(other).all(|(a, b)| a <= b);
    let is_best = |own: &[f64]| !all.iter().any(|(_, other)| beats(other, own));
    let mut best: Vec<Decision> =
        all.iter().filter(|(_, own)| is_best(own)).map(|(decision, _)| *decision).collect();
    best.sort_unstable();
    let mut batch = study.batch(&question(Vec::new())).expect("a shipped case");
    let mut survey = Survey::new(&space, aims(Vec::new()));
    sweep(&mut batch, &space, [0, 1], &USUAL_LEVELS, &mut survey, &mut |_| Flow::Continue);
    let mut ours: Vec<Decision> = survey.frontier().iter().map(|point| point.decision).collect();
    ours.sort_unstable();
    assert_eq!((survey.evaluated, ours), (all.len(), best));
}

fn current() -> Decision {
    LIBRARY.case("logistics").expect("a shipped case").current_decision()
}

#[test]
fn a_survey_that_is_stopped_goes_on_and_ends_the_same_whatever_the_threads() {
    let whole = surveyed(Study::new(Arc::clone(&LIBRARY)).answer(&request(), &mut |_| Flow::Continue));
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let mut calls = 0;
    let stopped = study.answer(&request(), &mut |_| {
        calls += 1;
        if calls == 2 { Flow::Stop } else { Flow::Continue }
    });
    assert_eq!(stopped, None);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    let resumed = pool.install(|| surveyed(study.answer(&request(), &mut |_| Flow::Continue)));
    assert_eq!(resumed, whole);
    assert!(whole.is_complete() && whole.is_whole());
}

#[test]
fn parts_join_to_the_whole() {
    let space = space();
    let question = question(Vec::new());
    let swept = |part, of| {
        let mut study = Study::new(Arc::clone(&LIBRARY));
        let mut batch = study.batch(&question).expect("a shipped case");
        let mut survey = Survey::new(&space, aims(Vec::new()));
        sweep(&mut batch, &space, [part, of], &USUAL_LEVELS, &mut survey, &mut |_| Flow::Continue);
        survey
    };
    let whole = swept(0, 1);
    let mut joined = Survey::new(&space, aims(Vec::new()));
    for part in [2, 0, 1] {
        let part = swept(part, 3);
        joined.take(part.evaluated, [&part.all, &part.within], part.frontier().iter().cloned(), &[]);
    }
    assert_eq!(joined.frontier(), whole.frontier());
    assert_eq!((joined.evaluated, &joined.all, &joined.within), (whole.evaluated, &whole.all, &whole.within));
    assert_eq!(whole.evaluated as u64, space.len());
}
