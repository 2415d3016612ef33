//! Incidents: what may strike, where, and which public values it hits.

use super::closed_list::closed_list;
use super::people::Competence;
use super::stack::Layer;

closed_list! {
    pub enum IncidentKind, PerIncident {
        Breach = "breach" { nl: "Datalek", en: "Data breach" },
        Outage = "outage" { nl: "Uitval", en: "Outage" },
        /// A vendor goes out of business.
        VendorFailure = "vendor-failure" { nl: "Leverancier valt weg", en: "Supplier failure" }
            short { nl: "Leverancier weg", en: "Supplier fails" },
        /// A vendor raises its price under lock-in.
        PriceShock = "price-shock" { nl: "Prijssprong leverancier", en: "Supplier price shock" }
            short { nl: "Prijssprong", en: "Price shock" },
        PartnerWithdraws = "partner-withdraws" { nl: "Partner trekt zich terug", en: "Partner withdraws" }
            short { nl: "Partner weg", en: "Partner leaves" },
        /// A key person leaves.
        KeyPerson = "key-person" { nl: "Sleutelpersoon vertrekt", en: "Key person leaves" }
            short { nl: "Sleutelpersoon", en: "Key person" },
        /// A material error in a model is found.
        ModelError = "model-error" { nl: "Modelfout", en: "Model error" },
        /// A judge or supervisor stops the use.
        LegalStop = "legal-stop" { nl: "Juridische stop", en: "Legal stop" },
        /// The public loses trust.
        TrustLoss = "trust-loss" { nl: "Verlies van draagvlak", en: "Loss of public trust" }
            short { nl: "Draagvlak weg", en: "Trust lost" },
        /// A political change of course.
        PoliticalChange = "political-change" { nl: "Koerswijziging bestuur", en: "Change of political course" }
            short { nl: "Koerswijziging", en: "Course change" },
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
        Privacy = "privacy" { nl: "privacy", en: "privacy" },
        Transparency = "transparency" { nl: "transparantie", en: "transparency" },
        /// Continuity of the service.
        Continuity = "continuity" { nl: "continuïteit", en: "continuity" },
        /// Autonomy: not depending on one supplier.
        Autonomy = "autonomy" { nl: "autonomie", en: "autonomy" },
        Trust = "trust" { nl: "vertrouwen", en: "trust" },
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
