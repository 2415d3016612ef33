//! The problems of the content files in words: where, the line with the spot marked, what is wrong, how to mend it.

use crate::content::diagnosis::problem::Problem;
use crate::content::diagnosis::rendering::MarkedLine;
use crate::language::Language;
use crate::session::overlay::lists::ProblemList;
use crate::texts::own_content as texts;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemRow {
    pub place: String,
    pub sentence: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemDetail {
    pub title: String,
    pub place: String,
    pub line: Option<MarkedLine>,
    pub sentence: String,
    /// What is valid, or what to write, when there is more to say.
    pub explanation: Option<String>,
    /// How to mend it, when that can be said.
    pub advice: Option<String>,
}

pub fn rows(language: Language, list: &ProblemList) -> Vec<ProblemRow> {
    let row = |problem: &Problem| ProblemRow {
        place: place(language, problem, false),
        sentence: problem.sentence(language),
    };
    list.problems.iter().map(row).collect()
}

pub fn detail(language: Language, list: &ProblemList) -> Option<ProblemDetail> {
    let problem = list.problems.get(list.cursor)?;
    Some(ProblemDetail {
        title: texts::problems(language, list.cursor + 1, list.problems.len()),
        place: place(language, problem, true),
        line: problem.marked_line(),
        sentence: problem.sentence(language),
        explanation: problem.explanation(language),
        advice: problem.advice(language).map(|advice| texts::mend(language, &advice)),
    })
}

/// Where a problem is; in a list only the name of the file, without its folders.
fn place(language: Language, problem: &Problem, in_full: bool) -> String {
    let name = problem.file.rsplit(['/', '\\']).next().unwrap_or_default();
    match (if in_full { problem.file.as_str() } else { name }, problem.place.line) {
        ("", _) => texts::all_files(language).to_owned(),
        (file, 0) => file.to_owned(),
        (file, line) if in_full => format!("{file}:{line}:{}", problem.place.column),
        (file, line) => format!("{file}:{line}"),
    }
}
