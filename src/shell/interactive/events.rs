//! Events: everything that can wake the explorer, from whichever thread it comes: keys and mouse, signals of the system, time.

use crate::controls::key::Key;
use crate::session::keeping::OpenTarget;
use crate::session::message::Message;
#[cfg(unix)]
use crate::shell::interactive::decoder::{Decoder, Input};
use crate::shell::interactive::terminal;
use crate::shell::room::Happened;
use crossterm::event::{
    self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Key(Key),
    /// The left mouse button was pressed on a cell of the screen.
    Click {
        /// Column, from the left, 0 is the first.
        column: u16,
        /// Row, from the top, 0 is the first.
        row: u16,
    },
    /// The wheel was turned, in lines, down is positive.
    Scroll(i32),
    Paste(String),
    /// The terminal told that it takes two cells for a sign that is to take one.
    WideSigns,
    /// The terminal told whether its background is light.
    Background {
        is_light: bool,
    },
    /// The terminal has another size, or is to be drawn again.
    Resized,
    /// The simulation has something to tell.
    Answer(Message),
    /// Something happened in the room.
    Room(Happened),
    /// What was asked for can be opened now.
    Open(OpenTarget),
    /// The system asks to go to the background.
    Suspend,
    /// The system lets the program go on, after it was stopped in whatever way.
    Continued,
    /// The system asks to stop, or the terminal is gone.
    Stop,
    /// A thread that we cannot do without broke down; how.
    Broken(String),
}

/// Starts a thread; when it panics, the explorer is told.
///
/// # Errors
/// The system gives no thread.
pub fn start_thread(
    name: &str,
    events: Sender<Event>,
    body: impl FnOnce() + Send + 'static,
) -> std::io::Result<()> {
    let guarded = move || {
        if catch_unwind(AssertUnwindSafe(body)).is_err() {
            let _ = events.send(Event::Broken(terminal::last_message()));
        }
    };
    thread::Builder::new().name(name.to_owned()).spawn(guarded).map(drop)
}

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

/// Listens on a thread of its own, for as long as the program runs.
///
/// # Errors
/// The system refuses.
#[cfg(unix)]
pub fn listen_to_signals(events: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::consts::{
        SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2,
        SIGVTALRM, SIGWINCH, SIGXCPU,
    };
    // Whatever else would end the program without giving the terminal back ends it in order.
    let stopping =
        [SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGABRT, SIGALRM, SIGUSR1, SIGUSR2, SIGPROF, SIGVTALRM, SIGXCPU];
    let all = stopping.into_iter().chain(OF_POWER).chain([SIGTSTP, SIGCONT, SIGWINCH]);
    let mut signals = signal_hook::iterator::Signals::new(all)?;
    start_thread("signals", events.clone(), move || {
        for signal in signals.forever() {
            let event = match signal {
                SIGWINCH => Event::Resized,
                SIGCONT => Event::Continued,
                SIGTSTP => Event::Suspend,
                _ => Event::Stop,
            };
            if events.send(event).is_err() {
                return;
            }
        }
    })
}

/// The power fails, where a system tells that.
#[cfg(target_os = "linux")]
const OF_POWER: [i32; 1] = [rustix::process::Signal::POWER.as_raw()];

#[cfg(all(unix, not(target_os = "linux")))]
const OF_POWER: [i32; 0] = [];

/// Elsewhere the terminal itself ends the input.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn listen_to_signals(_events: Sender<Event>) -> std::io::Result<()> {
    Ok(())
}

/// How many lines one notch of the wheel is.
const LINES_PER_NOTCH: i32 = 3;

/// Reads the terminal on a thread of its own, for as long as there is one.
///
/// # Errors
/// The system gives no thread.
#[cfg(unix)]
pub fn listen_to_terminal(events: Sender<Event>) -> std::io::Result<()> {
    start_thread("input", events.clone(), move || {
        // Either the terminal is gone or nobody listens any more; in both cases it is over.
        let _ = read_terminal(|input| {
            let event = match input {
                Input::Event(event) => translated(event),
                Input::Background { is_light } => Some(Event::Background { is_light }),
                Input::WideSigns => Some(Event::WideSigns),
            };
            event.is_none_or(|event| events.send(event).is_ok())
        });
        let _ = events.send(Event::Stop);
    })
}

