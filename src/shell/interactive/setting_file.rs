//! Writing a setting to the settings file, so that it holds the next time as well.

use crate::content::file::SourceText;
use crate::content::settings::read_settings;
use crate::content::settings_text::with_setting;
use crate::language::Language;
use crate::preferences::setting::Setting;
use crate::preferences::values::SettingValue;
use crate::shell::{files, folders, output};
use crate::texts::settings as texts;

/// Writes a setting; all else in the file stays as it is.
///
/// # Errors
/// Why that cannot be, in words. A file with problems is left alone: whoever wrote it meant something by it.
pub fn keep(language: Language, setting: Setting, value: &SettingValue) -> Result<(), String> {
    let path = folders::settings_file().ok_or_else(|| texts::kept_nowhere(language).to_owned())?;
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
