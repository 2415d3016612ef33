//! Inputs: the three sets of assumptions that one case is resolved from.

use crate::domain::assumption::Assumption;
use crate::domain::case::Case;
use crate::domain::library::{Base, Organisation};
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::stack::{Layer, PerLayer};

/// What the world decides about one case.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// Assumptions that hold for every case.
    pub base: &'a Base,
    /// The organisation's people.
    pub organisation: &'a Organisation,
    pub case: &'a Case,
}

impl<'a> Inputs<'a> {
    /// The assumption at an address.
    pub fn assumption(&self, parameter: Parameter) -> Option<&'a Assumption> {
        let assumptions = match parameter.owner() {
            Owner::Case => &self.case.assumptions,
            Owner::Organisation => &self.organisation.assumptions,
            Owner::Base => &self.base.assumptions,
        };
        assumptions.get(parameter)
    }

    /// The quantity at an address.
    pub fn quantity(&self, parameter: Parameter) -> Quantity {
        // A set of assumptions cannot be made incomplete, so the zero is never reached.
        self.assumption(parameter).map_or(Quantity::Fixed(0.0), |assumption| assumption.quantity)
    }

    /// The number at an address; of a range its expected value.
    pub fn number(&self, parameter: Parameter) -> f64 {
        self.quantity(parameter).mean()
    }

    /// Expected cost of building each layer wholly in-house, k€.
    pub fn build_costs(&self) -> PerLayer<f64> {
        PerLayer::from_fn(|layer| self.number(Parameter::BuildCost(layer)))
    }

    /// Each layer's share of the expected build cost.
    pub fn weights(&self) -> PerLayer<f64> {
        let costs = self.build_costs();
        let total: f64 = costs.0.iter().sum();
        costs.map(|_, cost| cost / total)
    }

    /// Expected labour in building the whole case in-house, k€.
    pub fn labour_budget(&self) -> f64 {
        Layer::ALL
            .into_iter()
            .map(|layer| {
                self.number(Parameter::BuildCost(layer)) * self.number(Parameter::LabourShare(layer))
            })
            .sum()
    }
}
