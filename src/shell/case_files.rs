//! Case files: those of the user, written in one piece.

use super::files::{self, Places};
use super::whole_file;
use crate::language::Language;
use crate::session::overlay::lists::CaseFile;
use crate::texts::own_content as texts;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of cases in the user's own.
const CASES: &str = "cases";

/// Writes a case file: a new one in the user's own folder, or one in the place of what it was read as.
///
/// # Errors
/// Why it was not written, in words; what was there is as it was.
pub fn write(language: Language, places: &Places, file: &CaseFile) -> Result<(), String> {
    let put = |path: &Path| whole_file::replace(path, |out| out.write_all(file.text.as_bytes()));
    let written = match &file.replaces {
        Some(before) => {
            let path = PathBuf::from(&before.name);
            let is_same = files::read(language, &path).is_ok_and(|now| now.text == before.text);
            if !is_same {
                return Err(texts::changed_meanwhile(language).to_owned());
            }
            put(&path)
        }
        None => {
            let own = places.own.as_ref().ok_or_else(|| texts::no_folder(language).to_owned())?;
            let folder = own.join(CASES);
            let path = folder.join(format!("{}.toml", file.case));
            if path.exists() {
                return Err(texts::file_exists(language, &path.display().to_string()));
            }
            fs::create_dir_all(&folder).and_then(|()| put(&path))
        }
    };
    written.map_err(|error| files::reason(language, &error))
}
