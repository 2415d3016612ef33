//! Rounds: what was played in a session with teams, and what was written down.

use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;

/// One round: the world it was played in, and what each team decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// Id of the event that came before it; the first round has none.
    pub card: Option<String>,
    /// What was done, by the teams that had their turn, in order of the teams.
    pub turns: Vec<Turn>,
    /// The team whose choices the group goes on with; nothing when each goes on with its own.
    pub followed: Option<usize>,
}

/// What a team did in its turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Whose turn it was, by the place of its name.
    pub team: usize,
    pub decision: Decision,
    /// Its answer to [`super::team_rules::to_predict`], where figures are predicted.
    pub prediction: Option<Prediction>,
}

impl Round {
    /// Who decided what, of the teams that had their turn.
    pub fn decisions(&self) -> impl Iterator<Item = (usize, Decision)> {
        self.turns.iter().map(|turn| (turn.team, turn.decision))
    }

    /// What a team did; nothing when it had no turn.
    pub fn turn_of(&self, team: usize) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.team == team)
    }

    /// What a team goes on with after this round; nothing when it had no turn.
    fn leaves(&self, team: usize) -> Option<Decision> {
        self.turn_of(self.followed.unwrap_or(team)).map(|turn| turn.decision)
    }

    /// Has each of so many teams one turn at most, in order of the teams?
    pub fn is_in_order(&self, teams: usize) -> bool {
        self.turns.is_sorted_by(|one, other| one.team < other.team)
            && self.turns.last().is_none_or(|last| last.team < teams)
    }
}

/// What a team began the round after these with; nothing when it was not there before.
pub fn begun_with(before: &[Round], team: usize) -> Option<Decision> {
    before.iter().rev().find_map(|round| round.leaves(team))
}

/// Something that was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In which round, counted from 1.
    pub round: usize,
    /// The team that sent it; nothing when the trainer wrote it.
    pub team: Option<usize>,
    pub text: String,
}
