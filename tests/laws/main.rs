//! What holds whatever is chosen: laws of the model, of what explains its figures, of the session, and of the code itself.

#[path = "../support"]
mod support {
    pub mod opening;
    pub mod strict;
    pub mod thorough;
}

mod analysis;
mod architecture;
mod competences;
mod engine;
mod language;
mod model;
mod outside_cases;
mod policy_checks;
mod portfolio;
mod session;
mod survey;
mod trends;
mod turning;
