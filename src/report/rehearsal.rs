//! Rehearsal: a lesson played along its own example with the engine, so that the facilitator's sheet shows the figures that a
//! group will see.

use crate::controls::command::Command;
use crate::domain::library::Library;
use crate::guide::lesson::{Condition, Lesson};
use crate::session::Session;
use crate::session::message::{Effect, Message};
use crate::session::overlay::Overlay;
use crate::session::settings::Settings;
use crate::study::{Analysis, Flow, Study};
use std::sync::Arc;

/// A lesson being played by its example.
#[derive(Debug)]
pub struct Rehearsal {
    pub session: Session,
    study: Study,
}

impl Rehearsal {
    /// A lesson at its first step; nothing when the library has no case or organisation.
    pub fn new(library: &Arc<Library>, settings: Settings, lesson: Arc<Lesson>) -> Option<Self> {
        let mut session = Session::new(Arc::clone(library), settings)?;
        session.teach(lesson);
        Some(Self::of(session))
    }

    /// A session where it stands, with the figures that it asks for.
    pub fn of(session: Session) -> Self {
        let study = Study::new(Arc::clone(&session.library));
        let mut rehearsal = Self { session, study };
        let effects = rehearsal.session.start();
        rehearsal.answer(effects);
        rehearsal
    }

    /// Plays the step that stands, up to where it is done.
    pub fn play(&mut self) {
        let Some(step) = self.session.teaching().and_then(|teaching| teaching.present()).cloned() else {
            return;
        };
        for action in &step.play {
            let effects = self.session.rehearse(action);
            self.answer(effects);
        }
        if let Some(example) = step.example {
            for message in [
                Message::Command(Command::Answer),
                Message::Paste(example),
                Message::Command(Command::Confirm),
            ] {
                self.send(message);
            }
        }
        if step.done.contains(&Condition::Noted) {
            let note = step.goal.in_language(self.session.settings.language).to_owned();
            for message in
                [Message::Command(Command::Note), Message::Paste(note), Message::Command(Command::Confirm)]
            {
                self.send(message);
            }
        }
    }

    /// Goes on to the next step, and looks at all that it reveals over the screen.
    pub fn go_on(&mut self) {
        self.send(Message::Command(Command::NextStep));
        while matches!(self.session.overlay, Some(Overlay::Reveal { .. })) {
            self.send(Message::Command(Command::Confirm));
        }
    }

    /// Lets something happen, and answers what it asks.
    pub fn send(&mut self, message: Message) {
        let effects = self.session.update(message);
        self.answer(effects);
    }

    /// Answers what is needed for figures, of the case and of all cases, and for which choices make them differ; how much each number matters takes too long and is not
    /// shown.
    fn answer(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Ask { generation, request } = effect
                && matches!(
                    request.analysis(),
                    Analysis::Comparison | Analysis::Portfolios | Analysis::Attribution
                )
                && let Some(finding) = self.study.answer(&request, &mut |_| Flow::Continue)
            {
                self.send(Message::Answered { generation, finding });
            }
        }
    }
}
