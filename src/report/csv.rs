//! CSV: one value per line, with stable ids and raw numbers.

use super::evidence::Evidence;
use super::figures::{COLUMNS, Figure, figures, influences, of_portfolios};
use super::formats::Detail;
use crate::content::typed_number::written;
use crate::domain::library::Library;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::summary::portfolio::PortfolioComparison;
use std::io;

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A comparison as CSV. A spreadsheet takes what it opens in the way of its user's language: in Dutch with decimal commas, so
/// with semicolons between the values.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, details: &[Detail], language: Language) -> io::Result<String> {
    let case = evidence.subject.comparison.manifest.case.as_str();
    let mut all = figures(&evidence.subject);
    if details.contains(&Detail::Influence) {
        all.extend(influences(evidence));
    }
    rows(all.iter().map(|figure| (case, figure)), language)
}

/// Portfolios as CSV, in the same way; the whole stands without a case.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn portfolios(
    library: &Library,
    comparison: &PortfolioComparison,
    language: Language,
) -> io::Result<String> {
    rows(of_portfolios(library, comparison).iter().map(|(case, figure)| (*case, figure)), language)
}

fn rows<'a>(figures: impl Iterator<Item = (&'a str, &'a Figure)>, language: Language) -> io::Result<String> {
    let (separator, mark) = match language {
        Language::Dutch => (b';', BYTE_ORDER_MARK),
        Language::English => (b',', ""),
    };
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(mark.as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for (case, figure) in figures {
        let value = match figure.value {
            Quantity::Fixed(value) if !value.is_finite() => String::new(),
            value => written(language, value),
        };
        let row = [case, &figure.scenario, &figure.subject, &figure.statistic, &value, figure.unit];
        writer.write_record(row)?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
