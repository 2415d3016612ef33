//! Logbook: what happened in a lesson or a session with teams, in order. Enough to tell it afterwards.

use crate::domain::choice::Choice;
use crate::domain::closed_list::closed_list;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, Truth};
use crate::domain::scenario::{Decision, ExtraStaff, Training};
use crate::domain::stack::Layer;

/// Stands in the place of a step for what happened after the last one.
pub const AFTERWARDS: &str = "";

/// What happened, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logbook {
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Id of the step or round.
    pub step: String,
    pub event: Event,
}

/// What can happen. A scenario is meant by its place, A is 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The step was done.
    Done,
    /// Another choice on a layer.
    Chosen(usize, Layer, Choice),
    Trained(usize, Training),
    Hired(usize, ExtraStaff),
    Predicted(Question, Prediction),
    /// What came out of what was predicted at the step.
    Revealed(Truth),
    Noted(String),
    /// Which competences a scenario asked for, most first.
    Asked(usize, Vec<Demand>),
}

/// What a scenario asks of a competence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    pub competence: Competence,
    /// Own FTE a year, mean.
    pub fte: f64,
    /// The highest level that is required, 1 to 5; 0 when none is.
    pub level: f64,
    /// FTE short in the worst year.
    pub short: f64,
}

impl Event {
    /// Does to a decision of a scenario what was chosen for it, if that is what happened.
    pub fn choose(&self, scenario: usize, decision: &mut Decision) {
        match *self {
            Self::Chosen(of, layer, choice) if of == scenario => decision.choices[layer] = choice,
            Self::Trained(of, training) if of == scenario => decision.training = training,
            Self::Hired(of, extra) if of == scenario => decision.extra = extra,
            _ => {}
        }
    }

    /// Does it take the place of an earlier event of the same step? The last choice on a layer counts, and the last prediction.
    fn replaces(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Chosen(scenario, layer, _), Self::Chosen(of, on, _)) => (scenario, layer) == (of, on),
            (Self::Trained(scenario, _), Self::Trained(of, _))
            | (Self::Hired(scenario, _), Self::Hired(of, _)) => scenario == of,
            (Self::Predicted(..), Self::Predicted(..))
            | (Self::Revealed(_), Self::Revealed(_))
            | (Self::Asked(..), Self::Asked(..))
            | (Self::Done, Self::Done) => true,
            _ => false,
        }
    }
}

impl Logbook {
    /// Writes down what happened at a step.
    pub fn write(&mut self, step: &str, event: Event) {
        self.entries.retain(|entry| entry.step != step || !event.replaces(&entry.event));
        self.entries.push(Entry { step: step.to_owned(), event });
    }

    /// Takes back that a step was done.
    pub fn withdraw(&mut self, step: &str) {
        self.entries.retain(|entry| entry.step != step || entry.event != Event::Done);
    }

    /// Writes down what happened at a step, unless it stands there already.
    pub fn write_once(&mut self, step: &str, event: Event) {
        if !self.at(step).any(|known| *known == event) {
            self.write(step, event);
        }
    }

    /// What happened at a step, in order.
    pub fn at<'a, 's>(&'a self, step: &'s str) -> impl Iterator<Item = &'a Event> + use<'a, 's> {
        self.entries.iter().filter(move |entry| entry.step == step).map(|entry| &entry.event)
    }

    pub fn is_done(&self, step: &str) -> bool {
        self.at(step).any(|event| *event == Event::Done)
    }

    /// What was predicted at a step.
    pub fn prediction(&self, step: &str) -> Option<(&Question, &Prediction)> {
        self.at(step).find_map(|event| match event {
            Event::Predicted(question, prediction) => Some((question, prediction)),
            _ => None,
        })
    }

    /// What came out of what was predicted at a step.
    pub fn truth(&self, step: &str) -> Option<&Truth> {
        self.at(step).find_map(|event| match event {
            Event::Revealed(truth) => Some(truth),
            _ => None,
        })
    }

    /// Every prediction whose outcome is known, with that outcome, in order of asking.
    pub fn settled<'a>(&'a self) -> Vec<(&'a Question, &'a Prediction, &'a Truth)> {
        let settled = |entry: &'a Entry| match &entry.event {
            Event::Predicted(question, prediction) => Some((question, prediction, self.truth(&entry.step)?)),
            _ => None,
        };
        self.entries.iter().filter_map(settled).collect()
    }
}

closed_list! {
    /// What a step asks of a participant.
    pub enum StepKind, PerStepKind {
        /// Take in a text.
        Read = "read",
        /// Look something up on a screen.
        Look = "look",
        /// Choose in a scenario.
        Choose = "choose",
        /// Say what will come out before it is shown.
        Predict = "predict",
        /// See what comes out, beside what was predicted.
        Reveal = "reveal",
        Discuss = "discuss",
        /// Show that it was understood.
        Check = "check",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_choice_on_a_layer_counts_and_every_note_stays() {
        let mut logbook = Logbook::default();
        logbook.write("one", Event::Chosen(1, Layer::Models, Choice::BUILD));
        logbook.write("one", Event::Noted("first".to_owned()));
        logbook.write("two", Event::Chosen(1, Layer::Models, Choice::BUILD));
        logbook.write("one", Event::Noted("second".to_owned()));
        logbook.write("one", Event::Chosen(1, Layer::Models, Choice::BUILD));
        assert_eq!(logbook.at("one").count(), 3);
        assert_eq!(logbook.at("two").count(), 1);
        assert!(!logbook.is_done("one"));
    }
}
