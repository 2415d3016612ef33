//! The words of the model: layers, modes, partners, competences, incidents, outcomes. Terms follow the glossary of the field.

use crate::domain::assumption::Basis;
use crate::domain::case::Unfit;
use crate::domain::choice::{Choice, Refusal};
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::people::{Competence, Framework};
use crate::domain::scenario::{Origin, Training};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};

const fn in_both(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

pub const fn layer(language: Language, layer: Layer) -> &'static str {
    match layer {
        Layer::Infrastructure => in_both(language, "Harde infrastructuur", "Hard infrastructure"),
        Layer::Collection => in_both(language, "Datacollectie", "Data collection"),
        Layer::Models => in_both(language, "Algoritmes & modellen", "Algorithms & models"),
        Layer::Platforms => in_both(language, "Platforms", "Platforms"),
        Layer::Services => in_both(language, "Diensten", "Services"),
    }
}

pub const fn mode(language: Language, mode: Mode) -> &'static str {
    match mode {
        Mode::Build => in_both(language, "zelf bouwen", "build"),
        Mode::Codevelop => in_both(language, "samen ontwikkelen", "co-develop"),
        Mode::Reuse => in_both(language, "hergebruiken", "reuse"),
        Mode::Outsource => in_both(language, "uitbesteden", "outsource"),
    }
}

pub const fn partner(language: Language, partner: Partner) -> &'static str {
    match partner {
        Partner::Market => in_both(language, "markt", "market"),
        Partner::Governments => in_both(language, "overheden", "governments"),
        Partner::Knowledge => in_both(language, "kennis", "knowledge"),
        Partner::Residents => in_both(language, "inwoners", "residents"),
    }
}

/// A choice in words: the mode, then the partners.
pub fn choice(language: Language, choice: Choice) -> String {
    let partners: Vec<_> = choice.partners().iter().map(|one| partner(language, one)).collect();
    if partners.is_empty() {
        mode(language, choice.mode()).to_owned()
    } else {
        format!("{} · {}", mode(language, choice.mode()), partners.join(" + "))
    }
}

/// Why a combination of mode and partners is refused.
pub const fn refusal(language: Language, refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::BuildHasNoPartner => {
            in_both(language, "zelf bouwen doet u zonder partner", "building in-house has no partner")
        }
        Refusal::NeedsPartner => {
            in_both(language, "hiervoor is minstens één partner nodig", "this needs at least one partner")
        }
        Refusal::ResidentsCannotSupply => in_both(
            language,
            "inwoners alleen kunnen dit niet leveren; kies er een leverancier bij",
            "residents alone cannot supply this; add a supplier",
        ),
    }
}

/// Why a case does not allow a choice on a layer.
pub fn unfit(unfit: &Unfit<'_>) -> Text {
    match unfit {
        Unfit::Forbidden(reason) => (*reason).clone(),
        Unfit::NotProven(partners) => {
            let names = |language| {
                let names: Vec<&str> = partners.iter().map(|one| partner(language, one)).collect();
                names.join(", ")
            };
            Text {
                nl: format!("hier bestaat nog niets bewezens van: {}", names(Language::Dutch)),
                en: format!("nothing proven exists here yet from: {}", names(Language::English)),
            }
        }
        Unfit::NoResidents => Text {
            nl: "op deze laag kunnen inwoners niet meedoen".to_owned(),
            en: "residents cannot take part on this layer".to_owned(),
        },
    }
}

pub const fn training(language: Language, training: Training) -> &'static str {
    match training {
        Training::None => in_both(language, "geen", "none"),
        Training::Normal => in_both(language, "normaal", "normal"),
        Training::Double => in_both(language, "dubbel", "double"),
    }
}

pub const fn competence(language: Language, competence: Competence) -> &'static str {
    match competence {
        Competence::PolicyData => in_both(language, "Datageletterd beleid", "Data-literate policy"),
        Competence::ProductOwnership => in_both(language, "Productregie", "Product ownership"),
        Competence::Architecture => in_both(language, "Architectuur", "Architecture"),
        Competence::DataEngineering => in_both(language, "Data-engineering", "Data engineering"),
        Competence::DataScience => in_both(language, "Data science & validatie", "Data science & validation"),
        Competence::Stewardship => in_both(language, "Datastewardship", "Data stewardship"),
        Competence::Geo => in_both(language, "Geo & sensoriek", "Geo & sensing"),
        Competence::Software => in_both(language, "Software & beheer", "Software & operations"),
        Competence::Security => in_both(language, "Informatiebeveiliging", "Information security"),
        Competence::Ethics => in_both(language, "Privacy, ethiek & AI-recht", "Privacy, ethics & AI law"),
        Competence::Contracts => in_both(language, "Contract- en leveranciersregie", "Contracts & suppliers"),
        Competence::Partnership => {
            in_both(language, "Samenwerking & participatie", "Partnership & participation")
        }
    }
}

/// Name of a framework of competences.
pub const fn framework(framework: Framework) -> &'static str {
    match framework {
        Framework::ECompetence => "e-CF",
        Framework::Sfia => "SFIA",
    }
}

pub const fn incident(language: Language, kind: IncidentKind) -> &'static str {
    match kind {
        IncidentKind::Breach => in_both(language, "Datalek", "Data breach"),
        IncidentKind::Outage => in_both(language, "Uitval", "Outage"),
        IncidentKind::VendorFailure => in_both(language, "Leverancier valt weg", "Vendor failure"),
        IncidentKind::PriceShock => in_both(language, "Prijssprong leverancier", "Vendor price shock"),
        IncidentKind::PartnerWithdraws => in_both(language, "Partner trekt zich terug", "Partner withdraws"),
        IncidentKind::KeyPerson => in_both(language, "Sleutelpersoon vertrekt", "Key person leaves"),
        IncidentKind::ModelError => in_both(language, "Modelfout", "Model error"),
        IncidentKind::LegalStop => in_both(language, "Juridische stop", "Legal stop"),
        IncidentKind::TrustLoss => in_both(language, "Verlies van draagvlak", "Loss of public trust"),
        IncidentKind::PoliticalChange => in_both(language, "Bestuurlijke omslag", "Political change"),
    }
}

pub const fn public_value(language: Language, value: PublicValue) -> &'static str {
    match value {
        PublicValue::Privacy => in_both(language, "privacy", "privacy"),
        PublicValue::Transparency => in_both(language, "transparantie", "transparency"),
        PublicValue::Continuity => in_both(language, "continuïteit", "continuity"),
        PublicValue::Autonomy => in_both(language, "autonomie", "autonomy"),
        PublicValue::Trust => in_both(language, "vertrouwen", "trust"),
    }
}

/// How well a number is founded.
pub const fn basis(language: Language, basis: Basis) -> &'static str {
    match basis {
        Basis::Sourced => in_both(language, "bron", "sourced"),
        Basis::Derived => in_both(language, "afgeleid", "derived"),
        Basis::Estimate => in_both(language, "schatting", "estimate"),
    }
}

/// How well a case or direction is documented.
pub const fn origin(language: Language, origin: Origin) -> &'static str {
    match origin {
        Origin::Study => in_both(language, "uit de verkenning", "from the study"),
        Origin::Documented => {
            in_both(language, "vergelijkbaar, gedocumenteerd project", "comparable, documented project")
        }
        Origin::Reconstruction => in_both(language, "reconstructie", "reconstruction"),
        Origin::Pole => in_both(language, "uiterste ter vergelijking", "extreme for comparison"),
    }
}
