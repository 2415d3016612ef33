//! Team rules: what is agreed before a session with teams.

use crate::domain::closed_list::closed_list;
use crate::domain::edits::Edits;
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;

pub const FEWEST_TEAMS: usize = 2;

pub const MOST_TEAMS: usize = 8;

/// Longest name of a team, characters.
pub const LONGEST_TEAM_NAME: usize = 24;

pub const MOST_ROUNDS: usize = 6;

pub const MOST_MINUTES: u32 = 60;

/// What was agreed beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// The teams, in order of their turns.
    pub names: Vec<String>,
    /// What every choice must stay within.
    pub limits: Vec<Limit>,
    /// How many rounds, at least one.
    pub rounds: usize,
    /// Minutes for each turn; 0 is no clock.
    pub minutes: u32,
    /// What a team sees of the figures while it chooses.
    pub figures: FiguresRule,
    /// Numbers that the trainer put in the place of shipped ones, for all rounds.
    pub edits: Edits,
}

impl Default for Rules {
    /// Two rounds of ten minutes, figures in sight, nothing to stay within; the teams have no names yet.
    fn default() -> Self {
        Self {
            names: Vec::new(),
            limits: Vec::new(),
            rounds: 2,
            minutes: 10,
            figures: FiguresRule::Shown,
            edits: Edits::default(),
        }
    }
}

closed_list! {
    /// What a team sees of the figures while it chooses. A prediction of what is in sight would be none, so figures that are
    /// predicted are hidden. The id is what files write.
    #[derive(Default)]
    pub enum FiguresRule, PerFiguresRule {
        /// Those of its own choices.
        #[default]
        Shown = "shown",
        /// None until all have chosen.
        Hidden = "hidden",
        /// None until all have chosen; each team predicts the cost of its own choice.
        Predicted = "predicted",
    }
}

impl FiguresRule {
    /// Are figures hidden until all have chosen?
    pub const fn hides(self) -> bool {
        matches!(self, Self::Hidden | Self::Predicted)
    }
}

/// What a team predicts: the cost of its own choice, which stands in this place.
pub const fn to_predict(place: usize) -> Question {
    Question::Range { scenario: place, outcome: Outcome::Cost }
}
