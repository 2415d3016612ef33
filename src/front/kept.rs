//! Kept: what can be gone on with, told from what was kept and under which name.

use crate::content::diagnosis::problem::Problem;
use crate::content::exploration::read_kept;
use crate::content::file::SourceText;
use crate::domain::library::Library;
use crate::language::Text;
use crate::session::keeping::{InProgress, OpenTarget, Recent};
use crate::texts::files as texts;
use crate::workspace::exploration::Kept;
use crate::workspace::progress::Progress;

/// More than this is no longer recent.
pub const MOST_RECENT: usize = 9;

/// How the names of explorations without a name of their own begin.
pub const UNNAMED: &str = "unnamed";

/// How the names of lessons begin.
const LESSON: &str = "lesson-";

/// The name under which a lesson is kept.
pub fn lesson_name(id: &str) -> String {
    format!("{LESSON}{id}")
}

/// The lesson that is kept under a name, if it is one's.
pub fn lesson_of(name: &str) -> Option<&str> {
    name.strip_prefix(LESSON)
}

/// What is kept under a name; nothing where that cannot be read.
fn read(text: String, library: &Library) -> Option<Kept> {
    read_kept(&SourceText { name: String::new(), text }, library).ok()
}

/// An exploration that was worked on before; nothing of what cannot be read. A lesson or a session with teams is found where
/// those are.
pub fn recent(name: &str, text: String, library: &Library) -> Option<Recent> {
    let kept = read(text, library)?;
    if kept.exploration.progress.is_some() {
        return None;
    }
    let file = kept.file.map(|file| file.path);
    let open_target = match &file {
        Some(file) => OpenTarget::File(file.clone()),
        None => OpenTarget::Kept(name.to_owned()),
    };
    let case = library.case(&kept.exploration.case)?.name.clone();
    Some(Recent { open_target, file, case, scenarios: kept.exploration.scenarios.len() })
}

/// A lesson or a session with teams that was kept; of the latter not the present one.
pub fn in_progress(name: &str, text: String, is_present: bool, library: &Library) -> Option<InProgress> {
    let exploration = read(text, library)?.exploration;
    let progress = exploration.progress?;
    let open_target = match &progress {
        Progress::Lesson(lesson) if name == lesson_name(&lesson.lesson) => {
            OpenTarget::Lesson(lesson.lesson.clone())
        }
        Progress::Teams(_) if !is_present => OpenTarget::Kept(name.to_owned()),
        // That of another window, or the one at hand.
        Progress::Lesson(_) | Progress::Teams(_) => return None,
    };
    let case = library.case(&exploration.case)?.name.clone();
    Some(InProgress { open_target, case, progress })
}

/// Is it kept in a lesson, this one?
pub fn is_of_lesson(kept: &Kept, id: &str) -> bool {
    matches!(&kept.exploration.progress, Some(Progress::Lesson(progress)) if progress.lesson == id)
}

/// What is wrong first, in both languages, with its line.
pub fn first_sentence(problems: &[Problem]) -> Text {
    let Some(problem) = problems.first() else { return Text::default() };
    let sentence = |language| match problem.place.line {
        0 => problem.sentence(language),
        line => texts::on_line(language, line, &problem.sentence(language)),
    };
    Text::of_words(sentence)
}
