//! `speelveld` alone: opens the explorer.

use crate::language::Language;
use crate::session::Session;
use crate::session::settings::{Settings, Theme};
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::interactive::{self, colours};
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, lookup};
use crate::texts::command_line as texts;

/// Opens the explorer.
///
/// # Errors
/// As for [`open`].
pub fn run(arguments: &Arguments, theme: Option<&str>) -> Result<(), Failure> {
    open(arguments, theme, |_| {})
}

/// Opens the explorer and begins as asked.
///
/// # Errors
/// There is no terminal, or the theme or the directory is wrong, exit code 2; the terminal fails, exit code 1.
pub fn open(
    arguments: &Arguments,
    theme: Option<&str>,
    begin: impl FnOnce(&mut Session),
) -> Result<(), Failure> {
    let language = arguments.language;
    let theme = theme.map(|id| named(language, id)).transpose()?;
    if !interactive::is_possible() {
        return Err(Failure::input(language, &[texts::no_terminal(language).to_owned()]));
    }
    let places = files::Places::new(arguments.scenarios.as_deref());
    // A directory that was named wrongly is told at once; what is wrong in its files is shown in the explorer.
    if let Some(Err(problem)) = places.named.as_deref().map(|named| files::files_below(language, named)) {
        return Err(Failure::content(language, &[problem], colour_on_error()));
    }
    let settings = Settings { language, theme: colours::theme(theme), ..Settings::default() };
    interactive::run(places, settings, begin)
        .map_err(|error| Failure::outside(language, &format!("{error:#}")))
}

/// The theme with an id.
fn named(language: Language, id: &str) -> Result<Theme, Failure> {
    lookup::find(language, texts::kind_theme(language), id, &Theme::ALL.map(Theme::id), Theme::from_id)
        .map_err(|mistake| Failure::input(language, &[mistake]))
}
