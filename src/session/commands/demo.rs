//! Demo commands: a session that plays a demo, and what its keys do.

use crate::controls::command::Command;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::scenario::Lever;
use crate::domain::stack::Layer;
use crate::guide::demo::{Action, Demo, Setup};
use crate::preferences::IdleDemo;
use crate::session::activity::Activity;
use crate::session::activity::playing::{Due, NORMAL_SPEED, Playing, Scene};
use crate::session::document::{Document, Draft, MOST_SCENARIOS, Title};
use crate::session::message::{Effect, Message};
use crate::session::notice::{Change, Notice};
use crate::session::screen::{Focus, Reading, Screen};
use crate::session::state::Session;
use crate::texts::notices::{Confirmation, Obstacle};
use crate::workspace::portfolios::Portfolios;
use std::sync::Arc;

impl Session {
    /// Begins a demo, at so many per cent of the normal pace; to be called before the session starts.
    pub fn play(&mut self, demo: Arc<Demo>, speed: u32) {
        set_up(&mut self.document, &self.library, &demo.setup);
        self.keep_focus();
        self.activity = Some(Activity::Demo(Playing::new(demo, speed, self.scene())));
    }

    /// Begins the demo with this id in the place of what is on the screen, which undo brings back.
    pub(in crate::session) fn play_by_id(&mut self, id: &str) {
        let Some(demo) = self.guides.demo(id).map(Arc::clone) else { return };
        let library = Arc::clone(&self.library);
        (self.screen, self.overlay, self.reading) = (Screen::Compare, None, Reading::default());
        // The user's own file is not to become that of a demo.
        self.keep_in(None);
        self.effects.push(Effect::KeepApart);
        self.change(Change::Demo(demo.title.clone()), |document| set_up(document, &library, &demo.setup));
        self.focus = Focus { scenario: 1, row: Lever::Layer(Layer::Platforms) };
        self.keep_focus();
        self.activity = Some(Activity::Demo(Playing::new(demo, NORMAL_SPEED, self.scene())));
    }

    pub(in crate::session) fn elapse(&mut self, milliseconds: u64) {
        if let Some(play) = self.team_play_mut() {
            play.elapse(milliseconds);
        }
        let Some(Activity::Demo(playing)) = &self.activity else { return self.wait(milliseconds) };
        if playing.is_paused {
            return;
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
                    [action].iter().chain(&rest).for_each(|action| self.act(action));
                }
                Some(Due::Action(action)) => self.act(&action),
                Some(Due::NextStep) => self.begin_step(1),
                Some(Due::End) => self.end_demo(Notice::DemoOver),
                None => {}
            }
        }
    }

    /// Does what a key of the demo says.
    pub(in crate::session) fn perform_in_demo(&mut self, command: Command) {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return self.say(Obstacle::NotHere) };
        match command {
            Command::PauseDemo => playing.is_paused = !playing.is_paused,
            Command::Faster => playing.faster(),
            Command::Slower => playing.slower(),
            Command::NextStep => self.step_forward(),
            Command::PreviousStep => self.step_back(),
            Command::LeaveActivity => self.end_demo(Notice::Confirmed(Confirmation::DemoStopped)),
            _ => {}
        }
    }

    /// Does the rest of the step at once and begins the next one.
    fn step_forward(&mut self) {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return };
        let is_last = playing.step + 1 >= playing.demo.steps.len();
        let rest = playing.take_rest();
        rest.iter().for_each(|action| self.act(action));
        if is_last {
            self.end_demo(Notice::DemoOver);
        } else {
            self.begin_step(1);
            self.show_held_step();
        }
    }

    /// Whoever holds the demo and goes through it by hand sees at once what the caption is about.
    fn show_held_step(&mut self) {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return };
        let rest = if playing.is_paused { playing.take_rest() } else { Vec::new() };
        rest.iter().for_each(|action| self.act(action));
    }

    /// Brings everything back to how it stood when the step before began.
    fn step_back(&mut self) {
        let Some(Activity::Demo(playing)) = &mut self.activity else { return };
        let Some((step, scene)) = playing.before() else { return };
        playing.begin(step, scene.clone());
        self.notice = None;
        self.return_to(scene);
        self.show_held_step();
    }

    fn begin_step(&mut self, forward: usize) {
        let scene = self.scene();
        if let Some(Activity::Demo(playing)) = &mut self.activity {
            playing.begin(playing.step + forward, scene);
        }
    }

    /// Does an action as the user would, except that nothing of it takes over.
    pub(in crate::session) fn act(&mut self, action: &Action) {
        self.notice = None;
        match action {
            Action::Command(command) => self.perform(*command),
            Action::Case(id) => self.move_to_case(id),
            Action::Direction(id) => self.follow(self.focus.scenario, Some(id)),
        }
    }

    /// Ends a demo; one that began by itself gives back what was on the screen before it.
    pub(in crate::session) fn end_demo(&mut self, notice: Notice) {
        let back = match self.activity.take() {
            Some(Activity::Demo(playing)) => playing.back,
            _ => None,
        };
        match back {
            Some(scene) => {
                self.return_to(*scene);
                self.say(Confirmation::BackFromDemo);
            }
            None => self.say(notice),
        }
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

    fn return_to(&mut self, scene: Scene) {
        let Scene { document, history, focus, reading, assumptions, coming_back, screen, overlay } = scene;
        let is_same = document == self.document;
        (self.reading, self.assumptions, self.coming_back) = (reading, assumptions, coming_back);
        (self.screen, self.overlay, self.history) = (screen, overlay, history);
        self.focus = focus;
        if !is_same {
            self.restore(document, focus);
        }
    }
}

