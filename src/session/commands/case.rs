//! What commands do with cases of the user's own: make one, change it, take a change back. A case is what its file says, so
//! each of these asks for a file to be written; the reading of content does the rest.

use crate::content::case_edit::{CaseChange, changed, copied};
use crate::content::diagnosis::problem::{Need, Problem};
use crate::content::file::FileKind;
use crate::content::own_case::{OwnCase, shipped_case};
use crate::content::own_project::{Interview, ProjectFault, ProjectFile};
use crate::content::template;
use crate::content::typed_number;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::stack::Layer;
use crate::session::activity::teaching::Teaching;
use crate::session::editing;
use crate::session::keeping::OpenTarget;
use crate::session::message::Effect;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::Overlay;
use crate::session::overlay::lists::{CaseField, CaseForm, OwnFile, ProblemList};
use crate::session::overlay::menu::MenuKind;
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;
use crate::study::Analysis;
use crate::texts::notices::{Confirmation, Obstacle};
use crate::texts::own_content as texts;
use crate::workspace::logbook::Event;
use std::ops::RangeInclusive;
use std::sync::Arc;

impl Session {
    /// Opens the form of the case at hand; of a shipped case a copy is made first.
    pub(in crate::session) fn edit_case(&mut self) {
        let Some(case) = self.library.case(&self.document.case) else { return };
        match self.own_case(&case.id) {
            Some(own) if own.is_sound => self.open_case_form(&case.id.clone()),
            None if shipped_case(&case.id).is_some() => {
                let language = self.settings.language;
                let name = texts::own_version(language, case.name.in_language(language));
                self.open_prompt(Purpose::CopyOfCase, &name);
            }
            _ => self.say(Notice::MendFirst),
        }
    }

    /// Asks the questions that make a case of the user's own.
    pub(in crate::session) fn new_case(&mut self) {
        self.ask_about_project(Interview::new(&self.library, &self.document.case));
    }

    /// Asks the question that an interview has come to.
    pub(in crate::session) fn ask_about_project(&mut self, interview: Interview) {
        let present = interview.present(self.settings.language, &self.library);
        self.open_prompt(Purpose::OwnProject(Box::new(interview)), &present);
    }

    /// Takes an answer, and makes the case once all are there.
    pub(in crate::session) fn answer_about_project(&mut self, mut interview: Interview, typed: &str) {
        let is_taken = |id: &str| self.own_case(id).is_some();
        match interview.answer(self.settings.language, &self.library, typed, is_taken) {
            Ok(None) => self.ask_about_project(interview),
            Ok(Some(ProjectFile { id, text, .. })) => {
                self.close();
                self.write_own(OwnFile { kind: FileKind::Case, id, replaces: None, text });
            }
            Err(fault) => self.say(Notice::NotInACase(fault)),
        }
    }

    /// Makes the user's own copy of the shipped case at hand.
    pub(in crate::session) fn copy_case(&mut self, name: &str) {
        let Some(id) = template::id_of(name) else {
            return self.say(Notice::NotInACase(ProjectFault::NoLetters));
        };
        if self.library.case(&id).is_some() || self.own_case(&id).is_some() {
            return self.say(Notice::NotInACase(ProjectFault::Taken(name.to_owned())));
        }
        let text = shipped_case(&self.document.case).and_then(|file| copied(&file.text, &id, name));
        self.close();
        if let Some(text) = text {
            self.write_own(OwnFile { kind: FileKind::Case, id, replaces: None, text });
        }
    }

    /// Starts to change the field under the cursor.
    pub(in crate::session) fn change_field(&mut self, form: CaseForm) {
        let (Some(&field), Some(case)) = (form.fields.get(form.cursor), self.library.case(&form.case)) else {
            return self.close();
        };
        let language = self.settings.language;
        let present = match field {
            CaseField::Choice(layer) => {
                self.open_menu(MenuKind::Now(layer));
                self.beneath = Some(Box::new(Overlay::CaseForm(form)));
                return;
            }
            CaseField::Text(text) => case.text(text).in_language(language).to_owned(),
            CaseField::StartYear => case.start_year.to_string(),
            CaseField::Years => case.years.to_string(),
            CaseField::Number(parameter) => {
                let present = case.assumptions.get(parameter);
                present.map_or(String::new(), |present| typed_number::written(language, present.quantity))
            }
        };
        self.open_prompt(Purpose::CaseField(field), &present);
        self.beneath = Some(Box::new(Overlay::CaseForm(form)));
    }

    /// Takes what was typed for a field, when it can stand there.
    pub(in crate::session) fn fill_in(&mut self, field: CaseField, typed: &str) {
        match self.change_typed(field, typed) {
            Ok(change) => {
                self.close();
                self.change_case(&change);
            }
            Err(notice) => self.say(notice),
        }
    }

