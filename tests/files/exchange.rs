//! What goes to other programs and comes from them: spreadsheets, pipes, shells, manuals; and numbers as the program shows them.

use crate::command_line::compare;
use crate::support::program::{finished, program, run};
use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

#[test]
fn a_spreadsheet_is_the_same_each_time_and_goes_to_a_file_or_a_pipe() {
    let directory = tempfile::tempdir().expect("a folder");
    let path = directory.path().join("uit.xlsx");
    let words = ["compare", "logistics", "--futures", "100", "--format", "xlsx", "-o"];
    assert_eq!(run("nl", &[&words[..], &[path.to_str().expect("UTF-8")]].concat()).code, 0);
    let written = std::fs::read(&path).expect("it is there");
    assert!(written.starts_with(b"PK"), "a spreadsheet is a zip file");
    let piped = program("nl").args(words).arg("-").output().expect("the program starts");
    assert!(piped.stdout == written, "the same command gives the same bytes");
    assert!(!Path::new("-").exists(), "a dash is no name");
}

#[test]
fn few_futures_are_not_counted_out_of_a_hundred() {
    let few = run("en", &["compare", "twin", "--futures", "3"]).out;
    assert!(few.contains("Too few futures (3)") && few.contains("of 3 futures"), "{few}");
    assert!(few.lines().take(4).all(|line| !line.contains("of 100")), "{few}");
    let enough = run("en", &["compare", "twin", "--futures", "100"]).out;
    assert!(enough.contains("of 100 futures") && !enough.contains("Too few"), "{enough}");
}

#[test]
fn a_dash_is_standard_input() {
    let given = |words: &[&str], text: &str| {
        let mut command = program("en");
        command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("its input");
        input.write_all(text.as_bytes()).expect("it takes it");
        drop(input);
        finished(child.wait_with_output().expect("it ends"))
    };
    let case = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fine/case.toml"));
    let case = case.expect("the fine case");
    assert_eq!(given(&["check", "-"], &case).code, 0);
    assert_eq!(given(&["check", "-"], &case.replace("years = 8", "years = 80")).code, 2);
    let compared = given(&["compare", "-", "--futures", "100"], &case);
    assert!(compared.code == 0 && compared.out.starts_with("Trial"), "{}{}", compared.out, compared.err);
}

#[test]
fn a_range_is_taken_as_it_is_shown_and_as_a_change() {
    for value in ["90–300", "€ 90 tot € 300", "90 - 300 k€", "+25 %"] {
        let own = format!("layers.platforms.build={value}");
        let run = compare(&["--assume", &own]);
        assert_eq!(run.code, 0, "{value}: {}", run.err);
        assert!(run.out.contains("layers.platforms.build"), "{value}: {}", run.out);
    }
}

#[test]
fn what_a_shell_completes_and_the_manual_tells_is_what_there_is() {
    let bash = run("en", &["completions", "bash"]).out;
    for word in
        ["logistics", "proven-knowledge", "csv-nl", "contrast", "zsh", "first-steps", "compopt -o filenames"]
    {
        assert!(bash.contains(word), "{word}");
    }
    for language in ["nl", "en"] {
        let page = run(language, &["man"]).out;
        for word in ["NO_COLOR", "SPEELVELD_STATE", "config.toml", "\\-\\-futures", ".SS speelveld compare"] {
            assert!(page.contains(word), "{word} in {page}");
        }
    }
    let list: Value = serde_json::from_str(&run("en", &["list", "--format", "json"]).out).expect("JSON");
    assert!(list["cases"].as_array().is_some_and(|cases| cases.iter().any(|case| case["id"] == "twin")));
}
