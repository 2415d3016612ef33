//! Files and the command line: what is read, what is told of what cannot be, what is written, and what is printed.

#[path = "../support"]
mod support {
    pub mod keys;
    pub mod opening;
    pub mod program;
    pub mod strict;
    pub mod thorough;
}

mod broken;
mod collect;
mod command_line;
mod content_commands;
mod content_reading;
mod cures;
mod exchange;
mod explorations;
mod fuzzed;
mod memo;
mod mutated;
mod own_cases;
mod own_content;
mod own_numbers;
mod portfolios;
mod settings;

/// The README keeps its word: the commands in it run and print what it shows.
#[test]
fn what_the_readme_shows_is_what_the_program_prints() {
    let nothing = concat!(env!("CARGO_TARGET_TMPDIR"), "/nothing");
    trycmd::TestCases::new().env("SPEELVELD_LANG", "en").env("SPEELVELD_CONFIG", nothing).case("README.md");
}
