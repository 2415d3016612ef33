//! speelveld: opens the explorer, or carries out a command.

use std::process::ExitCode;

fn main() -> ExitCode {
    speelveld::shell::run()
}
