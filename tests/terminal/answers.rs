//! What a terminal sends that no user typed, and signals that no user sends.

use crate::support::pseudo_terminal::Program;
use std::collections::BTreeSet;
use vt100::Screen;

/// Answers of terminals to questions that we did not ask, each with letters that are keys of ours.
const ANSWERS: [&str; 9] = [
    "\x1bP>|XTerm(379)\x1b\\",
    "\x1bP1+r524742=382F382F38\x1b\\",
    "\x1b]52;c;YWJjZGVm\x1b\\",
    "\x1b]4;1;rgb:cdcd/0000/0000\x1b\\",
    "\x1b_Gi=31;OK\x1b\\",
    "\x1b]lxterm\x1b\\",
    "\x1b[>0;276;0c",
    "\x1b[?997;1n",
    "\x1b[12;40R",
];

#[test]
fn an_answer_of_the_terminal_is_no_key() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("of 100");
    for answer in ANSWERS {
        program.press(answer);
    }
    // The first change there is, on the screen and cell where the program began.
    program.press(" ");
    program.until_it_says("B · Platforms: outsource · market");
    program.press("u");
    program.until_it_says("Undone: B · Platforms: outsource · market");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn the_theme_follows_the_background_whenever_it_is_told() {
    // The colours of a theme are its own.
    let colours = |screen: &Screen| {
        let cells = (0..36).flat_map(|row| (0..120).map(move |column| (row, column)));
        let told = cells.filter_map(|(row, column)| screen.cell(row, column));
        told.map(|cell| format!("{:?}", cell.fgcolor())).collect::<BTreeSet<_>>()
    };
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("of 100");
    let before = colours(program.terminal.screen());
    program.press("\x1b]11;rgb:ffff/ffff/ffff\x07");
    program.until("light", |screen| colours(screen) != before);
    let light = colours(program.terminal.screen());
    program.press("\x1b]11;rgb:0000/00");
    program.press("00/0000\x1b\\");
    program.until("dark", |screen| colours(screen) != light);
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn something_written_over_the_screen_is_drawn_over() {
    let mut program = Program::open(120, 36, &[]);
    program.until_it_says("of 100");
    program.terminal.process(b"\x1b[12;1HBroadcast message");
    program.press("\x0c");
    program.until("repainted", |screen| !screen.contents().contains("Broadcast"));
    program.press("q");
    assert!(program.ends().success());
}
