//! Manifest: what a result rests on, down to a hash of every number that went in.

use super::question::Question;
use crate::domain::assumption::{Assumption, Assumptions, Basis};
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::portfolio::{Portfolio, Window};
use crate::numeric::hash::Hash;
use crate::resolve::inputs::Inputs;
use crate::summary::comparison::{Edited, Manifest};

/// The manifest of a question that is answered in full; `shipped` are the inputs without the user's numbers.
pub fn manifest(library: &Library, inputs: Inputs<'_>, shipped: Inputs<'_>, question: &Question) -> Manifest {
    let others = library.cases.iter().filter(|case| !question.alone && case.id != inputs.case.id);
    let cases: Vec<&Case> = std::iter::once(inputs.case).chain(others).collect();
    Manifest {
        case: question.case.clone(),
        alone: question.alone,
        start_year: inputs.case.start_year,
        years: inputs.case.years,
        edited: question
            .edits
            .iter()
            .map(|(parameter, own)| Edited { parameter, shipped: shipped.quantity(parameter), own })
            .collect(),
        ..of_numbers(inputs, &[inputs.case], &cases, question, question.portfolio.as_deref().as_slice())
    }
}

/// The manifest of a comparison of portfolios: it names no case. Numbers of a case count where they are changed, in its file.
pub fn of_portfolios(
    library: &Library,
    shipped: &Library,
    question: &Question,
    portfolios: &[&Portfolio],
    (window, futures): (Window, usize),
) -> Option<Manifest> {
    let belongs = |case: &&Case| {
        let entries = portfolios.iter().filter_map(|portfolio| portfolio.entry(&case.id));
        entries.into_iter().any(|entry| entry.included)
    };
    let cases: Vec<&Case> = library.cases.iter().filter(belongs).collect();
    let organisation = library.organisation(&question.organisation)?;
    let inputs = Inputs { base: &library.base, organisation, case: cases.first()? };
    let before = Inputs {
        base: &shipped.base,
        organisation: shipped.organisation(&question.organisation)?,
        case: shipped.case(&question.case).or_else(|| shipped.case(&inputs.case.id))?,
    };
    let edited = question.edits.iter().map(|(parameter, own)| Edited {
        parameter,
        shipped: before.quantity(parameter),
        own,
    });
    Some(Manifest {
        case: String::new(),
        alone: false,
        futures,
        start_year: window.start,
        years: u8::try_from(window.years()).unwrap_or(u8::MAX),
        edited: edited.collect(),
        ..of_numbers(inputs, &cases, &cases, question, portfolios)
    })
}

/// What a manifest says of the numbers: those of `counted` are told, those of `cases` and the portfolios went in.
fn of_numbers(
    inputs: Inputs<'_>,
    counted: &[&Case],
    cases: &[&Case],
    question: &Question,
    portfolios: &[&Portfolio],
) -> Manifest {
    let shared = [&inputs.base.assumptions, &inputs.organisation.assumptions];
    let sets = shared.into_iter().chain(counted.iter().map(|case| &case.assumptions));
    let assumptions: Vec<&Assumption> = sets.flat_map(Assumptions::iter).collect();
    // What the user changed no longer rests on what the shipped number rests on.
    let is_shipped = |one: &&&Assumption| question.edits.get(one.parameter).is_none();
    Manifest {
        case: String::new(),
        organisation: question.organisation.clone(),
        alone: false,
        without_doubt: question.without_doubt,
        in_doubt: assumptions.iter().filter(|one| one.is_in_doubt()).count(),
        seed: question.seed,
        futures: question.futures,
        start_year: 0,
        years: 0,
        bases: Basis::ALL.map(|basis| {
            assumptions.iter().filter(is_shipped).filter(|one| one.provenance.basis == basis).count()
        }),
        edited: Vec::new(),
        model: model_hash(inputs, cases, portfolios),
    }
}

/// A hash of every number and structure that the result can depend on.
fn model_hash(inputs: Inputs<'_>, cases: &[&Case], portfolios: &[&Portfolio]) -> u64 {
    let mut hash = Hash::new();
    let base = inputs.base;
    hash.add(&format!(
        "{:?}",
        (&base.mix, &base.scales, &base.it_roles, &base.incidents, base.first_election)
    ));
    for case in cases {
        hash.add(&format!("{} {} {}", case.id, case.start_year, case.years));
        for (layer, current) in case.current.iter() {
            hash.add(&format!("{} {}", layer.id(), current.choice));
        }
        add_numbers(&mut hash, &case.assumptions);
    }
    for portfolio in portfolios {
        hash.add(&format!("{portfolio:?}"));
        // Only a portfolio makes cases share whom they have.
        for supplier in cases.iter().flat_map(|case| &case.suppliers) {
            hash.add(&format!("{} {}", supplier.id, supplier.partner.id()));
        }
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
