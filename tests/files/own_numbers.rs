//! Numbers of one's own on the command line: used, named, and all that is wrong with them told at once.

use crate::command_line::{compare, json};
use crate::support::program::run;
use serde_json::Value;

#[test]
fn own_numbers_are_used_and_named() {
    let own = ["--assume", "modes.material.build=1,5", "--assume", "layers.platforms.build=200 tot 400"];
    let shipped = json(&["-s", "craft"]);
    let edited = json(&[&["-s", "craft"][..], &own].concat());
    assert_eq!(shipped["manifest"]["edited"], serde_json::json!([]));
    let named = edited["manifest"]["edited"].as_array().expect("a list");
    let ids: Vec<_> = named.iter().map(|one| one["id"].as_str().unwrap_or_default()).collect();
    assert_eq!(ids, ["layers.platforms.build", "modes.material.build"]);
    assert_eq!(named[0]["value"], "200 to 400");
    assert_eq!((&named[1]["shipped"], &named[1]["value"]), (&1.0.into(), &1.5.into()));
    let cost =
        |document: &Value| document["scenarios"][0]["outcomes"]["cost"]["mean"].as_f64().expect("a mean");
    assert!(cost(&edited) > cost(&shipped));
    let bases = |document: &Value| {
        let bases = document["manifest"]["bases"].as_object().expect("counts");
        bases.values().filter_map(Value::as_u64).sum::<u64>()
    };
    assert_eq!(bases(&edited) + 2, bases(&shipped));

    let table = compare(&[&["-s", "craft", "--format", "csv-en"][..], &own].concat()).out;
    assert!(table.contains(",modes.material.build,own,1.5,"), "{table}");
    assert!(table.contains(",layers.platforms.build,own,200 to 400,"), "{table}");

    let memo = compare(&[&["-s", "craft", "--format", "markdown"][..], &own].concat()).out;
    assert!(memo.contains("modes.material.build (") && memo.contains("1,5 in plaats van 1"), "{memo}");
    assert!(!compare(&["-s", "craft"]).out.contains("eigen getallen"));

    let budget = ["compare", "logistics", "--futures", "500", "--assume", "budget=1234"];
    assert!(
        run("nl", &budget).out.contains("1.234"),
        "the report holds the cost against the user's own budget"
    );

    let resolved =
        run("en", &["resolve", "logistics", "-s", "craft", "--assume", "modes.material.build=1.5"]);
    assert!(resolved.out.contains("× 1.5  modes.material.build"), "{}", resolved.out);
}

#[test]
fn all_wrong_own_numbers_are_told_at_once() {
    let wrong = compare(&[
        "--assume",
        "modes.material.biuld=1",
        "--assume",
        "modes.material.build=zeer veel",
        "--assume",
        "turnover=3",
        "--assume",
        "turnover",
        "--assume",
        "rates.reference=1 to 2",
        "--assume",
        "qqqqqqqqqq=1",
    ]);
    assert_eq!(wrong.code, 2);
    for part in [
        "getal ‘modes.material.biuld’ bestaat niet; bedoelde u ‘modes.material.build’?",
        "‘zeer veel’ kan niet voor modes.material.build: ",
        "‘3’ kan niet voor turnover: ",
        "‘turnover’ is geen ID=GETAL",
        "‘1 to 2’ kan niet voor rates.reference: ",
        "getal ‘qqqqqqqqqq’ bestaat niet. `speelveld resolve CASUS -s current` toont de id’s van alle getallen",
    ] {
        assert!(wrong.err.contains(part), "{part}\n{}", wrong.err);
    }
}
