//! `keys`: the keys of the explorer, from the one table of keys.

use crate::content::settings_text;
use crate::controls::keymap::{Keymap, Place};
use crate::language::Language;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::output;
use crate::view::keys;

/// Shows every key, place by place, to read or as tables for the settings file.
///
/// # Errors
/// The settings file has problems, exit code 2.
pub fn run(arguments: &Arguments, toml: bool) -> Result<(), Failure> {
    let language = arguments.language;
    arguments.configuration.check(language, None)?;
    let keymap = &arguments.configuration.keymap();
    if toml {
        return output::to_screen(language, &settings_text::keys(language, keymap));
    }
    let sections: Vec<_> = Place::ALL.into_iter().map(|place| section(language, keymap, place)).collect();
    output::to_screen(language, &sections.join("\n"))
}

fn section(language: Language, keymap: &Keymap, place: Place) -> String {
    let lines: Vec<_> = keymap
        .bindings_in(place)
        .filter(|binding| binding.place == place)
        .map(|binding| keys::row(language, binding))
        .collect();
    let width = lines.iter().map(|line| line.keys.chars().count()).max().unwrap_or_default();
    let lines: String =
        lines.iter().map(|line| format!("  {:width$}  {}\n", line.keys, line.sentence)).collect();
    format!("{}\n{lines}", place.name().in_language(language))
}
