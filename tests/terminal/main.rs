//! The real program in a real pseudo-terminal: it opens, answers, and leaves the terminal as it was, however it ends.
#![cfg(unix)]

#[path = "../support"]
mod support {
    pub mod opening;
    pub mod pseudo_terminal;
}

mod answers;
mod begun;
mod content;
mod demo;
mod guard;
mod kills;
mod lessons;
mod room;
mod storm;
mod teams;
mod windows;

use support::pseudo_terminal::{Program, cells, size};
use vt100::Screen;

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
fn a_size_that_no_window_has_takes_no_more_memory_than_there_is() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("Logistics");
    // Our own picture of it stays as it is: for that as well there is too little memory.
    program.master.resize(size(u16::MAX, u16::MAX)).expect("another size");
    program.press("2");
    program.until_it_says("[2 Costs]");
    program.master.resize(size(120, 36)).expect("the first size");
    program.press("3");
    program.until_it_says("[3 Risks]");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn signals_end_it_as_friendly_as_q() {
    for name in ["TERM", "HUP", "INT", "QUIT", "USR1", "USR2", "ALRM", "ABRT", "PWR", "XCPU"] {
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
