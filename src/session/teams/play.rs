//! Play: a session with teams as the explorer leads it: the game, its figures, the clock, and what is in sight.

use super::presence::{Room, Seat};
use crate::domain::closed_list::closed_list;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Decision;
use crate::summary::comparison::Comparison;
use crate::workspace::team_rules::FiguresRule;
use crate::workspace::teams::{Stage, Teams};
use std::collections::BTreeMap;
use std::sync::Arc;

const MINUTE: u64 = 60_000;

closed_list! {
    #[derive(Default)]
    pub enum Page, PerPage {
        /// What each team chose, side by side.
        #[default]
        Choices = "choices",
        /// What was predicted, and what came out.
        Predictions = "predictions",
        /// What each choice is good at.
        Outcomes = "outcomes",
        Disagreement = "disagreement",
    }
}

/// How much there is to read on the board, and how much of it fits the screen; drawing tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    pub lines: usize,
    pub room: usize,
    /// The last column that can come first.
    pub last_column: usize,
}

impl Extent {
    /// Before anything was drawn nothing is known to end.
    const UNKNOWN: Self = Self { lines: usize::MAX, room: 9, last_column: usize::MAX };

    /// The last line that can come first.
    pub const fn last_first(self) -> usize {
        self.lines.saturating_sub(self.room)
    }

    /// How far a page goes: one line stays in sight.
    pub fn page(self) -> usize {
        self.room.saturating_sub(1).max(1)
    }
}

/// A session with teams at work.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// The game itself: all that is kept over a kill.
    pub teams: Teams,
    /// What every round gave, as far as it is known.
    pub figures: Figures,
    /// What is being worked out, if anything.
    pub asked: Option<Sight>,
    /// Time of the present turn, milliseconds.
    pub elapsed: u64,
    /// The page of the reveal in sight.
    pub page: Page,
    /// The first team in sight where not all fit.
    pub column: usize,
    /// How many lines the board is scrolled, or the line of the rules under the cursor.
    pub line: usize,
    /// How much there is to read.
    pub extent: Extent,
    /// Is it told who they are that are counted?
    pub names_all: bool,
    /// The room where the teams come in with devices of their own, while it is open.
    pub room: Option<Room>,
    /// Would a room let in others on the network?
    pub lets_network_in: bool,
    /// Where the participant sits whose session this is; nothing in the session of a trainer.
    pub seat: Option<Seat>,
    /// For each event card that changes a number the rows of the scorecard that it changes here; empty while not known.
    pub weights: Vec<(String, Vec<Outcome>)>,
    /// Does a card come on the table as soon as it is known which ones change anything here?
    pub is_drawing: bool,
    /// How many the trainer was told that a reveal would leave out.
    pub warned: Option<usize>,
}

impl Play {
    /// A game where it stands; the turn at hand has all its time again.
    pub fn new(teams: Teams) -> Self {
        Self {
            teams,
            figures: Figures::default(),
            asked: None,
            elapsed: 0,
            page: Page::default(),
            column: 0,
            line: 0,
            extent: Extent::UNKNOWN,
            names_all: false,
            room: None,
            lets_network_in: false,
            seat: None,
            weights: Vec::new(),
            is_drawing: false,
            warned: None,
        }
    }

    /// Who is in the room and did not send anything in the round that is being gathered.
    pub fn awaited(&self) -> Vec<usize> {
        let present = self.room.iter().flat_map(|room| room.present.iter().copied());
        present.filter(|place| self.teams.stage == Stage::Gathering && !self.teams.has_sent(*place)).collect()
    }

    /// Another stage: everything is seen from its beginning, and a turn has all its time.
    pub fn begin_stage(&mut self) {
        self.elapsed = 0;
        if !self.may_draw() {
            self.weights.clear();
        }
        self.is_drawing = false;
        self.warned = None;
        let first = self.pages().next();
        self.page = first.unwrap_or_default();
        self.column = 0;
        self.line = 0;
    }

    /// Lets time go by: a turn that has run out of it says so, and takes nothing away.
    pub const fn elapse(&mut self, milliseconds: u64) {
        self.elapsed = self.elapsed.saturating_add(milliseconds);
    }

    pub const fn is_timed(&self) -> bool {
        matches!(self.teams.stage, Stage::Choosing(_) | Stage::Gathering)
            && self.teams.rules.minutes > 0
            && self.seconds_left() > 0
    }

    /// Seconds that are left of the turn, each begun one counted.
    pub const fn seconds_left(&self) -> u64 {
        (self.teams.rules.minutes as u64 * MINUTE).saturating_sub(self.elapsed).div_ceil(1_000)
    }

    pub const fn hides_figures(&self) -> bool {
        self.teams.rules.figures.hides()
            && matches!(self.teams.stage, Stage::HandOver(_) | Stage::Choosing(_) | Stage::Gathering)
    }

