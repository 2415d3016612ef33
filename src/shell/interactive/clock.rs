//! Clock: waits for an event, and tells a session to which time means something how much of it went by.

use super::event::Event;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Time in the background or asleep does not count: this much at most goes by at once.
const MOST: Duration = Duration::from_secs(2);

pub enum Woken {
    By(Event),
    ByTime,
    Never,
}

/// When time was last told of.
#[derive(Debug, Default)]
pub struct Clock {
    told: Option<Instant>,
}

impl Clock {
    /// Waits for an event; while time means something no longer than a tick, milliseconds.
    pub fn wait(&self, events: &Receiver<Event>, tick: Option<u64>) -> Woken {
        let Some(tick) = tick else {
            return events.recv().map_or(Woken::Never, Woken::By);
        };
        match events.recv_timeout(Duration::from_millis(tick)) {
            Ok(event) => Woken::By(event),
            Err(RecvTimeoutError::Timeout) => Woken::ByTime,
            Err(RecvTimeoutError::Disconnected) => Woken::Never,
        }
    }

    /// Milliseconds since this was last asked, when time meant something then and does so now.
    pub fn elapsed(&mut self, is_timed: bool) -> Option<u64> {
        if !is_timed {
            self.told = None;
            return None;
        }
        let now = Instant::now();
        let Some(told) = self.told else {
            self.told = Some(now);
            return None;
        };
        let milliseconds = u64::try_from((now - told).min(MOST).as_millis()).unwrap_or_default();
        if milliseconds == 0 {
            // What is less than a millisecond is kept for the next time.
            return None;
        }
        self.told = Some(now);
        Some(milliseconds)
    }
}
