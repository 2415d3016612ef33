//! Progress: how far a long simulation is, on standard error, only when someone watches.

use super::answers::Step;
use crate::language::Language;
use crate::texts::command_line as texts;
use crate::view::formatting::count;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

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
