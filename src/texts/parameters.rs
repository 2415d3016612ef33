//! Names of the numbers of the model, from their row in the table of parameters and the words for what they are of.

use super::words;
use crate::domain::parameter::{End, MixPlace, Of, Owner, Parameter, ParameterGroup, Unit};
use crate::domain::stack::Mode;
use crate::language::Language;

const fn in_both(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// Name of a group of numbers.
pub const fn group(language: Language, group: ParameterGroup) -> &'static str {
    match group {
        ParameterGroup::Case => in_both(language, "Casus", "Case"),
        ParameterGroup::Organisation => in_both(language, "Organisatie", "Organisation"),
        ParameterGroup::Rates => in_both(language, "Tarieven", "Rates"),
        ParameterGroup::Money => in_both(language, "Geld en markt", "Money and market"),
        ParameterGroup::Partners => in_both(language, "Partners", "Partners"),
        ParameterGroup::Modes => in_both(language, "Werkwijzen", "Sourcing modes"),
        ParameterGroup::Layers => in_both(language, "Lagen", "Layers"),
        ParameterGroup::People => in_both(language, "Mensen", "People"),
        ParameterGroup::Tender => in_both(language, "Aanbesteden", "Tendering"),
        ParameterGroup::Delivery => in_both(language, "Oplevering", "Delivery"),
        ParameterGroup::Value => in_both(language, "Waarde", "Value"),
        ParameterGroup::Incidents => in_both(language, "Incidenten", "Incidents"),
    }
}

/// A unit in words, as it stands after a number or range.
pub const fn unit(language: Language, unit: Unit) -> &'static str {
    match unit {
        Unit::Money => "k€",
        Unit::MoneyPerYear => in_both(language, "k€ per jaar", "k€ a year"),
        Unit::MoneyPerFteYear => in_both(language, "k€ per fte per jaar", "k€ per FTE a year"),
        Unit::Share => in_both(language, "aandeel", "share"),
        Unit::Factor => in_both(language, "keer", "times"),
        Unit::PerYear => in_both(language, "per jaar", "a year"),
        Unit::Months => in_both(language, "maanden", "months"),
        Unit::Years => in_both(language, "jaar", "years"),
        Unit::Fte => in_both(language, "fte", "FTE"),
        Unit::FteYears => in_both(language, "fte-jaar", "FTE-years"),
        Unit::LevelsPerYear => in_both(language, "niveaus per jaar", "levels a year"),
        Unit::Days => in_both(language, "dagen", "days"),
        Unit::Hours => in_both(language, "uur", "hours"),
        // The name of a level says that it is one.
        Unit::Level | Unit::Number => "",
    }
}

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
fn what(language: Language, of: Of) -> String {
    let word = match of {
        Of::Layer(layer) => words::layer(language, layer),
        Of::Competence(competence) => words::competence(language, competence),
        Of::Partner(partner) => words::partner(language, partner),
        Of::IncidentKind(kind) => words::incident(language, kind),
        Of::Mode(mode) => doing(language, mode),
        Of::End(end) => end_of(language, end),
        Of::MixPlace(place) => ordinal(language, place),
        Of::Scale(scale) => return format!("{} {}", in_both(language, "schaal", "scale"), scale.id()),
    };
    word.to_owned()
}

/// A mode as it follows `bij` or `when`.
const fn doing(language: Language, mode: Mode) -> &'static str {
    match (language, mode) {
        (Language::Dutch, mode) => words::mode(language, mode),
        (Language::English, Mode::Build) => "building",
        (Language::English, Mode::Codevelop) => "co-developing",
        (Language::English, Mode::Reuse) => "reusing",
        (Language::English, Mode::Outsource) => "outsourcing",
    }
}

/// An end of what novelty places in between.
const fn end_of(language: Language, end: End) -> &'static str {
    match end {
        End::Routine => in_both(language, "gangbaar", "routine"),
        End::New => in_both(language, "nieuw", "new"),
    }
}

const fn ordinal(language: Language, place: MixPlace) -> &'static str {
    match place {
        MixPlace::First => in_both(language, "eerste", "first"),
        MixPlace::Second => in_both(language, "tweede", "second"),
        MixPlace::Third => in_both(language, "derde", "third"),
        MixPlace::Fourth => in_both(language, "vierde", "fourth"),
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
