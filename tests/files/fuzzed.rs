//! What a search for new paths through the readers begins with and once found, put to the same readers (`tests/fuzz`).

#[path = "../fuzz/readers.rs"]
mod readers;

use std::fs;
use std::path::Path;

/// The contents of the files in a folder of the tests, each with its name.
fn all_in(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a file").path())
        .map(|path| (path.display().to_string(), fs::read(&path).expect("a file that can be read")))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

fn each_is_answered(folder: &str, reader: fn(&[u8])) {
    for (name, bytes) in all_in(folder) {
        // Which one, when it panics.
        println!("{name}");
        reader(&bytes);
    }
}

#[test]
fn files() {
    each_is_answered("fine", readers::file);
    each_is_answered("broken", readers::file);
}

#[test]
fn links() {
    each_is_answered("fuzz/begin/link", readers::link);
}

#[test]
fn what_is_said_in_a_room() {
    each_is_answered("fuzz/begin/room", readers::room);
}

#[test]
fn what_a_terminal_sends() {
    each_is_answered("fuzz/begin/terminal", readers::terminal);
}

#[test]
fn commands() {
    each_is_answered("fuzz/begin/command_line", readers::command_line);
}
