//! The built program, its output and its exit code.

use std::process::{Command, Output, Stdio};

/// What a run of the program gave.
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// The program with nothing of the tester's own surroundings that could change its answer.
pub fn program(language: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_speelveld"));
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"] {
        command.env_remove(name);
    }
    command.env("SPEELVELD_LANG", language).env("SPEELVELD_CONFIG", NOTHING).stdin(Stdio::null());
    command
}

/// A folder that is not there: the tester's own settings and content must not count.
const NOTHING: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/nothing");

/// What a run that has ended gave.
pub fn finished(output: Output) -> Run {
    Run {
        code: output.status.code().expect("ended by itself"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Runs the program with these words.
pub fn run(language: &str, words: &[&str]) -> Run {
    finished(program(language).args(words).output().expect("the program starts"))
}
