//! Reports: a comparison as text for minutes and e-mail, as tables, and as data for scripts.

pub mod board;
pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
pub mod plain;
pub mod resolved;
pub mod selftest;
pub mod subject;

mod contents;

use std::io;
use subject::Subject;

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Linear text, for minutes, e-mail and screen readers.
    Plain,
    /// Markdown with tables.
    Markdown,
    /// One value per line, for spreadsheets.
    Csv,
    /// Raw numbers with stable ids, for scripts.
    Json,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Markdown, Self::Csv, Self::Json];

    /// The stable id, as the command line takes it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The form with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// A comparison in one form; ends with a line break.
///
/// # Errors
/// Only when the writer of the form fails, which it does not in memory.
pub fn comparison(subject: &Subject<'_>, format: Format) -> io::Result<String> {
    match format {
        Format::Plain => Ok(plain::comparison(subject)),
        Format::Markdown => Ok(markdown::comparison(subject)),
        Format::Csv => csv::comparison(subject.comparison),
        Format::Json => json::comparison(subject),
    }
}

#[cfg(test)]
mod tests;
