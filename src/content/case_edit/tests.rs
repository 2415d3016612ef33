//! Every change does what it says and touches nothing else.

use super::*;
use crate::content::file::{SourceText, shipped_files};
use crate::content::library::read_library;
use crate::content::own_case::shipped_case;
use crate::domain::assumption::Assumption;
use crate::domain::case::Case;
use crate::domain::library::Library;
use proptest::prelude::*;

const PLAIN: &str = include_str!("../../../tests/fine/case.toml");

/// The library with a case file in it; it must have no problems.
fn library(text: &str) -> Library {
    let mut files = shipped_files();
    files.push(SourceText { name: "own.toml".to_owned(), text: text.to_owned() });
    let reading = read_library(&files);
    assert_eq!(reading.problems, [], "{text}");
    reading.library.expect("a library")
}

fn case(text: &str, id: &str) -> Case {
    library(text).case(id).expect("the case").clone()
}

fn number(case: &Case, parameter: Parameter) -> &Assumption {
    case.assumptions.get(parameter).expect("a number")
}

/// The lines that two texts do not share.
fn differing(one: &str, other: &str) -> Vec<String> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (lines(one), lines(other));
    let only = |these: &[String], those: &[String]| {
        these.iter().filter(|line| !those.contains(line)).cloned().collect::<Vec<_>>()
    };
    [only(&one, &other), only(&other, &one)].concat()
}

#[test]
fn a_text_changes_in_one_language_and_in_both_where_they_were_the_same() {
    let change = |text: &str| CaseChange::Text(CaseText::Name, Language::Dutch, text.to_owned());
    let new = changed(PLAIN, &change("Veer \"Maarssen\"")).expect("a name");
    assert_eq!(case(&new, "proef").name, Text { nl: "Veer \"Maarssen\"".into(), en: "Trial".into() });
    assert_eq!(differing(PLAIN, &new).len(), 2, "one line in the place of another");
    let same = PLAIN.replace("\"Trial\"", "\"Proef\"");
    let new = changed(&same, &change("Veer")).expect("a name");
    assert_eq!(case(&new, "proef").name, Text::same("Veer"));
}

#[test]
fn comments_and_order_stay() {
    let text = PLAIN
        .replace("start-year = 2024", "# When it began.\nstart-year  =  2024   # or so")
        .replace("budget = 900", "# Asked of the director.\nbudget = 900 # k€");
    let new = changed(&text, &CaseChange::StartYear(2031)).expect("a year");
    assert!(new.contains("# When it began.\nstart-year  =  2031   # or so"), "{new}");
    let amount = Quantity::Fixed(900.5);
    let new = changed(&new, &CaseChange::Number(Parameter::Budget, amount)).expect("a budget");
    assert!(new.contains("# Asked of the director.\nbudget = 900.5 # k€"), "{new}");
    assert_eq!(differing(&text, &new).len(), 4);
}

#[test]
fn a_number_of_the_users_own_is_no_longer_what_a_source_says() {
    let sourced = PLAIN.replace("budget = 900", "budget = { value = 1, basis = \"sourced\", source = \"panteia-monitor\", note = { nl = \"Zo.\", en = \"So.\" } }");
    let new =
        changed(&sourced, &CaseChange::Number(Parameter::Budget, Quantity::Fixed(70.0))).expect("a budget");
    let found = case(&new, "proef");
    let budget = number(&found, Parameter::Budget);
    assert_eq!(budget.quantity, Quantity::Fixed(70.0));
    assert_eq!((budget.provenance.basis, budget.provenance.source.is_none()), (Basis::Estimate, true));
    assert_eq!(budget.provenance.note, None);
    // Where the basis stands above the number, the number gets one of its own.
    let above = PLAIN.replace("basis = \"estimate\"", "basis = \"sourced\"\nsource = \"panteia-monitor\"");
    let run = Parameter::RunCost(Layer::Models);
    let new = changed(&above, &CaseChange::Number(run, Quantity::Fixed(3.5))).expect("a cost");
    let found = case(&new, "proef");
    assert_eq!(number(&found, run).provenance.basis, Basis::Estimate);
    assert_eq!(number(&found, Parameter::RunCost(Layer::Services)).provenance.basis, Basis::Sourced);
}

#[test]
fn what_was_said_of_an_estimate_stays_with_it() {
    let text = shipped_case("logistics").expect("shipped").text;
    let new = changed(&text, &CaseChange::Number(Parameter::Budget, Quantity::Fixed(2.0)));
    let found = case(&new.expect("a budget"), "logistics");
    assert!(number(&found, Parameter::Budget).provenance.note.is_some());
}

#[test]
fn another_choice_is_no_longer_told_as_the_old_one() {
    let text = shipped_case("logistics").expect("shipped").text;
    let choice = Choice::parse("codevelop:governments").expect("valid");
    let new = changed(&text, &CaseChange::Choice(Layer::Platforms, choice)).expect("a choice");
    let found = case(&new, "logistics");
    let current = &found.current[Layer::Platforms];
    assert_eq!(current.choice, choice);
    assert_eq!((current.provenance.basis, current.provenance.source.is_none()), (Basis::Estimate, true));
    assert!(!current.what.en.contains("Panteia"));
    assert_eq!(found.current[Layer::Models], case(&text, "logistics").current[Layer::Models]);
}

#[test]
fn a_copy_is_the_same_case_under_another_name() {
    for shipped in library("speelveld = \"sources\"\n[sources]\n").cases {
        let text = shipped_case(&shipped.id).expect("shipped").text;
        let copy = copied(&text, "mijn-casus", "Mijn casus").expect("a copy");
        let copy = case(&copy, "mijn-casus");
        assert_eq!(copy.name, Text::same("Mijn casus"));
        assert_eq!(copy.assumptions, shipped.assumptions);
        assert_eq!(copy.current, shipped.current);
    }
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    (1.0..50.0_f64, 51.0..90.0_f64, 91.0..200.0_f64).prop_flat_map(|(min, mode, max)| {
        prop::sample::select(vec![
            Quantity::Fixed(min),
            Quantity::Lognormal { low: min, high: max },
            Quantity::Normal { low: min, high: max },
            Quantity::Uniform { low: min, high: max },
            Quantity::Triangular { min, mode, max },
            Quantity::Pert { min, mode, max },
        ])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_number_of_any_shipped_case_becomes_what_was_asked(
        quantities in prop::collection::vec(any_quantity(), 1..4),
        layer in prop::sample::select(Layer::ALL.to_vec()),
        place in 0..6_usize,
        in_file in any::<bool>(),
    ) {
        let files: Vec<_> = shipped_files().into_iter().filter(|file| file.name.contains("cases/")).collect();
        let mut text = if in_file { files[place % files.len()].text.clone() } else { PLAIN.to_owned() };
        let id = text.lines().find_map(|line| line.strip_prefix("id = ")).expect("an id").trim_matches('"').to_owned();
        for quantity in quantities {
            for parameter in [Parameter::BuildCost(layer), Parameter::RunCost(layer)] {
                text = changed(&text, &CaseChange::Number(parameter, quantity)).expect("it is there");
                prop_assert_eq!(number(&case(&text, &id), parameter).quantity, quantity);
            }
        }
    }

    #[test]
    fn any_text_is_read_back_as_typed(text in "\\PC{1,40}", language in prop::sample::select(Language::ALL.to_vec())) {
        prop_assume!(!text.trim().is_empty());
        let new = changed(PLAIN, &CaseChange::Text(CaseText::Question, language, text.clone())).expect("a question");
        let found = case(&new, "proef");
        prop_assert_eq!(found.question.in_language(language), text);
    }
}
