//! Names of the resolved numbers, from their row and the words for what they are of.

use super::parameters;
use crate::domain::number_id::NumberId;
use crate::language::Language;

/// Name of a resolved number with what it is of, such as `Eigen werk bij oplevering, Platforms`.
pub fn name(language: Language, id: NumberId) -> String {
    let name = id.row().name.in_language(language);
    match id {
        NumberId::Layer(layer, number) => match number.of() {
            Some(of) => format!("{name} {}, {}", parameters::what(language, of), layer.name(language)),
            None => format!("{name}, {}", layer.name(language)),
        },
        NumberId::Hazard(layer, kind) => format!("{}: {name}, {}", kind.name(language), layer.name(language)),
        NumberId::Incident(kind, _) => format!("{}: {name}", kind.name(language)),
        NumberId::Competence(competence, _) => format!("{name}, {}", competence.name(language)),
        _ => name.to_owned(),
    }
}
