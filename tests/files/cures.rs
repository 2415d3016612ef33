//! Cures: what a problem says to write is written, to the letter and where it points, and then it is gone.

use crate::mutated::{all_files, problems_of};
use rayon::prelude::*;
use speelveld::content::SourceText;
use speelveld::content::diagnosis::problem::{Mend, Problem, ProblemKind};

/// Of a hundred pieces of advice so many must help.
const HELPS: usize = 95;

/// Of long files not each line is taken away.
const LINES: usize = 60;

/// The file with a piece of advice followed.
fn followed(file: &SourceText, problem: &Problem) -> Option<SourceText> {
    let mut text = file.text.clone();
    match problem.mend.as_ref()? {
        Mend::Replace(with) | Mend::Within { whole: with, .. } => {
            text.replace_range(problem.place.span.clone(), with);
        }
        Mend::Add(line) => {
            let end = text[problem.place.span.end..].find('\n').map(|end| problem.place.span.end + end);
            match end {
                Some(end) => text.insert_str(end + 1, &format!("{line}\n")),
                None => text.push_str(&format!("\n{line}\n")),
            }
        }
    }
    Some(SourceText { text, ..file.clone() })
}

/// Is the problem gone, and no new one of the kind that a wrong place brings?
fn helps(before: &[Problem], after: &[Problem], cured: &Problem) -> bool {
    let is_new = |problem: &&Problem| before.iter().all(|known| known.what != problem.what);
    let misplaced = |problem: &Problem| {
        matches!(
            problem.what,
            ProblemKind::UnknownKey { .. } | ProblemKind::KeyTwice { .. } | ProblemKind::Syntax(..)
        )
    };
    after.iter().all(|problem| problem.what != cured.what) && !after.iter().filter(is_new).any(misplaced)
}

#[test]
fn advice_that_is_followed_to_the_letter_helps() {
    let tried: Vec<(String, bool)> = all_files()
        .par_iter()
        .flat_map(|file| {
            let lines: Vec<&str> = file.text.split_inclusive('\n').collect();
            let step = lines.len().div_ceil(LINES);
            let dropped = (0..lines.len()).step_by(step).filter(|line| !lines[*line].trim().is_empty());
            let without = dropped.map(|line| [lines[..line].concat(), lines[line + 1..].concat()].concat());
            let without: Vec<_> = without.map(|text| SourceText { text, ..file.clone() }).collect();
            without
                .into_par_iter()
                .flat_map_iter(|file| {
                    let before = problems_of(&file);
                    let tried: Vec<_> = before
                        .iter()
                        .filter_map(|problem| {
                            let after = problems_of(&followed(&file, problem)?);
                            let told = problem.one_line(speelveld::language::Language::English);
                            Some((told, helps(&before, &after, problem)))
                        })
                        .collect();
                    tried
                })
                .collect::<Vec<_>>()
        })
        .collect();
    let failed: Vec<&String> = tried.iter().filter(|(_, helps)| !helps).map(|(told, _)| told).collect();
    assert!(tried.len() > 300, "only {} pieces of advice", tried.len());
    assert!(
        failed.len() * 100 <= tried.len() * (100 - HELPS),
        "{} of {}: {failed:#?}",
        failed.len(),
        tried.len()
    );
}

#[test]
fn a_header_that_is_missing_takes_no_key_along() {
    let text = "speelveld = \"case\"\nlayers.services.residents = true # not only here\nyears = 3 # and here\n\n[facts]\n";
    let file = SourceText { name: "case.toml".to_owned(), text: text.to_owned() };
    let before = problems_of(&file);
    let is_header =
        |problem: &&Problem| matches!(&problem.mend, Some(Mend::Add(line)) if line.starts_with('['));
    let headers: Vec<_> = before.iter().filter(is_header).collect();
    assert!(!headers.is_empty(), "{before:#?}");
    for problem in headers {
        let after = problems_of(&followed(&file, problem).expect("advice"));
        assert!(helps(&before, &after, problem), "{problem:#?}\n{after:#?}");
    }
}
