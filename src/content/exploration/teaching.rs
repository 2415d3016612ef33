//! The table `[teaching]`: how far a lesson is, and what happened in it. Each `[[teaching.log]]` tells one thing.

use super::event;
use crate::content::diagnosis::problem::Need;
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::written::text as quoted;
use crate::workspace::logbook::{Entry, Logbook};
use crate::workspace::progress::LessonProgress;

/// Reads the table; `None` after reporting what is wrong.
pub fn read(cursor: Cursor<'_>) -> Option<LessonProgress> {
    let lesson = cursor.id("id");
    let step = cursor.whole("step", bounds::LESSON_STEP);
    let entries: Vec<_> = cursor.tables("log").into_iter().map(read_entry).collect();
    Some(LessonProgress {
        lesson: lesson?,
        step: usize::try_from(step? - 1).ok()?,
        logbook: Logbook { entries: entries.into_iter().collect::<Option<_>>()? },
    })
}

/// What happened after the last step stands without a step.
fn read_entry(cursor: Cursor<'_>) -> Option<Entry> {
    let step = cursor.optional("step", |cursor| cursor.text("step", Need::Text));
    let event = event::read(cursor);
    Some(Entry { step: step?.unwrap_or_default(), event: event? })
}

/// The table as it stands in the file.
pub fn write(progress: &LessonProgress) -> String {
    let head = format!("\n[teaching]\nid = {}\nstep = {}\n", quoted(&progress.lesson), progress.step + 1);
    let entry = |entry: &Entry| {
        let event = event::write(&entry.event)?;
        let step = match entry.step.as_str() {
            "" => String::new(),
            step => format!("step = {}\n", quoted(step)),
        };
        Some(format!("\n[[teaching.log]]\n{step}{event}\n"))
    };
    head + &progress.logbook.entries.iter().filter_map(entry).collect::<String>()
}
