//! Recent: what was worked on before, and the lessons and sessions with teams that can be gone on with, as the state folder holds them.

use crate::domain::library::Library;
use crate::front::kept::{self, MOST_RECENT};
use crate::session::keeping::{InProgress, Recent};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The files in which explorations are kept, the last written one first.
pub fn kept_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = written(folder).collect();
    files.sort_by(|one, other| other.cmp(one));
    files.into_iter().map(|(_, path)| path).collect()
}

/// When the last of them was written.
pub fn newest(folder: &Path) -> Option<SystemTime> {
    written(folder).map(|(time, _)| time).max()
}

fn written(folder: &Path) -> impl Iterator<Item = (SystemTime, PathBuf)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .filter_map(|path| Some((std::fs::metadata(&path).ok()?.modified().ok()?, path)))
}

/// The explorations that were worked on before, the last one first; not the present one, nor what is gone or cannot be read.
pub fn recent(folder: &Path, present: &Path, library: &Library) -> Vec<Recent> {
    let mut found: Vec<Recent> = Vec::new();
    for path in kept_files(folder).into_iter().filter(|path| path != present) {
        if found.len() < MOST_RECENT
            && let Some((name, text)) = kept(&path)
            && let Some(one) = kept::recent(&name, text, library)
            && one.file.as_ref().is_none_or(|file| {
                file.exists() && found.iter().all(|known| known.file.as_ref() != Some(file))
            })
        {
            found.push(one);
        }
    }
    found
}

/// The lessons and sessions with teams that were kept, the last one first; of the latter not the present one.
pub fn in_progress(folder: &Path, present: &Path, library: &Library) -> Vec<InProgress> {
    let found = |path: &PathBuf| {
        let (name, text) = kept(path)?;
        kept::in_progress(&name, text, path == present, library)
    };
    kept_files(folder).iter().filter_map(found).collect()
}

/// What is kept in a file, and under which name.
fn kept(path: &Path) -> Option<(String, String)> {
    Some((path.file_stem()?.to_str()?.to_owned(), std::fs::read_to_string(path).ok()?))
}
