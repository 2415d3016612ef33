//! Reports: a comparison as text for minutes and e-mail, as tables, and as data for scripts.

pub mod board;
pub mod csv;
pub mod debrief;
pub mod evidence;
pub mod html;
pub mod json;
pub mod markdown;
pub mod memo;
pub mod plain;
pub mod rehearsal;
pub mod resolved;
pub mod screen;
pub mod selftest;
pub mod sheet;
mod sheet_example;
pub mod subject;

mod contents;
mod entries;
mod svg;

pub mod formats;

pub use formats::{Detail, Format};

use evidence::Evidence;
use std::io;

/// A comparison in one form, with these parts in detail; ends with a line break. HTML tells all parts, CSV none.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, format: Format, details: &[Detail]) -> io::Result<String> {
    let subject = &evidence.subject;
    let sections = || memo::details(evidence, details);
    match format {
        Format::Plain => Ok(plain::comparison(subject) + &plain::sections(&sections())),
        Format::Markdown => Ok(markdown::comparison(subject) + &markdown::sections(&sections())),
        Format::Html => Ok(html::memo(subject.language, &memo::memo(evidence))),
        Format::Csv => csv::comparison(subject.comparison),
        Format::Json => json::comparison(evidence, details),
    }
}

/// The decision memo in one form; anything but Markdown is HTML.
///
/// # Errors
/// None as yet; the same as [`comparison`].
pub fn memo_in(evidence: &Evidence<'_>, format: Format) -> io::Result<String> {
    let memo = memo::memo(evidence);
    Ok(match format {
        Format::Markdown => markdown::memo(&memo),
        _ => html::memo(evidence.subject.language, &memo),
    })
}

#[cfg(test)]
mod tests;