/// Gives everything that the terminal sends, until `take` wants no more or the terminal is gone.
///
/// Waits for bytes and takes in all there are, so that nothing stays behind unread, whatever else wakes the thread.
#[cfg(unix)]
fn read_terminal(mut take: impl FnMut(Input) -> bool) -> rustix::io::Result<()> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let terminal = rustix::stdio::stdin();
    let mut decoder = Decoder::default();
    let mut bytes = [0; 4096];
    loop {
        let patience = decoder.patience().and_then(|patience| Timespec::try_from(patience).ok());
        let ready = match poll(&mut [PollFd::new(&terminal, PollFlags::IN)], patience.as_ref()) {
            Err(rustix::io::Errno::INTR) => continue,
            ready => ready?,
        };
        let inputs = if ready == 0 {
            decoder.pause()
        } else {
            match rustix::io::read(terminal, &mut bytes) {
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => continue,
                Ok(0) => return Ok(()),
                length => decoder.read(&bytes[..length?]),
            }
        };
        for input in inputs {
            if !take(input) {
                return Ok(());
            }
        }
    }
}

/// Elsewhere the system tells keys, not bytes.
///
/// # Errors
/// The system gives no thread.
#[cfg(not(unix))]
pub fn listen_to_terminal(events: Sender<Event>) -> std::io::Result<()> {
    start_thread("input", events.clone(), move || {
        while let Ok(event) = event::read() {
            if let Some(event) = translated(event)
                && events.send(event).is_err()
            {
                return;
            }
        }
        let _ = events.send(Event::Stop);
    })
}

/// What an event of the terminal means to us, if anything.
fn translated(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) => translated_key(key).map(Event::Key),
        event::Event::Mouse(mouse) => translated_mouse(mouse),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Resized),
        event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

/// Some systems report that a key was let go as well; that is not a key press.
fn translated_key(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let shift = key.modifiers.contains(KeyModifiers::SHIFT);
    Some(match key.code {
        // A terminal sends Alt with a letter as escape and the letter, so escape it is: that is always safe.
        KeyCode::Char(_) if alt && !control => Key::Escape,
        KeyCode::Char(letter) if control && !alt => Key::Control(letter.to_ascii_lowercase()),
        KeyCode::Char(letter) if shift => letter.to_uppercase().next().map_or(Key::Char(letter), Key::Char),
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Tab if shift => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left if shift => Key::ShiftLeft,
        KeyCode::Right if shift => Key::ShiftRight,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

/// Mere movement of the mouse means nothing, and must not wake the program.
const fn translated_mouse(mouse: MouseEvent) -> Option<Event> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Event::Click { column: mouse.column, row: mouse.row })
        }
        MouseEventKind::ScrollUp => Some(Event::Scroll(-LINES_PER_NOTCH)),
        MouseEventKind::ScrollDown => Some(Event::Scroll(LINES_PER_NOTCH)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        translated_key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn keys_keep_the_modifiers_that_change_their_meaning() {
        assert_eq!(pressed(KeyCode::Char('R'), KeyModifiers::CONTROL), Some(Key::Control('r')));
        assert_eq!(pressed(KeyCode::Char('g'), KeyModifiers::SHIFT), Some(Key::Char('G')));
        assert_eq!(pressed(KeyCode::Char('?'), KeyModifiers::SHIFT), Some(Key::Char('?')));
        assert_eq!(pressed(KeyCode::Left, KeyModifiers::SHIFT), Some(Key::ShiftLeft));
        assert_eq!(pressed(KeyCode::BackTab, KeyModifiers::SHIFT), Some(Key::BackTab));
    }

    #[test]
    fn alt_with_a_letter_never_does_what_the_letter_does() {
        assert_eq!(pressed(KeyCode::Char('x'), KeyModifiers::ALT), Some(Key::Escape));
        let alt_gr = KeyModifiers::ALT | KeyModifiers::CONTROL;
        assert_eq!(pressed(KeyCode::Char('+'), alt_gr), Some(Key::Char('+')));
    }

    #[test]
    fn letting_a_key_go_is_no_key_press() {
        let release = KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(translated_key(release), None);
    }

    #[test]
    fn moving_the_mouse_does_not_wake_the_program() {
        let mouse =
            |kind| translated_mouse(MouseEvent { kind, column: 3, row: 4, modifiers: KeyModifiers::NONE });
        assert_eq!(mouse(MouseEventKind::Moved), None);
        assert_eq!(mouse(MouseEventKind::Down(MouseButton::Left)), Some(Event::Click { column: 3, row: 4 }));
        assert_eq!(mouse(MouseEventKind::ScrollUp), Some(Event::Scroll(-LINES_PER_NOTCH)));
    }
}
