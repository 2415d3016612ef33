//! Reports: a comparison, a lesson or a session with teams as a document in HTML, Markdown or plain text, and a comparison as
//! data for scripts. What is written builds a [`document::Document`]; each form is one writer of it.

pub mod ambition;
pub mod board;
pub mod csv;
pub mod debrief;
pub mod document;
pub mod evidence;
pub mod formats;
pub mod json;
pub mod rehearsal;
pub mod resolved;
pub mod screen;
pub mod selftest;
pub mod sheet;
pub mod survey;
pub mod worlds;

mod comparison;
mod directions;
mod html;
mod markdown;
mod memo;
mod plain;
mod svg;

pub use formats::{Detail, Format, written};

use crate::domain::outcome::Measure;
use evidence::Evidence;
use std::io;

/// A comparison in one form, with these parts in detail; ends with a line break. HTML tells all parts, CSV none.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, format: Format, details: &[Detail]) -> io::Result<String> {
    match format {
        Format::Csv => csv::comparison(evidence.subject.comparison),
        Format::Json => json::comparison(evidence, details),
        Format::Html => Ok(memo(evidence, format)),
        Format::Plain | Format::Markdown => {
            let mut document = comparison::document(evidence);
            document.sections.extend(memo::details(evidence, details));
            Ok(written(evidence.subject.language, &document, format))
        }
    }
}

/// Every direction of a comparison in one form, a row each, sorted by a figure; CSV is that of any comparison, and JSON that
/// with how each direction stands among the others.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn directions(evidence: &Evidence<'_>, format: Format, sort: Measure) -> io::Result<String> {
    match format {
        Format::Csv => comparison(evidence, format, &[]),
        Format::Json => directions::json(evidence, sort),
        Format::Html | Format::Plain | Format::Markdown => {
            Ok(written(evidence.subject.language, &directions::document(evidence, sort), format))
        }
    }
}

/// The decision memo in one form.
pub fn memo(evidence: &Evidence<'_>, format: Format) -> String {
    written(evidence.subject.language, &memo::memo(evidence), format)
}

#[cfg(test)]
mod tests;
