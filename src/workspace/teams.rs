//! Teams: a session in which teams choose in turn, round by round, and then see their choices side by side.
//!
//! ```text
//! Setup ─▶ HandOver(1) ─▶ Choosing(1) ─▶ HandOver(2) ─▶ … ─▶ Reveal ─▶ Card ─▶ HandOver(1) ─▶ … ─▶ Reveal ─▶ Debrief
//! ```
//!
//! On devices of their own the teams choose at once: `Gathering` stands in the place of all turns of a round, and who did not
//! send a choice has none in that round.
//!
//! A card is a world that turns true: it holds for the round that follows it, for every team alike.

use super::rounds::{Note, Round, Turn, begun_with};
use super::team_rules::{Devices, FiguresRule, MOST_ROUNDS, Rules};
use crate::domain::closed_list::closed_list;
use crate::domain::event::Event;
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::numeric::hash::Hash;

pub const LONGEST_NOTE: usize = 300;

/// Most notes that one team can send in a session.
pub const MOST_NOTES: usize = 20;

/// A session with teams: what was agreed, what was played, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Teams {
    /// What was agreed beforehand.
    pub rules: Rules,
    /// The rounds so far, the present one last; none before the start.
    pub rounds: Vec<Round>,
    pub stage: Stage,
    /// What the team at the keys, or the one that has this device, has chosen so far.
    pub draft: Option<Decision>,
    /// What the trainer wrote down, and what teams sent.
    pub notes: Vec<Note>,
}

/// Where a session stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The rules are being agreed.
    Setup,
    /// The keys go to this team; the others look away.
    HandOver(usize),
    Choosing(usize),
    /// All choose at once, each on a device of its own.
    Gathering,
    /// All choices of the round lie on the table.
    Reveal,
    /// The event with this id has happened; the next round follows.
    Card(String),
    Debrief,
}

closed_list! {
    /// The kind of a stage. The id is what files write.
    pub enum StageKind, PerStageKind {
        /// The rules are being agreed.
        Setup = "setup",
        /// The keys change hands.
        HandOver = "hand-over",
        Choosing = "choosing",
        /// All choose at once.
        Gathering = "gathering",
        /// All choices lie on the table.
        Reveal = "reveal",
        /// An event has happened.
        Card = "card",
        Debrief = "debrief",
    }
}

impl Stage {
    pub const fn kind(&self) -> StageKind {
        match self {
            Self::Setup => StageKind::Setup,
            Self::HandOver(_) => StageKind::HandOver,
            Self::Choosing(_) => StageKind::Choosing,
            Self::Gathering => StageKind::Gathering,
            Self::Reveal => StageKind::Reveal,
            Self::Card(_) => StageKind::Card,
            Self::Debrief => StageKind::Debrief,
        }
    }
}

impl Teams {
    /// A session of which the rules are still to be agreed.
    pub const fn new(rules: Rules) -> Self {
        Self { rules, rounds: Vec::new(), stage: Stage::Setup, draft: None, notes: Vec::new() }
    }

    /// A session of one round that was played elsewhere: all choices lie on the table.
    pub fn collected(rules: Rules, decisions: Vec<Decision>) -> Self {
        // Groups with the program to themselves see the figures, so they predicted nothing.
        let turn = |(team, decision)| Turn { team, decision, prediction: None };
        let turns = decisions.into_iter().enumerate().map(turn).collect();
        let rounds = vec![Round { turns, ..Round::default() }];
        Self { rounds, stage: Stage::Reveal, ..Self::new(Rules { rounds: 1, ..rules }) }
    }

    pub fn can_start(&self) -> bool {
        self.rules.devices.teams().contains(&self.rules.names.len())
    }

