//! Recent: what was worked on before, and the lessons and sessions with teams that can be gone on with, as the state folder holds them.

use crate::content::exploration::read_kept;
use crate::content::file::SourceText;
use crate::domain::library::Library;
use crate::session::keeping::{InProgress, OpenTarget, Recent};
use crate::workspace::progress::Progress;
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
    let open_target = match &file {
        Some(file) if !file.exists() => return None,
        Some(file) => OpenTarget::File(file.clone()),
        None => OpenTarget::Kept(path.file_stem()?.to_str()?.to_owned()),
    };
    let case = library.case(&kept.exploration.case)?.name.clone();
    Some(Recent { open_target, file, case, scenarios: kept.exploration.scenarios.len() })
}

/// The name under which a lesson is kept.
pub fn lesson_name(id: &str) -> String {
    format!("lesson-{id}")
}

/// The lessons and sessions with teams that were kept, the last one first; of the latter not the present one.
pub fn in_progress(folder: &Path, present: &Path, library: &Library) -> Vec<InProgress> {
    kept_files(folder).iter().filter_map(|path| in_progress_in(path, present, library)).collect()
}

fn in_progress_in(path: &Path, present: &Path, library: &Library) -> Option<InProgress> {
    let text = SourceText { name: String::new(), text: std::fs::read_to_string(path).ok()? };
    let exploration = read_kept(&text, library).ok()?.exploration;
    let progress = exploration.progress?;
    let name = path.file_stem()?.to_str()?;
    let open_target = match &progress {
        Progress::Lesson(lesson) if name == lesson_name(&lesson.lesson) => {
            OpenTarget::Lesson(lesson.lesson.clone())
        }
        Progress::Teams(_) if path != present => OpenTarget::Kept(name.to_owned()),
        // That of another window, or the one at hand.
        Progress::Lesson(_) | Progress::Teams(_) => return None,
    };
    let case = library.case(&exploration.case)?.name.clone();
    Some(InProgress { open_target, case, progress })
}
