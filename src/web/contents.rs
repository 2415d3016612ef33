//! Contents: the content of the page, the user's own files in it.

use crate::content::LastGood;
use crate::content::diagnosis::problem::Problem;
use crate::content::file::{SourceText, shipped_files};
use crate::content::own_case::{OwnCase, own_cases};
use crate::domain::library::Library;
use crate::guide::lesson::Guides;
use crate::session::message::Message;
use crate::web::outside::Named;
use std::sync::Arc;

/// What the files hold.
pub struct Contents {
    pub library: Arc<Library>,
    pub guides: Arc<Guides>,
    own: Vec<SourceText>,
    good: LastGood,
    problems: Arc<[Problem]>,
    own_cases: Arc<[OwnCase]>,
}

impl Contents {
    /// Reads what is shipped and what the user has. Nothing when the shipped content makes no library.
    pub fn open(own: Vec<Named>) -> Option<Self> {
        let mut good = LastGood::default();
        let shipped = good.read(&shipped_files(), Vec::new());
        let mut contents = Self {
            library: Arc::new(shipped.library?),
            guides: Arc::new(shipped.guides),
            own: own.into_iter().map(|Named { name, text }| SourceText { name, text }).collect(),
            good,
            problems: Arc::default(),
            own_cases: Arc::default(),
        };
        if !contents.own.is_empty() {
            contents.read();
        }
        Some(contents)
    }

    fn read(&mut self) {
        let all = [shipped_files(), self.own.clone()].concat();
        let reading = self.good.read(&all, Vec::new());
        self.own_cases = own_cases(&self.own, &reading.problems).into();
        if let Some(library) = reading.library {
            self.library = Arc::new(library);
        }
        self.guides = Arc::new(reading.guides);
        self.problems = reading.problems.into();
    }

    /// Adds a file of the user, or puts it in the place of the one of that name.
    pub fn put(&mut self, file: SourceText) {
        self.own.retain(|own| own.name != file.name);
        self.own.push(file);
        self.read();
    }

    /// Puts these in the place of all files of the user's own.
    pub fn replace(&mut self, files: Vec<SourceText>) {
        self.own = files;
        self.read();
    }

    /// The id of the case in a file of the user; nothing when something is wrong with that.
    pub fn case_in(&self, name: &str) -> Option<String> {
        let mut cases = self.own_cases.iter();
        cases.find(|own| own.file.name == name && own.is_sound).map(|own| own.id.clone())
    }

    /// The text of a file of the user.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.own.iter().find(|own| own.name == name).map(|own| own.text.as_str())
    }

    pub fn own(&self) -> Vec<Named> {
        let named = |own: &SourceText| Named { name: own.name.clone(), text: own.text.clone() };
        self.own.iter().map(named).collect()
    }

    /// What a session is told of it.
    pub fn message(&self) -> Message {
        Message::LibraryRead {
            library: Arc::clone(&self.library),
            guides: Arc::clone(&self.guides),
            problems: Arc::clone(&self.problems),
            own_cases: Arc::clone(&self.own_cases),
            own_files: self.good.in_use(&self.own).into(),
        }
    }
}
