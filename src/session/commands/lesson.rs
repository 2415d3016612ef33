//! Lesson commands: a session that gives a lesson, and what its keys do.

use crate::content::own_case::own_organisation;
use crate::controls::command::Command;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::prediction::Question;
use crate::domain::scenario::Lever;
use crate::guide::demo::Action;
use crate::guide::lesson::{At, Lesson, Step};
use crate::session::activity::teaching::Teaching;
use crate::session::activity::{Activity, guess};
use crate::session::document::{Document, Draft};
use crate::session::editing;
use crate::session::keeping::OpenTarget;
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::prompt::Purpose;
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::texts::notices::{Confirmation, Obstacle};
use crate::workspace::exploration::TitledDecision;
use crate::workspace::logbook::Event;
use crate::workspace::progress::{LessonProgress, Progress};
use std::sync::Arc;

impl Session {
    /// Begins a lesson; to be called before the session starts.
    pub fn teach(&mut self, lesson: Arc<Lesson>) {
        let own = own_organisation(&self.library, self.settings.organisation.as_deref());
        if let Some(start) = lesson.beginning(&self.library, own.as_deref()) {
            self.document = Document::of(&start);
        }
        self.keep_focus();
        self.activity = Some(Activity::Lesson(Teaching::new(lesson)));
    }

    /// Goes on with the lesson that was kept, when the guides still have it; to be called before the session starts.
    pub fn resume(&mut self, progress: Option<&Progress>) {
        if let Some(Progress::Lesson(LessonProgress { lesson, step, logbook })) = progress
            && let Some(lesson) = self.guides.lesson(lesson).map(Arc::clone)
        {
            self.activity = Some(Activity::Lesson(Teaching::resumed(lesson, *step, logbook.clone())));
            self.show_reveal();
        }
    }

    /// The lesson that is given, if one is.
    pub const fn teaching(&self) -> Option<&Teaching> {
        match &self.activity {
            Some(Activity::Lesson(teaching)) => Some(teaching),
            _ => None,
        }
    }

    pub(super) const fn teaching_mut(&mut self) -> Option<&mut Teaching> {
        match &mut self.activity {
            Some(Activity::Lesson(teaching)) => Some(teaching),
            _ => None,
        }
    }

    pub fn hides(&self, outcome: Outcome) -> bool {
        self.hides_figures() || self.teaching().is_some_and(|teaching| teaching.hides(outcome))
    }

    /// For each outcome whether it is hidden until a reveal.
    pub fn hidden_outcomes(&self) -> PerOutcome<bool> {
        PerOutcome::from_fn(|outcome| self.hides(outcome))
    }

    /// Why nothing that tells of all outcomes may be shown or written now; nothing when it may.
    pub(in crate::session) fn silence(&self) -> Option<Notice> {
        if self.hides_figures() {
            return Some(Notice::Hindered(Obstacle::FiguresHidden));
        }
        self.hidden_outcomes().0.contains(&true).then_some(Notice::Hindered(Obstacle::HiddenUntilReveal))
    }

    /// Does something that the example of a step does, as the user would.
    pub fn rehearse(&mut self, action: &Action) -> Vec<Effect> {
        let before = self.document.clone();
        self.act(action);
        self.note_command(action.command());
        self.follow_lesson(&before);
        self.ask_for_explanation();
        std::mem::take(&mut self.effects)
    }

    /// Does what a key of the lesson says.
    pub(in crate::session) fn perform_in_lesson(&mut self, command: Command) {
        match command {
            Command::NextStep => self.next_lesson_step(),
            Command::PreviousStep => self.previous_lesson_step(),
            Command::Answer => self.answer_or_look(),
            Command::Note => self.open_prompt(Purpose::Note, ""),
            // It is kept; the case that was made during it opens, else the user's own exploration comes back.
            Command::LeaveActivity => {
                let own = self.teaching().and_then(|teaching| teaching.own_case.clone());
                self.go_to(own.map_or(OpenTarget::Own, OpenTarget::Case));
            }
            _ => self.say(Obstacle::NotHere),
        }
    }

    /// Goes on when the step is done; else says so first, and never past a prediction or a reveal that was not looked at.
    fn next_lesson_step(&mut self) {
        let Some(teaching) = self.teaching_mut() else { return };
        let Some(step) = teaching.present() else {
            return match teaching.open_steps().first().copied() {
                Some(open) => self.begin_lesson_step(open),
                None => self.say(Confirmation::LessonOver),
            };
        };
        let (id, question, reveals) = (step.id.clone(), step.question.clone(), step.reveals.len());
        if teaching.is_done() {
            teaching.logbook.write(&id, Event::Done);
        } else if let Some(question) = question {
            // What lies over the screen would take the key that answers.
            self.overlay = None;
            let is_judged = matches!(question, Question::Statements(_));
            return self.say(if is_judged { Notice::JudgeFirst } else { Notice::PredictFirst });
        } else if teaching.seen_reveals < reveals {
            self.overlay = Some(Overlay::Reveal { cursor: teaching.seen_reveals, count: reveals });
            return;
        } else if !teaching.is_warned {
            teaching.is_warned = true;
            return self.say(Notice::StepNotDone);
        }
        let next = teaching.step + 1;
        self.begin_lesson_step(next);
    }

