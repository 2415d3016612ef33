//! Content: the text of TOML files turned into the values of the domain, or into all their problems at once.

pub mod case_edit;
pub mod diagnosis;
pub mod exploration;
pub mod file;
pub mod kinds;
mod last_good;
pub mod library;
pub mod own_case;
pub mod own_project;
mod reading;
pub mod schema;
pub mod settings;
pub mod settings_text;
pub mod template;
pub mod typed_number;
mod written;

pub use diagnosis::problem::Problem;
pub use file::{SourceText, shipped_files};
pub use kinds::scenario::read_scenario;
pub use last_good::LastGood;
pub use library::{Reading, read_library};
pub use reading::opening::kind_of;
