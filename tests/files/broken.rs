//! Broken files: each tells all its problems, in both languages; and nothing that is read makes the reader panic.

use crate::support::thorough::cases;
use proptest::prelude::*;
use speelveld::content::diagnosis::foreign::Foreign;
use speelveld::content::diagnosis::problem::{ProblemKind, text_of};
use speelveld::content::settings::read_settings;
use speelveld::content::{Problem, SourceText, exploration, read_library, read_scenario, shipped_files};
use speelveld::domain::case::Case;
use speelveld::language::Language;
use speelveld::texts::problems::Flaw;
use std::path::Path;
use std::sync::LazyLock;

/// All problems of a file that is read along with the shipped files; a scenario is read for a shipped case.
fn problems_of(file: &SourceText) -> Vec<Problem> {
    let mut files = shipped_files();
    let shipped = read_library(&files);
    if file.name.starts_with("scenario-wrong") || file.name.starts_with("scenario-is") {
        let library = shipped.library.expect("the shipped content makes a library");
        let case = library.case("logistics").expect("the case of the study");
        return read_scenario(file, case).err().unwrap_or_default();
    }
    if file.name.starts_with("settings-") && file.name != "settings-among-content.toml" {
        return read_settings(file, shipped.library.as_ref()).problems;
    }
    if file.name.starts_with("exploration-") {
        let library = shipped.library.expect("the shipped content makes a library");
        return exploration::read(file, &library).err().unwrap_or_default();
    }
    files.push(file.clone());
    read_library(&files).problems
}

/// Everything that a user sees of these problems.
fn shown(problems: &[Problem]) -> String {
    let mut parts = Vec::new();
    for language in Language::ALL {
        parts.push(format!("════ {} ════", language.code()));
        parts.extend(problems.iter().map(|problem| problem.render(language, false)));
    }
    parts.push("════ log ════".to_owned());
    parts.extend(problems.iter().map(|problem| problem.one_line(Language::English)));
    parts.join("\n\n")
}

/// The broken files with their bytes, by name.
fn corpus() -> Vec<(String, Vec<u8>)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut files: Vec<_> = std::fs::read_dir(directory)
        .expect("the directory of broken files")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(&path).expect("a readable file"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_broken_file_tells_all_its_problems() {
    let corpus = corpus();
    assert!(corpus.len() >= 65, "only {} broken files found", corpus.len());
    for (name, bytes) in corpus {
        let problems = match text_of(&name, &bytes) {
            Ok(text) => problems_of(&SourceText { name: name.clone(), text }),
            Err(problem) => vec![problem],
        };
        assert!(!problems.is_empty(), "{name} reads without a problem");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.trim_end_matches(".toml"), shown(&problems));
        });
    }
}

/// The base file is too long to have a broken copy for each mistake, so each is made here.
#[test]
fn every_mistake_in_the_base_is_told() {
    let edits = [
        ("fourth = 0.1", "fourth = 0.2"),
        ("driver = \"security\"", "driver = \"secruity\""),
        ("attribute = \"criticality\"", "attribute = \"critical\""),
        ("reach = \"common-cause\"", "reach = \"everywhere\""),
        ("first-election = 2027", "first-election = 27"),
        ("it-roles = [\"architecture\", ", "it-roles = [\"software\", \"architectuur\", "),
        ("[incidents.legal-stop]", "[incidents.legal-stops]"),
        ("values = [\"privacy\", \"trust\"]", "values = []\nloss-bases = \"amount\""),
    ];
    let mut files = shipped_files();
    let base = files.iter_mut().find(|file| file.name.ends_with("base.toml")).expect("the base file");
    for (right, wrong) in edits {
        assert!(base.text.contains(right), "the base no longer holds {right}");
        base.text = base.text.replacen(right, wrong, 1);
    }
    let reading = read_library(&files);
    assert!(reading.library.is_none(), "there is no library without a base");
    // Without line numbers, which change with every line that is added to the base.
    let told: Vec<_> = reading
        .problems
        .iter()
        .map(|problem| (problem.sentence(Language::English), problem.advice(Language::English)))
        .collect();
    let expected = [
        ("`architectuur` is not a competence", Some("did you mean `architecture`?")),
        ("`software` is already in this list", None),
        ("these shares add up to 1.1; that must be 1", None),
        ("27 is out of range: it must be between 2000 and 2100", Some("write 2027")),
        ("`secruity` is not a competence or `layer`", Some("did you mean `security`?")),
        ("unknown key `loss-bases` in [incidents.breach]", None),
        ("`critical` is not an attribute", Some("did you mean `criticality`?")),
        ("`everywhere` is not a reach", None),
        ("unknown key `legal-stops` in [incidents]", Some("did you mean `legal-stop`?")),
    ];
    assert_eq!(told, expected.map(|(what, advice)| (what.to_owned(), advice.map(str::to_owned))));
}

