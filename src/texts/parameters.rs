//! Names of the numbers of the model, from their row in the table of parameters and the words for what they are of.

use crate::domain::parameter::{Of, Owner, Parameter};
use crate::domain::stack::Mode;
use crate::language::Language;

/// Name of a number of the model, without its unit.
pub fn name(language: Language, parameter: Parameter) -> String {
    let mut of = parameter.of().into_iter().map(|of| what(language, of));
    let mut pieces = parameter.row().name.in_language(language).split("{}");
    let mut name = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        name.extend(of.next());
        name.push_str(piece);
    }
    name
}

/// Name of a number in two parts: the heading that it shares with its neighbours, and what is left of the name below it.
pub fn parts(language: Language, parameter: Parameter) -> (Option<String>, String) {
    let name = name(language, parameter);
    let of = parameter.of();
    let parted = match of.last() {
        // The mode comes last, and its word may follow more than one comma.
        Some(Of::Mode(_)) if !matches!(of[0], Of::IncidentKind(_)) => name.rsplit_once(", "),
        // These stand layer by layer and competence by competence: what they are of is the heading.
        Some(_) if parameter.owner() != Owner::Base => name.split_once(": ").map(|(what, of)| (of, what)),
        _ => name.split_once(": "),
    };
    match parted {
        Some((heading, last)) => (Some(heading.to_owned()), last.to_owned()),
        None => (None, name),
    }
}

/// What a number is of, as it stands in the middle of its name.
pub fn what(language: Language, of: Of) -> String {
    let word = match of {
        Of::Layer(layer) => layer.name(language),
        Of::Competence(competence) => competence.name(language),
        Of::Partner(partner) => partner.name(language),
        Of::IncidentKind(kind) => kind.name(language),
        Of::Mode(mode) => doing(language, mode),
        Of::End(end) => end.name(language),
        Of::MixPlace(place) => place.name(language),
        Of::Scale(scale) => return scale_of(language, scale.id()),
    };
    word.to_owned()
}

sentences! {
    scale_of(scale: &str) { nl: "schaal {scale}", en: "scale {scale}" }
}

/// A mode as it follows `bij` or `when`.
const fn doing(language: Language, mode: Mode) -> &'static str {
    match (language, mode) {
        (Language::Dutch, mode) => mode.name(language),
        (Language::English, Mode::Build) => "building",
        (Language::English, Mode::Codevelop) => "co-developing",
        (Language::English, Mode::Reuse) => "reusing",
        (Language::English, Mode::Outsource) => "outsourcing",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_a_name_of_its_own_in_both_languages() {
        let all = Parameter::all();
        for language in Language::ALL {
            let names: BTreeSet<_> = all.iter().map(|parameter| name(language, *parameter)).collect();
            assert_eq!(names.len(), all.len(), "two parameters share a name, or one has none");
            assert!(names.iter().all(|name| name.chars().count() > 3));
        }
        for parameter in all {
            assert_ne!(name(Language::Dutch, parameter), name(Language::English, parameter), "{parameter:?}");
        }
    }
}
