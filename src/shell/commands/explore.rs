//! No command: the explorer.

use crate::session::settings::Settings;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::{files, interactive};
use crate::texts::command_line as texts;
use std::sync::Arc;

/// Opens the explorer.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let language = arguments.language;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    if !interactive::is_possible() {
        return Err(Failure::outside(language, texts::no_terminal(language)));
    }
    let settings = Settings { language, theme: interactive::colours::theme(None), ..Settings::default() };
    interactive::run(Arc::new(library), settings)
        .map_err(|error| Failure::outside(language, &format!("{error:#}")))
}
