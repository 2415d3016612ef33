//! The shipped policy checks: none is dead, each stops when it should, and what is said to stop one does.

use crate::support::thorough::cases;
use proptest::prelude::*;
use speelveld::content::{read_library, shipped_files};
use speelveld::domain::check::{Check, Date};
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::scenario::{Decision, Scenario, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::language::Text;
use speelveld::resolve::inputs::Inputs;
use speelveld::study::{Flow, Question, Study};
use speelveld::summary::checks::{Firing, Stop, firing, nearest_stop};
use speelveld::summary::comparison::Summary;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(read_library(&shipped_files()).library.expect("the shipped content is right")));

fn inputs<'a>(case: &str, organisation: &str) -> Inputs<'a> {
    Inputs {
        base: &LIBRARY.base,
        organisation: LIBRARY.organisation(organisation).expect("an organisation"),
        case: LIBRARY.case(case).expect("a case"),
    }
}

/// A situation: the case, the organisation, and what is chosen other than building everything with normal training.
type Situation = (&'static str, &'static str, &'static str);

fn decision(changes: &str) -> Decision {
    let mut decision = Decision::of(PerLayer::from_fn(|_| Choice::BUILD));
    for change in changes.split_whitespace() {
        let (what, to) = change.split_once('=').expect("layer=choice");
        match Layer::from_id(what) {
            Some(layer) => decision.choices[layer] = Choice::parse(to).expect("a choice"),
            None => decision.training = Training::from_id(to).expect("a training level"),
        }
    }
    decision
}

fn simulated(inputs: &Inputs<'_>, decision: Decision) -> Arc<Summary> {
    let question = Question::new(
        &inputs.case.id,
        &inputs.organisation.id,
        vec![Scenario { name: Text::same("A"), decision }],
        2026,
        1000,
    );
    let comparison = Study::new(Arc::clone(&LIBRARY)).compare(&question, &mut |_| Flow::Continue);
    Arc::clone(&comparison.expect("an answer").columns[0].summary)
}

fn fires(id: &str, (case, organisation, changes): Situation) -> bool {
    let (inputs, decision) = (inputs(case, organisation), decision(changes));
    let summary = simulated(&inputs, decision);
    firing(&LIBRARY.checks, &inputs, &decision, Some(&summary), None)
        .iter()
        .any(|firing| firing.check.id == id)
}

/// For each rule a situation in which it fires and one in which it does not.
const RULES: [(&str, Situation, Situation); 23] = [
    (
        "policy-use",
        ("logistics", "utrecht", "services=outsource:market"),
        ("logistics", "utrecht", "services=build"),
    ),
    (
        "reuse-first",
        ("logistics", "utrecht", "collection=build"),
        ("logistics", "utrecht", "collection=reuse:governments"),
    ),
    (
        "stewardship",
        ("ivri", "small", "collection=build"),
        ("logistics", "large", "collection=outsource:market"),
    ),
    (
        "market-steering",
        ("ivri", "small", "collection=outsource:market models=outsource:market platforms=outsource:market"),
        ("ivri", "small", "models=outsource:market platforms=outsource:market"),
    ),
    (
        "validated-models",
        ("logistics", "utrecht", "models=outsource:market"),
        ("logistics", "utrecht", "models=outsource:market+knowledge"),
    ),
    (
        "measured-quality",
        ("snuffelfiets", "utrecht", "collection=codevelop:residents"),
        ("snuffelfiets", "utrecht", "collection=codevelop:knowledge+residents"),
    ),
    (
        "broad-partnership",
        ("logistics", "utrecht", "models=outsource:market"),
        ("logistics", "utrecht", "models=outsource:market services=codevelop:residents"),
    ),
    ("impact-assessment", ("drones", "utrecht", ""), ("logistics", "utrecht", "")),
    (
        "processor-agreement",
        ("drones", "utrecht", "platforms=reuse:market"),
        ("drones", "utrecht", "platforms=build"),
    ),
    ("ai-literacy", ("drones", "utrecht", "training=none"), ("drones", "utrecht", "training=normal")),
    ("ai-high-risk", ("ivri", "utrecht", ""), ("snuffelfiets", "utrecht", "")),
    ("algorithm-register", ("ivri", "utrecht", ""), ("logistics", "utrecht", "")),
    (
        "supply-chain",
        ("twin", "utrecht", "infrastructure=outsource:market"),
        ("twin", "utrecht", "infrastructure=reuse:market"),
    ),
    (
        "security-baseline",
        ("twin", "utrecht", "platforms=build"),
        ("twin", "large", "infrastructure=reuse:market platforms=reuse:market"),
    ),
    (
        "cloud-risk",
        ("ivri", "utrecht", "platforms=outsource:market"),
        ("ivri", "utrecht", "platforms=outsource:governments"),
    ),
    (
        "separate-layers",
        ("twin", "utrecht", "collection=reuse:market models=outsource:market platforms=reuse:market"),
        ("twin", "utrecht", "collection=reuse:market models=outsource:market platforms=reuse:governments"),
    ),
    (
        "exit-plan",
        ("twin", "utrecht", "services=outsource:market"),
        ("twin", "utrecht", "services=codevelop:market"),
    ),
    ("data-act", ("twin", "utrecht", "platforms=reuse:market"), ("twin", "utrecht", "platforms=build")),
    (
        "tender",
        ("ivri", "utrecht", "infrastructure=outsource:market platforms=outsource:market"),
        ("logistics", "utrecht", "platforms=outsource:market"),
    ),
    (
        "public-cooperation",
        ("twin", "utrecht", "services=codevelop:market+governments"),
        ("twin", "utrecht", "services=codevelop:governments platforms=codevelop:market"),
    ),
    (
        "open-data",
        ("ivri", "utrecht", "collection=outsource:market"),
        ("ivri", "utrecht", "collection=outsource:market+governments"),
    ),
    (
        "open-source",
        ("twin", "utrecht", "platforms=codevelop:governments"),
        ("twin", "utrecht", "models=reuse:knowledge platforms=reuse:market services=reuse:governments"),
    ),
    ("external-hire", ("ivri", "small", ""), ("logistics", "large", "platforms=outsource:market")),
];

#[test]
fn every_shipped_rule_fires_and_stops_somewhere() {
    let shipped: BTreeSet<_> = LIBRARY.checks.iter().map(|check| check.id.as_str()).collect();
    let tested: BTreeSet<_> = RULES.iter().map(|(id, ..)| *id).collect();
    assert_eq!(shipped, tested, "every rule has its two situations here");
    let mut wrong = Vec::new();
    for (id, with, without) in RULES {
        if !fires(id, with) {
            wrong.push(format!("{id} does not fire in {with:?}"));
        }
        if fires(id, without) {
            wrong.push(format!("{id} fires in {without:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn check(id: &str) -> &'static Check {
    LIBRARY.checks.iter().find(|check| check.id == id).expect("a shipped check")
}

fn on(day: &str) -> Option<Date> {
    Some(Date::parse(day).expect("a day"))
}

#[test]
fn a_rule_fires_from_its_first_day_to_its_last() {
    let (inputs, decision) =
        (inputs("ivri", "utrecht"), decision("infrastructure=outsource:market platforms=outsource:market"));
    let found = |id: &str, day: &str| -> Option<Option<Date>> {
        let found = firing(&LIBRARY.checks, &inputs, &decision, None, on(day));
        found.iter().find(|firing| firing.check.id == id).map(|firing| firing.ahead)
    };
    assert_eq!(found("tender", "2026-01-01"), Some(None));
    assert_eq!(found("tender", "2027-12-31"), Some(None));
    assert_eq!(found("tender", "2028-01-01"), None, "the threshold of these two years is over");
    assert_eq!(found("ai-high-risk", "2027-12-01"), Some(on("2027-12-02")), "ahead, but within the horizon");
    assert_eq!(found("ai-high-risk", "2027-12-02"), Some(None));
    assert_eq!(found("data-act", "2025-09-11"), Some(on("2025-09-12")));
}

#[test]
fn the_nearest_change_is_told() {
    let inputs = self::inputs("logistics", "utrecht");
    let private = self::inputs("drones", "utrecht");
    let stop = |id, layer, changes| match nearest_stop(check(id), layer, &inputs, &decision(changes)) {
        Stop::By(speelveld::summary::checks::Change::Choice(layer, choice)) => {
            format!("{} {choice}", layer.id())
        }
        other => format!("{other:?}"),
    };
    // One partner more is nearer than another mode.
    assert_eq!(
        stop("validated-models", Some(Layer::Models), "models=outsource:market"),
        "models outsource:market+knowledge"
    );
    assert_eq!(
        stop("exit-plan", Some(Layer::Services), "services=outsource:market"),
        "services codevelop:market"
    );
    // Nothing that can be chosen changes what data the case holds; only a simulation knows who is short.
    assert_eq!(nearest_stop(check("impact-assessment"), None, &private, &decision("")), Stop::Nothing);
    assert_eq!(stop("external-hire", None, ""), "Unsure");
}

fn any_decision() -> impl Strategy<Value = Decision> {
    let choice = proptest::sample::select(Choice::all());
    let training = proptest::sample::select(Training::ALL.to_vec());
    (prop::array::uniform5(choice), training)
        .prop_map(|(choices, training)| Decision { training, ..Decision::of(PerLayer(choices)) })
}

proptest! {
    #![proptest_config(cases(64))]

    /// What is said to stop a rule does so, is allowed, and is one change.
    #[test]
    fn the_nearest_change_really_stops_it(
        decision in any_decision(),
        case in any::<prop::sample::Index>(),
        organisation in any::<prop::sample::Index>(),
    ) {
        let case = case.get(&LIBRARY.cases);
        let inputs = Inputs { base: &LIBRARY.base, organisation: organisation.get(&LIBRARY.organisations), case };
        let found = firing(&LIBRARY.checks, &inputs, &decision, None, None);
        for Firing { check, layer, .. } in &found {
            let Stop::By(change) = nearest_stop(check, *layer, &inputs, &decision) else { continue };
            let then = change.applied(decision);
            let still = firing(&LIBRARY.checks, &inputs, &then, None, None);
            prop_assert!(
                !still.iter().any(|one| one.check.id == check.id && one.layer == *layer),
                "{} still fires after {change:?}", check.id
            );
            let changed = Layer::ALL.into_iter().filter(|&layer| then.choices[layer] != decision.choices[layer]);
            prop_assert_eq!(changed.clone().count() + usize::from(then.training != decision.training), 1);
            prop_assert!(changed.into_iter().all(|layer| case.refusal(layer, then.choices[layer]).is_none()));
        }
    }
}
