//! speelveld: opens the explorer, or carries out a command.

use std::process::ExitCode;

#[cfg(not(target_family = "wasm"))]
fn main() -> ExitCode {
    speelveld::shell::run()
}

/// In a browser the page calls the library; there is no command.
#[cfg(target_family = "wasm")]
fn main() -> ExitCode {
    ExitCode::FAILURE
}
