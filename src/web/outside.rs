//! Outside: what the page tells when it starts, and what it is asked to do; both as JSON.

use crate::content::settings::SettingsReading;
use crate::front::settings::{Surroundings, settings};
use crate::language::Language;
use crate::preferences::{Origin, Setting, Theme};
use crate::session::settings::Settings;
use crate::web::participant::Door;
use serde::{Deserialize, Serialize};

/// A text under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Named {
    pub name: String,
    pub text: String,
}

/// What the page tells when it starts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Start {
    /// The language of the browser, as `nl-NL`.
    pub locale: String,
    pub is_light: bool,
    /// Does the system ask for less motion?
    pub reduced_motion: bool,
    /// The settings file; empty when nothing is set.
    pub settings: String,
    /// What is kept, the last written one first.
    pub kept: Vec<Named>,
    /// The user's own content files.
    pub own: Vec<Named>,
    /// The names under which other windows keep.
    pub taken: Vec<String>,
    /// The name under which this window kept before it was loaded again.
    pub last: Option<String>,
    /// The address of the page, which may end in a link to an exploration, or in the code of a room.
    pub address: String,
    /// The room that the page comes from, if it comes from one.
    pub room: Option<Entry>,
}

/// What the page tells of the room that it comes from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Entry {
    /// What it kept of it before; empty when it never was there.
    pub pass: String,
    /// Was this very window loaded again?
    pub is_again: bool,
}

/// What the page is asked to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Wish {
    Keep(Named),
    Forget {
        name: String,
    },
    /// From now on this window keeps under this name.
    Hold {
        name: String,
    },
    KeepSettings {
        text: String,
    },
    KeepOwn(Named),
    /// Have the user save a file; its bytes in base64.
    Download {
        name: String,
        base64: String,
    },
    /// Have a file made without holding up the keys, and have the user save it.
    Make(Making),
    Copy {
        text: String,
    },
    /// Copy the address of the page with this behind it.
    CopyLink {
        end: String,
    },
    /// Ask the user for a file, and give it back.
    PickFile,
    Leave,
    /// Make a connection with the room that the page comes from, and make it again when it is lost.
    Connect,
    /// Say something to the room.
    Say {
        text: String,
    },
    /// Let the connection go.
    HangUp,
    /// Keep what lets the user back into the room.
    KeepPass {
        text: String,
    },
}

/// What another instance of the program needs to make a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Making {
    pub exploration: String,
    /// The user's own content files.
    pub own: Vec<Named>,
    /// The files that the result names as those it was made from.
    pub files: Vec<String>,
    pub language: String,
    /// The id of what is made.
    pub output: String,
    /// The name of the file.
    pub name: String,
}

/// A screen as it changed since it was last drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Picture {
    /// The rows that changed, by their place, as HTML.
    pub rows: Vec<(usize, String)>,
    /// Rules of style that were not needed before.
    pub rules: Vec<String>,
    /// The colours of text and background where no cell has its own.
    pub paper: [&'static str; 2],
    /// Where the user types, column and row.
    pub cursor: Option<(u16, u16)>,
    /// What a screen reader is to say.
    pub told: String,
    pub title: String,
    pub language: &'static str,
    pub listens_to_mouse: bool,
    /// Is the explorer shown to an audience, so that nothing stands around it?
    pub presents: bool,
    /// Milliseconds after which time is to be told, while it means something.
    pub tick: Option<u64>,
    /// Is anything being worked out?
    pub is_busy: bool,
    pub wishes: Vec<Wish>,
    /// The way into the room, where the page comes from one.
    pub room: Option<Door>,
}

/// What holds from what the user set and what the browser tells.
pub fn with_surroundings(
    reading: &SettingsReading,
    locale: &str,
    is_light: bool,
    reduced_motion: bool,
) -> Settings {
    let preferences = &reading.preferences;
    let of_system = if is_light { Theme::Light } else { Theme::Dark };
    let of_browser = || (Language::from_code(locale).unwrap_or(Language::English), Origin::System);
    let language = preferences.language.map_or_else(of_browser, |language| (language, Origin::File));
    let theme = preferences.theme.map_or((of_system, Origin::System), |theme| (theme, Origin::File));
    let surroundings = Surroundings { language, theme, needs_ascii: false, file: None };
    let mut settings = settings(reading, surroundings);
    if preferences.reduced_motion.is_none() && reduced_motion {
        settings.reduced_motion = true;
        settings.origins[Setting::ReducedMotion] = Origin::System;
    }
    settings
}
