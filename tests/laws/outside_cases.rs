//! The outside cases of the self-test: all pass, and the test can fail.

use speelveld::content::{read_library, shipped_files};
use speelveld::domain::library::Base;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::language::Language;
use speelveld::selftest::outside_case::OutsideCase;
use speelveld::selftest::run;

/// The base assumptions as shipped.
fn base() -> Base {
    read_library(&shipped_files()).library.expect("the shipped content is sound").base
}

fn failing(cases: &[OutsideCase]) -> Vec<&'static str> {
    cases.iter().filter(|case| !case.pass()).map(|case| case.id).collect()
}

#[test]
fn every_outside_case_passes() {
    let cases = run(&base());
    for case in &cases {
        assert!(
            case.pass(),
            "{}: ours {}, published {}, {:?}",
            case.id,
            case.ours,
            case.published,
            case.tolerance
        );
    }
    let names: std::collections::BTreeSet<_> =
        cases.iter().map(|case| (case.name)(Language::English)).collect();
    // The twenty-seven of the design, of which riskquant's two share a name, and a known box.
    assert_eq!(names.len(), 27);
    let ids: std::collections::BTreeSet<_> = cases.iter().map(|case| case.id).collect();
    assert_eq!(ids.len(), cases.len(), "ids are unique");
}

#[test]
fn a_figure_that_is_off_fails() {
    for case in run(&base()) {
        let off = OutsideCase { ours: case.published * 1.1 + 0.05, ..case.clone() };
        assert!(!off.pass(), "{} accepts {} for {}", off.id, off.ours, off.published);
        let unknown = OutsideCase { ours: f64::NAN, ..case };
        assert!(!unknown.pass(), "{} accepts what is not known", unknown.id);
    }
}

#[test]
fn other_assumptions_no_longer_meet_the_reference_class() {
    let mut changed = base();
    changed.assumptions.set(Parameter::SwanChance, Quantity::Fixed(0.2));
    assert_eq!(failing(&run(&changed)), ["overrun-mean", "overrun-swans"]);
    let mut changed = base();
    changed.assumptions.set(Parameter::SwanMost, Quantity::Fixed(9.0));
    assert_eq!(failing(&run(&changed)), ["overrun-mean", "overrun-size"]);
}

#[test]
fn the_same_answer_every_time() {
    let bits = || run(&base()).iter().map(|case| case.ours.to_bits()).collect::<Vec<_>>();
    assert_eq!(bits(), bits());
}