    /// What can be seen in this stage, the last one last: that is what the screens show.
    pub fn sights(&self) -> Vec<Sight> {
        let Some(last) = self.teams.rounds.len().checked_sub(1) else { return Vec::new() };
        match &self.teams.stage {
            Stage::Setup | Stage::HandOver(_) | Stage::Choosing(_) | Stage::Gathering => Vec::new(),
            Stage::Reveal => vec![Sight::Round(last)],
            Stage::Card(_) => vec![Sight::Round(last), Sight::Card(last)],
            Stage::Debrief => {
                let earlier = (0..last).flat_map(|round| [Sight::Round(round), Sight::Card(round)]);
                let has_card =
                    |sight: &Sight| self.card_of(*sight).is_some() || matches!(sight, Sight::Round(_));
                earlier.filter(has_card).chain([Sight::Round(last)]).collect()
            }
        }
    }

    /// Who decided what.
    pub fn decisions(&self, sight: Sight) -> Vec<(usize, Decision)> {
        let (Sight::Round(round) | Sight::Card(round)) = sight;
        self.teams.rounds.get(round).map_or_else(Vec::new, |round| round.decisions().collect())
    }

    /// The pages of the reveal, in order of reading: what was predicted is held against the outcome before the rest is seen.
    pub fn pages(&self) -> impl Iterator<Item = Page> + use<> {
        let predicts = self.teams.rules.figures == FiguresRule::Predicted;
        Page::ALL.into_iter().filter(move |page| *page != Page::Predictions || predicts)
    }

    /// The event that holds in a sight.
    pub fn card_of(&self, sight: Sight) -> Option<&str> {
        match sight {
            Sight::Round(round) => self.teams.rounds.get(round)?.card.as_deref(),
            Sight::Card(round) => match self.teams.rounds.get(round + 1) {
                Some(next) => next.card.as_deref(),
                None => match &self.teams.stage {
                    Stage::Card(id) => Some(id),
                    _ => None,
                },
            },
        }
    }

    /// What is still to be worked out before all of this stage can be seen.
    pub fn missing(&self) -> Option<Sight> {
        self.sights().into_iter().find(|sight| self.figures.get(*sight).is_none())
    }
}

/// What the teams' choices are seen in. Rounds are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// The choices of a round in the world of that round.
    Round(usize),
    /// The same choices in the world of the card that came after it.
    Card(usize),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(BTreeMap<Sight, Arc<Comparison>>);

impl Figures {
    /// What is known of the choices in a sight.
    pub fn get(&self, sight: Sight) -> Option<&Comparison> {
        self.0.get(&sight).map(Arc::as_ref)
    }

    pub fn keep(&mut self, sight: Sight, comparison: Arc<Comparison>) {
        self.0.insert(sight, comparison);
    }

    /// Forgets what is no longer so, such as the figures under a card that was put back.
    pub fn forget(&mut self, sight: Sight) {
        self.0.remove(&sight);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::stack::PerLayer;
    use crate::workspace::rounds::{Round, Turn};
    use crate::workspace::team_rules::Rules;

    fn play(stage: Stage, cards: &[Option<&str>]) -> Play {
        let decision = Decision::of(PerLayer([Choice::BUILD; 5]));
        let names = ["a", "b"].map(str::to_owned).into();
        let round = |card: &Option<&str>| Round {
            card: card.map(str::to_owned),
            turns: [0, 1].map(|team| Turn { team, decision, prediction: None }).into(),
            followed: None,
        };
        let rounds = cards.iter().map(round).collect();
        Play::new(Teams { rounds, stage, ..Teams::new(Rules { names, minutes: 2, ..Rules::default() }) })
    }

    #[test]
    fn the_card_on_the_table_is_seen_after_the_round_before_it() {
        let play = play(Stage::Card("calm".to_owned()), &[None]);
        assert_eq!(play.sights(), [Sight::Round(0), Sight::Card(0)]);
        assert_eq!(play.card_of(Sight::Card(0)), Some("calm"));
        assert_eq!(play.card_of(Sight::Round(0)), None);
    }

    #[test]
    fn the_debrief_sees_every_round_and_every_card() {
        let played = play(Stage::Debrief, &[None, Some("calm"), None]);
        let all = [Sight::Round(0), Sight::Card(0), Sight::Round(1), Sight::Round(2)];
        assert_eq!(played.sights(), all, "no card before the third round");
    }

    #[test]
    fn the_clock_stops_when_the_time_is_up() {
        let mut play = play(Stage::Choosing(0), &[None]);
        assert!(play.is_timed());
        play.elapsed = 2 * MINUTE - 1;
        assert_eq!((play.seconds_left(), play.is_timed()), (1, true));
        play.elapsed = 3 * MINUTE;
        assert_eq!((play.seconds_left(), play.is_timed()), (0, false));
    }
}