    fn previous_lesson_step(&mut self) {
        match self.teaching().and_then(|teaching| teaching.step.checked_sub(1)) {
            Some(step) => self.begin_lesson_step(step),
            None => self.say(Obstacle::NoFurther),
        }
    }

    /// Begins a step: its case comes on the screen, what was chosen elsewhere is put back, the cursor stands where it is about.
    fn begin_lesson_step(&mut self, step: usize) {
        let Some(teaching) = self.teaching_mut() else { return };
        teaching.begin(step);
        let lesson = Arc::clone(&teaching.lesson);
        self.notice = self.set_scene(&lesson, step);
        if let Some(At { scenario, layer }) = lesson.steps.get(step).and_then(|step| step.at) {
            self.focus.scenario = scenario;
            self.focus.row = layer.map_or(self.focus.row, Lever::Layer);
            self.keep_focus();
            if layer.is_some() || lesson.steps[step].is_choosing() {
                self.show(Screen::Compare);
            }
        }
        if let Some(portfolio) = lesson.steps.get(step).and_then(Step::directed) {
            self.show(Screen::Portfolio);
            self.portfolio.column = portfolio;
            self.keep_focus();
        }
        // Its messages tell of all outcomes.
        if self.silence().is_some() {
            self.presenting = None;
        }
        if lesson.steps.len() == step {
            self.effects.push(Effect::ListInProgress);
        }
        self.show_reveal();
    }

    /// Puts the case of a step on the screen, and every column as it was left there or else as the lesson began; tells of
    /// the first of those that was otherwise.
    fn set_scene(&mut self, lesson: &Lesson, step: usize) -> Option<Notice> {
        // The case of a step stays until a later step has another one.
        let named = lesson.steps.iter().take(step + 1).rev().find_map(|step| step.case.as_ref());
        let id = named.unwrap_or(&lesson.start.case);
        let library = Arc::clone(&self.library);
        let (old, new) = (library.case(&self.document.case)?, library.case(id)?);
        let mut document = self.document.clone();
        if old.id != new.id {
            (self.reading.scroll, self.reading.amount) = (0, None);
            editing::move_to_case(&mut document, &library, old, new);
        }
        let logbook = &self.teaching()?.logbook;
        let start = &lesson.start.scenarios;
        let mut told = None;
        if lesson.own_column().is_some() && document.scenarios.len() == start.len() {
            for (column, (draft, start)) in document.scenarios.iter_mut().zip(start).enumerate() {
                let TitledDecision { title, decision: began } = start.decided(&library, new);
                let decision = new.allowed(lesson.decided_at(step, column, began, logbook));
                if draft.decision != decision {
                    let notice = if decision == began { Notice::PutBack } else { Notice::AsLeft };
                    *draft = Draft::new(title, decision);
                    told = told.or_else(|| Some(notice(column))).filter(|_| old.id == new.id);
                }
            }
        }
        if document != self.document {
            self.restore(document, self.focus);
        }
        told
    }

    /// Shows what the step reveals over the screen, and nothing when it reveals nothing.
    fn show_reveal(&mut self) {
        let count = self.teaching().map_or(0, |teaching| teaching.revealed().len());
        self.overlay = (count > 0).then_some(Overlay::Reveal { cursor: 0, count });
    }

    /// Asks for the prediction of the step, or shows again what it reveals.
    fn answer_or_look(&mut self) {
        let Some(teaching) = self.teaching() else { return };
        if let Some(question) = teaching.present().and_then(|step| step.question.clone()) {
            if teaching.is_answer_fixed() {
                return self.say(Obstacle::AnswerIsFixed);
            }
            return self.open_prompt(Purpose::Prediction(question), "");
        }
        if teaching.revealed().is_empty() {
            return self.say(Obstacle::NothingToPredict);
        }
        self.show_reveal();
    }

    /// Keeps a prediction when it can be understood, else says why not.
    pub(in crate::session) fn predict(&mut self, question: &Question, text: &str) {
        match guess::read(self.settings.language, text, question, self.budget()) {
            Err(fault) => self.say(Notice::NotAPrediction(fault)),
            Ok(prediction) => {
                if let Some(teaching) = self.teaching_mut().filter(|teaching| !teaching.is_answer_fixed())
                    && let Some(id) = teaching.present().map(|step| step.id.clone())
                {
                    teaching.logbook.write(&id, Event::Predicted(question.clone(), prediction));
                }
                self.close();
                let is_judged = matches!(question, Question::Statements(_));
                self.say(if is_judged { Confirmation::Judged } else { Confirmation::Predicted });
            }
        }
    }

    /// Keeps a note for the debrief.
    pub(in crate::session) fn take_note(&mut self, text: &str) {
        if text.is_empty() {
            return self.close();
        }
        if let Some(teaching) = self.teaching_mut() {
            let id = teaching.present().map_or(String::new(), |step| step.id.clone());
            teaching.logbook.write(&id, Event::Noted(text.to_owned()));
        }
        self.close();
        self.say(Confirmation::Noted);
    }
}
