//! Teams: a session in which teams choose in turn, round by round, and then see their choices side by side.
//!
//! ```text
//! Setup ─▶ HandOver(1) ─▶ Choosing(1) ─▶ HandOver(2) ─▶ … ─▶ Reveal ─▶ Card ─▶ HandOver(1) ─▶ … ─▶ Reveal ─▶ Debrief
//! ```
//!
//! A card is a world that turns true: it holds for the round that follows it, for every team alike.

use super::team_rules::{FEWEST_TEAMS, FiguresRule, MOST_ROUNDS, MOST_TEAMS, Rules};
use crate::domain::closed_list::closed_list;
use crate::domain::event::Event;
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::numeric::hash::Hash;

pub const LONGEST_NOTE: usize = 300;

/// A session with teams: what was agreed, what was played, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Teams {
    /// What was agreed beforehand.
    pub rules: Rules,
    /// The rounds so far, the present one last; none before the start.
    pub rounds: Vec<Round>,
    pub stage: Stage,
    /// What the team at the keys has chosen so far.
    pub draft: Option<Decision>,
    /// What the trainer wrote down.
    pub notes: Vec<Note>,
}

/// One round: the world it was played in, and what each team decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// Id of the event that came before it; the first round has none.
    pub card: Option<String>,
    /// What was done, by the teams that had their turn.
    pub turns: Vec<Turn>,
}

/// What a team did in its turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub decision: Decision,
    /// Its answer to [`super::team_rules::to_predict`], where figures are predicted.
    pub prediction: Option<Prediction>,
}

impl Round {
    /// What was decided, by the teams that had their turn.
    pub fn decisions(&self) -> impl Iterator<Item = Decision> {
        self.turns.iter().map(|turn| turn.decision)
    }
}

/// Where a session stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The rules are being agreed.
    Setup,
    /// The keys go to this team; the others look away.
    HandOver(usize),
    Choosing(usize),
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
            Self::Reveal => StageKind::Reveal,
            Self::Card(_) => StageKind::Card,
            Self::Debrief => StageKind::Debrief,
        }
    }
}

/// Something that the trainer wrote down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In which round, counted from 1.
    pub round: usize,
    pub text: String,
}

impl Teams {
    /// A session of which the rules are still to be agreed.
    pub const fn new(rules: Rules) -> Self {
        Self { rules, rounds: Vec::new(), stage: Stage::Setup, draft: None, notes: Vec::new() }
    }

    /// A session of one round that was played elsewhere: all choices lie on the table.
    pub fn collected(rules: Rules, decisions: Vec<Decision>) -> Self {
        // Groups with the program to themselves see the figures, so they predicted nothing.
        let turn = |decision| Turn { decision, prediction: None };
        let rounds = vec![Round { card: None, turns: decisions.into_iter().map(turn).collect() }];
        Self { rounds, stage: Stage::Reveal, ..Self::new(Rules { rounds: 1, ..rules }) }
    }

    pub fn can_start(&self) -> bool {
        (FEWEST_TEAMS..=MOST_TEAMS).contains(&self.rules.names.len())
    }

    pub fn is_sound(&self) -> bool {
        let all = self.rules.names.len();
        let Some((last, earlier)) = self.rounds.split_last() else {
            return self.stage == Stage::Setup && self.draft.is_none();
        };
        let done = match self.stage {
            Stage::Setup => return false,
            Stage::HandOver(team) | Stage::Choosing(team) => team,
            Stage::Reveal | Stage::Card(_) | Stage::Debrief => all,
        };
        let is_choosing = matches!(self.stage, Stage::Choosing(_));
        let predicts = self.rules.figures == FiguresRule::Predicted;
        self.can_start()
            && self.rounds.len() <= MOST_ROUNDS
            && earlier.iter().all(|round| round.turns.len() == all)
            && last.turns.len() == done
            && self
                .rounds
                .iter()
                .flat_map(|round| &round.turns)
                .all(|turn| turn.prediction.is_some() == predicts)
            && is_choosing == self.draft.is_some()
    }

    /// Number of the present round, counted from 1; 0 before the start.
    pub const fn round(&self) -> usize {
        self.rounds.len()
    }

    pub const fn turn(&self) -> Option<usize> {
        match self.stage {
            Stage::HandOver(team) | Stage::Choosing(team) => Some(team),
            Stage::Setup | Stage::Reveal | Stage::Card(_) | Stage::Debrief => None,
        }
    }

    pub const fn has_next_round(&self) -> bool {
        self.rounds.len() < self.rules.rounds
    }

    /// What every team decided in the last round that all finished.
    pub fn decisions(&self) -> Vec<Decision> {
        let all = self.rules.names.len();
        let finished = self.rounds.iter().rev().find(|round| round.turns.len() >= all);
        finished.map_or_else(Vec::new, |round| round.decisions().collect())
    }

