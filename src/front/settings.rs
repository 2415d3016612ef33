//! Settings: what holds in the end, from what the user set and what the surroundings tell.

use crate::content::settings::SettingsReading;
use crate::language::Language;
use crate::preferences::{Origin, PerSetting, Preferences, Setting, Theme};
use crate::session::settings::Settings;
use std::sync::Arc;

/// What the surroundings tell, with where each was found.
#[derive(Clone, Debug)]
pub struct Surroundings {
    pub language: (Language, Origin),
    pub theme: (Theme, Origin),
    /// Can only signs of ASCII be drawn?
    pub needs_ascii: bool,
    /// Where the settings stand, as the user knows it.
    pub file: Option<String>,
}

/// What the explorer starts with, each setting with where it was set.
pub fn settings(reading: &SettingsReading, surroundings: Surroundings) -> Settings {
    let Preferences { organisation, seed, futures, reduced_motion, idle_demo, mouse, ascii, .. } =
        reading.preferences.clone();
    let is_set = |setting| match setting {
        Setting::Language | Setting::Theme => false,
        Setting::Organisation => organisation.is_some(),
        Setting::Seed => seed.is_some(),
        Setting::Futures => futures.is_some(),
        Setting::ReducedMotion => reduced_motion.is_some(),
        Setting::IdleDemo => idle_demo.is_some(),
        Setting::Mouse => mouse.is_some(),
        Setting::Ascii => ascii.is_some(),
    };
    let mut origins =
        PerSetting::from_fn(|setting| if is_set(setting) { Origin::File } else { Origin::Shipped });
    let Surroundings { language, theme, needs_ascii, file } = surroundings;
    let is_drawn_plain = ascii.is_none() && needs_ascii;
    if is_drawn_plain {
        origins[Setting::Ascii] = Origin::System;
    }
    origins[Setting::Language] = language.1;
    origins[Setting::Theme] = theme.1;
    let shipped = Settings::default();
    Settings {
        language: language.0,
        theme: theme.0,
        organisation,
        seed: seed.unwrap_or(shipped.seed),
        futures: futures.unwrap_or(shipped.futures),
        reduced_motion: reduced_motion.unwrap_or(shipped.reduced_motion),
        idle_demo: idle_demo.unwrap_or(shipped.idle_demo),
        mouse: mouse.unwrap_or(shipped.mouse),
        ascii: ascii.unwrap_or(is_drawn_plain),
        keymap: Arc::clone(&reading.keymap),
        origins,
        file,
    }
}