    /// Lets something else be done on a layer now.
    pub(in crate::session) fn do_now(&mut self, layer: Layer, choice: Choice) {
        self.change_case(&CaseChange::Choice(layer, choice));
    }

    /// Gives the file back what it held before the last change.
    pub(in crate::session) fn undo_case_change(&mut self) {
        let Some(Overlay::CaseForm(form)) = &mut self.overlay else { return };
        let (id, earlier) = (form.case.clone(), form.earlier.last().cloned());
        match earlier.zip(self.own_case(&id).cloned()) {
            Some((text, own)) => {
                let is_written =
                    self.write_own(OwnFile { kind: FileKind::Case, id, replaces: Some(own.file), text });
                if let (true, Some(Overlay::CaseForm(form))) = (is_written, &mut self.overlay) {
                    form.earlier.pop();
                }
            }
            None => self.say(Obstacle::NothingToUndo),
        }
    }

    /// Makes an organisation of the user's own, with the numbers of the one that is chosen now to begin with.
    pub(in crate::session) fn make_organisation(&mut self, name: &str) {
        let Some(id) = template::id_of(name) else {
            return self.say(Notice::NotInACase(ProjectFault::NoLetters));
        };
        if self.library.organisation(&id).is_some() {
            return self.say(Notice::NotInACase(ProjectFault::OrganisationTaken(name.to_owned())));
        }
        let Some(like) = self.organisation() else { return };
        let text = template::organisation(self.settings.language, &id, name, like);
        self.close();
        self.write_own(OwnFile { kind: FileKind::Organisation, id, replaces: None, text });
    }

    /// Takes in that a file of the user's own was written, and read again; or why it was not.
    pub(in crate::session) fn take_written(&mut self, kind: FileKind, id: &str, outcome: Result<(), String>) {
        self.is_writing = false;
        if let Err(reason) = outcome {
            return self.say(Notice::CaseNotWritten(reason));
        }
        match kind {
            FileKind::Organisation => self.choose_own_organisation(id),
            _ => self.take_written_case(id),
        }
    }

    /// Goes on in an organisation that was made just now; lessons and new comparisons begin in it as well.
    fn choose_own_organisation(&mut self, id: &str) {
        let Some(name) = self.library.organisation(id).map(|own| own.name.clone()) else { return };
        self.move_to_organisation(id, &name);
        self.set_organisation(id);
        self.say(Confirmation::OrganisationMade);
    }

    fn take_written_case(&mut self, case: &str) {
        let waits = |teaching: &Teaching| teaching.waiting.as_ref()?.case(case).map(|_| ());
        if self.library.case(case).is_none() && self.teaching().and_then(waits).is_some() {
            return self.keep_for_after(case);
        }
        if self.document.case == case || self.library.case(case).is_none() {
            return self.say(if self.problems.is_empty() {
                Notice::CaseWritten
            } else {
                Notice::ContentBroken(self.problems.len())
            });
        }
        self.move_to_case(case);
        self.open_case_form(case);
        self.say(Confirmation::CaseMade);
    }

    fn open_case_form(&mut self, case: &str) {
        self.overlay = Some(Overlay::CaseForm(CaseForm::new(case)));
    }

    /// Notes a case that was made during a lesson: it opens when the lesson is left, and stands in the report.
    fn keep_for_after(&mut self, case: &str) {
        let language = self.settings.language;
        let Some(teaching) = self.teaching_mut() else { return };
        let Some(library) = teaching.waiting.clone() else { return };
        let Some(case) = library.case(case) else { return };
        let name = case.name.in_language(language);
        let step = teaching.present().map_or(String::new(), |step| step.id.clone());
        // A colon would part a name from what somebody said.
        let question = case.question.in_language(language).replace(':', " –");
        let note = texts::made_in_lesson(language, name, &question);
        teaching.logbook.write(&step, Event::Noted(note));
        teaching.own_case = Some(case.id.clone());
        self.say(Notice::CaseWaits(name.to_owned()));
    }

    fn own_case(&self, id: &str) -> Option<&OwnCase> {
        self.own_cases.iter().find(|own| own.id == id)
    }

