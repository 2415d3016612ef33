//! Teaching: how far a lesson is, and what happened in it.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::{Prediction, Question, Truth};
use crate::guide::lesson::{Lesson, Step};
use crate::workspace::logbook::Logbook;
use crate::workspace::progress::LessonProgress;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq)]
pub struct Teaching {
    pub lesson: Arc<Lesson>,
    /// The step that stands, from 0; past the last one the lesson is over.
    pub step: usize,
    pub logbook: Logbook,
    /// The commands given since the step began.
    pub given: Vec<Command>,
    /// Was the user told that the step is not done? Then going on skips it.
    pub is_warned: bool,
}

/// A prediction that a step reveals, with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revealed<'t> {
    pub question: &'t Question,
    /// What was predicted; nothing when the step was skipped.
    pub prediction: Option<&'t Prediction>,
    /// What came out; nothing while that is being computed.
    pub truth: Option<&'t Truth>,
}

impl Teaching {
    pub fn new(lesson: Arc<Lesson>) -> Self {
        Self::resumed(lesson, 0, Logbook::default())
    }

    /// A lesson where it was left.
    pub fn resumed(lesson: Arc<Lesson>, step: usize, logbook: Logbook) -> Self {
        let step = step.min(lesson.steps.len());
        Self { lesson, step, logbook, given: Vec::new(), is_warned: false }
    }

    /// How far it is, to keep.
    pub fn progress(&self) -> LessonProgress {
        LessonProgress { lesson: self.lesson.id.clone(), step: self.step, logbook: self.logbook.clone() }
    }

    /// The step that stands; nothing when the lesson is over.
    pub fn present(&self) -> Option<&Step> {
        self.lesson.steps.get(self.step)
    }

    /// Was the step that stands done? When it asks nothing, going on does it.
    pub fn is_done(&self) -> bool {
        self.present().is_none_or(|step| self.asks_nothing(step) || self.logbook.is_done(&step.id))
    }

    pub fn asks(&self) -> bool {
        self.present().is_some_and(|step| step.question.is_some())
    }

    fn asks_nothing(&self, step: &Step) -> bool {
        step.done.is_empty() && step.question.is_none()
    }

    pub fn hides(&self, outcome: Outcome) -> bool {
        self.lesson.hides(outcome, self.step)
    }

    /// The predictions that the step that stands reveals.
    pub fn revealed(&self) -> Vec<Revealed<'_>> {
        let Some(step) = self.present() else { return Vec::new() };
        let revealed = |place: &usize| {
            let asked = self.lesson.steps.get(*place)?;
            Some(Revealed {
                question: asked.question.as_ref()?,
                prediction: self.logbook.prediction(&asked.id).map(|(_, prediction)| prediction),
                truth: self.logbook.truth(&asked.id),
            })
        };
        step.reveals.iter().filter_map(revealed).collect()
    }

    pub fn begin(&mut self, step: usize) {
        self.step = step.min(self.lesson.steps.len());
        self.given.clear();
        self.is_warned = false;
    }
}
