//! Begun: the lessons and sessions with teams that can be gone on with, as the state folder holds them.

use super::recent::kept_files;
use crate::content::exploration::read_kept;
use crate::content::file::SourceText;
use crate::domain::library::Library;
use crate::session::keeping::{Begun, Destination};
use crate::workspace::progress::Progress;
use std::path::Path;

/// The name under which a lesson is kept.
pub fn lesson_name(id: &str) -> String {
    format!("lesson-{id}")
}

/// The lessons and sessions with teams that were kept, the last one first; of the latter not the present one.
pub fn begun(folder: &Path, present: &Path, library: &Library) -> Vec<Begun> {
    kept_files(folder).iter().filter_map(|path| one(path, present, library)).collect()
}

fn one(path: &Path, present: &Path, library: &Library) -> Option<Begun> {
    let text = SourceText { name: String::new(), text: std::fs::read_to_string(path).ok()? };
    let exploration = read_kept(&text, library).ok()?.exploration;
    let progress = exploration.progress?;
    let name = path.file_stem()?.to_str()?;
    let destination = match &progress {
        Progress::Lesson(lesson) if name == lesson_name(&lesson.lesson) => {
            Destination::Lesson(lesson.lesson.clone())
        }
        Progress::Teams(_) if path != present => Destination::Kept(name.to_owned()),
        // That of another window, or the one at hand.
        Progress::Lesson(_) | Progress::Teams(_) => return None,
    };
    let case = library.case(&exploration.case)?.name.clone();
    Some(Begun { destination, case, progress })
}
