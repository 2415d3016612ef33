//! The laws of the model, for random cases, decisions and seeds.

use crate::support::thorough::cases;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use speelveld::content;
use speelveld::domain::assumption::Assumptions;
use speelveld::domain::case::Case;
use speelveld::domain::choice::Choice;
use speelveld::domain::cost_part::CostPart;
use speelveld::domain::edits::Edits;
use speelveld::domain::incident::IncidentKind;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::people::Competence;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::{Decision, Scenario, Training};
use speelveld::domain::stack::{Layer, Partner, PerLayer};
use speelveld::language::Text;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::model::ResolvedModel;
use speelveld::resolve::resolve;
use speelveld::simulation::block::{BlockDraws, simulate};
use speelveld::simulation::delivery;
use speelveld::simulation::demand::Background;
use speelveld::simulation::draws::{CaseDraws, PlanDraws, WorldDraws};
use speelveld::simulation::futures::Futures;
use speelveld::simulation::luck::BlockId;
use speelveld::simulation::timeline::Timeline;
use speelveld::study::{Flow, Question, Study};
use speelveld::summary::comparison::Comparison;
use speelveld::summary::paired::compare_all;
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    content::read_library(&content::shipped_files())
        .library
        .expect("the shipped content reads without problems")
});

fn decision() -> impl Strategy<Value = Decision> {
    let choice = || select(Choice::all());
    let training = select(Training::ALL.to_vec());
    ([choice(), choice(), choice(), choice(), choice()], training)
        .prop_map(|(choices, training)| Decision { training, ..Decision::of(PerLayer(choices)) })
}

fn case() -> impl Strategy<Value = usize> {
    0..LIBRARY.cases.len()
}

fn inputs<'a>(library: &'a Library, case: &'a Case) -> Inputs<'a> {
    Inputs { base: &library.base, organisation: &library.organisations[0], case }
}

fn model(library: &Library, case: usize, decision: &Decision) -> ResolvedModel {
    resolve(&inputs(library, &library.cases[case]), decision)
}

/// The luck of one short block, with the other cases in the background.
fn draws(library: &Library, case: usize, model: &ResolvedModel, seed: u64, futures: usize) -> BlockDraws {
    let id = BlockId { seed, block: 0, futures };
    let mut background = Background::none();
    for other in library.cases.iter().filter(|other| other.id != library.cases[case].id) {
        let other = resolve(&inputs(library, other), &other.current_decision());
        background.add(&model.plan, &other.plan, &PlanDraws::draw(id, &other));
    }
    BlockDraws {
        world: WorldDraws::draw(id, model),
        plan: PlanDraws::draw(id, model),
        case: CaseDraws::draw(id, model),
        background,
    }
}

fn futures(library: &Library, case: usize, decision: &Decision, seed: u64, futures: usize) -> Futures {
    let model = model(library, case, decision);
    simulate(&model, &draws(library, case, &model, seed, futures))
}

fn question(case: usize, decisions: &[Decision], seed: u64, futures: usize) -> Question {
    let name = Text::same("x");
    Question {
        case: LIBRARY.cases[case].id.clone(),
        organisation: LIBRARY.organisations[0].id.clone(),
        scenarios: decisions
            .iter()
            .map(|decision| Scenario { name: name.clone(), decision: *decision })
            .collect(),
        seed,
        futures,
        alone: false,
        edits: Edits::default(),
        limits: Vec::new(),
    }
}

fn answer(question: &Question) -> Comparison {
    Study::new(Arc::new(LIBRARY.clone()))
        .compare(question, &mut |_| Flow::Continue)
        .expect("the question names shipped content")
}

