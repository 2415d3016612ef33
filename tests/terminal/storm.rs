//! A storm: keys, clicks, wheels, pastes, answers of terminals and sizes of the window, in an order that only chance would type.
//! Whatever comes, the program answers, draws within its window, and ends as friendly as ever.

use crate::kills::Numbers;
use crate::support::pseudo_terminal::{Program, cells, size};
use std::time::{Duration, Instant};

/// How much is sent, unless `SPEELVELD_STORM` says how much.
const INPUTS: u64 = 20_000;

/// After this time no more is sent, unless it was said how much: a busy machine is no failure.
const LONGEST: Duration = Duration::from_secs(25);

/// After so many inputs it must have answered them.
const AT_ONCE: u64 = 200;

/// Keys of one character. That which ends the program, and those that write files, are not among them.
const LETTERS: &str = "1234568 abcdefghijklmnoprstuvwxzACDHLNOPQSTUVWX?:/+-,.#!\u{e9}\u{6f22}\u{301}";

/// Other keys, as terminals send them.
const KEYS: [&str; 27] = [
    "\r",
    "\r",
    "\t",
    "\x1b[Z",
    "\x1b",
    "\x1b",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[H",
    "\x1b[F",
    "\x1b[3~",
    "\x7f",
    "\x08",
    "\x1bOA",
    "\x1bOP",
    "\x1b[15~",
    "\x1b\x1b[C",
    "\x1bOq",
    "\x1b[1;5D",
    "\x1b[113;5:3u",
    "\x0c",
    "\x12",
    "\u{1f468}\u{200d}\u{1f469}",
];

/// What is pasted, and what terminals answer.
const OTHERS: &[&str] = &[
    "\x1b[200~twee\r\nregels\x1b[201~",
    "\x1b[200~\u{202e}om\u{ffff}gekeerd\x1b[201~",
    "\x1b[200~1.234,56 en nog veel meer dan er op een regel past, dat is de bedoeling\x1b[201~",
    "\x1b]11;rgb:ffff/ffff/ffff\x07",
    "\x1b]11;rgb:0000/0000/0000\x1b\\",
    "\x1bP>|XTerm(379)\x1b\\",
    "\x1b[?62;22c",
    "\x1b[12;40R",
    "\x1b[I",
    "\x1b[O",
];

const SIZES: [(u16, u16); 7] = [(80, 24), (120, 36), (200, 50), (60, 20), (40, 10), (81, 25), (3, 2)];

fn one_of<T: Copy>(luck: &mut Numbers, all: &[T]) -> T {
    all[usize::try_from(luck.below(all.len() as u64)).expect("a place")]
}

fn send(program: &mut Program, luck: &mut Numbers) {
    match luck.below(40) {
        0 => {
            let (columns, rows) = one_of(luck, &SIZES);
            program.terminal.screen_mut().set_size(cells(rows), cells(columns));
            program.master.resize(size(columns, rows)).expect("another size");
        }
        1..=4 => {
            let (button, column, row) = (one_of(luck, &[0, 64, 65, 35]), luck.below(130), luck.below(40));
            program.press(&format!("\x1b[<{button};{column};{row}{}", one_of(luck, &["M", "m"])));
        }
        5 => program.press(one_of(luck, OTHERS)),
        6..=18 => program.press(one_of(luck, &KEYS)),
        _ => {
            let letters: Vec<char> = LETTERS.chars().collect();
            program.press(&one_of(luck, &letters).to_string());
        }
    }
}

/// Has it answer: with everything that was open closed, its first screen fills a window of a usual size.
fn answers(program: &mut Program) {
    if !program.is_running() {
        return;
    }
    program.terminal.screen_mut().set_size(cells(36), cells(120));
    program.master.resize(size(120, 36)).expect("a usual size");
    // Escape as newer terminals send it, which nothing can be taken to belong to; then all is drawn anew.
    let keys = format!("{}\x0c", "\x1b[27u".repeat(6));
    program.press_until(&keys, "the whole window in use", |screen| {
        let contents = screen.contents();
        contents.contains("speelveld")
            && screen.rows(0, 120).nth(35).is_some_and(|row| !row.trim().is_empty())
    });
}

#[test]
fn a_storm_of_input_is_answered_to_the_end() {
    let asked = std::env::var("SPEELVELD_STORM").ok().map(|text| text.parse().expect("a whole number"));
    let start = Instant::now();
    let folder = tempfile::tempdir().expect("a folder");
    let mut luck = Numbers(0x2545_f491_4f6c_dd1d);
    let mut program = Program::open_in(folder.path(), 120, 36);
    program.until_it_says("Logistics");
    for input in 1..=asked.unwrap_or(INPUTS) {
        if asked.is_none() && start.elapsed() > LONGEST {
            break;
        }
        if !program.is_running() {
            // The list of commands has one that ends it; that is no reason to end otherwise than well.
            assert!(program.ends().success());
            program = Program::open_in(folder.path(), 120, 36);
            program.until_it_says("speelveld");
        }
        send(&mut program, &mut luck);
        if input % AT_ONCE == 0 {
            answers(&mut program);
            program.written.clear();
        }
    }
    program.signal("TERM");
    assert!(program.ends().success());
}
