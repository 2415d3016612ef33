//! Theme: how the screen is coloured.

use crate::domain::closed_list::closed_list;

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
