//! The user's own files under the real program in a real pseudo-terminal: changed, broken and mended while it runs.

use crate::support::pseudo_terminal::Program;
use std::fs;
use std::path::{Path, PathBuf};

/// A case that is sound.
const CASE: &str = include_str!("../fine/case.toml");

/// An empty folder for the settings and content of one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the old folder goes");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn open(folder: &Path) -> Program {
    Program::open(120, 36, &[("SPEELVELD_CONFIG", folder.to_str().expect("a path in UTF-8"))])
}

/// Saves as editors do: a new file in the place of the old one.
fn save(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    let new = file.with_extension("new");
    fs::write(&new, text).expect("the file is written");
    fs::rename(&new, file).expect("the file is put in place");
}

#[test]
fn a_file_that_changes_is_read_again_and_one_that_breaks_keeps_counting_as_it_was() {
    let folder = folder("live");
    let case = folder.join("scenarios/cases/proef.toml");
    // Neither the folder nor the file is there when the program starts.
    let mut program = open(&folder);
    program.until_it_says("Logistics");
    save(&case, CASE);
    program.until_it_says("Files reloaded");
    program.press("p\x1b[F");
    program.until_it_says("Trial");
    program.press("\r");
    program.until_it_says("Within budget €900k");
    save(&case, &CASE.replace("budget = 900", "budget = 1234"));
    program.until_it_says("Within budget €1,234k");
    save(&case, &CASE.replace("budget = 900", "budget = \"veel\""));
    program.until_it_says("Problems in your files: 1");
    program.until_it_says("Within budget €1,234k");
    program.press("!");
    program.until_it_says("proef.toml:11:10");
    save(&case, &CASE.replace("budget = 900", "budget = 777"));
    program.until_it_says("Within budget €777k");
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn a_case_is_made_and_changed_in_the_explorer_and_check_finds_nothing_wrong() {
    let folder = folder("made");
    let mut program = open(&folder);
    program.until_it_says("Logistics");
    program.press("E");
    program.until_it_says("Your own version of this case");
    program.press(&format!("{}My case\r", "\x7f".repeat(60)));
    program.until_it_says("Your case is saved and is now selected");
    program.until_it_says("Edit the case: My case");
    // Down to the budget, and another one.
    program.press("\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\r");
    program.until_it_says("Becomes:");
    program.press(&format!("{}321\r", "\x7f".repeat(20)));
    program.until_it_says("Saved in the file");
    program.press("\x1b");
    program.until_it_says("Within budget €321k");
    program.press("q");
    assert!(program.ends().success());
    let made = folder.join("scenarios/cases/my-case.toml");
    let text = fs::read_to_string(&made).expect("the file of the case");
    assert!(text.contains("value = 321"), "{text}");
    let check = std::process::Command::new(env!("CARGO_BIN_EXE_speelveld")).arg("check").arg(&made).output();
    assert!(check.expect("check runs").status.success());
}

#[test]
fn it_opens_on_what_is_sound_and_tells_what_is_not() {
    let folder = folder("broken-at-start");
    save(&folder.join("scenarios/mine.toml"), "speelveld = \"case\"\nid =\n");
    let mut program = open(&folder);
    program.until_it_says("Problems in your files: 1");
    program.until_it_says("Logistics");
    program.press("!");
    program.until_it_says("mine.toml:2");
    program.press("\x1b");
    program.until("closed", |screen| !screen.contents().contains("mine.toml:2"));
    program.press("q");
    assert!(program.ends().success());
}

#[test]
fn a_case_file_opened_at_work_is_watched_and_named_in_the_memo() {
    let folder = folder("opened");
    let case = folder.join("elsewhere/proef.toml");
    save(&case, CASE);
    let mut program = open(&folder);
    program.until_it_says("Logistics");
    program.press("F");
    program.until_it_says("Open…");
    program.press("\r");
    program.until_it_says("Open a comparison or a case");
    program.press(&format!("{}\r", case.display()));
    program.until_it_says("Within budget €900k");
    save(&case, &CASE.replace("budget = 900", "budget = 1234"));
    program.until_it_says("Within budget €1,234k");
    program.press("R");
    program.until_it_says("Decision memo as a web page");
    program.press("\r");
    program.until_it_says("File:");
    let memo = folder.join("memo.html");
    program.press(&format!("{}{}\r", "\x7f".repeat(100), memo.display()));
    program.until_it_says("Written:");
    program.press("q");
    assert!(program.ends().success());
    let text = fs::read_to_string(&memo).expect("the memo");
    assert!(text.contains("supplied content and ") && text.contains("elsewhere/proef.toml"));
}

#[test]
fn keys_of_a_changed_settings_file_hold_at_once() {
    let folder = folder("keys");
    let mut program = open(&folder);
    program.until_it_says("Logistics");
    save(&folder.join("config.toml"), "speelveld = \"settings\"\n[keys]\nwhy = \"f8\"\n");
    program.until_it_says("Your keys were reloaded");
    program.press("\x1b[19~");
    program.until_it_says("Why?");
    program.press("\x1b");
    program.until("closed", |screen| !screen.contents().contains("Why?"));
    program.press("q");
    assert!(program.ends().success());
}
