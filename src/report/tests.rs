//! What reports hold, made from a comparison by hand over the shipped case.

use super::*;
use crate::content::file::shipped_files;
use crate::content::library::read_library;
use crate::domain::library::Library;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::language::Text;
use crate::report::evidence::{Extent, Findings, Subject};
use crate::report::resolved::Resolved;
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::summary::comparison::Comparison;
use crate::view::test_support::{Futures, comparison as comparison_of};
use serde_json::Value;

fn library() -> Library {
    read_library(&shipped_files()).library.unwrap_or_else(|| panic!("the shipped files make a library"))
}

fn two() -> Comparison {
    comparison_of(&[("Huidig", Futures::even(300.0, 500.0)), ("Eigen | keuze", Futures::even(200.0, 400.0))])
}

fn report(language: Language, format: Format) -> String {
    report_of(&two(), language, format)
}

fn report_of(figures: &Comparison, language: Language, format: Format) -> String {
    let library = library();
    let subject = Subject {
        comparison: figures,
        case: &library.cases[0],
        organisation: &library.organisations[0],
        base: &library.base,
        checks: &library.checks,
        directions: &library.directions,
        baseline: 0,
        language,
    };
    let evidence = Evidence { subject, findings: &Findings::default(), files: &[], extent: Extent::Body };
    let written = comparison(&evidence, format, &[]).unwrap_or_else(|error| panic!("{error}"));
    String::from_utf8(written).unwrap_or_else(|error| panic!("{error}"))
}

fn json(language: Language) -> Value {
    serde_json::from_str(&report(language, Format::Json)).unwrap_or_else(|error| panic!("{error}"))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
}

fn in_order(text: &str, words: &[&str]) -> bool {
    let mut rest = text;
    words.iter().all(|word| rest.find(word).map(|place| rest = &rest[place + word.len()..]).is_some())
}

#[test]
fn parts_and_years_of_the_cost_are_tables_that_add_up_as_shown() {
    let mut figures = two();
    let summary = std::sync::Arc::make_mut(&mut figures.columns[0].summary);
    summary.parts.0 = [114.9, 122.9, 69.6, 15.2, 20.6, 8.0, 1.4, 1.6, 14.7, 31.1];
    summary.years = vec![101.5, 38.5, 36.5, 35.5, 34.5, 35.5, 33.5, 84.5];
    let text = report_of(&figures, Language::English, Format::Markdown);
    for heading in ["## Cost by part", "## Cost by year"] {
        let table = text.split(heading).nth(1).and_then(|rest| rest.split("##").next()).unwrap_or_default();
        let cells = table.lines().filter_map(|line| line.split('|').nth(2)?.trim().parse::<i32>().ok());
        let sum: i32 = cells.sum();
        // The table of parts holds the total as well.
        assert_eq!(sum, if heading.ends_with("part") { 800 } else { 400 }, "{table}");
    }
}

#[test]
fn json_has_the_shape_that_scripts_rely_on() {
    let document = json(Language::Dutch);
    assert_eq!(document["schema"], 2);
    assert_eq!(document["case"], "logistics");
    assert_eq!(document["manifest"]["model"], "0123456789abcdef");
    assert_eq!(document["manifest"]["bases"]["estimate"], 20);
    let first = &document["scenarios"][0];
    assert_eq!(first["id"], "A");
    assert_eq!(first["choices"]["infrastructure"]["mode"], "build");
    assert!(first["choices"]["services"]["partners"].as_array().is_some_and(Vec::is_empty));
    let mut ids = keys(&first["outcomes"]);
    ids.sort_unstable();
    assert_eq!(
        ids,
        [
            "cost",
            "exit",
            "external_share",
            "incidents",
            "live",
            "needed",
            "own_people",
            "public_control",
            "serious",
            "unfilled",
            "value",
            "within_budget",
        ]
    );
    let distribution = ["mean", "sd", "p5", "p10", "p50", "p80", "p90", "p95", "worst_tenth"];
    for id in ["cost", "live", "value", "unfilled", "external_share", "exit"] {
        for statistic in distribution {
            assert!(first["outcomes"][id][statistic].is_number(), "{id}.{statistic}");
        }
    }
    assert!(first["outcomes"]["serious"]["share"].is_number());
    assert!(first["outcomes"]["within_budget"]["share"].is_number());
    assert_eq!(keys(&first["outcomes"]["incidents"]["by_kind"]).len(), 10);
    assert_eq!(keys(&first["outcomes"]["unfilled"]["by_competence"]).len(), 12);
    let pair = &document["pairs"][0];
    assert_eq!((&pair["a"], &pair["b"]), (&Value::from("A"), &Value::from("B")));
    assert_eq!(pair["cost"]["b_better"], 1.0);
    assert_eq!(keys(&pair["exit"]["difference"]).len(), 4);
}

#[test]
fn every_form_of_text_tells_which_checks_fire() {
    let checks = json(Language::Dutch)["scenarios"][0]["checks"].as_array().cloned().unwrap_or_default();
    let baseline = |check: &&Value| check["id"] == "security-baseline";
    let layers: Vec<_> = checks.iter().filter(baseline).map(|check| check["layer"].clone()).collect();
    assert_eq!(layers, ["infrastructure", "platforms"], "{checks:?}");
    assert!(checks.iter().filter(baseline).all(|check| check["confirmed"] == false));
    let whole = checks.iter().find(|check| check["id"] == "broad-partnership");
    assert!(
        whole.is_some_and(|check| check.get("layer").is_none() && check["confirmed"] == true),
        "{checks:?}"
    );
    for format in [Format::Plain, Format::Markdown] {
        let text = report(Language::Dutch, format);
        let order = [
            "Beveiligen op het vereiste niveau",
            "(4 Platforms, 1 Harde infrastructuur; datum of tekst niet bevestigd)",
        ];
        assert!(in_order(&text, &order), "{text}");
        assert!(text.contains("volgen de regels van 1 januari 2026"), "{text}");
    }
}

