//! How many random cases are tried: few by themselves, more when `SPEELVELD_THOROUGH` says how many times as many.

use proptest::test_runner::Config;

/// This number, or as many times that as is asked for.
pub fn times(few: u32) -> u32 {
    let factor = std::env::var("SPEELVELD_THOROUGH").ok().map(|text| text.parse().expect("a whole number"));
    few * factor.unwrap_or(1)
}

/// Random cases, at least this many.
pub fn cases(few: u32) -> Config {
    Config { cases: times(few), failure_persistence: None, ..Config::default() }
}
