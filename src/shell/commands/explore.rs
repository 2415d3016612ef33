//! `speelveld` alone: opens the explorer.

use crate::session::settings::Settings;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::files;
use crate::shell::interactive::{self, colours};
use crate::texts::session as texts;
use std::sync::Arc;

/// Opens the explorer.
///
/// # Errors
/// There is no terminal or the content is wrong, exit code 2; the terminal fails, exit code 1.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let language = arguments.language;
    if !interactive::is_possible() {
        return Err(Failure::input(language, &[texts::needs_terminal(language).to_owned()]));
    }
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let settings = Settings { language, theme: colours::theme(None), ..Settings::default() };
    interactive::run(Arc::new(library), settings)
        .map_err(|error| Failure::outside(language, &format!("{error:#}")))
}
