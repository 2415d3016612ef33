//! `train --collect`: what groups made on their own machines, side by side.

use crate::support::program::run;
use serde_json::Value;

/// An exploration in which a group changed one layer.
fn of_group(name: &str, case: &str, change: &str) -> String {
    format!(
        "speelveld = \"exploration\"\nversion = 1\ncase = \"{case}\"\nfutures = 1000\n\
         [[scenario]]\nname = \"{name}\"\nchoices.{change}\n"
    )
}

#[test]
fn files_of_groups_become_one_comparison_when_they_start_from_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let north = file("north.toml", of_group("Noord", "logistics", "platforms = \"build\""));
    let south = file("south.toml", of_group("Zuid", "logistics", "models = \"build\""));
    let other = file("other.toml", of_group("West", "twin", "models = \"build\""));
    let collected = run("nl", &["train", "--collect", &north, &south, "--format", "json"]);
    assert_eq!(collected.code, 0, "{}", collected.err);
    let reveal: Value = serde_json::from_str(&collected.out).expect("JSON");
    let mode = |place: usize, layer: &str| &reveal["scenarios"][place]["choices"][layer]["mode"];
    assert_eq!((&reveal["scenarios"][0]["name"], mode(0, "platforms")), (&"Noord".into(), &"build".into()));
    assert_eq!((&reveal["scenarios"][1]["name"], mode(1, "models")), (&"Zuid".into(), &"build".into()));
    assert_eq!(mode(1, "platforms"), "outsource");
    let unasked = run("nl", &["train", "--collect", &north, &south]);
    let plain = run("nl", &["train", "--collect", &north, &south, "--format", "plain"]);
    assert_eq!((unasked.code, &unasked.out), (0, &plain.out), "without a terminal it is read as text");
    assert!(plain.out.contains("  Zuid: "), "{}", plain.out);
    let mixed = run("nl", &["train", "--collect", &north, &other, "--format", "json"]);
    assert_eq!((mixed.code, mixed.out.as_str()), (2, ""));
    assert!(mixed.err.contains("other.toml") && mixed.err.contains("de casus"), "{}", mixed.err);
}

#[test]
fn files_of_many_groups_are_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths: Vec<String> = (1..=12)
        .map(|number| {
            let path = folder.path().join(format!("group-{number}.toml"));
            let change = if number <= 7 { "platforms = \"build\"" } else { "models = \"build\"" };
            std::fs::write(&path, of_group(&format!("Groep {number}"), "logistics", change))
                .expect("written");
            path.to_str().expect("UTF-8").to_owned()
        })
        .collect();
    let words = ["train", "--format", "plain", "--collect"].into_iter();
    let reveal = run("en", &words.chain(paths.iter().map(String::as_str)).collect::<Vec<_>>());
    assert_eq!(reveal.code, 0, "{}", reveal.err);
    for (count, first) in [(7, 1), (5, 8), (12, 1)] {
        let counted = format!("number: {count}; who: Groep {first}");
        assert!(reveal.out.contains(&counted), "{counted}\n{}", reveal.out);
    }
}

/// Everything that does not fit is told at once, in both languages.
#[test]
fn files_that_do_not_go_together_say_what_differs() {
    let folder = tempfile::tempdir().expect("a folder");
    let north = of_group("Noord", "logistics", "platforms = \"build\"");
    let files = [
        ("noord.toml", north.clone()),
        ("zuid.toml", of_group("Zuid", "twin", "models = \"build\"")),
        ("west.toml", north.replace("futures = 1000", "futures = 500\nseed = 7\nalone = true")),
        ("oost.toml", north.replace("case =", "organisation = \"small\"\ncase =")),
    ];
    let mut paths = Vec::new();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        paths.push(path.to_str().expect("UTF-8").to_owned());
    }
    let words: Vec<&str> = ["train", "--limit", "kosten=450", "--format", "pdf", "--collect"]
        .into_iter()
        .chain(paths.iter().map(String::as_str))
        .collect();
    let told = ["nl", "en"].map(|language| {
        let run = run(language, &words);
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        run.err.replace(&format!("{}/", folder.path().display()), "")
    });
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("collect-mismatch", told.join("\n"));
    });
    let one = run("en", &["train", "--format", "json", "--collect", &paths[0]]);
    assert!(one.code == 2 && one.err.contains("in these files: 1; a reveal needs 2 to 60"), "{}", one.err);
}

/// A file in which a group changed as many columns as there are choices.
fn of_columns(changes: &[&str]) -> String {
    let column = |change: &&str| format!("[[scenario]]\nfollows = \"proven-first\"\n{change}\n");
    let columns: String = changes.iter().map(column).collect();
    format!(
        "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\nfutures = 1000\n\
         [[scenario]]\nfollows = \"current\"\n{columns}"
    )
}

/// What a group changed is what is compared; where that is not certain, nothing is.
#[test]
fn the_scenario_that_was_changed_is_taken_and_never_guessed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, changes: &[&str]| {
        let path = folder.path().join(name);
        std::fs::write(&path, of_columns(changes)).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let second = file("noord.toml", &["", "choices.platforms = \"build\""]);
    let first = file("zuid.toml", &["choices.models = \"build\"", ""]);
    let both = file("west.toml", &["choices.models = \"build\"", "choices.services = \"build\""]);
    let none = file("oost.toml", &["", ""]);
    let collect = |words: &[&str]| run("en", &[&["train", "--format", "plain", "--collect"], words].concat());
    let told = collect(&[&second, &first]);
    assert_eq!(told.code, 0, "{}", told.err);
    for line in
        ["noord: C Proven first, from", "zuid: B Proven first, from", "Platforms: reuse · market → build"]
    {
        assert!(told.out.contains(line), "{line}:\n{}", told.out);
    }
    let unsure = collect(&[&second, &both, &none]);
    assert_eq!((unsure.code, unsure.out.as_str()), (2, ""));
    for part in ["(*) in ", "A Current, B Proven first*, C Proven first*", "oost.toml`, so it is not clear"] {
        assert!(unsure.err.contains(part), "{part}:\n{}", unsure.err);
    }
    let asked = collect(&[&second, &both, &none, "--column", "c"]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    assert!(asked.out.contains("nothing was changed in it"), "{}", asked.out);
    let all = collect(&[&second, &both, "--column", "all"]);
    assert!(all.code == 0 && all.out.contains("west (west)"), "{}{}", all.out, all.err);
    let idle = collect(&[&none, &none]);
    assert!(idle.code == 2 && idle.err.contains("all groups would be alike"), "{}", idle.err);
    let alike = collect(&[&first, &first]);
    assert!(alike.out.contains("All groups chose the same"), "{}", alike.out);
}

/// In a lesson a group chooses in a column of its own; the others were there before.
#[test]
fn of_a_lesson_the_column_of_the_participant_is_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, change: &str| {
        let scenario = |name: &str, change: &str| {
            format!("[[scenario]]\nname = \"{name}\"\nchoices.services = \"build\"\n{change}\n")
        };
        let text = format!(
            "speelveld = \"exploration\"\nversion = 1\ncase = \"ivri\"\nfutures = 1000\n{}{}{}\
             [teaching]\nid = \"outsourcing\"\nstep = 11\n",
            scenario("One", ""),
            scenario("Two", ""),
            scenario("Own", change)
        );
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let files = [
        file("noord.toml", "choices.platforms = \"build\""),
        file("zuid.toml", "choices.models = \"build\""),
    ];
    let told = run("en", &["train", "--format", "plain", "--collect", &files[0], &files[1]]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.contains("noord: C Own") && told.out.contains("zuid: C Own"), "{}", told.out);
}
