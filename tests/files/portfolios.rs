//! The command `portfolio`: all cases together on the command line.

use crate::support::program::run;
use serde_json::Value;

fn json(words: &[&str]) -> Value {
    let words: Vec<&str> =
        ["portfolio"].iter().chain(words).chain(&["--futures", "200", "--format", "json"]).copied().collect();
    let run = run("en", &words);
    assert!(run.err.is_empty(), "{}", run.err);
    serde_json::from_str(&run.out).expect("JSON")
}

#[test]
fn the_whole_is_the_sum_of_its_cases_and_what_is_left_out_is_told_without_figures() {
    let found = json(&["current", "--without", "ivri", "--postpone", "twin=8", "--budget", "3900"]);
    let of = &found["portfolios"][0];
    assert_eq!(of["budget"], 3900.0);
    let mut sum = 0.0;
    for case in of["cases"].as_array().expect("cases") {
        let has_figures = case.get("outcomes").is_some();
        match case["case"].as_str() {
            Some("ivri") => assert!(!has_figures && case["included"] == false),
            Some("twin") => assert!(!has_figures && case["waiting"].as_f64() > Some(0.0)),
            _ => sum += case["outcomes"]["cost"]["mean"].as_f64().expect("a figure"),
        }
    }
    let whole = of["outcomes"]["cost"]["mean"].as_f64().expect("a figure");
    assert!((whole - sum).abs() < 1e-6 * whole, "{whole} {sum}");
}

#[test]
fn where_a_direction_was_made_to_fit_is_told_in_every_form() {
    let found = json(&["current", "proven-first"]);
    let adapted = |portfolio: usize| {
        let cases = found["portfolios"][portfolio]["cases"].as_array().expect("cases");
        let layers = cases.iter().flat_map(|case| case["adapted"].as_array().expect("layers"));
        layers.count()
    };
    assert!(adapted(0) == 0 && adapted(1) > 0, "{} {}", adapted(0), adapted(1));
    let run = |form| run("en", &["portfolio", "proven-first", "--futures", "200", "--format", form]).out;
    let lines = run("csv").lines().filter(|line| line.contains(",A,adapted,")).count();
    assert_eq!(lines, adapted(1));
    assert!(run("markdown").contains("is adapted where a case does not allow"));
}

#[test]
fn all_mistakes_are_told_at_once() {
    let words = [
        "portfolio",
        "nowhere",
        "--postpone",
        "twin=99",
        "--without",
        "twinn",
        "--budget",
        "much",
        "--hire",
        "x",
        "--assume",
        "budget=3",
    ];
    let run = run("en", &words);
    assert_eq!(run.code, 2);
    for part in ["nowhere", "twin=99", "twinn", "much", "--assume budget"] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
}

#[test]
fn every_form_tells_of_both_portfolios() {
    let workbook = |file: &str| {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join(file);
        let words = ["portfolio", "current", "craft", "--futures", "200", "--format", "xlsx", "-o"];
        let run = run("nl", &[&words[..], &[path.to_str().expect("a path")]].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        std::fs::read(&path).expect("a workbook")
    };
    let made = workbook("een.xlsx");
    assert!(made.starts_with(b"PK") && made == workbook("twee.xlsx"), "a workbook, each time the same");
    for (form, part) in [("plain", "CONSISTENCY"), ("markdown", "## "), ("csv", "B-A"), ("html", "<html")] {
        let run = run("en", &["portfolio", "current", "craft", "--futures", "200", "--format", form]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.contains(part), "{form}: {}", run.out);
    }
}
