//! Widgets: parts that more than one place draws, or that stand on their own.

pub mod grid;
pub mod list;
pub mod scores;
