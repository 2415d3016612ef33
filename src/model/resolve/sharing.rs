//! Sharing: how the partners of a layer divide their part of the work, and how much of it they can carry.

use super::inputs::Inputs;
use crate::domain::parameter::Parameter;
use crate::domain::stack::{Partner, Partners};

/// The partners with their shares. What they can carry together is never in doubt.
pub struct Sharing {
    /// Each partner with its share of the partners' work; they sum to 1.
    pub shares: Vec<(Partner, f64)>,
    /// The sum of their weights.
    pub weight: f64,
    /// What they can carry of the partners' part, 0 to 1; the rest stays own work.
    pub cover: f64,
}

impl Sharing {
    /// share = weight / Σ weight; cover = min(1, Σ weight). Source: the model's design, section 6.
    pub fn of(inputs: &Inputs<'_>, partners: Partners) -> Self {
        let of = |partner| inputs.number(Parameter::PartnerWeight(partner));
        let weight: f64 = partners.iter().map(of).sum();
        Self {
            shares: partners.iter().map(|partner| (partner, of(partner) / weight)).collect(),
            weight,
            cover: weight.min(1.0),
        }
    }
}