#[test]
fn a_mix_has_four_different_competences() {
    let mut files = shipped_files();
    let base = files.iter_mut().find(|file| file.name.ends_with("base.toml")).expect("the base file");
    let start = base.text.find("[people.mix.").expect("a mix");
    let list =
        start + base.text[start..].find('[').and_then(|_| base.text[start..].find("= [")).expect("a list");
    let first = list + 3;
    let comma = first + base.text[first..].find(',').expect("a second competence");
    let competence = base.text[first..comma].to_owned();
    let second_end = comma + 1 + base.text[comma + 1..].find(',').expect("a third competence");
    base.text.replace_range(comma + 1..second_end, &format!(" {competence}"));
    let kinds: Vec<_> = read_library(&files).problems.into_iter().map(|problem| problem.what).collect();
    assert!(matches!(kinds.as_slice(), [ProblemKind::Repeated(_)]), "{kinds:?}");
}

#[test]
fn a_library_needs_a_base_a_case_and_an_organisation() {
    let kinds: Vec<_> = read_library(&[]).problems.into_iter().map(|problem| problem.what).collect();
    assert_eq!(
        kinds,
        [
            ProblemKind::Plain(Flaw::NoBase),
            ProblemKind::Plain(Flaw::NoCase),
            ProblemKind::Plain(Flaw::NoOrganisation)
        ]
    );
}

/// The case to break, with one number that cannot be.
fn case_with(edits: &[(&str, &str)]) -> SourceText {
    let fine = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fine/case.toml"));
    let mut text = fine.expect("the fine case").replacen("criticality = 0.3", "criticality = 7", 1);
    for (right, wrong) in edits {
        assert!(text.contains(right), "the case no longer holds {right}");
        text = text.replacen(right, wrong, 1);
    }
    SourceText { name: "mine.toml".to_owned(), text }
}

#[test]
fn what_breaks_the_grammar_hides_nothing_else() {
    let breaks = [
        ("years = 8", "years = 8\nyears = 9"),
        ("years = 8", "years = 08"),
        ("years = 8", "years = [8\nname = { nl = \"x\""),
        ("years = 8", "years 8"),
        ("\"Proef\"", "\"Pro\u{fdd0}f\""),
        ("\"Begin klein.\"", "\"Begin \u{1} klein.\""),
        ("[layers.services]", "[layers.services"),
        ("origin = \"reconstruction\"", "origin = reconstruction"),
        ("run = 12", "run = 12 k€"),
    ];
    for broken in breaks {
        let problems = problems_of(&case_with(&[broken]));
        let told: Vec<_> = problems.iter().map(|problem| problem.one_line(Language::English)).collect();
        let is_told = told.iter().any(|told| told.contains("7 is out of range"));
        assert!(is_told && (2..=3).contains(&told.len()), "{broken:?}: {told:#?}");
    }
    let all: Vec<_> = [0, 4, 5, 6, 7, 8].into_iter().map(|place| breaks[place]).collect();
    let told = problems_of(&case_with(&all)).len();
    assert_eq!(told, 7, "all at once");
}

