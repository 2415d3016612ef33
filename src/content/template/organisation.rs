//! A new organisation file: what it is, how it hires and trains, and whom it has, competence by competence.

use super::lines::{Lines, ORDER, bases, numbers};
use crate::content::written::{quantity, text as quoted};
use crate::domain::assumption::Basis;
use crate::domain::library::Organisation;
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::people::Competence;
use crate::language::{Language, Text};
use crate::texts::template as texts;

/// An organisation file that reads without problems, with the numbers of another organisation to begin with, explained in the
/// user’s language.
pub fn organisation(language: Language, id: &str, name: &str, like: &Organisation) -> String {
    let mut file = Lines::default();
    file.explain(&texts::opening_organisation(language, like.name.in_language(language)));
    file.explain(texts::forms(language));
    file.blank();
    file.key("speelveld", "\"organisation\"");
    file.blank();
    file.explain(texts::about_id_of_organisation(language));
    file.key("id", &quoted(id));
    file.explain(texts::about_order_of_organisation(language));
    file.key("order", &ORDER.to_string());
    file.blank();
    file.explain(texts::about_texts_of_organisation(language));
    file.bilingual("name", &Text::same(name));
    file.bilingual("about", &Text::of_words(texts::about_own_organisation));
    file.blank();
    file.explain(&texts::about_basis(language, &bases(language), "external-cap", "0.2"));
    file.key("basis", &quoted(Basis::Estimate.id()));
    let like_name = |language| like.name.in_language(language);
    file.bilingual(
        "note",
        &Text::of_words(|language| texts::note_of_organisation(language, like_name(language))),
    );
    let written = |parameter: Parameter| Some(quantity(like.assumptions.get(parameter)?.quantity));
    for parameter in numbers(Owner::Organisation).filter(|parameter| competence_of(*parameter).is_none()) {
        file.blank();
        file.number(language, parameter, written(parameter), false);
    }
    file.blank();
    file.explain(texts::about_staff(language));
    for competence in Competence::ALL {
        file.blank();
        file.explain(competence.name(language));
        file.header(&format!("people.{}", competence.id()));
        let of_it = |parameter: &Parameter| competence_of(*parameter) == Some(competence.id());
        for parameter in numbers(Owner::Organisation).filter(of_it) {
            file.number(language, parameter, written(parameter), competence != Competence::ALL[0]);
        }
    }
    file.0
}

/// The id of the competence in whose table a number stands.
fn competence_of(parameter: Parameter) -> Option<&'static str> {
    match *parameter.path().as_slice() {
        ["people", competence, _] => Some(competence),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::file::{SourceText, shipped_files};
    use crate::content::library::read_library;

    #[test]
    fn a_new_organisation_reads_in_both_languages_and_has_the_numbers_it_started_from() {
        let shipped = read_library(&shipped_files()).library.expect("the shipped content makes a library");
        for language in Language::ALL {
            for like in &shipped.organisations {
                let text = organisation(language, "onze-gemeente", "Onze \"gemeente\"", like);
                let mut files = shipped_files();
                files.push(SourceText { name: "new.toml".to_owned(), text: text.clone() });
                let reading = read_library(&files);
                let told: Vec<_> =
                    reading.problems.iter().map(|problem| problem.one_line(language)).collect();
                assert!(told.is_empty(), "{told:#?}\n{text}");
                let library = reading.library.expect("a library");
                let own = library.organisation("onze-gemeente").expect("the new organisation");
                assert_eq!(own.name.nl, "Onze \"gemeente\"");
                for (own, shipped) in own.assumptions.iter().zip(like.assumptions.iter()) {
                    assert_eq!((own.parameter, own.quantity), (shipped.parameter, shipped.quantity));
                }
                assert!(library.organisations.last().is_some_and(|last| last.id == own.id));
                let wide: Vec<_> = text.lines().filter(|line| line.chars().count() > 120).collect();
                assert!(wide.is_empty(), "lines must fit an editor: {wide:#?}");
            }
        }
    }
}
