//! The real program in a real pseudo-terminal.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::cell::Cell;
use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use tempfile::TempDir;
use vt100::{MouseProtocolMode, Parser, Screen};

/// How long the program may do nothing before a wait is given up. Time in which it computes, waits for a processor or writes
/// is not counted, so that a busy machine fails no test.
const PATIENCE: Duration = Duration::from_secs(60);

/// The most that the program computes within one wait: what takes longer never ends.
const MOST_WORK: Duration = Duration::from_secs(600);

/// How often is looked whether it does something.
const LOOK: Duration = Duration::from_millis(50);

/// What ends a picture that the program draws at once.
const END_OF_PICTURE: &[u8] = b"\x1b[?2026l";

/// The program in its terminal.
pub struct Program {
    child: Box<dyn Child + Send + Sync>,
    /// Its number in the system, also where a shell is the child.
    at_work: u32,
    /// Its terminal from outside.
    pub master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    is_open: bool,
    /// What it wrote after the picture that is on its screen.
    unseen: Vec<u8>,
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

    /// The same, started in a folder, where it may write files.
    pub fn open_in(folder: &Path, columns: u16, rows: u16) -> Self {
        let state = folder.join("state");
        let state = state.to_str().expect("a path in UTF-8");
        Self::start_in(Some(folder), columns, rows, &["--lang", "en"], &[("SPEELVELD_STATE", state)])
    }

    /// The program with these words on its command line.
    pub fn start(columns: u16, rows: u16, words: &[&str], surroundings: &[(&str, &str)]) -> Self {
        Self::start_in(None, columns, rows, words, surroundings)
    }

    /// A shell that runs the program in English, and reads a line when that has ended.
    pub fn open_in_shell(columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", "\"$0\" --lang en; read -r line", env!("CARGO_BIN_EXE_speelveld")]);
        let mut shell = Self::run(command, None, columns, rows, &[]);
        shell.at_work = shell.starts_other_than(None);
        shell
    }

    fn start_in(
        folder: Option<&Path>,
        columns: u16,
        rows: u16,
        words: &[&str],
        surroundings: &[(&str, &str)],
    ) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_speelveld"));
        command.args(words);
        Self::run(command, folder, columns, rows, surroundings)
    }

    fn run(
        mut command: CommandBuilder,
        folder: Option<&Path>,
        columns: u16,
        rows: u16,
        surroundings: &[(&str, &str)],
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).expect("a pseudo-terminal");
        if let Some(folder) = folder {
            command.cwd(folder);
            command.env("HOME", folder);
        }
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        // Neither the tester's own settings and content count, nor what another test comes to set.
        let state = tempfile::tempdir().expect("a folder");
        command.env("SPEELVELD_CONFIG", state.path().join("settings"));
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
            at_work: child.process_id().expect("it runs"),
            child,
            master: pair.master,
            keyboard,
            output,
            is_open: true,
            unseen: Vec::new(),
            terminal,
            before,
            written: Vec::new(),
            _state: state,
        }
    }

    /// Waits until the screen is as wanted.
    pub fn until(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let mut wait = Wait::new(self.at_work);
        while !wanted(self.terminal.screen()) {
            let goes_on = self.shows_more() || self.is_open && wait.goes_on();
            if !goes_on {
                panic!("never {what}; the screen:\n{}", self.terminal.screen().contents());
            }
        }
    }

    /// Types keys and waits until the screen is as wanted, or for its end. When it went to the background it is brought back,
    /// and the keys are typed again: what is typed meanwhile is for the shell.
    pub fn press_until(&mut self, keys: &str, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let mut wait = Wait::new(self.at_work);
        self.press(keys);
        let mut was_away = false;
        while !wanted(self.terminal.screen()) && self.is_running() {
            if self.shows_more() {
                continue;
            }
            assert!(wait.goes_on(), "never {what}; the screen:\n{}", self.terminal.screen().contents());
            let is_away = !self.terminal.screen().alternate_screen();
            if is_away {
                let _has_ended = self.send("CONT");
            } else if was_away {
                self.press(keys);
            }
            was_away = is_away;
        }
    }

    /// Takes in the next picture that the program draws; none may come for a while.
    fn shows_more(&mut self) -> bool {
        if self.unseen.is_empty() {
            match self.output.recv_timeout(LOOK) {
                Ok(bytes) => self.unseen = bytes,
                Err(RecvTimeoutError::Timeout) => return false,
                Err(RecvTimeoutError::Disconnected) => {
                    self.is_open = false;
                    std::thread::sleep(LOOK);
                    return false;
                }
            }
        }
        let end = self.unseen.windows(END_OF_PICTURE.len()).position(|bytes| bytes == END_OF_PICTURE);
        let picture = end.map_or(self.unseen.len(), |place| place + END_OF_PICTURE.len());
        let rest = self.unseen.split_off(picture);
        let bytes = std::mem::replace(&mut self.unseen, rest);
        self.terminal.process(&bytes);
        self.written.extend(bytes);
        true
    }

    /// Waits until it has started a process, another than this one.
    pub fn starts_other_than(&mut self, before: Option<u32>) -> u32 {
        let (process, found) = (self.at_work, Cell::new(None));
        self.until("with a process of its own", |_| {
            found.set(child_of(process).filter(|child| Some(*child) != before));
            found.get().is_some()
        });
        found.get().expect("a process")
    }

    /// Waits until this is on the screen.
    pub fn until_it_says(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Types.
    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("it takes keys");
    }

    /// Its number in the system.
    pub const fn id(&self) -> u32 {
        self.at_work
    }

    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("it can be asked").is_none()
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        assert!(self.send(name));
    }

    /// Sends it a signal; false when it has ended.
    fn send(&self, name: &str) -> bool {
        send(name, self.id())
    }

    /// Ends it at once, without a word to it.
    pub fn kill(&mut self) {
        self.signal("KILL");
        let _ = self.child.wait().expect("it ends");
    }

    /// Has it continued until it shows itself; once may be too early, before it has stopped.
    pub fn continues(&mut self) {
        let mut wait = Wait::new(self.at_work);
        while !self.terminal.screen().alternate_screen() {
            self.signal("CONT");
            assert!(self.shows_more() || wait.goes_on(), "it never came back");
        }
    }

    /// Waits for the end, and checks that the terminal is as it was.
    pub fn ends(mut self) -> ExitStatus {
        let mut wait = Wait::new(self.at_work);
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be asked") {
                break status;
            }
            assert!(
                self.shows_more() || wait.goes_on(),
                "it never ends; the screen:\n{}",
                self.terminal.screen().contents()
            );
        };
        self.gives_the_terminal_back();
        status
    }

    /// Waits until the terminal is as it was.
    pub fn gives_the_terminal_back(&mut self) {
        self.until("given back", |screen| !screen.alternate_screen() && !screen.hide_cursor());
        assert_eq!(self.terminal.screen().mouse_protocol_mode(), MouseProtocolMode::None);
        assert!(!self.terminal.screen().bracketed_paste());
        // How lines are treated goes back last, without a sign on the screen.
        let mut wait = Wait::new(self.at_work);
        while self.line_settings() != self.before {
            let is_at_work = self.shows_more() || wait.goes_on();
            assert!(is_at_work, "not as {}: {}", self.before, self.line_settings());
        }
    }

    pub fn line_settings(&self) -> String {
        line_settings(&*self.master)
    }
}

