//! Widgets: parts that more than one screen draws.

pub mod list;
pub mod popup;
