//! Summaries: futures turned into numbers worth deciding on.

pub mod comparison;
pub mod distribution;
pub mod paired;
pub mod summarise;
