//! Summaries: futures turned into numbers worth deciding on.

pub mod alignment;
pub mod asking;
pub mod checks;
pub mod comparison;
pub mod decision;
pub mod discovery;
pub mod distribution;
pub mod finding_out;
pub mod frontier;
pub mod influence;
pub mod likelihood;
pub mod measure;
pub mod paired;
pub mod portfolio;
pub mod programme;
pub mod regret;
pub mod remedies;
pub mod scoring;
pub mod screening;
pub mod shapley;
pub mod shortage;
pub mod summarise;
pub mod survey;

pub mod grouping;
