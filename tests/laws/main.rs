//! What holds whatever is chosen: laws of the model, of what explains its figures, and of the session.

#[path = "../support"]
mod support {
    pub mod opening;
    pub mod strict;
    pub mod thorough;
}

mod analysis;
mod competences;
mod model;
mod outside_cases;
mod policy_checks;
mod session;