#[test]
fn a_file_in_another_format_is_one_mistake() {
    let texts = [
        "{\n  \"speelveld\": \"case\",\n  \"years\": 8\n}\n",
        "[{ \"a\": 1 },\n { \"a\": 2 }]\n",
        "case,scenario,value\ntwin,A,3\ntwin,B,4\n",
        "<html>\n<body>\n</body>\n</html>\n",
        "speelveld: case\nyears: 8\nbudget: 900\n",
        "speelveld = \"case\"\rid = \"proef\"\ryears = 8\r",
    ];
    for text in texts {
        let problems = problems_of(&SourceText { name: "mine.toml".to_owned(), text: text.to_owned() });
        let kinds: Vec<_> = problems.iter().map(|problem| &problem.what).collect();
        assert!(matches!(kinds.as_slice(), [ProblemKind::Foreign(_)]), "{text:?}: {kinds:?}");
    }
}

#[test]
fn files_full_of_the_same_are_read_in_time_that_grows_with_their_length() {
    let double = "id = \"a\"\n".repeat(40_000);
    let tables = (0..40_000).fold(String::new(), |text, number| text + &format!("[t{number}]\n"));
    let long = format!("a = [{}]\n", "1 ".repeat(100_000));
    for text in [double, tables, long] {
        let text = format!("speelveld = \"case\"\n{text}");
        let problems = problems_of(&SourceText { name: "mine.toml".to_owned(), text });
        assert!(!problems.is_empty() && problems.len() <= 201, "{}", problems.len());
    }
}

#[test]
fn a_broken_file_leaves_the_rest_usable() {
    let mut files = shipped_files();
    let cases = read_library(&files).library.map_or(0, |library| library.cases.len());
    files.push(SourceText { name: "mine.toml".to_owned(), text: "speelveld = \"case\"\nid =".to_owned() });
    let reading = read_library(&files);
    assert!(!reading.problems.is_empty());
    assert_eq!(reading.library.map(|library| library.cases.len()), Some(cases));
}

#[test]
fn a_later_file_takes_the_place_of_an_earlier_one() {
    let mut files = shipped_files();
    let shipped = files.iter().find(|file| file.name.ends_with("logistics.toml")).expect("a shipped case");
    let text = shipped.text.replacen("years = ", "years = 1 # ", 1);
    files.push(SourceText { name: "mine.toml".to_owned(), text });
    let library = read_library(&files).library.expect("a library");
    let same: Vec<_> =
        library.cases.iter().filter(|case| case.id == "logistics").map(|case| case.years).collect();
    assert_eq!(same, [1]);
}

#[test]
fn two_files_of_one_directory_cannot_describe_the_same_case() {
    let own = |name: &str| {
        let files = shipped_files();
        let case = files.into_iter().find(|file| file.name.ends_with("logistics.toml")).expect("a case");
        SourceText { name: name.to_owned(), text: case.text }
    };
    let kinds = |names: [&str; 2]| -> Vec<ProblemKind> {
        let files = [shipped_files(), names.map(own).to_vec()].concat();
        read_library(&files).problems.into_iter().map(|problem| problem.what).collect()
    };
    let first = "mine/one.toml".to_owned();
    let told = ProblemKind::IdOfOtherFile { id: "logistics".to_owned(), file: first, line: 3 };
    assert_eq!(kinds(["mine/one.toml", "mine/two.toml"]), [told]);
    assert_eq!(kinds(["mine/one.toml", "over/two.toml"]), []);
}

#[test]
fn what_the_system_refuses_is_told_in_the_same_form() {
    let problems = [
        Problem::unreadable("geheim.toml", "permission denied"),
        Problem::directory("map"),
        Problem::too_large("groot.toml", 5 * 1024 * 1024),
    ];
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("system", shown(&problems));
    });
}

#[test]
fn a_file_full_of_mistakes_is_told_in_part_and_soon() {
    let text = (0..50_000).fold("speelveld = \"sources\"\n[sources.own]\n".to_owned(), |text, number| {
        text + &format!("k{number} = 1\n")
    });
    let problems = problems_of(&SourceText { name: "many.toml".to_owned(), text });
    assert!(problems.len() < 300, "{}", problems.len());
    assert!(matches!(problems.last().map(|problem| &problem.what), Some(ProblemKind::More(_))));
}

