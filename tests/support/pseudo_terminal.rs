//! The real program in a real pseudo-terminal.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use vt100::{MouseProtocolMode, Parser, Screen};

/// Long enough for a slow machine; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program in its terminal.
pub struct Program {
    child: Box<dyn Child + Send + Sync>,
    /// Its terminal from outside.
    pub master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    /// What is on its screen.
    pub terminal: Parser,
    before: String,
    /// Everything that it wrote.
    pub written: Vec<u8>,
    /// Where it keeps its state, unless it is told otherwise.
    _state: TempDir,
}

/// A size of the terminal.
pub const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// How the terminal treats a line: raw or not, echo or not.
fn line_settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has settings"))
}

/// A number of cells, of which a terminal has at least one.
pub fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).expect("a terminal has cells")
}

impl Program {
    /// Starts the program in English, in a terminal of this size, with these variables.
    pub fn open(columns: u16, rows: u16, surroundings: &[(&str, &str)]) -> Self {
        Self::open_with(&[], columns, rows, surroundings)
    }

    /// The same with these words of the command.
    pub fn open_with(words: &[&str], columns: u16, rows: u16, surroundings: &[(&str, &str)]) -> Self {
        Self::start(columns, rows, &[words, &["--lang", "en"]].concat(), surroundings)
    }

    /// The program with these words on its command line.
    pub fn start(columns: u16, rows: u16, words: &[&str], surroundings: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_speelveld"));
        command.args(words);
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        // The tester's own settings and content must not count.
        command.env("SPEELVELD_CONFIG", concat!(env!("CARGO_TARGET_TMPDIR"), "/nothing"));
        let state = tempfile::tempdir().expect("a folder");
        command.env("SPEELVELD_STATE", state.path());
        for (name, value) in surroundings {
            command.env(name, value);
        }
        let before = line_settings(&*pair.master);
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("its output");
        let keyboard = pair.master.take_writer().expect("its input");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 65_536];
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        let terminal = Parser::new(cells(rows), cells(columns), 0);
        Self {
            child,
            master: pair.master,
            keyboard,
            output,
            terminal,
            before,
            written: Vec::new(),
            _state: state,
        }
    }

    /// Waits until the screen is as wanted.
    pub fn until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !wanted(self.terminal.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.output.recv_timeout(left) else {
                panic!("never {what}; the screen:\n{}", self.terminal.screen().contents());
            };
            self.terminal.process(&bytes);
            self.written.extend(bytes);
        }
    }

    /// Waits until this is on the screen.
    pub fn until_it_says(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Types.
    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("it takes keys");
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("it runs").to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().expect("kill");
        assert!(status.success());
    }

    /// Ends it at once, without a word to it.
    pub fn kill(mut self) {
        self.signal("KILL");
        let _ = self.child.wait().expect("it ends");
    }

    /// Has it continued until it shows itself; once may be too early, before it has stopped.
    pub fn continues(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        while !self.terminal.screen().alternate_screen() {
            assert!(Instant::now() < deadline, "it never came back");
            self.signal("CONT");
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(100)) {
                self.terminal.process(&bytes);
            }
        }
    }

    /// Waits for the end, and checks that the terminal is as it was.
    pub fn ends(mut self) -> ExitStatus {
        let status = self.child.wait().expect("it ends");
        self.until("given back", |screen| !screen.alternate_screen() && !screen.hide_cursor());
        assert_eq!(self.terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
        assert!(!self.terminal.screen().bracketed_paste());
        assert_eq!(line_settings(&*self.master), self.before);
        status
    }
}
