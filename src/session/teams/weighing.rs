//! Weighing: which event cards change anything here, tried on what was chosen, so that none is drawn that moves nothing.

use super::play::{Play, Sight};
use crate::domain::event::Event;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Text;
use crate::session::overlay::menu::{Menu, Pick};
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::simulation::random::BLOCK;
use crate::study::{Asking, Question, Request};
use crate::summary::comparison::{Comparison, Summary};
use crate::texts::notices::Confirmation;
use crate::texts::teams as texts;
use crate::workspace::teams::Stage;
use std::sync::Arc;

/// So many of the choices on the table are tried: enough to see whether a card matters to the case.
const TRIED: usize = 4;

impl Session {
    /// Asks what each card would change, once all that the stage shows is known; nothing when that was answered.
    pub(in crate::session) fn weighing(&self) -> Option<Request> {
        let play = self.team_play().filter(|play| play.may_draw() && play.missing().is_none())?;
        if self.screen != Screen::Teams || self.is_seated() || !play.weights.is_empty() {
            return None;
        }
        let round = Sight::Round(play.teams.rounds.len().checked_sub(1)?);
        let Question { mut scenarios, .. } = self.question_in(round);
        scenarios.truncate(TRIED);
        let cards = self.cards_that_change().map(|event| self.edits_under(Some(&event.id)));
        let worlds = std::iter::once(self.edits_under(None)).chain(cards).collect();
        let futures = self.settings.futures.min(BLOCK);
        let question = Question { scenarios, futures, limits: Vec::new(), ..self.question() };
        Some(Request { question, asking: Asking::Worlds(worlds) })
    }

    /// Takes in what was tried: the world as it is, then that of each card that changes a number.
    pub(in crate::session) fn weigh(&mut self, worlds: &[Arc<Comparison>]) {
        let Some((now, under)) = worlds.split_first() else { return };
        let cards = self.cards_that_change().map(|event| event.id.clone());
        let weights: Vec<_> = cards.zip(under).map(|(card, then)| (card, changed(now, then))).collect();
        let Some(play) = self.team_play_mut().filter(|play| play.may_draw()) else { return };
        play.weights = weights;
        if play.is_drawing {
            self.draw_card();
        }
    }

    /// Goes on from the reveal: to the debrief, or to a card that changes something here. A card is not drawn before that is
    /// known of all of them.
    pub(super) fn leave_reveal(&mut self) {
        let can_change = self.cards_that_change().next().is_some();
        let Some(play) = self.team_play_mut() else { return };
        let is_unknown = can_change && play.weights.is_empty();
        if play.teams.has_next_round() && is_unknown {
            play.is_drawing = true;
            return self.say(Confirmation::CardComes);
        }
        self.draw_card();
    }

    /// Draws; also when it cannot be worked out what the cards change, so that the session goes on.
    pub(in crate::session) fn draw_card(&mut self) {
        let (cards, seed) = (self.cards_to_draw(), self.settings.seed);
        self.next_stage(|teams| teams.go_on(&cards, seed));
    }

    fn cards_that_change(&self) -> impl Iterator<Item = &Event> {
        self.library.events.iter().filter(|event| !event.changes.is_empty())
    }

    /// The cards to draw from: those that change something here; while nothing is known of any, all that could.
    fn cards_to_draw(&self) -> Vec<Event> {
        let Some(play) = self.team_play() else { return Vec::new() };
        let moves = |event: &&Event| match play.weight(&event.id) {
            Some(changed) => !changed.is_empty(),
            None => play.weights.is_empty() && !event.changes.is_empty(),
        };
        self.library.events.iter().filter(moves).cloned().collect()
    }

    /// Tells behind each card of the list what it would change here.
    pub(in crate::session) fn tell_weights(&self, menu: &mut Menu) {
        for item in &mut menu.items {
            let Pick::Event(id) = &item.pick else { continue };
            let Some(changed) = self.team_play().and_then(|play| play.weight(id)) else { continue };
            let about = item.about.clone();
            item.about = Text::of_words(|language| {
                format!("{} {}", texts::card_moves(language, changed), about.in_language(language))
            });
        }
    }
}

impl Play {
    /// The rows of the scorecard that a card changes here; nothing while that is not known, or when it changes no number.
    pub fn weight(&self, card: &str) -> Option<&[Outcome]> {
        self.weights.iter().find(|(id, _)| id == card).map(|(_, changed)| changed.as_slice())
    }

    /// Can a card be drawn or exchanged in this stage?
    pub(super) const fn may_draw(&self) -> bool {
        matches!(self.teams.stage, Stage::Reveal | Stage::Card(_))
    }
}

/// The rows of the scorecard on which any of the scenarios is really another: by the amount that counts as a difference.
fn changed(now: &Comparison, then: &Comparison) -> Vec<Outcome> {
    let differs = |measure: &Measure, now: &Summary, then: &Summary| {
        let (before, after) = (measure.value(now), measure.value(then));
        (after - before).abs() >= measure.outcome.row().material.least(before) && after != before
    };
    let moves = |measure: &&Measure| {
        let mut columns = now.columns.iter().zip(&then.columns);
        columns.any(|(now, then)| differs(measure, &now.summary, &then.summary))
    };
    Measure::SCORECARD.iter().filter(moves).map(|measure| measure.outcome).collect()
}
