//! Threads: started with a name, and never ending in silence.

use super::event::Event;
use super::panics;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::Sender;
use std::thread;

/// Starts a thread; when it panics, the explorer is told.
///
/// # Errors
/// The system gives no thread.
pub fn start(name: &str, events: Sender<Event>, body: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    let guarded = move || {
        if catch_unwind(AssertUnwindSafe(body)).is_err() {
            let _ = events.send(Event::Broken(panics::last_message()));
        }
    };
    thread::Builder::new().name(name.to_owned()).spawn(guarded).map(drop)
}
