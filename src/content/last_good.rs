//! Last good: while a file has problems, what it last held without them keeps counting.

use super::diagnosis::problem::Problem;
use super::file::SourceText;
use super::library::{Reading, read_library};
use std::collections::BTreeMap;

/// What each file last held when it had no problems, by the name of the file.
#[derive(Clone, Debug, Default)]
pub struct LastGood(BTreeMap<String, SourceText>);

impl LastGood {
    /// Reads all content files together, as [`read_library`] does, and tells all their problems. A file with problems,
    /// or one that could not be read, counts as it last was without them; one that never was without is left out.
    pub fn read(&mut self, files: &[SourceText], unreadable: Vec<Problem>) -> Reading {
        let reading = read_library(files);
        let problems: Vec<Problem> = unreadable.into_iter().chain(reading.problems.clone()).collect();
        let is_sound = |name: &str| problems.iter().all(|problem| problem.file != name);
        for file in files.iter().filter(|file| is_sound(&file.name)) {
            self.0.insert(file.name.clone(), file.clone());
        }
        if problems.is_empty() {
            return Reading { problems, ..reading };
        }
        let mut last = self.of(files, |file| is_sound(&file.name));
        let gone = |name: &String| !is_sound(name) && files.iter().all(|file| file.name != *name);
        last.extend(self.0.iter().filter(|(name, _)| gone(name)).map(|(_, file)| file.clone()));
        Reading { problems, ..read_library(&last) }
    }

    /// What counts of these files since they were last read.
    pub fn in_use(&self, files: &[SourceText]) -> Vec<SourceText> {
        files.iter().filter_map(|file| self.0.get(&file.name).cloned()).collect()
    }

    /// The files themselves where they are sound, else what they last held.
    fn of(&self, files: &[SourceText], is_sound: impl Fn(&SourceText) -> bool) -> Vec<SourceText> {
        let last = |file: &SourceText| {
            if is_sound(file) { Some(file.clone()) } else { self.0.get(&file.name).cloned() }
        };
        files.iter().filter_map(last).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::file::shipped_files;
    use crate::domain::library::Library;

    const CASE: &str = include_str!("../../tests/fine/case.toml");

    fn with(text: &str) -> Vec<SourceText> {
        let mut files = shipped_files();
        files.push(SourceText { name: "own/case.toml".to_owned(), text: text.to_owned() });
        files
    }

    fn name(library: &Option<Library>) -> Option<String> {
        library.as_ref()?.case("proef").map(|case| case.name.nl.clone())
    }

    #[test]
    fn a_file_that_breaks_keeps_counting_as_it_was_until_it_is_mended() {
        let mut good = LastGood::default();
        assert_eq!(name(&good.read(&with(CASE), Vec::new()).library).as_deref(), Some("Proef"));
        let broken = CASE.replace("start-year = 2024", "start-year = 1024");
        let reading = good.read(&with(&broken.replace("Proef", "Ander")), Vec::new());
        assert_eq!(reading.problems.len(), 1);
        assert_eq!(name(&reading.library).as_deref(), Some("Proef"));
        let reading = good.read(&with(&CASE.replace("Proef", "Ander")), Vec::new());
        assert_eq!(reading.problems, []);
        assert_eq!(name(&reading.library).as_deref(), Some("Ander"));
    }

    #[test]
    fn a_file_that_cannot_be_read_keeps_counting_and_one_that_is_gone_does_not() {
        let mut good = LastGood::default();
        good.read(&with(CASE), Vec::new());
        let unreadable = vec![Problem::unreadable("own/case.toml", "no permission")];
        let reading = good.read(&shipped_files(), unreadable);
        assert_eq!(name(&reading.library).as_deref(), Some("Proef"));
        assert_eq!(name(&good.read(&shipped_files(), Vec::new()).library), None);
    }

    #[test]
    fn a_file_that_was_never_sound_is_left_out_and_the_others_count() {
        let reading = LastGood::default().read(&with("speelveld = \"case\"\nid ="), Vec::new());
        assert!(!reading.problems.is_empty());
        assert_eq!(reading.library, read_library(&shipped_files()).library);
    }
}