/// Puts the case and scenarios of a script in a document; what the library does not know is left as it is.
fn set_up(document: &mut Document, library: &Library, setup: &Setup) {
    let Some(case) = library.case(&setup.case) else { return };
    let draft = |title: &Title| Some(Draft::new(title.clone(), title.preset(library, case)?));
    let scenarios: Vec<_> = setup.scenarios.iter().filter_map(draft).take(MOST_SCENARIOS).collect();
    if scenarios.is_empty() {
        return;
    }
    document.case.clone_from(&case.id);
    (document.scenarios, document.baseline) = (scenarios, 0);
    (document.edits, document.alone) = (Edits::default(), false);
    document.portfolios = Portfolios::titled(library, setup.scenarios.iter().cloned());
    if library.organisation(&setup.organisation).is_some() {
        document.organisation.clone_from(&setup.organisation);
    }
}

/// The longest that time may pass untold while something moves, milliseconds.
const MOVING: u64 = 50;

/// The same while only the wait for a demo passes.
const WAITING: u64 = 1_000;

const MINUTE: u64 = 60_000;

impl Session {
    /// The longest that time may pass before the outside tells how much of it did, milliseconds; nothing when time means
    /// nothing now.
    pub fn tick(&self) -> Option<u64> {
        let is_moving = self.activity.as_ref().is_some_and(Activity::is_timed);
        if is_moving { Some(MOVING) } else { self.idle_limit().map(|_| WAITING) }
    }

    /// Forgets how long nobody did anything, when somebody did.
    pub(in crate::session) const fn notice_user(&mut self, message: &Message) {
        let is_user = message.is_input() || matches!(message, Message::Resized);
        if is_user {
            self.idle = 0;
        }
    }

    /// Lets time pass while nothing moves; the first demo begins when it was long enough.
    pub(in crate::session) fn wait(&mut self, milliseconds: u64) {
        let Some(limit) = self.idle_limit() else { return };
        self.idle = self.idle.saturating_add(milliseconds);
        if self.idle < limit {
            return;
        }
        self.idle = 0;
        let Some(demo) = self.guides.demos.first().map(Arc::clone) else { return };
        // It shows what is not the user's own, so nothing of it is kept and nothing of it stays.
        let back = Some(Box::new(self.scene()));
        let library = Arc::clone(&self.library);
        let mut document = self.document.clone();
        set_up(&mut document, &library, &demo.setup);
        (self.screen, self.overlay, self.reading) = (Screen::Compare, None, Reading::default());
        self.restore(document, Focus { scenario: 1, row: Lever::Layer(Layer::Platforms) });
        let playing = Playing::new(demo, NORMAL_SPEED, self.scene());
        self.activity = Some(Activity::Demo(Playing { back, ..playing }));
    }

    /// After how long a demo begins by itself, milliseconds; never over something that is open or goes on.
    fn idle_limit(&self) -> Option<u64> {
        let is_free = self.activity.is_none() && self.overlay.is_none() && self.presenting.is_none();
        match self.settings.idle_demo {
            IdleDemo::After(minutes) if is_free => Some(u64::from(minutes) * MINUTE),
            _ => None,
        }
    }
}