/// The library with some of the base assumptions scaled.
fn scaled(assumptions: &mut Assumptions, parameter: Parameter, factor: f64) {
    let times = |value: f64| value * factor;
    let quantity = match assumptions.get(parameter).expect("a parameter of this owner").quantity {
        Quantity::Fixed(value) => Quantity::Fixed(times(value)),
        Quantity::Lognormal { low, high } => Quantity::Lognormal { low: times(low), high: times(high) },
        other => panic!("no law scales {other:?}"),
    };
    assumptions.set(parameter, quantity);
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(2026), ..cases(24) })]

    #[test]
    fn law_1_threads_steps_and_order_change_nothing(
        case in case(), a in decision(), b in decision(), seed: u64,
    ) {
        let on_threads = |threads: usize, decisions: &[Decision]| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
            pool.install(|| answer(&question(case, decisions, seed, 2_300)))
        };
        let (one, three) = (on_threads(1, &[a, b]), on_threads(3, &[a, b]));
        prop_assert_eq!(&one, &three);
        let swapped = on_threads(2, &[b, a]);
        prop_assert_eq!(&one.columns[0].summary, &swapped.columns[1].summary);
        prop_assert_eq!(&one.columns[1].summary, &swapped.columns[0].summary);
    }

    #[test]
    fn law_1_a_study_that_remembers_answers_as_a_fresh_one(
        case in case(), a in decision(), b in decision(), c in decision(), seed in 0..4_u64,
    ) {
        let mut study = Study::new(Arc::new(LIBRARY.clone()));
        for decisions in [[a, b], [a, c], [b, c], [a, b]] {
            let question = question(case, &decisions, seed, 1_500);
            let remembered = study.compare(&question, &mut |_| Flow::Continue);
            prop_assert_eq!(remembered, Some(answer(&question)));
        }
    }

    #[test]
    fn law_2_another_choice_changes_no_luck(case in case(), a in decision(), b in decision(), seed: u64) {
        let (a, b) = (model(&LIBRARY, case, &a), model(&LIBRARY, case, &b));
        prop_assert_eq!(draws(&LIBRARY, case, &a, seed, 200), draws(&LIBRARY, case, &b, seed, 200));
    }

    #[test]
    fn law_3_a_copy_differs_nowhere(case in case(), a in decision(), seed: u64) {
        let result = answer(&question(case, &[a, a], seed, 1_000));
        for (outcome, paired) in result.pairs[0].outcomes.iter() {
            prop_assert!(paired.difference.p5 == 0.0 && paired.difference.p95 == 0.0, "{:?}", outcome);
            prop_assert!(paired.a_better == 0.0 && paired.b_better == 0.0);
        }
        prop_assert_eq!(futures(&LIBRARY, case, &a, seed, 500), futures(&LIBRARY, case, &a, seed, 500));
    }

    #[test]
    fn law_4_swapping_flips_every_sign(case in case(), a in decision(), b in decision(), seed: u64) {
        let (a, b) = (futures(&LIBRARY, case, &a, seed, 700), futures(&LIBRARY, case, &b, seed, 700));
        let (forth, back) = (compare_all(&a.outcomes, &b.outcomes), compare_all(&b.outcomes, &a.outcomes));
        for outcome in Outcome::ALL {
            let (forth, back) = (forth[outcome], back[outcome]);
            prop_assert_eq!((forth.a_better, forth.b_better), (back.b_better, back.a_better));
            prop_assert!(close(forth.difference.mean, -back.difference.mean));
            prop_assert!(close(forth.difference.p5, -back.difference.p95));
        }
    }

    #[test]
    fn law_5_without_hazard_no_incident(case in case(), a in decision(), seed: u64) {
        let mut calm = LIBRARY.clone();
        for kind in IncidentKind::ALL {
            calm.base.assumptions.set(Parameter::IncidentRate(kind), Quantity::Fixed(0.0));
        }
        calm.base.assumptions.set(Parameter::ElectionRate, Quantity::Fixed(0.0));
        let result = futures(&calm, case, &a, seed, 600);
        prop_assert!(result.kinds.iter().all(|kinds| *kinds == 0));
        prop_assert!(result.parts[CostPart::Incidents].iter().all(|loss| *loss == 0.0));
    }

    #[test]
    fn law_5_double_losses_double_the_cost_of_incidents(case in case(), a in decision(), seed: u64) {
        let mut dear = LIBRARY.clone();
        for kind in IncidentKind::ALL {
            scaled(&mut dear.base.assumptions, Parameter::IncidentLoss(kind), 2.0);
        }
        let (plain, double) = (futures(&LIBRARY, case, &a, seed, 600), futures(&dear, case, &a, seed, 600));
        for (one, two) in plain.parts[CostPart::Incidents].iter().zip(&double.parts[CostPart::Incidents]) {
            prop_assert!(close(2.0 * one, *two), "{} and {}", one, two);
        }
    }

    // Over more years only the mean keeps the law: staff who are short learn faster, so in a rare future an
    // organisation that starts with more people ends a little shorter.
    #[test]
    fn law_6_more_supply_never_raises_people_short(
        case in case(), a in decision(), seed: u64, competence in select(Competence::ALL.to_vec()), more in 1.0..3.0,
        years in select(vec![1_u8, 8]),
    ) {
        let mut library = LIBRARY.clone();
        library.cases[case].years = years;
        let mut larger = library.clone();
        scaled(&mut larger.organisations[0].assumptions, Parameter::Supply(competence), more);
        let short = |library: &Library| {
            futures(library, case, &a, seed, 1_000).outcomes[Outcome::Unfilled].clone()
        };
        let (before, after) = (short(&library), short(&larger));
        prop_assert!(after.iter().sum::<f64>() <= before.iter().sum::<f64>() + 1e-9);
        if years == 1 {
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(*after <= before + 1e-9, "{} FTE short became {}", before, after);
            }
        }
    }

    // A price that lifts a contract over the European threshold also delays the case, or another case that asks for
    // the same people, and a case that runs for fewer months costs less. The law is about price alone, so both sides
    // meet the same tender and nobody else asks for people.
    #[test]
    fn law_7_a_dearer_partner_is_never_cheaper(
        case in case(), a in decision(), seed: u64, partner in select(Partner::ALL.to_vec()), more in 1.0..2.0,
    ) {
        let mut dear = LIBRARY.clone();
        scaled(&mut dear.base.assumptions, Parameter::PartnerRate(partner), more);
        let (plain, dear) = (model(&LIBRARY, case, &a), model(&dear, case, &a));
        prop_assume!(plain.plan.tender.needed == dear.plan.tender.needed);
        let mut draws = draws(&LIBRARY, case, &plain, seed, 600);
        draws.background = Background::none();
        let (before, after) = (simulate(&plain, &draws), simulate(&dear, &draws));
        for (before, after) in before.outcomes[Outcome::Cost].iter().zip(&after.outcomes[Outcome::Cost]) {
            prop_assert!(*after >= before - 1e-9 * before.abs(), "{} became {}", before, after);
        }
    }

    #[test]
    fn law_8_parts_and_years_sum_to_the_cost(case in case(), a in decision(), seed: u64) {
        let result = futures(&LIBRARY, case, &a, seed, 400);
        for (future, cost) in result.outcomes[Outcome::Cost].iter().enumerate() {
            let parts: f64 = result.parts.iter().map(|(_, part)| part[future]).sum();
            let years: f64 = result.years.iter().map(|year| year[future]).sum();
            prop_assert!(close(*cost, parts) && close(*cost, years), "{} {} {}", cost, parts, years);
        }
        let summary = &answer(&question(case, &[a], seed, 400)).columns[0].summary;
        let mean = summary.outcomes[Outcome::Cost].mean;
        prop_assert!(close(mean, summary.parts.0.iter().sum()) && close(mean, summary.years.iter().sum()));
    }

    #[test]
    fn law_9_quantiles_are_ordered_and_shares_are_shares(case in case(), a in decision(), seed: u64) {
        let result = answer(&question(case, &[a], seed, 1_200));
        let summary = &result.columns[0].summary;
        for (outcome, of) in summary.outcomes.iter() {
            let ordered = [of.p5, of.p10, of.p50, of.p80, of.p90, of.p95];
            prop_assert!(ordered.is_sorted(), "{:?} {:?}", outcome, ordered);
            prop_assert!(of.sd >= 0.0 && of.se >= 0.0 && of.mean.is_finite());
        }
        prop_assert!(summary.outcomes[Outcome::Cost].dots.is_sorted());
        let shares = [Outcome::WithinBudget, Outcome::Value, Outcome::Incidents, Outcome::ExternalShare, Outcome::PublicControl];
        for outcome in shares {
            let of = summary.outcomes[outcome];
            prop_assert!((0.0..=1.0).contains(&of.p5) && (0.0..=1.0).contains(&of.p95), "{:?}", outcome);
        }
        let incidents = &summary.incidents;
        for share in incidents.by_kind.0.iter().chain(&incidents.by_value.0) {
            prop_assert!((0.0..=1.0).contains(share));
            prop_assert!(*share <= summary.outcomes[Outcome::Incidents].mean + 1e-12);
        }
    }

    #[test]
    fn law_11_outsourcing_everything_still_needs_own_people(
        case in case(), choices in prop::array::uniform5(select(outsourced())), seed: u64,
    ) {
        let decision = Decision::of(PerLayer(choices));
        let result = futures(&LIBRARY, case, &decision, seed, 300);
        let floor = LIBRARY.base.assumptions.get(Parameter::RegieFloor).expect("a base parameter").quantity.mean();
        let needed: f64 = result.people.iter().filter_map(|(_, years)| years.last()).map(|year| year.needed).sum();
        prop_assert!(needed / 300.0 >= floor * 5.0);
        prop_assert!(result.parts[CostPart::OwnPeople].iter().all(|cost| *cost > 0.0));
    }
}