#[test]
fn a_file_full_of_broken_grammar_is_told_in_part_and_soon() {
    let text = "a\nb = [\n= 3,5\n".repeat(100_000);
    let problems = problems_of(&SourceText { name: "many.toml".to_owned(), text });
    assert!(problems.len() < 300, "{}", problems.len());
}

/// A case to read scenarios for.
static SHIPPED_CASE: LazyLock<Case> = LazyLock::new(|| {
    let library = read_library(&shipped_files()).library.expect("the shipped content makes a library");
    library.cases.into_iter().next().expect("a case")
});

/// How many cases and organisations are shipped.
static WHOLE: LazyLock<(usize, usize)> = LazyLock::new(|| {
    let library = read_library(&shipped_files()).library.expect("the shipped content makes a library");
    (library.cases.len(), library.organisations.len())
});

/// A text of the shipped or broken files.
fn some_text() -> impl Strategy<Value = String> {
    let broken = corpus().into_iter().map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned());
    let texts: Vec<_> = broken.chain(shipped_files().into_iter().map(|file| file.text)).collect();
    proptest::sample::select(texts)
}

proptest! {
    #![proptest_config(cases(100))]

    /// Deletes and inserts at random, then reads and shows everything.
    #[test]
    fn no_text_makes_the_reader_panic(
        text in some_text(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize, "[\\PC\\n\"\\[\\]{}=.#,\\\\]{0,4}"), 1..8),
    ) {
        let mut letters: Vec<char> = text.chars().collect();
        for (place, deleted, inserted) in edits {
            let start = place.index(letters.len() + 1);
            let end = (start + deleted).min(letters.len());
            letters.splice(start..end, inserted.chars());
        }
        let file = SourceText { name: "mutated.toml".to_owned(), text: letters.into_iter().collect() };
        let reading = read_library(std::slice::from_ref(&file));
        let as_scenario = read_scenario(&file, &SHIPPED_CASE).err().unwrap_or_default();
        for problem in reading.problems.iter().chain(&as_scenario) {
            prop_assert!(!problem.sentence(Language::Dutch).is_empty());
            prop_assert!(problem.place.span.end <= file.text.len());
            let shown = problem.render(Language::Dutch, true) + &problem.render(Language::English, false);
            prop_assert!(!shown.is_empty());
        }
    }

    /// A file is never left out in silence: without problems, everything in it is in the library.
    #[test]
    fn nothing_is_left_out_in_silence(file in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), deleted in 1..30_usize) {
        let mut files = shipped_files();
        let file = file.get(&files).name.clone();
        if let Some(file) = files.iter_mut().find(|one| one.name == file) {
            let mut letters: Vec<char> = file.text.chars().collect();
            let start = place.index(letters.len());
            letters.drain(start..(start + deleted).min(letters.len()));
            file.text = letters.into_iter().collect();
        }
        let reading = read_library(&files);
        if reading.problems.is_empty() {
            let left = reading.library.map(|library| (library.cases.len(), library.organisations.len()));
            prop_assert_eq!(left, Some(*WHOLE));
        }
    }

    /// Bytes of any kind are text or a problem with a place.
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        match text_of("bytes.toml", &bytes) {
            Ok(text) => drop(read_library(&[SourceText { name: "bytes.toml".to_owned(), text }])),
            Err(problem) => {
                // A text in another encoding has no lines.
                let has_place = problem.place.line > 0 || problem.what == ProblemKind::Foreign(Foreign::Utf16);
                prop_assert!(has_place && !problem.render(Language::Dutch, false).is_empty());
            }
        }
    }
}

#[test]
fn the_name_of_a_file_stays_on_its_line() {
    let file = SourceText {
        name: "own\n\x1b[2Jcase.toml".to_owned(),
        text: "speelveld = \"case\"\nid = 3\n".to_owned(),
    };
    for problem in read_library(&[file]).problems {
        assert!(!problem.one_line(Language::Dutch).contains(char::is_control), "{problem:?}");
        let shown = problem.render(Language::English, false);
        assert!(!shown.contains("own\n") && !shown.contains('\x1b'), "{shown}");
    }
}
