//! Preferences: what a user likes to have otherwise, as the settings file holds it; the keys stand in [`crate::controls`].

use crate::domain::closed_list::closed_list;
use crate::language::{Language, Words, worded};
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
    pub ascii: Option<bool>,
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
    pub enum Setting, PerSetting: SettingWords {
        Language = "language": SettingWords {
            name: Words { nl: "Taal", en: "Language" },
            about: Words {
                nl: "De taal van het programma.",
                en: "The language of the program.",
            },
        },
        Theme = "theme": SettingWords {
            name: Words { nl: "Kleuren", en: "Colours" },
            about: Words {
                nl: "Donker, licht, hoog contrast, of zonder kleur.",
                en: "Dark, light, high contrast, or without colour.",
            },
        },
        Organisation = "organisation": SettingWords {
            name: Words { nl: "Organisatie", en: "Organisation" },
            about: Words {
                nl: "De organisatie waarvoor u rekent; ook voor nieuwe vergelijkingen.",
                en: "The organisation you calculate for; new comparisons use it too.",
            },
        },
        Seed = "seed": SettingWords {
            name: Words { nl: "Startgetal", en: "Random seed" },
            about: Words {
                nl: "Hetzelfde getal geeft dezelfde toekomsten; een ander getal andere.",
                en: "The same number gives the same futures; another number gives others.",
            },
        },
        Futures = "futures": SettingWords {
            name: Words { nl: "Toekomsten", en: "Futures" },
            about: Words {
                nl: "Hoeveel toekomsten worden doorgerekend; meer duurt langer en is nauwkeuriger.",
                en: "How many futures are simulated; more takes longer and is more precise.",
            },
        },
        ReducedMotion = "reduced-motion": SettingWords {
            name: Words { nl: "Minder beweging", en: "Reduced motion" },
            about: Words {
                nl: "Niets beweegt vanzelf.",
                en: "No animation.",
            },
        },
        IdleDemo = "idle-demo": SettingWords {
            name: Words { nl: "Demo na", en: "Demo after" },
            about: Words {
                nl: "De demo start automatisch als zo lang niemand een toets indrukt; voor een scherm in een zaal.",
                en: "Starts the demo automatically when no key is pressed for this long; for a display screen.",
            },
        },
        Mouse = "mouse": SettingWords {
            name: Words { nl: "Muis", en: "Mouse" },
            about: Words {
                nl: "Aan: klikken en scrollen werken. Uit: de muis selecteert tekst, zoals in elk venster.",
                en: "On: clicking and scrolling work. Off: the mouse selects text, as in any window.",
            },
        },
        Ascii = "ascii": SettingWords {
            name: Words { nl: "Alleen ASCII", en: "ASCII only" },
            about: Words {
                nl: "Tekent zonder lijnen, blokken en pijlen, voor een terminal of lettertype dat die niet goed toont.",
                en: "Draws without lines, blocks and arrows, for a terminal or font that does not show them well.",
            },
        },
    }
}

/// What is said of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingWords {
    pub name: Words,
    /// What it does, in a sentence or two.
    pub about: Words,
}

worded! {
    /// Who set it.
    #[derive(Default)]
    pub enum Origin {
        #[default]
        Shipped { nl: "standaard", en: "default" }
        /// By the system: its language, the background of its terminal.
        System { nl: "van het systeem", en: "from the system" }
        File { nl: "uit config.toml", en: "from config.toml" }
        Environment { nl: "omgevingsvariabele", en: "environment variable" }
        Flag { nl: "van de opdrachtregel", en: "from the command line" }
        /// With a key, for as long as the program runs.
        Here { nl: "alleen deze keer", en: "this session only" }
    }
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
