//! Content reading: newly read content takes the place of the old one under a user at work.

use super::editing;
use super::message::Effect;
use super::notice::Notice;
use super::overlay::Overlay;
use super::overlay::lists::ProblemList;
use super::state::Session;
use crate::content::diagnosis::problem::Problem;
use crate::domain::library::Library;
use crate::study::Analysis;
use std::sync::Arc;

impl Session {
    /// Takes in content that was read again. Scenarios, own numbers and undo stay; where the case or the organisation is
    /// no longer in it, the last version that had them stays.
    pub(super) fn take_library(&mut self, library: Arc<Library>, problems: Arc<[Problem]>) {
        let were_there = !self.problems.is_empty();
        self.take_problems(problems);
        let (is_new, is_complete) = (*library != *self.library, self.is_in(&library));
        if is_new && is_complete {
            self.replace_library(library);
        }
        let name =
            || self.library.case(&self.document.case).map(|case| case.name.clone()).unwrap_or_default();
        match self.problems.len() {
            0 if !is_complete => self.notice = Some(Notice::CaseGone(name())),
            0 if is_new => self.notice = Some(Notice::ContentRead),
            0 if were_there => self.notice = Some(Notice::ContentMended),
            0 => {}
            count => self.notice = Some(Notice::ContentBroken(count)),
        }
    }

    /// Shows what is wrong in the content files.
    pub(super) fn show_problems(&mut self) {
        match ProblemList::new(Arc::clone(&self.problems)) {
            Some(list) => {
                self.overlay = Some(Overlay::Problems(list));
            }
            None => self.say(Notice::NoProblems),
        }
    }

    fn take_problems(&mut self, problems: Arc<[Problem]>) {
        self.problems = Arc::clone(&problems);
        if let Some(Overlay::Problems(list)) = &self.overlay {
            self.overlay = list.renewed(problems).map(Overlay::Problems);
        }
    }

    fn is_in(&self, library: &Library) -> bool {
        let document = &self.document;
        library.case(&document.case).is_some() && library.organisation(&document.organisation).is_some()
    }

    fn replace_library(&mut self, library: Arc<Library>) {
        let old = std::mem::replace(&mut self.library, library);
        let new = Arc::clone(&self.library);
        editing::move_to_library(&mut self.document, &old, &new);
        self.history.retain_documents(|document| editing::move_to_library(document, &old, &new));
        self.apply_edits();
        // What tells about the old content would tell what no longer holds.
        while self.overlay.as_ref().is_some_and(Overlay::tells_of_content) {
            self.close();
            self.notice = None;
        }
        self.forget_explanations();
        self.stop(Analysis::Alternatives);
        self.effects.push(Effect::UseLibrary(new));
        self.ask_anew();
    }
}
