//! Setting: what can be set, and where what holds now was set.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// Something that can be set. The id is the key in the settings file.
    pub enum Setting, PerSetting {
        /// Language of every sentence.
        Language = "language",
        /// Colours.
        Theme = "theme",
        /// The organisation that a new exploration is for.
        Organisation = "organisation",
        /// Seed of all luck of a new exploration.
        Seed = "seed",
        /// Number of futures of a new exploration.
        Futures = "futures",
        /// Nothing moves by itself.
        ReducedMotion = "reduced-motion",
        /// After how long without a key the demo starts.
        IdleDemo = "idle-demo",
        /// Does the program listen to the mouse?
        Mouse = "mouse",
    }
}

/// Where a setting was set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nowhere: as shipped.
    #[default]
    Shipped,
    /// By the system: its language, the background of its terminal.
    System,
    /// In the settings file.
    File,
    /// By an environment variable.
    Environment,
    /// On the command line.
    Flag,
    /// With a key, for as long as the program runs.
    Here,
}
