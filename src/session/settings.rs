//! Settings: what the program was started with, and what the user may switch without it being part of the case.

use crate::domain::closed_list::closed_list;
use crate::domain::exploration::{DEFAULT_FUTURES, DEFAULT_SEED};
use crate::language::Language;

closed_list! {
    /// How the screen is coloured.
    pub enum Theme, PerTheme {
        /// For a dark background.
        Dark = "dark",
        /// For a light background.
        Light = "light",
        /// High contrast.
        Contrast = "contrast",
        /// No colour at all: bold, underline and marks.
        Plain = "plain",
    }
}

impl Theme {
    /// The next one, and after the last the first.
    #[must_use]
    pub const fn next(self) -> Self {
        Self::ALL[(self.index() + 1) % Self::COUNT]
    }
}

/// What the program was started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Language of every sentence.
    pub language: Language,
    /// Colours.
    pub theme: Theme,
    /// Seed of all luck.
    pub seed: u64,
    /// Number of futures.
    pub futures: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            theme: Theme::Dark,
            seed: DEFAULT_SEED,
            futures: DEFAULT_FUTURES,
        }
    }
}
