//! A new case reads and can be simulated as it is, and so does everything that its comments show.

use super::*;
use crate::content::file::{SourceText, shipped_files};
use crate::content::library::read_library;
use crate::domain::library::Library;
use crate::texts::parameters;

fn shipped() -> Library {
    read_library(&shipped_files()).library.expect("the shipped content makes a library")
}

/// The library with a new case, in a language, after a change to its text.
fn with_new(language: Language, name: &str, change: impl Fn(String) -> String) -> Library {
    let library = shipped();
    let id = id_of(name).expect("a name with letters");
    let text = change(case(language, &NewCase::starting(&id, name, &library.cases[0])));
    let mut files = shipped_files();
    files.push(SourceText { name: "new.toml".to_owned(), text: text.clone() });
    let reading = read_library(&files);
    let told: Vec<_> = reading.problems.iter().map(|problem| problem.one_line(language)).collect();
    assert!(told.is_empty(), "{told:#?}\n{text}");
    reading.library.expect("a library")
}

#[test]
fn a_new_case_reads_in_both_languages_and_has_the_numbers_it_started_from() {
    let like = &shipped().cases[0];
    for language in Language::ALL {
        let library = with_new(language, "Het \"verkeers\\model\"", |text| text);
        let new = library.case("het-verkeers-model").expect("the new case");
        assert_eq!(new.name.nl, "Het \"verkeers\\model\"");
        for (own, shipped) in new.assumptions.iter().zip(like.assumptions.iter()) {
            assert_eq!((own.parameter, own.quantity), (shipped.parameter, shipped.quantity));
        }
        assert_eq!(new.current_decision(), like.current_decision());
        for layer in Layer::ALL {
            assert_eq!(
                new.proven_from(layer),
                like.proven_from(layer),
                "so that directions fit as they do there"
            );
        }
        assert!(library.cases.last().is_some_and(|last| last.id == new.id), "it stands after those shipped");
    }
}

#[test]
fn what_the_comments_show_can_be_written_so() {
    for language in Language::ALL {
        let library = with_new(language, "Proef", |text| {
            let plain = |line: &str| match line.strip_prefix('#') {
                Some(example) if !example.is_empty() && !example.starts_with(' ') => format!("{example}\n"),
                _ => format!("{line}\n"),
            };
            text.lines().map(plain).collect()
        });
        let case = library.case("proef").expect("the new case");
        assert_eq!((case.forbidden.len(), case.facts.len()), (1, 1));
    }
}

#[test]
fn every_number_of_a_case_is_there_and_explained() {
    for language in Language::ALL {
        let library = shipped();
        let text = case(language, &NewCase::starting("x", "X", &library.cases[0]));
        for parameter in numbers(Owner::Case) {
            let (_, name) = parameters::parts(language, parameter);
            assert!(text.contains(&name), "{}", parameter.id());
            assert!(parameter.row().meaning.is_some(), "{} has no meaning", parameter.id());
        }
        let wide: Vec<_> = text.lines().filter(|line| line.chars().count() > 120).collect();
        assert!(wide.is_empty(), "lines must fit an editor: {wide:#?}");
    }
}

#[test]
fn an_id_follows_from_a_name() {
    for (name, id) in [
        ("Verkeersmodel 2030", Some("verkeersmodel-2030")),
        ("  Één Café / 't Sticht! ", Some("een-cafe-t-sticht")),
        ("æther—œuvre", Some("aether-oeuvre")),
        ("../../etc", Some("etc")),
        ("日本", None),
        ("!?", None),
        ("", None),
    ] {
        assert_eq!(id_of(name).as_deref(), id, "{name}");
    }
    assert!(id_of(&"lang ".repeat(100)).is_some_and(|id| id.len() <= LONGEST_ID && !id.ends_with('-')));
}
