//! What is read means what the file says: quantities, inherited provenance, order, scenarios.

use speelveld::content::{SourceText, read_library, read_scenario, shipped_files};
use speelveld::domain::assumption::{Assumption, Basis, Provenance};
use speelveld::domain::case::Case;
use speelveld::domain::choice::Choice;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::Training;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;

const CASE: &str = include_str!("../fine/case.toml");

/// Reads the fine case after some edits, together with the shipped files.
fn case_with(edits: &[(&str, &str)]) -> Case {
    let text = edits.iter().fold(CASE.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "the fine case does not hold {old}");
        text.replacen(old, new, 1)
    });
    let mut files = shipped_files();
    files.push(SourceText { name: "case.toml".to_owned(), text });
    let reading = read_library(&files);
    let told: Vec<_> = reading.problems.iter().map(|problem| problem.one_line(Language::English)).collect();
    assert!(told.is_empty(), "{told:#?}");
    reading.library.and_then(|library| library.case("proef").cloned()).expect("the case")
}

fn assumption(case: &Case, parameter: Parameter) -> &Assumption {
    case.assumptions.get(parameter).expect("a number of the case")
}

/// Basis, id of the source and Dutch note.
fn seen(provenance: &Provenance) -> (Basis, Option<&str>, Option<&str>) {
    (
        provenance.basis,
        provenance.source.as_ref().map(|source| source.id.as_str()),
        provenance.note.as_ref().map(|note| note.nl.as_str()),
    )
}

#[test]
fn every_way_to_write_a_number_is_understood() {
    let forms = [
        ("25", Quantity::Fixed(25.0)),
        ("0x10", Quantity::Fixed(16.0)),
        ("2.5", Quantity::Fixed(2.5)),
        ("1_000", Quantity::Fixed(1000.0)),
        ("\"1_000 to 2e3\"", Quantity::Lognormal { low: 1000.0, high: 2000.0 }),
        ("{ normal = [1, 2.5] }", Quantity::Normal { low: 1.0, high: 2.5 }),
        ("{ uniform = [1, 2] }", Quantity::Uniform { low: 1.0, high: 2.0 }),
        ("{ triangular = [1, 2, 4] }", Quantity::Triangular { min: 1.0, mode: 2.0, max: 4.0 }),
        ("{ pert = [1, 1, 4] }", Quantity::Pert { min: 1.0, mode: 1.0, max: 4.0 }),
        ("{ value = 25, basis = \"estimate\" }", Quantity::Fixed(25.0)),
        ("{ value = \"4 to 9\" }", Quantity::Lognormal { low: 4.0, high: 9.0 }),
    ];
    for (written, quantity) in forms {
        let case = case_with(&[("\"40 to 120\"", written)]);
        assert_eq!(
            assumption(&case, Parameter::BuildCost(Layer::Infrastructure)).quantity,
            quantity,
            "{written}"
        );
    }
}

#[test]
fn provenance_is_inherited_until_a_table_or_number_states_its_own() {
    let case = case_with(&[
        (
            "basis = \"estimate\"",
            "basis = \"sourced\"\nsource = \"one\"\nnote = { nl = \"Boven.\", en = \"Top.\" }",
        ),
        ("[layers.collection]\n", "[layers.collection]\nsource = \"two\"\n"),
        ("[layers.models]\n", "[layers.models]\nbasis = \"estimate\"\n"),
        ("budget = 900", "budget = { value = 900, note = { nl = \"Eigen.\", en = \"Own.\" } }"),
        (
            "[layers.services]\n",
            "[sources.one]\ntitle = \"One\"\ndate = \"2024\"\n[sources.two]\ntitle = \"Two\"\ndate = \"2024\"\n[layers.services]\n",
        ),
    ]);
    let of = |parameter| seen(&assumption(&case, parameter).provenance);
    assert_eq!(of(Parameter::PersonalData), (Basis::Sourced, Some("one"), Some("Boven.")));
    assert_eq!(of(Parameter::Budget), (Basis::Sourced, Some("one"), Some("Eigen.")));
    assert_eq!(of(Parameter::RunCost(Layer::Collection)), (Basis::Sourced, Some("two"), Some("Boven.")));
    assert_eq!(of(Parameter::RunCost(Layer::Models)), (Basis::Estimate, None, None));
    assert_eq!(seen(&case.current[Layer::Models].provenance), (Basis::Estimate, None, None));
    assert_eq!(
        seen(&case.current[Layer::Platforms].provenance),
        (Basis::Sourced, Some("one"), Some("Boven."))
    );
}

