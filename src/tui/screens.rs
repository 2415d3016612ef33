//! Screens: what is drawn between the title and the footer.

pub mod assumptions;
pub mod compare;
pub mod competences;
pub mod costs;
pub mod explore;
pub mod notes;
pub mod portfolio;
pub mod risks;
pub mod teams;
pub mod worlds;
