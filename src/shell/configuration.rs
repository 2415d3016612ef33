//! Configuration: the settings file of the user, what holds in the end, and the folders of the user.

use crate::content::diagnosis::problem::Problem;
use crate::content::file::SourceText;
use crate::content::settings::{SettingsReading, read_settings};
use crate::content::settings_text::with_setting;
use crate::controls::keymap::Keymap;
use crate::domain::library::Library;
use crate::front::settings::{Surroundings, settings};
use crate::language::Language;
use crate::preferences::{Origin, Preferences, Setting, SettingValue, Theme};
use crate::session::settings::Settings;
use crate::shell::failure::Failure;
use crate::shell::surroundings::{colour_on_error, needs_ascii, settings_file};
use crate::shell::{files, output};
use crate::texts::settings as texts;
use std::path::PathBuf;
use std::sync::Arc;

/// The settings file as it was when the program started.
#[derive(Debug, Default)]
pub struct Configuration {
    path: Option<PathBuf>,
    text: Option<SourceText>,
    reading: SettingsReading,
}

impl Configuration {
    /// Reads the settings file. Without one, nothing is set; what is wrong is told by whoever needs the settings.
    pub fn read(language: Language) -> Self {
        let Some(path) = settings_file() else { return Self::default() };
        let mut configuration = Self { path: Some(path.clone()), ..Self::default() };
        // A file that is not there sets nothing; a folder or a link to nowhere in its place is a problem.
        if !path.is_symlink() && !path.exists() {
            return configuration;
        }
        match files::read(language, &path) {
            Ok(text) => {
                configuration.reading = read_settings(&text, None);
                configuration.text = Some(text);
            }
            Err(problem) => configuration.reading.problems.push(problem),
        }
        configuration
    }

    /// What is set, as far as it could be read.
    pub const fn preferences(&self) -> &Preferences {
        &self.reading.preferences
    }

    /// Everything that is wrong with the file, given what there is to choose from.
    pub fn problems(&self, library: Option<&Library>) -> Vec<Problem> {
        match &self.text {
            Some(text) => read_settings(text, library).problems,
            None => self.reading.problems.clone(),
        }
    }

    /// Has a command stop at a file with problems, rather than work with half of it.
    ///
    /// # Errors
    /// All problems, exit code 2.
    pub fn check(&self, language: Language, library: Option<&Library>) -> Result<(), Failure> {
        let problems = self.problems(library);
        if problems.is_empty() {
            return Ok(());
        }
        Err(Failure::content(language, &problems, colour_on_error()))
    }

    /// What the explorer starts with, each setting with where it was set; the language and the theme were settled before.
    pub fn settings(&self, language: (Language, Origin), theme: (Theme, Origin)) -> Settings {
        let file = self.path.as_ref().map(|path| path.display().to_string());
        settings(&self.reading, Surroundings { language, theme, needs_ascii: needs_ascii(), file })
    }

    pub fn keymap(&self) -> Arc<Keymap> {
        Arc::clone(&self.reading.keymap)
    }
}

/// Writes a setting; all else in the file stays as it is.
///
/// # Errors
/// Why that cannot be, in words. A file with problems is left alone: whoever wrote it meant something by it.
pub fn keep_setting(language: Language, setting: Setting, value: &SettingValue) -> Result<(), String> {
    let path = settings_file().ok_or_else(|| texts::kept_nowhere(language).to_owned())?;
    let present = if path.exists() || path.is_symlink() {
        files::read(language, &path).map_err(|problem| problem.sentence(language))?
    } else {
        SourceText { name: path.display().to_string(), text: String::new() }
    };
    if !read_settings(&present, None).problems.is_empty() {
        return Err(texts::mend_first(language).to_owned());
    }
    let text = with_setting(language, &present.text, setting, value);
    let text = text.ok_or_else(|| texts::mend_first(language).to_owned())?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    }
    output::write(language, &text, Some(&path)).map_err(|failure| failure.text)
}
