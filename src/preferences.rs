//! Preferences: what a user likes to have otherwise, as the settings file holds it; the keys stand in [`crate::controls`].

use crate::domain::closed_list::closed_list;
use crate::language::Language;
use crate::workspace::exploration::MOST_FUTURES;
use std::ops::RangeInclusive;

/// How many futures may be asked for.
pub const FUTURES: RangeInclusive<i64> = 1..=MOST_FUTURES as i64;

pub const SEEDS: RangeInclusive<i64> = 0..=999_999_999_999_999;

/// After how many minutes without a key the demo may start.
pub const IDLE_MINUTES: RangeInclusive<i64> = 1..=240;

/// The word for a demo that does not start by itself.
pub const OFF: &str = "off";

/// What a user set; nothing where the user leaves it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    pub language: Option<Language>,
    pub theme: Option<Theme>,
    /// Id of the organisation of a new exploration.
    pub organisation: Option<String>,
    pub seed: Option<u64>,
    /// Number of futures of a new exploration.
    pub futures: Option<usize>,
    pub reduced_motion: Option<bool>,
    /// When the demo starts by itself.
    pub idle_demo: Option<IdleDemo>,
    pub mouse: Option<bool>,
}

/// When the demo starts by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IdleDemo {
    #[default]
    Off,
    /// After so many minutes without a key.
    After(u16),
}

/// A value as the settings file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    Text(String),
    Number(i64),
    Truth(bool),
}

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
