//! Panics: on the main thread the terminal is restored before the report; on any other thread the report is kept for the screen.

use super::terminal;
use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The report of the last panic on a thread other than the main one.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Sets the panic hook; to be called on the main thread.
///
/// A panic elsewhere is caught there, so it must neither touch the terminal nor print over the screen.
pub fn install_hook() {
    let main = thread::current().id();
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        if thread::current().id() == main {
            terminal::restore();
            report(information);
        } else {
            let place = information.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
            let what = information.payload_as_str().unwrap_or("panic");
            let message = format!("{what}{}", place.unwrap_or_default());
            *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(message);
        }
    }));
}

/// What the last panic on another thread said.
pub fn last_message() -> String {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_else(|| "panic".to_owned())
}
