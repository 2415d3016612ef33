//! Terminal: taken over and given back exactly as it was, however the program ends.

use crate::session::Session;
use crate::shell::interactive::guard;
use crate::tui::{self, Targets};
use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste};
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::{Rect, Size};
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::cell::Cell;
use std::io::{self, BufWriter, Stdout, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{panic, thread};

/// Room for a whole frame, so that it leaves in one piece.
const FRAME_BYTES: usize = 256 * 1024;

/// The largest picture that is drawn. A terminal may say that it has 65,535 rows and columns, and a picture of those takes more
/// memory than there is.
const LARGEST: Size = Size::new(1_000, 500);

/// Asks for buttons and the wheel, and not for every movement, of which there are hundreds.
#[cfg(unix)]
const LISTEN: Print<&str> = Print("\x1b[?1000h\x1b[?1006h");
#[cfg(not(unix))]
const LISTEN: crossterm::event::EnableMouseCapture = crossterm::event::EnableMouseCapture;

/// Is the terminal ours now? Whoever gives it back first, does so alone.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal while it is ours. Dropping gives it back.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Output>>,
    failure: Kept,
    listens_to_mouse: bool,
    /// How the terminal was before it was taken, until a guard knows it.
    unguarded: Option<String>,
}

impl Screen {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// The terminal refuses.
    pub fn take() -> io::Result<Self> {
        // Without this, NO_COLOR makes crossterm reset bold and reverse as well; our own theme does without colour.
        crossterm::style::force_color_output(true);
        let unguarded = Some(take_over()?);
        let failure = Kept::default();
        match fresh_terminal(&failure) {
            Ok(terminal) => Ok(Self { terminal, failure, listens_to_mouse: true, unguarded }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }

    /// Draws a session in one piece and tells what can be clicked where.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, session: &Session) -> io::Result<Targets> {
        let mut targets = Targets::default();
        let area = self.area()?;
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        if self.terminal.get_frame().area() != area {
            self.terminal.resize(area)?;
        }
        self.terminal.draw(|frame| targets = tui::draw(frame, session))?;
        execute!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        // Not before: the first picture waits for nothing, and a system with few processes left gives them to our threads.
        if let Some(modes) = self.unguarded.take() {
            guard::begin(&modes);
        }
        self.failure.take().map_or(Ok(targets), Err)
    }

    /// Listens to the mouse, or leaves it to the terminal, which then selects text with it.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn listen_to_mouse(&mut self, on: bool) -> io::Result<()> {
        self.listens_to_mouse = on;
        if on { execute!(io::stdout(), LISTEN) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    /// The whole screen, as far as it is drawn.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn area(&self) -> io::Result<Rect> {
        self.terminal.size().map(drawn)
    }

    /// Puts a text on the clipboard, if the terminal knows how (OSC 52).
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(self.terminal.backend_mut(), CopyToClipboard::to_clipboard_from(text))
    }

    /// Asks the terminal for the colour of its background; the answer comes the way keys come, if it comes.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn ask_background(&mut self) -> io::Result<()> {
        execute!(io::stdout(), Print("\x1b]11;?\x1b\\"))
    }

    /// Asks the terminal how many cells one of our signs takes: where the cursor is behind it. It is wiped out again.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn ask_width(&mut self) -> io::Result<()> {
        execute!(io::stdout(), Print("\x1b[H●\x1b[6n\x1b[H  "))
    }

    /// Draws everything anew with the next frame, whatever stands on the screen.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn repaint(&mut self) -> io::Result<()> {
        execute!(io::stdout(), Clear(ClearType::All))?;
        // Not `Terminal::clear`: that asks the terminal for the cursor.
        self.terminal = fresh_terminal(&self.failure)?;
        Ok(())
    }

    /// Takes the terminal over again after the process was stopped without a chance to give it back.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn take_again(&mut self) -> io::Result<()> {
        restore();
        self.take_back()
    }

    /// Gives the terminal back, waits in the background until the user returns, and takes it over again.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn suspend(&mut self) -> io::Result<()> {
        restore();
        stop_here()?;
        self.take_back()
    }

    fn take_back(&mut self) -> io::Result<()> {
        self.unguarded = Some(take_over()?);
        self.listen_to_mouse(self.listens_to_mouse)?;
        self.repaint()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back, once. What fails now cannot be helped.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = leave(&mut io::stdout());
        let _ = disable_raw_mode();
        guard::dismiss();
    }
}

/// Undoes all that was asked of the terminal, whatever was being written when the program ended.
///
/// # Errors
/// The terminal is gone.
pub fn leave(output: &mut Stdout) -> io::Result<()> {
    execute!(
        output,
        EndSynchronizedUpdate,
        SetAttribute(Attribute::Reset),
        DisableBracketedPaste,
        DisableMouseCapture,
        LeaveAlternateScreen,
        cursor::Show
    )
}

/// Takes the terminal over and tells how it was.
fn take_over() -> io::Result<String> {
    let before = guard::modes()?;
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        Clear(ClearType::All),
        cursor::Hide,
        LISTEN,
        EnableBracketedPaste
    )
    .inspect_err(|_| restore())
    .map(|()| before)
}

fn fresh_terminal(failure: &Kept) -> io::Result<Terminal<CrosstermBackend<Output>>> {
    let mut output = io::stdout();
    output.flush()?;
    let writer = BufWriter::with_capacity(FRAME_BYTES, output);
    let backend = CrosstermBackend::new(Output { writer, failure: Rc::clone(failure) });
    let viewport = Viewport::Fixed(drawn(backend.size()?));
    Terminal::with_options(backend, TerminalOptions { viewport })
}

/// What is drawn of a window of this size.
fn drawn(window: Size) -> Rect {
    Rect::new(0, 0, window.width.min(LARGEST.width), window.height.min(LARGEST.height))
}

/// What goes to the terminal. A failure is kept until [`Screen::draw`] asks for it, because ratatui prints one that meets it
/// at the very end, which without a terminal is a panic.
struct Output {
    writer: BufWriter<Stdout>,
    failure: Kept,
}

/// The first failure since it was last asked for.
type Kept = Rc<Cell<Option<io::Error>>>;

impl Output {
    fn keep(&mut self, write: impl FnOnce(&mut BufWriter<Stdout>) -> io::Result<()>) {
        let before = self.failure.take();
        self.failure.set(before.or_else(|| write(&mut self.writer).err()));
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.keep(|writer| writer.write_all(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.keep(BufWriter::flush);
        Ok(())
    }
}

/// Stops the process, as Ctrl-Z does to any program; comes back when the shell continues it.
#[cfg(unix)]
fn stop_here() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}

/// There is no background to go to.
#[cfg(not(unix))]
fn stop_here() -> io::Result<()> {
    Ok(())
}

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
            restore();
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