#[test]
fn a_source_of_any_file_is_known_in_every_file() {
    let mut files = shipped_files();
    let text = CASE.replacen("basis = \"estimate\"", "basis = \"sourced\"\nsource = \"later\"", 1);
    files.push(SourceText { name: "case.toml".to_owned(), text });
    let sources = "speelveld = \"sources\"\n[sources.later]\ntitle = \"Later\"\ndate = \"2025\"\n";
    files.push(SourceText { name: "sources.toml".to_owned(), text: sources.to_owned() });
    assert!(read_library(&files).problems.is_empty());
}

#[test]
fn cases_and_organisations_stand_in_their_order() {
    let first = case_with(&[]);
    let mut files = shipped_files();
    files.push(SourceText { name: "case.toml".to_owned(), text: CASE.replacen("order = 9", "order = 0", 1) });
    let library = read_library(&files).library.expect("a library");
    assert_eq!(library.cases.first().map(|case| &case.id), Some(&first.id));
    assert_eq!(library.organisations.first().map(|organisation| organisation.id.as_str()), Some("utrecht"));
}

#[test]
fn a_scenario_changes_only_what_it_names() {
    let case = case_with(&[]);
    let text = "speelveld = \"scenario\"\nname = \"Mijn plan\"\ntraining = \"double\"\n[choices]\nmodels = \"build\"\n";
    let file = SourceText { name: "plan.toml".to_owned(), text: text.to_owned() };
    let scenario = read_scenario(&file, &case).expect("a scenario");
    let current = case.current_decision();
    assert_eq!(scenario.name.nl, scenario.name.en);
    assert_eq!(scenario.decision.training, Training::Double);
    for layer in Layer::ALL {
        let expected = if layer == Layer::Models { Choice::BUILD } else { current.choices[layer] };
        assert_eq!(scenario.decision.choices[layer], expected);
    }
}

#[test]
fn a_scenario_may_not_choose_what_the_case_forbids() {
    let forbidden = "\n[[forbidden]]\nlayer = \"models\"\nchoice = \"build\"\nreason = { nl = \"Te duur.\", en = \"Too dear.\" }\n";
    let case = case_with(&[("[layers.services]", &format!("{forbidden}[layers.services]"))]);
    let text = "speelveld = \"scenario\"\nname = \"Mijn plan\"\n[choices]\nmodels = \"build\"\n";
    let file = SourceText { name: "plan.toml".to_owned(), text: text.to_owned() };
    let problems = read_scenario(&file, &case).expect_err("a problem");
    let told: Vec<_> = problems.iter().map(|problem| problem.one_line(Language::English)).collect();
    assert_eq!(told, ["plan.toml:4:10: this case does not allow this choice: Too dear."]);
}

#[test]
fn a_key_that_stands_there_twice_hides_no_other_problem() {
    let problems = |ids: [&str; 2]| {
        let text = format!("speelveld = \"case\"\nid = \"{}\"\nid = \"{}\"\nyears = 3\n", ids[0], ids[1]);
        let file = SourceText { name: "case.toml".to_owned(), text };
        let told = read_library(&[file]).problems;
        told.iter().map(|problem| problem.one_line(Language::English)).collect::<Vec<_>>()
    };
    let told = problems(["one", "two"]);
    assert!(told.iter().any(|line| line.contains("`budget` is missing")), "{told:#?}");
    assert_eq!(problems(["a", "b"]), told);
}

#[test]
fn every_shipped_file_reads_without_a_problem() {
    let reading = read_library(&shipped_files());
    let told: Vec<_> =
        reading.problems.iter().map(|problem| problem.render(Language::English, false)).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert!(reading.library.is_some());
}
