//! Payers: who pays and who carries the work of a case, by plan.

use super::inputs::Inputs;
use super::model::ResolvedModel;
use super::sharing::Sharing;
use crate::domain::parameter::Parameter;
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::Partner;
use std::ops::AddAssign;

/// Who pays and who carries, k€ over the horizon by plan: expected sizes, every doubt at its median, nothing going wrong, not
/// discounted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Payers {
    /// Own work, without what partners ask of us.
    pub own: f64,
    /// Partner work that the province pays for.
    pub paid: f64,
    /// Partner work that governments and knowledge institutions carry themselves.
    pub carried: f64,
    /// Own coordination of all partners.
    pub coordination: f64,
    /// The part of it for governments, knowledge institutions and residents.
    pub coordination_of_public: f64,
}

impl AddAssign for Payers {
    fn add_assign(&mut self, other: Self) {
        self.own += other.own;
        self.paid += other.paid;
        self.carried += other.carried;
        self.coordination += other.coordination;
        self.coordination_of_public += other.coordination_of_public;
    }
}

impl Payers {
    /// Partners carry Σ share · rate · (1 − paid) per FTE-year of their work, the others of which the province pays a part. A
    /// layer runs from the end of its planned delivery, a tender before it included, to the horizon.
    pub fn of(inputs: &Inputs<'_>, decision: &Decision, model: &ResolvedModel) -> Self {
        let mut all = Self::default();
        let horizon = model.plan.years as f64;
        for (layer, plan) in model.plan.layers.iter() {
            let wait = if plan.tendered { model.plan.tender.wait.mean() / 12.0 } else { 0.0 };
            let delivery = plan.months.value / 12.0;
            let delivered = ((horizon - wait) / delivery).clamp(0.0, 1.0);
            let running = (horizon - wait - delivery).max(0.0);
            let floor = plan.floor.value;
            let own = delivered * plan.own_work.value.max(floor * delivery)
                + running * plan.own_run.value.max(floor);
            let partners = delivered * plan.partner_work.value + running * plan.partner_run.value;
            let rate = |competence: Competence| model.people.rate[competence];
            let market = partners * plan.market_coordination.value * rate(Competence::Contracts);
            let public = partners * plan.other_coordination.value * rate(Competence::Partnership);
            let carried = |partner: Partner, share: f64| {
                let unpaid = 1.0 - inputs.number(Parameter::PaidShare(partner));
                share * inputs.number(Parameter::PartnerRate(partner)) * unpaid
            };
            let sharing = Sharing::of(inputs, decision.choices[layer].partners());
            all += Self {
                own: own * plan.own_rate,
                paid: partners * (plan.price.market.value + plan.price.others.value),
                carried: partners
                    * sharing.shares.iter().map(|(partner, share)| carried(*partner, *share)).sum::<f64>(),
                coordination: market + public,
                coordination_of_public: public,
            };
        }
        all
    }
}
