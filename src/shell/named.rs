//! Named: what an id that the user typed stands for, or the mistake in words.

use crate::domain::case::Case;
use crate::domain::library::{Library, Organisation};
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;
use crate::guide::lesson::{Guides, Lesson};
use crate::language::Language;
use crate::report::Format;
use crate::shell::failure::find;
use crate::texts::{command_line as texts, command_train};
use std::sync::Arc;

pub fn case<'l>(language: Language, library: &'l Library, id: &str) -> Result<&'l Case, String> {
    let ids: Vec<_> = library.cases.iter().map(|case| case.id.as_str()).collect();
    find(language, texts::kind_case(language), id, &ids, |id| library.case(id))
}

pub fn organisation<'l>(
    language: Language,
    library: &'l Library,
    id: &str,
) -> Result<&'l Organisation, String> {
    let ids: Vec<_> = library.organisations.iter().map(|one| one.id.as_str()).collect();
    find(language, texts::kind_organisation(language), id, &ids, |id| library.organisation(id))
}

pub fn lesson(language: Language, guides: &Guides, id: &str) -> Result<Arc<Lesson>, String> {
    let ids: Vec<_> = guides.lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    find(language, command_train::kind_lesson(language), id, &ids, |id| guides.lesson(id).map(Arc::clone))
}

pub fn layer(language: Language, id: &str) -> Result<Layer, String> {
    find(language, texts::kind_layer(language), id, &Layer::ALL.map(Layer::id), Layer::from_id)
}

pub fn training(language: Language, id: &str) -> Result<Training, String> {
    find(language, texts::kind_training(language), id, &Training::ALL.map(Training::id), Training::from_id)
}

/// An outcome of the scorecard, of those that are meant.
pub fn outcome(language: Language, id: &str, is_meant: fn(Outcome) -> bool) -> Result<Outcome, String> {
    let meant = || Measure::SCORECARD.iter().map(|measure| measure.outcome).filter(|one| is_meant(*one));
    let ids: Vec<_> = meant().map(Outcome::id).collect();
    find(language, texts::kind_outcome(language), id, &ids, |id| meant().find(|one| one.id() == id))
}

/// A form of those that are possible; plain text when none was typed.
pub fn format(language: Language, written: Option<&str>, possible: &[Format]) -> Result<Format, String> {
    let Some(id) = written else { return Ok(Format::Plain) };
    let ids: Vec<_> = possible.iter().map(|format| format.id()).collect();
    find(language, texts::kind_format(language), id, &ids, |id| {
        Format::from_id(id).filter(|format| possible.contains(format))
    })
}
