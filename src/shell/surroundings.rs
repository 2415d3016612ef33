//! Surroundings: what the system tells about the user: language, colours, background of the terminal, folders.

use crate::content::file::FileKind;
use crate::language::Language;
use crate::preferences::Origin;
use crate::session::settings::Theme;
use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// The language to speak and where that was set: `--lang`, then SPEELVELD_LANG, then the settings file, then the language of
/// the system.
///
/// Looked up before the command is parsed, so that its mistakes are told in the right language as well. A system in a third
/// language gets English; a system that does not say gets the default.
pub fn language(words: &[OsString], preferred: Option<Language>) -> (Language, Origin) {
    let of_environment = || Language::from_code(&std::env::var("SPEELVELD_LANG").ok()?);
    let of_system = || of_locale(&sys_locale::get_locale()?);
    let found = asked_for(words).map(|language| (language, Origin::Flag));
    found
        .or_else(|| Some((of_environment()?, Origin::Environment)))
        .or_else(|| Some((preferred?, Origin::File)))
        .or_else(|| Some((of_system()?, Origin::System)))
        .unwrap_or_default()
}

/// The value of `--lang` on the command line.
fn asked_for(words: &[OsString]) -> Option<Language> {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let apart = || words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].to_string());
    Language::from_code(&joined.or_else(apart)?)
}

/// The language for a system locale; `None` when the locale names no language.
fn of_locale(locale: &str) -> Option<Language> {
    let nameless = ["", "C", "POSIX"].contains(&locale.split(['.', '-', '_']).next().unwrap_or_default());
    if nameless { None } else { Some(Language::from_code(locale).unwrap_or(Language::English)) }
}

pub fn colour_on_error() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stderr().is_terminal()
}

/// The theme and where it was set: what was asked for, else no colour where NO_COLOR asks that, else what the settings file
/// says, else what suits the background of the terminal as far as it is known before the terminal is asked.
pub fn theme(asked: Option<Theme>, preferred: Option<Theme>) -> (Theme, Origin) {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let asked = asked.map(|theme| (theme, Origin::Flag));
    asked
        .or_else(|| no_colour.then_some((Theme::Plain, Origin::Environment)))
        .or_else(|| Some((preferred?, Origin::File)))
        .unwrap_or_else(|| (of_background(), Origin::System))
}

/// Some terminals that do not answer tell their colours here: that of the text and, last, that of the background, of
/// sixteen. Where nothing tells it, the theme without colour reads on both grounds.
fn of_background() -> Theme {
    let told = std::env::var("COLORFGBG").ok();
    match told.as_deref().and_then(|told| told.rsplit(';').next()?.parse().ok()) {
        Some(0..=6 | 8) => Theme::Dark,
        Some(7 | 9..=15_u8) => Theme::Light,
        _ => Theme::Plain,
    }
}

/// Some terminals have no signs but those of ASCII, or not in one cell, and say what they are.
pub fn needs_ascii() -> bool {
    std::env::var("TERM").is_ok_and(|terminal| ["dumb", "linux", "vt100"].contains(&terminal.as_str()))
}

/// The name of our folder in those of the system.
const OURS: &str = "speelveld";

/// Where the user's settings and own content are: `SPEELVELD_CONFIG`, or the place that the system has for it.
/// `None` when the system has none.
pub fn configuration() -> Option<PathBuf> {
    let system = choose_base_strategy().ok().map(|system| system.config_dir());
    place(std::env::var_os("SPEELVELD_CONFIG"), system)
}

/// The file with the user's settings, whether it is there already or not.
pub fn settings_file() -> Option<PathBuf> {
    configuration().map(|folder| folder.join("config.toml"))
}

/// Where the user's own content is, whether it is there already or not.
pub fn own_content() -> Option<PathBuf> {
    configuration().map(|folder| folder.join("scenarios"))
}

/// The folder in it for files of a kind.
pub const fn folder_of(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Organisation => "organisations",
        _ => "cases",
    }
}

/// Where the program keeps what it is to remember: `SPEELVELD_STATE`, or the place that the system has for it; a temporary one when
/// the system has none.
pub fn state_folder() -> PathBuf {
    let of = |system: &dyn BaseStrategy| system.state_dir().unwrap_or_else(|| system.data_dir());
    let system = choose_base_strategy().ok().map(|system| of(&system));
    place(std::env::var_os("SPEELVELD_STATE"), system).unwrap_or_else(|| temporary_folder().join(OURS))
}

/// The user's own folder. A path that begins where the program happens to be started is none.
pub fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok().filter(|folder| folder.is_absolute())
}

/// Where the system puts what is temporary.
pub fn temporary_folder() -> PathBuf {
    let told = std::env::temp_dir();
    if told.is_absolute() { told } else { Path::new("/tmp").to_owned() }
}

/// What was asked for, else our folder in that of the system. A home that is no whole path gives none: that would be in the
/// folder in which the program is started.
fn place(asked: Option<OsString>, system: Option<PathBuf>) -> Option<PathBuf> {
    match asked.filter(|folder| !folder.is_empty()) {
        Some(folder) => Some(folder.into()),
        None => system.filter(|folder| folder.is_absolute()).map(|folder| folder.join(OURS)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_found_in_both_forms() {
        let found = |words: &[&str]| asked_for(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(found(&["speelveld", "--lang", "en"]), Some(Language::English));
        assert_eq!(found(&["speelveld", "list", "--lang=nl"]), Some(Language::Dutch));
        assert_eq!(found(&["speelveld", "--lang"]), None);
    }

    #[test]
    fn a_third_language_gets_english_and_no_language_the_default() {
        assert_eq!(of_locale("nl-NL"), Some(Language::Dutch));
        assert_eq!(of_locale("de-DE"), Some(Language::English));
        assert_eq!(of_locale("C"), None);
        assert_eq!(of_locale("POSIX"), None);
    }

    #[test]
    fn a_folder_below_no_whole_path_is_no_place_unless_it_is_asked_for() {
        let whole = std::env::temp_dir();
        assert_eq!(place(None, Some("home/.config".into())), None);
        assert_eq!(place(Some("".into()), Some(whole.clone())), Some(whole.join(OURS)));
        assert_eq!(place(Some("here".into()), Some(whole)), Some("here".into()));
    }
}