    pub fn is_sound(&self) -> bool {
        let all = self.rules.names.len();
        let Some((last, earlier)) = self.rounds.split_last() else {
            return self.stage == Stage::Setup && self.draft.is_none();
        };
        let (are_own, is_gathering) = (self.rules.devices == Devices::Own, self.stage == Stage::Gathering);
        let done = match self.stage {
            Stage::Setup => return false,
            Stage::HandOver(team) | Stage::Choosing(team) if !are_own => team,
            Stage::HandOver(_) | Stage::Choosing(_) => return false,
            Stage::Gathering if !are_own => return false,
            Stage::Gathering | Stage::Reveal | Stage::Card(_) | Stage::Debrief => all,
        };
        let is_over = |round: &Round| match self.rules.devices {
            Devices::Shared => round.turns.len() == all,
            Devices::Own => !round.turns.is_empty(),
        };
        let has_draft = match self.stage {
            Stage::Choosing(_) => self.draft.is_some(),
            // A participant has one, the trainer has none.
            Stage::Gathering => true,
            _ => self.draft.is_none(),
        };
        let predicts = self.rules.figures == FiguresRule::Predicted;
        let fits = |turn: &Turn| turn.prediction.is_some() == predicts;
        let had_turn = |round: &Round| round.followed.is_none_or(|team| round.turn_of(team).is_some());
        self.can_start()
            && self.rounds.len() <= MOST_ROUNDS
            && earlier.iter().all(is_over)
            && (is_gathering || if are_own { is_over(last) } else { last.turns.len() == done })
            && self.rounds.iter().all(|round| round.is_in_order(all) && round.turns.iter().all(fits))
            && self.rounds.iter().all(had_turn)
            && self.notes.iter().all(|note| note.team.is_none_or(|team| team < all))
            && has_draft
    }

    /// Number of the present round, counted from 1; 0 before the start.
    pub const fn round(&self) -> usize {
        self.rounds.len()
    }

    pub const fn turn(&self) -> Option<usize> {
        match self.stage {
            Stage::HandOver(team) | Stage::Choosing(team) => Some(team),
            Stage::Setup | Stage::Gathering | Stage::Reveal | Stage::Card(_) | Stage::Debrief => None,
        }
    }

    pub const fn has_next_round(&self) -> bool {
        self.rounds.len() < self.rules.rounds
    }

    /// The rounds of which all choices lie on the table.
    pub fn finished(&self) -> &[Round] {
        let is_open = matches!(self.stage, Stage::HandOver(_) | Stage::Choosing(_) | Stage::Gathering);
        let finished = self.rounds.len().saturating_sub(usize::from(is_open));
        self.rounds.get(..finished).unwrap_or_default()
    }

    /// Who decided what in the last round of which all choices lie on the table.
    pub fn decisions(&self) -> Vec<(usize, Decision)> {
        self.finished().last().map_or_else(Vec::new, |round| round.decisions().collect())
    }

    /// What a team begins the present round with: what it last decided, or what the group went on with.
    pub fn previous(&self, team: usize) -> Option<Decision> {
        let (_, before) = self.rounds.split_last()?;
        begun_with(before, team)
    }

    /// The team whose choices all begin the present round with, if the group went on with those of one.
    pub fn follows(&self) -> Option<usize> {
        let (_, before) = self.rounds.split_last()?;
        before.last()?.followed
    }

    /// The group goes on with what one team chose in the round that lies on the table, or each with its own.
    pub fn follow(&mut self, team: Option<usize>) {
        let is_open = matches!(self.stage, Stage::Reveal | Stage::Card(_) | Stage::Debrief);
        if let Some(round) = self.rounds.last_mut().filter(|_| is_open)
            && team.is_none_or(|team| round.turn_of(team).is_some())
        {
            round.followed = team;
        }
    }

    /// Has a team sent what it chose in the round that is being gathered?
    pub fn has_sent(&self, team: usize) -> bool {
        self.stage == Stage::Gathering
            && self.rounds.last().is_some_and(|round| round.turn_of(team).is_some())
    }

    /// The event that holds now: that of the present round, or the one that has just happened.
    pub fn card(&self) -> Option<&str> {
        match &self.stage {
            Stage::Card(id) => Some(id),
            _ => self.rounds.last()?.card.as_deref(),
        }
    }

    /// The first turn of the first round. Nothing happens without enough teams.
    pub fn start(&mut self) {
        if self.stage == Stage::Setup && self.can_start() {
            self.next_round(None);
        }
    }

    /// The team has the keys; it starts from what it decided before, or from `current` in the first round.
    pub fn take_keys(&mut self, current: Decision) {
        if let Stage::HandOver(team) = self.stage {
            self.draft = Some(self.previous(team).unwrap_or(current));
            self.stage = Stage::Choosing(team);
        }
    }

    /// Is a team to predict before it can be done?
    pub fn wants_prediction(&self) -> bool {
        self.rules.figures == FiguresRule::Predicted
            && matches!(self.stage, Stage::Choosing(_) | Stage::Gathering)
    }

    /// The team has chosen, and predicted where that is wanted; the keys go to the next one, and after the last one all is
    /// revealed.
    pub fn decide(&mut self, prediction: Option<Prediction>) {
        let (Stage::Choosing(team), Some(decision)) = (&self.stage, self.draft) else { return };
        if prediction.is_some() != self.wants_prediction() {
            return;
        }
        let next = team + 1;
        if let Some(round) = self.rounds.last_mut() {
            round.turns.push(Turn { team: next - 1, decision, prediction });
        }
        self.draft = None;
        self.stage = if next < self.rules.names.len() { Stage::HandOver(next) } else { Stage::Reveal };
    }

