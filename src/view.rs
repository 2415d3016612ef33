//! View: a comparison turned into text and plain data that the screen and the reports show alike. No styles, no terminal.

pub mod activity;
pub mod assumptions;
pub mod bars;
pub mod captions;
pub mod case_form;
pub mod cell_editor;
pub mod checks;
pub mod compare;
pub mod competences;
pub mod costs;
pub mod demo;
pub mod differs;
pub mod formatting;
pub mod frame;
pub mod information;
pub mod keys;
pub mod lesson;
pub mod lists;
pub mod measure;
pub mod number_editor;
pub mod options;
pub mod predictions;
pub mod presenter;
pub mod problems;
pub mod quantities;
pub mod risks;
pub mod scorecard;
pub mod settings;
pub mod slide;
pub mod stack;
pub mod strip;
pub mod teams;
#[cfg(test)]
pub(crate) mod test_support;
pub mod verdict;
pub mod why;
