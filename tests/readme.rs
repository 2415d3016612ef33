//! The README keeps its word: the commands in it run and print what it shows, the table of keys included.

#[test]
fn what_the_readme_shows_is_what_the_program_prints() {
    let nothing = concat!(env!("CARGO_TARGET_TMPDIR"), "/nothing");
    trycmd::TestCases::new().env("SPEELVELD_LANG", "en").env("SPEELVELD_CONFIG", nothing).case("README.md");
}
