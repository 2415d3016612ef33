//! Resolving: case + choices + assumptions + organisation → plain numbers, each with its trail.
//!
//! [`resolve`] is a pure function; the simulation reads nothing but what it returns.

pub mod feeds;
pub mod inputs;
pub mod ledger;
pub mod model;

mod incidents;
mod layers;
mod people;
mod setting;
mod tender;

use crate::domain::scenario::Decision;
use crate::domain::stack::Partner;
use inputs::Inputs;
use ledger::Ledger;
use model::ResolvedModel;

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
    let layers = layers::resolve(inputs, decision, &mut ledger);
    let tender = tender::resolve(inputs, decision, &layers, &mut ledger);
    ResolvedModel {
        incidents: incidents::resolve(inputs, decision, &mut ledger),
        people: people::resolve(inputs, decision, &mut ledger),
        money: setting::resolve_money(&mut ledger),
        delivery: setting::resolve_delivery(inputs, &mut ledger),
        plan: tender::plan(inputs, decision, layers, tender),
        ledger: ledger.into_numbers(),
    }
}
