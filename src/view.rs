//! View: a comparison turned into text and plain data that the screen and the reports show alike. No styles, no terminal.

pub mod activity;
pub mod assumptions;
pub mod bars;
pub mod checks;
pub mod compare;
pub mod competences;
pub mod costs;
pub mod differs;
pub mod directions;
pub mod explore;
pub mod formatting;
pub mod frame;
pub mod keys;
pub mod lists;
pub mod mask;
pub mod options;
pub mod overlays;
pub mod portfolio;
pub mod predictions;
pub mod presenter;
pub mod quantities;
pub mod risks;
pub mod scorecard;
pub mod slide;
pub mod stack;
pub mod strip;
pub mod teams;
#[cfg(test)]
pub(crate) mod test_support;
pub mod verdict;
pub mod worlds;
