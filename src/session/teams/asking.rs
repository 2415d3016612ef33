//! Asking: the figures of every round and card in sight, one after the other; those that the screens show come last.

use super::figures::{Figures, Sight};
use crate::domain::scenario::Scenario;
use crate::language::Text;
use crate::session::answer::Answer;
use crate::session::state::Session;
use crate::study::{Asking, Question, Request};
use crate::summary::comparison::Comparison;
use std::sync::Arc;

impl Session {
    /// Asks for what the stage is still to show, or for what the screens show when nothing else is missing.
    pub(in crate::session) fn ask_sights(&mut self) {
        let shown = self.team_play().and_then(|play| play.sights().last().copied());
        let missing = self.team_play().and_then(|play| play.missing()).filter(|sight| Some(*sight) != shown);
        let question = missing.map(|sight| self.question_in(sight));
        if let Some(play) = self.team_play_mut() {
            play.asked = missing.or(shown);
        }
        match question {
            None => self.ask(),
            Some(question) => {
                self.comparison = Answer::Nothing;
                self.request(Request { question, asking: Asking::Comparison });
            }
        }
    }

    /// Asks for everything anew, because something changed that all figures rest on.
    pub(in crate::session) fn ask_anew(&mut self) {
        if self.team_play().is_none_or(|play| play.teams.rounds.is_empty()) {
            return self.ask();
        }
        self.document.edits = self.edits_now();
        self.apply_edits();
        if let Some(play) = self.team_play_mut() {
            play.figures = Figures::default();
        }
        self.ask_sights();
    }

    /// Takes in figures of a sight and keeps them when they are full. Says whether they were only on the way to
    /// those that the screens show, and so are not to be put on the screens.
    pub(in crate::session) fn take_sight(&mut self, comparison: &Arc<Comparison>, is_full: bool) -> bool {
        let Some(play) = self.team_play_mut() else { return false };
        let Some(sight) = play.asked else { return false };
        if is_full {
            play.figures.keep(sight, Arc::clone(comparison));
        }
        let is_on_the_way = play.sights().last() != Some(&sight);
        if is_on_the_way && is_full {
            self.ask_sights();
        }
        is_on_the_way
    }

    pub fn hides_figures(&self) -> bool {
        self.team_play().is_some_and(|play| play.hides_figures())
    }

    /// What the choices of a sight are to be simulated with.
    fn question_in(&self, sight: Sight) -> Question {
        let names = self.team_play().map(|play| play.teams.rules.names.clone()).unwrap_or_default();
        let decisions = self.team_play().map_or_else(Vec::new, |play| play.decisions(sight));
        let scenario = |(name, decision): (&String, _)| Scenario { name: Text::same(name), decision };
        let scenarios = names.iter().zip(decisions).map(scenario).collect();
        Question { scenarios, edits: self.edits_in(sight), ..self.question() }
    }
}
