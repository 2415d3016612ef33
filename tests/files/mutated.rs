//! Files of every kind with one spot changed: whatever stands there is read or told, at a place in the file and in few words.

use crate::support::thorough::times;
use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use rayon::prelude::*;
use speelveld::content::diagnosis::problem::Problem;
use speelveld::content::exploration::read_kept;
use speelveld::content::file::FileKind;
use speelveld::content::kinds::portfolio::read_portfolio;
use speelveld::content::settings::read_settings;
use speelveld::content::{SourceText, read_library, read_scenario, shipped_files};
use speelveld::domain::library::Library;
use speelveld::language::Language;
use std::path::Path;
use std::sync::LazyLock;

/// Mutations of each file.
const MUTATIONS: u32 = 80;

/// Mutations of each lesson and demo, which are read together with what they are about.
const FEWER_MUTATIONS: u32 = 40;

/// What can go wrong at one spot of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mutation {
    LineDeleted,
    LineTwice,
    LinesSwapped,
    ByteChanged,
    Truncated,
    OtherType,
    OddLetter,
    KeyRenamed,
}

impl Mutation {
    const ALL: [Self; 8] = [
        Self::LineDeleted,
        Self::LineTwice,
        Self::LinesSwapped,
        Self::ByteChanged,
        Self::Truncated,
        Self::OtherType,
        Self::OddLetter,
        Self::KeyRenamed,
    ];

    /// The most problems that it may bring about: a lost header leaves the keys below it without a place, and of a file that
    /// ends too soon all that is missing is told.
    const fn most_problems(self) -> usize {
        if matches!(self, Self::Truncated) { 16 } else { 8 }
    }

    /// The text with this mutation at a spot; `None` when there is nothing there that it can change.
    fn of(self, text: &str, luck: &mut ChaCha8Rng) -> Option<String> {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        let place = below(luck, lines.len());
        let line = *lines.get(place)?;
        let changed;
        match self {
            Self::LineDeleted => drop(lines.remove(place)),
            Self::LineTwice => lines.insert(place, line),
            Self::LinesSwapped if place + 1 < lines.len() => lines.swap(place, place + 1),
            Self::LinesSwapped => return None,
            Self::Truncated => {
                let letters = line.chars().count();
                changed = line.chars().take(below(luck, letters)).collect::<String>();
                lines.truncate(place);
                lines.push(&changed);
            }
            Self::ByteChanged | Self::OddLetter => {
                let among: &[&str] = if self == Self::OddLetter { &ODD } else { &PLAIN };
                let letters: Vec<(usize, char)> = line.char_indices().collect();
                let &(start, letter) = letters.get(below(luck, letters.len()))?;
                // An odd letter comes between the others, a plain one takes the place of another.
                let end = if self == Self::OddLetter { start } else { start + letter.len_utf8() };
                changed = [&line[..start], among[below(luck, among.len())], &line[end..]].concat();
                lines[place] = &changed;
            }
            Self::OtherType => {
                let (key, value) = key_and_value(line)?;
                let others: Vec<_> = VALUES.into_iter().filter(|other| form(other) != form(value)).collect();
                changed = format!("{key}= {}\n", others[below(luck, others.len())]);
                lines[place] = &changed;
            }
            Self::KeyRenamed => {
                let (key, value) = key_and_value(line)?;
                changed = format!("{}-qq ={value}\n", key.trim_end());
                lines[place] = &changed;
            }
        }
        Some(lines.concat())
    }
}

/// Letters that stand in the place of others; the grammar of TOML is among them.
const PLAIN: [&str; 16] = ["a", "Z", "7", "0", "-", ".", ",", "=", "\"", "'", "[", "]", "{", "}", "#", "\n"];

/// What editors, spreadsheets and mail programs leave in a text.
const ODD: [&str; 12] =
    ["“", "”", "‘", "„", "\u{a0}", "\u{200b}", "\u{feff}", "\u{301}", "−", "😀", "\u{0}", "\u{202e}"];

/// A value of every type.
const VALUES: [&str; 7] = ["\"qq\"", "-3", "0.5", "true", "2026-01-01", "[1, \"two\"]", "{ one = 1 }"];

/// What a value begins with, as far as it tells its type; numbers are one type.
fn form(value: &str) -> char {
    match value.trim_start().chars().next() {
        Some('0'..='9' | '-') if value.matches('-').count() < 2 => '0',
        first => first.unwrap_or(' '),
    }
}

/// A line with a key and its value on that one line.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.trim_end().split_once('=')?;
    let is_whole = value.matches('[').count() == value.matches(']').count();
    (!key.starts_with('#') && is_whole && !value.contains("\"\"\"")).then_some((key, value))
}

/// A whole number below another that is not zero.
fn below(luck: &mut ChaCha8Rng, most: usize) -> usize {
    usize::try_from(luck.next_u64() % u64::try_from(most).expect("a number of lines"))
        .expect("below a number of lines")
}

/// Does a file lead through the program?
fn leads(name: &str) -> bool {
    name.contains("/lessons/") || name.contains("/demos/")
}

static SHIPPED: LazyLock<Vec<SourceText>> = LazyLock::new(shipped_files);

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| read_library(&SHIPPED).library.expect("the shipped content makes a library"));

/// The shipped files, and those that a user or the program writes.
pub fn all_files() -> Vec<SourceText> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fine");
    let mut fine: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of fine files")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    fine.sort();
    let fine = fine.into_iter().map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        SourceText { text: std::fs::read_to_string(&path).expect("a text"), name }
    });
    SHIPPED.iter().cloned().chain(fine).collect()
}

