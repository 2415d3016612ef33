//! Draws: every future of every scenario as rows of CSV, written one by one.

use super::failure::Failure;
use super::output;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::study::{Question, Study};
use crate::texts::command_line as texts;
use crate::view::formatting::letter;
use std::path::Path;

/// The columns; futures are counted from 1.
const COLUMNS: [&str; 6] = ["case", "future", "scenario", "outcome", "value", "unit"];

/// Writes a row for each outcome of each scenario in each future; the order is always the same.
///
/// # Errors
/// The question has no answer, or the file cannot be written: exit code 1.
pub fn write(language: Language, study: &mut Study, question: &Question, path: &Path) -> Result<(), Failure> {
    let futures =
        study.futures(question).ok_or_else(|| Failure::outside(language, texts::no_answer(language)))?;
    output::to_file_with(language, path, |file| {
        let mut writer = csv::Writer::from_writer(file);
        writer.write_record(COLUMNS)?;
        let names: Vec<_> = (0..futures.len()).map(|place| letter(place).to_string()).collect();
        for future in 0..question.futures {
            let number = (future + 1).to_string();
            for (scenario, name) in futures.iter().zip(&names) {
                for outcome in Outcome::ALL {
                    let value = scenario.outcomes[outcome].get(future).copied().unwrap_or(f64::NAN);
                    let value = if value.is_finite() { value.to_string() } else { String::new() };
                    let row = [&question.case, &number, name, outcome.id(), &value, outcome.unit().id()];
                    writer.write_record(row)?;
                }
            }
        }
        writer.flush()
    })
}
