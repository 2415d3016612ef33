//! Playing: how far a demo is, and what comes next. Time is given to it; it has no clock.

use crate::guide::demo::{Action, Demo, Step};
use crate::session::assumption_list::AssumptionList;
use crate::session::document::Document;
use crate::session::editing::History;
use crate::session::overlay::Overlay;
use crate::session::overlay::why::ComingBack;
use crate::session::screen::{Focus, Reading, Screen};
use std::sync::Arc;

pub const NORMAL_SPEED: u32 = 100;

/// The speeds to choose from, per cent of the normal pace.
const SPEEDS: [u32; 7] = [50, 75, 100, 150, 200, 300, 500];

#[derive(Clone, Debug, PartialEq)]
pub struct Playing {
    pub demo: Arc<Demo>,
    /// The step that stands, from 0.
    pub step: usize,
    /// How many actions of the step were done.
    pub done: usize,
    /// Time since the step began, milliseconds at normal pace.
    pub elapsed: u64,
    /// Per cent of the normal pace.
    pub speed: u32,
    pub is_paused: bool,
    /// How things stood when each step began, up to the one that stands.
    pub scenes: Vec<Scene>,
    /// How things stood before it began by itself, to come back to.
    pub back: Option<Box<Scene>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    Action(Action),
    NextStep,
    End,
}

impl Playing {
    /// A demo at its beginning, where things stand so.
    pub fn new(demo: Arc<Demo>, speed: u32, scene: Scene) -> Self {
        Self { demo, step: 0, done: 0, elapsed: 0, speed, is_paused: false, scenes: vec![scene], back: None }
    }

    pub fn present(&self) -> Option<&Step> {
        self.demo.steps.get(self.step)
    }

    /// Lets time pass, milliseconds at normal pace, until something is due; the rest of the time is left for later.
    ///
    /// Time stands still before and during a caption that cites figures while these are not there.
    pub fn advance(&mut self, left: &mut u64, figures_are_there: bool) -> Option<Due> {
        let waits =
            |step: Option<&Step>| !figures_are_there && step.is_some_and(|step| step.caption.cites_figures());
        let Some(step) = self.demo.steps.get(self.step) else { return Some(Due::End) };
        let wait = step.due(self.done).saturating_sub(self.elapsed);
        if waits(Some(step)) {
            *left = 0;
            return None;
        }
        if wait > *left {
            self.elapsed += *left;
            *left = 0;
            return None;
        }
        self.elapsed += wait;
        *left -= wait;
        if let Some(action) = step.actions.get(self.done) {
            self.done += 1;
            return Some(Due::Action(action.clone()));
        }
        match self.demo.steps.get(self.step + 1) {
            None => Some(Due::End),
            next if waits(next) => {
                *left = 0;
                None
            }
            Some(_) => Some(Due::NextStep),
        }
    }

    /// The actions of the step that were not done yet; from now on they count as done.
    pub fn take_rest(&mut self) -> Vec<Action> {
        let rest = self.present().and_then(|step| step.actions.get(self.done..)).unwrap_or_default().to_vec();
        self.done += rest.len();
        rest
    }

    /// Begins a step, where things stand so.
    pub fn begin(&mut self, step: usize, scene: Scene) {
        self.scenes.truncate(step);
        self.scenes.push(scene);
        (self.step, self.done, self.elapsed) = (step, 0, 0);
    }

    /// The step to go back to with how things stood then: the one before, or the first one anew.
    pub fn before(&self) -> Option<(usize, Scene)> {
        let step = self.step.saturating_sub(1);
        self.scenes.get(step).map(|scene| (step, scene.clone()))
    }

    pub fn faster(&mut self) {
        self.speed = SPEEDS.into_iter().find(|speed| *speed > self.speed).unwrap_or(self.speed);
    }

    pub fn slower(&mut self) {
        self.speed = SPEEDS.into_iter().rev().find(|speed| *speed < self.speed).unwrap_or(self.speed);
    }
}

/// Everything that commands can change about what is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub document: Document,
    pub history: History,
    /// The cell that keys act on.
    pub focus: Focus,
    pub reading: Reading,
    pub assumptions: AssumptionList,
    /// Where Esc leads from an assumption.
    pub coming_back: Vec<ComingBack>,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
}
