//! `check`: all problems of content files at once.

use crate::content::diagnosis::problem::{Problem, ProblemKind};
use crate::content::exploration;
use crate::content::file::{FileKind, SourceText, shipped_files};
use crate::content::kinds::portfolio::read_portfolio;
use crate::content::kinds::scenario::read_scenario;
use crate::content::library::read_library;
use crate::content::settings::read_settings;
use crate::domain::library::Library;
use crate::language::Language;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, output};
use crate::texts::command_line as texts;
use std::path::{Path, PathBuf};

/// Checks files; without any, the shipped ones.
pub fn run(arguments: &Arguments, paths: &[PathBuf]) -> Result<(), Failure> {
    let language = arguments.language;
    let asked: Vec<_> = arguments.scenarios.iter().chain(paths).collect();
    let mut given = Given::default();
    for (place, path) in asked.iter().enumerate() {
        let same = |other: &&PathBuf| is_same(other, path);
        if !asked.iter().take(place).any(same) {
            given.add(language, path);
        }
    }
    if asked.is_empty() {
        given.texts = shipped_files();
    }
    let count = given.texts.len() + given.unreadable.len();
    let problems = given.problems();
    if problems.is_empty() {
        return output::to_screen(language, &format!("{}\n", texts::all_well(language, count)));
    }
    let summary = texts::checked(language, count, problems.len());
    Err(Failure::content(language, &problems, colour_on_error()).and(&format!("\n{summary}")))
}

fn is_same(one: &Path, other: &Path) -> bool {
    let full = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    full(one) == full(other)
}

#[derive(Default)]
struct Given {
    texts: Vec<SourceText>,
    unreadable: Vec<Problem>,
}

impl Given {
    /// Adds a file, or every content file of a directory.
    fn add(&mut self, language: Language, path: &Path) {
        if !path.is_dir() {
            match files::read(language, path) {
                Ok(text) => self.texts.push(text),
                Err(problem) => self.unreadable.push(problem),
            }
            return;
        }
        let (found, unreadable) = files::read_directory(language, path);
        if found.is_empty() && unreadable.is_empty() {
            let name = path.display().to_string();
            self.unreadable.push(Problem::unreadable(&name, texts::no_content(language)));
        }
        self.texts.extend(found);
        self.unreadable.extend(unreadable);
    }

    /// Every problem of the files given, not of those shipped.
    fn problems(self) -> Vec<Problem> {
        let Self { texts, unreadable: mut problems } = self;
        let (library_files, own): (Vec<_>, Vec<_>) =
            texts.into_iter().partition(|file| files::kind_of(file).is_none_or(FileKind::is_content));
        // As the program takes them: over what is shipped.
        let together = [shipped_files(), library_files].concat();
        let reading = read_library(&together);
        problems.extend(reading.problems);
        let library = reading.library.or_else(|| read_library(&shipped_files()).library);
        if let Some(library) = library {
            problems.extend(own.iter().flat_map(|file| own_problems(file, &library)));
        }
        problems
    }
}

/// The problems of a file that is no content: of a scenario whatever the case; what one case forbids another may allow.
fn own_problems(file: &SourceText, library: &Library) -> Vec<Problem> {
    match files::kind_of(file) {
        Some(FileKind::Exploration) => return exploration::read(file, library).err().unwrap_or_default(),
        Some(FileKind::Settings) => return read_settings(file, Some(library)).problems,
        Some(FileKind::Portfolio) => return read_portfolio(file, library).err().unwrap_or_default(),
        _ => {}
    }
    let Some(case) = library.cases.first() else { return Vec::new() };
    let problems = read_scenario(file, case).err().unwrap_or_default();
    problems.into_iter().filter(|problem| !matches!(problem.what, ProblemKind::Forbidden(_))).collect()
}
