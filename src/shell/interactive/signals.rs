//! Signals: the ways in which the system asks to stop or to step aside.

use super::event::Event;
use std::sync::mpsc::Sender;

/// Listens on a thread of its own, for as long as the program runs.
///
/// # Errors
/// The system refuses.
#[cfg(unix)]
pub fn listen(events: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP])?;
    super::threads::start("signals", events.clone(), move || {
        for signal in signals.forever() {
            let event = if signal == SIGTSTP { Event::Suspend } else { Event::Stop };
            if events.send(event).is_err() {
                return;
            }
        }
    })
}

/// Elsewhere the terminal itself ends the input.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn listen(_events: Sender<Event>) -> std::io::Result<()> {
    Ok(())
}
