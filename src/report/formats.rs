//! Formats: the forms of output, and the parts that can be told in detail.

use super::document::Document;
use super::{html, markdown, plain};
use crate::domain::closed_list::closed_list;
use crate::language::Language;

closed_list! {
    pub enum Format, PerFormat {
        /// Linear text, for minutes, e-mail and screen readers.
        Plain = "plain",
        Markdown = "markdown",
        /// A page of its own, for a browser and for paper.
        Html = "html",
        /// One value per line, for a spreadsheet in the user's language.
        Csv = "csv",
        /// The same for a spreadsheet in Dutch, whatever the language.
        CsvDutch = "csv-nl",
        /// The same for scripts, and for a spreadsheet in English.
        CsvEnglish = "csv-en",
        /// A spreadsheet.
        Xlsx = "xlsx",
        /// Raw numbers with stable ids, for scripts.
        Json = "json",
    }
}

impl Format {
    /// The forms of the decision memo.
    pub const OF_MEMO: [Self; 2] = [Self::Html, Self::Markdown];

    /// Does it tell in sentences, rather than give numbers to another program?
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Plain | Self::Markdown | Self::Html)
    }

    /// The language in which a spreadsheet reads it, of a form that differs by it.
    pub const fn spreadsheet(self, language: Language) -> Option<Language> {
        match self {
            Self::Csv => Some(language),
            Self::CsvDutch => Some(Language::Dutch),
            Self::CsvEnglish => Some(Language::English),
            _ => None,
        }
    }
}

closed_list! {
    /// A part of a comparison that can be told in detail.
    pub enum Detail, PerDetail {
        /// What it costs, by part and by year.
        Costs = "costs",
        Risks = "risks",
        Competences = "competences",
        Checks = "checks",
        /// Which choice the difference with the baseline comes from.
        Attribution = "attribution",
        /// Which numbers move the outcomes most.
        Influence = "influence",
    }
}

/// A document in one form; what is not HTML or Markdown is plain text. Ends with a line break.
pub fn written(language: Language, document: &Document, format: Format) -> String {
    match format {
        Format::Html => html::page(language, document),
        Format::Markdown => markdown::text(document),
        _ => plain::text(document),
    }
}
