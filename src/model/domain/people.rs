//! Competences and the salary scales that price them.

use super::closed_list::closed_list;

closed_list! {
    /// What own staff must be able to do.
    pub enum Competence, PerCompetence {
        /// Policy staff who can work with data.
        PolicyData = "policy-data",
        /// Product ownership and commissioning.
        ProductOwnership = "product-ownership",
        Architecture = "architecture",
        DataEngineering = "data-engineering",
        /// Data science and model validation.
        DataScience = "data-science",
        /// Data stewardship and quality.
        Stewardship = "stewardship",
        /// Geo-information and sensing.
        Geo = "geo",
        /// Software development and operations.
        Software = "software",
        Security = "security",
        /// Privacy, ethics and AI law.
        Ethics = "ethics",
        Contracts = "contracts",
        Partnership = "partnership",
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
        ECompetence = "e-cf",
        /// Skills Framework for the Information Age.
        Sfia = "sfia",
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
