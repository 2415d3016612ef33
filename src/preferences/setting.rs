//! Setting: what can be set, and where what holds now was set.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// Something that can be set. The id is the key in the settings file.
    pub enum Setting, PerSetting {
        Language = "language",
        Theme = "theme",
        /// The organisation that a new exploration is for.
        Organisation = "organisation",
        /// Seed of all luck of a new exploration.
        Seed = "seed",
        /// Number of futures of a new exploration.
        Futures = "futures",
        ReducedMotion = "reduced-motion",
        /// After how long without a key the demo starts.
        IdleDemo = "idle-demo",
        Mouse = "mouse",
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    #[default]
    Shipped,
    /// By the system: its language, the background of its terminal.
    System,
    File,
    Environment,
    Flag,
    /// With a key, for as long as the program runs.
    Here,
}
