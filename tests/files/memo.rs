//! The decision memo as a reader and a printer get it: whole, well-formed, alone, and with the figures of the JSON.

use crate::support::program::run;
use serde_json::Value;
use speelveld::domain::outcome::Outcome;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Elements that have no end.
const VOID: [&str; 3] = ["meta", "link", "br"];

fn output(language: &str, words: &[&str]) -> String {
    let run = run(language, &[words, &["--futures", "300"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

/// The same page for every test that reads it, in Dutch and in English: to make it takes seconds.
fn page(language: &str) -> &'static str {
    static PAGES: LazyLock<[String; 2]> = LazyLock::new(|| {
        let words = ["report", "logistics", "-s", "current", "-s", "shared", "-s", "at-the-wheel"];
        ["nl", "en"].map(|language| output(language, &words))
    });
    &PAGES[usize::from(language == "en")]
}

/// A tag: is it an end, its name, its attributes.
struct Tag<'a> {
    is_end: bool,
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// The tags of a page, in order; attributes are written `name="value"` or alone.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let style = page.find("<style>").expect("a style")..page.find("</style>").expect("its end");
    let mut found = Vec::new();
    for (place, _) in page.match_indices('<') {
        if style.contains(&place) && place > style.start {
            continue;
        }
        let text = &page[place + 1..page[place..].find('>').expect("an end") + place];
        if text.starts_with('!') {
            continue;
        }
        let is_end = text.starts_with('/');
        let text = text.trim_start_matches('/');
        let (name, mut rest) = text.split_once(' ').unwrap_or((text, ""));
        let mut attributes = Vec::new();
        while let Some((attribute, after)) = rest.split_once("=\"") {
            let (value, after) = after.split_once('"').expect("a closed attribute");
            attributes.push((attribute.rsplit(' ').next().unwrap_or_default(), value));
            rest = after;
        }
        found.push(Tag { is_end, name, attributes });
    }
    found
}

fn attribute<'a>(tag: &Tag<'a>, name: &str) -> Option<&'a str> {
    tag.attributes.iter().find(|(attribute, _)| *attribute == name).map(|(_, value)| *value)
}

