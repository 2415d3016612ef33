//! Incidents: what may strike, where, and which public values it hits.

use super::closed_list::closed_list;
use super::people::Competence;
use super::stack::Layer;

closed_list! {
    pub enum IncidentKind, PerIncident {
        Breach = "breach",
        Outage = "outage",
        /// A vendor goes out of business.
        VendorFailure = "vendor-failure",
        /// A vendor raises its price under lock-in.
        PriceShock = "price-shock",
        PartnerWithdraws = "partner-withdraws",
        /// A key person leaves.
        KeyPerson = "key-person",
        /// A material error in a model is found.
        ModelError = "model-error",
        /// A judge or supervisor stops the use.
        LegalStop = "legal-stop",
        /// The public loses trust.
        TrustLoss = "trust-loss",
        /// A political change of course.
        PoliticalChange = "political-change",
    }
}

impl IncidentKind {
    /// Does it come of depending on someone else? Then one partner who is likely to fail is enough.
    pub const fn is_dependence(self) -> bool {
        matches!(self, Self::VendorFailure | Self::PriceShock | Self::PartnerWithdraws)
    }
}

closed_list! {
    /// A public value that an incident can hit.
    pub enum PublicValue, PerPublicValue {
        Privacy = "privacy",
        Transparency = "transparency",
        /// Continuity of the service.
        Continuity = "continuity",
        /// Autonomy: not depending on one supplier.
        Autonomy = "autonomy",
        Trust = "trust",
    }
}

closed_list! {
    /// The property of a case or layer that makes an incident likelier.
    pub enum Attribute, PerAttribute {
        /// How much personal data the case holds, 0–1.
        PersonalData = "personal-data",
        /// How critical the case is, 0–1.
        Criticality = "criticality",
        /// How novel the layer is, 0–1.
        Novelty = "novelty",
    }
}

/// Where an incident strikes and how its chance is shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Each layer in scope on its own; the base rate is for the whole case and is divided over them.
    ShareOfCase,
    /// Each layer in scope on its own; the base rate holds for each.
    EachLayer,
    /// One draw a year for all layers in scope: whoever supplies them falls once.
    CommonCause,
    /// The case as a whole.
    Case,
}

/// What the loss is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossBasis {
    /// The build cost of the layer that is hit (of all layers, when the case is hit).
    BuildCost,
    /// An amount in k€ for a case of reference size, scaled with the size of the case.
    Amount,
}

/// Which shortage of people makes an incident likelier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortageDriver {
    Competence(Competence),
    /// The shortage of the layer's own mix of competences.
    Layer,
    Nothing,
}

/// Everything about an incident kind that is not a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentRule {
    /// Layers that it can strike.
    pub scope: Vec<Layer>,
    pub reach: Reach,
    /// What its loss is a share of.
    pub loss_basis: LossBasis,
    /// What property makes it likelier.
    pub attribute: Option<Attribute>,
    /// What shortage makes it likelier.
    pub driver: ShortageDriver,
    /// Does it pause the case?
    pub pauses: bool,
    /// Is it serious whatever it costs?
    pub is_serious: bool,
    /// Which public values it hits.
    pub values: Vec<PublicValue>,
}
