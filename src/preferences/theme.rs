//! Theme: how the screen is coloured.

use crate::domain::closed_list::closed_list;

closed_list! {
    pub enum Theme, PerTheme {
        Dark = "dark",
        Light = "light",
        Contrast = "contrast",
        /// No colour at all: bold, underline and marks.
        Plain = "plain",
    }
}

impl Theme {
    /// The next one, and after the last the first.
    pub const fn next(self) -> Self {
        Self::ALL[(self.index() + 1) % Self::COUNT]
    }
}
