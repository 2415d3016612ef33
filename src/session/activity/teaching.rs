//! Teaching: how far a lesson is, and what happened in it.

use crate::controls::command::Command;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::{Prediction, Question, Truth};
use crate::domain::scenario::Lever;
use crate::domain::stack::Layer;
use crate::guide::lesson::{Lesson, Statement, Step};
use crate::session::overlay::why::Subject;
use crate::workspace::logbook::{Event, Logbook};
use crate::workspace::position::{Focus, Screen};
use crate::workspace::progress::LessonProgress;
use std::collections::BTreeSet;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq)]
pub struct Teaching {
    pub lesson: Arc<Lesson>,
    /// The step that stands, from 0; past the last one the lesson is over.
    pub step: usize,
    pub logbook: Logbook,
    /// The commands given since the step began.
    pub given: Vec<Command>,
    /// Where the user was since the step began, after the first command.
    pub visited: Vec<Visit>,
    /// The portfolios that were given a direction since the step began.
    pub directed: Vec<usize>,
    /// Did the step begin just now? What it then puts back was chosen by nobody.
    pub has_just_begun: bool,
    /// Was something chosen since the step began?
    pub has_chosen: bool,
    /// How many of the predictions that the step reveals were looked at.
    pub seen_reveals: usize,
    /// Was the user told that the step is not done? Then going on skips it.
    pub is_warned: bool,
    /// The case of the user's own that was made during it, which opens when it is left.
    pub own_case: Option<String>,
    /// The content with the cases that came during it. They count once it is left: what was seen stays as it was.
    pub waiting: Option<Arc<Library>>,
}

/// Where a user was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    pub screen: Screen,
    /// The cell that keys acted on; where the screen is about portfolios, its scenario is the place of one.
    pub focus: Focus,
    /// What the cursor of the screen was on, where it has one of its own.
    pub on: Option<Subject>,
}

/// A prediction that a step reveals, with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revealed<'t> {
    pub question: &'t Question,
    /// What was predicted; nothing when the step was skipped.
    pub prediction: Option<&'t Prediction>,
    /// What came out; nothing while that is being computed.
    pub truth: Option<&'t Truth>,
    /// The statements that were to be judged, where that was asked.
    pub statements: &'t [Statement],
}

impl Teaching {
    pub fn new(lesson: Arc<Lesson>) -> Self {
        Self::resumed(lesson, 0, Logbook::default())
    }

    /// A lesson where it was left.
    pub fn resumed(lesson: Arc<Lesson>, step: usize, logbook: Logbook) -> Self {
        let step = step.min(lesson.steps.len());
        Self {
            lesson,
            step,
            logbook,
            given: Vec::new(),
            visited: Vec::new(),
            directed: Vec::new(),
            has_just_begun: false,
            has_chosen: false,
            seen_reveals: 0,
            is_warned: false,
            own_case: None,
            waiting: None,
        }
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
        self.present().is_none_or(|step| !step.asks() || self.logbook.is_done(&step.id))
    }

    /// Places of the steps that ask something and were not done.
    pub fn open_steps(&self) -> Vec<usize> {
        let steps = self.lesson.steps.iter().enumerate();
        let open = steps.filter(|(_, step)| step.asks() && !self.logbook.is_done(&step.id));
        open.map(|(place, _)| place).collect()
    }

    /// Was the lesson gone through to its end, with every step done that asks something?
    pub fn is_finished(&self) -> bool {
        self.present().is_none() && self.open_steps().is_empty()
    }

    /// Was all looked at that the step that stands reveals, with everything computed? Never where it asks for more than that.
    pub fn has_seen_reveals(&self) -> bool {
        self.present().is_some_and(|step| {
            let is_told = |place: &usize| {
                let asked = self.lesson.steps.get(*place);
                asked.is_none_or(|asked| self.logbook.truth(&asked.id).is_some())
            };
            let is_all = self.seen_reveals >= step.reveals.len() && step.reveals.iter().all(is_told);
            !step.reveals.is_empty() && step.done.is_empty() && is_all
        })
    }