    /// What was typed for a field, as a change.
    fn change_typed(&self, field: CaseField, typed: &str) -> Result<CaseChange, Notice> {
        let language = self.settings.language;
        let whole = |bounds: RangeInclusive<i64>| {
            let number = typed.parse::<i64>().ok().filter(|number| bounds.contains(number));
            number.ok_or(Notice::Needed(Need::Whole { least: *bounds.start(), most: *bounds.end() }))
        };
        match field {
            CaseField::Text(_) if typed.is_empty() => Err(Notice::NotInACase(ProjectFault::Empty)),
            CaseField::Text(text) => Ok(CaseChange::Text(text, language, typed.to_owned())),
            CaseField::StartYear => whole(Case::START_YEARS).map(CaseChange::StartYear),
            CaseField::Years => whole(Case::YEARS).map(CaseChange::Years),
            CaseField::Number(parameter) => typed_number::read(language, typed, parameter)
                .map(|quantity| CaseChange::Number(parameter, quantity))
                .map_err(Notice::Mistyped),
            CaseField::Choice(_) => Err(Notice::Hindered(Obstacle::NotHere)),
        }
    }

    /// Changes the case whose form is open.
    fn change_case(&mut self, change: &CaseChange) {
        let Some(Overlay::CaseForm(form)) = &self.overlay else { return };
        let Some(own) = self.own_case(&form.case).filter(|own| own.is_sound).cloned() else {
            return self.say(Notice::MendFirst);
        };
        let Some(text) = changed(&own.file.text, change) else { return self.say(Notice::MendFirst) };
        if text == own.file.text {
            return self.say(Obstacle::AlreadySo);
        }
        let before = own.file.text.clone();
        let is_written =
            self.write_own(OwnFile { kind: FileKind::Case, id: own.id, replaces: Some(own.file), text });
        if let (true, Some(Overlay::CaseForm(form))) = (is_written, &mut self.overlay) {
            form.earlier.push(before);
        }
        self.let_go_of(change);
    }

    /// A number of the file counts only where the user has no other number in its place.
    fn let_go_of(&mut self, change: &CaseChange) {
        match *change {
            CaseChange::Number(parameter, _) if self.document.edits.get(parameter).is_some() => {
                self.change(Change::Reset(parameter), |document| {
                    document.edits.reset(parameter);
                });
            }
            _ => {}
        }
    }

    /// Asks for a file to be written, unless another one still is.
    fn write_own(&mut self, file: OwnFile) -> bool {
        if self.is_writing {
            self.say(Obstacle::StillWriting);
            return false;
        }
        self.is_writing = true;
        self.effects.push(Effect::WriteOwn(file));
        true
    }
}

impl Session {
    /// Takes in content that was read again. Scenarios, own numbers and undo stay; where the case or the organisation is
    /// no longer in it, the last version that had them stays.
    pub(in crate::session) fn take_library(&mut self, library: Arc<Library>, problems: Arc<[Problem]>) {
        let were_there = !self.problems.is_empty();
        self.take_problems(problems);
        let library = self.without_new_cases(library);
        let (is_new, is_complete) = (*library != *self.library, self.is_in(&library));
        if is_new && is_complete {
            self.replace_library(library);
        }
        let name =
            || self.library.case(&self.document.case).map(|case| case.name.clone()).unwrap_or_default();
        match self.problems.len() {
            0 if !is_complete => self.notice = Some(Notice::CaseGone(name())),
            0 if is_new => self.notice = Some(Notice::Confirmed(Confirmation::ContentRead)),
            0 if were_there => self.notice = Some(Notice::Confirmed(Confirmation::ContentMended)),
            0 => {}
            count => self.notice = Some(Notice::ContentBroken(count)),
        }
    }

    /// Shows what is wrong in the content files.
    pub(in crate::session) fn show_problems(&mut self) {
        match ProblemList::new(Arc::clone(&self.problems)) {
            Some(list) => {
                self.overlay = Some(Overlay::Problems(list));
            }
            None => self.say(Confirmation::NoProblems),
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

    /// During a lesson a case that came with it is kept for after: as one more project of the organisation it would change
    /// every figure that was seen.
    fn without_new_cases(&mut self, library: Arc<Library>) -> Arc<Library> {
        let old = Arc::clone(&self.library);
        let Some(teaching) = self.teaching_mut() else { return library };
        let is_new = |case: &Case| old.case(&case.id).is_none();
        if !library.cases.iter().any(is_new) {
            teaching.waiting = None;
            return library;
        }
        let mut without = (*library).clone();
        without.cases.retain(|case| !is_new(case));
        teaching.waiting = Some(library);
        Arc::new(without)
    }

    /// Opens something in the place of what is on the screen, with all cases that are there.
    pub(in crate::session) fn go_to(&mut self, target: OpenTarget) {
        if let Some(waiting) = self.teaching_mut().and_then(|teaching| teaching.waiting.take()) {
            self.replace_library(waiting);
        }
        self.effects.push(Effect::Open(target));
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