    /// What a team decided in the round before the present one.
    pub fn previous(&self, team: usize) -> Option<Decision> {
        let before = self.rounds.len().checked_sub(2)?;
        self.rounds.get(before)?.decisions().nth(team)
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
        self.rules.figures == FiguresRule::Predicted && matches!(self.stage, Stage::Choosing(_))
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
            round.turns.push(Turn { decision, prediction });
        }
        self.draft = None;
        self.stage = if next < self.rules.names.len() { Stage::HandOver(next) } else { Stage::Reveal };
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
        self.notes.push(Note { round: self.round(), text: text.to_owned() });
    }

    fn next_round(&mut self, card: Option<String>) {
        self.rounds.push(Round { card, turns: Vec::new() });
        self.stage = Stage::HandOver(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::scenario::Training;
    use crate::domain::stack::PerLayer;
    use crate::language::Text;

    const CURRENT: Decision = Decision::of(PerLayer([Choice::BUILD; 5]));

    fn events() -> Vec<Event> {
        let event = |id: &str| Event {
            id: id.to_owned(),
            name: Text::same(id),
            text: Text::same(id),
            changes: Vec::new(),
        };
        ["one", "two", "three"].map(event).into()
    }

    fn started(rounds: usize) -> Teams {
        let names = ["Noord", "Zuid"].map(str::to_owned).into();
        let mut teams = Teams::new(Rules { names, rounds, ..Rules::default() });
        teams.start();
        teams
    }

    fn play_round(teams: &mut Teams) {
        for _ in 0..teams.rules.names.len() {
            teams.take_keys(CURRENT);
            teams.decide(None);
        }
    }

    #[test]
    fn each_team_has_its_turn_and_then_all_is_revealed() {
        let mut teams = started(1);
        assert_eq!(teams.stage, Stage::HandOver(0));
        teams.take_keys(CURRENT);
        assert_eq!(teams.stage, Stage::Choosing(0));
        teams.decide(None);
        assert_eq!(teams.stage, Stage::HandOver(1));
        assert!(teams.decisions().is_empty(), "nothing to see before all have chosen");
        teams.take_keys(CURRENT);
        teams.decide(None);
        assert_eq!((&teams.stage, teams.decisions().len()), (&Stage::Reveal, 2));
        teams.go_on(&events(), 1);
        assert_eq!(teams.stage, Stage::Debrief);
    }

    #[test]
    fn a_second_round_starts_from_the_first_in_the_world_of_the_card() {
        let mut teams = started(2);
        let chosen = Decision { training: Training::Double, ..CURRENT };
        teams.take_keys(CURRENT);
        teams.draft = Some(chosen);
        teams.decide(None);
        teams.take_keys(CURRENT);
        teams.decide(None);
        teams.go_on(&events(), 1);
        teams.pick(&events()[2]);
        assert_eq!(teams.card(), Some("three"));
        teams.play_card();
        teams.take_keys(CURRENT);
        assert_eq!((teams.round(), teams.draft, teams.card()), (2, Some(chosen), Some("three")));
        assert_eq!(teams.decisions()[0], chosen, "the last round that all finished");
    }

    #[test]
    fn a_seed_draws_the_same_cards_and_none_twice() {
        let drawn = |seed: u64, mut events: Vec<Event>| {
            let mut teams = started(4);
            let mut cards = Vec::new();
            for _ in 0..3 {
                play_round(&mut teams);
                teams.go_on(&events, seed);
                cards.push(teams.card().unwrap_or_default().to_owned());
                teams.play_card();
                events.reverse();
            }
            cards
        };
        let cards = drawn(7, events());
        assert_eq!(cards, drawn(7, events().into_iter().rev().collect()));
        let mut different = cards.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), 3, "{cards:?}");
    }

    #[test]
    fn without_events_the_next_round_follows_at_once() {
        let mut teams = started(2);
        play_round(&mut teams);
        teams.go_on(&[], 1);
        assert_eq!((&teams.stage, teams.round(), teams.card()), (&Stage::HandOver(0), 2, None));
    }

    #[test]
    fn who_predicts_is_not_done_without() {
        let mut teams = started(1);
        teams.rules.figures = FiguresRule::Predicted;
        teams.take_keys(CURRENT);
        teams.decide(None);
        assert_eq!(teams.stage, Stage::Choosing(0));
        teams.decide(Some(Prediction::Range { low: 300.0, high: 500.0 }));
        assert_eq!((&teams.stage, teams.is_sound()), (&Stage::HandOver(1), true));
        teams.rules.figures = FiguresRule::Hidden;
        assert!(!teams.is_sound(), "nobody predicts where that was not agreed");
    }

    #[test]
    fn nothing_starts_with_one_team() {
        let mut teams = Teams::new(Rules { names: vec!["Noord".to_owned()], ..Rules::default() });
        teams.start();
        assert_eq!(teams.stage, Stage::Setup);
    }
}
