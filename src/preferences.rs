//! Preferences: what a user likes to have otherwise, as the settings file holds it; the keys stand in [`crate::controls`].

pub mod setting;
pub mod theme;
pub mod values;
