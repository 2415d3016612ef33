//! The real program in a real pseudo-terminal: it opens, answers, and leaves the terminal as it was, however it ends.
#![cfg(unix)]

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use vt100::{MouseProtocolMode, Parser, Screen};

/// Long enough for a slow machine; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program in its terminal.
struct Program {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    terminal: Parser,
    before: String,
    written: Vec<u8>,
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

/// How the terminal treats a line: raw or not, echo or not.
fn line_settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has settings"))
}

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).expect("a terminal has cells")
}

impl Program {
    fn open(columns: u16, rows: u16, surroundings: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_speelveld"));
        command.args(["--lang", "en"]);
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        // The tester's own settings and content must not count.
        command.env("SPEELVELD_CONFIG", concat!(env!("CARGO_TARGET_TMPDIR"), "/nothing"));
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
        Self { child, master: pair.master, keyboard, output, terminal, before, written: Vec::new() }
    }

    /// Waits until the screen is as wanted.
    fn until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) {
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

    fn until_it_says(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("it takes keys");
    }

    fn signal(&self, name: &str) {
        let id = self.child.process_id().expect("it runs").to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().expect("kill");
        assert!(status.success());
    }

    /// Has it continued until it shows itself; once may be too early, before it has stopped.
    fn continues(&mut self) {
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
    fn ends(mut self) -> ExitStatus {
        let status = self.child.wait().expect("it ends");
        self.until("given back", |screen| !screen.alternate_screen() && !screen.hide_cursor());
        assert_eq!(self.terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
        assert!(!self.terminal.screen().bracketed_paste());
        assert_eq!(line_settings(&*self.master), self.before);
        status
    }
}

#[test]
fn it_opens_answers_and_leaves_the_terminal_as_it_was() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("Logistics");
    assert!(program.terminal.screen().alternate_screen());
    program.press(" ");
    program.until_it_says("B · Platforms: outsource · market");
    program.press("\x1b[A\x1b[Zu");
    program.until_it_says("Undone: B · Platforms: outsource · market");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn the_figures_come_by_themselves() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("of 100");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn a_click_points_at_a_cell() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("Logistics");
    let row = program.terminal.screen().contents().lines().position(|line| line.contains("5 Services"));
    let row = row.expect("the stack is on the screen") + 1;
    program.press(&format!("\x1b[<0;40;{row}M"));
    program.until_it_says("A Current · 5 Services");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn another_size_is_filled_at_once() {
    let mut program = Program::open(80, 24, &[]);
    program.until_it_says("Logistics");
    program.terminal.screen_mut().set_size(cells(50), cells(200));
    program.master.resize(size(200, 50)).expect("another size");
    let last = |screen: &Screen| screen.rows(0, 200).nth(49).unwrap_or_default();
    program.until("filled", |screen| last(screen).contains("space"));
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn signals_end_it_as_friendly_as_q() {
    for name in ["TERM", "HUP"] {
        let mut program = Program::open(80, 24, &[]);
        program.until_it_says("Logistics");
        program.signal(name);
        assert!(program.ends().success(), "{name}");
    }
}

#[test]
fn it_goes_to_the_background_and_comes_back() {
    let mut program = Program::open(80, 24, &[]);
    program.until_it_says("Logistics");
    program.press("\x1a");
    program.until("given back", |screen| !screen.alternate_screen() && !screen.hide_cursor());
    program.continues();
    program.until_it_says("Logistics");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn without_colour_it_keeps_its_marks_and_resets_nothing() {
    let mut program = Program::open(80, 24, &[("NO_COLOR", "1")]);
    program.until_it_says("of 100");
    program.press("q");
    program.until("given back", |screen| !screen.alternate_screen());
    let written = String::from_utf8_lossy(&program.written).into_owned();
    for colour in ["\x1b[38;", "\x1b[48;", "\x1b[;m"] {
        assert!(!written.contains(colour), "{colour:?} was written");
    }
    assert!(program.ends().success());
}
