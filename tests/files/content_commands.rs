//! The commands that make content, as a user types them: `new` and `schema`.

use crate::support::program::{Run, finished, program, run};
use std::path::Path;
use tempfile::TempDir;

/// Runs the program with the user's own folder in a directory.
fn at_home(home: &Path, language: &str, words: &[&str]) -> Run {
    finished(
        program(language).env("SPEELVELD_CONFIG", home).args(words).output().expect("the program starts"),
    )
}

#[test]
fn a_new_case_stands_in_the_users_own_folder_checks_and_simulates() {
    for language in ["nl", "en"] {
        let home = TempDir::new().expect("a directory");
        let made = at_home(home.path(), language, &["new", "case", "Slimme dijken", "--like", "ivri"]);
        let path = home.path().join("scenarios/cases/slimme-dijken.toml");
        assert_eq!((made.code, made.err.as_str()), (0, ""));
        assert!(made.out.contains(&path.display().to_string()), "{}", made.out);

        let checked = at_home(home.path(), language, &["check", &path.display().to_string()]);
        assert_eq!((checked.code, checked.err.as_str()), (0, ""));
        let compared = at_home(home.path(), language, &["compare", "slimme-dijken", "--futures", "100"]);
        assert_eq!((compared.code, compared.err.as_str()), (0, ""));
        assert!(compared.out.contains("Slimme dijken"), "{}", compared.out);
        let listed = at_home(home.path(), language, &["list"]);
        assert!(listed.out.contains("slimme-dijken"), "{}", listed.out);

        // Never over what is there.
        let before = std::fs::read(&path).expect("the case");
        let again = at_home(home.path(), language, &["new", "case", "Slimme dijken"]);
        assert_eq!((again.code, again.out.as_str()), (2, ""));
        assert_eq!(std::fs::read(&path).expect("the case"), before);
    }
}

#[test]
fn a_new_organisation_stands_in_the_users_own_folder_checks_and_is_where_lessons_begin() {
    for language in ["nl", "en"] {
        let home = TempDir::new().expect("a directory");
        let words = ["new", "organisation", "Gemeente Zeist", "--like", "small"];
        let made = at_home(home.path(), language, &words);
        let path = home.path().join("scenarios/organisations/gemeente-zeist.toml");
        assert_eq!((made.code, made.err.as_str()), (0, ""));
        assert!(made.out.contains(&path.display().to_string()), "{}", made.out);

        let checked = at_home(home.path(), language, &["check", &path.display().to_string()]);
        assert_eq!((checked.code, checked.err.as_str()), (0, ""));
        let own = ["--organisation", "gemeente-zeist", "--futures", "100"];
        let compared = at_home(home.path(), language, &[&["compare", "twin"][..], &own].concat());
        assert_eq!((compared.code, compared.err.as_str()), (0, ""));
        let sheet = at_home(home.path(), language, &["train", "first-steps", "--sheet"]);
        assert_eq!((sheet.code, sheet.err.as_str()), (0, ""));
        assert!(sheet.out.contains("Gemeente Zeist"), "{}", sheet.out);
        let again = at_home(home.path(), language, &words);
        assert_eq!((again.code, again.out.as_str()), (2, ""));
    }
    let home = TempDir::new().expect("a directory");
    for (words, told) in [
        (vec!["Utrecht"], "the id ‘utrecht’ is taken by the organisation"),
        (vec!["x", "--like", "smal"], "did you mean ‘small’?"),
        (vec!["--ask"], "give the name of the organisation"),
    ] {
        let run = at_home(home.path(), "en", &[&["new", "organisation"], words.as_slice()].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        assert!(run.err.contains(told), "{words:?}: {}", run.err);
    }
}

#[test]
fn a_broken_file_of_the_user_is_in_the_way_of_no_new_case_and_never_overwritten() {
    let home = TempDir::new().expect("a directory");
    let cases = home.path().join("scenarios/cases");
    std::fs::create_dir_all(&cases).expect("a directory");
    std::fs::write(cases.join("proef.toml"), "speelveld = \"case\"\nid =").expect("written");
    let other = at_home(home.path(), "en", &["new", "case", "Other"]);
    assert_eq!((other.code, other.err.as_str()), (0, ""));
    let same = at_home(home.path(), "en", &["new", "case", "Proef"]);
    assert_eq!(same.code, 2);
    assert!(same.err.contains("already exists and is left unchanged"), "{}", same.err);
    assert_eq!(
        std::fs::read_to_string(cases.join("proef.toml")).expect("there"),
        "speelveld = \"case\"\nid ="
    );
}

#[test]
fn a_new_case_goes_to_a_named_file() {
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("een casus.toml");
    let shown = path.display().to_string();
    let made = run("nl", &["new", "case", "Eén", "-o", &shown]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    assert!(made.out.contains(&format!("speelveld compare \"{shown}\"")), "{}", made.out);
    assert_eq!(run("nl", &["compare", &shown, "--futures", "100"]).code, 0);
    let nowhere = directory.path().join("weg/x.toml").display().to_string();
    assert_eq!(run("nl", &["new", "case", "Eén", "-o", &nowhere]).code, 1);
}

#[test]
fn every_mistake_in_a_new_case_is_told() {
    for (words, told) in [
        (vec!["case", "Logistics"], "the id ‘logistics’ is taken by the case ‘Logistics monitor’"),
        (vec!["case", "!?"], "no id can be made from ‘!?’"),
        (vec!["case", "a\nb"], "characters that cannot be shown"),
        (vec!["cas", "x"], "did you mean ‘case’?"),
        (vec!["case", "x", "--like", "twni"], "did you mean ‘twin’?"),
        (vec!["case"], "NAME"),
    ] {
        let home = TempDir::new().expect("a directory");
        let run = at_home(home.path(), "en", &[&["new"], words.as_slice()].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        assert!(run.err.contains(told), "{told}\n{}", run.err);
        assert!(!home.path().join("scenarios/cases").exists(), "nothing is made after a mistake");
    }
}

#[test]
fn schemas_are_printed_and_written() {
    let case = run("nl", &["schema", "case"]);
    assert_eq!((case.code, case.err.as_str()), (0, ""));
    let schema: serde_json::Value = serde_json::from_str(&case.out).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["properties"]["speelveld"]["const"], "case");
    let directory = TempDir::new().expect("a directory");
    let folder = directory.path().join("schemas");
    let written = run("en", &["schema", "-o", &folder.display().to_string()]);
    assert_eq!((written.code, written.err.as_str()), (0, ""));
    assert_eq!(written.out.lines().count(), std::fs::read_dir(&folder).expect("a directory").count());
    assert!(folder.join("speelveld-case.schema.json").is_file());
    let wrong = run("en", &["schema", "caes"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean ‘case’?"), "{}", wrong.err);
}

#[test]
fn a_file_that_is_too_large_tells_how_large_it_is() {
    let home = TempDir::new().expect("a directory");
    let path = home.path().join("large.toml");
    std::fs::write(&path, "# nothing\n".repeat(700_000)).expect("a large file");
    let checked = at_home(home.path(), "en", &["check", &path.display().to_string()]);
    assert_eq!(checked.code, 2);
    assert!(checked.err.contains("6.7 MB; no more than 4 MB"), "{}", checked.err);
}
