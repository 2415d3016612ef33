//! `speelveld` alone: opens the explorer.

use crate::language::Language;
use crate::session::Session;
use crate::session::settings::{Settings, Theme};
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::files::{self, Content};
use crate::shell::interactive::{self, colours};
use crate::shell::lookup;
use crate::texts::command_line as texts;
use std::sync::Arc;

/// Opens the explorer.
///
/// # Errors
/// There is no terminal, or the theme or the content is wrong, exit code 2; the terminal fails, exit code 1.
pub fn run(arguments: &Arguments, theme: Option<&str>) -> Result<(), Failure> {
    let content = files::content(arguments.language, arguments.scenarios.as_deref(), &[])?;
    open(arguments.language, session(arguments, theme, content)?)
}

/// A session on some content, with the settings that the user gave.
///
/// # Errors
/// The theme is wrong, exit code 2.
pub fn session(arguments: &Arguments, theme: Option<&str>, content: Content) -> Result<Session, Failure> {
    let language = arguments.language;
    let theme = theme.map(|id| named(language, id)).transpose()?;
    let settings = Settings { language, theme: colours::theme(theme), ..Settings::default() };
    let session = Session::new(Arc::new(content.library), settings)
        .ok_or_else(|| Failure::input(language, &[texts::no_answer(language).to_owned()]))?;
    Ok(session.with_guides(Arc::new(content.guides)))
}

/// Opens the explorer with a session.
///
/// # Errors
/// There is no terminal, exit code 2; the terminal fails, exit code 1.
pub fn open(language: Language, session: Session) -> Result<(), Failure> {
    if !interactive::is_possible() {
        return Err(Failure::input(language, &[texts::no_terminal(language).to_owned()]));
    }
    interactive::run(session).map_err(|error| Failure::outside(language, &format!("{error:#}")))
}

/// The theme with an id.
fn named(language: Language, id: &str) -> Result<Theme, Failure> {
    lookup::find(language, texts::kind_theme(language), id, &Theme::ALL.map(Theme::id), Theme::from_id)
        .map_err(|mistake| Failure::input(language, &[mistake]))
}
