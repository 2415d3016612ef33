//! Demos and the presenter in a real pseudo-terminal.

use crate::support::pseudo_terminal::Program;

/// Plays every demo to its end; what is there then is live.
fn play_all([language, over, undone]: [&str; 3]) {
    for demo in ["tour", "utrecht"] {
        let words = ["demo", demo, "--lang", language, "--speed", "4000"];
        let mut program = Program::start(120, 36, &words, &[]);
        program.until_it_says(over);
        program.press(" u");
        program.until_it_says(undone);
        program.press("q");
        assert!(program.ends().success(), "{demo}");
    }
}

#[test]
fn demos_in_dutch_play_to_their_end_and_stay_live() {
    play_all(["nl", "De demo is klaar", "Ongedaan"]);
}

#[test]
fn demos_in_english_play_to_their_end_and_stay_live() {
    play_all(["en", "The demo has ended", "Undone"]);
}

#[test]
fn a_key_takes_a_demo_over() {
    let mut program = Program::start(120, 36, &["demo", "--lang", "en", "--speed", "10"], &[]);
    program.until_it_says("step 1 of");
    program.press(" ");
    program.until_it_says("paused");
    program.press("2");
    program.until("taken over", |screen| !screen.contents().contains("step 1 of"));
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn it_opens_in_the_presenter() {
    let mut program = Program::start(100, 30, &["--present", "--lang", "en"], &[]);
    program.until_it_says("1 of 7");
    program.press("q");
    program.until_it_says("Press q again");
    program.press("q");
    program.until_it_says("space mode");
    program.press("q");
    assert!(program.ends().success());
}
