//! Content: the text of TOML files turned into the values of the domain, or into all their problems at once.

mod base;
mod case;
mod checks;
mod condition;
mod cursor;
mod directions;
mod document;
mod events;
pub mod file;
mod ids;
mod last_good;
mod leftovers;
pub mod library;
pub mod listed;
mod number;
mod number_rules;
mod opening;
mod organisation;
pub mod problem;
mod provenance;
mod reader;
pub mod rendering;
pub mod scenario;
pub mod suggestion;
mod syntax;
pub mod template;
pub mod typed_number;
mod wording;

pub use file::{SourceText, shipped_files};
pub use last_good::LastGood;
pub use library::{Reading, read_library};
pub use problem::Problem;
pub use scenario::read_scenario;
