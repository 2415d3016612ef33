//! Competences and the salary scales that price them.

use super::closed_list::closed_list;

closed_list! {
    /// What own staff must be able to do.
    pub enum Competence, PerCompetence {
        /// Policy staff who can work with data.
        PolicyData = "policy-data" { nl: "Datageletterdheid beleid", en: "Data literacy in policy" }
            short { nl: "Datageletterd.", en: "Data literacy" },
        /// Product ownership and commissioning.
        ProductOwnership = "product-ownership" { nl: "Productmanagement", en: "Product ownership" }
            short { nl: "Productmanager", en: "Product owner" },
        Architecture = "architecture" { nl: "Architectuur", en: "Architecture" },
        DataEngineering = "data-engineering" { nl: "Data-engineering", en: "Data engineering" }
            short { nl: "Data-engineer", en: "Data engineers" },
        /// Data science and model validation.
        DataScience = "data-science" { nl: "Data science & validatie", en: "Data science & validation" }
            short { nl: "Data science", en: "Data science" },
        /// Data stewardship and quality.
        Stewardship = "stewardship" { nl: "Datastewardship", en: "Data stewardship" }
            short { nl: "Datastewardship", en: "Stewardship" },
        /// Geo-information and sensing.
        Geo = "geo" { nl: "Geo & sensoriek", en: "Geo & sensing" },
        /// Software development and operations.
        Software = "software" { nl: "Software & beheer", en: "Software & operations" }
            short { nl: "Software", en: "Software" },
        Security = "security" { nl: "Informatiebeveiliging", en: "Information security" }
            short { nl: "Beveiliging", en: "Security" },
        /// Privacy, ethics and AI law.
        Ethics = "ethics" { nl: "Privacy, ethiek & AI-recht", en: "Privacy, ethics & AI law" }
            short { nl: "Privacy & recht", en: "Privacy & law" },
        Contracts = "contracts" { nl: "Contract- en leveranciersregie", en: "Contract & supplier management" }
            short { nl: "Contractregie", en: "Contracts" },
        Partnership = "partnership" { nl: "Samenwerking & participatie", en: "Partnership & participation" }
            short { nl: "Samenwerking", en: "Partnership" },
    }
}

closed_list! {
    /// A Dutch public-sector salary scale.
    pub enum Scale, PerScale {
        S9 = "9",
        S10 = "10",
        S11 = "11",
        S12 = "12",
        S13 = "13",
    }
}

closed_list! {
    /// A public framework of competences.
    pub enum Framework, PerFramework {
        /// European e-Competence Framework, EN 16234-1.
        ECompetence = "e-cf" { nl: "e-CF", en: "e-CF" },
        /// Skills Framework for the Information Age.
        Sfia = "sfia" { nl: "SFIA", en: "SFIA" },
    }
}

/// The codes of a competence in a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Found in a public description of the framework.
    pub confirmed: Vec<String>,
    /// General knowledge, without a page that says so.
    pub unconfirmed: Vec<String>,
}
