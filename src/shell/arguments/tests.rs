//! What the command line means.

use super::parser::WIDTH;
use super::*;
use crate::texts::command_line as texts;
use proptest::strategy::Strategy;

fn read_compare(words: &[&str]) -> ScenarioRequests {
    let all = ["speelveld", "compare", "logistics"].iter().chain(words).map(OsString::from);
    match read(Language::English, all.collect()) {
        Ok(Request::Run(arguments)) => match arguments.command {
            Command::Compare(compare) => compare.about.scenarios,
            _ => panic!("another command: {words:?}"),
        },
        _ => panic!("not read: {words:?}"),
    }
}

#[test]
fn the_command_line_is_sound() {
    for language in Language::ALL {
        parser(language).debug_assert();
    }
}

#[test]
fn a_change_belongs_to_the_scenario_before_it() {
    let requests = read_compare(&[
        "--set",
        "models=build",
        "-s",
        "current",
        "-s",
        "craft",
        "--set",
        "platforms=build",
        "--training",
        "double",
        "--set",
        "services=build",
        "-s",
        "shared",
    ]);
    assert_eq!(requests.loose_sets, ["models=build"]);
    let sets: Vec<_> = requests.named.iter().map(|request| request.sets.len()).collect();
    assert_eq!(sets, [0, 2, 0]);
    assert_eq!(requests.named[1].training.as_deref(), Some("double"));
    assert_eq!(requests.loose_training, None);
}

#[test]
fn help_fits_80_columns_and_speaks_one_language() {
    for language in Language::ALL {
        let mut whole = parser(language);
        whole.build();
        let mut helps = vec![whole.render_help().to_string()];
        helps.extend(whole.get_subcommands_mut().map(|command| command.render_help().to_string()));
        for help in helps {
            assert!(help.lines().all(|line| line.chars().count() <= WIDTH), "{help}");
            assert!(help.contains(texts::options(language)), "{help}");
            assert_eq!(help.contains("Usage:"), language == Language::English, "{help}");
        }
    }
}

proptest::proptest! {
    /// Whatever is typed is understood, or is a mistake in words with exit code 2.
    #[test]
    fn any_command_line_is_read_or_told(
        words in proptest::collection::vec(
            proptest::prop_oneof![
                proptest::sample::select(vec![
                    "compare", "report", "explore", "worlds", "train", "demo", "open", "check", "new", "list", "man",
                    "completions", "schema", "resolve", "help", "--help", "-s", "--set", "--futures", "--format", "-o",
                    "--lang", "--scenarios", "--shard", "--merge", "--collect", "--teams", "--", "-", "", "--futures=-1",
                    "logistics", "platforms=build", "1/0", "nl", "-sx", "--nothing", "-V",
                ])
                .prop_map(str::to_owned),
                "\\PC{0,12}",
            ],
            0..8,
        ),
    ) {
        let all = std::iter::once("speelveld".to_owned()).chain(words).map(OsString::from).collect();
        for language in Language::ALL {
            if let Err(failure) = read(language, Vec::clone(&all)) {
                proptest::prop_assert!(failure.code == 2 && !failure.text.is_empty());
            }
        }
    }
}
