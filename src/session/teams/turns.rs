//! Turns: from stage to stage, and what lies on the screens in each of them.
//!
//! What a team may not see is not on the screens at all: while it chooses, the document holds what is done now and its own
//! scenario; the choices of all come there when they are revealed.

use crate::domain::edits::Edits;
use crate::domain::event::{Event, NumberChange};
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::{Lever, Scenario};
use crate::domain::stack::Layer;
use crate::language::Text;
use crate::session::activity::Activity;
use crate::session::answer::Answer;
use crate::session::document::{Document, Draft, Title};
use crate::session::notice::Notice;
use crate::session::screen::{Focus, Screen};
use crate::session::state::Session;
use crate::session::teams::play::{Figures, Play, Sight};
use crate::study::{Asking, Question, Request};
use crate::summary::comparison::Comparison;
use crate::texts::notices::Obstacle;
use crate::workspace::teams::{Stage, Teams};
use std::sync::Arc;

/// Place of the scenario of the team that chooses: beside what is done now.
pub const OWN: usize = 1;

impl Session {
    pub const fn team_play(&self) -> Option<&Play> {
        match &self.activity {
            Some(Activity::Teams(play)) => Some(play),
            _ => None,
        }
    }

    pub(in crate::session) const fn team_play_mut(&mut self) -> Option<&mut Play> {
        match &mut self.activity {
            Some(Activity::Teams(play)) => Some(play),
            _ => None,
        }
    }

    /// Leads a session with teams from where it stands.
    pub fn with_teams(mut self, teams: Teams) -> Self {
        self.activity = Some(Activity::Teams(Box::new(Play::new(teams))));
        self.lay_out();
        self
    }

    /// Another stage began: nothing of the former one is in sight or can be undone.
    pub(super) fn enter_stage(&mut self) {
        self.notice = None;
        self.lay_out();
        self.ask_sights();
    }

    /// Puts on the screens what belongs to the stage.
    fn lay_out(&mut self) {
        let Some(play) = self.team_play_mut() else { return };
        play.begin_stage();
        let stage = play.teams.stage.clone();
        let is_to_choose = play.chooser().is_some() && play.own_turn().is_none();
        self.overlay = None;
        self.history = Default::default();
        self.screen = if is_to_choose { Screen::Compare } else { Screen::Teams };
        if stage == Stage::Setup {
            return;
        }
        self.document.scenarios = self.on_the_screens();
        self.document.baseline = 0;
        let own = OWN.min(self.document.scenarios.len().saturating_sub(1));
        self.focus = Focus { scenario: own, row: Lever::Layer(Layer::Services) };
        self.document.edits = self.edits_now();
        self.apply_edits();
    }

    /// The scenarios that may be seen now.
    fn on_the_screens(&self) -> Vec<Draft> {
        let Some(play) = self.team_play() else { return Vec::new() };
        let current = self.case().map(|case| Draft::new(Title::Current, case.current_decision()));
        let named = |(team, decision): (usize, _)| {
            let name = play.teams.rules.names.get(team)?;
            Some(Draft::new(Title::Named(Text::same(name)), decision))
        };
        match play.teams.stage {
            Stage::Setup => self.document.scenarios.clone(),
            Stage::HandOver(_) | Stage::Gathering | Stage::Choosing(_) => {
                let own = play.chooser().zip(play.teams.draft).and_then(named);
                current.into_iter().chain(own).collect()
            }
            Stage::Reveal | Stage::Card(_) | Stage::Debrief => {
                play.teams.decisions().into_iter().filter_map(named).collect()
            }
        }
    }

    /// The numbers that hold in the present stage.
    fn edits_now(&self) -> Edits {
        let card = self.team_play().and_then(|play| play.teams.card());
        self.edits_under(card)
    }

    /// The trainer's own numbers, and over them those of a card.
    pub(super) fn edits_under(&self, card: Option<&str>) -> Edits {
        let Some(play) = self.team_play() else { return Edits::default() };
        let own = &play.teams.rules.edits;
        match card.and_then(|id| self.library.event(id)) {
            Some(event) => {
                own.after(event.shifts(), |parameter| own.get(parameter).or_else(|| self.shipped(parameter)))
            }
            None => own.clone(),
        }
    }

