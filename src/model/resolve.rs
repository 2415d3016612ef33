//! Resolving: case + choices + assumptions + organisation → resolved numbers, each with its trail.
//!
//! [`resolve`] is a pure function; the simulation reads nothing but what it returns. A number is known, or it varies with
//! what is in doubt; then it is worked out in each future by the same formula, kept on the [`tape`].

pub mod inputs;
pub mod ledger;
pub mod model;
pub mod payers;
pub mod tape;

mod incidents;
mod layers;
mod people;
mod setting;
mod sharing;
mod tender;

pub use tender::close_to_threshold;

use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Partner, PerLayer};
use inputs::Inputs;
use ledger::Ledger;
use model::{CasePlan, InDoubt, ResolvedModel};

/// Does a decision need a European tender? Works out no more than that takes.
pub fn needs_tender(inputs: &Inputs<'_>, decision: &Decision) -> bool {
    if !decision.choices.0.iter().any(|choice| choice.partners().contains(Partner::Market)) {
        return false;
    }
    let mut ledger = Ledger::new(*inputs);
    let layers = layers::resolve(inputs, decision, &mut ledger);
    tender::resolve(inputs, decision, &layers, &mut ledger).needed
}

/// Works out every number that goes into the simulation of one decision.
///
/// Source of the formulas: the model's design, section 6; each room names its own.
pub fn resolve(inputs: &Inputs<'_>, decision: &Decision) -> ResolvedModel {
    let mut ledger = Ledger::new(*inputs);
    let mut layers = layers::resolve(inputs, decision, &mut ledger);
    let tender = tender::resolve(inputs, decision, &layers, &mut ledger);
    for (choice, layer) in decision.choices.0.iter().zip(&mut layers.0) {
        layer.tendered = tender.needed && choice.partners().contains(Partner::Market);
    }
    let incidents = incidents::resolve(inputs, decision, &mut ledger);
    let people = people::resolve(inputs, decision, &mut ledger);
    let money = setting::resolve_money(&mut ledger);
    let risk = incidents::resolve_risk(inputs, &money, &mut ledger);
    let delivery = setting::resolve_delivery(inputs, &mut ledger);
    let value = setting::resolve_value(&mut ledger);
    let (ledger, tape) = ledger.into_parts();
    let plan = CasePlan {
        case: inputs.case.id.clone(),
        start_year: inputs.case.start_year,
        postponed: 0,
        years: usize::from(inputs.case.years),
        costs: PerLayer::from_fn(|layer| {
            [Parameter::BuildCost(layer), Parameter::RunCost(layer)].map(|cost| inputs.counted(cost))
        }),
        layers,
        tender,
        delivery,
    };
    ResolvedModel { plan, people, money, value, incidents, risk, doubts: doubts(inputs), tape, ledger }
}

/// Every number in doubt, whatever is decided.
fn doubts(inputs: &Inputs<'_>) -> Vec<InDoubt> {
    Parameter::all()
        .into_iter()
        .filter(|&parameter| inputs.is_in_doubt(parameter))
        .map(|parameter| InDoubt {
            parameter,
            quantity: inputs.counted(parameter),
            id: inputs.doubt_id(parameter),
        })
        .collect()
}