#[test]
fn json_is_the_same_in_both_languages_but_for_names() {
    assert_eq!(json(Language::Dutch), json(Language::English));
}

#[test]
fn plain_reads_from_the_verdict_down_and_draws_nothing() {
    let text = report(Language::Dutch, Format::Plain);
    let order = [
        "Logistieke monitor · Provincie Utrecht",
        "B Eigen | keuze is goedkoper",
        "KEUZES",
        "UITKOMSTEN",
        "VERANTWOORDING",
    ];
    assert!(in_order(&text, &order), "{text}");
    assert!(text.contains("  B Eigen | keuze: 300 (210–390), lager"), "{text}");
    assert!(text.contains("geen begroting en geen voorspelling van één project"));
    assert!(!text.contains(['│', '─', '┌', '▲', '▼']));
}

#[test]
fn markdown_does_not_take_a_name_for_markup() {
    let text = report(Language::English, Format::Markdown);
    assert!(text.contains("| Cost (€k) | 400 (310–490) | 300 (210–390) ▼ lower |"), "{text}");
    assert!(text.contains("B Eigen \\| keuze |"), "{text}");
    let tables = text.lines().filter(|line| line.starts_with('|'));
    for line in tables {
        assert_eq!(line.replace("\\|", "").matches('|').count(), 4, "{line}");
    }
}

#[test]
fn csv_has_one_value_per_line() {
    let text = report(Language::English, Format::Csv);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("case,scenario,outcome,statistic,value,unit"));
    assert!(lines.clone().all(|line| line.split(',').count() == 6));
    assert!(lines.clone().any(|line| line == "logistics,A,within_budget,share,0.75,share"), "{text}");
    assert!(lines.clone().any(|line| line == "logistics,B-A,cost,b_better,1,share"), "{text}");
    assert!(lines.any(|line| line.starts_with("logistics,A,unfilled,competence:geo,")), "{text}");
}

/// A spreadsheet reads numbers in the way of its own language; the other way round they would be a thousand times too large.
#[test]
fn csv_in_dutch_is_what_a_dutch_spreadsheet_reads() {
    let dutch = report(Language::Dutch, Format::Csv);
    assert!(dutch.starts_with("\u{feff}case;scenario;outcome;statistic;value;unit\n"), "{dutch}");
    assert!(dutch.lines().any(|line| line == "logistics;A;within_budget;share;0,75;share"), "{dutch}");
    assert!(!dutch.lines().skip(1).any(|line| line.contains('.') && !line.contains("threshold")), "{dutch}");
    assert_eq!(report(Language::Dutch, Format::CsvEnglish), report(Language::English, Format::Csv));
    assert_eq!(report(Language::English, Format::CsvDutch), dutch);
}

#[test]
fn every_form_gives_the_same_figure() {
    let median = json(Language::Dutch)["scenarios"][0]["outcomes"]["cost"]["p50"].as_f64();
    let csv = report(Language::Dutch, Format::CsvEnglish);
    let line = csv.lines().find_map(|line| line.strip_prefix("logistics,A,cost,p50,")).unwrap_or_default();
    assert_eq!(line.split(',').next().and_then(|figure| figure.parse::<f64>().ok()), median);
}

/// What is told of the numbers behind the present choices of the first case.
fn of_resolved<T>(tell: impl FnOnce(&Resolved<'_>) -> T) -> T {
    let library = library();
    let inputs =
        Inputs { base: &library.base, organisation: &library.organisations[0], case: &library.cases[0] };
    let scenario = Scenario { name: Text::same("Huidig"), decision: inputs.case.current_decision() };
    let model = resolve(&inputs, &scenario.decision);
    tell(&Resolved { inputs, scenario: &scenario, numbers: &model.ledger })
}

#[test]
fn a_trail_gives_its_value_when_followed() {
    let text = of_resolved(|resolved| resolved::json(resolved, Language::English));
    let text = text.unwrap_or_else(|error| panic!("{error}"));
    let document: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let numbers = document["numbers"].as_array().cloned().unwrap_or_default();
    assert!(numbers.len() > 100, "{}", numbers.len());
    for number in &numbers {
        let steps = number["trail"].as_array().cloned().unwrap_or_default();
        let followed = steps.iter().fold(f64::NAN, |value, step| {
            let term = step["value"].as_f64().unwrap_or(f64::NAN);
            match step["operation"].as_str() {
                Some("start") => term,
                Some("times") => value * term,
                Some("divided_by") => value / term,
                Some("plus") => value + term,
                Some("minus") => value - term,
                _ => f64::NAN,
            }
        });
        let value = number["value"].as_f64().unwrap_or(f64::NAN);
        assert!((followed - value).abs() <= 1e-9 * value.abs().max(1.0), "{number}");
    }
}

#[test]
fn resolved_numbers_name_basis_and_source_in_plain_text() {
    let text = of_resolved(|resolved| resolved::plain(resolved, Language::Dutch));
    assert!(text.contains("(schatting)") && text.contains("(bron: "), "{text}");
    assert!(text.contains("per toekomst getrokken tussen "), "{text}");
}
