//! Answers: every future of a question as rows in a file, and how far a simulation is.

use crate::domain::outcome::Outcome;
use crate::front::order::Step;
use crate::language::Language;
use crate::shell::failure::Failure;
use crate::shell::output;
use crate::study::{Question, Study};
use crate::texts::command_line as texts;
use crate::view::formatting::{count, letter};
use std::io::{IsTerminal, Write, stderr};
use std::path::Path;
use std::time::{Duration, Instant};

/// The columns; futures are counted from 1.
const DRAW_COLUMNS: [&str; 6] = ["case", "future", "scenario", "outcome", "value", "unit"];

/// Writes a row for each outcome of each scenario in each future; the order is always the same.
///
/// # Errors
/// The question has no answer, or the file cannot be written: exit code 1.
pub fn write_draws(
    language: Language,
    study: &mut Study,
    question: &Question,
    path: &Path,
) -> Result<(), Failure> {
    let futures = study.futures(question).ok_or_else(|| Failure::no_answer(language))?;
    output::to_file_with(language, path, |file| {
        let mut writer = csv::Writer::from_writer(file);
        writer.write_record(DRAW_COLUMNS)?;
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

const PATIENCE: Duration = Duration::from_millis(500);

/// Tells how far a simulation is.
pub struct Progress {
    language: Language,
    total: usize,
    start: Instant,
    watched: bool,
    shown: bool,
}

impl Progress {
    /// Progress towards a number of futures.
    pub fn new(language: Language, total: usize) -> Self {
        Self { language, total, start: Instant::now(), watched: stderr().is_terminal(), shown: false }
    }

    pub fn report(&mut self, step: Step) {
        if self.watched && self.start.elapsed() >= PATIENCE {
            let show = |number: usize| count(self.language, number);
            let line = match step {
                Step::Futures(done) => texts::progress(self.language, &show(done), &show(self.total)),
                Step::Scenarios(done, of) => texts::progress_scenarios(self.language, &show(done), &show(of)),
                Step::Numbers(done, of) => texts::progress_numbers(self.language, &show(done), &show(of)),
            };
            self.shown = true;
            let _nobody_listens = write!(stderr(), "\r\x1b[K{line}");
        }
    }
}

impl Drop for Progress {
    /// Wipes the line, so that nothing stays on the screen.
    fn drop(&mut self) {
        if self.shown {
            let _nobody_listens = write!(stderr(), "\r\x1b[K");
        }
    }
}
