//! The list of assumptions: in which order, which one has the cursor, and what was searched for.

use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::session::overlay::text_input::Matching;
use crate::texts::parameters;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssumptionList {
    pub selected: Parameter,
    pub by_influence: bool,
    /// The outcome that influence is about.
    pub outcome: Outcome,
    /// What was searched for last; empty when nothing was.
    pub query: String,
}

impl Default for AssumptionList {
    fn default() -> Self {
        Self {
            selected: Parameter::Budget,
            by_influence: false,
            outcome: Outcome::Cost,
            query: String::new(),
        }
    }
}

pub fn by_group() -> Vec<Parameter> {
    let mut all = Parameter::all();
    // A stable sort keeps the order of the files within a group.
    all.sort_by_key(|parameter| parameter.group());
    all
}

/// Every parameter, those of a ranking first, the others group by group.
pub fn by_rank(ranking: &[Parameter]) -> Vec<Parameter> {
    let others = by_group().into_iter().filter(|parameter| !ranking.contains(parameter));
    ranking.iter().copied().chain(others).collect()
}

/// The parameters that a query is about, in the order given: those with its words in them; when there are none, those with
/// its letters in their name.
pub fn found(query: &str, order: &[Parameter], inputs: &Inputs<'_>, language: Language) -> Vec<Parameter> {
    if query.trim().is_empty() {
        return Vec::new();
    }
    let mut matching = Matching::new(query);
    let mut found: Vec<_> = order
        .iter()
        .copied()
        .filter(|&parameter| matching.literal(&searched(parameter, inputs, language)).is_some())
        .collect();
    if found.is_empty() {
        found = order
            .iter()
            .copied()
            .filter(|&parameter| matching.fuzzy(&parameters::name(language, parameter)).is_some())
            .collect();
    }
    found
}

/// Everything about a parameter that one may look for: its name, group, id, basis and source.
fn searched(parameter: Parameter, inputs: &Inputs<'_>, language: Language) -> String {
    let mut text = format!(
        "{} {} {}",
        parameters::name(language, parameter),
        parameter.group().name(language),
        parameter.id()
    );
    if let Some(assumption) = inputs.assumption(parameter) {
        text = format!("{text} {}", assumption.provenance.basis.name(language));
        if let Some(source) = &assumption.provenance.source {
            text = format!("{text} {}", source.title);
        }
    }
    text
}
