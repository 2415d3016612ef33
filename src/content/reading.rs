//! Reading: from the text of a file to values, while every problem is gathered.

pub(super) mod amount;
pub(super) mod bounds;
pub(super) mod broken;
pub(super) mod caption;
pub(super) mod cursor;
pub(super) mod document;
pub(super) mod leftovers;
pub(super) mod lesson_values;
pub mod listed;
pub(super) mod number;
pub(super) mod number_rules;
pub(super) mod opening;
pub(super) mod provenance;
pub(super) mod reader;
pub(super) mod references;
pub(super) mod syntax;