/// Sends a process a signal; false when it has ended.
pub fn send(name: &str, process: u32) -> bool {
    Command::new("kill").args(["-s", name, &process.to_string()]).output().expect("kill").status.success()
}

/// A process that another has started.
fn child_of(process: u32) -> Option<u32> {
    let told = Command::new("pgrep").args(["-P", &process.to_string()]).output().expect("pgrep");
    String::from_utf8_lossy(&told.stdout).lines().next().and_then(|child| child.parse().ok())
}

/// A wait for the program, which is over when it does nothing any more.
struct Wait {
    process: u32,
    idle: Duration,
    /// What the program had computed when the wait began, and when it was last looked at.
    computed: Option<(Duration, Duration)>,
}

impl Wait {
    fn new(process: u32) -> Self {
        Self { process, idle: Duration::ZERO, computed: None }
    }

    /// May the wait go on, after a moment without output?
    fn goes_on(&mut self) -> bool {
        let Some((now, is_ready)) = computed(self.process) else {
            self.idle += LOOK;
            return self.idle < PATIENCE;
        };
        let (start, before) = self.computed.unwrap_or((now, now));
        self.computed = Some((start, now));
        if now == before && !is_ready {
            self.idle += LOOK;
        }
        self.idle < PATIENCE && now - start < MOST_WORK
    }
}

/// What a process has computed so far, and whether it would go on if it were given a processor or its disk; not every system
/// tells.
fn computed(process: u32) -> Option<(Duration, bool)> {
    // What stands before the closing parenthesis is a name that may hold anything.
    let fields = |text: String| -> Option<Vec<String>> {
        Some(text.rsplit_once(')')?.1.split_whitespace().map(str::to_owned).collect())
    };
    let process = Path::new("/proc").join(process.to_string());
    let whole = fields(fs::read_to_string(process.join("stat")).ok()?)?;
    let ticks: u64 = whole.get(11..13)?.iter().filter_map(|field| field.parse::<u64>().ok()).sum();
    let threads = fs::read_dir(process.join("task")).ok()?.flatten();
    let is_ready = threads
        .filter_map(|thread| fields(fs::read_to_string(thread.path().join("stat")).ok()?))
        .any(|fields| matches!(fields.first().map(String::as_str), Some("R" | "D")));
    Some((Duration::from_millis(10 * ticks), is_ready))
}
