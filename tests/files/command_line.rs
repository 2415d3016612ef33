//! The command line as a user meets it: the built program, its output, its exit codes, its sentences.

use crate::support::program::{Run, finished, program, run};
use serde_json::Value;
use speelveld::controls::keymap::BINDINGS;
use speelveld::language::Language;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tempfile::TempDir;

/// A comparison that is quick.
pub fn compare(words: &[&str]) -> Run {
    run("nl", &[&["compare", "logistics", "--futures", "500"], words].concat())
}

pub fn json(words: &[&str]) -> Value {
    let run = compare(&[&["--format", "json"], words].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).expect("JSON")
}

fn file(directory: &TempDir, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = directory.path().join(name);
    std::fs::write(&path, text).expect("written");
    path
}

fn text_of(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn help_is_in_the_language_of_the_user() {
    let dutch = run("nl", &["compare", "--help"]);
    assert_eq!((dutch.code, dutch.err.as_str()), (0, ""));
    assert!(dutch.out.contains("Gebruik: speelveld compare CASUS") && !dutch.out.contains("Usage"));
    let english = run("nl", &["--lang", "en", "--help"]);
    assert!(english.out.contains("Usage: speelveld [COMMAND]") && english.out.contains("Examples:"));
    let by_locale =
        program("").env_remove("SPEELVELD_LANG").env("LC_ALL", "en_GB.UTF-8").arg("--help").output();
    assert!(finished(by_locale.expect("the program starts")).out.contains("Options:"));
    assert_eq!(run("en", &["--version"]).out, format!("speelveld {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_scenarios_the_present_is_compared_with_what_the_province_chose() {
    let document = json(&[]);
    assert_eq!(document["scenarios"][0]["name"], "Huidig");
    assert_eq!(document["scenarios"][1]["name"], "Bewezen + kennis");
    assert_eq!(document["manifest"]["futures"], 500);
    assert_eq!(document["manifest"]["seed"], 2026);
    assert_eq!(document["pairs"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_change_makes_a_scenario_beside_the_present_or_changes_the_one_before_it() {
    let beside = json(&["--set", "platforms=outsource:market+knowledge"]);
    assert_eq!(beside["scenarios"][0]["name"], "Huidig");
    assert_eq!(beside["scenarios"][1]["name"], "Huidig, aangepast");
    let changed = &beside["scenarios"][1]["choices"]["platforms"];
    assert_eq!(changed["mode"], "outsource");
    assert_eq!(changed["partners"], serde_json::json!(["market", "knowledge"]));
    let named = json(&["-s", "craft", "-s", "shared", "--set", "models=build", "--training", "double"]);
    assert_eq!(named["scenarios"].as_array().map(Vec::len), Some(2));
    assert_eq!(named["scenarios"][0]["choices"]["models"]["mode"], "codevelop");
    assert_eq!(named["scenarios"][1]["choices"]["models"]["mode"], "build");
    assert_eq!(named["scenarios"][1]["training"], "double");
}

#[test]
fn a_scenario_and_a_case_can_come_from_files() {
    let directory = TempDir::new().expect("a directory");
    let scenario = file(
        &directory,
        "mijn.toml",
        "speelveld = \"scenario\"\nname = \"Mijn plan\"\nchoices.models = \"build\"\n",
    );
    let document = json(&["-s", "current", "-s", text_of(&scenario)]);
    assert_eq!(document["scenarios"][1]["name"], "Mijn plan");
    assert_eq!(document["scenarios"][1]["choices"]["models"]["mode"], "build");
    let shipped = std::fs::read_to_string("scenarios/cases/twin.toml").expect("shipped");
    let case = file(&directory, "eigen.toml", shipped.replace("id = \"twin\"", "id = \"eigen\""));
    let run = run("nl", &["compare", text_of(&case), "--futures", "50", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("\"case\": \"eigen\""));
}

#[test]
fn a_directory_of_scenarios_adds_to_what_is_shipped() {
    let directory = TempDir::new().expect("a directory");
    let shipped = std::fs::read_to_string("scenarios/organisations/small.toml").expect("shipped");
    file(&directory, "klein.toml", shipped.replace("id = \"small\"", "id = \"piepklein\""));
    let run = run("en", &["list", "--scenarios", text_of(directory.path())]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("  piepklein  ") && run.out.contains("  utrecht    "), "{}", run.out);
}

#[test]
fn the_users_own_folder_adds_to_what_is_shipped_and_a_directory_goes_over_it() {
    let (home, directory) = (TempDir::new().expect("a directory"), TempDir::new().expect("a directory"));
    let content = home.path().join("scenarios");
    std::fs::create_dir(&content).expect("a folder");
    let shipped = std::fs::read_to_string("scenarios/organisations/small.toml").expect("shipped");
    let own = shipped.replace("id = \"small\"", "id = \"piepklein\"");
    let named = |name: &str| format!("{}\n", own.replace("name.en = \"", &format!("name.en = \"{name} ")));
    file(&directory, "klein.toml", named("Over"));
    std::fs::write(content.join("klein.toml"), named("Own")).expect("a file");
    let list = |words: &[&str]| {
        let mut command = program("en");
        command.env("SPEELVELD_CONFIG", home.path()).arg("list").args(words);
        finished(command.output().expect("the program runs")).out
    };
    assert!(list(&[]).contains(" Own "), "{}", list(&[]));
    let over = list(&["--scenarios", text_of(directory.path())]);
    assert!(over.contains(" Over ") && !over.contains(" Own "), "{over}");
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let with = |threads: &str| {
        let mut command = program("nl");
        command.args(["compare", "twin", "-s", "current", "-s", "craft", "-s", "shared"]);
        command.args(["--futures", "5000", "--format", "json"]).env("RAYON_NUM_THREADS", threads);
        finished(command.output().expect("the program starts"))
    };
    let (one, two) = (with("1"), with("2"));
    assert_eq!(one.code, 0, "{}", one.err);
    assert!(one.out == two.out && one.out.len() > 1000);
}

#[test]
fn json_holds_no_figure_that_does_not_exist() {
    assert!(!json(&[]).to_string().contains("null"));
    let one_future = run("nl", &["compare", "logistics", "--futures", "1", "--format", "json"]);
    assert_eq!(one_future.code, 0, "{}", one_future.err);
    assert!(serde_json::from_str::<Value>(&one_future.out).is_ok());
}

#[test]
fn every_form_is_written_in_both_languages() {
    for (language, word) in [("nl", "van 100"), ("en", "of 100")] {
        for format in ["plain", "markdown"] {
            let run = run(language, &["compare", "ivri", "--futures", "200", "--format", format]);
            assert_eq!(run.code, 0, "{}", run.err);
            assert!(run.out.contains(word), "{}", run.out);
            assert!(!run.out.contains("NaN"), "{}", run.out);
        }
    }
    let csv = compare(&["--format", "csv"]);
    assert!(csv.out.starts_with("\u{feff}case;scenario;outcome;statistic;value;unit\n"), "{}", csv.out);
    let csv = compare(&["--format", "csv-en"]);
    assert!(csv.out.starts_with("case,scenario,outcome,statistic,value,unit\n"));
}

#[test]
fn every_mistake_is_told_at_once() {
    let words = [
        "compare",
        "logistcs",
        "-s",
        "curent",
        "--set",
        "platfroms=build",
        "--set",
        "models=reuse:residents",
    ];
    let more = [
        "--futures",
        "0",
        "--seed",
        "-3",
        "--organisation",
        "utrech",
        "--format",
        "jsn",
        "--training",
        "veel",
    ];
    let run = run("nl", &[&words[..], &more].concat());
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(run.err.lines().filter(|line| line.starts_with("fout: ")).count(), 9, "{}", run.err);
    for piece in [
        "casus ‘logistcs’ bestaat niet; bedoelde u ‘logistics’? Kies uit: logistics, twin,",
        "scenario ‘curent’ bestaat niet; bedoelde u ‘current’?",
        "laag ‘platfroms’ bestaat niet; bedoelde u ‘platforms’?",
        "‘models=reuse:residents’ kan niet: inwoners alleen",
        "‘0’ na --futures is geen heel getal van 1 tot 1.000.000",
        "‘-3’ na --seed",
        "organisatie ‘utrech’ bestaat niet; bedoelde u ‘utrecht’?",
        "formaat ‘jsn’ bestaat niet; bedoelde u ‘json’?",
        "opleiding ‘veel’ bestaat niet. Kies uit: none, normal, double.",
    ] {
        assert!(run.err.contains(piece), "{piece}\n{}", run.err);
    }
}

#[test]
fn mistakes_in_the_command_are_told_in_the_language_of_the_user() {
    for (words, dutch, english) in [
        (vec!["compare"], "er ontbreekt <CASUS>", "<CASE> is missing"),
        (
            vec!["comparee"],
            "onbekende opdracht ‘comparee’; bedoelde u ‘compare’?",
            "unknown command ‘comparee’; did you mean",
        ),
        (vec!["list", "--alles"], "onbekende optie ‘--alles’", "unknown option ‘--alles’"),
        (
            vec!["compare", "twin", "-s"],
            "na ‘--scenario <SCENARIO>’ ontbreekt een waarde",
            "a value is missing after",
        ),
        (vec!["compare", "twin", "ivri"], "‘ivri’ hoort hier niet", "‘ivri’ does not belong here"),
        (
            vec!["compare", "twin", "--seed", "1", "--seed", "2"],
            "mag u maar één keer opgeven",
            "can be given only once",
        ),
        (vec!["resolve", "twin"], "noem er één met -s", "name one with -s"),
        (vec!["compare", "twin", "--baseline", "C"], "Kies uit: A, B.", "Choose from: A, B."),
    ] {
        for (language, sentence) in [("nl", dutch), ("en", english)] {
            let run = run(language, &words);
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
            assert!(run.err.contains(sentence), "{words:?}: {}", run.err);
        }
    }
    let third = run("nl", &["--lang", "fr", "list"]);
    assert_eq!(third.code, 2);
    assert!(third.err.contains("taal ‘fr’ bestaat niet. Kies uit: nl, en."), "{}", third.err);
}

#[test]
fn five_scenarios_are_one_too_many() {
    let run =
        compare(&["-s", "craft", "-s", "shared", "-s", "current", "-s", "all-build", "-s", "all-market"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("5 scenario’s is te veel"), "{}", run.err);
}

#[test]
fn all_directions_stand_beside_the_present_in_the_order_of_an_outcome() {
    let document = json(&["--directions"]);
    let scenarios = document["scenarios"].as_array().expect("scenarios");
    assert!(scenarios.len() > 8, "all directions and the present: {}", scenarios.len());
    assert_eq!((&scenarios[0]["name"], &scenarios[0]["direction"]), (&"Huidig".into(), &Value::Null));
    let proven =
        scenarios.iter().find(|scenario| scenario["direction"] == "proven-first").expect("a direction");
    assert_eq!(proven["adapted"], serde_json::json!(["models"]), "nothing proven exists there");
    let rows = |words: &[&str]| -> Vec<String> {
        let run = compare(&[&["--directions"], words].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        let rows: Vec<String> =
            run.out.lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect();
        assert_eq!(rows.len(), scenarios.len(), "{}", run.out);
        rows
    };
    let figures = |rows: &[String], label: &str| -> Vec<f64> {
        let figure = |row: &String| {
            let figure = row.split_once(label).expect(label).1.split([' ', ';']).next().unwrap_or_default();
            figure.trim_end_matches(',').replace('.', "").replace(',', ".").parse().expect("a number")
        };
        rows.iter().map(figure).collect()
    };
    let by_cost = rows(&[]);
    assert!(figures(&by_cost, "(× € 1.000): ").is_sorted(), "{by_cost:#?}");
    assert!(by_cost.iter().any(|row| row.contains("Bewezen eerst (aangepast: Algoritmes & modellen)")));
    let least = by_cost[0].split(';').next().unwrap_or_default();
    let most = by_cost[by_cost.len() - 1].split(';').next().unwrap_or_default();
    assert!(least.contains('★') && !most.contains('★'), "{least} {most}");
    let by_need = rows(&["--sort", "needed"]);
    assert!(figures(&by_need, "nodig is (%): ").is_sorted_by(|a, b| a >= b), "{by_need:#?}");
    let wrong = compare(&["--directions", "--sort", "costs", "--detail", "costs"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("uitkomst ‘costs’ bestaat niet; bedoelde u ‘cost’?"), "{}", wrong.err);
    assert!(wrong.err.contains("--detail gaat over hoogstens vier"), "{}", wrong.err);
}

#[test]
fn output_goes_to_a_file_whole_or_not_at_all() {
    let directory = TempDir::new().expect("a directory");
    let path = file(&directory, "memo.md", "oud");
    let run = compare(&["--format", "markdown", "-o", text_of(&path)]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let written = std::fs::read_to_string(&path).expect("written");
    assert!(written.starts_with("# Logistieke monitor"), "{written}");
    assert_eq!(std::fs::read_dir(directory.path()).expect("listed").count(), 1, "nothing is left behind");
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let directory = TempDir::new().expect("a directory");
    let onto_directory = compare(&["-o", text_of(directory.path())]);
    assert_eq!(onto_directory.code, 1);
    assert!(onto_directory.err.contains("is een map; geef een bestand op"), "{}", onto_directory.err);
    let nowhere = compare(&["-o", text_of(&directory.path().join("weg/memo.md"))]);
    assert_eq!(nowhere.code, 1);
    assert!(nowhere.err.contains("weg bestaat niet"), "{}", nowhere.err);
}

#[test]
fn resolve_gives_every_number_with_its_trail() {
    let plain = run("nl", &["resolve", "logistics", "-s", "current", "--set", "models=build"]);
    assert_eq!(plain.code, 0, "{}", plain.err);
    assert!(plain.out.contains("Huidig, aangepast"), "{}", plain.out);
    let json = run("en", &["resolve", "logistics", "-s", "craft", "--format", "json"]);
    let document: Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(document["scenario"]["training"], "double");
    let numbers = document["numbers"].as_array().expect("numbers");
    assert!(numbers.len() > 100);
    assert!(numbers.iter().all(|number| number["trail"].as_array().is_some_and(|trail| !trail.is_empty())));
    let csv = run("nl", &["resolve", "logistics", "-s", "craft", "--format", "csv"]);
    assert_eq!(csv.code, 2);
    assert!(csv.err.contains("Kies uit: plain, json."), "{}", csv.err);
}

#[test]
fn list_names_everything_that_can_be_chosen() {
    for (language, name) in [("nl", "Logistieke monitor"), ("en", "Logistics monitor")] {
        let run = run(language, &["list"]);
        assert_eq!(run.code, 0);
        assert!(run.out.contains(name), "{}", run.out);
        for id in
            ["aerius", "large", "proven-knowledge", "infrastructure", "codevelop", "double", "exit-plan"]
        {
            let listed = run.out.lines().any(|line| line.split_whitespace().next() == Some(id));
            assert!(listed, "{id}: {}", run.out);
        }
    }
}

#[test]
fn the_self_test_passes_and_can_fail() {
    let whole = run("en", &["selftest"]);
    assert_eq!(whole.code, 0, "{}", whole.out);
    assert!(whole.out.contains("figures pass.") && !whole.out.contains("FAIL"), "{}", whole.out);
    let directory = TempDir::new().expect("a directory");
    let base = std::fs::read_to_string("scenarios/base.toml").expect("shipped");
    let bent: String = base
        .lines()
        .map(|line| {
            if line.starts_with("swan-chance") || line.starts_with("chance") {
                String::from("chance = 0.9\n")
            } else {
                format!("{line}\n")
            }
        })
        .collect();
    assert_ne!(bent, base, "the base names the chance of a black swan");
    file(&directory, "base.toml", bent);
    let failing = run("en", &["selftest", "--scenarios", text_of(directory.path())]);
    assert_eq!(failing.code, 1, "{}{}", failing.out, failing.err);
}

#[test]
fn keys_come_from_the_table_of_keys() {
    for language in Language::ALL {
        let run = run(language.code(), &["keys"]);
        assert_eq!(run.code, 0);
        for row in BINDINGS.iter() {
            let sentence = row.command.sentence().in_language(language);
            let is_told = |line: &str| {
                line.ends_with(sentence)
                    && row.keys.iter().all(|key| line.contains(&key.on_keyboard(language)))
            };
            assert!(run.out.lines().any(is_told), "{:?} is not in\n{}", row.command, run.out);
        }
    }
}

#[test]
fn without_a_terminal_the_explorer_says_so() {
    let run = run("en", &[]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("works only in a terminal") && run.err.contains("speelveld compare"),
        "{}",
        run.err
    );
}

#[test]
fn a_theme_that_does_not_exist_is_told_with_those_that_do() {
    let run = run("en", &["--theme", "drak"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("dark") && run.err.contains("plain"), "{}", run.err);
}

#[test]
fn check_counts_the_shipped_files_and_finds_them_sound() {
    let shipped = run("nl", &["check"]);
    assert_eq!(shipped.code, 0, "{}", shipped.err);
    let listed = run("nl", &["check", "scenarios"]);
    assert_eq!((listed.code, listed.out), (0, shipped.out));
}

#[test]
fn check_tells_of_every_broken_file_and_never_panics() {
    let directory = TempDir::new().expect("a directory");
    let case = std::fs::read_to_string("scenarios/cases/ivri.toml").expect("shipped");
    let broken: [(&str, Vec<u8>); 7] = [
        ("leeg.toml", Vec::new()),
        ("bytes.toml", vec![0xff, 0xfe, 0x00]),
        ("half.toml", b"speelveld = \"case\"\nid = \"x".to_vec()),
        ("sleutel.toml", case.replace("\nquestion", "\nquestoin").into_bytes()),
        (
            "wijze.toml",
            b"speelveld = \"scenario\"\nname = \"x\"\nchoices.models = \"outsorce:market\"\n".to_vec(),
        ),
        ("groot.toml", case.replace("start-year = 2026", "start-year = 99999999999999999999").into_bytes()),
        ("soort.toml", b"speelveld = \"cas\"\n".to_vec()),
    ];
    for (name, bytes) in &broken {
        let path = file(&directory, name, bytes);
        let run = run("nl", &["check", text_of(&path)]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{name}: {}", run.err);
        assert!(run.err.contains(name) && run.err.contains("fout: "), "{name}: {}", run.err);
        assert!(!run.err.contains("panicked"), "{}", run.err);
    }
    let all = run("en", &["check", text_of(directory.path())]);
    assert_eq!(all.code, 2);
    assert!(all.err.contains("Files checked: 7. Problems: "), "{}", all.err);
    for (name, _) in &broken {
        assert!(all.err.contains(name), "{name}: {}", all.err);
    }
}

#[test]
fn a_problem_shows_file_line_and_what_was_meant() {
    let directory = TempDir::new().expect("a directory");
    let path = file(
        &directory,
        "plan.toml",
        "speelveld = \"scenario\"\nname = \"Plan\"\nchoices.models = \"outsorce:market\"\n",
    );
    for words in [vec!["check", text_of(&path)], vec!["compare", "twin", "-s", text_of(&path)]] {
        let run = run("nl", &words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
        assert!(run.err.contains("plan.toml:3:"), "{}", run.err);
        assert!(run.err.contains("outsource"), "{}", run.err);
    }
}

#[test]
fn a_missing_file_is_told_apart_from_a_directory() {
    let directory = TempDir::new().expect("a directory");
    let missing = run("en", &["check", text_of(&directory.path().join("weg.toml"))]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("it does not exist"), "{}", missing.err);
    let as_case = run("en", &["compare", &format!("{}/", text_of(directory.path()))]);
    assert_eq!(as_case.code, 2, "{}", as_case.err);
    let empty = run("en", &["check", text_of(directory.path())]);
    assert_eq!(empty.code, 2);
    assert!(empty.err.contains("it contains no .toml file"), "{}", empty.err);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = program("nl")
        .args(["compare", "logistics", "--futures", "100", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let run = finished(child.wait_with_output().expect("ends"));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn an_argument_that_would_steer_the_terminal_is_refused_and_shown_without() {
    for word in ["a\u{1b}[8mb", "x\nerror: all is fine.toml", "a\u{202e}b.toml", "\u{feff}a", "c\u{9b}31m"] {
        for words in [
            &["compare", word][..],
            &["check", word],
            &["new", "case", "T", "-o", word],
            &["schema", "-o", word],
        ] {
            let run = run("en", words);
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
            assert!(run.err.contains('\u{fffd}') && run.err.lines().count() == 1, "{:?}", run.err);
            assert!(!run.err.trim_end().contains(char::is_control), "{:?}", run.err);
        }
    }
}

#[test]
fn a_new_file_can_go_to_standard_output() {
    let made = run("en", &["new", "case", "Test", "-o", "-"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    assert!(made.out.contains("speelveld = \"case\"") && !Path::new("-").exists());
}
