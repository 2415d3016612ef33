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
use speelveld::domain::incident::IncidentKind;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::{Better, Outcome};
use speelveld::domain::parameter::{Parameter, Unit};
use speelveld::domain::people::Competence;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::{Decision, Scenario, Training};
use speelveld::domain::stack::{Layer, Mode, Partner, Partners, PerLayer};
use speelveld::language::Text;
use speelveld::numeric::lanes::LANES;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::model::ResolvedModel;
use speelveld::resolve::resolve;
use speelveld::simulation::background::Background;
use speelveld::simulation::block::{BlockDraws, simulate};
use speelveld::simulation::futures::Futures;
use speelveld::simulation::luck::BlockId;
use speelveld::simulation::playing::Player;
use speelveld::simulation::work::CaseWork;
use speelveld::study::{Flow, Question, Study};
use speelveld::summary::comparison::Comparison;
use speelveld::summary::paired::{Standing, compare_all};
use speelveld::summary::summarise::summarise;
use std::sync::{Arc, LazyLock};

pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    content::read_library(&content::shipped_files())
        .library
        .expect("the shipped content reads without problems")
});

pub fn decision() -> impl Strategy<Value = Decision> {
    let choice = || select(Choice::all());
    let training = select(Training::ALL.to_vec());
    ([choice(), choice(), choice(), choice(), choice()], training)
        .prop_map(|(choices, training)| Decision { training, ..Decision::of(PerLayer(choices)) })
}

pub fn case() -> impl Strategy<Value = usize> {
    0..LIBRARY.cases.len()
}

pub fn inputs<'a>(library: &'a Library, case: &'a Case) -> Inputs<'a> {
    Inputs { base: &library.base, organisation: &library.organisations[0], case }
}

pub fn model(library: &Library, case: usize, decision: &Decision) -> ResolvedModel {
    resolve(&inputs(library, &library.cases[case]), decision)
}

/// The other cases, as they are done now.
fn others(library: &Library, case: usize) -> Vec<ResolvedModel> {
    let others = library.cases.iter().filter(|other| other.id != library.cases[case].id);
    others.map(|other| resolve(&inputs(library, other), &other.current_decision())).collect()
}

/// The luck of one short block, with the other cases in the background.
fn draws(library: &Library, case: usize, model: &ResolvedModel, seed: u64, futures: usize) -> BlockDraws {
    let id = BlockId { seed, doubt_seed: seed, block: 0, futures };
    BlockDraws::draw(id, model, &others(library, case))
}

pub fn futures(library: &Library, case: usize, decision: &Decision, seed: u64, futures: usize) -> Futures {
    let model = model(library, case, decision);
    simulate(&model, &draws(library, case, &model, seed, futures))
}

/// So many futures as [`futures`] gives, a few at a time, so that each has a lane of its own in what is added up.
fn one_by_one(library: &Library, case: usize, decision: &Decision, seed: u64, count: usize) -> Vec<Futures> {
    let (model, others) = (model(library, case, decision), others(library, case));
    let few = |block| {
        let id = BlockId { seed, doubt_seed: seed, block, futures: LANES };
        simulate(&model, &BlockDraws::draw(id, &model, &others))
    };
    (0..).take(count / LANES).map(few).collect()
}

pub fn question(case: usize, decisions: &[Decision], seed: u64, futures: usize) -> Question {
    let name = Text::same("x");
    Question::new(
        &LIBRARY.cases[case].id,
        &LIBRARY.organisations[0].id,
        decisions.iter().map(|decision| Scenario { name: name.clone(), decision: *decision }).collect(),
        seed,
        futures,
    )
}

pub fn answer(question: &Question) -> Comparison {
    Study::new(Arc::new(LIBRARY.clone()))
        .compare(question, &mut |_| Flow::Continue)
        .expect("the question names shipped content")
}

/// The library with some of the base assumptions scaled.
pub fn scaled(assumptions: &mut Assumptions, parameter: Parameter, factor: f64) {
    let times = |value: f64| value * factor;
    let quantity = match assumptions.get(parameter).expect("a parameter of this owner").quantity {
        Quantity::Fixed(value) => Quantity::Fixed(times(value)),
        Quantity::Lognormal { low, high } => Quantity::Lognormal { low: times(low), high: times(high) },
        other => panic!("no law scales {other:?}"),
    };
    assumptions.set(parameter, quantity);
}

