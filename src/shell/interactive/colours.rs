//! Colours: which theme suits the terminal.

use crate::session::settings::Theme;
use std::io::IsTerminal;
use std::time::Duration;
use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

/// How long a terminal may think about its own background.
const PATIENCE: Duration = Duration::from_millis(200);

/// The theme: what was asked for, else no colour where NO_COLOR asks that, else what suits the background of the terminal.
///
/// To be called before the input thread starts: that would take the terminal's answer for keys.
pub fn theme(asked: Option<Theme>) -> Theme {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    asked.or_else(|| no_colour.then_some(Theme::Plain)).unwrap_or_else(of_background)
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
