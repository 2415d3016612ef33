//! Files of the user: saved by themselves, shared by windows, and never overwritten unseen.

use crate::support::pseudo_terminal::Program;
use std::path::Path;
use tempfile::TempDir;

/// A folder for state and files.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().expect("a path in UTF-8").to_owned()
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.path().join(name)).expect("it can be read")
    }

    fn open(&self, words: &[&str]) -> Program {
        Program::open_with(words, 120, 36, &[("SPEELVELD_STATE", &self.path("state"))])
    }

    /// A window in which something was changed that can be kept nowhere.
    fn with_work_that_is_nowhere(&self) -> Program {
        // A file where a folder should be stops even who may do everything.
        std::fs::write(self.path("state"), "").expect("it can be written");
        let mut window = self.open(&[]);
        window.until_it_says("Logistics");
        window.press(" ");
        window.until_it_says("Cannot save to");
        window
    }

    /// A window on a new exploration that is saved as `plan.toml`.
    fn saved(&self) -> Program {
        let mut window = self.open(&[]);
        window.until_it_says("Logistics");
        window.press(" ");
        window.until_it_says("B · Platforms: outsource · market");
        window.press("S");
        window.until_it_says("File:");
        window.press(&format!("{}\r", self.path("plan")));
        window.until_it_says("Saved in plan.toml");
        window
    }
}

/// Chooses another training and quits.
fn trains_and_leaves(mut window: Program) {
    window.press("t");
    window.until_it_says("training: double");
    window.press("q");
    assert!(window.ends().success());
}

#[test]
fn what_has_a_name_is_saved_by_itself_and_resumed() {
    let desk = Desk::new();
    let window = desk.saved();
    assert!(desk.read("plan.toml").contains("choices.platforms = \"outsource:market\""));
    trains_and_leaves(window);
    assert!(desk.read("plan.toml").contains("training = \"double\""));
    let mut again = desk.open(&[]);
    again.until_it_says("Resumed Logistics");
    again.until_it_says("plan.toml");
    again.press("\x0e");
    again.until("begun anew", |screen| !screen.contents().contains("plan.toml"));
    again.press("F");
    again.until_it_says("plan.toml");
    // A menu has its own q, which closes it.
    again.press("qq");
    assert!(again.ends().success());
}

#[test]
fn two_windows_on_one_file_do_not_overwrite_each_other() {
    let desk = Desk::new();
    let mut one = desk.saved();
    let mut other = desk.open(&["open", &desk.path("plan.toml")]);
    other.until_it_says("plan.toml opened");
    // Whoever quits has written everything.
    trains_and_leaves(other);
    let theirs = desk.read("plan.toml");
    assert!(theirs.contains("training = \"double\""));
    one.press("o");
    one.until_it_says("plan.toml was changed elsewhere");
    one.until_it_says("! plan.toml not saved");
    one.press("i");
    one.until_it_says("residents");
    assert_eq!(desk.read("plan.toml"), theirs);
    one.press("F");
    one.until_it_says("Use the version in the file");
    one.press("\r");
    one.until_it_says("plan.toml opened");
    one.press("q");
    assert!(one.ends().success());
    assert_eq!(desk.read("plan.toml"), theirs);
}

#[test]
fn a_long_name_leaves_room_for_what_is_said_of_its_file() {
    let desk = Desk::new();
    let mut saved = desk.saved();
    saved.press("q");
    assert!(saved.ends().success());
    let long = desk.path(&format!("plan-{}.toml", "x".repeat(200)));
    std::fs::rename(desk.path("plan.toml"), &long).expect("it has another name");
    let mut window = desk.open(&["open", &long]);
    window.until_it_says("· plan-xxxxxxx…xx.toml ·");
    std::fs::write(&long, "# somebody else").expect("it can be written");
    window.press("t");
    window.until_it_says("! plan-xxxxxxx…xx.toml not saved");
    window.kill();
}

#[test]
fn what_did_not_get_into_a_changed_file_survives_a_kill_and_can_be_written() {
    let desk = Desk::new();
    let mut window = desk.saved();
    let changed = desk.read("plan.toml").replace("version = 1", "version = 1\nalone = true");
    std::fs::write(desk.path("plan.toml"), &changed).expect("it can be written");
    window.press("t");
    window.until_it_says("plan.toml was changed elsewhere");
    window.kill();
    assert_eq!(desk.read("plan.toml"), changed);
    let mut again = desk.open(&[]);
    again.until_it_says("! plan.toml not saved");
    again.press("F");
    again.until_it_says("Save my version");
    again.press("jj\r");
    again.until_it_says("Saved again");
    again.press("q");
    assert!(again.ends().success());
    assert!(desk.read("plan.toml").contains("training = \"double\""));
}

#[test]
fn a_newer_or_broken_state_is_told_and_stays() {
    for text in ["speelveld = \"exploration\"\nversion = 99\n", "what is this"] {
        let desk = Desk::new();
        std::fs::create_dir(desk.path("state")).expect("a folder");
        std::fs::write(desk.path("state/unnamed-1.toml"), text).expect("it can be written");
        let mut window = desk.open(&[]);
        window.until_it_says("Could not resume");
        window.press(" ");
        window.until_it_says("B · Platforms: outsource · market");
        window.press("q");
        assert!(window.ends().success());
        assert_eq!(desk.read("state/unnamed-1.toml"), text);
        assert!(desk.read("state/unnamed-2.toml").contains("outsource:market"));
    }
}

#[test]
fn without_a_place_to_keep_anything_it_goes_on() {
    let desk = Desk::new();
    let mut window = desk.with_work_that_is_nowhere();
    std::fs::remove_file(desk.path("state")).expect("it can be taken away");
    std::fs::create_dir(desk.path("state")).expect("a folder");
    window.press(" ");
    window.until_it_says("Saved again");
    window.press("q");
    assert!(window.ends().success());
    assert!(Path::new(&desk.path("state/unnamed-1.toml")).exists());
}

#[test]
fn whoever_leaves_with_work_that_is_nowhere_is_asked_once() {
    let desk = Desk::new();
    let mut window = desk.with_work_that_is_nowhere();
    window.press("q");
    window.until_it_says("q again quits without it");
    // Something else in between is no answer.
    window.press("j");
    window.until("the question is gone", |screen| !screen.contents().contains("q again"));
    window.press("q");
    window.until_it_says("q again quits without it");
    window.press("q");
    assert!(window.ends().success());
}

#[test]
fn a_change_of_a_colleague_after_ones_own_is_no_conflict() {
    let desk = Desk::new();
    trains_and_leaves(desk.saved());
    let changed = desk.read("plan.toml").replace("version = 1", "version = 1\nalone = true");
    std::fs::write(desk.path("plan.toml"), &changed).expect("it can be written");
    let mut again = desk.open(&["open", &desk.path("plan.toml")]);
    again.until_it_says("plan.toml opened");
    assert!(!again.terminal.screen().contents().contains("not saved"));
    again.press("q");
    assert!(again.ends().success());
    assert_eq!(desk.read("plan.toml"), changed);
}

#[test]
fn a_file_that_becomes_a_pipe_is_not_waited_for() {
    let desk = Desk::new();
    let mut window = desk.saved();
    std::fs::remove_file(desk.path("plan.toml")).expect("it can be taken away");
    let made = std::process::Command::new("mkfifo").arg(desk.path("plan.toml")).status();
    assert!(made.expect("there is mkfifo").success());
    window.press("t");
    window.until_it_says("! plan.toml not saved");
    window.press("q");
    assert!(window.ends().success());
}