    /// Is there something still to be looked at of what the step reveals? Then going on shows that.
    pub fn has_more_to_reveal(&self) -> bool {
        let is_step = |step: &Step| self.seen_reveals < step.reveals.len() && !self.logbook.is_done(&step.id);
        self.present().is_some_and(is_step)
    }

    /// Was what is asked here revealed? Then what was answered stays.
    pub fn is_answer_fixed(&self) -> bool {
        self.present().is_some_and(|step| self.logbook.truth(&step.id).is_some())
    }

    /// Notes where the user is.
    pub fn visit(&mut self, visit: Visit) {
        if !self.visited.contains(&visit) {
            self.visited.push(visit);
        }
    }

    /// Did the cursor stand on a layer of a scenario since the step began?
    pub fn stood_at(&self, scenario: usize, layer: Layer) -> bool {
        let focus = Focus { scenario, row: Lever::Layer(layer) };
        self.visited.iter().any(|one| one.screen == Screen::Compare && one.focus == focus)
    }

    /// Was a screen looked at for a scenario since the step began?
    pub fn saw(&self, screen: Screen, scenario: usize) -> bool {
        self.visited.iter().any(|one| one.screen == screen && one.focus.scenario == scenario)
    }

    /// Did the cursor of a screen stand on this since the step began?
    pub fn stood_on(&self, subject: Subject) -> bool {
        self.visited.iter().any(|one| one.on == Some(subject))
    }

    /// On how many policy checks the cursor stood since the step began.
    pub fn checks_seen(&self) -> usize {
        let checks = self.visited.iter().filter_map(|one| match one.on {
            Some(Subject::Check(place)) => Some(place),
            _ => None,
        });
        checks.collect::<BTreeSet<_>>().len()
    }

    /// On how many competences of a scenario the cursor stood since the step began.
    pub fn competences_seen(&self, scenario: usize) -> usize {
        let competences =
            self.visited.iter().filter(|one| one.focus.scenario == scenario).filter_map(|one| match one.on {
                Some(Subject::Competence(competence)) => Some(competence.index()),
                _ => None,
            });
        competences.collect::<BTreeSet<_>>().len()
    }

    /// Was something written down at the step that stands?
    pub fn has_noted(&self) -> bool {
        let is_note = |event: &Event| matches!(event, Event::Noted(_));
        self.present().is_some_and(|step| self.logbook.at(&step.id).any(is_note))
    }

    /// The number of the next step that asks to choose; nothing when none does.
    pub fn next_choosing(&self) -> Option<usize> {
        let rest = self.lesson.steps.iter().enumerate().skip(self.step + 1);
        rest.into_iter().find(|(_, step)| step.is_choosing()).map(|(place, _)| place + 1)
    }

    /// The column in which one chooses now; after the last step whoever goes on trying does so in the column of his own.
    pub fn column(&self) -> Option<usize> {
        self.present().map_or_else(|| self.lesson.own_column(), Step::column)
    }

    /// Can anything be chosen now? Where no column is meant, and after a lesson in which nobody had one.
    pub fn is_free(&self) -> bool {
        let is_free =
            |step: &Step| step.is_choosing() && step.column().is_none() && step.directed().is_none();
        self.present().map_or_else(|| self.lesson.own_column().is_none(), is_free)
    }

    pub fn asks(&self) -> bool {
        self.present().is_some_and(|step| step.question.is_some())
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
                statements: &self.lesson.statements,
            })
        };
        step.reveals.iter().filter_map(revealed).collect()
    }

    pub fn begin(&mut self, step: usize) {
        self.step = step.min(self.lesson.steps.len());
        self.given.clear();
        self.visited.clear();
        self.directed.clear();
        self.has_just_begun = true;
        self.has_chosen = false;
        self.seen_reveals = 0;
        self.is_warned = false;
    }
}