fn outsourced() -> Vec<Choice> {
    Choice::all().into_iter().filter(|choice| choice.mode().id() == "outsource").collect()
}

#[test]
fn law_10_full_own_build_reproduces_the_published_overrun() {
    let mut library = LIBRARY.clone();
    // The traffic lights are a large case, so that the tail is not capped as in a small one.
    let case = library.cases.iter().position(|case| case.id == "ivri").expect("a shipped case");
    for layer in Layer::ALL {
        library.cases[case].assumptions.set(Parameter::Novelty(layer), Quantity::Fixed(0.5));
    }
    let build = Decision::of(PerLayer([Choice::BUILD; 5]));
    let model = model(&library, case, &build);
    let mut overruns = Vec::new();
    for block in 0..40 {
        let id = BlockId { seed: 10, block, futures: 1_000 };
        let timelines = Timeline::plan(&model.plan, &PlanDraws::draw(id, &model));
        let nobody_short = PerLayer::from_fn(|_| vec![0.0; 1_000]);
        let draws = CaseDraws::draw(id, &model);
        let delivered =
            delivery::deliver(&model.plan.layers, &model.delivery, &timelines, &draws, &nobody_short);
        overruns.extend_from_slice(&delivered[Layer::Platforms].overrun);
    }
    let count = overruns.len() as f64;
    let mean = overruns.iter().sum::<f64>() / count;
    let half_over = overruns.iter().filter(|overrun| **overrun > 0.5).count() as f64 / count;
    assert!((mean - 0.27).abs() <= 0.01, "mean overrun {mean}");
    assert!((half_over - 0.17).abs() <= 0.01, "{half_over} more than half over plan");
}

#[test]
fn law_12_doubling_the_futures_moves_no_count_by_more_than_its_error() {
    for (case, of) in LIBRARY.cases.iter().enumerate() {
        let decisions: Vec<Decision> = std::iter::once(of.current_decision())
            .chain(LIBRARY.directions.iter().take(3).map(|it| it.decision))
            .collect();
        let (few, many) =
            (answer(&question(case, &decisions, 12, 4_000)), answer(&question(case, &decisions, 12, 8_000)));
        for (few, many) in few.pairs.iter().zip(&many.pairs) {
            for outcome in Outcome::ALL {
                let (few, many) = (few.outcomes[outcome].b_better, many.outcomes[outcome].b_better);
                let error = (many * (1.0 - many) / 4_000.0).sqrt();
                assert!((few - many).abs() <= 4.0 * error + 1e-12, "{} {outcome:?}: {few} and {many}", of.id);
            }
        }
    }
}