    /// Somebody joins with a device of their own, and gets this place; `None` when there is no place or the name is taken.
    pub fn join(&mut self, name: &str) -> Option<usize> {
        let place = self.rules.names.len();
        let is_taken = self.rules.names.iter().any(|known| known.to_lowercase() == name.to_lowercase());
        let is_open = self.rules.devices == Devices::Own && self.stage != Stage::Setup;
        if !is_open || is_taken || place >= *self.rules.devices.teams().end() {
            return None;
        }
        self.rules.names.push(name.to_owned());
        Some(place)
    }

    /// A team sends what it chose, or something else than it sent before; says whether that could be taken.
    pub fn send(&mut self, turn: Turn) -> bool {
        let is_wanted = turn.prediction.is_some() == self.wants_prediction();
        if self.stage != Stage::Gathering || !is_wanted || turn.team >= self.rules.names.len() {
            return false;
        }
        let Some(round) = self.rounds.last_mut() else { return false };
        match round.turns.binary_search_by_key(&turn.team, |other| other.team) {
            Ok(place) => round.turns[place] = turn,
            Err(place) => round.turns.insert(place, turn),
        }
        true
    }

    /// Everything that was sent lies on the table; nothing happens when nobody sent anything.
    pub fn reveal(&mut self) {
        if self.stage == Stage::Gathering && self.rounds.last().is_some_and(|round| !round.turns.is_empty()) {
            self.draft = None;
            self.stage = Stage::Reveal;
        }
    }

    /// What follows the reveal: an event and another round, or the debrief after the last one.
    pub fn go_on(&mut self, events: &[Event], seed: u64) {
        if self.stage != Stage::Reveal {
            return;
        }
        match self.drawn(events, seed) {
            _ if !self.has_next_round() => self.stage = Stage::Debrief,
            Some(event) => self.stage = Stage::Card(event.id.clone()),
            None => self.next_round(None),
        }
    }

    /// The event that a seed draws for the next round, among those that were not on the table yet, or among all when
    /// there are no others. The same seed draws the same events, in whatever order they stand in the files.
    pub fn drawn<'a>(&self, events: &'a [Event], seed: u64) -> Option<&'a Event> {
        let is_new = |event: &&Event| !self.rounds.iter().any(|round| round.card.as_ref() == Some(&event.id));
        let lot = |event: &&Event| {
            let mut hash = Hash::new();
            hash.add(&format!("{seed} {}", self.rounds.len()));
            hash.add(&event.id);
            hash.value()
        };
        let fresh = events.iter().filter(is_new).min_by_key(lot);
        fresh.or_else(|| events.iter().min_by_key(lot))
    }

    /// Puts another event on the table in the place of the one that was drawn.
    pub fn pick(&mut self, event: &Event) {
        if let Stage::Card(id) = &mut self.stage {
            id.clone_from(&event.id);
        }
    }

    /// The next round begins, in the world of the event on the table.
    pub fn play_card(&mut self) {
        if let Stage::Card(id) = &self.stage {
            let id = id.clone();
            self.next_round(Some(id));
        }
    }

    /// One stage back, where that loses nothing.
    pub fn go_back(&mut self) -> bool {
        let is_possible = matches!(self.stage, Stage::Card(_) | Stage::Debrief);
        if is_possible {
            self.stage = Stage::Reveal;
        }
        is_possible
    }

    /// Writes something down about the present round.
    pub fn note(&mut self, text: &str) {
        self.notes.push(Note { round: self.round(), team: None, text: text.to_owned() });
    }

    /// A team sends a note about the present round; says whether it could be taken.
    pub fn note_of(&mut self, team: usize, text: &str) -> bool {
        let sent = self.notes.iter().filter(|note| note.team == Some(team)).count();
        let fits = team < self.rules.names.len() && sent < MOST_NOTES;
        if fits {
            let text = text.chars().take(LONGEST_NOTE).collect();
            self.notes.push(Note { round: self.round(), team: Some(team), text });
        }
        fits
    }

    fn next_round(&mut self, card: Option<String>) {
        self.rounds.push(Round { card, ..Round::default() });
        self.stage = match self.rules.devices {
            Devices::Shared => Stage::HandOver(0),
            Devices::Own => Stage::Gathering,
        };
    }
}

#[cfg(test)]
mod tests;
