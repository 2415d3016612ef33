//! Demo commands: a session that plays a demo, and what its keys do.

use super::activity::Activity;
use super::document::{Draft, MOST_SCENARIOS, Title};
use super::message::Effect;
use super::notice::Notice;
use super::playing::{Due, Playing};
use super::scene::Scene;
use super::state::Session;
use crate::controls::command::Command;
use crate::guide::demo::{Action, Demo};
use crate::guide::setup::{Preset, Setup};
use std::sync::Arc;

impl Session {
    /// Puts the case and scenarios of a script on the screen; what the library does not know is left out.
    pub fn set_up(&mut self, setup: &Setup) {
        if let Some(case) = self.library.case(&setup.case) {
            let draft = |preset: &Preset| match preset {
                Preset::Current => Some(Draft::new(Title::Current, case.current_decision())),
                Preset::Direction(id) => self.library.direction(id).map(|direction| {
                    Draft::new(Title::Direction(direction.id.clone()), case.directed(direction))
                }),
            };
            let scenarios: Vec<_> = setup.scenarios.iter().filter_map(draft).take(MOST_SCENARIOS).collect();
            if !scenarios.is_empty() {
                self.document.case.clone_from(&case.id);
                self.document.scenarios = scenarios;
                self.document.baseline = 0;
            }
        }
        if self.library.organisation(&setup.organisation).is_some() {
            self.document.organisation.clone_from(&setup.organisation);
        }
        self.keep_focus();
    }

    /// Begins a demo, at so many per cent of the normal pace.
    pub fn play(&mut self, demo: Arc<Demo>, speed: u32) {
        self.set_up(&demo.setup);
        self.activity = Some(Activity::Demo(Playing::new(demo, speed, self.scene())));
    }

    /// Lets time pass, milliseconds.
    pub(super) fn elapse(&mut self, milliseconds: u64) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(play) = self.team_play_mut() {
            play.elapse(milliseconds);
        }
        let Some(Activity::Demo(playing)) = &self.activity else { return effects };
        if playing.is_paused {
            return effects;
        }
        let reduced_motion = self.settings.reduced_motion;
        let mut left = milliseconds.saturating_mul(u64::from(playing.speed)) / 100;
        while left > 0 {
            let figures_are_there = !self.comparison.is_settling();
            let Some(Activity::Demo(playing)) = &mut self.activity else { break };
            match playing.advance(&mut left, figures_are_there) {
                // With reduced motion a step is one change, not a series of them.
                Some(Due::Action(action)) if reduced_motion => {
                    let rest = playing.take_rest();
                    effects.extend([action].iter().chain(&rest).flat_map(|action| self.act(action)));
                }
                Some(Due::Action(action)) => effects.extend(self.act(&action)),
                Some(Due::NextStep) => self.begin_step(1),
                Some(Due::End) => effects.extend(self.end_demo(Notice::DemoOver)),
                None => {}
            }
        }
        effects
    }

    /// Does what a key of the demo says.
    pub(super) fn perform_in_demo(&mut self, command: Command) -> Vec<Effect> {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return self.say(Notice::NotHere) };
        match command {
            Command::PauseDemo => playing.is_paused = !playing.is_paused,
            Command::Faster => playing.faster(),
            Command::Slower => playing.slower(),
            Command::NextStep => return self.step_forward(),
            Command::PreviousStep => return self.step_back(),
            Command::LeaveActivity => return self.end_demo(Notice::DemoStopped),
            _ => {}
        }
        Vec::new()
    }

    /// Does the rest of the step at once and begins the next one.
    fn step_forward(&mut self) -> Vec<Effect> {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return Vec::new() };
        let is_last = playing.step + 1 >= playing.demo.steps.len();
        let rest = playing.take_rest();
        let mut effects: Vec<_> = rest.iter().flat_map(|action| self.act(action)).collect();
        if is_last {
            effects.extend(self.end_demo(Notice::DemoOver));
        } else {
            self.begin_step(1);
        }
        effects
    }

    /// Brings everything back to how it stood when the step before began.
    fn step_back(&mut self) -> Vec<Effect> {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return Vec::new() };
        let Some((step, scene)) = playing.before() else { return Vec::new() };
        playing.begin(step, scene.clone());
        self.notice = None;
        self.return_to(scene)
    }

    fn begin_step(&mut self, forward: usize) {
        let scene = self.scene();
        if let Some(Activity::Demo(playing)) = &mut self.activity {
            playing.begin(playing.step + forward, scene);
        }
    }

    /// Does an action as the user would, except that nothing of it takes over.
    fn act(&mut self, action: &Action) -> Vec<Effect> {
        match action {
            Action::Command(command) => self.perform(*command),
            Action::Case(id) => self.move_to_case(id),
            Action::Direction(id) => self.follow(self.focus.scenario, Some(id)),
        }
    }

    fn end_demo(&mut self, notice: Notice) -> Vec<Effect> {
        self.activity = None;
        self.say(notice)
    }

    fn scene(&self) -> Scene {
        Scene {
            document: self.document.clone(),
            history: self.history.clone(),
            focus: self.focus,
            reading: self.reading,
            assumptions: self.assumptions.clone(),
            coming_back: self.coming_back.clone(),
            screen: self.screen,
            overlay: self.overlay.clone(),
        }
    }

    fn return_to(&mut self, scene: Scene) -> Vec<Effect> {
        let Scene { document, history, focus, reading, assumptions, coming_back, screen, overlay } = scene;
        let is_same = document == self.document;
        (self.reading, self.assumptions, self.coming_back) = (reading, assumptions, coming_back);
        (self.screen, self.overlay, self.history) = (screen, overlay, history);
        self.focus = focus;
        if is_same { Vec::new() } else { self.restore(document, focus) }
    }
}