    pub fn card_in_force(&self) -> Option<&Event> {
        self.library.event(self.team_play()?.teams.card()?)
    }

    /// What the card in force does to a number, with what the number was before it.
    pub fn change_by_card(&self, parameter: Parameter) -> Option<(&NumberChange, Quantity)> {
        let change = self.card_in_force()?.changes.iter().find(|change| change.parameter == parameter)?;
        let own = self.team_play()?.teams.rules.edits.get(parameter);
        Some((change, own.or_else(|| self.shipped(parameter))?))
    }

    /// The numbers that hold in a sight.
    fn edits_in(&self, sight: Sight) -> Edits {
        self.edits_under(self.team_play().and_then(|play| play.card_of(sight)))
    }

    /// The budget in a sight, k€; nothing counts as 0.
    pub fn budget_in(&self, sight: Sight) -> f64 {
        self.in_sight(sight, Parameter::Budget).map_or(0.0, |budget| budget.mean())
    }

    /// What choices must stay within now.
    pub fn team_limits(&self) -> Vec<Limit> {
        self.limits_under(self.team_play().and_then(|play| play.teams.card()))
    }

    /// What choices must stay within under a card: a limit on the cost moves as the budget does.
    fn limits_under(&self, card: Option<&str>) -> Vec<Limit> {
        let Some(play) = self.team_play() else { return Vec::new() };
        let rules = &play.teams.rules;
        let budget = |edits: &Edits| {
            let budget = edits.get(Parameter::Budget).or_else(|| self.shipped(Parameter::Budget));
            budget.map_or(0.0, |budget| budget.mean())
        };
        let (before, after) = (budget(&rules.edits), budget(&self.edits_under(card)));
        let share = if before > 0.0 { after / before } else { 1.0 };
        let under = |limit: &Limit| match limit.outcome {
            Outcome::Cost if (share - 1.0).abs() > f64::EPSILON => {
                Limit { amount: (limit.amount * share).round(), ..*limit }
            }
            _ => *limit,
        };
        rules.limits.iter().map(under).collect()
    }

    pub fn in_sight(&self, sight: Sight, parameter: Parameter) -> Option<Quantity> {
        self.edits_in(sight).get(parameter).or_else(|| self.shipped(parameter))
    }

    /// Why a change of the document is refused now: a team changes only its own choices, and what lies on the table stays.
    pub(in crate::session) fn refused_by_teams(&self, before: &Document) -> Option<Notice> {
        let stage = &self.team_play()?.teams.stage;
        match stage {
            Stage::Setup => None,
            _ if self.team_play()?.chooser().is_some() => {
                let mut allowed = before.clone();
                let own = allowed.scenarios.get_mut(OWN).zip(self.document.scenarios.get(OWN));
                if let Some((own, changed)) = own {
                    (own.decision, own.partners) = (changed.decision, changed.partners);
                }
                (allowed != self.document).then_some(Notice::Hindered(Obstacle::OnlyOwnChoices))
            }
            _ => Some(Notice::Hindered(Obstacle::OnTheTable)),
        }
    }

    /// Writes down what the team at the keys has chosen so far.
    pub(in crate::session) fn keep_draft(&mut self) {
        let own = self.document.scenarios.get(OWN).map(|draft| draft.decision);
        if let Some(play) = self.team_play_mut().filter(|play| play.chooser().is_some()) {
            play.teams.draft = own;
        }
    }
}

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
            play.weights.clear();
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
    pub(super) fn question_in(&self, sight: Sight) -> Question {
        let names = self.team_play().map(|play| play.teams.rules.names.clone()).unwrap_or_default();
        let decisions = self.team_play().map_or_else(Vec::new, |play| play.decisions(sight));
        let scenario =
            |(team, decision): (usize, _)| Some(Scenario { name: Text::same(names.get(team)?), decision });
        let scenarios = decisions.into_iter().filter_map(scenario).collect();
        let card = self.team_play().and_then(|play| play.card_of(sight));
        let limits = self.limits_under(card);
        Question { scenarios, edits: self.edits_in(sight), limits, ..self.question() }
    }
}
