//! What ends the program without a word to it: the terminal is given back all the same, and nobody is left.

use crate::support::pseudo_terminal::{Program, send};
use std::fs::File;
use std::process::Command;

/// A shell with the program in it, on the screen and guarded; and the guard.
fn guarded() -> (Program, u32) {
    let mut shell = Program::open_in_shell(80, 24);
    shell.until_it_says("Logistics");
    let guard = shell.starts_other_than(None);
    (shell, guard)
}

/// The shell goes on, and the guard is gone.
fn ends_alone(mut shell: Program, guard: u32) {
    shell.until("without a guard", |_| !send("0", guard));
    shell.press("\n");
    assert!(shell.ends().success());
}

#[test]
fn a_program_that_is_killed_or_aborts_leaves_the_terminal_as_it_was() {
    for name in ["KILL", "ILL", "TRAP"] {
        let (mut shell, guard) = guarded();
        assert!(send(name, shell.id()));
        shell.gives_the_terminal_back();
        ends_alone(shell, guard);
    }
}

#[test]
fn what_somebody_else_made_of_the_terminal_stays() {
    let (mut shell, guard) = guarded();
    let terminal = File::open(shell.master.tty_name().expect("a name")).expect("a terminal");
    let asked = Command::new("stty").args(["sane", "-echo"]).stdin(terminal).status();
    assert!(asked.expect("stty").success());
    let made = shell.line_settings();
    assert!(send("KILL", shell.id()));
    shell.until("given back", |screen| !screen.alternate_screen() && !screen.hide_cursor());
    shell.until("without a guard", |_| !send("0", guard));
    assert_eq!(shell.line_settings(), made);
}

#[test]
fn a_program_that_is_stopped_is_not_taken_for_ended() {
    let (mut shell, guard) = guarded();
    let program = shell.id();
    assert!(send("STOP", program));
    assert!(send("CONT", program));
    // It takes the terminal again, with another guard.
    let guard = shell.starts_other_than(Some(guard));
    shell.press("q");
    shell.gives_the_terminal_back();
    ends_alone(shell, guard);
}
