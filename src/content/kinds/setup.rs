//! A set-up: the case and scenarios with which a script begins.

use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::listed::List;
use crate::content::reading::references::{References, needed_texts};
use crate::guide::setup::{Preset, Setup};

const MOST: usize = 4;

/// How a file writes what is done now.
const CURRENT: &str = "current";

pub fn read(cursor: Cursor<'_>, references: References<'_>) -> Option<Setup> {
    let cursor = cursor.table("setup")?;
    let case = references.case(cursor, "case");
    let organisation = references.organisation(cursor, "organisation");
    let scenarios = scenarios(cursor, references);
    Some(Setup { case: case?, organisation: organisation?, scenarios: scenarios? })
}

fn scenarios(cursor: Cursor<'_>, references: References<'_>) -> Option<Vec<Preset>> {
    let texts = needed_texts(cursor, "scenarios")?;
    if texts.len() > MOST {
        let span = cursor.table.get("scenarios")?.item.span.clone();
        cursor.reader.report(span, ProblemKind::WrongCount { needed: MOST, found: texts.len() });
    }
    let presets = texts.into_iter().map(|(id, item)| match id {
        CURRENT => Some(Preset::Current),
        _ => references
            .is_known(cursor, item, List::Direction, id, id)
            .then(|| Preset::Direction(id.to_owned())),
    });
    let presets: Vec<_> = presets.collect();
    presets.into_iter().collect()
}
