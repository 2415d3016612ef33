//! Guard: a second process that gives the terminal back when this one ends without a chance to: killed, aborted, out of memory.
//!
//! It is the program itself, started again, with a pipe as its input of which only the program holds the other end: when that
//! is gone, so is the program. A handler of signals cannot do it: there is none for a kill, and what may be done in one is
//! `unsafe`.

use rustix::termios::{
    ControlModes, InputModes, LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, Termios, tcgetattr,
    tcsetattr,
};
use std::ffi::OsString;
use std::io::{self, Stdout};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

/// The word that the program is called with when it is to stand guard; how the terminal was comes behind it.
const WORD: &str = "--guard-terminal";

/// A name of its own, where a process can take one: who kills by name is to kill the program and not its guard.
const NAME: &str = "terminal-guard";

static GUARD: Mutex<Option<Child>> = Mutex::new(None);

/// How the terminal treats lines now, as [`stand`] reads it.
///
/// # Errors
/// There is no terminal.
pub fn modes() -> io::Result<String> {
    Ok(written(&tcgetattr(rustix::stdio::stdin())?))
}

/// Starts the guard of a terminal that was so before it was taken. Where that cannot be, the program does without.
pub fn begin(modes: &str) {
    let started = env::current_exe().and_then(|program| {
        Command::new(program).args([WORD, modes]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn()
    });
    *GUARD.lock().unwrap_or_else(PoisonError::into_inner) = started.ok();
}

/// Sends the guard away: the terminal is given back. A kill is heard even by a guard that somebody stopped.
pub fn dismiss() {
    let guard = GUARD.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(mut guard) = guard {
        let _ = guard.kill();
        let _ = guard.wait();
    }
}

/// Stands guard when these words ask for it, until the program has ended; false when they do not.
pub fn stand(words: &[OsString], leave: impl FnOnce(&mut Stdout) -> io::Result<()>) -> bool {
    let [_, word, modes] = words else { return false };
    // A session of its own: no signal of the terminal comes here, and nothing done to it waits for the foreground. Who types
    // the word in a shell leads a group, and cannot have one.
    if word != WORD || rustix::process::setsid().is_err() {
        return false;
    }
    let _ = fs::write("/proc/self/comm", NAME);
    let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
    let _ = modes.to_str().and_then(|modes| put_back(modes).ok());
    let _ = leave(&mut io::stdout());
    true
}

/// Puts back how the terminal treated lines, unless somebody, a shell as a rule, has come before us.
fn put_back(modes: &str) -> io::Result<()> {
    let now = tcgetattr(rustix::stdio::stdout())?;
    let Some(before) = read(modes, &now) else { return Ok(()) };
    let mut taken = before.clone();
    taken.make_raw();
    if written(&now) == written(&taken) {
        tcsetattr(rustix::stdio::stdout(), OptionalActions::Now, &before)?;
    }
    Ok(())
}

/// What taking a terminal changes, as text.
fn written(termios: &Termios) -> String {
    let [input, output] = [termios.input_modes.bits().into(), termios.output_modes.bits().into()];
    let [control, local] = [termios.control_modes.bits().into(), termios.local_modes.bits().into()];
    let codes = [SpecialCodeIndex::VMIN, SpecialCodeIndex::VTIME].map(|index| termios.special_codes[index]);
    let numbers: [u64; 6] = [input, output, control, local, codes[0].into(), codes[1].into()];
    numbers.map(|number| number.to_string()).join(",")
}

/// These modes, with all else as it is now.
fn read(modes: &str, now: &Termios) -> Option<Termios> {
    let numbers: Option<Vec<u64>> = modes.split(',').map(|number| number.parse().ok()).collect();
    let [input, output, control, local, least, time] = numbers?.try_into().ok()?;
    let mut before = now.clone();
    before.input_modes = InputModes::from_bits_retain(input.try_into().ok()?);
    before.output_modes = OutputModes::from_bits_retain(output.try_into().ok()?);
    before.control_modes = ControlModes::from_bits_retain(control.try_into().ok()?);
    before.local_modes = LocalModes::from_bits_retain(local.try_into().ok()?);
    before.special_codes[SpecialCodeIndex::VMIN] = least.try_into().ok()?;
    before.special_codes[SpecialCodeIndex::VTIME] = time.try_into().ok()?;
    Some(before)
}