/// The problems of a file, when it is read as what its name says, with no more beside it than it needs.
pub fn problems_of(file: &SourceText) -> Vec<Problem> {
    match file.name.as_str() {
        "scenario.toml" => read_scenario(file, &LIBRARY.cases[0]).err().unwrap_or_default(),
        "portfolio.toml" => read_portfolio(file, &LIBRARY).err().unwrap_or_default(),
        "settings.toml" => read_settings(file, Some(&LIBRARY)).problems,
        "exploration.toml" | "lesson-progress.toml" | "teams.toml" => {
            read_kept(file, &LIBRARY).err().unwrap_or_default()
        }
        name => {
            // A case is needed by what names it, and it takes long to read.
            let is_named = |other: &SourceText| {
                let id = Path::new(&other.name).file_stem().expect("a name").to_string_lossy();
                !other.name.contains("/cases/") || file.text.contains(&*id)
            };
            let needed = |other: &&SourceText| {
                let is_source = other.name.ends_with("sources.toml");
                other.name != name && (is_source || leads(name) && !leads(&other.name) && is_named(other))
            };
            let mut files: Vec<_> = SHIPPED.iter().filter(needed).cloned().collect();
            files.push(file.clone());
            let mut problems = read_library(&files).problems;
            problems.retain(|problem| problem.file == name);
            problems
        }
    }
}

/// Checks what is told of a file after the mutation with this number.
fn check(file: &SourceText, number: u64) {
    let mut luck = ChaCha8Rng::seed_from_u64(number);
    let mutation = Mutation::ALL[usize::try_from(number).expect("a number") % Mutation::ALL.len()];
    let Some(text) = mutation.of(&file.text, &mut luck) else { return };
    let mutated = SourceText { text, ..file.clone() };
    let problems = problems_of(&mutated);
    let told: Vec<_> = problems.iter().map(|problem| problem.one_line(Language::English)).collect();
    let about = || format!("{mutation:?} {number} in {}: {told:#?}", file.name);
    assert!(problems.len() <= mutation.most_problems(), "{}", about());
    assert!(mutation != Mutation::KeyRenamed || !problems.is_empty(), "{}", about());
    let lines: Vec<&str> = mutated.text.split('\n').collect();
    for problem in &problems {
        assert!(problem.place.span.end <= mutated.text.len(), "{}", about());
        let line = lines.get(problem.place.line - 1).unwrap_or_else(|| panic!("{}", about()));
        assert!(line.trim_start_matches('\u{feff}').contains(&problem.line_text), "{}", about());
        for language in Language::ALL {
            assert!(!problem.sentence(language).trim().is_empty(), "{}", about());
            assert!(problem.explanation(language).is_none_or(|text| !text.trim().is_empty()), "{}", about());
            assert!(problem.advice(language).is_none_or(|text| !text.trim().is_empty()), "{}", about());
            assert!(problem.render(language, false).contains(&file.name), "{}", about());
        }
    }
}

#[test]
fn one_spot_changed_is_read_or_told_in_few_words() {
    all_files().par_iter().for_each(|file| {
        assert_eq!(problems_of(file), [], "{} has a problem as it is", file.name);
        let mutations = if leads(&file.name) { FEWER_MUTATIONS } else { MUTATIONS };
        (0..u64::from(times(mutations))).into_par_iter().for_each(|number| check(file, number));
    });
}

#[test]
fn a_quotation_mark_in_a_header_is_one_problem() {
    let files = all_files();
    let file = files.iter().find(|file| file.name == "teams.toml").expect("a session with teams");
    for header in ["\"[teams]", "'[teams]", "[\"teams]", "[teams\"]"] {
        let mutated = SourceText { text: file.text.replace("[teams]", header), ..file.clone() };
        let problems = problems_of(&mutated);
        assert_eq!(problems.len(), 1, "{header}: {problems:#?}");
    }
}

#[test]
fn what_came_between_braces_is_one_problem() {
    let files = all_files();
    let changes = [
        ("events.toml", "Voor schaarse functies", "Voor \" schaarse functies"),
        ("ivri.toml", "value = 0.9, basis", "value = 0.9, #asis"),
    ];
    for (name, was, is) in changes {
        let file = files.iter().find(|file| file.name.ends_with(name)).expect("a shipped file");
        let problems = problems_of(&SourceText { text: file.text.replacen(was, is, 1), ..file.clone() });
        assert_eq!(problems.len(), 1, "{is}: {problems:#?}");
    }
}

#[test]
fn a_scenario_that_a_lesson_lost_is_told_once_with_every_line_that_names_it() {
    let files = all_files();
    let file = files.iter().find(|file| file.name.ends_with("algorithms.toml")).expect("a lesson");
    let start = file.text.rfind("[[start.scenarios]]").expect("its last scenario");
    let end = start + file.text[start..].find("[[hidden]]").expect("what follows");
    let text = [&file.text[..start], &file.text[end..]].concat();
    let problems = problems_of(&SourceText { text, ..file.clone() });
    let [asked, named] = &problems[..] else { panic!("{problems:#?}") };
    assert!(asked.also_on.len() > 1 && named.also_on.len() > 4, "{problems:#?}");
    let told = named.sentence(Language::English);
    assert!(
        told.contains(&format!("also on line {}", named.also_on[0])) && told.contains(" more)"),
        "{told}"
    );
}

#[test]
fn there_is_a_file_of_every_kind() {
    let files = all_files();
    for kind in FileKind::ALL {
        let says_so = format!("speelveld = \"{}\"", kind.id());
        assert!(files.iter().any(|file| file.text.contains(&says_so)), "no {says_so}");
    }
}
