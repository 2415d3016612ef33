//! Content: the text of TOML files turned into the values of the domain, or into all their problems at once.

mod base;
mod caption;
mod case;
mod checks;
mod condition;
mod cursor;
mod demo;
mod directions;
mod document;
pub mod file;
mod ids;
mod leftovers;
mod lesson;
mod lesson_condition;
mod lesson_step;
pub mod library;
pub mod listed;
mod number;
mod number_rules;
mod opening;
mod organisation;
pub mod problem;
mod provenance;
mod reader;
mod references;
mod rendering;
pub mod scenario;
mod setup;
pub mod suggestion;
mod syntax;
pub mod typed_number;
mod wording;

pub use file::{SourceText, shipped_files};
pub use library::{Reading, read_library};
pub use problem::Problem;
pub use scenario::read_scenario;
