//! CSV: one value per line, with stable ids and raw numbers.

use super::figures::{COLUMNS, figures};
use crate::content::typed_number::written;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::summary::comparison::Comparison;
use std::io;

/// Tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A comparison as CSV. A spreadsheet takes what it opens in the way of its user's language: in Dutch with decimal commas, so
/// with semicolons between the values.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(comparison: &Comparison, language: Language) -> io::Result<String> {
    let (separator, mark) = match language {
        Language::Dutch => (b';', BYTE_ORDER_MARK),
        Language::English => (b',', ""),
    };
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(mark.as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    let case = comparison.manifest.case.as_str();
    for figure in figures(comparison) {
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
