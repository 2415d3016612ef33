//! Failure: why a command was not carried out, in words, with its exit code.

use crate::content::diagnosis::problem::Problem;
use crate::language::Language;
use crate::texts::command_line as texts;

/// Exit code when the outside world failed: a file, the terminal.
const OUTSIDE: u8 = 1;

/// Exit code when the input is wrong.
const WRONG_INPUT: u8 = 2;

/// Why a command was not carried out.
#[derive(Debug)]
pub struct Failure {
    /// What the user reads; empty when all was said already.
    pub text: String,
    pub code: u8,
}

impl Failure {
    pub fn outside(language: Language, what: &str) -> Self {
        Self { text: texts::error(language, what), code: OUTSIDE }
    }

    /// Something failed that the output has told already.
    pub const fn told() -> Self {
        Self { text: String::new(), code: OUTSIDE }
    }

    /// The input is wrong; all mistakes at once.
    pub fn input(language: Language, mistakes: &[String]) -> Self {
        let lines: Vec<_> = mistakes.iter().map(|mistake| texts::error(language, mistake)).collect();
        Self { text: lines.join("\n"), code: WRONG_INPUT }
    }

    /// Content files are wrong; all problems at once.
    pub fn content(language: Language, problems: &[Problem], colour: bool) -> Self {
        let shown: Vec<_> = problems.iter().map(|problem| problem.render(language, colour)).collect();
        Self { text: shown.join("\n\n"), code: WRONG_INPUT }
    }

    /// The same failure with a line more.
    pub fn and(self, line: &str) -> Self {
        Self { text: format!("{}\n{line}", self.text), code: self.code }
    }
}