#[test]
fn every_element_is_closed_in_its_turn_and_every_id_is_there_once() {
    for language in ["nl", "en"] {
        let page = page(language);
        let tags = tags(page);
        assert!(tags.len() > 1_000, "the tags must be seen");
        let mut open = Vec::new();
        for tag in tags.iter().filter(|tag| !VOID.contains(&tag.name)) {
            if tag.is_end {
                assert_eq!(open.pop(), Some(tag.name));
            } else {
                open.push(tag.name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
        let mut ids = BTreeSet::new();
        for id in tags.iter().filter_map(|tag| attribute(tag, "id")) {
            assert!(ids.insert(id), "{id} is there twice");
        }
        let linked = tags.iter().filter_map(|tag| attribute(tag, "href")?.strip_prefix('#'));
        let named =
            tags.iter().filter_map(|tag| attribute(tag, "aria-labelledby")).flat_map(str::split_whitespace);
        for id in linked.chain(named) {
            assert!(ids.contains(id), "{id} is nowhere");
        }
    }
}

#[test]
fn a_page_loads_nothing_and_can_be_read_without_seeing_it() {
    for language in ["nl", "en"] {
        let page = page(language);
        for tag in tags(page) {
            assert!(!["script", "img", "link", "iframe", "object"].contains(&tag.name), "{}", tag.name);
            assert!(attribute(&tag, "src").is_none());
            match tag.name {
                "html" if !tag.is_end => assert_eq!(attribute(&tag, "lang"), Some(language)),
                "th" if !tag.is_end => assert!(attribute(&tag, "scope").is_some()),
                "svg" if !tag.is_end => {
                    let is_decoration = attribute(&tag, "aria-hidden") == Some("true");
                    let is_named = attribute(&tag, "role") == Some("img")
                        && attribute(&tag, "aria-labelledby").is_some();
                    assert!(is_decoration || is_named, "a picture without words");
                }
                _ => {}
            }
        }
        let style = &page[page.find("<style>").expect("a style")..page.find("</style>").expect("its end")];
        assert!(!style.contains("url(") && !style.contains("@import"));
        assert_eq!(page.matches("<table").count(), page.matches("<caption>").count());
        let headings: Vec<u8> = page
            .match_indices("<h")
            .filter_map(|(place, _)| page.as_bytes().get(place + 2).copied().filter(u8::is_ascii_digit))
            .collect();
        assert_eq!(headings.iter().filter(|level| **level == b'1').count(), 1);
        assert!(headings.windows(2).all(|pair| pair[1] <= pair[0] + 1), "no level is skipped");
    }
}

#[test]
fn the_figures_are_those_of_the_json() {
    let page = page("en");
    let scenarios = ["-s", "current", "-s", "shared", "-s", "at-the-wheel"];
    let json = output("en", &[&["compare", "logistics", "--format", "json"], &scenarios[..]].concat());
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let rows = [
        ("Cost (€k)", "/cost/p50"),
        ("Worst 10% (€k)", "/cost/p90"),
        ("Months to go-live", "/live/p50"),
        ("Value realised (%)", "/value/p50"),
        ("Serious incident", "/serious/share"),
        ("In public hands (%)", "/public_control/p50"),
        ("In-house staff (FTE)", "/own_people/p50"),
        ("Unstaffed work (%)", "/unfilled/mean"),
        ("Need met (%)", "/needed/p50"),
        ("At least one incident", "/incidents/any"),
        ("External hiring (%)", "/external_share/p50"),
        ("Switching cost (€k)", "/exit/p50"),
    ];
    for (label, path) in rows {
        let row = page.split(&format!("<th scope=\"row\" role=\"rowheader\">{label}</th>")).nth(1);
        let row = row.and_then(|rest| rest.split("</tr>").next()).unwrap_or_else(|| panic!("no row {label}"));
        let figures: Vec<f64> = row
            .split("<data value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().and_then(|figure| figure.parse().ok()).expect("a figure"))
            .collect();
        let expected: Vec<f64> = (0..3)
            .map(|place| {
                json["scenarios"][place]["outcomes"].pointer(path).and_then(Value::as_f64).expect("a figure")
            })
            .collect();
        assert_eq!(figures.len(), expected.len(), "{label}");
        // The reader of JSON may miss the last bit of a number.
        let is_same = |(one, other): (&f64, &f64)| (one - other).abs() <= 1e-12 * other.abs();
        assert!(figures.iter().zip(&expected).all(is_same), "{label}: {figures:?} {expected:?}");
    }
}

#[test]
fn the_memo_reads_the_same_as_ever_in_markdown() {
    for language in ["nl", "en"] {
        let memo = output(language, &["report", "logistics", "--format", "markdown"]);
        // The annex is the content files once more; its head and one group are enough.
        let heading = ["## Bijlage", "## Annex"].into_iter().find_map(|heading| memo.rfind(heading));
        let annex = heading.expect("an annex");
        let first = memo[annex..].lines().take(30).collect::<Vec<_>>().join("\n");
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, filters => vec![(r"[0-9a-f]{16}", "[model]")] }, {
            insta::assert_snapshot!(format!("memo_{language}"), format!("{}{first}\n", &memo[..annex]));
        });
    }
}

/// What a member of the Executive reads: everything before the annex.
fn deciding(language: &str, words: &[&str]) -> String {
    let memo = output(language, &[words, &["--format", "markdown"]].concat());
    let end = ["## Bijlage 1", "## Annex 1"].into_iter().find_map(|heading| memo.find(heading));
    memo[..end.expect("an annex")].to_owned()
}

#[test]
fn what_decides_fits_two_pages_and_needs_no_screen() {
    for language in ["nl", "en"] {
        for words in [
            &["report", "twin", "-s", "current", "-s", "shared", "-s", "proven-first", "-s", "craft"][..],
            &["report", "ivri"],
            &["report", "drones", "-s", "at-the-wheel"],
        ] {
            let text = deciding(language, words);
            // A page of A4 in 10 points holds some 600 words with headings and a table.
            let count =
                text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!((150..1_000).contains(&count), "{language} {words:?}: {count} words");
            let lower = text.to_lowercase();
            for word in ["scherm", "screen", "toets ‘", "press ", "druk op", "enter "] {
                assert!(!lower.contains(word), "{language} {words:?} speaks of {word}: {text}");
            }
        }
    }
    // What the parts are is in the same order, whatever there is to say.
    let memo = deciding("en", &["report", "twin", "-s", "current", "-s", "shared", "-s", "proven-first"]);
    let headings: Vec<&str> = memo.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(
        headings,
        [
            "## Decision requested",
            "## The odds",
            "## What is traded off",
            "## What this requires of staff",
            "## What must be true for a different verdict on cost",
            "## What to find out first",
            "## Policy checks",
            "## Basis of the figures",
        ]
    );
    assert_eq!(memo.matches(", compared with ").count(), 3, "three trade-offs: {memo}");
    assert!(memo.contains("% is uncertainty"), "{memo}");
}

#[test]
fn the_name_of_the_file_decides_on_the_form() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, start) in [("memo.html", "<!DOCTYPE html>"), ("memo.md", "# "), ("memo", "<!DOCTYPE html>")] {
        let path = folder.path().join(name);
        let words = ["report", "aerius", "-s", "current", "-o", path.to_str().expect("UTF-8")];
        assert_eq!(output("nl", &words), "");
        assert!(std::fs::read_to_string(&path).expect("written").starts_with(start), "{name}");
    }
    let run = run("nl", &["report", "aerius", "--format", "csv"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("html, markdown"), "{}", run.err);
}

#[test]
fn parts_in_detail_are_added_to_what_was_there() {
    let bare: Value =
        serde_json::from_str(&output("nl", &["compare", "ivri", "--format", "json"])).expect("JSON");
    let words = [
        "compare",
        "ivri",
        "--format",
        "json",
        "--detail",
        "attribution",
        "--detail",
        "influence",
        "--detail",
        "competences",
    ];
    let mut full: Value = serde_json::from_str(&output("nl", &words)).expect("JSON");
    let attribution = full["attribution"][0].take();
    assert_eq!((&attribution["scenario"], &attribution["baseline"]), (&Value::from("B"), &Value::from("A")));
    let cost = &attribution["outcomes"]["cost"];
    let layers = cost["layers"].as_object().expect("layers").values().filter_map(Value::as_f64).sum::<f64>();
    let difference = bare["pairs"][0]["cost"]["difference"]["mean"].as_f64().expect("a difference");
    let total = cost["total"].as_f64().expect("a total");
    assert!((layers + cost["training"].as_f64().expect("a figure") - total).abs() < 1e-9);
    assert!((total - difference).abs() < 1e-9);
    let numbers = full["influence"][0]["of_difference"]["cost"].as_array().expect("numbers");
    let swing = |number: &Value| number["swing"].as_f64().expect("a swing").abs();
    assert!(numbers.len() > 50 && numbers.is_sorted_by(|a, b| swing(a) >= swing(b)));
    assert_eq!(full["people"][1]["competences"]["geo"].as_array().map(Vec::len), Some(8));
    let object = full.as_object_mut().expect("an object");
    for key in ["attribution", "influence", "people"] {
        object.remove(key);
    }
    assert_eq!(full, bare, "what scripts rely on stays as it was");
    let text = output("nl", &["compare", "ivri", "--detail", "checks", "--detail", "costs"]);
    let [checks, costs] =
        ["\nBELEIDSTOETSEN\n", "\nKOSTEN\n"].map(|heading| text.find(heading).expect(heading));
    assert!(checks < costs, "in the order asked");
    let run = run("en", &["compare", "ivri", "--detail", "cost"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean ‘costs’"), "{}", run.err);
}

#[test]
fn every_future_stands_in_the_draws_and_gives_the_figures() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("draws.csv");
    let words = ["compare", "logistics", "--format", "json", "--draws-out", path.to_str().expect("UTF-8")];
    let json: Value = serde_json::from_str(&output("en", &words)).expect("JSON");
    let text = std::fs::read_to_string(&path).expect("written");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("case,future,scenario,outcome,value,unit"));
    assert_eq!(lines.clone().count(), 300 * 2 * Outcome::COUNT);
    let costs: Vec<f64> = lines
        .filter(|line| line.starts_with("logistics,") && line.contains(",B,cost,"))
        .filter_map(|line| line.split(',').nth(4)?.parse().ok())
        .collect();
    assert_eq!(costs.len(), 300);
    let mean = costs.iter().sum::<f64>() / 300.0;
    let told = json["scenarios"][1]["outcomes"]["cost"]["mean"].as_f64().expect("a mean");
    assert!((mean - told).abs() < 1e-9 * told, "{mean} {told}");
}

/// An exploration as the program saves it.
const EXPLORATION: &str = r#"speelveld = "exploration"
version = 1
case = "logistics"
baseline = 2
seed = 7
futures = 400

[[scenario]]
follows = "current"

[[scenario]]
follows = "shared"

[[scenario]]
name = "Mine"
[scenario.choices]
platforms = "build"
"#;

#[test]
fn a_saved_exploration_can_be_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.toml");
    std::fs::write(&path, EXPLORATION).expect("written");
    let path = path.to_str().expect("UTF-8");
    let memo = run("nl", &["report", path, "--format", "markdown"]);
    assert_eq!(memo.code, 0, "{}", memo.err);
    for words in ["(basis); C Mine", "**Toekomsten:** 400", "Startgetal:** 7", "mine.toml"] {
        assert!(memo.out.contains(words), "{words}");
    }
    let run = run("nl", &["compare", path, "-s", "craft"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("opgeslagen vergelijking"), "{}", run.err);
}
