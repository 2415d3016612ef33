//! Settings: what the program was started with, and what the user may switch without it being part of the case.

use crate::controls::keymap::Keymap;
use crate::language::Language;
pub use crate::preferences::Theme;
use crate::preferences::{IdleDemo, Origin, PerSetting};
use crate::workspace::exploration::{DEFAULT_FUTURES, DEFAULT_SEED};
use std::sync::Arc;

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub language: Language,
    pub theme: Theme,
    pub keymap: Arc<Keymap>,
    /// Id of the organisation of a new exploration; the first of the library without one, or when it is not there.
    pub organisation: Option<String>,
    pub seed: u64,
    pub futures: usize,
    pub reduced_motion: bool,
    /// When the demo starts by itself.
    pub idle_demo: IdleDemo,
    /// Does the program listen to the mouse? Without it the terminal selects text.
    pub mouse: bool,
    /// Is it drawn with signs of ASCII alone?
    pub ascii: bool,
    pub origins: PerSetting<Origin>,
    /// Path of the settings file, there or not; nothing when the system has no place for it.
    pub file: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            theme: Theme::Dark,
            keymap: Keymap::shipped(),
            organisation: None,
            seed: DEFAULT_SEED,
            futures: DEFAULT_FUTURES,
            reduced_motion: false,
            idle_demo: IdleDemo::Off,
            mouse: true,
            ascii: false,
            origins: PerSetting::default(),
            file: None,
        }
    }
}
