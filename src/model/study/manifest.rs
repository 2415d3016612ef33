//! Manifest: what a result rests on, down to a hash of every number that went in.

use super::question::Question;
use crate::domain::assumption::{Assumption, Assumptions, Basis};
use crate::domain::library::Library;
use crate::numeric::hash::Hash;
use crate::resolve::inputs::Inputs;
use crate::summary::comparison::{Edited, Manifest};

/// The manifest of a question that is answered in full; `shipped` are the inputs without the user's numbers.
pub fn manifest(library: &Library, inputs: Inputs<'_>, shipped: Inputs<'_>, question: &Question) -> Manifest {
    let sets = [&inputs.base.assumptions, &inputs.organisation.assumptions, &inputs.case.assumptions];
    let assumptions: Vec<&Assumption> = sets.into_iter().flat_map(Assumptions::iter).collect();
    Manifest {
        case: question.case.clone(),
        organisation: question.organisation.clone(),
        alone: question.alone,
        without_doubt: question.without_doubt,
        in_doubt: assumptions.iter().filter(|one| one.is_in_doubt()).count(),
        seed: question.seed,
        futures: question.futures,
        start_year: inputs.case.start_year,
        years: inputs.case.years,
        bases: Basis::ALL.map(|basis| {
            // What the user changed no longer rests on what the shipped number rests on.
            let is_shipped = |one: &&&Assumption| question.edits.get(one.parameter).is_none();
            assumptions.iter().filter(is_shipped).filter(|one| one.provenance.basis == basis).count()
        }),
        edited: question
            .edits
            .iter()
            .map(|(parameter, own)| Edited { parameter, shipped: shipped.quantity(parameter), own })
            .collect(),
        model: model_hash(library, inputs, question),
    }
}

/// A hash of every number and structure that the result can depend on; the other cases count unless left out.
fn model_hash(library: &Library, inputs: Inputs<'_>, question: &Question) -> u64 {
    let mut hash = Hash::new();
    let base = inputs.base;
    hash.add(&format!(
        "{:?}",
        (&base.mix, &base.scales, &base.it_roles, &base.incidents, base.first_election)
    ));
    let others = library.cases.iter().filter(|case| !question.alone && case.id != inputs.case.id);
    for case in std::iter::once(inputs.case).chain(others) {
        hash.add(&format!("{} {} {}", case.id, case.start_year, case.years));
        for (layer, current) in case.current.iter() {
            hash.add(&format!("{} {}", layer.id(), current.choice));
        }
        add_numbers(&mut hash, &case.assumptions);
    }
    if let Some(portfolio) = &question.portfolio {
        hash.add(&format!("{portfolio:?}"));
    }
    add_numbers(&mut hash, &base.assumptions);
    add_numbers(&mut hash, &inputs.organisation.assumptions);
    hash.value()
}

fn add_numbers(hash: &mut Hash, assumptions: &Assumptions) {
    for assumption in assumptions.iter() {
        hash.add(&format!("{} {:?}", assumption.parameter.id(), assumption.counted()));
    }
}
