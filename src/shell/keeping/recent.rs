//! Recent: the explorations that were worked on before, as the state folder holds them.

use crate::content::exploration::read_kept;
use crate::content::file::SourceText;
use crate::domain::library::Library;
use crate::session::keeping::{Destination, Recent};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// More than this is no longer recent.
const MOST: usize = 9;

/// The files in which explorations are kept, the last written one first.
pub fn kept_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<(SystemTime, PathBuf)> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .filter_map(|path| Some((std::fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    files.sort_by(|one, other| other.cmp(one));
    files.into_iter().map(|(_, path)| path).collect()
}

/// The explorations that were worked on before, the last one first; not the present one, nor what is gone or cannot be read.
pub fn recent(folder: &Path, present: &Path, library: &Library) -> Vec<Recent> {
    let mut found: Vec<Recent> = Vec::new();
    for path in kept_files(folder).into_iter().filter(|path| path != present) {
        if found.len() < MOST
            && let Some(one) = one(&path, library)
            && one
                .file
                .as_ref()
                .is_none_or(|file| found.iter().all(|known| known.file.as_ref() != Some(file)))
        {
            found.push(one);
        }
    }
    found
}

fn one(path: &Path, library: &Library) -> Option<Recent> {
    let text = SourceText { name: String::new(), text: std::fs::read_to_string(path).ok()? };
    let kept = read_kept(&text, library).ok()?;
    // A lesson or a session with teams is found where those are.
    if kept.exploration.progress.is_some() {
        return None;
    }
    let file = kept.file.map(|file| file.path);
    let destination = match &file {
        Some(file) if !file.exists() => return None,
        Some(file) => Destination::File(file.clone()),
        None => Destination::Kept(path.file_stem()?.to_str()?.to_owned()),
    };
    let case = library.case(&kept.exploration.case)?.name.clone();
    Some(Recent { destination, file, case, scenarios: kept.exploration.scenarios.len() })
}
