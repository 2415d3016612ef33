//! View: a comparison turned into text and plain data that the screen and the reports show alike. No styles, no terminal.

pub mod differs;
pub mod formatting;
pub mod lists;
pub mod measure;
pub mod scorecard;
#[cfg(test)]
mod test_support;
pub mod verdict;
