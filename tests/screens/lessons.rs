//! What a lesson looks like: predicting, what is revealed, talking, showing what was understood, its end, and the menu of lessons.

use crate::explorer::Explorer;
use crate::snapshots::look;
use speelveld::controls::command::Command;
use speelveld::guide::lesson::{Condition, Step};
use speelveld::language::Language;
use speelveld::session::activity::teaching::Teaching;
use speelveld::session::message::Message;
use speelveld::session::overlay::Overlay;

/// A lesson as it is played along its own example.
struct Lesson {
    explorer: Explorer,
}

impl Lesson {
    fn new(language: Language) -> Self {
        Self { explorer: Explorer::taught(language, "outsourcing") }
    }

    fn give(&mut self, command: Command) {
        self.explorer.tell(Message::Command(command));
    }

    /// The step that stands.
    fn step(&self) -> Option<Step> {
        self.explorer.session.teaching().and_then(|teaching| teaching.present()).cloned()
    }

    /// Opens the prompt of a question and types the example.
    fn type_example(&mut self) {
        self.give(Command::Answer);
        let example = self.step().and_then(|step| step.example).expect("a step that asks");
        self.explorer.tell(Message::Paste(example));
    }

    /// Does what the step asks, and goes on.
    fn play(&mut self) {
        let step = self.step().expect("a step");
        for action in &step.play {
            let effects = self.explorer.session.rehearse(action);
            self.explorer.answer(effects);
        }
        if step.question.is_some() {
            self.type_example();
            self.give(Command::Confirm);
        }
        if step.done.contains(&Condition::Noted) {
            self.give(Command::Note);
            self.explorer.tell(Message::Paste("Anna: eerst de regie regelen".to_owned()));
            self.give(Command::Confirm);
        }
        self.give(Command::NextStep);
    }

    /// Plays until this step stands.
    fn until(&mut self, id: &str) {
        while self.step().expect("a step of the lesson").id != id {
            self.close();
            self.play();
        }
    }

    /// Puts away what lies over the screen.
    fn close(&mut self) {
        while let Some(overlay) = &self.explorer.session.overlay {
            // All that is revealed is to be looked at.
            let is_reveal = matches!(overlay, Overlay::Reveal { .. });
            self.give(if is_reveal { Command::Confirm } else { Command::Back });
        }
    }

    fn look(&self, name: &str) {
        look(&format!("lesson_{name}"), &self.explorer.session);
    }
}

#[test]
fn a_step_is_skipped_only_by_who_goes_on_twice_at_once() {
    let mut lesson = Lesson::new(Language::English);
    lesson.until("differences");
    lesson.give(Command::NextStep);
    lesson.give(Command::Down);
    lesson.give(Command::NextStep);
    assert_eq!(lesson.step().expect("a step").id, "differences", "something else was done in between");
    lesson.give(Command::NextStep);
    assert_eq!(lesson.step().expect("a step").id, "people-predicted");
}

#[test]
fn a_lesson_from_prediction_to_debrief() {
    for language in Language::ALL {
        let mut lesson = Lesson::new(language);
        lesson.look("read");
        for (step, kind) in
            [("people-predicted", "range"), ("order-predicted", "rank"), ("cost-predicted", "better")]
        {
            lesson.until(step);
            lesson.close();
            lesson.type_example();
            lesson.look(&format!("predict_{kind}"));
            lesson.give(Command::Confirm);
            lesson.look(&format!("predicted_{kind}"));
            if step == "order-predicted" {
                lesson.until("people-revealed");
                lesson.look("reveal_range");
                lesson.give(Command::Confirm);
                lesson.look("reveal_rank");
                lesson.close();
                lesson.look("revealed");
            }
        }
        lesson.until("cost-revealed");
        lesson.look("reveal_better");
        lesson.until("accountable");
        lesson.look("discuss");
        lesson.give(Command::Note);
        lesson.explorer.tell(Message::Paste("Anna: eerst de regie regelen".to_owned()));
        lesson.look("note");
        lesson.give(Command::Confirm);
        lesson.look("noted");
        lesson.until("better-client");
        lesson.look("check");
        lesson.give(Command::Present);
        lesson.look("presenter");
        lesson.give(Command::Present);
        lesson.give(Command::NextTraining);
        lesson.until("thought-revealed");
        lesson.look("reveal_statements");
        lesson.until("take-along");
        lesson.close();
        lesson.play();
        lesson.look("end");
        lesson.give(Command::OpenLessons);
        lesson.look("menu");
    }
}

#[test]
fn a_choice_that_was_only_tried_does_not_do_the_step() {
    let mut lesson = Lesson::new(Language::Dutch);
    lesson.until("better-client");
    lesson.close();
    let is_done = |lesson: &Lesson| lesson.explorer.session.teaching().is_some_and(Teaching::is_done);
    for action in &lesson.step().expect("a step").play {
        let effects = lesson.explorer.session.rehearse(action);
        lesson.explorer.answer(effects);
    }
    assert!(is_done(&lesson));
    lesson.give(Command::Undo);
    assert!(!is_done(&lesson), "what stands is not what was asked");
}

#[test]
fn screens_that_are_hidden() {
    for language in Language::ALL {
        let mut lesson = Lesson::new(language);
        lesson.give(Command::ShowCosts);
        lesson.look("hidden_costs");
        lesson.give(Command::ShowCompare);
        lesson.give(Command::ToggleDetails);
        lesson.look("hidden_details");
        lesson.give(Command::OpenCell);
        lesson.look("hidden_cell");
    }
}
