//! Inputs: the three sets of assumptions that one case is resolved from.

use crate::domain::assumption::Assumption;
use crate::domain::case::Case;
use crate::domain::library::{Base, Organisation};
use crate::domain::parameter::{Doubt, Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::stack::PerLayer;

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

    /// The quantity at an address, as written.
    pub fn quantity(&self, parameter: Parameter) -> Quantity {
        // A set of assumptions cannot be made incomplete, so the zero is never reached.
        self.assumption(parameter).map_or(Quantity::Fixed(0.0), |assumption| assumption.quantity)
    }

    /// The quantity that counts: what is written, widened where an estimate is written as a point.
    pub fn counted(&self, parameter: Parameter) -> Quantity {
        self.assumption(parameter).map_or(Quantity::Fixed(0.0), Assumption::counted)
    }

    /// The number at an address: of what is in doubt the median, of what luck draws the expected value.
    pub fn number(&self, parameter: Parameter) -> f64 {
        let counted = self.counted(parameter);
        if parameter.doubt() == Doubt::Luck { counted.mean() } else { counted.median() }
    }

    /// Is it another number in each future, for the case as a whole?
    pub fn varies(&self, parameter: Parameter) -> bool {
        let is_cost = matches!(parameter, Parameter::BuildCost(_) | Parameter::RunCost(_));
        (is_cost || parameter.doubt() != Doubt::Luck) && self.counted(parameter).is_uncertain()
    }

    /// Could its value be found out?
    pub fn is_in_doubt(&self, parameter: Parameter) -> bool {
        self.assumption(parameter).is_some_and(Assumption::is_in_doubt)
    }

    /// Does luck draw it in each future?
    pub fn is_drawn(&self, parameter: Parameter) -> bool {
        parameter.doubt() == Doubt::Luck && self.counted(parameter).is_uncertain()
    }

    /// Under which name a number is in doubt: its own within the file of its owner.
    pub fn doubt_id(&self, parameter: Parameter) -> String {
        let owner = match parameter.owner() {
            Owner::Case => self.case.id.as_str(),
            Owner::Organisation => self.organisation.id.as_str(),
            Owner::Base => "",
        };
        format!("{owner}:{}", parameter.doubt_id())
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
}
