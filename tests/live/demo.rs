//! Demos and the presenter in a real pseudo-terminal.

use crate::support::pseudo_terminal::Program;

#[test]
fn a_demo_plays_to_its_end_in_both_languages_and_stays_live() {
    let told = [("nl", "De demo is klaar", "Ongedaan"), ("en", "The demo is over", "Undone")];
    for ((language, over, undone), demo) in told.into_iter().zip(["utrecht", "tour"]) {
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
    program.until_it_says("1 of 6");
    program.press("q");
    program.until_it_says("space mode");
    program.press("q");
    assert!(program.ends().success());
}
