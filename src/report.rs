//! Reports: a comparison, a lesson or a session with teams as a document in HTML, Markdown or plain text, and a comparison as
//! data for scripts. What is written builds a [`document::Document`]; each form is one writer of it.

pub mod ambition;
pub mod ambition_memo;
pub mod board;
pub mod csv;
pub mod debrief;
pub mod document;
pub mod evidence;
mod figures;
pub mod formats;
pub mod json;
pub mod personal;
pub mod portfolio;
pub mod rehearsal;
pub mod resolved;
pub mod screen;
pub mod selftest;
pub mod sheet;
pub mod survey;
pub mod team_sheet;
pub mod worlds;

mod comparison;
mod directions;
pub mod html;
mod markdown;
mod memo;
mod plain;
mod svg;
mod workbook;

pub use formats::{Detail, Format, written};

use crate::domain::outcome::Measure;
use evidence::Evidence;
use std::io;

/// A comparison in one form, with these parts in detail. HTML tells all parts, CSV none but influence, a spreadsheet none.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, format: Format, details: &[Detail]) -> io::Result<Vec<u8>> {
    let language = evidence.subject.language;
    if let Some(spreadsheet) = format.spreadsheet(language) {
        return csv::comparison(evidence, details, spreadsheet).map(String::into_bytes);
    }
    match format {
        Format::Xlsx => workbook::comparison(evidence),
        Format::Json => json::comparison(evidence, details).map(String::into_bytes),
        Format::Html => Ok(memo(evidence, format).into_bytes()),
        _ => {
            let mut document = self::comparison::document(evidence);
            document.sections.extend(memo::details(evidence, details));
            Ok(written(language, &document, format).into_bytes())
        }
    }
}

/// Every direction of a comparison in one form, a row each, sorted by a figure; CSV and a spreadsheet are those of any
/// comparison, and JSON that with how each direction stands among the others.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn directions(evidence: &Evidence<'_>, format: Format, sort: Measure) -> io::Result<Vec<u8>> {
    if format == Format::Json {
        return directions::json(evidence, sort).map(String::into_bytes);
    }
    if !format.is_told() {
        return comparison(evidence, format, &[]);
    }
    let document = directions::document(evidence, sort);
    Ok(written(evidence.subject.language, &document, format).into_bytes())
}

/// The decision memo in one form.
pub fn memo(evidence: &Evidence<'_>, format: Format) -> String {
    written(evidence.subject.language, &memo::memo(evidence), format)
}

#[cfg(test)]
mod tests;
