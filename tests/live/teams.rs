//! A session with teams in a real pseudo-terminal, with a kill in between.

use crate::support::pseudo_terminal::Program;

#[test]
fn a_short_session_goes_on_after_a_kill_and_runs_to_its_debrief() {
    let told = [
        ("nl", "Noord is aan de beurt", "Noord kiest", "Zuid is aan de beurt", "Zuid kiest", "Onthulling"),
        ("en", "Noord is next", "Noord chooses", "Zuid is next", "Zuid chooses", "Reveal"),
    ];
    for (language, first, first_chooses, second, second_chooses, reveal) in told {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = [("SPEELVELD_STATE", folder.path().to_str().expect("a path"))];
        let words = ["train", "--teams", "Noord,Zuid", "--rounds", "1", "--lang", language];
        let mut program = Program::start(120, 36, &words, &kept);
        program.until_it_says(first);
        program.press("\r");
        program.until_it_says(first_chooses);
        program.press("9\r");
        program.until_it_says(second);
        program.kill();
        let mut program = Program::start(120, 36, &["--lang", language], &kept);
        program.until_it_says(second);
        program.press("\r");
        program.until_it_says(second_chooses);
        program.press(" 9\r");
        program.until_it_says(reveal);
        program.press("\r");
        program.until_it_says(if language == "nl" { "Nabespreking" } else { "Debrief" });
        program.press("q");
        assert!(program.ends().success(), "{language}");
    }
}
