//! Progress: how far a long simulation is, on standard error, only when someone watches.

use crate::language::Language;
use crate::texts::command_line as texts;
use crate::view::formatting::count;
use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Anything shorter needs no progress.
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

    /// So many futures are done.
    pub fn report(&mut self, done: usize) {
        if self.watched && self.start.elapsed() >= PATIENCE {
            let [done, total] = [done, self.total].map(|futures| count(self.language, futures));
            self.shown = true;
            let _nobody_listens =
                write!(stderr(), "\r\x1b[K{}", texts::progress(self.language, &done, &total));
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