/// The library with the same gains by training in every situation, so that nobody learns slower by lacking less.
pub fn with_equal_gains(mut library: Library) -> Library {
    for gain in [Parameter::GainWhenShort, Parameter::GainOwn, Parameter::GainPool] {
        library.base.assumptions.fix(gain, 0.2);
    }
    library
}

pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
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
    }

    #[test]
    fn law_4_swapping_flips_every_sign(case in case(), a in decision(), b in decision(), seed: u64) {
        let models = [a, b].map(|decision| model(&LIBRARY, case, &decision));
        let done = [a, b].map(|decision| futures(&LIBRARY, case, &decision, seed, 700));
        let rules = &LIBRARY.base.incidents;
        let [first, second] = [0, 1].map(|place| summarise(&done[place], &models[place], rules).outcomes);
        let [a, b] = done;
        let forth = compare_all(&a.outcomes, &b.outcomes, [&first, &second]);
        let back = compare_all(&b.outcomes, &a.outcomes, [&second, &first]);
        for outcome in Outcome::ALL {
            let (forth, back) = (forth[outcome], back[outcome]);
            prop_assert_eq!((forth.a_better, forth.b_better), (back.b_better, back.a_better));
            prop_assert!(close(forth.difference.mean, -back.difference.mean));
            prop_assert!(close(forth.difference.p5, -back.difference.p95));
            prop_assert!(close(forth.shown, -back.shown));
            prop_assert_eq!(forth.swapped().material, back.material);
        }
    }

    #[test]
    fn law_18_what_is_said_agrees_with_what_is_shown(case in case(), a in decision(), b in decision(), seed: u64) {
        let result = answer(&question(case, &[a, b], seed, 1_000));
        for (outcome, paired) in result.pairs[0].outcomes.iter() {
            let [one, other] = [0, 1].map(|place| result.columns[place].summary.outcomes[outcome].figure(outcome));
            let lower = other < one;
            let is_lower_better = outcome.better() == Better::Lower;
            match paired.standing() {
                Standing::Same => {}
                Standing::Better => prop_assert!(one != other && lower == is_lower_better, "{:?}", outcome),
                Standing::Worse => prop_assert!(one != other && lower != is_lower_better, "{:?}", outcome),
            }
            if paired.standing() != Standing::Same {
                let (with, against) = if paired.standing() == Standing::Better {
                    (paired.b_better, paired.a_better)
                } else {
                    (paired.a_better, paired.b_better)
                };
                prop_assert!(with >= 0.6 * (with + against));
                prop_assert!(paired.spoken().abs() >= outcome.row().material.least(
                    result.columns[0].summary.outcomes[outcome].p50,
                ));
            }
        }
    }

    #[test]
    fn law_5_without_hazard_no_incident(case in case(), a in decision(), seed: u64) {
        let mut calm = LIBRARY.clone();
        for kind in IncidentKind::ALL {
            calm.base.assumptions.fix(Parameter::IncidentRate(kind), 0.0);
        }
        calm.base.assumptions.fix(Parameter::ElectionRate, 0.0);
        let result = futures(&calm, case, &a, seed, 600);
        prop_assert!(result.kinds.iter().all(|kinds| *kinds == 0));
        prop_assert!(result.parts[CostPart::Incidents].0.iter().all(|loss| *loss == 0.0));
    }

    #[test]
    fn law_5_double_losses_double_the_cost_of_incidents(case in case(), a in decision(), seed: u64) {
        let mut dear = LIBRARY.clone();
        for kind in IncidentKind::ALL {
            scaled(&mut dear.base.assumptions, Parameter::IncidentLoss(kind), 2.0);
        }
        let of = |library| one_by_one(library, case, &a, seed, 600);
        for (plain, double) in of(&LIBRARY).iter().zip(of(&dear)) {
            let losses = [plain, &double].map(|futures| futures.parts[CostPart::Incidents].0);
            for (one, two) in losses[0].iter().zip(losses[1]) {
                prop_assert!(close(2.0 * one, two), "{} and {}", one, two);
            }
        }
    }

    // With the same gain in every situation and nobody hired later: more people can otherwise slow learning and hiring.
    #[test]
    fn law_6_more_staff_never_leaves_more_work_or_comes_later(
        case in case(), a in decision(), seed: u64, competence in select(Competence::ALL.to_vec()), more in 1.0..3.0,
        of_level: bool,
    ) {
        let mut library = with_equal_gains(LIBRARY.clone());
        library.base.assumptions.fix(Parameter::HireRate, 0.0);
        let mut larger = library.clone();
        let staff = &mut larger.organisations[0].assumptions;
        if of_level {
            staff.fix(Parameter::Level(competence), 5.0);
        } else {
            scaled(staff, Parameter::Supply(competence), more);
        }
        let (before, after) = (futures(&library, case, &a, seed, 400), futures(&larger, case, &a, seed, 400));
        for outcome in [Outcome::Unfilled, Outcome::Live] {
            for (before, after) in before.outcomes[outcome].iter().zip(&after.outcomes[outcome]) {
                prop_assert!(*after <= before + 1e-9, "{:?}: {} became {}", outcome, before, after);
            }
        }
    }

    #[test]
    fn law_6_without_anybody_own_work_waits(case in case(), a in decision(), seed: u64) {
        let mut empty = LIBRARY.clone();
        for competence in Competence::ALL {
            empty.organisations[0].assumptions.fix(Parameter::Supply(competence), 0.0);
        }
        empty.base.assumptions.fix(Parameter::HireRate, 0.0);
        let (staffed, nobody) = (futures(&LIBRARY, case, &a, seed, 400), futures(&empty, case, &a, seed, 400));
        for future in 0..400 {
            let of = |futures: &Futures, outcome: Outcome| futures.outcomes[outcome][future];
            prop_assert!(of(&nobody, Outcome::Live) > of(&staffed, Outcome::Live));
            prop_assert!(of(&nobody, Outcome::Unfilled) > 0.99);
        }
        let value = |futures: &Futures| mean(&futures.outcomes[Outcome::Value]);
        prop_assert!(value(&nobody) < value(&staffed));
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
        let id = BlockId { seed, doubt_seed: seed, block: 0, futures: 600 };
        let (plain, dear) = (model(&LIBRARY, case, &a), model(&dear, case, &a));
        prop_assume!(plain.plan.tender.needed == dear.plan.tender.needed);
        let alone = |model: &ResolvedModel| {
            let draws = BlockDraws { background: Background::none().into(), ..BlockDraws::draw(id, model, &[]) };
            simulate(model, &draws)
        };
        let (before, after) = (alone(&plain), alone(&dear));
        for (before, after) in before.outcomes[Outcome::Cost].iter().zip(&after.outcomes[Outcome::Cost]) {
            prop_assert!(*after >= before - 1e-9 * before.abs(), "{} became {}", before, after);
        }
    }

    #[test]
    fn law_8_parts_and_years_sum_to_the_cost(case in case(), a in decision(), seed: u64) {
        for result in one_by_one(&LIBRARY, case, &a, seed, 400) {
            for (future, cost) in result.outcomes[Outcome::Cost].iter().enumerate() {
                let parts: f64 = result.parts.iter().map(|(_, part)| part.0[future]).sum();
                let years: f64 = result.years.iter().map(|year| year.0[future]).sum();
                prop_assert!(close(*cost, parts) && close(*cost, years), "{} {} {}", cost, parts, years);
            }
        }
    }

    #[test]
    fn law_9_quantiles_are_ordered_and_shares_are_shares(case in case(), a in decision(), seed: u64, hostile: bool) {
        let mut question = question(case, &[a], seed, 1_200);
        if hostile {
            for (parameter, value) in [
                (Parameter::Turnover, 1.0), (Parameter::Refill, 0.0), (Parameter::VendorSpread, 1.0),
                (Parameter::TightnessSpread, 1.0), (Parameter::MonthsToHire, 60.0),
            ] {
                question.edits.set(parameter, Quantity::Fixed(value));
            }
        }
        let result = answer(&question);
        let summary = &result.columns[0].summary;
        for (outcome, of) in summary.outcomes.iter() {
            let ordered = [of.p5, of.p10, of.p50, of.p80, of.p90, of.p95];
            prop_assert!(ordered.is_sorted(), "{:?} {:?}", outcome, ordered);
            prop_assert!(of.sd >= 0.0 && of.mean.is_finite());
        }
        let shares = Outcome::ALL.into_iter().filter(|outcome| outcome.unit() == Unit::Share);
        for outcome in shares {
            let of = summary.outcomes[outcome];
            prop_assert!((0.0..=1.0).contains(&of.p5) && (0.0..=1.0).contains(&of.p95), "{:?}", outcome);
        }
        let years = summary.people.iter().flat_map(|(_, people)| &people.years);
        for year in years {
            prop_assert!(year.pool_available >= 0.0 && (0.0..=5.0).contains(&year.level), "{:?}", year);
            prop_assert!(year.bench >= 0.0 && year.external >= 0.0 && year.short >= -1e-12);
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
        for result in one_by_one(&LIBRARY, case, &decision, seed, 304) {
            prop_assert!(result.outcomes[Outcome::OwnPeople].iter().all(|fte| *fte > 0.02));
            prop_assert!(result.parts[CostPart::OwnPeople].0.iter().all(|cost| *cost > 0.0));
        }
    }

    #[test]
    fn law_14_an_overrun_of_everything_doubles_own_delivery(case in case(), a in decision(), seed: u64) {
        let own_work = |overrun: f64| {
            let mut library = LIBRARY.clone();
            library.base.assumptions.fix(Parameter::OrdinaryOverrun, overrun);
            library.base.assumptions.fix(Parameter::SwanChance, 0.0);
            library.base.assumptions.fix(Parameter::OverrunDelay, 0.0);
            let model = model(&library, case, &a);
            let draws = draws(&library, case, &model, seed, 200);
            let mut player = Player::new(&model.tape, &draws.plan.readings, model.numbers());
            player.play(3);
            let work = CaseWork::of(&model.plan, &draws.plan, &player, 3);
            work.layers.map(|_, layer| {
                let years = (0..60).map(|year| {
                    let (_, running) = layer.plan.shares(year);
                    layer.in_year(year).own.0[0] - running.0[0] * layer.own_running.0[0]
                });
                years.sum::<f64>()
            })
        };
        let (plain, double) = (own_work(0.0), own_work(1.0));
        for layer in Layer::ALL {
            prop_assert!((double[layer] - 2.0 * plain[layer]).abs() < 1e-6 * double[layer].max(1.0));
        }
    }

    #[test]
    fn law_16_residents_change_no_more_than_their_weight(case in case(), mut a in decision(), services: bool) {
        let layer = if services { Layer::Services } else { Layer::Collection };
        let partners = Partners::of(&[Partner::Governments]);
        let with = |partners: Partners| Choice::new(Mode::Codevelop, partners).expect("a choice");
        a.choices[layer] = with(partners);
        let without = model(&LIBRARY, case, &a).plan.layers[layer].clone();
        a.choices[layer] = with(partners.with(Partner::Residents));
        let together = model(&LIBRARY, case, &a).plan.layers[layer].clone();
        let weight = inputs(&LIBRARY, &LIBRARY.cases[case]).number(Parameter::PartnerWeight(Partner::Residents));
        let (before, after) = (without.price.others.value, together.price.others.value);
        prop_assert!((after - before).abs() <= weight * before.max(after));
        prop_assert!((together.own_work.value - without.own_work.value).abs() <= weight * without.own_work.value);
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
        library.cases[case].assumptions.fix(Parameter::Novelty(layer), 0.5);
    }
    let build = Decision::of(PerLayer([Choice::BUILD; 5]));
    let model = model(&library, case, &build);
    let mut overruns = Vec::new();
    for block in 0..40 {
        let id = BlockId { seed: 10, doubt_seed: 10, block, futures: 1_000 };
        let draws = BlockDraws::draw(id, &model, &[]);
        let mut player = Player::new(&model.tape, &draws.plan.readings, model.numbers());
        for chunk in 0..1_000 / LANES {
            player.play(chunk);
            let work = CaseWork::of(&model.plan, &draws.plan, &player, chunk);
            overruns.extend(work.layers[Layer::Platforms].overrun.0);
        }
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
            .chain(LIBRARY.directions.iter().take(3).map(|it| of.directed(it)))
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
