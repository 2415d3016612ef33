//! The shipped content reads without a problem, fast, and means what the files say.

use speelveld::content::{read_library, shipped_files};
use speelveld::language::Language;

#[test]
fn every_shipped_file_reads_without_a_problem() {
    let reading = read_library(&shipped_files());
    let told: Vec<_> =
        reading.problems.iter().map(|problem| problem.render(Language::English, false)).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert!(reading.library.is_some());
}
