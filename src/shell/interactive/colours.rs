//! Colours: which theme suits the terminal.

use crate::preferences::setting::Origin;
use crate::session::settings::Theme;
use std::io::IsTerminal;
use std::time::Duration;
use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

/// How long a terminal may think about its own background.
const PATIENCE: Duration = Duration::from_millis(200);

/// The theme and where it was set: what was asked for, else no colour where NO_COLOR asks that, else what the settings file
/// says, else what suits the background of the terminal.
///
/// To be called before the input thread starts: that would take the terminal's answer for keys.
pub fn theme(asked: Option<Theme>, preferred: Option<Theme>) -> (Theme, Origin) {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let asked = asked.map(|theme| (theme, Origin::Flag));
    asked
        .or_else(|| no_colour.then_some((Theme::Plain, Origin::Environment)))
        .or_else(|| Some((preferred?, Origin::File)))
        .unwrap_or_else(|| (of_background(), Origin::System))
}

fn of_background() -> Theme {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Theme::Dark;
    }
    let mut options = QueryOptions::default();
    options.timeout = PATIENCE;
    match theme_mode(options) {
        Ok(ThemeMode::Light) => Theme::Light,
        Ok(ThemeMode::Dark) | Err(_) => Theme::Dark,
    }
}
