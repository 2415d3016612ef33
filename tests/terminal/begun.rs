//! Lessons and sessions with teams that were begun, in a real pseudo-terminal: gone on with, begun anew, and debriefed from outside.

use crate::support::pseudo_terminal::Program;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A folder for state and files, and the program in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The explorer with these words.
    fn open(&self, words: &[&str]) -> Program {
        let state = self.path().join("state");
        Program::open_with(words, 120, 36, &[("SPEELVELD_STATE", state.to_str().expect("a path"))])
    }

    /// The debrief as `train … --debrief` writes it to a file of this name; its exit code and what it told.
    fn debrief(&self, words: &[&str], file: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_speelveld"));
        command.arg("train").args(words).arg("--debrief").arg(self.path().join(file));
        command.args(["--lang", "en"]).env("SPEELVELD_STATE", self.path().join("state"));
        command.env("SPEELVELD_CONFIG", self.path().join("nothing"));
        let output = command.output().expect("the program starts");
        (output.status.code().expect("ended"), String::from_utf8(output.stderr).expect("UTF-8"))
    }

    fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.path().join(file)).expect("it was written")
    }

    /// Has the explorer write the debrief to a file of this name.
    fn keep_debrief(&self, program: &mut Program, key: &str, file: &str) {
        program.press(key);
        program.until_it_says("-debrief.");
        program.press(&"\x7f".repeat(40));
        program.press(self.path().join(file).to_str().expect("a path"));
        program.press("\r");
        program.until_it_says("Written");
    }
}

#[test]
fn a_lesson_is_debriefed_from_outside_gone_on_with_and_begun_anew() {
    let desk = Desk::new();
    let (code, told) = desk.debrief(&["first-steps"], "never.md");
    assert_eq!(code, 2);
    assert!(told.contains("has not been started") && !desk.path().join("never.md").exists(), "{told}");

    let mut program = desk.open(&["train", "first-steps"]);
    program.until_it_says("step 1 of 15");
    program.press("n");
    program.until_it_says("step 2 of 15");
    for file in ["inside.html", "inside.md"] {
        desk.keep_debrief(&mut program, "V", file);
    }
    program.press("q");
    assert!(program.ends().success());
    for end in ["html", "md"] {
        let (code, told) = desk.debrief(&["first-steps"], &format!("outside.{end}"));
        assert_eq!((code, told.as_str()), (0, ""));
        assert_eq!(desk.text(&format!("outside.{end}")), desk.text(&format!("inside.{end}")));
    }

    let mut program = desk.open(&["train", "first-steps"]);
    program.until_it_says("step 2 of 15");
    program.until_it_says("You continue where you left off");
    program.press("9");
    program.until_it_says("First steps · step 2 of 15");
    program.press("\x1b[B\r");
    program.until_it_says("The lesson starts over");
    program.until_it_says("step 1 of 15");
    program.press("nn");
    program.until_it_says("Answer the statements first");
    program.press("\r");
    program.until_it_says("True or false");
    program.press("tft\r");
    program.until_it_says("✓ step 2 of 15");
    program.press("n");
    program.until_it_says("step 3 of 15");
    program.press("q");
    assert!(program.ends().success());
    assert!(desk.path().join("state/before/lesson-first-steps-1.toml").exists());

    let mut program = desk.open(&["train", "first-steps", "--restart"]);
    program.until_it_says("step 1 of 15");
    program.until_it_says("lesson-first-steps-2.toml");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn a_session_with_teams_is_gone_on_with_and_debriefed_from_outside() {
    let desk = Desk::new();
    assert_eq!(desk.debrief(&["--teams"], "never.md").0, 2);
    let mut program = desk.open(&["train", "--teams", "North,South", "--rounds", "1"]);
    program.until_it_says("North is next");
    program.press("\r");
    program.until_it_says("North chooses");
    program.press("q");
    assert!(program.ends().success());
    let (code, told) = desk.debrief(&["--teams"], "early.md");
    assert!(code == 2 && told.contains("not reached its debrief"), "{told}");

    let mut program = desk.open(&["open", "twin"]);
    program.until_it_says("of 100");
    program.press("9");
    program.until_it_says("Team session · round 1 of 1 · North, South");
    program.press("\x1b[F\x1b[A\r");
    program.until_it_says("North chooses");
    program.press("9\r");
    program.until_it_says("South is next");
    program.press("\r");
    program.until_it_says("South chooses");
    program.press(" 9\r");
    program.until_it_says("Reveal");
    program.press("\r");
    // With fewer futures the debrief says so, and is not written yet.
    program.until_it_says("Per team: competences");
    desk.keep_debrief(&mut program, "R\r", "inside.html");
    program.press("q");
    assert!(program.ends().success());
    assert_eq!(desk.debrief(&["--teams"], "outside.html"), (0, String::new()));
    assert_eq!(desk.text("outside.html"), desk.text("inside.html"));
    assert_eq!(desk.debrief(&["--teams", "--for", "north"], "own.md"), (0, String::new()));
    let own = desk.text("own.md");
    assert!(own.contains("# North") && !own.contains("South"), "{own}");
    let (code, told) = desk.debrief(&["--teams", "--for", "Nroth"], "own.md");
    assert!(code == 2 && told.contains("North"), "{told}");
}
